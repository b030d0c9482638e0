// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pool/time_book.h"

#include <algorithm>
#include <array>
#include <bit>

#include "core/measure/run_queue.h"
#include "core/measure/stopwatch.h"

namespace manyhands {

TimeBook::TimeBook(std::uint32_t places, bool readsWaits)
    : m_places(places)
    , m_cpuBeforeNs(threadCpuNs())
    , m_waitBeforeNs(readsWaits ? threadRunQueueNs() : -1) {
    m_account.startNs = monotonicNs();
}

void TimeBook::paused(bool paused, std::int64_t nowNs) {
    if (paused && m_pausedSinceNs == 0)
        m_pausedSinceNs = nowNs;
    if (paused || m_pausedSinceNs == 0)
        return;
    m_account.pauses.push_back({m_pausedSinceNs, nowNs});
    m_pausedSinceNs = 0;
}

void TimeBook::addSection(ClockSpan span) {
    m_sectionsNs += span.endNs - span.beginNs;
    if (m_account.sections.empty())
        m_account.sections.push_back(span);
}

void TimeBook::ended(const WorkerProcess& worker, const layout::Slot& slot, End end) {
    if (worker.askedNs == 0)
        return;
    ProcessAccount process = describe(worker, slot, end);
    process.endedNs = worker.endedNs != 0 ? worker.endedNs : monotonicNs();
    process.fromStart = isFirst(end.place);
    m_account.processes.push_back(process);
}

bool TimeBook::isPlausible(const WorkTotals& totals) {
    constexpr std::int64_t kMost = std::int64_t{1} << 58U; // nine years
    const auto words = std::bit_cast<std::array<std::int64_t, sizeof totals / sizeof(std::int64_t)>>(totals);
    return std::ranges::all_of(words, [](std::int64_t word) { return word >= 0 && word < kMost; });
}

ProcessAccount TimeBook::describe(const WorkerProcess& worker, const layout::Slot& slot, End end) {
    ProcessAccount process;
    process.place = end.place;
    process.askedNs = worker.askedNs;
    process.cpuNs = worker.cpuNs;
    process.brokenSince = end.brokenSinceNs;
    process.retired = end.retired;
    if (const auto totals = slot.totals.read(); totals && isPlausible(*totals))
        process.totals = *totals;
    return process;
}

bool TimeBook::isFirst(std::uint32_t place) const {
    return place < m_places &&
           std::ranges::find(m_account.processes, place, &ProcessAccount::place) == m_account.processes.end();
}

RunAccount TimeBook::account(std::int64_t nowNs) const {
    RunAccount account = m_account;
    account.endNs = nowNs;
    if (m_pausedSinceNs != 0)
        account.pauses.push_back({m_pausedSinceNs, nowNs});
    account.sectionsNs = m_sectionsNs;
    account.coordinatorCpuNs = threadCpuNs() - m_cpuBeforeNs;
    if (m_waitBeforeNs >= 0)
        account.coordinatorWaitNs = std::max<std::int64_t>(threadRunQueueNs() - m_waitBeforeNs, 0);
    return account;
}

void TimeBook::addLiving(RunAccount& account, const WorkerProcess& worker, const layout::Slot& slot, End end) const {
    if (worker.askedNs == 0)
        return;
    ProcessAccount process = describe(worker, slot, end);
    process.fromStart = isFirst(end.place);
    // of a task that runs nothing is known but the clock: it is taken to compute
    if (end.brokenSinceNs != 0)
        process.cpuNs = process.totals.cpuNs + account.endNs - std::max(process.totals.untilNs, end.brokenSinceNs);
    account.processes.push_back(process);
}

} // namespace manyhands
