// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/store/run_record.h"

namespace manyhands {

/// What writeRunJson() wrote, without its tasks. The facts of the plan come in the order of their names: the order they
/// had is not in the text.
Result<RunRecord> readRunJson(std::string_view json);

} // namespace manyhands
