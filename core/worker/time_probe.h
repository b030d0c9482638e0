// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/base/unique_fd.h"

namespace manyhands {

/// Three clocks of the calling thread, read at one moment.
struct TimeSnap {
    std::int64_t timeNs = 0; ///< CLOCK_MONOTONIC
    std::int64_t cpuNs = 0;
    std::int64_t waitNs = 0; ///< in the kernel's run queue since the process' start
};

/// Reads them, for about 2 µs in a virtual machine: for moments that are some 100 µs apart. For a process' main thread.
class TimeProbe {
public:
    /// `readsWaits`: false as if the kernel did not tell them.
    explicit TimeProbe(bool readsWaits);
    TimeSnap read() const;
    bool knowsWaits() const { return m_schedstat.isOpen(); }

private:
    UniqueFd m_schedstat; ///< kept open: opening it anew costs more than all the rest
};

/// The run queue wait in the text of a schedstat file ("on-CPU ns, wait ns, slices"); -1 for another text.
std::int64_t waitInSchedstat(const char* text);

} // namespace manyhands
