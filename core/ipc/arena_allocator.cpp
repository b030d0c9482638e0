// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ipc/arena_allocator.h"

#include <iterator>

namespace manyhands {

namespace {

std::uint64_t rounded(std::uint64_t bytes) {
    return (bytes + 63U) & ~std::uint64_t{63};
}

} // namespace

ArenaAllocator::ArenaAllocator(std::uint64_t bytes)
    : m_free(bytes) {
    if (bytes > 0)
        m_holes.emplace(0, bytes);
}

std::optional<std::uint64_t> ArenaAllocator::take(std::uint64_t bytes) {
    const std::uint64_t wanted = rounded(bytes);
    for (auto hole = m_holes.begin(); hole != m_holes.end(); ++hole) {
        const auto [offset, length] = *hole;
        if (length < wanted)
            continue;
        m_holes.erase(hole);
        if (length > wanted)
            m_holes.emplace(offset + wanted, length - wanted);
        m_free -= wanted;
        return offset;
    }
    return std::nullopt;
}

void ArenaAllocator::give(std::uint64_t offset, std::uint64_t bytes) {
    std::uint64_t length = rounded(bytes);
    m_free += length;
    auto after = m_holes.lower_bound(offset);
    if (after != m_holes.end() && offset + length == after->first) {
        length += after->second;
        after = m_holes.erase(after);
    }
    if (after != m_holes.begin()) {
        const auto before = std::prev(after);
        if (before->first + before->second == offset) {
            before->second += length;
            return;
        }
    }
    m_holes.emplace(offset, length);
}

} // namespace manyhands
