// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace manyhands {

/// SHA-256 (FIPS 180-4) of bytes that come in pieces. Here, because workers check what they load: they link no Qt, and
/// a library for this alone would cost every one of them memory.
class Sha256 {
public:
    void add(std::string_view bytes);
    /// 64 hexadecimal digits. Ends the sum.
    std::string finish();

private:
    static constexpr std::size_t kBlock = 64;
    void take(const unsigned char* block);

    std::array<std::uint32_t, 8> m_state{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                         0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    std::array<unsigned char, kBlock> m_rest{}; ///< of a block that is not whole yet
    std::uint64_t m_bytes = 0;
};

std::string sha256Of(std::string_view bytes);

} // namespace manyhands
