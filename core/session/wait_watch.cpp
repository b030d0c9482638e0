// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/wait_watch.h"

#include <algorithm>
#include <utility>

#include "core/monitor/process_sampler.h"

namespace manyhands {

namespace {

constexpr int kShortestPauseMs = 5;
constexpr int kLongestPauseMs = 50;
constexpr int kLooksAtFirst = 1000; ///< then the pauses grow
constexpr int kWorkersAtOnce = 2;
constexpr int kGenerations = 3; ///< of a program that runs programs

} // namespace

WaitWatch::WaitWatch(bool ofPrograms, std::string root)
    : m_ofPrograms(ofPrograms)
    , m_root(std::move(root)) {}

int WaitWatch::pauseMs() const {
    return std::clamp(kShortestPauseMs * m_looks / kLooksAtFirst, kShortestPauseMs, kLongestPauseMs);
}

void WaitWatch::look(const Engine& engine) {
    ++m_looks;
    const std::uint32_t places = engine.places();
    int left = kWorkersAtOnce;
    for (std::uint32_t i = 0; i < places && left > 0; ++i) {
        m_next = (m_next + 1) % places;
        const PlaceView worker = engine.view(m_next);
        if (!worker.alive || !worker.task.isValid() || worker.suspended)
            continue;
        count(causeAt(worker.pid));
        --left;
    }
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

void WaitWatch::count(WaitCause cause) {
    const double weight = pauseMs();
    switch (cause) {
    case WaitCause::None:
        return;
    case WaitCause::Disk:
        m_samples.disk += weight;
        return;
    case WaitCause::Lock:
        m_samples.lock += weight;
        return;
    case WaitCause::Sleep:
        m_samples.sleep += weight;
        return;
    case WaitCause::Ipc:
        m_samples.ipc += weight;
        return;
    case WaitCause::Child:
        m_samples.child += weight;
        return;
    case WaitCause::Other:
        m_samples.unknown += weight;
    }
}

} // namespace manyhands
