// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace manyhands {

/// Where a block belongs: part of its checksum, so that a block in another's place is found too.
struct BlockPlace {
    std::int64_t run = 0;
    std::int64_t kind = 0;
    std::int64_t sequence = 0;
};

/// FNV-1a. Every step is a bijection of the sum, so that one byte that differs, wherever it is, always shows.
inline std::int64_t blockChecksum(BlockPlace place, std::string_view bytes) {
    constexpr std::uint64_t kPrime = 0x100000001b3U;
    std::uint64_t sum = 0xcbf29ce484222325U;
    for (const std::int64_t part : {place.run, place.kind, place.sequence})
        sum = (sum ^ static_cast<std::uint64_t>(part)) * kPrime;
    for (const char byte : bytes)
        sum = (sum ^ static_cast<unsigned char>(byte)) * kPrime;
    return static_cast<std::int64_t>(sum);
}

} // namespace manyhands
