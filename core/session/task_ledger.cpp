// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/task_ledger.h"

#include <algorithm>

namespace manyhands {

namespace {

/// FNV-1a, finished by a multiply-shift so that sums of hashes stay well mixed.
std::uint64_t hashOf(std::uint64_t seed, std::string_view bytes) {
    std::uint64_t hash = 0xcbf29ce484222325ULL ^ (seed * 0x9e3779b97f4a7c15ULL);
    for (const char byte : bytes)
        hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3ULL;
    hash ^= hash >> 29U;
    return hash * 0xbf58476d1ce4e5b9ULL;
}

} // namespace

TaskLedger::TaskLedger(std::uint64_t total)
    : m_total(total)
    , m_blocks((total + kBlockTasks - 1) / kBlockTasks) {
    m_counters.total = total;
}

TaskLedger::Block& TaskLedger::blockOf(std::uint64_t index) {
    std::unique_ptr<Block>& block = m_blocks[index / kBlockTasks];
    if (!block) {
        block = std::make_unique<Block>();
        const std::uint64_t first = index / kBlockTasks * kBlockTasks;
        const auto size = static_cast<std::size_t>(std::min(kBlockTasks, m_total - first));
        block->entries.resize(size);
        block->values.resize(size);
    }
    return *block;
}

void TaskLedger::attemptEnded(TaskId task, const TaskEntry& entry, std::string_view value, bool final) {
    const std::uint64_t index = task.value() - 1;
    if (index >= m_total)
        return;
    Block& block = blockOf(index);
    TaskEntry& kept = block.entries[index % kBlockTasks];
    if (isFinal(kept.state))
        return;
    const std::int64_t queuedNs = kept.queuedNs >= 0 ? kept.queuedNs : entry.queuedNs;
    kept = entry;
    kept.queuedNs = queuedNs;
    block.values[index % kBlockTasks] = value;
    if (!final) {
        kept.state = TaskState::Queued;
        ++m_counters.retried;
        return;
    }
    count(entry.state);
    m_hash += hashOf(task.value() * 8 + static_cast<std::uint64_t>(entry.state), value);
    if (++block.finals == block.entries.size() && (index / kBlockTasks + 1) * kBlockTasks > kItemised + kBlockTasks)
        m_blocks[index / kBlockTasks].reset();
}

void TaskLedger::keepAttempt(TaskId task, const TaskEntry& entry, std::string_view message) {
    if (m_earlier.size() < kAttemptsKept)
        m_earlier.emplace(task.value(), Attempt{entry, std::string(message)});
}

std::vector<TaskLedger::Attempt> TaskLedger::earlierAttempts(TaskId task) const {
    std::vector<Attempt> attempts;
    const auto [first, last] = m_earlier.equal_range(task.value());
    for (auto at = first; at != last; ++at)
        attempts.push_back(at->second);
    return attempts;
}

void TaskLedger::addToHash(TaskId task, std::string_view bytes) {
    m_hash += hashOf(task.value() * 8 + 7, bytes);
}

void TaskLedger::count(TaskState state) {
    switch (state) {
    case TaskState::Succeeded:
        ++m_counters.succeeded;
        break;
    case TaskState::Failed:
        ++m_counters.failed;
        break;
    case TaskState::Crashed:
        ++m_counters.crashed;
        break;
    case TaskState::TimedOut:
        ++m_counters.timedOut;
        break;
    case TaskState::Cancelled:
        ++m_counters.cancelled;
        break;
    case TaskState::Queued:
    case TaskState::Running:
        break;
    }
}

void TaskLedger::cancelRest() {
    m_counters.cancelled = m_total - m_counters.done();
    for (std::uint64_t index = 0; index < itemised(); ++index) {
        TaskEntry& kept = blockOf(index).entries[index % kBlockTasks];
        if (!isFinal(kept.state))
            kept.state = TaskState::Cancelled;
    }
}

std::uint64_t TaskLedger::itemised() const {
    return std::min(m_total, kItemised);
}

const TaskEntry* TaskLedger::entry(TaskId task) const {
    const std::uint64_t index = task.value() - 1;
    const Block* block = index < m_total ? m_blocks[index / kBlockTasks].get() : nullptr;
    return block ? &block->entries[index % kBlockTasks] : nullptr;
}

std::string_view TaskLedger::value(TaskId task) const {
    const std::uint64_t index = task.value() - 1;
    const Block* block = index < m_total ? m_blocks[index / kBlockTasks].get() : nullptr;
    return block ? std::string_view(block->values[index % kBlockTasks]) : std::string_view();
}

} // namespace manyhands
