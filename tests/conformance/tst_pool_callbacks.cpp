// SPDX-License-Identifier: GPL-3.0-or-later
// What AsyncResult::then() promises. Names follow Python's test.test_multiprocessing (_TestPool,
// _TestPoolWorkerErrors).
#include <functional>

#include "pool_calls.h"

namespace {

/// What an error callback was given, as text: "RemoteError: three is not liked".
std::string nameOf(const std::exception_ptr& error) {
    try {
        std::rethrow_exception(error);
    } catch (const RemoteError& thrown) {
        return std::string("RemoteError: ") + thrown.what();
    } catch (const WorkerLost&) {
        return "WorkerLost";
    } catch (const PoolTerminated&) {
        return "PoolTerminated";
    } catch (const std::exception& other) {
        return other.what();
    }
}

/// Notes what callbacks are given.
struct Notes {
    std::vector<int> results;
    std::vector<std::string> errors;
    auto onResult() {
        return [this](int value) { results.push_back(value); };
    }
    auto onError() {
        return [this](const std::exception_ptr& error) { errors.push_back(nameOf(error)); };
    }
};

} // namespace

PROMISE(test_async_callback) {
    Pool pool(2);
    Notes notes;
    const auto result = pool.applyAsync(square, 7).then(notes.onResult(), notes.onError());
    COMPARE(result.get(), 49);
    COMPARE(notes.results, std::vector<int>{49}); // before get() returns
    VERIFY(notes.errors.empty());
    bool done = false;
    pool.applyAsync([](int) {}, 1).then([&] { done = true; }).wait();
    VERIFY(done);
}
PROMISE(test_map_async_callbacks) {
    Pool pool(2);
    std::vector<std::vector<int>> lists;
    const auto note = [&](const std::vector<int>& list) { lists.push_back(list); };
    pool.mapAsync(square, std::vector<int>{1}).then(note).wait();
    pool.mapAsync(square, upTo(4)).then(note).wait();
    pool.mapAsync(square, std::vector<int>{}).then(note);
    pool.starmapAsync(product, std::vector<std::tuple<int, int>>{{2, 3}, {4, 5}}).then(note).wait();
    COMPARE(lists, (std::vector<std::vector<int>>{{1}, {0, 1, 4, 9}, {}, {6, 20}}));
    std::vector<std::string> errors;
    pool.mapAsync(throwOnThree, upTo(100))
        .then(note, [&](const std::exception_ptr& error) { errors.push_back(nameOf(error)); })
        .wait();
    COMPARE(errors, std::vector<std::string>{"RemoteError: three is not liked"});
    COMPARE(lists.size(), std::size_t(4));
}
PROMISE(test_async_error_callback) {
    Pool pool(2);
    Notes notes;
    const auto result = pool.applyAsync(throwOnThree, 3).then(notes.onResult(), notes.onError());
    THROWS(result.get(), RemoteError);
    pool.applyAsync(killOnThree, 3).then(notes.onResult(), notes.onError()).wait();
    COMPARE(notes.errors, (std::vector<std::string>{"RemoteError: three is not liked", "WorkerLost"}));
    VERIFY(notes.results.empty());
    pool.applyAsync(throwOnThree, 3).then(notes.onResult()).wait(); // nobody wants to know
}
PROMISE(test_callback_at_once_when_it_is_there) {
    Pool pool(1);
    const auto result = pool.applyAsync(square, 3);
    result.wait();
    Notes notes;
    result.then(notes.onResult());
    result.then(notes.onResult());
    COMPARE(notes.results, (std::vector<int>{9, 9}));
}
PROMISE(test_callbacks_of_many) {
    Pool pool(2);
    constexpr int kCalls = 20'000;
    std::vector<int> times(kCalls);
    for (int call = 0; call < kCalls; ++call)
        pool.applyAsync(square, call).then([&, call](int value) {
            times[std::size_t(call)] += value == call * call ? 1 : 1000;
        });
    pool.close();
    pool.join();
    COMPARE(times, std::vector<int>(kCalls, 1));
}
PROMISE(test_callbacks_one_after_the_other) {
    Pool pool(1);
    std::vector<int> order;
    pool.applyAsync(square, 1)
        .then([&](int) {
            order.push_back(1);
            pool.map(square, upTo(10)); // waits inside: the next comes after it all the same
            order.push_back(2);
        })
        .then([&](int) { order.push_back(3); })
        .then([&](int) { order.push_back(4); })
        .wait();
    COMPARE(order, (std::vector<int>{1, 2, 3, 4}));
}
PROMISE(test_callback_of_a_map_that_fails_fast) {
    g_gate.clear();
    Pool pool(2);
    Notes notes;
    const auto result = pool.mapAsync([](int x) { return x == 0 ? waitForGate(x) : throwOnThree(x); }, upTo(50),
                                      {.chunkSize = 1, .failFast = true});
    result.then({}, notes.onError());
    THROWS(result.get(30s), RemoteError); // 0 waits still
    COMPARE(notes.errors, std::vector<std::string>{"RemoteError: three is not liked"});
}
PROMISE(test_callback_may_use_the_pool) {
    Pool pool(2);
    std::vector<int> values;
    std::function<void(int)> again = [&](int value) {
        values.push_back(value);
        if (values.size() < 100)
            pool.applyAsync([](int x) { return x + 1; }, value).then(again);
        COMPARE(pool.apply(square, 3), 9); // waits inside
    };
    pool.applyAsync(square, 0).then(again);
    while (values.size() < 100)
        pool.apply(square, 1);
    std::vector<int> expected = upTo(100);
    COMPARE(values, expected);
    pool.close();
    pool.join(); // throws what a broken COMPARE in there threw
}
PROMISE(test_callback_that_throws) {
    Pool pool(2);
    Notes notes;
    pool.applyAsync(square, 1).then([](int) { throw std::domain_error("first"); });
    pool.applyAsync(square, 2).then([](int) { throw 2; });
    pool.applyAsync(square, 3).then(notes.onResult());
    COMPARE(pool.map(square, upTo(3)), (std::vector<int>{0, 1, 4})); // none of its business
    pool.close();
    THROWS(pool.join(), std::domain_error);
    pool.join(); // told once
    COMPARE(notes.results, std::vector<int>{9});
}
PROMISE(test_callbacks_of_a_terminated_pool) {
    Notes notes;
    {
        Pool pool(1);
        for (int call = 0; call < 3; ++call)
            pool.applyAsync(waitForGate, call).then(notes.onResult(), notes.onError());
        pool.applyAsync(waitForGate, 3).then({}, [](const std::exception_ptr&) { throw std::runtime_error("late"); });
        VERIFY(notes.errors.empty());
    }
    COMPARE(notes.errors, std::vector<std::string>(3, "PoolTerminated"));
    VERIFY(notes.results.empty());
}

int main(int argc, char** argv) {
    return promises::runPromises(argc, argv);
}
