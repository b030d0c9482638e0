// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/time_account.h"

#include <algorithm>
#include <utility>

#include "core/measure/stopwatch.h"

namespace manyhands {

namespace {

/// -1 where one of both is not known.
std::int64_t difference(std::int64_t after, std::int64_t before) {
    return after < 0 || before < 0 ? -1 : after - before;
}

} // namespace

TimeAccount::TimeAccount(std::int64_t startNs, Options options)
    : m_startNs(startNs)
    , m_ofPrograms(options.ofPrograms)
    , m_root(std::move(options.root))
    , m_cpuBeforeNs(processCpuNs())
    , m_useBefore(readMachineUse(m_root))
    , m_waits(m_ofPrograms, m_root) {}

void TimeAccount::take(const Engine& engine, const std::vector<std::int64_t>& cpuNs) {
    take(engine);
    if (!m_ofPrograms)
        return;
    for (ProcessAccount& process : m_account.processes)
        if (process.endedNs == 0 && process.place < cpuNs.size() && cpuNs[process.place] >= 0)
            process.cpuNs = std::max(cpuNs[process.place], process.totals.cpuNs);
}

std::int64_t TimeAccount::loopNs() const {
    if (m_account.processes.empty() || m_account.processes.front().totals.lastEndNs == 0)
        return 0;
    const WorkTotals& totals = m_account.processes.front().totals;
    return totals.lastEndNs - totals.readyNs;
}

RunAccount TimeAccount::stamps(RunMode mode, std::int64_t endNs, std::int64_t workersCpuNs) const {
    RunAccount account = m_account;
    account.serial = mode == RunMode::Serial;
    account.startNs = m_startNs;
    account.endNs = endNs;
    account.standing = m_standing;
    account.blocked = m_waits.samples();
    const MachineUse use = readMachineUse(m_root);
    account.machineBusyNs = difference(use.busyNs, m_useBefore.busyNs);
    account.throttledNs = difference(use.throttledNs, m_useBefore.throttledNs);
    account.ownCpuNs = processCpuNs() - m_cpuBeforeNs + workersCpuNs;
    return account;
}

std::optional<TimeAreas> TimeAccount::areas(RunMode mode, std::int64_t endNs, std::int64_t workersCpuNs) const {
    RunAccount account = stamps(mode, endNs, workersCpuNs);
    if (!account.serial)
        return areasOf(account);
    if (loopNs() == 0)
        return std::nullopt;
    // the plain loop alone, without the making of its process
    account.startNs = account.processes.front().totals.readyNs;
    account.endNs = account.startNs + loopNs();
    return areasOf(account);
}

} // namespace manyhands
