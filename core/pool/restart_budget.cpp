// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pool/restart_budget.h"

#include <cstdio>
#include <set>

namespace manyhands {

namespace {

constexpr std::size_t kTasksNamed = 5;

} // namespace

void RestartBudget::died(std::int64_t nowNs, TaskId task) {
    m_deaths.push_back({nowNs, task});
    while (nowNs - m_deaths.front().timeNs > kWindowNs)
        m_deaths.pop_front();
}

std::string RestartBudget::text() const {
    if (m_deaths.empty())
        return {};
    char span[32];
    std::snprintf(span, sizeof span, "%.1f s",
                  static_cast<double>(m_deaths.back().timeNs - m_deaths.front().timeNs) / 1e9);
    std::string text =
        std::to_string(m_deaths.size()) + " of them ended within " + span + " and no task was finished in between";
    std::set<std::uint64_t> tasks;
    for (const Death& death : m_deaths)
        if (death.task.isValid())
            tasks.insert(death.task.value());
    if (tasks.empty())
        return text;
    text += tasks.size() == 1 ? ", all in task " : ", in the tasks ";
    std::size_t named = 0;
    for (const std::uint64_t task : tasks) {
        if (named == kTasksNamed)
            return text + " and others";
        text += (named++ > 0 ? ", " : "") + std::to_string(task);
    }
    return text;
}

} // namespace manyhands
