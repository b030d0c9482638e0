// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the tests of Process share.
#include <array>
#include <chrono>
#include <fstream>
#include <iterator>
#include <string>

#include <csignal>
#include <sys/mman.h>
#include <unistd.h>

#include "core/base/multiprocessing_error.h"
#include "core/process/process.h"
#include "tests/support/promises.h"

using namespace manyhands;
using namespace std::chrono_literals;

inline constexpr auto kCeiling = 30s;

/// A page that parent and children share.
template <class T>
T& shared() {
    void* page = ::mmap(nullptr, sizeof(T), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    return *new (page) T();
}

[[noreturn]] inline void waitForEver() {
    for (;;)
        ::pause();
}

struct Pipe {
    Pipe() { VERIFY(::pipe(ends.data()) == 0); }
    ~Pipe() {
        ::close(ends[0]);
        ::close(ends[1]);
    }
    void give() const { COMPARE(::write(ends[1], "x", 1), 1); }
    void take() const {
        char byte = 0;
        COMPARE(::read(ends[0], &byte, 1), 1);
    }
    std::array<int, 2> ends{};
};

/// Also as a zombie, which it may stay where nobody reaps orphans.
inline bool isDead(int pid) {
    std::ifstream stat("/proc/" + std::to_string(pid) + "/stat");
    const std::string text{std::istreambuf_iterator<char>(stat), {}};
    return text.empty() || text.find(") Z ") != std::string::npos;
}
