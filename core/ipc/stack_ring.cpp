// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ipc/stack_ring.h"

#include <algorithm>

namespace manyhands {

using namespace layout;

namespace {

constexpr std::uint64_t slotOf(std::uint64_t position) {
    return position & (kStackWords - 1);
}

} // namespace

void writeStack(StackRing& ring, std::uint32_t process, std::span<void* const> frames) {
    const std::size_t count = std::min(frames.size(), kMostFrames);
    std::uint64_t position = ring.written.load(std::memory_order_relaxed);
    if (position + 1 + count - ring.taken.load(std::memory_order_acquire) > kStackWords) {
        ring.dropped.store(ring.dropped.load(std::memory_order_relaxed) + 1, std::memory_order_relaxed);
        return;
    }
    ring.words[slotOf(position++)] = std::uint64_t{process} << 32U | count;
    for (std::size_t i = 0; i < count; ++i)
        ring.words[slotOf(position++)] = reinterpret_cast<std::uintptr_t>(frames[i]);
    ring.written.store(position, std::memory_order_release);
}

std::vector<StackEntry> StackReader::take() {
    std::vector<StackEntry> entries;
    const std::uint64_t written = m_ring.written.load(std::memory_order_acquire);
    bool sound = written >= m_position && written - m_position <= kStackWords;
    while (sound && m_position < written) {
        const std::uint64_t head = m_ring.words[slotOf(m_position)];
        const std::uint64_t count = head & 0xffff'ffffU;
        sound = count <= kMostFrames && m_position + 1 + count <= written;
        if (!sound)
            break;
        StackEntry entry{static_cast<std::uint32_t>(head >> 32U), {}};
        for (std::uint64_t i = 1; i <= count; ++i)
            entry.addresses.push_back(m_ring.words[slotOf(m_position + i)]);
        m_position += 1 + count;
        entries.push_back(std::move(entry));
    }
    if (!sound) {
        ++m_nonsense;
        m_position = written;
    }
    m_ring.taken.store(m_position, std::memory_order_release);
    return entries;
}

std::uint64_t StackReader::dropped() const {
    return m_ring.dropped.load(std::memory_order_relaxed) + m_nonsense;
}

} // namespace manyhands
