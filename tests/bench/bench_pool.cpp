// SPDX-License-Identifier: GPL-3.0-or-later
// bench_pool CASE: what compare_peers.py sets beside Python's pools. Prints name<TAB>value<TAB>unit.
#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <ranges>
#include <string>
#include <string_view>
#include <vector>

#include <poll.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/multiprocessing.h"

using namespace manyhands;

namespace {

std::int64_t square(std::int64_t x) {
    return x * x;
}
std::int64_t warm(std::int64_t x) {
    ::poll(nullptr, 0, 50);
    return x;
}

template <class Work>
int report(const char* name, std::size_t tasks, Work work) {
    const auto begin = std::chrono::steady_clock::now();
    const bool right = work();
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    std::printf("%s\t%.6g\ttasks/s\n", name, static_cast<double>(tasks) / took.count());
    return right ? 0 : 1;
}

int map(Pool& pool) {
    constexpr std::int64_t kItems = 1'000'000;
    return report("pool_map_1e6", kItems, [&] {
        return pool.map(square, std::views::iota(std::int64_t{0}, kItems), {.chunkSize = 1}).back() ==
               (kItems - 1) * (kItems - 1);
    });
}

int applyAsync(Pool& pool) {
    constexpr std::int64_t kItems = 20'000;
    return report("pool_apply_async_2e4", kItems, [&] {
        std::vector<AsyncResult<std::int64_t>> results;
        results.reserve(kItems);
        for (std::int64_t i = 0; i < kItems; ++i)
            results.push_back(pool.applyAsync(square, i));
        std::int64_t last = 0;
        for (const auto& result : results)
            last = result.get();
        return last == (kItems - 1) * (kItems - 1);
    });
}

std::atomic<std::int64_t>* firstInstruction = nullptr; ///< in a page that children share

std::int64_t nowNs() {
    return std::chrono::steady_clock::now().time_since_epoch().count();
}
void noteFirst() {
    *firstInstruction = nowNs();
}
double medianOf(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double bareForkNs() {
    const std::int64_t begin = nowNs();
    const pid_t pid = ::fork();
    if (pid == 0) {
        noteFirst();
        ::_exit(0);
    }
    ::waitpid(pid, nullptr, 0);
    return static_cast<double>(firstInstruction->load() - begin);
}

double servedStartNs() {
    Process process(ProcessOptions{.name = {}, .daemon = {}, .startMethod = StartMethod::ForkServer}, noteFirst);
    const std::int64_t begin = nowNs();
    process.start();
    process.join();
    return static_cast<double>(firstInstruction->load() - begin);
}

/// A process that stays as small as this one is now, and forks when asked: how long that took, in ns.
class SmallForker {
public:
    SmallForker() {
        if (::pipe(m_asked) != 0 || ::pipe(m_told) != 0)
            std::abort();
        if (::fork() != 0)
            return;
        ::close(m_asked[1]);
        for (char byte = 0; ::read(m_asked[0], &byte, 1) == 1;) {
            const double tookNs = bareForkNs();
            if (::write(m_told[1], &tookNs, sizeof tookNs) != sizeof tookNs)
                break;
        }
        ::_exit(0);
    }
    double forkNs() const {
        double tookNs = 0;
        if (::write(m_asked[1], "f", 1) != 1 || ::read(m_told[0], &tookNs, sizeof tookNs) != sizeof tookNs)
            std::abort();
        return tookNs;
    }

private:
    int m_asked[2]{}, m_told[2]{};
};

/// From start() to the first instruction, in a host of 500 MB; against bare forks of a small process, in turn with
/// them.
int start() {
    constexpr int kRounds = 101;
    firstInstruction = new (::mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0))
        std::atomic<std::int64_t>(0);
    startForkServer();
    const SmallForker small;
    const std::vector<char> ballast(500'000'000, 'x');
    std::vector<double> bare, served;
    for (int i = 0; i < kRounds; ++i) {
        bare.push_back(small.forkNs());
        served.push_back(servedStartNs());
    }
    std::printf("start_ratio\t%.4g\tx\n", medianOf(served) / medianOf(bare));
    std::printf("start_served\t%.4g\tus\n", medianOf(served) / 1000);
    return ballast.back() == 'x' ? 0 : 1;
}

/// Of a worker that has done some work and waits for more.
int idleMemory(Pool& pool) {
    std::ifstream rollup("/proc/" + std::to_string(pool.workers().front()) + "/smaps_rollup");
    for (std::string line; std::getline(rollup, line);)
        if (line.starts_with("Pss:")) {
            std::printf("idle_pss\t%ld\tKiB\n", std::stol(line.substr(4)));
            return 0;
        }
    return 1;
}

} // namespace

int main(int argc, char** argv) {
    const std::string_view wanted = argc > 1 ? argv[1] : "";
    if (wanted == "start")
        return start();
    Pool pool(2);
    pool.map(warm, std::views::iota(std::int64_t{0}, std::int64_t{4}), {.chunkSize = 1});
    if (wanted == "map")
        return map(pool);
    if (wanted == "apply_async")
        return applyAsync(pool);
    if (wanted == "idle_memory")
        return idleMemory(pool);
    std::fprintf(stderr, "usage: bench_pool map|apply_async|start|idle_memory\n");
    return 2;
}
