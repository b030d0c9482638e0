// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/session/loss_evidence.h"
#include "ui/charts/lane_geometry.h"
#include "ui/charts/lane_order.h"
#include "ui/charts/lane_renderer.h"

class QCPAxis;

namespace manyhands {

/// An attempt in a lane.
struct LaneSpot {
    int lane = 0;
    TimeSpan span;
};

/// What of a store the lanes show.
struct LaneView {
    const TraceStore* store = nullptr;
    LaneGeometry geometry; ///< its lanes are rows
    double lower = 0;      ///< seconds at the left edge
    double width = 1;      ///< seconds
    int selectedLane = -1;
    bool zooming = false;         ///< the scale changes from frame to frame: a coarser picture will do on a fine screen
    std::optional<double> moment; ///< in the past, marked by the user; seconds
    std::optional<TimeSpan> range;                   ///< likewise
    std::optional<LaneSpot> spot;                    ///< framed
    const std::vector<LaneSpan>* evidence = nullptr; ///< of evidenceOf(); all else is faded. It has to outlive the view
    LaneOrder order;
    const LaneTrace& laneOfRow(int row) const { return store->lane(order.laneAt(row)); }
};

/// Height of what lies between the time axis and the lanes of a run whose number of workers was changed.
inline constexpr int kChangesStrip = 18;

/// The worker lanes as one plottable: bars as an image, task numbers in wide tasks, triangles at failures, a line at
/// now.
class LaneDrawing {
public:
    virtual ~LaneDrawing() = default;
    virtual void setView(const LaneView& view) = 0;
    /// Colours from the tokens, again.
    virtual void restyle() = 0;
};

/// The colours of the lanes in the theme that is shown.
LanePalette lanePalette();

/// Owned by the plot of the axes, as plottables are.
LaneDrawing* addLaneDrawing(QCPAxis* timeAxis, QCPAxis* laneAxis);

} // namespace manyhands
