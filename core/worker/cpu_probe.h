// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace manyhands {

/// CPU time of single tasks without slowing short ones: the thread's CPU clock costs about 1 µs in a virtual machine,
/// so it is read around a task only when the one before took at least kWorthProbingNs.
class CpuProbe {
public:
    static constexpr std::int64_t kWorthProbingNs = 50'000;

    /// Before a task.
    void begin();
    /// After a task that took `wallNs`; its CPU time in ns, or -1 when it was not probed. `readNs`: the clock as
    /// somebody has just read it, or -1.
    std::int64_t end(std::int64_t wallNs, std::int64_t readNs);
    /// Between two tasks, after other work: the clock has to be read anew before the next one.
    void forget() { m_last = -1; }

private:
    std::int64_t m_before = -1; ///< -1: the task now running is not probed
    std::int64_t m_last = -1;   ///< reading at the end of the task before, when there was one
    bool m_worthProbing = true;
};

} // namespace manyhands
