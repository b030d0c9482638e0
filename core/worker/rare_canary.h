// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace manyhands {

/// Runs the fixed loop now and then, for at most a thousandth of the time, and keeps the median of what it took.
class RareCanary {
public:
    static constexpr std::int64_t kPauseNs = 100'000'000;

    /// The first one is due half a pause from now, so that a run of n pauses has n of them.
    explicit RareCanary(std::int64_t nowNs)
        : m_dueNs(nowNs + kPauseNs / 2) {}

    bool isDue(std::int64_t nowNs) const { return nowNs >= m_dueNs; }
    /// Its CPU time, ns.
    std::int64_t run(std::int64_t nowNs);
    /// As run() does with what it measured.
    void add(std::int64_t cpuNs);

    std::int64_t count() const { return m_count; }
    std::int64_t medianNs() const; ///< 0: none yet

private:
    static constexpr std::size_t kMostKept = 128;

    std::int64_t m_dueNs;
    std::int64_t m_count = 0;
    std::int64_t m_every = 1; ///< of so many one is kept: in a long run those that are kept still cover all of it
    std::vector<std::int64_t> m_kept; ///< in the order of their times
};

} // namespace manyhands
