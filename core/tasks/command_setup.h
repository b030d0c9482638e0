// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/error.h"

namespace manyhands {

/// What all commands of a run share, as it travels to the workers once. The argv of each task is its payload.
struct CommandSetup {
    std::string directory;                                        ///< empty: the host's own
    std::vector<std::pair<std::string, std::string>> environment; ///< set on top of the inherited one
    std::uint64_t outputCap =
        2U << 20; ///< bytes kept of stdout, and as many of stderr, per task: first half, last half
    bool fillWorkerNumber =
        false; ///< the worker replaces {%} in the argv by its place; without it {%} is text like any other
};

std::string encodeCommandSetup(const CommandSetup& setup);
Result<CommandSetup> decodeCommandSetup(std::string_view bytes);

/// argv <-> payload: words ended by NUL.
std::string joinArguments(const std::vector<std::string>& arguments);
std::vector<std::string> splitArguments(std::string_view payload);

} // namespace manyhands
