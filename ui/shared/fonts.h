// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace manyhands {

enum class FontRole { H1, Kpi, H2, Lead, H3, Body, BodyStrong, Sub, Field, Caption, Badge, Mono };

/// The font of a role: pixel sizes, no hinting, so that text is the same on every platform plugin.
QFont roleFont(FontRole role);

} // namespace manyhands
