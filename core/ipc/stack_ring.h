// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace manyhands {

namespace layout {

inline constexpr std::uint64_t kStackWords = 8192; ///< power of two: some seconds of common stacks at 100 a second
inline constexpr std::size_t kMostFrames = 127;

/// The call stacks that one worker has taken of itself, in shared memory. An entry is [process:32 | frames:32], then so
/// many addresses, the innermost first. The worker alone writes entries; it moves `written` once one is whole, so that
/// its death at any instruction loses at most the entry at hand. All zero is a valid start.
struct alignas(64) StackRing {
    std::atomic<std::uint64_t> taken;               ///< words that the host has read; host only
    alignas(64) std::atomic<std::uint64_t> written; ///< words; worker only: the commit
    std::atomic<std::uint64_t> dropped;             ///< entries that found no room; worker only
    alignas(64) std::array<std::uint64_t, kStackWords> words;
};

} // namespace layout

/// Only what is async-signal-safe. One writer at a time. Of more than kMostFrames the innermost are kept.
void writeStack(layout::StackRing& ring, std::uint32_t process, std::span<void* const> frames);

struct StackEntry {
    std::uint32_t process = 0; ///< by its own account: in a namespace of its own, not the host's number
    std::vector<std::uint64_t> addresses;
};

/// The host's end of a ring. What it reads is a worker's word: nonsense is skipped and counted.
class StackReader {
public:
    explicit StackReader(layout::StackRing& ring)
        : m_ring(ring) {}

    /// Everything written since the last call; the room is free again.
    std::vector<StackEntry> take();
    /// Entries lost so far.
    std::uint64_t dropped() const;

private:
    layout::StackRing& m_ring;
    std::uint64_t m_position = 0;
    std::uint64_t m_nonsense = 0;
};

} // namespace manyhands
