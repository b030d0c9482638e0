// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/wait_watch.h"

#include <algorithm>
#include <utility>

#include "core/measure/stopwatch.h"
#include "core/monitor/process_sampler.h"

namespace manyhands {

namespace {

constexpr int kShortestPauseMs = 5;
constexpr int kLongestPauseMs = 50;
constexpr std::int64_t kMsNs = 1'000'000;
constexpr int kLooksAtFirst = 1000; ///< then the pauses grow
constexpr int kCalmLooks = 4;       ///< then the pauses grow too, up to
constexpr int kCalmFactor = 4;
constexpr int kWorkersAtOnce = 2;
constexpr int kGenerations = 3; ///< of a program that runs programs

TimePart partOf(WaitCause cause) {
    switch (cause) {
    case WaitCause::Disk:
        return TimePart::Disk;
    case WaitCause::Lock:
        return TimePart::Lock;
    case WaitCause::Sleep:
        return TimePart::Sleep;
    case WaitCause::Ipc:
        return TimePart::Ipc;
    case WaitCause::Child:
        return TimePart::Child;
    default:
        return TimePart::Blocked;
    }
}

double& sampleOf(BlockedSamples& samples, TimePart part) {
    switch (part) {
    case TimePart::Disk:
        return samples.disk;
    case TimePart::Lock:
        return samples.lock;
    case TimePart::Sleep:
        return samples.sleep;
    case TimePart::Ipc:
        return samples.ipc;
    case TimePart::Child:
        return samples.child;
    default:
        return samples.unknown;
    }
}

} // namespace

WaitWatch::WaitWatch(bool ofPrograms, std::string root)
    : m_ofPrograms(ofPrograms)
    , m_root(std::move(root)) {}

int WaitWatch::pauseMs() const {
    const int calm = std::clamp(m_calmLooks / kCalmLooks, 1, kCalmFactor);
    return std::min(calm * std::max(kShortestPauseMs * m_looks / kLooksAtFirst, kShortestPauseMs), kLongestPauseMs);
}

void WaitWatch::look(const Engine& engine) {
    const double weight = pauseMs(); // what was seen stands for the time since the look before
    const std::int64_t now = monotonicNs();
    const std::int64_t sinceLookNs = std::min(now - std::exchange(m_lookedNs, now), kLongestPauseMs * kMsNs);
    ++m_looks;
    const std::uint32_t places = engine.places();
    int left = kWorkersAtOnce;
    bool waits = false;
    for (std::uint32_t i = 0; i < places && left > 0; ++i) {
        m_next = (m_next + 1) % places;
        const PlaceView worker = engine.view(m_next);
        if (!worker.alive || !worker.task.isValid() || worker.suspended)
            continue;
        const WaitCause cause = causeAt(worker.pid);
        if (cause != WaitCause::None) {
            waits = true;
            sampleOf(m_samples, partOf(cause)) += weight;
            m_seen.push_back({m_next, partOf(cause), now, sinceLookNs});
        }
        --left;
    }
    if (left < kWorkersAtOnce)
        m_calmLooks = waits ? 0 : m_calmLooks + 1;
}

/// A worker waits for the program that it runs, and that one perhaps for another: the last one is at work.
WaitCause WaitWatch::causeAt(int pid) const {
    for (int generation = 0; m_ofPrograms && generation < kGenerations; ++generation) {
        const std::vector<int> children = childrenOf(pid);
        if (children.empty())
            break;
        pid = children.front();
    }
    return waitCauseOf(pid, m_root);
}

} // namespace manyhands
