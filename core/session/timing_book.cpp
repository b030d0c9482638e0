// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/timing_book.h"

#include <algorithm>

namespace manyhands {

namespace {

void compareWithBest(std::vector<TimingRow>& rows) {
    const auto best = std::ranges::min_element(rows, {}, [](const TimingRow& row) { return row.wall.value; });
    for (auto& row : rows) {
        if (&row == &*best)
            continue;
        const Interval ratio = ratioInterval(row.walls, best->walls);
        row.distinguishableFromBest = ratio.isConfidence && ratio.lo > 1;
    }
}

} // namespace

void TimingBook::add(Configuration configuration, const RunRecord& record, Circumstances circumstances) {
    Entry& entry = m_entries[configuration];
    if (circumstances.disturbed) {
        entry.excluded.push_back(record.summary.wallS);
        entry.excludedAsleep += circumstances.asleep ? 1 : 0;
        return;
    }
    TimedRun run = timedRun(record);
    run.asleep = circumstances.asleep;
    run.pace = paceOf(record, configuration.workers, run.processors);
    entry.runs.push_back(std::move(run));
}

void TimingBook::discardFirst(Configuration configuration) {
    const auto found = m_entries.find(configuration);
    if (found == m_entries.end() || found->second.runs.empty())
        return;
    Entry& entry = found->second;
    auto first = std::ranges::find(entry.runs, std::uint64_t{0}, &TimedRun::failures);
    if (first == entry.runs.end())
        first = entry.runs.begin(); // all count
    entry.excluded.push_back(first->wallS);
    entry.excludedAsleep += first->asleep ? 1 : 0;
    entry.runs.erase(first);
}

int TimingBook::runs(Configuration configuration) const {
    const auto found = m_entries.find(configuration);
    return found == m_entries.end() ? 0 : static_cast<int>(found->second.runs.size());
}

std::vector<TimingRow> TimingBook::measuredRows(bool ownChunks) const {
    std::vector<TimingRow> rows;
    const TimingRow* serial = nullptr;
    TimingRow base;
    for (const auto& [configuration, entry] : m_entries) {
        if (entry.runs.empty())
            continue;
        if (configuration.mode == RunMode::Serial) {
            base = measuredRow(configuration, entry);
            serial = &base;
        }
        if ((configuration.chunkSize > 0) == ownChunks)
            rows.push_back(measuredRow(configuration, entry));
    }
    for (auto& row : rows) {
        if (serial == nullptr)
            continue;
        const RunMode mode = row.mode == "serial" ? RunMode::Serial : RunMode::Pool;
        const Entry& own = m_entries.at({mode, row.workers, row.chunkSize});
        compareWithSerial(row, own.runs, *serial, m_entries.begin()->second.runs.back().processors);
    }
    if (!rows.empty())
        compareWithBest(rows);
    return rows;
}

std::vector<TimingRow> TimingBook::rows() const {
    return measuredRows(false);
}

std::vector<TimingRow> TimingBook::chunkRows() const {
    auto rows = measuredRows(true);
    std::ranges::stable_sort(rows, {}, &TimingRow::chunkSize);
    return rows;
}

TimingRow TimingBook::measuredRow(Configuration configuration, const Entry& entry) {
    TimingRow row = rowOf(configuration, entry.runs);
    row.excluded = entry.excluded;
    row.excludedAsleep = entry.excludedAsleep;
    return row;
}

} // namespace manyhands
