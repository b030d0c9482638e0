// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include "core/session/lane_trace.h"

class QCPAxisRect;
class QCPItemRect;
class QCPItemLine;
class QCPItemText;
class QCustomPlot;

namespace manyhands {

/// What the user marked in the timeline: a past moment as a line with its time on the axis, a range as a tint; on the
/// lanes and on the strip below. The items belong to the plot.
class LaneMarks {
public:
    /// Lanes and strip show the same time, the lanes on their top axis, the strip on its bottom axis.
    LaneMarks(QCPAxisRect* lanes, QCPAxisRect* strip);

    /// `time`: seconds in view.
    void show(std::optional<double> moment, std::optional<TimeSpan> range, const TimeSpan& time);
    /// A frame around the whole plot.
    void showFocus(bool focused);
    void restyle();

private:
    void showMoment(double moment, const TimeSpan& time);

    struct Marks {
        QCPItemRect* range = nullptr;
        QCPItemLine* moment = nullptr;
    };
    std::array<Marks, 2> m_marks;
    QCPItemText* m_time = nullptr;
    QCPItemRect* m_focus = nullptr;
};

} // namespace manyhands
