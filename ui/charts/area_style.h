// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCPAxis;
class QCPAxisRect;
class QCPGraph;

namespace manyhands {

/// A filled line in the compute colour, cheap to draw.
void styleArea(QCPGraph* graph);
/// No lines, no labels, no ticks.
void hideAxes(QCPAxisRect* rect);

} // namespace manyhands
