// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <optional>

namespace manyhands {

using Duration = std::chrono::nanoseconds;
/// A wait without a limit.
inline constexpr Duration kForever = Duration::max();

/// When a wait must end, by CLOCK_MONOTONIC. A limit of zero or less has passed at once.
///
/// Waiters sleep in slices. A wake-up that its sender died before sending, or a holder that died, is seen at the end of
/// a slice: nobody has to be told of a death, so nobody's death can keep the telling back. The price is some wake-ups a
/// second of a process that waits for long.
class Deadline {
public:
    explicit Deadline(Duration limit) {
        if (limit != kForever)
            m_end = now() + std::max<std::int64_t>(limit.count(), 0);
    }
    bool isForever() const { return !m_end; }
    bool hasPassed() const { return m_end && now() >= *m_end; }
    std::int64_t endNs() const { return m_end.value_or(0); }
    /// Not of one that is for ever.
    Duration left() const { return Duration(std::max<std::int64_t>(endNs() - now(), 0)); }
    /// How long to sleep next, in ns.
    std::int64_t slice(std::int64_t longest = kLongest) {
        const std::int64_t length = std::min(m_slice, longest);
        m_slice = std::min(m_slice * 2, kLongest);
        return m_end ? std::clamp<std::int64_t>(*m_end - now(), 0, length) : length;
    }

private:
    static constexpr std::int64_t kShortest = 10'000'000;
    static constexpr std::int64_t kLongest = 160'000'000;
    static std::int64_t now() {
        return std::chrono::duration_cast<Duration>(std::chrono::steady_clock::now().time_since_epoch()).count();
    }
    std::optional<std::int64_t> m_end;
    std::int64_t m_slice = kShortest;
};

} // namespace manyhands
