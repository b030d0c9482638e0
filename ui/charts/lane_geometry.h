// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

#include <QRect>

#include "ui/shared/text_scale.h"

namespace manyhands {

/// Where each worker's lane lies, in logical pixels below the top of the lanes. Table rows and lanes both ask here, so
/// they cannot drift apart.
struct LaneGeometry {
    static constexpr int kLowest = 2;
    static constexpr int kTight = 14;    ///< a line of text, as the text is scaled
    static constexpr int kReadable = 18; ///< below it a lane shows no text
    static constexpr int kHighest = 36;

    int laneCount = 0;
    int laneHeight = kReadable;
    int scroll = 0;
    int viewHeight = 0;

    int contentHeight() const { return laneCount * laneHeight; }
    int highestScroll() const { return std::max(0, contentHeight() - viewHeight); }
    /// Bar and space above and below it together make the lane.
    int space() const { return laneHeight >= kTight ? laneHeight / 5 : (laneHeight >= 6 ? 1 : 0); }
    int barHeight() const { return laneHeight - 2 * space(); }
    QRect laneRect(int lane, int width) const { return {0, lane * laneHeight - scroll, width, laneHeight}; }
    QRect barRect(int lane, int width) const { return laneRect(lane, width).adjusted(0, space(), 0, -space()); }
    /// -1 outside the lanes.
    int laneAt(int y) const {
        const int content = y + scroll;
        return content >= 0 && content < contentHeight() ? content / laneHeight : -1;
    }
    int firstVisible() const { return laneCount == 0 ? 0 : std::clamp(scroll / laneHeight, 0, laneCount - 1); }
    int lastVisible() const {
        return laneCount == 0 ? -1 : std::clamp((scroll + viewHeight - 1) / laneHeight, 0, laneCount - 1);
    }

    /// As high as the view allows. Lanes are tight rather than out of view; with still less room they scroll, unless
    /// `fitAll` asks for every lane in view, however low.
    static int heightFor(int viewHeight, int lanes, bool fitAll) {
        const int share = viewHeight / std::max(1, lanes), tight = scaled(kTight);
        return std::clamp(share, fitAll ? kLowest : (share >= tight ? tight : kReadable), kHighest);
    }
};

} // namespace manyhands
