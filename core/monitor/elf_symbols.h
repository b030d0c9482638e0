// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace manyhands {

/// The functions that a program or a library names: of its full symbol table, or where that was stripped off, of the
/// one that the dynamic linker needs. 64-bit ELF of this machine's byte order; another file has none.
class ElfSymbols {
public:
    ElfSymbols() = default;
    static ElfSymbols of(const std::string& path);
    /// The bytes of such a file: anything may be in them.
    static ElfSymbols parse(std::span<const std::byte> file);

    /// The function that covers the byte at `offset` in the file, as the linker knows it; empty: none does.
    std::string nameAt(std::uint64_t offset) const;

private:
    struct Function {
        std::uint64_t address = 0, size = 0;
        std::string name;
    };
    struct Segment {
        std::uint64_t offset = 0, size = 0, address = 0;
    };
    std::vector<Function> m_functions; ///< by address
    std::vector<Segment> m_segments;
};

} // namespace manyhands
