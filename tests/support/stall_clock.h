// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

#include "core/base/unique_fd.h"
#include "core/measure/stopwatch.h"

namespace manyhands::test {

/// For how long the calling thread was not back at its event loop. What it waited for a processor is no stall of its
/// own, and is left out.
class StallClock {
public:
    StallClock() { begin(); }
    void begin() {
        m_sinceNs = monotonicNs();
        m_delayNs = runDelayNs();
    }
    /// A piece of work ended, and the next one begins.
    void lap() {
        const std::int64_t before = m_sinceNs, delay = m_delayNs;
        begin();
        m_longestNs = std::max(m_longestNs, m_sinceNs - before - (m_delayNs - delay));
    }
    std::int64_t longestNs() const { return m_longestNs; }

private:
    /// Ready to run and without a processor, so far: the second number that the kernel's scheduler tells.
    static std::int64_t runDelayNs() {
        // opened once, by the thread that tests run in: some tests leave no descriptor to open it with
        static const UniqueFd file(::open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC));
        char text[96] = {};
        long long ran = 0, waited = 0;
        if (::pread(file.get(), text, sizeof text - 1, 0) > 0)
            std::sscanf(text, "%lld %lld", &ran, &waited);
        return waited;
    }

    std::int64_t m_sinceNs = 0, m_delayNs = 0, m_longestNs = 0;
};

} // namespace manyhands::test
