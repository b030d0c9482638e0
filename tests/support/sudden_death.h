// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <ctime>
#include <random>

namespace manyhands::test {

/// From now on this process is killed after so long, by a timer of its own: whatever it does then, and nobody else can
/// be hit.
inline void dieAfter(std::chrono::nanoseconds life) {
    timer_t timer{};
    sigevent event{};
    event.sigev_notify = SIGEV_SIGNAL;
    event.sigev_signo = SIGKILL;
    itimerspec when{};
    when.it_value.tv_nsec = static_cast<long>(life.count());
    if (::timer_create(CLOCK_MONOTONIC, &event, &timer) != 0 || ::timer_settime(timer, 0, &when, nullptr) != 0)
        std::abort();
}

/// How long the processes live that are to be killed: three in ten so short that they die in their first steps, the
/// others around 0.8 ms, most likely at work.
class Lives {
public:
    explicit Lives(std::uint64_t seed)
        : m_random(seed) {}
    std::chrono::nanoseconds next() {
        const bool isShort = m_random() % 10 < 3;
        const double microseconds =
            isShort ? 1.0 + static_cast<double>(m_random() % 60'001) / 1000.0 : m_long(m_random);
        return std::chrono::nanoseconds(static_cast<std::int64_t>(microseconds * 1000.0) + 1);
    }

private:
    std::mt19937_64 m_random;
    std::exponential_distribution<double> m_long{1.0 / 800};
};

/// MANYHANDS_SEED, or another one each time. A test prints it: lives can be repeated with it, though not the instants.
inline std::uint64_t seedOfThisRun() {
    const char* given = std::getenv("MANYHANDS_SEED");
    return given ? std::strtoull(given, nullptr, 10) : std::random_device{}();
}

} // namespace manyhands::test
