// SPDX-License-Identifier: GPL-3.0-or-later
// What Pool promises of its calls. Names follow Python's test.test_multiprocessing (_TestPool) so that a reader can
// compare.
#include <fstream>
#include <ranges>
#include <sstream>

#include "pool_calls.h"

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
    } catch (const EncodingError& error) {
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
PROMISE(test_map_long_item_holds_nobody_up) {
    Pool pool(2);
    page().runs = 0;
    COMPARE(pool.map(waitForTheOthers, upTo(kOthers + 1)).back(), kOthers);
    COMPARE(page().runs.load(), kOthers);
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
    COMPARE(pool.apply(square, 2), 4);
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
PROMISE(test_starmap_async) {
    Pool pool(2);
    const auto result = pool.starmapAsync(product, std::vector<std::tuple<int, int>>{{1, 1}, {2, 2}, {3, 3}});
    COMPARE(result.get(30s), (std::vector<int>{1, 4, 9}));
    VERIFY(result.successful());
}
PROMISE(test_error_names_element) {
    Pool pool(PoolOptions{.workers = 2, .taskTimeout = 100ms});
    const std::vector<std::string> texts{"0", "1", "3", "2"};
    const auto elementOf = [&](auto&& call) {
        try {
            call();
        } catch (const RemoteError& error) {
            return error.element();
        } catch (const TaskTimeout& error) {
            return error.element();
        } catch (const WorkerLost& error) {
            return std::size_t{error.task()} - 1;
        }
        return std::size_t{99};
    };
    COMPARE(elementOf([&] { pool.map([](const std::string& text) { return throwOnThree(std::stoi(text)); }, texts); }),
            std::size_t(2));
    COMPARE(elementOf([&] { pool.map(throwOnThree, upTo(100)); }), std::size_t(3));
    COMPARE(elementOf([&] { pool.map(killOnThree, upTo(100)); }), std::size_t(3));
    COMPARE(elementOf([&] { pool.map([](int x) { return x == 5 ? waitForGate(x) : x; }, upTo(9)); }), std::size_t(5));
    pool.apply(throwOnThree, 1);
    COMPARE(elementOf([&] { pool.apply(throwOnThree, 3); }), std::size_t(0)); // it is alone, whatever came before
}
PROMISE(test_map_fail_fast) {
    page().runs = 0;
    Pool pool(2);
    const auto counted = [](int x) {
        page().runs.fetch_add(1);
        return throwOnThree(x);
    };
    try {
        pool.map(counted, upTo(5000), {.chunkSize = 1, .failFast = true});
        VERIFY(!"nothing was thrown");
    } catch (const RemoteError& error) {
        COMPARE(error.element(), std::size_t(3));
    }
    pool.close();
    pool.join();
    VERIFY(page().runs.load() < 100); // of 5000: those handed out before the host had seen the error
}
PROMISE(test_map_fail_fast_does_not_wait_for_the_others) {
    g_gate.clear();
    Pool pool(2);
    const auto result = pool.mapAsync([](int x) { return x == 0 ? waitForGate(x) : throwOnThree(x); }, upTo(100),
                                      {.chunkSize = 1, .failFast = true});
    THROWS(result.get(30s), RemoteError); // 0 waits still
    VERIFY(!result.successful());
    g_gate.set();
    COMPARE(pool.map(square, upTo(3)), (std::vector<int>{0, 1, 4}));
    COMPARE(pool.map(throwOnThree, upTo(3), {.chunkSize = 0, .failFast = true}), upTo(3));
    g_gate.clear();
}
PROMISE(test_map_of_one_pass_inputs) {
    Pool pool(2);
    std::istringstream words("1 2 3 4");
    COMPARE(pool.map(square, std::views::istream<int>(words)), (std::vector<int>{1, 4, 9, 16}));
}
PROMISE(test_release_task_refs) {
    const auto residentPages = [] {
        std::ifstream statm("/proc/self/statm");
        long size = 0, resident = 0;
        statm >> size >> resident;
        return resident;
    };
    Pool pool(2);
    const std::string text(2'000'000, 'x');
    for (int turn = 0; turn < 20; ++turn)
        pool.apply(twice, text);
    const long before = residentPages();
    for (int turn = 0; turn < 100; ++turn) // 600 MB of arguments and results
        COMPARE(pool.apply(twice, text).size(), 2 * text.size());
    VERIFY((residentPages() - before) * ::getpagesize() < 100'000'000);
}

int main(int argc, char** argv) {
    return promises::runPromises(argc, argv);
}
