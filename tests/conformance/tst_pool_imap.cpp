// SPDX-License-Identifier: GPL-3.0-or-later
// What imap() and imapUnordered() promise. Names follow Python's test.test_multiprocessing (_TestPool).
#include <array>
#include <ranges>
#include <set>
#include <sstream>

#include "pool_calls.h"

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
PROMISE(test_imap_takes_any_inputs) {
    Pool pool(2);
    const auto sum = [](auto&& results) {
        int total = 0;
        for (const int value : results)
            total += value;
        return total;
    };
    COMPARE(sum(pool.imap(square, upTo(4))), 14); // an rvalue
    COMPARE(sum(pool.imap(square, std::array<int, 3>{1, 2, 3})), 14);
    COMPARE(sum(pool.imap(square, std::views::iota(0, 4))), 14); // a view
    const auto view = std::views::iota(0, 4) | std::views::transform([](int x) { return x; });
    COMPARE(sum(pool.imap(square, view)), 14);
    const auto list = upTo(4);
    COMPARE(sum(pool.imap(square, list)), 14);
    std::istringstream words("1 2 3");
    COMPARE(sum(pool.imap(square, std::views::istream<int>(words))), 14); // one pass
    COMPARE(sum(pool.imap(square, std::vector<int>{})), 0);
    auto moved = pool.imap(square, upTo(4));
    moved.next();
    PoolResults<int> results = std::move(moved); // with the inputs it keeps
    COMPARE(sum(results), 14);
}
PROMISE(test_imap_window) {
    Pool pool(2);
    int taken = 0;
    auto endless = std::views::iota(0) | std::views::transform([&](int x) { return ++taken, x; });
    for (const std::size_t window : {1U, 3U}) {
        taken = 0;
        auto results = pool.imap(square, endless, {.window = window});
        for (int i = 0; i < 100; ++i) {
            COMPARE(*results.next(), i * i);
            VERIFY(taken <= i + int(window));
        }
    }
    taken = 0;
    auto results = pool.imapUnordered(square, endless); // four a worker
    for (int i = 0; i < 100; ++i) {
        VERIFY(results.next());
        VERIFY(taken <= i + 4 * 2);
    }
}
PROMISE(test_imap_steps_to_an_input_only_when_there_is_room) {
    Pool pool(1);
    std::istringstream words("1 2 3");
    auto results = pool.imap(square, std::views::istream<int>(words), {.window = 1});
    COMPARE(*results.next(), 1);
    int left = 0;
    words >> left;
    COMPARE(left, 2);
}
PROMISE(test_imap_next_for) {
    g_gate.clear();
    Pool pool(1);
    auto results = pool.imap(waitForGate, upTo(2));
    THROWS(results.nextFor(20ms), Timeout);
    THROWS(results.nextFor(0ms), Timeout);
    g_gate.set();
    COMPARE(results.nextFor(30s), std::optional<int>(0)); // not lost
    COMPARE(results.nextFor(-1ms), std::optional<int>(1));
    COMPARE(results.nextFor(30s), std::optional<int>());
    g_gate.clear();
}
PROMISE(test_imap_handle_iterable_exception) {
    Pool pool(2);
    auto inputs = std::views::iota(0, 10) | std::views::transform([](int x) {
                      if (x == 3)
                          throw std::range_error("no more");
                      return x;
                  });
    auto results = pool.imap(square, inputs);
    for (int i = 0; i < 3; ++i)
        COMPARE(*results.next(), i * i); // those before it first
    THROWS(results.next(), std::range_error);
    VERIFY(!results.next()); // and nothing comes after it
    COMPARE(pool.apply(square, 2), 4);
}
PROMISE(test_imap_unordered_handle_iterable_exception) {
    Pool pool(2);
    auto inputs = std::views::iota(0, 10) | std::views::transform([](int x) {
                      if (x == 7)
                          throw std::range_error("no more");
                      return x;
                  });
    auto results = pool.imapUnordered(square, inputs);
    std::set<int> seen;
    for (int i = 0; i < 7; ++i)
        seen.insert(*results.next());
    COMPARE(seen, (std::set<int>{0, 1, 4, 9, 16, 25, 36}));
    THROWS(results.next(), std::range_error);
    VERIFY(!results.next());
}
PROMISE(test_imap_error_in_its_place) {
    Pool pool(2);
    auto results = pool.imap(throwOnThree, upTo(6));
    for (int i = 0; i < 6; ++i) {
        if (i == 3)
            THROWS(results.next(), RemoteError);
        else
            COMPARE(*results.next(), i);
    }
    VERIFY(!results.next());
}
PROMISE(test_imap_break) {
    Pool pool(2);
    for (const int value : pool.imap(square, std::views::iota(0)))
        if (value > 100)
            break;
    COMPARE(pool.map(square, upTo(3)), (std::vector<int>{0, 1, 4}));
}
PROMISE(test_imap_terminated) {
    g_gate.clear();
    Pool pool(1);
    auto results = pool.imap(waitForGate, upTo(3));
    THROWS(results.nextFor(0ms), Timeout);
    pool.terminate();
    THROWS(results.next(), PoolTerminated);
}
PROMISE(test_imap_after_close) {
    Pool pool(1);
    auto results = pool.imap(square, std::views::iota(0), {.window = 3});
    COMPARE(*results.next(), 0);
    pool.close();
    COMPARE(*results.next(), 1); // what it took is done
    COMPARE(*results.next(), 4);
    THROWS(results.next(), NotRunning);
    pool.join();
    THROWS(results.next(), NotRunning);
}

int main(int argc, char** argv) {
    return promises::runPromises(argc, argv);
}
