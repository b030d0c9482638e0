// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QPainter;
class QWidget;

namespace manyhands {

/// Draws what a plot shows, as vectors, into `area`; `plot` is a QCustomPlot. For pictures that leave the window.
void paintPlot(QWidget* plot, QPainter& painter, const QRect& area);

} // namespace manyhands
