// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/session/plan_codec.h"

namespace manyhands {

/// The files that a command's tasks are made of (its program, and what the words of tasks that are not `finished` name,
/// of the first 100 000) and that are not as they were at `started` (ISO 8601, UTC), as far as their last change of
/// state (st_ctime) tells, which no program can set back. The first few, by name.
std::vector<std::string> changedFiles(const KeptPlan& kept, const std::string& started,
                                      const std::function<bool(std::uint64_t task)>& finished);

} // namespace manyhands
