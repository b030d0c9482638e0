// SPDX-License-Identifier: GPL-3.0-or-later
// How a Pool ends. Names follow Python's test.test_multiprocessing (_TestPool) and test.test_concurrent_futures
// (test_shutdown).
#include <filesystem>
#include <optional>
#include <ranges>

#include <sys/wait.h>

#include "pool_calls.h"
#include "stubborn.h"

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
PROMISE(test_early_close) {
    // more tasks than the segment has places for, and workers that are replaced all the time
    Pool pool(PoolOptions{.workers = 2, .maxTasksPerChild = 100});
    const auto result = pool.mapAsync(square, upTo(5000), {.chunkSize = 1});
    pool.close();
    pool.join();
    COMPARE(result.get().back(), 4999 * 4999);
}
PROMISE(test_early_close_with_retries) {
    page().runs = 0;
    Pool pool(PoolOptions{.workers = 1, .retries = 3});
    const auto result = pool.applyAsync(
        [](int x) {
            if (page().runs.fetch_add(1) < 3)
                throw std::runtime_error("not yet");
            return x;
        },
        5);
    pool.close();
    pool.join();
    COMPARE(result.get(), 5);
}
PROMISE(test_hang_issue12364) {
    Pool pool(2);
    std::vector<AsyncResult<int>> results;
    for (int call = 0; call < 50; ++call)
        results.push_back(pool.applyAsync(square, call));
    pool.close();
    for (int call = 0; call < 50; ++call)
        COMPARE(results[std::size_t(call)].get(), call * call);
}
PROMISE(test_cancel_futures) {
    g_gate.clear();
    page().started = 0;
    Pool pool(2);
    std::vector<AsyncResult<int>> results;
    for (int call = 0; call < 50; ++call)
        results.push_back(pool.applyAsync(waitForGate, call));
    VERIFY(promises::eventually([] { return page().started.load() == 2; }));
    pool.stop();
    THROWS(pool.apply(square, 1), NotRunning);
    g_gate.set();
    pool.join();
    int finished = 0;
    for (const auto& result : results) {
        if (result.successful())
            ++finished;
        else
            THROWS(result.get(), PoolTerminated);
    }
    COMPARE(finished, page().started.load());
    VERIFY(finished >= 2 && finished < 50);
    g_gate.clear();
}
PROMISE(test_hang_gh94440) {
    // results that nobody waits for do not hold the pool up
    for (int turn = 0; turn < 20; ++turn) {
        Pool pool(2);
        pool.mapAsync(square, upTo(100));
        pool.imap(square, std::views::iota(0)).next();
    }
}
PROMISE(test_shutdown_gh_132969) {
    // arguments that can't be sent, and results that can't be, leave nothing behind that the end would wait for
    Pool pool(1);
    THROWS(pool.applyAsync(take, Stubborn{Stubborn::When::Encode}), std::runtime_error);
    const auto result = pool.applyAsync(give, Stubborn::When::Encode, Stubborn::How::Throw);
    pool.close();
    pool.join();
    THROWS(result.get(), RemoteError);
}
PROMISE(test_pools_come_and_go) {
    const auto descriptors = [] {
        return std::distance(std::filesystem::directory_iterator("/proc/self/fd"),
                             std::filesystem::directory_iterator());
    };
    Pool(2).map(square, upTo(10));
    const auto before = descriptors();
    for (int turn = 0; turn < 20; ++turn)
        Pool(2).map(square, upTo(10));
    COMPARE(descriptors(), before);
    VERIFY(::waitpid(-1, nullptr, WNOHANG) == -1); // no zombie either
}
PROMISE(test_terminate_with_a_full_segment) {
    g_gate.clear();
    Pool pool(1);
    pool.applyAsync(waitForGate, 1);
    const auto result = pool.mapAsync(twice, std::vector<std::string>(10, std::string(20'000'000, 'x')));
    int told = 0;
    result.then({}, [&](const std::exception_ptr&) { ++told; });
    pool.terminate();
    THROWS(result.get(), PoolTerminated); // of what had found no room, too
    COMPARE(told, 1);
}
PROMISE(test_terminate_twice_and_close) {
    Pool pool(1);
    pool.terminate();
    pool.terminate();
    pool.close();
    pool.join();
    pool.join();
    THROWS(pool.resize(1), NotRunning);
}

int main(int argc, char** argv) {
    return promises::runPromises(argc, argv);
}
