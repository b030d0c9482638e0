// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMargins>
#include <QSharedPointer>

class QCPAxisTicker;
class QCustomPlot;

namespace manyhands {

/// What the small charts have in common: fixed margins, so that charts above each other align, an x axis with ticks, a
/// horizontal grid; no box, no zoom, no focus.
void setUpPlainPlot(QCustomPlot* plot, const QMargins& margins);
/// In the colours of tokens(); to be called again when they change.
void stylePlainPlot(QCustomPlot* plot);

enum class PlainNumbers {
    Values,          ///< "2.5"
    Shares,          ///< "50%" at 0.5
    Seconds,         ///< "40 s", with a bare 0
    SecondsByFactor, ///< the same on a logarithmic axis: "1 s 2 s 5 s 10 s"
    Counts,          ///< whole ones only
    CountsFromOne    ///< 1, then whole multiples of a step: "1 4 8 12"
};
/// `most`: about so many of them.
QSharedPointer<QCPAxisTicker> makePlainTicker(PlainNumbers numbers, int most = 4);

} // namespace manyhands
