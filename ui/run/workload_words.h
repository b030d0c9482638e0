// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <string_view>

namespace manyhands {

/// What the engine says of a built-in workload, in the language of the window; unknown words stay as they are.
QString workloadWord(std::string_view english);
/// "Sum of squares · 8 tasks", as planTitle() and the history have it
QString titleText(std::string_view title, std::uint64_t tasks);
/// "limit": "Limit"
QString parameterLabel(std::string_view name);

} // namespace manyhands
