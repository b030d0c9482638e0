// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace manyhands {

/// Code of core/session/experiment_code.h with its comments in the window's language.
QString commentedCode(const std::string& code);

} // namespace manyhands
