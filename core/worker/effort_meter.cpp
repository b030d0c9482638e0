// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/effort_meter.h"

#include <algorithm>
#include <utility>

#include <sys/resource.h>

#include "core/measure/stopwatch.h"

namespace manyhands {

namespace {

struct Usage {
    std::int64_t systemNs = 0, minorFaults = 0, majorFaults = 0;
};

Usage threadUsage() {
    rusage usage{};
    ::getrusage(RUSAGE_THREAD, &usage);
    return {std::int64_t{usage.ru_stime.tv_sec} * 1'000'000'000 + std::int64_t{usage.ru_stime.tv_usec} * 1000,
            usage.ru_minflt, usage.ru_majflt};
}

} // namespace

EffortMeter::EffortMeter(ProcessorCounters counters)
    : m_counters(std::move(counters))
    , m_canary(monotonicNs()) {
    const Usage usage = threadUsage();
    m_systemBeforeNs = usage.systemNs;
    m_minorBefore = usage.minorFaults;
    m_majorBefore = usage.majorFaults;
    if (const auto counts = m_counters.read())
        m_leftOut = *counts;
}

void EffortMeter::childEnded(const ChildUse& child) {
    m_children.cpuNs += child.cpuNs;
    m_children.systemNs += child.systemNs;
    m_children.minorFaults += child.minorFaults;
    m_children.majorFaults += child.majorFaults;
}

void EffortMeter::took(std::int64_t taskCpuNs, std::int64_t gapCpuNs) {
    m_taskCpuNs += taskCpuNs;
    m_gapCpuNs += std::max<std::int64_t>(gapCpuNs, 0);
}

std::int64_t EffortMeter::runCanary(std::int64_t nowNs) {
    const auto before = m_counters.read();
    const std::int64_t cpuNs = m_canary.run(nowNs);
    const auto after = m_counters.read();
    if (before && after) {
        m_leftOut.cycles += after->cycles - before->cycles;
        m_leftOut.instructions += after->instructions - before->instructions;
    }
    m_effort.canaries = m_canary.count();
    m_effort.canaryNs = m_canary.medianNs();
    return cpuNs;
}

const TaskEffort& EffortMeter::read(std::int64_t nowNs) {
    m_readNs = nowNs;
    readUsage();
    readCounters();
    return m_effort;
}

void EffortMeter::readUsage() {
    const Usage usage = threadUsage();
    const std::int64_t system = usage.systemNs - m_systemBeforeNs;
    const std::int64_t inGaps = std::clamp<std::int64_t>(system, 0, m_gapCpuNs);
    const std::int64_t inTasks = std::clamp<std::int64_t>(system - inGaps, 0, m_taskCpuNs);
    m_effort.systemNs = inTasks + m_children.systemNs;
    m_effort.minorFaults = usage.minorFaults - m_minorBefore + m_children.minorFaults;
    m_effort.majorFaults = usage.majorFaults - m_majorBefore + m_children.majorFaults;
    m_taskUserNs = m_taskCpuNs - inTasks + m_children.cpuNs - m_children.systemNs;
    m_gapUserNs = m_gapCpuNs - inGaps;
}

/// The tasks' share is that of the time outside of the kernel.
void EffortMeter::readCounters() {
    const auto counts = m_counters.read();
    if (!counts || m_taskUserNs <= 0)
        return;
    const double share = static_cast<double>(m_taskUserNs) / static_cast<double>(m_taskUserNs + m_gapUserNs);
    const auto ofTasks = [share](std::int64_t count) {
        return std::max<std::int64_t>(static_cast<std::int64_t>(static_cast<double>(count) * share), 0);
    };
    m_effort.cycles = ofTasks(counts->cycles - m_leftOut.cycles);
    m_effort.instructions = ofTasks(counts->instructions - m_leftOut.instructions);
}

} // namespace manyhands
