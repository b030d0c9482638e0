// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/session/lane_trace.h"

namespace manyhands {

/// A run of device pixel columns. Column c shows [c, c+1) * secondsPerColumn, whatever the view: a column's content
/// does not depend on where the picture begins, so columns of an earlier picture may be kept.
struct ColumnRange {
    double secondsPerColumn = 1;
    std::int64_t first = 0;
    int count = 0;
    double startOf(int column) const { return static_cast<double>(first + column) * secondsPerColumn; }
};

/// Which data a lane is drawn from.
enum class LaneDetail : std::uint8_t { Exact, Overview };

/// Exact where a column is shorter than a bucket of the overview, or where the lane has few attempts.
LaneDetail detailFor(const LaneTrace& lane, double secondsPerColumn);

/// What each column of a lane shows.
struct LaneColumns {
    enum Flag : std::uint8_t {
        Failed = 1,    ///< a failed attempt lies in the column
        OddChunk = 2,  ///< second shade
        Separator = 4, ///< last column of a task of at least kSeparatorColumns
        StartUp = 8,
        Wait = 16,
        Transfer = 32,
        Paused = 64
    };
    std::vector<float> busy; ///< fraction of the column's time spent computing
    std::vector<std::uint8_t> flags;
};

inline constexpr double kSeparatorColumns = 8;

struct LaneMoment {
    double now = 0; ///< open tasks and start-ups reach to here, in seconds
    const std::vector<TimeSpan>* pauses = nullptr;
};

/// Fills `columns` (resized to range.count) from the lane.
void measureColumns(const LaneTrace& lane, const ColumnRange& range, const LaneMoment& moment, LaneColumns& columns);

} // namespace manyhands
