// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QRectF>

class QPainter;

namespace manyhands {

/// The few signs of the window, painted rather than kept as files so that they take their colour from the theme.
enum class Glyph { Play, Pause, Stop, Bulb, Warning, Close, ChevronRight, ChevronDown, Dot, Ring, TriangleDown, Check };

void drawGlyph(QPainter& painter, Glyph glyph, const QRectF& area, const QColor& colour);

/// 16 px, sharp at every scale; the disabled state in `disabled`.
QIcon glyphIcon(Glyph glyph, const QColor& colour, const QColor& disabled);

} // namespace manyhands
