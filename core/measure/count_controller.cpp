// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/count_controller.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace manyhands {

namespace {

constexpr std::array kRatios{2.0, 1.5, 1.25, 1.05};
constexpr std::size_t kRestartStep = 2; // 1.25: the best is seldom far from where it was
constexpr double kLeastGain = 0.012;    // an increase must gain this for each doubling, a decrease must not lose it
constexpr double kLeastGainDeviations = 0.5;
constexpr double kCrowded = 0.15; // of the time, waiting for each other
constexpr double kIdleQueue = 0.10;
constexpr double kMostlyBlocked = 0.5;
constexpr double kFullUse = 0.97, kLongestJump = 4;
constexpr int kBaseWindows = 3;
constexpr double kLeastTaskTimes = 30; // of a run in which a search pays
constexpr int kCapFactor = 2;
constexpr double kWatchDrift = 1, kWatchLimit = 8; // deviations; two-sided CUSUM after Page (1954)
constexpr double kShortestWindowS = 0.15, kTasksPerWindow = 1.2;

std::string percent(double share) {
    char text[32];
    std::snprintf(text, sizeof text, "%.0f %%", 100 * std::abs(share));
    return text;
}

std::string workersText(int workers) {
    return std::to_string(workers) + (workers == 1 ? " worker" : " workers");
}

double rateOf(const PoolWindow& window) {
    return std::max(0.0, window.finished + window.progressChange) / window.seconds;
}

} // namespace

CountController::CountController(Limits limits)
    : m_limits(limits)
    , m_current(std::clamp(limits.startWorkers, 1, std::max(1, limits.mostWorkers)))
    , m_best(m_current)
    , m_fastest(m_current) {}

double CountController::windowSeconds(double meanTaskS) {
    return std::max(kShortestWindowS, kTasksPerWindow * meanTaskS);
}

bool CountController::canSearch(double tasks, int workers) {
    return tasks >= kLeastTaskTimes * workers;
}

CountDecision CountController::add(const PoolWindow& window) {
    const bool changing = window.workers != m_current;
    if (changing || m_discard || !(window.seconds > 0)) {
        m_discard = changing;
        return {m_current, "The pool is changing: this window does not count."};
    }
    if (m_state != State::FirstLook && !m_limits.searches)
        return {m_current, "Too few tasks for a search: staying with " + workersText(m_current) + "."};
    switch (m_state) {
    case State::FirstLook:
        return firstLook(window);
    case State::Searching:
        return look(window);
    case State::Holding:
        break;
    }
    return watch(window);
}

/// One jump towards what the workers wait for; a comparison runs afterwards in any case.
CountDecision CountController::firstLook(const PoolWindow& window) {
    m_state = State::Searching;
    m_rates.add(m_current, rateOf(window), window.seconds);
    const double lock = std::isnan(window.lockShare) ? 0 : window.lockShare;
    const double queue = std::isnan(window.runQueueShare) ? 0 : window.runQueueShare;
    const double waiting = std::max(lock, queue);
    int target = m_current;
    std::string why;
    if (waiting > kCrowded) {
        target = static_cast<int>(std::ceil(m_current * (1 - waiting) + 0.35));
        why = std::string("The workers wait ") + percent(waiting) + " of their time for " +
              (lock >= queue ? "a lock." : "a processor.");
    } else if (window.ownCpuShare < kMostlyBlocked && window.runQueueShare < kIdleQueue) {
        target = static_cast<int>(m_current * std::min(kLongestJump, kFullUse / std::max(window.ownCpuShare, 0.01)));
        why = "The workers compute only " + percent(window.ownCpuShare) + " of their time: more of them find room.";
    }
    target = std::clamp(target, 1, most());
    if (target == m_current)
        return {m_current, "Measuring " + workersText(m_current) + "."};
    m_up = target > m_current;
    return moveTo(target, why);
}

