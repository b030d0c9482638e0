// SPDX-License-Identifier: GPL-3.0-or-later
// What the account of where time went costs: tasks of about 1 ms on 2 workers with all measuring on and with none, in
// turn. Processor time is compared, which other programs disturb less than the clock. Usage: bench_measuring [ROUNDS]
//   task                 what one takes                       ms
//   measuring            processor time with it / without     x, median of the rounds' ratios
#include <cstdio>
#include <cstdlib>
#include <vector>

#include "core/measure/statistics.h"
#include "core/measure/stopwatch.h"
#include "core/pool/pool_engine.h"
#include "core/process/fork_client.h"
#include "core/session/wait_watch.h"
#include "core/tasks/workload_info.h"
#include "tests/bench/repeat.h"

using namespace manyhands;

namespace {

constexpr std::uint64_t kTasks = 400;

class Counted final : public Repeat {
public:
    using Repeat::Repeat;
    void workerChanged(const WorkerReport& report) override { workersCpuNs += std::max<std::int64_t>(report.cpuNs, 0); }
    std::int64_t workersCpuNs = 0;
};

std::string payload() {
    ParameterBlock block{};
    block[0] = 3'000'000;
    return toPayload(block);
}

/// Processor time of host and workers, seconds; negative when a task was not done.
double run(ForkClient& client, bool measured) {
    EngineOptions options;
    options.workers = 2;
    options.workload = "sum-of-squares";
    options.stamps = options.waits = measured;
    Counted tasks(kTasks, payload());
    const std::int64_t before = threadCpuNs();
    auto engine = PoolEngine::create(client, tasks, options);
    WaitWatch waits(false);
    for (std::int64_t looked = 0; engine && !(*engine)->isClosed();) {
        (*engine)->step(std::int64_t{1'000'000} * waits.pauseMs());
        const std::int64_t now = monotonicNs();
        if (measured && now - looked >= std::int64_t{1'000'000} * waits.pauseMs()) {
            waits.look(**engine);
            looked = now;
        }
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
    std::printf("task\t%.4g\tms\nmeasuring\t%.4g\tx\n", median(plain) / kTasks * 1e3, median(ratios));
    return 0;
}
