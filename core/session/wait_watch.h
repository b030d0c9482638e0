// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "core/measure/run_account.h"
#include "core/measure/time_areas.h"
#include "core/monitor/wait_cause.h"
#include "core/pool/engine.h"

namespace manyhands {

/// A worker in a task was seen to wait.
struct PlaceWait {
    std::uint32_t place = 0;
    TimePart part = TimePart::Blocked; ///< what for
    std::int64_t timeNs = 0;           ///< CLOCK_MONOTONIC
    std::int64_t lookNs = 0;           ///< the look before was so long ago; not the whole of a long pause
};

/// Looks now and then at what workers in a task wait for: a few at a time, in turn, so that looking stays cheap however
/// many there are. The looks of a serial run and of a pool are made in the same way.
class WaitWatch {
public:
    /// `ofPrograms`: workers run programs, and it is those that are looked at. `root`: see waitCauseOf().
    explicit WaitWatch(bool ofPrograms, std::string root = {});

    /// After so many milliseconds look() is to be called next: more and more in a long run, and where nobody waits.
    /// There is little to divide then, and the tasks have the processor for themselves.
    int pauseMs() const;
    void look(const Engine& engine);
    const BlockedSamples& samples() const { return m_samples; }
    /// The waits seen since this was asked last.
    std::vector<PlaceWait> takeSeen() { return std::exchange(m_seen, {}); }

private:
    WaitCause causeAt(int pid) const;

    bool m_ofPrograms;
    std::string m_root;
    std::uint32_t m_next = 0; ///< place
    int m_looks = 0;
    std::int64_t m_lookedNs = 0;
    int m_calmLooks = 0; ///< in a row, that saw nobody wait
    BlockedSamples m_samples;
    std::vector<PlaceWait> m_seen;
};

} // namespace manyhands
