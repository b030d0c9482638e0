// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proofs/kill_storm.h"

#include <algorithm>
#include <cstdio>

#include <poll.h>

#include "core/measure/stopwatch.h"

namespace manyhands::test {

namespace {

constexpr int kPatienceMs = 10'000;

double percentileUs(std::vector<std::int64_t> times, std::size_t percent) {
    if (times.empty())
        return 0;
    const auto place = times.begin() + static_cast<std::ptrdiff_t>((times.size() - 1) * percent / 100);
    std::nth_element(times.begin(), place, times.end());
    return static_cast<double>(*place) / 1000.0;
}

} // namespace

KillStorm::KillStorm(const Plan& plan)
    : m_plan(plan)
    , m_world(plan.cells, plan.workers)
    , m_lives(plan.seed)
    , m_workers(plan.workers) {}

void KillStorm::run() {
    for (std::uint32_t place = 0; place < m_plan.workers; ++place)
        startWorker(place);
    while (m_trouble.empty() && (m_kills < m_plan.kills || anyoneToBeKilled())) {
        // the dead before the living: what they committed is still there to be taken
        const std::uint64_t dead = buryDead();
        const std::uint64_t taken = harvest();
        if (push() + dead + taken == 0)
            sleep();
    }
    finish();
}

void KillStorm::startWorker(std::uint32_t place) {
    Worker& worker = m_workers[place];
    worker.isMortal = m_kills < m_plan.kills;
    const auto life = m_lives.next();
    worker.process.emplace([this, place, life, mortal = worker.isMortal] {
        if (mortal)
            dieAfter(life);
        m_world.work(place, true);
        return 0;
    });
}

std::uint64_t KillStorm::push() {
    const std::uint64_t pushed = m_world.push(m_plan.cells);
    m_world.host().wakeWorkers(static_cast<std::uint32_t>(pushed));
    return pushed;
}

std::uint64_t KillStorm::harvest() {
    std::uint64_t taken = 0;
    for (std::uint32_t place = 0; place < m_plan.workers; ++place)
        taken += m_world.harvest(place);
    return taken;
}

std::uint64_t KillStorm::buryDead() {
    std::vector<pollfd> ends;
    for (const Worker& worker : m_workers)
        ends.push_back({worker.process->pidfd(), POLLIN, 0});
    if (::poll(ends.data(), ends.size(), 0) <= 0)
        return 0;
    std::uint64_t dead = 0;
    for (std::uint32_t place = 0; place < m_plan.workers; ++place)
        if (ends[place].revents != 0) {
            bury(place);
            ++dead;
        }
    return dead;
}

void KillStorm::bury(std::uint32_t place) {
    const std::int64_t begin = monotonicNs();
    const QueueWorld::Estate estate = m_world.bury(place);
    m_recoveriesNs.push_back(monotonicNs() - begin);
    m_world.host().wakeWorkers(static_cast<std::uint32_t>(estate.claimed));
    ++(estate.claimed == 0 ? m_diedIdle : estate.begun ? m_diedRunning : m_diedClaimed);
    m_requeued += estate.claimed;
    m_leftResults += estate.committed > 0 ? 1 : 0;
    m_resultsLeft += estate.committed;
    ++m_kills;
    if (const int end = m_workers[place].process->join(); end != -SIGKILL)
        m_trouble = "a worker ended with " + std::to_string(end) + " and not by its timer";
    startWorker(place);
}

bool KillStorm::anyoneToBeKilled() const {
    return std::any_of(m_workers.begin(), m_workers.end(), [](const Worker& worker) { return worker.isMortal; });
}

void KillStorm::sleep() {
    if (m_world.host().prepareSleep()) {
        std::vector<pollfd> ends{{m_world.doorbell().fd(), POLLIN, 0}};
        for (const Worker& worker : m_workers)
            ends.push_back({worker.process->pidfd(), POLLIN, 0});
        ++m_sleeps;
        if (::poll(ends.data(), ends.size(), kPatienceMs) == 0)
            m_trouble = "the queue stands still with " + std::to_string(m_world.host().held()) + " tasks in it";
    }
    m_world.host().wokeUp();
    m_world.doorbell().clear();
}

void KillStorm::finish() {
    for (std::uint64_t more = 2 * m_plan.cells; m_trouble.empty() && m_world.host().held() + more > 0;) {
        const std::uint64_t pushed = m_world.push(more);
        m_world.host().wakeWorkers(static_cast<std::uint32_t>(pushed));
        more -= pushed;
        if (harvest() + pushed == 0)
            sleep();
    }
    m_world.host().close();
    for (Worker& worker : m_workers)
        if (m_trouble.empty() && worker.process->join() != 0)
            m_trouble = "a worker did not leave when the queue was closed";
}

std::string KillStorm::verdict() const {
    return m_trouble.empty() ? m_world.verdict() : m_trouble;
}

std::string KillStorm::account() const {
    std::array<char, 400> text{};
    const auto number = [](std::uint64_t value) { return static_cast<unsigned long long>(value); };
    std::snprintf(
        text.data(), text.size(),
        "%llu kills, %llu tasks, %llu queued again; died idle %llu, with claims %llu, in a task %llu; %llu left "
        "%llu results untaken; recovery median %.1f us, p99 %.1f us; the host slept %llu times",
        number(m_kills), number(tasks()), number(m_requeued), number(m_diedIdle), number(m_diedClaimed),
        number(m_diedRunning), number(m_leftResults), number(m_resultsLeft), percentileUs(m_recoveriesNs, 50),
        percentileUs(m_recoveriesNs, 99), number(m_sleeps));
    return text.data();
}

} // namespace manyhands::test