CountDecision CountController::look(const PoolWindow& window) {
    m_rates.add(m_current, rateOf(window), window.seconds);
    if (m_current == m_best && m_rates.windows(m_best) < kBaseWindows)
        return {m_current, "Measuring " + workersText(m_current) + "."};
    if (m_current == m_best)
        return nextTrial();
    const RateComparison comparison = m_rates.compare(m_current, m_current < m_best ? m_fastest : m_best);
    if (!comparison.clear)
        return {m_current, "Trying " + workersText(m_current) + ": not clear yet."};
    return settle(comparison);
}

CountDecision CountController::settle(const RateComparison& comparison) {
    const int tried = m_current;
    const double ratio = static_cast<double>(tried) / m_best;
    const double needed = tried > m_best
                              ? std::max(kLeastGain * std::log2(ratio + 1), kLeastGainDeviations * comparison.error)
                              : -kLeastGain;
    const bool accepted = comparison.gain > needed;
    const std::string outcome = workersText(tried) + " did " + percent(comparison.gain) +
                                (comparison.gain < 0 ? " less than " : " more than ") +
                                std::to_string(tried < m_best ? m_fastest : m_best);
    if (accepted) {
        m_fastest = tried > m_best || comparison.gain > 0 ? tried : m_fastest;
        m_best = tried;
        m_turnedDown = true;
    } else {
        refuse();
    }
    CountDecision next = nextTrial();
    next.reason = outcome + (accepted ? ": kept. " : ": not worth it. ") + next.reason;
    return next;
}

/// The other direction, unless the step came from there; then a smaller step.
void CountController::refuse() {
    if (m_up && !m_turnedDown) {
        m_up = false;
        return;
    }
    ++m_step;
    m_up = true;
    m_turnedDown = false;
}

CountDecision CountController::nextTrial() {
    while (m_step < kRatios.size()) {
        const auto next = candidate();
        if (next && !m_rates.knows(*next))
            return moveTo(*next, "Trying " + workersText(*next) + ".");
        refuse();
    }
    m_state = State::Holding;
    m_cap = kCapFactor * m_best;
    m_above = m_below = 0;
    return moveTo(m_best, "Staying with " + workersText(m_best) + ".");
}

/// The count one step away in the direction tried. None: the range ends here.
std::optional<int> CountController::candidate() const {
    const double ratio = kRatios[m_step];
    const int next = m_up ? std::max(m_best + 1, static_cast<int>(std::lround(m_best * ratio)))
                          : std::min(m_best - 1, static_cast<int>(std::lround(m_best / ratio)));
    const int within = std::clamp(next, 1, most());
    return within == m_best ? std::nullopt : std::optional(within);
}

/// While holding: has the rate changed for good?
CountDecision CountController::watch(const PoolWindow& window) {
    if (window.disturbed)
        return {m_current, "Other programs disturb the measurement: staying with " + workersText(m_current) + "."};
    const double rate = rateOf(window), usual = m_rates.mean(m_best);
    const double off = (rate / usual - 1) / m_rates.deviation();
    m_above = std::max(0.0, m_above + off - kWatchDrift);
    m_below = std::max(0.0, m_below - off - kWatchDrift);
    if (m_above < kWatchLimit && m_below < kWatchLimit) {
        m_rates.add(m_best, rate, window.seconds);
        return {m_current, "Steady with " + workersText(m_current) + "."};
    }
    const bool faster = m_above >= kWatchLimit;
    m_rates.clear();
    m_fastest = m_best;
    m_rates.add(m_best, rate, window.seconds);
    m_state = State::Searching;
    m_step = kRestartStep;
    m_up = true;
    m_turnedDown = false;
    CountDecision next = nextTrial();
    next.reason = std::string("The tasks have become ") + (faster ? "faster. " : "slower. ") + next.reason;
    return next;
}

CountDecision CountController::moveTo(int workers, std::string reason) {
    m_discard = workers != m_current;
    m_current = workers;
    return {workers, std::move(reason)};
}

int CountController::most() const {
    return m_cap > 0 ? std::min(m_cap, m_limits.mostWorkers) : std::max(1, m_limits.mostWorkers);
}

} // namespace manyhands
