// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/time_probe.h"

#include <array>

#include <fcntl.h>
#include <unistd.h>

#include "core/measure/run_queue.h"
#include "core/measure/stopwatch.h"

namespace manyhands {

namespace {

/// Readings further apart than this were interrupted: the wait would be counted on one clock and not on the other. So
/// much off the processor is also what asking for the wait is worth.
constexpr std::int64_t kAtOnceNs = 20'000;
constexpr int kTries = 4;

} // namespace

TimeProbe::TimeProbe(bool readsWaits) {
    if (readsWaits)
        m_schedstat = UniqueFd(::open("/proc/self/schedstat", O_RDONLY | O_CLOEXEC));
}

TimeSnap TimeProbe::read() {
    TimeSnap snap;
    for (int attempt = 0; attempt < kTries; ++attempt) {
        const std::int64_t before = monotonicNs();
        snap.cpuNs = threadCpuNs();
        snap.waitNs = m_asked.waitNs;
        const bool asks = m_schedstat.isOpen() && before - m_asked.timeNs - (snap.cpuNs - m_asked.cpuNs) > kAtOnceNs;
        std::array<char, 64> text{};
        if (asks && ::pread(m_schedstat.get(), text.data(), text.size() - 1, 0) > 0)
            snap.waitNs = waitInSchedstat(text.data());
        snap.timeNs = monotonicNs();
        if (asks)
            m_asked = snap;
        if (snap.timeNs - before < kAtOnceNs)
            break;
    }
    return snap;
}

} // namespace manyhands
