// SPDX-License-Identifier: GPL-3.0-or-later
// What Pool promises of its workers. Names follow Python's test.test_multiprocessing (_TestPool,
// _TestPoolWorkerLifetime, TestInitializers) and test.test_concurrent_futures (test_process_pool).
#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <set>

#include "pool_calls.h"

namespace {

std::string variable(const std::string& name) {
    const char* value = ::getenv(name.c_str());
    return value ? value : "";
}

/// The process numbers of what this process has started.
std::string children() {
    std::ifstream list("/proc/self/task/" + std::to_string(::getpid()) + "/children");
    return {std::istreambuf_iterator<char>(list), {}};
}

} // namespace

PROMISE(test_make_pool) {
    THROWS(Pool(0), LogicError);
    Pool pool(3);
    VERIFY(promises::eventually([&] {
        pool.apply(square, 1);
        return pool.workers().size() == 3;
    }));
}
PROMISE(test_pool_initializer) {
    page().inits = 0;
    Pool pool(PoolOptions{.workers = 2, .initializer = [] { page().inits.fetch_add(1); }});
    VERIFY(promises::eventually([&] {
        pool.apply(square, 1);
        return page().inits.load() == 2;
    }));
    page().inits = 0;
    Pool bad(PoolOptions{.workers = 1, .initializer = [] {
                             page().inits.fetch_add(1);
                             throw std::runtime_error("no");
                         }});
    try {
        bad.apply(square, 1);
        VERIFY(!"an initializer that throws was enough");
    } catch (const InitializerFailed& error) {
        VERIFY(std::string(error.what()).find("std::runtime_error: no") != std::string::npos);
    }
    COMPARE(page().inits.load(), 3);
    THROWS(bad.apply(square, 1), InitializerFailed);
}
PROMISE(test_initializer_that_fails_at_first) {
    page().inits = 0;
    Pool pool(PoolOptions{.workers = 1, .initializer = [] {
                              if (page().inits.fetch_add(1) < 2)
                                  throw std::runtime_error("not yet");
                          }});
    VERIFY(promises::eventually([&] {
        pool.applyAsync(square, 1); // two failures are not three
        return page().inits.load() == 3;
    }));
    COMPARE(pool.apply(square, 3), 9);
}
PROMISE(test_pool_worker_lifetime) {
    Pool pool(PoolOptions{.workers = 2, .maxTasksPerChild = 5});
    const auto pids = pool.map(ownPid, upTo(100));
    std::map<int, int> tasks;
    for (const int pid : pids)
        VERIFY(++tasks[pid] <= 5);
    VERIFY(tasks.size() >= 20);
}
PROMISE(test_resize) {
    Pool pool(1);
    const auto workersAre = [&](std::size_t count) {
        return promises::eventually([&] {
            pool.apply(square, 1);
            return pool.workers().size() == count;
        });
    };
    VERIFY(workersAre(1));
    pool.resize(3);
    VERIFY(workersAre(3));
    pool.resize(1);
    VERIFY(workersAre(1));
    COMPARE(pool.map(square, upTo(4)), (std::vector<int>{0, 1, 4, 9}));
    THROWS(pool.resize(0), LogicError);
}
PROMISE(test_pool_in_forked_child) {
    Pool pool(1);
    const int worker = pool.apply(ownPid, 0);
    Process child([&] {
        THROWS(pool.apply(ownPid, 0), LogicError);
        pool.terminate();
    });
    child.start();
    VERIFY(child.join(30s));
    COMPARE(child.exitCode(), std::optional<int>(0));
    COMPARE(pool.apply(ownPid, 0), worker);
}
PROMISE(test_no_pool_in_daemon) {
    Pool pool(1);
    try {
        pool.apply([](int) { return Pool(1).apply(ownPid, 0); }, 0);
        VERIFY(!"a pool's worker has a pool");
    } catch (const RemoteError& error) {
        COMPARE(error.typeName(), std::string("manyhands::LogicError"));
    }
}
PROMISE(test_make_pool_odd_numbers) {
    const std::string before = children();
    THROWS(Pool(0), LogicError);
    THROWS(Pool(100'000), LogicError);
    COMPARE(children(), before); // no process was started for them
    Pool fitting;
    VERIFY(promises::eventually([&] { return fitting.workers().size() == std::size_t(cpuCount()); }));
    Pool crowd(100);
    COMPARE(crowd.map(square, upTo(500)).back(), 499 * 499);
}
PROMISE(test_idle_process_reuse) {
    Pool pool(3);
    VERIFY(promises::eventually([&] { return pool.workers().size() == 3; }));
    const auto workers = pool.workers();
    std::set<int> seen;
    for (int turn = 0; turn < 50; ++turn)
        seen.insert(pool.apply(ownPid, turn));
    for (const int pid : pool.map(ownPid, upTo(1000)))
        seen.insert(pid);
    for (const int pid : seen)
        VERIFY(std::find(workers.begin(), workers.end(), pid) != workers.end());
    VERIFY(pool.workers() == workers);
}
PROMISE(test_saturation) {
    g_gate.clear();
    Pool pool(2);
    std::vector<AsyncResult<int>> results;
    for (int call = 0; call < 15 * 2; ++call)
        results.push_back(pool.applyAsync(waitForGate, call));
    VERIFY(pool.workers().size() <= 2);
    g_gate.set();
    for (int call = 0; call < 15 * 2; ++call)
        COMPARE(results[std::size_t(call)].get(30s), call);
    g_gate.clear();
}
PROMISE(test_max_tasks_per_child_one) {
    Pool pool(PoolOptions{.workers = 1, .maxTasksPerChild = 1});
    const auto pids = pool.map(ownPid, upTo(20));
    COMPARE(std::set<int>(pids.begin(), pids.end()).size(), std::size_t(20));
}
PROMISE(test_resize_during_a_map) {
    Pool pool(1);
    const auto result = pool.mapAsync([](int x) { return square(x); }, upTo(3000), {.chunkSize = 1});
    for (const std::uint32_t workers : {4U, 1U, 3U, 2U})
        pool.resize(workers);
    auto expected = upTo(3000);
    for (int& value : expected)
        value *= value;
    COMPARE(result.get(), expected);
}
PROMISE(test_math_libraries_get_their_share) {
    // numpy's kin start as many threads as there are processors, in each worker, if nobody tells them
    const auto variables = [](StartMethod method, std::uint32_t workers) {
        Pool pool(PoolOptions{.workers = workers, .startMethod = method});
        return pool.map(variable,
                        std::vector<std::string>{"OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"});
    };
    const std::string all = std::to_string(cpuCount());
    for (const StartMethod method : {StartMethod::Fork, StartMethod::ForkServer}) {
        COMPARE(variables(method, 1), std::vector<std::string>(3, all));
        COMPARE(variables(method, 2 * std::uint32_t(cpuCount())), std::vector<std::string>(3, "1"));
    }
    ::setenv("OMP_NUM_THREADS", "7", 1); // the user knows better
    COMPARE(variables(StartMethod::Fork, 1), (std::vector<std::string>{"7", all, all}));
    ::unsetenv("OMP_NUM_THREADS");
}
PROMISE(test_results_in_forked_child) {
    Pool pool(1);
    const auto there = pool.applyAsync(square, 3);
    there.wait();
    g_gate.clear();
    const auto waiting = pool.applyAsync(waitForGate, 4);
    auto results = pool.imap(square, upTo(3));
    Process child([&] {
        COMPARE(there.get(), 9); // has it with everything else
        THROWS(waiting.get(), LogicError);
        THROWS(results.next(), LogicError);
        THROWS(pool.stop(), LogicError);
    });
    child.start();
    VERIFY(child.join(30s));
    COMPARE(child.exitCode(), std::optional<int>(0));
    g_gate.set();
    COMPARE(waiting.get(), 4);
    COMPARE(*results.next(), 0);
    g_gate.clear();
}

int main(int argc, char** argv) {
    for (const char* name : {"OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"})
        ::unsetenv(name);
    startForkServer();
    return promises::runPromises(argc, argv);
}
