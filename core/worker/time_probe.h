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

/// Reads them, for about 1 µs in a virtual machine: for moments that are some 100 µs apart. For a process' main thread.
///
/// The wait is asked for only where it may have grown: a thread that had a processor all the time waited for none. So
/// up to 20 µs of it may be told with a later reading, and no more.
class TimeProbe {
public:
    /// `readsWaits`: false as if the kernel did not tell them.
    explicit TimeProbe(bool readsWaits);
    TimeSnap read();
    bool knowsWaits() const { return m_schedstat.isOpen(); }

private:
    TimeSnap m_asked;     ///< when the wait was last asked for
    UniqueFd m_schedstat; ///< kept open: opening it anew costs more than all the rest
};

} // namespace manyhands
