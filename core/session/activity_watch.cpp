// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/activity_watch.h"

#include <algorithm>
#include <utility>

#include "core/measure/stopwatch.h"
#include "core/monitor/process_sampler.h"

namespace manyhands {

namespace {

constexpr int kShortestPauseMs = 10;
constexpr int kLongestPauseMs = 100;
constexpr int kLooksAtFirst = 1000; ///< then the pauses grow
constexpr int kWorkersAtOnce = 4;
constexpr int kGenerations = 3; ///< of a program that runs programs
/// The kernel enters a wait for a processor once it is over, and time on one at the next tick: so much of a span may be
/// missing, or it is looked at again later.
constexpr double kMostMissing = 0.1;
constexpr double kLongestSpanS = 0.25;

double& at(ActivityTimes& times, Activity activity) {
    return times[static_cast<std::size_t>(activity)];
}

bool couldRun(const ProcessLook& look) {
    return look.state == 'R';
}

Activity activityOf(WaitCause cause) {
    switch (cause) {
    case WaitCause::Disk:
        return Activity::Disk;
    case WaitCause::Lock:
        return Activity::Lock;
    case WaitCause::Sleep:
        return Activity::Sleep;
    case WaitCause::Ipc:
        return Activity::Ipc;
    case WaitCause::Child:
        return Activity::Child;
    case WaitCause::None:
    case WaitCause::Other:
        break;
    }
    return Activity::Other;
}

} // namespace

bool accountsLag(const ProcessLook& before, const ProcessLook& now, double spanS) {
    const double known = seconds(now.cpuNs - before.cpuNs + now.waitNs - before.waitNs);
    return couldRun(before) && couldRun(now) && known < (1 - kMostMissing) * spanS;
}

ActivityTimes timesBetween(const ProcessLook& before, const ProcessLook& now, double spanS, Activity resting) {
    ActivityTimes times{};
    const double cpu = std::clamp(seconds(now.cpuNs - before.cpuNs), 0.0, spanS);
    const double wait = std::clamp(seconds(now.waitNs - before.waitNs), 0.0, spanS - cpu);
    double rest = spanS - cpu - wait;
    at(times, Activity::OnProcessor) = cpu;
    at(times, Activity::WaitForProcessor) = wait;
    if (couldRun(before) && couldRun(now) && resting != Activity::Idle) {
        // the kernel's accounts lag behind
        const double share = cpu + wait > 0 ? cpu / (cpu + wait) : 1;
        at(times, Activity::OnProcessor) += rest * share;
        at(times, Activity::WaitForProcessor) += rest * (1 - share);
        rest = 0;
    }
    at(times, resting) += rest;
    return times;
}

ActivityTimes timesOf(const ProcessLook& now, double spanS, bool hasTask) {
    ActivityTimes times{};
    at(times, !hasTask ? Activity::Idle : couldRun(now) ? Activity::OnProcessor : activityOf(now.cause)) = spanS;
    return times;
}

ActivityWatch::ActivityWatch(std::int64_t startNs, Options options)
    : m_startNs(startNs)
    , m_options(std::move(options)) {}

int ActivityWatch::pauseMs() const {
    return std::clamp(kShortestPauseMs * m_looks / kLooksAtFirst, kShortestPauseMs, kLongestPauseMs);
}

void ActivityWatch::look(const Engine& engine) {
    ++m_looks;
    const std::uint32_t places = engine.places();
    m_places.resize(std::max<std::size_t>(m_places.size(), places));
    int left = kWorkersAtOnce;
    for (std::uint32_t i = 0; i < places && left > 0; ++i) {
        m_next = (m_next + 1) % places;
        const PlaceView worker = engine.view(m_next);
        if (!worker.alive || !worker.ready || worker.suspended || worker.stopped) {
            m_places[m_next] = {};
            continue;
        }
        lookAtPlace(m_next, worker);
        --left;
    }
}

/// A worker waits for the program that it runs, and that one perhaps for another: the last one is at work.
int ActivityWatch::pidToLookAt(int worker) const {
    for (int generation = 0; m_options.ofPrograms && generation < kGenerations; ++generation) {
        const std::vector<int> children = childrenOf(worker);
        if (children.empty())
            break;
        worker = children.front();
    }
    return worker;
}

void ActivityWatch::lookAtPlace(std::uint32_t place, const PlaceView& worker) {
    const int pid = worker.task.isValid() ? pidToLookAt(worker.pid) : worker.pid;
    Place now{pid, monotonicNs(), lookAt(pid, m_options.root)};
    const Place before = m_places[place];
    m_sawAnything = m_sawAnything || now.look.state != '?';
    const double span = seconds(now.timeNs - before.timeNs);
    const bool hasTask = worker.task.isValid();
    const bool hasAccounts = before.pid == pid && before.look.cpuNs >= 0 && now.look.cpuNs >= 0;
    if (hasAccounts && span < kLongestSpanS && accountsLag(before.look, now.look, span))
        return;
    m_places[place] = now;
    if (now.look.state == '?' || before.timeNs == 0)
        return;
    m_splitsProcessor = m_splitsProcessor || hasAccounts;
    const ProcessLook& waiting = couldRun(now.look) ? before.look : now.look;
    const Activity resting = hasTask ? activityOf(waiting.cause) : Activity::Idle;
    m_timeline.add(place, seconds(before.timeNs - m_startNs), seconds(now.timeNs - m_startNs),
                   hasAccounts ? timesBetween(before.look, now.look, span, resting) : timesOf(now.look, span, hasTask));
}

} // namespace manyhands
