// SPDX-License-Identifier: GPL-3.0-or-later
// A library to load before all others (LD_PRELOAD): clocks as a program sees them on a laptop that is shut and opened
// again, or whose date somebody sets. ODD_CLOCKS says which:
//   asleep    the machine has slept for a second more at every look
//   moved     the date jumps, by a day more at every look, forth and back in turn
#include <atomic>
#include <cstdlib>
#include <cstring>
#include <ctime>

#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

namespace {

constexpr time_t kDayS = 86'400;

bool are(const char* wanted) {
    const char* const odd = std::getenv("ODD_CLOCKS");
    return odd != nullptr && std::strcmp(odd, wanted) == 0;
}

time_t jumpS(clockid_t clock) {
    static std::atomic<time_t> looks = 0;
    if (clock == CLOCK_BOOTTIME && are("asleep"))
        return ++looks;
    if (clock == CLOCK_REALTIME && are("moved"))
        return ++looks % 2 == 0 ? looks * kDayS : -looks * kDayS;
    return 0;
}

} // namespace

extern "C" int clock_gettime(clockid_t clock, timespec* time) noexcept {
    const auto result = static_cast<int>(::syscall(SYS_clock_gettime, clock, time));
    if (result == 0)
        time->tv_sec += jumpS(clock);
    return result;
}

extern "C" int gettimeofday(timeval* time, void*) noexcept {
    timespec now{};
    const int result = ::clock_gettime(CLOCK_REALTIME, &now);
    *time = {now.tv_sec, now.tv_nsec / 1000};
    return result;
}
