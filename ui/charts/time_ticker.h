// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSharedPointer>
#include <QString>

#include <functional>

class QCPAxisTicker;

namespace manyhands {

/// Ticks in steps of 1, 2 or 5 (from one minute up 1, 2, 5, 10, 15, 30 min), each with its unit: "500 ms", "2 s",
/// "3 min"; zero is a bare "0". A label for which there is no room is left out, its tick is not.
using RoomForLabel = std::function<bool(double tick, const QString& label)>;
QSharedPointer<QCPAxisTicker> makeTimeTicker(RoomForLabel hasRoom = {});

/// The step for a range, so that there are at most about `ticks` of them; in seconds.
double timeStep(double rangeSeconds, int ticks);
/// What stands at a tick; `step` chooses the unit and the decimals.
QString timeTickText(double seconds, double step);

} // namespace manyhands
