// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QPainter;

namespace manyhands {

struct LaneView;

/// Sets off the view's evidence: a frame around each of its spans, and all else up to now faded. `lanes`: their area.
void paintEvidence(QPainter& painter, const LaneView& view, const QRect& lanes);

} // namespace manyhands
