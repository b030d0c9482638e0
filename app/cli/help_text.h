// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "app/cli/options.h"

namespace manyhands {

std::string generalHelp();
std::string commandHelp(Command command);
/// "manyhands 1.2.3"
std::string versionText();

} // namespace manyhands
