// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <bit>
#include <cstdint>
#include <optional>

#include "core/measure/run_account.h"

namespace manyhands {

/// WorkTotals in shared memory: one writer, readers at any moment. There are two copies, and the writer always works on
/// the one that nobody is told to read: killed at any instruction, it leaves the other one whole. All zero is a valid
/// start: totals of nothing.
class SharedTotals {
public:
    void publish(const WorkTotals& totals) {
        const auto words = std::bit_cast<Words>(totals);
        const std::uint64_t next = m_sequence.load(std::memory_order_relaxed) + 1;
        Copy& copy = m_copies[next % 2];
        // release: who sees a word of this copy also sees that it had been left before, and reads again
        for (std::size_t i = 0; i < kWords; ++i)
            copy[i].store(words[i], std::memory_order_release);
        m_sequence.store(next, std::memory_order_release);
    }

    /// The last ones published. None of a writer that goes on at full speed: after some tries it is given up on, for
    /// what was read may mix two moments.
    std::optional<WorkTotals> read() const {
        Words words{};
        for (int attempt = 0; attempt < kTries; ++attempt) {
            const std::uint64_t sequence = m_sequence.load(std::memory_order_acquire);
            const Copy& copy = m_copies[sequence % 2];
            for (std::size_t i = 0; i < kWords; ++i)
                words[i] = copy[i].load(std::memory_order_acquire);
            if (m_sequence.load(std::memory_order_relaxed) == sequence)
                return std::bit_cast<WorkTotals>(words);
        }
        return std::nullopt;
    }

    /// Only while nobody writes.
    void reset() { publish({}); }

private:
    static constexpr int kTries = 8;
    static constexpr std::size_t kWords = sizeof(WorkTotals) / sizeof(std::int64_t);
    using Words = std::array<std::int64_t, kWords>;
    using Copy = std::array<std::atomic<std::int64_t>, kWords>;
    static_assert(sizeof(Words) == sizeof(WorkTotals));

    std::atomic<std::uint64_t> m_sequence;
    std::array<Copy, 2> m_copies;
};

} // namespace manyhands
