// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the tests of Pool have their workers run, and the page on which these leave word.
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <numeric>
#include <stdexcept>
#include <string>
#include <vector>

#include <csignal>
#include <sys/mman.h>
#include <unistd.h>

#include "core/multiprocessing.h"
#include "tests/support/promises.h"

using namespace manyhands;
using namespace std::chrono_literals;

struct Shared {
    std::atomic<int> started = 0, inits = 0, runs = 0;
};

/// Made before main(), and so before any worker: all see the same.
inline Shared& g_page =
    *new (::mmap(nullptr, sizeof(Shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0)) Shared;
inline Shared& page() {
    return g_page;
}
/// Where waitForGate() waits.
inline Event g_gate;

inline int square(int x) {
    return x * x;
}
inline int product(int a, int b) {
    return a * b;
}
inline std::string twice(const std::string& text) {
    return text + text;
}
inline int throwOnThree(int x) {
    if (x == 3)
        throw std::domain_error("three is not liked");
    return x;
}
inline int exitOnThree(int x) {
    if (x == 3)
        std::exit(7);
    return x;
}
inline int killOnThree(int x) {
    page().runs.fetch_add(1);
    if (x == 3)
        ::kill(::getpid(), SIGKILL);
    return x;
}
inline int waitForGate(int x) {
    page().started.fetch_add(1);
    g_gate.wait();
    return x;
}
inline constexpr int kOthers = 200'000;
/// All are short but one in the middle, which ends once all others have: those behind it too.
inline int waitForTheOthers(int x) {
    if (x != kOthers / 2)
        return page().runs.fetch_add(1), x;
    while (page().runs.load() < kOthers)
        ::usleep(100);
    return x;
}
inline int ownPid(int) {
    return ::getpid();
}

inline std::vector<int> upTo(int count) {
    std::vector<int> values(static_cast<std::size_t>(count));
    std::iota(values.begin(), values.end(), 0);
    return values;
}
