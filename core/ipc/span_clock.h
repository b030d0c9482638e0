// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>

namespace manyhands {

/// How long something has been going on in all, as a function of time: whoever reads it before and after a wait of his
/// own knows how much of the two fell together. One writer. All times are CLOCK_MONOTONIC. All zero is a valid start.
class SpanClock {
public:
    void begin(std::int64_t nowNs) {
        const std::int64_t word = m_word.load(std::memory_order_relaxed);
        if ((word & 1) == 0)
            m_word.store((word / 2 - nowNs) * 2 + 1, std::memory_order_release);
    }
    void end(std::int64_t nowNs) {
        const std::int64_t word = m_word.load(std::memory_order_relaxed);
        if ((word & 1) != 0)
            m_word.store(((word - 1) / 2 + nowNs) * 2, std::memory_order_release);
    }
    std::int64_t at(std::int64_t nowNs) const {
        const std::int64_t word = m_word.load(std::memory_order_acquire);
        return (word & 1) == 0 ? word / 2 : (word - 1) / 2 + nowNs;
    }

private:
    /// Twice the sum; while it goes on: twice the sum without the present time, plus 1. One word: never half written.
    std::atomic<std::int64_t> m_word{0};
};

} // namespace manyhands
