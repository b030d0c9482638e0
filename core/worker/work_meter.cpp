// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/work_meter.h"

#include <algorithm>

#include "core/measure/stopwatch.h"

namespace manyhands {

namespace {

std::int64_t shareOf(std::int64_t whole, std::int64_t part, std::int64_t all) {
    if (all <= 0)
        return 0;
    return static_cast<std::int64_t>(static_cast<double>(whole) * static_cast<double>(part) / static_cast<double>(all));
}

} // namespace

WorkMeter::WorkMeter(layout::Slot& slot, const layout::Control& control, Options options)
    : m_slot(slot)
    , m_control(control)
    , m_probe(options.waits)
    , m_explains(options.explains) {
    m_totals.waitsKnown = m_probe.knowsWaits() ? 1 : 0;
}

void WorkMeter::ready() {
    m_effort.emplace(m_explains ? ProcessorCounters::open() : ProcessorCounters());
    m_last = m_probe.read();
    m_sinceNs = m_gapBeginNs = m_last.timeNs;
    m_totals.readyNs = m_totals.untilNs = m_last.timeNs;
    m_totals.setUpWaitNs = m_last.waitNs;
    m_totals.cpuNs = m_last.cpuNs;
    publish();
}

void WorkMeter::waitBegins() {
    const std::int64_t now = monotonicNs();
    if (pooledNs() + now - m_sinceNs >= kWorthShowingNs) {
        closePeriod();
        publish();
    }
    m_waitBeginNs = monotonicNs();
    m_pausesBefore = m_control.pauses.at(m_waitBeginNs);
    m_sectionsBefore = m_control.sections.at(m_waitBeginNs);
}

void WorkMeter::waitEnds() {
    const std::int64_t now = monotonicNs();
    const std::int64_t length = now - m_waitBeginNs;
    m_sleptNs += length;
    const std::int64_t paused = std::clamp<std::int64_t>(m_control.pauses.at(now) - m_pausesBefore, 0, length);
    const std::int64_t queuedNs = std::min(m_control.publishedNs.load(std::memory_order_acquire), now);
    const std::int64_t starved = std::clamp<std::int64_t>(queuedNs - m_waitBeginNs, 0, length - paused);
    const std::int64_t serial = std::clamp<std::int64_t>(m_control.sections.at(now) - m_sectionsBefore, 0, starved);
    m_pausedNs += paused;
    m_serialNs += serial;
    m_starvedNs += starved - serial;
}

bool WorkMeter::lookAtClock(std::int64_t nowNs) {
    if (!m_explains || !m_effort->isCanaryDue(nowNs))
        return false;
    const std::int64_t cpuNs = m_effort->runCanary(nowNs);
    m_canaryNs += cpuNs;
    m_measuringNs += cpuNs;
    return true;
}

std::int64_t WorkMeter::taskBegins() {
    std::int64_t now = monotonicNs();
    const bool isDue = pooledNs() + now - m_sinceNs >= kPeriodNs;
    if (isDue) {
        closePeriod();
        now = m_sinceNs;
    }
    m_gapNs += now - m_sinceNs;
    m_sinceNs = now;
    m_inTask = true;
    m_totals.pausedNs += m_pausedNs;
    m_totals.serialNs += m_serialNs;
    m_totals.starvedNs += m_starvedNs;
    m_totals.measuringNs += m_measuringNs;
    m_pausedNs = m_serialNs = m_starvedNs = m_measuringNs = m_restWaitNs = 0;
    if (isDue)
        publish();
    return now;
}

std::int64_t WorkMeter::taskEnds(std::int64_t nowNs, const ChildUse& child) {
    m_taskNs += nowNs - m_sinceNs;
    m_sinceNs = m_gapBeginNs = nowNs;
    m_inTask = false;
    m_childCpuNs += child.cpuNs;
    m_childWaitNs += child.waitNs;
    m_effort->childEnded(child);
    m_totals.lastEndNs = nowNs;
    ++m_totals.tasks;
    if (pooledNs() < kPeriodNs)
        return -1;
    closePeriod();
    m_isToBeShown = true;
    return m_last.cpuNs;
}

void WorkMeter::settle() {
    if (m_isToBeShown)
        publish();
}

void WorkMeter::leave() {
    closePeriod();
    m_totals.effort = m_effort->read(m_last.timeNs);
    publish();
}

void WorkMeter::closePeriod() {
    const TimeSnap now = m_probe.read();
    m_gapNs += now.timeNs - m_sinceNs;
    m_sinceNs = now.timeNs;
    // a sleeping worker waits for no processor, and uses none
    const std::int64_t awakeNs = std::max<std::int64_t>(m_gapNs - m_sleptNs, 0);
    const std::int64_t waited = std::max<std::int64_t>(now.waitNs - m_last.waitNs, 0);
    const std::int64_t taskWait = m_taskNs == 0 ? 0 : std::min(shareOf(waited, m_taskNs, m_taskNs + awakeNs), m_taskNs);
    const std::int64_t gapWait = waited - taskWait;
    const std::int64_t cpu = now.cpuNs - m_last.cpuNs;
    const std::int64_t gapCpu = std::clamp<std::int64_t>(awakeNs - gapWait, 0, cpu);
    const std::int64_t taskCpu = std::min(cpu - gapCpu, m_taskNs);
    m_totals.taskNs += m_taskNs;
    m_totals.taskWaitNs += taskWait + m_childWaitNs;
    m_totals.taskCpuNs += taskCpu + m_childCpuNs;
    m_effort->took(taskCpu, gapCpu - m_canaryNs);
    if (m_effort->isDue(now.timeNs))
        m_totals.effort = m_effort->read(now.timeNs);
    m_totals.gapNs += m_gapNs;
    m_totals.gapWaitNs += gapWait;
    m_restWaitNs += shareOf(gapWait, std::min(now.timeNs - m_gapBeginNs, m_gapNs), m_gapNs);
    m_allChildCpuNs += m_childCpuNs;
    m_totals.cpuNs = now.cpuNs + m_allChildCpuNs;
    m_totals.untilNs = now.timeNs;
    m_last = now;
    m_taskNs = m_gapNs = m_sleptNs = m_childCpuNs = m_childWaitNs = m_canaryNs = 0;
}

void WorkMeter::publish() {
    m_isToBeShown = false;
    m_totals.restNs = m_inTask ? 0 : m_sinceNs - m_gapBeginNs;
    m_totals.restWaitNs = m_restWaitNs;
    m_slot.totals.publish(m_totals);
}

} // namespace manyhands
