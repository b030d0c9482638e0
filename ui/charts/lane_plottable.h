// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/lane_geometry.h"
#include "ui/charts/lane_renderer.h"

class QCPAxis;

namespace manyhands {

/// What of a store the lanes show.
struct LaneView {
    const TraceStore* store = nullptr;
    LaneGeometry geometry;
    double lower = 0; ///< seconds at the left edge
    double width = 1; ///< seconds
    int selectedLane = -1;
};

/// The worker lanes as one plottable: bars as an image, task numbers in wide tasks, triangles at failures, a line at
/// now.
class LaneDrawing {
public:
    virtual ~LaneDrawing() = default;
    virtual void setView(const LaneView& view) = 0;
    /// Colours from the tokens, again.
    virtual void restyle() = 0;
};

/// Owned by the plot of the axes, as plottables are.
LaneDrawing* addLaneDrawing(QCPAxis* timeAxis, QCPAxis* laneAxis);

} // namespace manyhands
