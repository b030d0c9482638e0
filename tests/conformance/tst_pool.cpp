// SPDX-License-Identifier: GPL-3.0-or-later
// What Pool promises. Names follow Python's test.test_multiprocessing (_TestPool) so that a reader can compare.
#include <atomic>
#include <chrono>
#include <map>
#include <numeric>
#include <set>

#include <csignal>
#include <sys/mman.h>
#include <unistd.h>

#include "core/multiprocessing.h"
#include "tests/support/promises.h"

using namespace manyhands;
using namespace std::chrono_literals;

namespace {

struct Shared {
    std::atomic<int> gate = 0, started = 0, inits = 0, runs = 0;
};

Shared& page() {
    static Shared* shared =
        new (::mmap(nullptr, sizeof(Shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0)) Shared;
    return *shared;
}

int square(int x) {
    return x * x;
}
int product(int a, int b) {
    return a * b;
}
std::string twice(const std::string& text) {
    return text + text;
}
int throwOnThree(int x) {
    if (x == 3)
        throw std::domain_error("three is not liked");
    return x;
}
int exitOnThree(int n) {
    if (n == 3)
        std::exit(7);
    return n;
}
int killOnThree(int x) {
    page().runs.fetch_add(1);
    if (x == 3)
        ::kill(::getpid(), SIGKILL);
    return x;
}
int waitForGate(int x) {
    page().started.fetch_add(1);
    while (page().gate.load() == 0)
        ::pause();
    return x;
}
int ownPid(int) {
    return ::getpid();
}

std::vector<int> upTo(int count) {
    std::vector<int> values(static_cast<std::size_t>(count));
    std::iota(values.begin(), values.end(), 0);
    return values;
}

} // namespace

PROMISE(test_map) {
    Pool pool(4);
    COMPARE(pool.map(square, upTo(10)), (std::vector<int>{0, 1, 4, 9, 16, 25, 36, 49, 64, 81}));
    const auto many = upTo(200'000);
    const auto squares = pool.map([](int x) { return std::int64_t{x} * x; }, many);
    for (std::size_t i = 0; i < squares.size(); ++i)
        VERIFY(squares[i] == std::int64_t{many[i]} * many[i]);
}
PROMISE(test_map_strings) {
    Pool pool(2);
    const std::string big(300'000, 'x');
    COMPARE(pool.map(twice, std::vector<std::string>{"a", "", big}), (std::vector<std::string>{"aa", "", big + big}));
}
PROMISE(test_big_values) {
    Pool pool(2);
    const std::string text(3'000'000, 'x');
    COMPARE(pool.apply(twice, text).size(), std::size_t(6'000'000));
    COMPARE(pool.map(twice, std::vector<std::string>{text, "ab", text})[2].size(), std::size_t(6'000'000));
    try {
        pool.apply(twice, std::string(70U << 20U, 'x'));
        VERIFY(!"arguments of 70 MiB fitted into 64");
    } catch (const RemoteError& error) {
        VERIFY(std::string(error.what()).find("64 MiB") != std::string::npos);
    }
    COMPARE(pool.apply(square, 3), 9);
}

PROMISE(test_empty_iterable) {
    Pool pool(2);
    VERIFY(pool.map(square, std::vector<int>{}).empty());
}
PROMISE(test_map_chunksize) {
    Pool pool(2);
    for (const std::size_t chunk : {1U, 7U, 1000U})
        COMPARE(pool.map(square, upTo(100), {.chunkSize = chunk}).back(), 99 * 99);
}
PROMISE(test_starmap) {
    Pool pool(2);
    COMPARE(pool.starmap(product, std::vector<std::tuple<int, int>>{{2, 3}, {4, 5}}), (std::vector<int>{6, 20}));
    COMPARE(pool.starmap(product, std::vector<std::pair<int, int>>{{2, 3}, {4, 5}}), (std::vector<int>{6, 20}));
}
PROMISE(test_apply) {
    Pool pool(2);
    COMPARE(pool.apply(product, 6, 7), 42);
    COMPARE(pool.apply(twice, std::string("ab")), std::string("abab"));
    pool.apply([](int) {}, 1);
}
PROMISE(test_async) {
    Pool pool(2);
    std::vector<AsyncResult<int>> results;
    for (int i = 0; i < 10'000; ++i)
        results.push_back(pool.applyAsync(square, i));
    for (int i = 0; i < 10'000; ++i)
        COMPARE(results[std::size_t(i)].get(), i * i);
    VERIFY(results[0].successful());
}
PROMISE(test_async_timeout) {
    Pool pool(1);
    auto result = pool.applyAsync(waitForGate, 1);
    THROWS(result.get(20ms), Timeout);
    VERIFY(!result.wait(0ms));
    VERIFY(!result.ready());
    THROWS(result.successful(), NotReady);
}
PROMISE(test_map_async) {
    Pool pool(2);
    auto result = pool.mapAsync(square, upTo(5));
    COMPARE(result.get(30s), (std::vector<int>{0, 1, 4, 9, 16}));
}
PROMISE(test_wrapped_exception) {
    Pool pool(2);
    try {
        pool.apply(throwOnThree, 3);
        VERIFY(!"nothing was thrown");
    } catch (const RemoteError& error) {
        COMPARE(error.typeName(), std::string("std::domain_error"));
        COMPARE(std::string(error.what()), std::string("three is not liked"));
        VERIFY(error.worker() >= 1 && error.worker() <= 2);
        COMPARE(error.attempt(), 1U);
    }
}
PROMISE(test_map_no_failfast) {
    page().runs = 0;
    Pool pool(2);
    const auto counted = [](int x) {
        page().runs.fetch_add(1);
        return throwOnThree(x);
    };
    THROWS(pool.map(counted, upTo(1000)), RemoteError);
    COMPARE(page().runs.load(), 1000);
    COMPARE(pool.apply(square, 2), 4);
}
PROMISE(test_map_handle_iterable_exception) {
    Pool pool(2);
    auto inputs = std::views::iota(0, 100) | std::views::transform([](int x) {
                      if (x == 50)
                          throw std::range_error("no more");
                      return x;
                  });
    THROWS(pool.map(square, inputs), std::range_error);
    auto results = pool.imap(square, inputs);
    THROWS(
        [&] {
            while (results.next()) {
            }
        }(),
        std::range_error);
    COMPARE(pool.apply(square, 2), 4);
}
PROMISE(test_imap) {
    Pool pool(3);
    auto inputs = upTo(1000);
    int expected = 0;
    for (const int value : pool.imap(square, inputs)) {
        COMPARE(value, expected * expected);
        ++expected;
    }
    COMPARE(expected, 1000);
}
PROMISE(test_imap_unordered) {
    Pool pool(3);
    auto inputs = upTo(1000);
    std::multiset<int> seen;
    for (const int value : pool.imapUnordered(square, inputs))
        seen.insert(value);
    COMPARE(seen.size(), std::size_t(1000));
    COMPARE(*seen.rbegin(), 999 * 999);
}
PROMISE(test_imap_backpressure) {
    Pool pool(2);
    int taken = 0;
    auto inputs = std::views::iota(0, 1000) | std::views::transform([&](int x) { return ++taken, x; });
    auto results = pool.imap(square, inputs);
    for (int i = 0; i < 10; ++i)
        results.next();
    VERIFY(taken <= 10 + 4 * 2);
}
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
    THROWS(bad.apply(square, 1), InitializerFailed);
    COMPARE(page().inits.load(), 3);
    THROWS(bad.apply(square, 1), InitializerFailed);
}
PROMISE(test_pool_worker_lifetime) {
    Pool pool(PoolOptions{.workers = 2, .maxTasksPerChild = 5});
    const auto pids = pool.map(ownPid, upTo(100));
    std::map<int, int> tasks;
    for (const int pid : pids)
        VERIFY(++tasks[pid] <= 5);
    VERIFY(tasks.size() >= 20);
}
PROMISE(test_killed_child) {
    page().runs = 0;
    Pool pool(2);
    auto result = pool.mapAsync(killOnThree, upTo(100), {.chunkSize = 10});
    try {
        result.get(30s);
        VERIFY(!"nothing was thrown");
    } catch (const WorkerLost& error) {
        COMPARE(error.signal(), SIGKILL);
        COMPARE(error.task(), 4U);
        VERIFY(error.pid() > 0);
    }
    COMPARE(page().runs.load(), 100); // each once: what was done stays, what was not begun is run
    COMPARE(pool.map(square, upTo(5)).back(), 16);
}
PROMISE(test_exit_in_a_task) {
    Pool pool(2);
    auto result = pool.mapAsync(exitOnThree, upTo(100), {.chunkSize = 10});
    try {
        result.get(30s);
        VERIFY(!"nothing was thrown");
    } catch (const WorkerLost& error) {
        COMPARE(error.signal(), 0);
        COMPARE(error.task(), 4U);
        VERIFY(std::string_view(error.what()).find("called exit(7)") != std::string_view::npos);
    }
    COMPARE(pool.map(square, upTo(5)).back(), 16);
}
PROMISE(test_killed_idle_worker) {
    Pool pool(1);
    COMPARE(pool.apply(square, 3), 9);
    ::kill(pool.workers().front(), SIGKILL);
    COMPARE(pool.map(square, upTo(50)).back(), 49 * 49);
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

PROMISE(test_every_task_kills) {
    Pool pool(2);
    std::vector<AsyncResult<int>> results;
    for (int i = 0; i < 30; ++i)
        results.push_back(pool.applyAsync(killOnThree, 3));
    for (const auto& result : results)
        THROWS(result.get(30s), WorkerLost);
    COMPARE(pool.apply(square, 3), 9);
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

PROMISE(test_retries) {
    page().runs = 0;
    Pool pool(PoolOptions{.workers = 1, .retries = 2});
    COMPARE(pool.apply(
                [](int x) {
                    if (page().runs.fetch_add(1) < 2)
                        throw std::runtime_error("not yet");
                    return x;
                },
                5),
            5);
    COMPARE(page().runs.load(), 3);
}
PROMISE(test_task_timeout) {
    Pool pool(PoolOptions{.workers = 1, .taskTimeout = 50ms});
    THROWS(pool.apply(waitForGate, 1), Timeout);
    COMPARE(pool.apply(square, 3), 9);
}
PROMISE(test_terminate) {
    Pool pool(2);
    page().started = 0;
    auto result = pool.mapAsync(waitForGate, upTo(10), {.chunkSize = 1});
    VERIFY(promises::eventually([] { return page().started.load() == 2; }));
    pool.terminate();
    pool.join();
    THROWS(result.get(), PoolTerminated);
    THROWS(pool.apply(square, 1), NotRunning);
}
PROMISE(test_get_after_pool_is_gone) {
    std::optional<AsyncResult<int>> result;
    {
        Pool pool(1);
        result.emplace(pool.applyAsync(waitForGate, 1));
    }
    THROWS(result->get(), PoolTerminated);
}
PROMISE(test_close_and_join) {
    Pool pool(2);
    THROWS(pool.join(), LogicError);
    auto result = pool.mapAsync(square, upTo(1000));
    pool.close();
    THROWS(pool.apply(square, 1), NotRunning);
    pool.join();
    COMPARE(result.get().back(), 999 * 999);
    VERIFY(pool.workers().empty());
}

int main(int argc, char** argv) {
    return promises::runPromises(argc, argv);
}
