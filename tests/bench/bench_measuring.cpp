// SPDX-License-Identifier: GPL-3.0-or-later
// What measuring costs: tasks of about 1 ms on 2 workers with the account of where time went and the looks at each
// worker's processor time, memory and waits, as in a run of the window, and with none of it, in turn. Processor time is
// compared, which other programs disturb less than the clock. Usage: bench_measuring [ROUNDS]
// It ends with 1 when it costs more than it may, by the median of the rounds, or when a run went wrong.
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <vector>

#include "core/measure/statistics.h"
#include "core/measure/stopwatch.h"
#include "core/pool/pool_engine.h"
#include "core/process/fork_client.h"
#include "core/session/time_account.h"
#include "core/session/worker_watch.h"
#include "core/tasks/workload_info.h"
#include "tests/bench/repeat.h"
#include "tests/bench/verdict.h"

using namespace manyhands;

namespace {

constexpr std::uint32_t kWorkers = 2;
constexpr std::uint64_t kTasks = 2000;
constexpr double kGoalPercent = 1;
constexpr std::int64_t kAreasEveryNs = 1'000'000'000;

class Counted final : public Repeat {
public:
    using Repeat::Repeat;
    void workerChanged(const WorkerReport& report) override {
        workersCpuNs += std::max<std::int64_t>(report.cpuNs, 0);
        if (watch)
            watch->changed(report);
    }
    void taskEnded(const TaskReport& report) override {
        Repeat::taskEnded(report);
        if (watch)
            watch->taskEnded(report);
    }
    std::int64_t workersCpuNs = 0;
    std::optional<WorkerWatch> watch;
};

/// What a run of the window looks at while it goes on, as often as there.
class Looks {
public:
    Looks(Counted& tasks, std::int64_t startNs)
        : m_tasks(tasks)
        , m_time(startNs, {})
        , m_lookedNs(startNs)
        , m_takenNs(startNs) {
        m_tasks.watch.emplace(kWorkers, startNs, false);
    }
    std::int64_t pauseNs() { return std::int64_t{1'000'000} * m_time.waits().pauseMs(); }
    void look(Engine& engine) {
        const std::int64_t now = monotonicNs();
        m_tasks.watch->sample(engine, now);
        if (now - m_lookedNs >= pauseNs()) {
            m_time.waits().look(engine);
            m_lookedNs = now;
        }
        if (engine.isClosed()) {
            m_time.take(engine);
        } else if (now - m_takenNs >= kAreasEveryNs) {
            m_time.take(engine, m_tasks.watch->livingCpuNs(now));
            m_takenNs = now;
        }
    }

private:
    Counted& m_tasks;
    TimeAccount m_time;
    std::int64_t m_lookedNs, m_takenNs;
};

std::string payload() {
    ParameterBlock block{};
    block[0] = 3'500'000;
    return toPayload(block);
}

/// Processor time of host and workers, seconds; negative when a task was not done.
double run(ForkClient& client, bool measured) {
    EngineOptions options;
    options.workers = kWorkers;
    options.workload = "sum-of-squares";
    options.stamps = options.waits = options.explains = measured;
    Counted tasks(kTasks, payload());
    const std::int64_t before = threadCpuNs();
    std::optional<Looks> looks;
    if (measured)
        looks.emplace(tasks, monotonicNs());
    auto engine = PoolEngine::create(client, tasks, options);
    while (engine && !(*engine)->isClosed()) {
        (*engine)->step(looks ? looks->pauseNs() : kAreasEveryNs);
        if (looks)
            looks->look(**engine);
    }
    return tasks.succeeded == kTasks ? seconds(threadCpuNs() - before + tasks.workersCpuNs) : -1;
}

} // namespace

int main(int argc, char** argv) {
    const int rounds = argc > 1 ? std::atoi(argv[1]) : 15;
    ForkClient client;
    if (!client.start(*forkServerProgram()))
        return 3;
    std::vector<double> plain, ratios;
    for (int round = 0; round < rounds; ++round) {
        const bool measuredFirst = round % 2 != 0;
        const double first = run(client, measuredFirst), second = run(client, !measuredFirst);
        if (first < 0 || second < 0)
            return 1;
        plain.push_back(measuredFirst ? second : first);
        ratios.push_back(measuredFirst ? first / second : second / first);
    }
    std::printf("a task takes %.4g ms of CPU\n", median(plain) / kTasks * 1e3);
    const double more = (median(ratios) - 1) * 100;
    return printVerdict("measuring it costs so much more", more, kGoalPercent, "%") ? 0 : 1;
}
