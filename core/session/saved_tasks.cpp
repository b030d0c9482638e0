// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/saved_tasks.h"

#include <cerrno>

namespace manyhands {

Result<SavedTasks> SavedTasks::read(RunStore& store, std::int64_t run) {
    const auto count = store.countBlocks(run);
    if (!count)
        return fail(count.error());
    SavedTasks tasks;
    for (std::int64_t sequence = 0; sequence < *count; ++sequence) {
        auto block = store.block(run, sequence);
        if (!block && block.error().number != EBADMSG)
            return fail(block.error());
        const auto reader = block ? BlockReader::open(*block) : Result<BlockReader>(fail(block.error()));
        if (!reader) {
            ++tasks.m_damaged;
            continue;
        }
        tasks.m_last = reader->head();
        tasks.m_blocks.push_back(std::move(*block));
    }
    return tasks;
}

void SavedTasks::forEach(const std::function<void(const TaskRow&)>& visit) const {
    for (const std::string& block : m_blocks) {
        auto reader = BlockReader::open(block);
        while (reader && !reader->atEnd()) {
            const auto row = reader->next();
            if (!row)
                break; // its checksum was right: another version wrote more into it
            visit(*row);
        }
    }
}

void SavedTasks::index(std::uint64_t count) {
    m_ends.resize(count);
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        auto reader = BlockReader::open(m_blocks[i]);
        while (reader && !reader->atEnd()) {
            const Place place{static_cast<std::uint32_t>(i + 1), static_cast<std::uint32_t>(reader->position())};
            const auto row = reader->next();
            if (!row)
                break;
            if (row->task == 0 || row->task > count)
                continue;
            if (row->isLast)
                m_ends[row->task - 1] = place;
            else
                m_earlier.emplace(row->task, place);
        }
    }
}

TaskRow SavedTasks::rowAt(Place place) const {
    auto reader = BlockReader::open(m_blocks[place.block - 1]);
    reader->seek(place.position);
    return reader->next().value_or(TaskRow{});
}

KnownTask SavedTasks::known(std::uint64_t task, TaskOutput& output) const {
    KnownTask known;
    known.entry.state = TaskState::Cancelled;
    const auto [first, last] = m_earlier.equal_range(task);
    for (auto at = first; at != last; ++at) {
        const TaskRow row = rowAt(at->second);
        known.earlier.push_back({entryOf(row), std::string(row.value)});
        known.entry.attempts = static_cast<std::uint16_t>(row.attempt);
    }
    const Place place = task <= m_ends.size() ? m_ends[task - 1] : Place{};
    if (place.block == 0)
        return known;
    const TaskRow row = rowAt(place);
    known.entry = entryOf(row);
    known.value = row.value;
    known.lastWords = {row.address, std::string(row.lastOutput)};
    if (row.hasOutput) {
        output = outputOf(row);
        known.output = &output;
    }
    return known;
}

TaskEntry entryOf(const TaskRow& row) {
    TaskEntry entry;
    entry.state =
        static_cast<TaskState>(std::min<std::uint8_t>(row.state, static_cast<std::uint8_t>(TaskState::Cancelled)));
    entry.attempts = static_cast<std::uint16_t>(row.attempt);
    entry.worker = row.worker;
    entry.queuedNs = row.queuedNs;
    entry.startedNs = row.startedNs;
    entry.endedNs = row.endedNs;
    entry.cpuNs = row.cpuNs;
    entry.exitCode = row.exitCode;
    entry.signal = row.signal;
    return entry;
}

TaskOutput outputOf(const TaskRow& row) {
    TaskOutput output;
    output.task = TaskId(row.task);
    output.stdoutText = row.stdoutText;
    output.stderrText = row.stderrText;
    output.stdoutBytes = row.stdoutBytes;
    output.stderrBytes = row.stderrBytes;
    output.truncated = output.dropped() > 0;
    return output;
}

} // namespace manyhands
