// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace manyhands {

/// Resident memory of `pid` without what it shares with files and other processes' mappings, in bytes; 0 when it can't
/// be read. One short read of /proc, a few microseconds.
std::uint64_t ownResidentBytes(int pid);

} // namespace manyhands
