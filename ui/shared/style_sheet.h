// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace manyhands {

/// The application's one style sheet, written with token names and filled in with tokens().
QString styleSheetFromTokens();

} // namespace manyhands
