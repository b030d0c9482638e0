// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/simulated_pool.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr auto endsLater = [](const auto& one, const auto& other) { return one.endsAt > other.endsAt; };

} // namespace

SimulatedPool::SimulatedPool(Job job, int workers, std::uint64_t seed)
    : m_job(std::move(job))
    , m_wanted(workers)
    , m_random(seed) {
    resize(workers);
}

void SimulatedPool::startTask() {
    const double spread = std::sqrt(std::log1p(m_job.variation * m_job.variation));
    const double length = m_job.meanTaskS * std::exp(spread * m_random.normal() - spread * spread / 2);
    m_tasks.push_back({m_progress, m_progress + length});
    std::ranges::push_heap(m_tasks, endsLater);
}

void SimulatedPool::finishTask() {
    std::ranges::pop_heap(m_tasks, endsLater);
    m_tasks.pop_back();
    if (static_cast<int>(m_tasks.size()) < m_wanted)
        startTask();
}

void SimulatedPool::resize(int workers) {
    m_wanted = workers;
    while (static_cast<int>(m_tasks.size()) < workers)
        startTask();
}

double SimulatedPool::unfinished() const {
    double sum = 0;
    for (const Task& task : m_tasks)
        sum += (m_progress - task.startedAt) / (task.endsAt - task.startedAt);
    return sum;
}

double SimulatedPool::meanTaskS() const {
    const auto workers = static_cast<int>(m_tasks.size());
    return m_job.meanTaskS * workers / m_job.throughput(workers);
}

manyhands::PoolWindow SimulatedPool::run(double seconds) {
    manyhands::PoolWindow window;
    window.seconds = seconds;
    const double before = unfinished();
    for (double left = seconds; left > 0;) {
        const auto workers = static_cast<int>(m_tasks.size());
        const double throughput = m_job.throughput(workers);
        const double speed = throughput / workers;
        const double untilNext = (m_tasks.front().endsAt - m_progress) / speed;
        const double step = std::min(left, untilNext);
        m_progress += step * speed;
        m_work += step * throughput;
        left -= step;
        if (step == untilNext) {
            m_progress = m_tasks.front().endsAt;
            finishTask();
            ++window.finished;
        }
    }
    window.workers = static_cast<int>(m_tasks.size());
    window.progressChange = unfinished() - before;
    return window;
}
