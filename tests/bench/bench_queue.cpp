// SPDX-License-Identifier: GPL-3.0-or-later
// What a Queue between two processes carries. Usage: bench_queue CASE [N]
//   8 | 1024 | 65536 | 1048576   one putter, one getter, messages of so many bytes   messages/s
//   roundtrip                    8 bytes through two queues and back                 µs
//   futex_pingpong               two processes waking each other by a bare futex     µs
#include <array>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include <sys/wait.h>
#include <unistd.h>

#include "core/ipc/event.h"
#include "core/ipc/queue.h"
#include "core/ipc/shared_value.h"
#include "core/measure/stopwatch.h"

using namespace manyhands;

namespace {

/// What was got must lie in memory: a copy that nobody looks at would be left out by the compiler.
template <class T>
void use(const T& value) {
    __asm__ volatile("" : : "r"(&value) : "memory");
}

template <class Run>
pid_t inChild(Run run) {
    const pid_t pid = ::fork();
    if (pid == 0) {
        run();
        ::_exit(0);
    }
    return pid;
}

template <class T>
double carried(const T& value, std::uint64_t capacity, std::uint64_t count, std::uint64_t bytes) {
    Queue<T> queue(QueueOptions{capacity, bytes});
    Event go;
    const pid_t putter = inChild([&] {
        go.wait();
        for (std::uint64_t number = 0; number < count; ++number)
            queue.put(value);
    });
    go.set();
    queue.get();
    const std::int64_t before = monotonicNs();
    for (std::uint64_t number = 1; number < count; ++number)
        use(queue.get());
    const double seconds = static_cast<double>(monotonicNs() - before) / 1e9;
    ::waitpid(putter, nullptr, 0);
    return static_cast<double>(count - 1) / seconds;
}

double roundTrip(std::uint64_t count) {
    Queue<std::uint64_t> there(16), back(16);
    const pid_t echo = inChild([&] {
        for (std::uint64_t number = 0; number < count; ++number)
            back.put(there.get());
    });
    const std::int64_t before = monotonicNs();
    for (std::uint64_t number = 0; number < count; ++number) {
        there.put(number);
        use(back.get());
    }
    const double microseconds = static_cast<double>(monotonicNs() - before) / 1e3;
    ::waitpid(echo, nullptr, 0);
    return microseconds / static_cast<double>(count);
}

double futexPingPong(std::uint32_t count) {
    SharedArray<std::uint32_t> turn(1);
    std::atomic_ref<std::uint32_t> word(turn.raw()[0]);
    auto& atomic = reinterpret_cast<std::atomic<std::uint32_t>&>(turn.raw()[0]);
    const auto play = [&](std::uint32_t parity) {
        for (std::uint32_t number = parity; number < 2 * count; number += 2) {
            for (std::uint32_t seen = word.load(); seen != number; seen = word.load())
                futexWait(atomic, seen);
            word.store(number + 1);
            futexWake(atomic);
        }
    };
    const pid_t other = inChild([&] { play(1); });
    const std::int64_t before = monotonicNs();
    play(0);
    const double microseconds = static_cast<double>(monotonicNs() - before) / 1e3;
    ::waitpid(other, nullptr, 0);
    return microseconds / static_cast<double>(count);
}

} // namespace

int main(int argc, char** argv) {
    const std::string_view what = argc > 1 ? argv[1] : "";
    const auto number = [&](std::uint64_t usual) { return argc > 2 ? std::strtoull(argv[2], nullptr, 10) : usual; };
    double value = 0;
    const char* unit = "messages/s";
    if (what == "8")
        value = carried<std::uint64_t>(1, 4096, number(5'000'000), 64);
    else if (what == "1024")
        value = carried<std::array<char, 1024>>({}, 256, number(2'000'000), 64);
    else if (what == "65536")
        value = carried(std::string(65'536, 'x'), 16, number(50'000), 17 * 65'600);
    else if (what == "1048576")
        value = carried(std::string(1'048'576, 'x'), 4, number(3'000), 5 * 1'048'640);
    else if (what == "roundtrip")
        value = roundTrip(number(100'000)), unit = "us";
    else if (what == "futex_pingpong")
        value = futexPingPong(static_cast<std::uint32_t>(number(50'000))), unit = "us";
    else {
        std::fprintf(stderr, "usage: bench_queue 8|1024|65536|1048576|roundtrip|futex_pingpong [N]\n");
        return 2;
    }
    std::printf("%s\t%.6g\t%s\n", argv[1], value, unit);
    return 0;
}
