// SPDX-License-Identifier: GPL-3.0-or-later
// What Pool promises when workers die. Names follow Python's test.test_concurrent_futures (test_deadlock,
// test_process_pool); what is expected differs on purpose: only the call that killed its worker fails.
#include <array>
#include <ranges>
#include <thread>

#include "pool_calls.h"
#include "stubborn.h"

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
PROMISE(test_killed_idle_worker) {
    Pool pool(1);
    COMPARE(pool.apply(square, 3), 9);
    ::kill(pool.workers().front(), SIGKILL);
    COMPARE(pool.map(square, upTo(50)).back(), 49 * 49);
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
PROMISE(test_trouble_at_task_pickle) {
    Pool pool(1);
    THROWS(pool.apply(take, Stubborn{Stubborn::When::Encode}), std::runtime_error); // here, in the caller
    COMPARE(pool.apply(take, Stubborn{}), 7); // and half of it is not in the way of the next
    THROWS(pool.map(take, std::vector<Stubborn>(3, Stubborn{Stubborn::When::Encode})), std::runtime_error);
    COMPARE(pool.map(take, std::vector<Stubborn>(3)), std::vector<int>(3, 7));
}
PROMISE(test_crash_at_task_unpickle) {
    Pool pool(2);
    const auto run = [&](Stubborn::How how) { return pool.apply(take, Stubborn{Stubborn::When::Decode, how}); };
    THROWS(run(Stubborn::How::Kill), WorkerLost);
    THROWS(run(Stubborn::How::Exit), WorkerLost);
    THROWS(run(Stubborn::How::Throw), RemoteError);
    COMPARE(pool.map(take, std::vector<Stubborn>(3)), std::vector<int>(3, 7));
}
PROMISE(test_crash_during_func_exec) {
    Pool pool(2);
    const auto run = [&](Stubborn::How how) { pool.apply(&Stubborn::makeTrouble, how); };
    THROWS(run(Stubborn::How::Kill), WorkerLost);
    THROWS(run(Stubborn::How::Exit), WorkerLost);
    THROWS(run(Stubborn::How::Throw), RemoteError);
    COMPARE(pool.apply(square, 3), 9);
}
PROMISE(test_crash_during_result_pickle) {
    Pool pool(1);
    const auto run = [&](Stubborn::How how) { return pool.apply(give, Stubborn::When::Encode, how); };
    THROWS(run(Stubborn::How::Kill), WorkerLost);
    THROWS(run(Stubborn::How::Exit), WorkerLost);
    const int worker = pool.apply(ownPid, 0);
    THROWS(run(Stubborn::How::Throw), RemoteError); // test_unpickleable_result
    COMPARE(pool.apply(ownPid, 0), worker);         // and that worker goes on
}
PROMISE(test_trouble_at_result_unpickle) {
    Pool pool(1);
    const auto result = pool.applyAsync(give, Stubborn::When::Decode, Stubborn::How::Throw);
    THROWS(result.get(), std::runtime_error); // here, by the one who wanted it
    THROWS(result.get(), std::runtime_error);
    COMPARE(pool.apply(square, 3), 9);
}
PROMISE(test_traceback_when_child_process_terminates_abruptly) {
    Pool pool(1);
    const auto textOf = [&](auto&& call) -> std::string {
        try {
            call();
        } catch (const WorkerLost& error) {
            return error.what();
        }
        return {};
    };
    const std::string left = textOf([&] { pool.apply([] { std::exit(1); }); });
    VERIFY(left.find("called exit(1)") != std::string::npos);
    const std::string killed = textOf([&] { pool.apply(killOnThree, 3); });
    VERIFY(killed.find("SIGKILL") != std::string::npos);
}
// Short items share places in the queue, those behind the one that waits for all others are taken back, and workers
// die.
PROMISE(test_each_item_is_begun_once) {
    using Counts = std::array<std::atomic<int>, kOthers + 1>;
    static Counts& counts =
        *new (::mmap(nullptr, sizeof(Counts), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0)) Counts;
    page().runs = 0;
    Pool pool(3);
    auto result = pool.mapAsync(
        [](int x) {
            counts[static_cast<std::size_t>(x)].fetch_add(1);
            waitForTheOthers(x);
            if (x % 10'007 == 10'006)
                ::kill(::getpid(), SIGKILL);
            return x;
        },
        upTo(kOthers + 1));
    THROWS(result.get(60s), WorkerLost);
    for (std::size_t x = 0; x < counts.size(); ++x)
        COMPARE(counts[x].load(), 1);
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
PROMISE(test_shutdown_deadlock) {
    Pool pool(2);
    const auto result = pool.mapAsync(killOnThree, std::vector<int>(10, 3), {.chunkSize = 1});
    pool.close();
    pool.join();
    THROWS(result.get(), WorkerLost);
}
PROMISE(test_crash_big_data) {
    Pool pool(2);
    const auto check = [](const std::string& text) {
        killOnThree(int(text.size() % 10));
        return text;
    };
    auto results = pool.imap(check, std::views::iota(0, 10) | std::views::transform([](int number) {
                                        return std::string(5'000'000 + std::size_t(number), 'x');
                                    }));
    for (std::size_t number = 0; number < 10; ++number) {
        if (number == 3)
            THROWS(results.next(), WorkerLost);
        else
            COMPARE(results.next()->size(), 5'000'000 + number);
    }
}
PROMISE(test_crash_among_many) {
    // gh-105829: enough to fill whatever wakes the other side
    Pool pool(2);
    std::vector<AsyncResult<int>> results;
    for (int call = 0; call < 20'000; ++call)
        results.push_back(pool.applyAsync(killOnThree, call == 10'000 ? 3 : 1));
    int lost = 0;
    for (const auto& result : results)
        lost += result.wait(30s) && result.successful() ? 0 : 1;
    COMPARE(lost, 1);
}
PROMISE(test_failed_worker_replacement) {
    Pool pool(1);
    COMPARE(pool.apply(square, 3), 9);
    Event go;
    std::thread thread([&] { go.wait(); });
    try {
        pool.applyAsync(killOnThree, 3).wait();
        pool.apply(square, 3); // its worker can't be replaced: a process with threads is not forked
        go.set();
        thread.join();
        VERIFY(!"a worker came from nowhere");
    } catch (const ForkRefused& error) {
        go.set();
        thread.join();
        VERIFY(std::string(error.what()).find("2 threads") != std::string::npos);
    }
    THROWS(pool.apply(square, 3), ForkRefused);
}

int main(int argc, char** argv) {
    return promises::runPromises(argc, argv);
}
