// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace manyhands {

/// The text of python_runner.py.
std::string_view pythonRunner();

} // namespace manyhands
