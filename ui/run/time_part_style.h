// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QColor>
#include <QString>

#include "ui/run/worker_times.h"

namespace manyhands {

/// How a part of worker time is called and drawn, wherever it is.
struct TimePartStyle {
    QString name;
    WorkerTimePart part;
    QColor colour;
};

/// All parts, in the order to draw them. Two that the kernel did not tell apart in some of `rows` are one and called
/// so.
std::vector<TimePartStyle> timePartStyles(const std::vector<TimeShares>& rows);
/// Those that have at least such a share in one of `rows`, and useful compute.
std::vector<TimePartStyle> timePartStylesIn(const std::vector<TimeShares>& rows, double leastShare);

} // namespace manyhands
