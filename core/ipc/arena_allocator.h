// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>

namespace manyhands {

/// Hands out ranges of the payload arena. The bookkeeping lies in the host's own memory: no worker can damage it.
class ArenaAllocator {
public:
    explicit ArenaAllocator(std::uint64_t bytes);
    /// Offset of `bytes` (rounded up to 64), or nullopt when no hole is large enough now. First fit.
    std::optional<std::uint64_t> take(std::uint64_t bytes);
    void give(std::uint64_t offset, std::uint64_t bytes);
    std::uint64_t freeBytes() const { return m_free; }

private:
    std::map<std::uint64_t, std::uint64_t> m_holes; ///< offset -> length; never two that touch
    std::uint64_t m_free;
};

} // namespace manyhands
