// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSize>

class QPainter;

namespace manyhands {

/// Of the triangle at a failed attempt, in the lanes.
constexpr QSize kFailureSign{10, 7};

/// Hatched: told from a task without its colour.
void paintStartUp(QPainter& painter, const QRectF& bar);
/// A triangle that fills `box`, its tip below.
void paintFailureSign(QPainter& painter, const QRectF& box);

} // namespace manyhands
