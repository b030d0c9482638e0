// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace manyhands {

/// Which limit kept the system from starting one more process.
struct StartLimit {
    enum class Kind : std::uint8_t {
        Unknown,
        User,       ///< of this user's processes
        Group,      ///< of a control group's processes
        Machine,    ///< of all processes
        Memory,     ///< there is none left; `allowed`: bytes that are available
        Descriptors ///< of open files
    };
    Kind kind = Kind::Unknown;
    std::uint64_t allowed = 0; ///< 0: not known

    bool operator==(const StartLimit&) const = default;
};

/// `error`: what the start failed with (an errno). To be asked soon after, while the limit is still reached. `root`
/// stands before "/proc/…" and the control groups' files: "" is this machine.
StartLimit startLimit(int error, const std::string& root = {});

/// In English: "the system allows 512 processes for this user".
std::string describe(const StartLimit& limit, int error);

} // namespace manyhands
