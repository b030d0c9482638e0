// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/time_probe.h"

#include <array>
#include <cstdlib>

#include <fcntl.h>
#include <unistd.h>

#include "core/measure/stopwatch.h"

namespace manyhands {

namespace {

/// Readings further apart than this were interrupted: the wait would be counted on one clock and not on the other.
constexpr std::int64_t kAtOnceNs = 20'000;
constexpr int kTries = 4;

} // namespace

TimeProbe::TimeProbe(bool readsWaits) {
    if (readsWaits)
        m_schedstat = UniqueFd(::open("/proc/self/schedstat", O_RDONLY | O_CLOEXEC));
}

TimeSnap TimeProbe::read() const {
    TimeSnap snap;
    for (int attempt = 0; attempt < kTries; ++attempt) {
        const std::int64_t before = monotonicNs();
        snap.cpuNs = threadCpuNs();
        std::array<char, 64> text{};
        if (m_schedstat.isOpen() && ::pread(m_schedstat.get(), text.data(), text.size() - 1, 0) > 0)
            snap.waitNs = waitInSchedstat(text.data());
        snap.timeNs = monotonicNs();
        if (snap.timeNs - before < kAtOnceNs)
            break;
    }
    return snap;
}

std::int64_t waitInSchedstat(const char* text) {
    char* end = nullptr;
    std::strtoull(text, &end, 10);
    if (end == text || *end != ' ')
        return -1;
    const char* const second = end;
    const auto wait = static_cast<std::int64_t>(std::strtoull(second, &end, 10));
    return end == second ? -1 : wait;
}

} // namespace manyhands
