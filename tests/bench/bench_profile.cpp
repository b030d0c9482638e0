// SPDX-License-Identifier: GPL-3.0-or-later
// How much longer a run takes for being profiled: pairs of equal runs, one profiled and one not, in alternating order.
// Usage: bench_profile [PAIRS]
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include "core/measure/statistics.h"
#include "core/measure/stopwatch.h"
#include "core/pool/pool_engine.h"
#include "core/process/fork_client.h"
#include "core/session/profile_watch.h"
#include "core/tasks/workload_info.h"
#include "tests/bench/repeat.h"

using namespace manyhands;

namespace {

constexpr std::uint64_t kTasks = 1000;
constexpr std::int64_t kSquares = 2'000'000; ///< their sum fits in 64 bits

double wallOf(ForkClient& client, bool profiled) {
    RunPlan plan;
    plan.profile = profiled;
    EngineOptions options;
    options.workers = 2;
    options.workload = "sum-of-squares";
    options.stackHertz = ProfileWatch::hertzFor(plan);
    ParameterBlock block{};
    block[0] = kSquares;
    Repeat listener(kTasks, toPayload(block));
    const std::int64_t before = monotonicNs();
    ProfileWatch watch(plan, before, client.pid());
    auto engine = PoolEngine::create(client, listener, options);
    if (!engine) {
        std::fprintf(stderr, "%s\n", engine.error().sentence().c_str());
        return -1;
    }
    for (std::int64_t looked = before; !(*engine)->isClosed();) {
        (*engine)->step(5'000'000);
        if (const std::int64_t now = monotonicNs(); profiled && now - looked >= watch.pauseMs() * 1'000'000) {
            watch.look(**engine);
            watch.takeStacks(**engine);
            looked = now;
        }
    }
    return listener.succeeded == kTasks ? seconds(monotonicNs() - before) : -1;
}

} // namespace

int main(int argc, char** argv) {
    const int pairs = argc > 1 ? std::max(std::atoi(argv[1]), 1) : 15;
    ForkClient client;
    if (const auto started = client.start(*forkServerProgram()); !started) {
        std::fprintf(stderr, "%s\n", started.error().sentence().c_str());
        return 1;
    }
    wallOf(client, false); // warms up
    wallOf(client, true);
    std::vector<double> ratios;
    for (int pair = 0; pair < pairs; ++pair) {
        const bool profiledFirst = pair % 2 == 0;
        const double first = wallOf(client, profiledFirst);
        const double second = wallOf(client, !profiledFirst);
        if (first < 0 || second < 0)
            return 1;
        ratios.push_back(profiledFirst ? first / second : second / first);
    }
    std::printf("profiled_ratio\t%.4g\tx\t(%d pairs, %.4g to %.4g)\n", median(ratios), pairs,
                *std::ranges::min_element(ratios), *std::ranges::max_element(ratios));
    return 0;
}
