// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <string>

#include "core/base/ids.h"

namespace manyhands {

/// Counts deaths of workers that nobody asked for, so that a run in which every worker dies doesn't start new ones for
/// ever. A task that gets done makes the slate clean.
class RestartBudget {
public:
    static constexpr std::int64_t kWindowNs = 30'000'000'000;

    explicit RestartBudget(int allowed)
        : m_allowed(allowed) {}

    /// `task`: in which the worker died; invalid when it was idle. `nowNs`: CLOCK_MONOTONIC.
    void died(std::int64_t nowNs, TaskId task);
    void progressed() {
        if (!m_deaths.empty())
            m_deaths.clear();
    }
    void renew() { m_deaths.clear(); }
    bool isSpent() const { return m_deaths.size() >= static_cast<std::size_t>(m_allowed); }

    /// "10 of them ended within 2.1 s and no task was finished in between, in the tasks 3, 4, 5 and others"
    [[gnu::cold]] std::string text() const;

private:
    struct Death {
        std::int64_t timeNs;
        TaskId task;
    };
    int m_allowed;
    std::deque<Death> m_deaths;
};

} // namespace manyhands
