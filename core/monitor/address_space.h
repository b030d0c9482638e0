// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace manyhands {

/// A part of a process' memory that holds code.
struct CodeMapping {
    std::uint64_t begin = 0, end = 0;
    std::uint64_t offset = 0; ///< of `begin` in the file
    std::string path;         ///< "[vdso]" and the like have no file; empty: made at run time
};

/// Where the code of a process lies.
class AddressSpace {
public:
    AddressSpace() = default;
    /// Of /proc/PID/maps; empty where the system does not tell.
    static AddressSpace of(int pid, const std::string& root = {});
    /// The text of a maps file.
    static AddressSpace parse(std::string_view maps);

    bool isKnown() const { return !m_mappings.empty(); }
    /// nullptr where no code is.
    const CodeMapping* at(std::uint64_t address) const;

private:
    std::vector<CodeMapping> m_mappings; ///< ascending
};

} // namespace manyhands
