// SPDX-License-Identifier: GPL-3.0-or-later
// What of the history is forgotten by itself.
#include "core/store/run_store.h"

namespace manyhands {

/// Both are in the file's head: nothing has to be read.
Result<std::uint64_t> RunStore::usedBytes() {
    auto row = m_file.database.prepare("SELECT (page_count - freelist_count) * page_size FROM pragma_page_count,"
                                       " pragma_freelist_count, pragma_page_size");
    if (!row)
        return fail(row.error());
    const auto found = row->step();
    if (!found)
        return fail(found.error());
    return static_cast<std::uint64_t>(row->integer(0));
}

Result<std::map<std::int64_t, std::uint64_t>> RunStore::sizes() {
    auto rows = m_file.database.prepare("SELECT run, sum(length(bytes)) FROM blocks GROUP BY run");
    if (!rows)
        return fail(rows.error());
    std::map<std::int64_t, std::uint64_t> sizes;
    for (;;) {
        const auto more = rows->step();
        if (!more)
            return fail(more.error());
        if (!*more)
            return sizes;
        sizes[rows->integer(0)] = static_cast<std::uint64_t>(rows->integer(1));
    }
}

bool RunStore::canBeRead(const SavedRun& run) {
    const auto head = whole(run.id, Kind::Head);
    // a comparison has its record only when it is over
    const bool mayBeEmpty = run.kind != "run" && (run.state == "running" || run.state == "interrupted");
    return head && (mayBeEmpty || !head->empty()) && whole(run.id, Kind::Plan);
}

Result<std::vector<std::int64_t>> RunStore::forget(const Retention& limits) {
    auto forgetting = Transaction::begin(m_file.database);
    if (!forgetting)
        return fail(forgetting.error());
    const auto runs = list();
    if (!runs)
        return fail(runs.error());
    const auto used = usedBytes();
    if (!used)
        return fail(used.error());
    std::map<std::int64_t, std::uint64_t> bytes;
    if (*used > limits.bytes) {
        auto each = sizes();
        if (!each)
            return fail(each.error());
        bytes = std::move(*each);
    }
    std::vector<std::int64_t> gone;
    for (const std::int64_t run : outdatedRuns(*runs, bytes, limits)) {
        const auto line = find(run);
        if (!line)
            return fail(line.error());
        if (!canBeRead(*line))
            continue;
        if (const auto removed = removeRows(run); !removed)
            return fail(removed.error());
        gone.push_back(run);
    }
    if (const auto done = forgetting->commit(); !done)
        return fail(done.error());
    return gone;
}

} // namespace manyhands
