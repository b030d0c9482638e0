// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/error.h"

namespace manyhands {

/// What a built-in workload is called and takes. The descriptions lie below both the host (which validates and shows
/// them) and the worker (which runs them).
struct ParameterInfo {
    enum class Kind { Integer, Real, Choice };
    std::string_view name;
    std::string_view summary;
    std::string_view unit; ///< "" where the number has none
    Kind kind = Kind::Integer;
    double minimum = 0;
    double maximum = 0;
    std::string_view defaultText;
    std::span<const std::string_view> choices; ///< Choice only; the value is the index
};

struct WorkloadInfo {
    enum class Limit { Cpu, Waiting, Memory, Disk, None };
    std::string_view name;      ///< "sum-of-squares"
    std::string_view title;     ///< "Sum of squares", for the window
    std::string_view summary;   ///< one sentence: what it does
    std::string_view limitText; ///< one clause: what limits it
    Limit limit = Limit::Cpu;
    std::span<const ParameterInfo> parameters; ///< the first one takes the task's input
};

inline constexpr std::size_t kMaxParameters = 4;

/// The parameters of one task in the order of WorkloadInfo::parameters, as they travel: integers and choice indices as
/// they are, reals as the bits of the double (std::bit_cast).
using ParameterBlock = std::array<std::int64_t, kMaxParameters>;

std::span<const WorkloadInfo> workloadInfos();
const WorkloadInfo* findWorkloadInfo(std::string_view name);

using Settings = std::vector<std::pair<std::string, std::string>>;

/// Defaults, then `settings` (key=value), then `input` for the first parameter. Errors name the key, the value and what
/// would be accepted (for an unknown key: the known ones).
Result<ParameterBlock> bindParameters(const WorkloadInfo& info, const Settings& settings,
                                      std::optional<std::string_view> input = std::nullopt);

std::string toPayload(const ParameterBlock& block);
/// nullopt when the bytes are not a whole block.
std::optional<ParameterBlock> parametersFromPayload(std::string_view payload);

} // namespace manyhands
