// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>

#include "core/monitor/address_space.h"
#include "core/monitor/elf_symbols.h"

namespace manyhands {

/// Names of functions for addresses in other processes. Keeps what it has read of their files.
class Symboliser {
public:
    /// "Prime::next"; "[libc.so.6]" where only the file is known, "[unknown]" where not even that.
    std::string nameOf(const AddressSpace& space, std::uint64_t address);
    /// What lies in mappings of this path: for one that no file can be opened by.
    void know(const std::string& path, ElfSymbols symbols) { m_files.insert_or_assign(path, std::move(symbols)); }

private:
    using Place = std::pair<std::string, std::uint64_t>; ///< path, offset in it
    std::map<std::string, ElfSymbols> m_files;
    std::map<Place, std::string> m_names;
};

/// A function as a person would call it, from the linker's name: without parameters, "(anonymous namespace)::" and what
/// the compiler adds to parts of functions.
std::string plainFunctionName(const std::string& symbol);

} // namespace manyhands
