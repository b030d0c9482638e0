// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine costs, measured beside the bare system in the same run. Usage: bench_engine CASE [N]
//   dispatch [N]   trivial tasks through the pool on 2 workers             tasks/s
//   recorded [N]   the same with time stamps, as the program runs them     tasks/s
//   start [N]      asked-for to first instruction, worker and bare fork    µs, µs, ratio
//   commands [N]   /bin/true, 2 at once                                    jobs/s
//   spawn_loop [N] the same by nothing but posix_spawn and wait            jobs/s
//   recovery [N]   a worker killed in its task to that task queued again   µs, median
//   speedup [N]    sum-of-squares on 2 workers and as two bare forked halves   s, s, ratio (1: no loss)
#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cstdio>
#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

#include <csignal>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/measure/statistics.h"
#include "core/measure/stopwatch.h"
#include "core/pool/pool_engine.h"
#include "core/process/fork_client.h"
#include "core/tasks/command_setup.h"
#include "core/tasks/workload_info.h"
#include "core/worker/workload.h"
#include "tests/bench/repeat.h"

using namespace manyhands;

namespace {

std::string numberPayload(std::int64_t number) {
    ParameterBlock block{};
    block[0] = number;
    return toPayload(block);
}

/// Seconds from the first worker's start to the last one's end; negative when a task was not done.
double runPool(ForkClient& client, Repeat& listener, std::uint64_t total, const EngineOptions& options) {
    const std::int64_t before = monotonicNs();
    auto engine = PoolEngine::create(client, listener, options);
    if (!engine)
        return -1;
    while (!(*engine)->isClosed())
        (*engine)->step(20'000'000);
    const double wall = seconds(monotonicNs() - before);
    return listener.succeeded == total ? wall : -1;
}

int dispatch(ForkClient& client, std::uint64_t tasks, bool stamps) {
    EngineOptions options;
    options.workers = 2;
    options.workload = "square";
    options.stamps = stamps;
    Repeat listener(tasks, numberPayload(12));
    const double wall = runPool(client, listener, tasks, options);
    std::printf("%s\t%.6g\ttasks/s\n", stamps ? "recorded" : "dispatch", static_cast<double>(tasks) / wall);
    return wall > 0 ? 0 : 1;
}

/// µs from before fork() to the child's first instruction.
double bareForkNs(std::int64_t* shared) {
    const std::int64_t before = monotonicNs();
    const pid_t pid = ::fork();
    if (pid == 0) {
        *shared = monotonicNs();
        ::_exit(0);
    }
    ::waitpid(pid, nullptr, 0);
    return static_cast<double>(*shared - before);
}

int start(ForkClient& client, std::uint64_t rounds) {
    auto* shared = static_cast<std::int64_t*>(
        ::mmap(nullptr, sizeof(std::int64_t), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
    std::vector<double> ours;
    std::vector<double> bare;
    for (std::uint64_t round = 0; round < rounds; ++round) {
        EngineOptions options;
        options.workload = "square";
        Repeat listener(1, numberPayload(12));
        runPool(client, listener, 1, options);
        ours.insert(ours.end(), listener.startNs.begin(), listener.startNs.end());
        bare.push_back(bareForkNs(shared));
    }
    const double a = median(ours) / 1000;
    const double b = median(bare) / 1000;
    std::printf("start\t%.4g\tus\nbare_fork\t%.4g\tus\nstart_ratio\t%.3g\tx\n", a, b, a / b);
    return 0;
}

int commands(ForkClient& client, std::uint64_t jobs) {
    EngineOptions options;
    options.workers = 2;
    options.workload = "command";
    options.configuration = encodeCommandSetup({});
    Repeat listener(jobs, joinArguments({"/bin/true"}));
    const double wall = runPool(client, listener, jobs, options);
    std::printf("commands\t%.6g\tjobs/s\n", static_cast<double>(jobs) / wall);
    return wall > 0 ? 0 : 1;
}

int spawnLoop(std::uint64_t jobs) {
    std::string program = "/bin/true";
    const std::array<char*, 2> arguments{program.data(), nullptr};
    const std::int64_t before = monotonicNs();
    std::uint64_t started = 0, ended = 0;
    while (ended < jobs) {
        if (started < jobs && started - ended < 2) {
            pid_t pid = 0;
            if (::posix_spawn(&pid, program.c_str(), nullptr, nullptr, arguments.data(), ::environ) != 0)
                return 1;
            ++started;
        } else if (::wait(nullptr) > 0) {
            ++ended;
        }
    }
    std::printf("spawn_loop\t%.6g\tjobs/s\n", static_cast<double>(jobs) / seconds(monotonicNs() - before));
    return 0;
}

/// Kills each worker that begins a task, and notes when the task is queued again.
class Recovery final : public Repeat {
public:
    using Repeat::Repeat;
    bool taskAgain(TaskId id, TaskSpec& spec) override {
        spec.id = id;
        spec.payload = numberPayload(kAnHour);
        return true;
    }
    void taskStarted(const TaskReport& report) override { begun = report.worker; }
    void taskEnded(const TaskReport& report) override {
        if (report.willRetry)
            recoveryNs.push_back(static_cast<double>(monotonicNs() - killedNs));
    }
    static constexpr auto kAnHour = std::bit_cast<std::int64_t>(3600.0);
    WorkerId begun;
    std::int64_t killedNs = 0;
    std::vector<double> recoveryNs;
};

int recovery(ForkClient& client, std::uint64_t kills) {
    EngineOptions options;
    options.workers = 2;
    options.workload = "sleep";
    options.stamps = true;
    options.maxAttempts = 60'000;
    options.deathsAllowed = 1'000'000;
    Recovery listener(1, numberPayload(Recovery::kAnHour));
    auto engine = PoolEngine::create(client, listener, options);
    while (engine && !(*engine)->isClosed() && listener.recoveryNs.size() < kills) {
        (*engine)->step(20'000'000);
        if (!listener.begun.isValid())
            continue;
        const PlaceView view = (*engine)->view(listener.begun.value() - 1);
        listener.begun = WorkerId();
        if (view.pid <= 0) // gone meanwhile; 0 would be this whole process group
            continue;
        listener.killedNs = monotonicNs();
        ::kill(view.pid, SIGKILL);
    }
    if (listener.recoveryNs.size() < kills)
        return 1;
    std::printf("recovery\t%.4g\tus\n", median(listener.recoveryNs) / 1000);
    return 0;
}

class NoContext : public TaskContext {
public:
    TaskId id() const override { return TaskId(1); }
    int attempt() const override { return 1; }
    void reportProgress(float) override {}
    void sendOutput(Stream, std::string_view) override {}
    SharedCounter& sharedCounter() override { return m_counter; }

private:
    SharedCounter m_counter;
};

/// Two bare forked processes, each with half of the tasks in a plain loop.
double forkedHalves(std::uint64_t tasks, const std::string& payload) {
    const std::int64_t before = monotonicNs();
    for (int half = 0; half < 2; ++half) {
        if (::fork() != 0)
            continue;
        const auto workload = makeWorkload("sum-of-squares", {});
        NoContext context;
        for (std::uint64_t task = 0; task < tasks / 2; ++task)
            workload->run(context, payload);
        ::_exit(0);
    }
    while (::wait(nullptr) > 0 && ::wait(nullptr) > 0) {
    }
    return seconds(monotonicNs() - before);
}

int speedup(std::uint64_t tasks) {
    const std::string payload = numberPayload(1'000'000);
    std::vector<double> pools;
    std::vector<double> halves;
    std::vector<double> ratios;
    for (int round = 0; round < 7; ++round) {
        halves.push_back(forkedHalves(tasks, payload)); // before the fork server is a child that wait() would see
        ForkClient client;
        if (!client.start(*forkServerProgram()))
            return 1;
        EngineOptions options;
        options.workers = 2;
        options.workload = "sum-of-squares";
        Repeat listener(tasks, payload);
        pools.push_back(runPool(client, listener, tasks, options));
        ratios.push_back(halves.back() / pools.back());
    }
    std::printf("pool\t%.4g\ts\nforked_halves\t%.4g\ts\nspeedup_ratio\t%.4g\tx\n", median(pools), median(halves),
                median(ratios));
    return 0;
}

std::uint64_t count(int argc, char** argv, std::uint64_t otherwise) {
    std::uint64_t number = otherwise;
    if (argc > 2)
        std::from_chars(argv[2], argv[2] + std::strlen(argv[2]), number);
    return number;
}

} // namespace

int main(int argc, char** argv) {
    const std::string_view name = argc > 1 ? argv[1] : "";
    if (name == "speedup")
        return speedup(count(argc, argv, 1000));
    if (name == "spawn_loop")
        return spawnLoop(count(argc, argv, 3000));
    ForkClient client;
    if (const auto started = client.start(*forkServerProgram()); !started) {
        std::fprintf(stderr, "bench_engine: %s\n", started.error().sentence().c_str());
        return 3;
    }
    if (name == "dispatch" || name == "recorded")
        return dispatch(client, count(argc, argv, 5'000'000), name == "recorded");
    if (name == "start")
        return start(client, count(argc, argv, 300));
    if (name == "commands")
        return commands(client, count(argc, argv, 3000));
    if (name == "recovery")
        return recovery(client, count(argc, argv, 200));
    std::fprintf(stderr, "usage: bench_engine dispatch|recorded|start|commands|spawn_loop|recovery|speedup [N]\n");
    return 2;
}
