// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace manyhands {

/// The text sizes there are, in percent of the design's.
inline constexpr std::array<int, 4> kTextSizes{90, 100, 115, 130};

/// Takes effect for textSize() and roleFont() at once; widgets follow when applyStyle() is called again. Sizes there
/// are not become 100.
void setTextSize(int percent);
int textSize();
/// Pixels of the design as they are at this text size.
int scaled(int pixels);

} // namespace manyhands
