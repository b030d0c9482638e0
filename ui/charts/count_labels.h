// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include <QPointF>

#include "ui/charts/label_place.h"

class QCPGraph;
class QCPItemText;
class QCustomPlot;

namespace manyhands {

/// Puts the labels of a CountChart where there is room for them, one after the other; for one layout of the plot.
class CountLabels {
public:
    /// `points`: the measured ones.
    CountLabels(QCustomPlot* plot, QCPGraph* points);

    void avoid(QCPGraph* line);
    /// One that shows a spread.
    void avoidBar(double processes, double low, double high);
    /// Of the recommended count, above the axis.
    void atFoot(QCPItemText* label, int processes);
    /// `point` in the plot's coordinates.
    void atPoint(QCPItemText* label, QPointF point);
    /// `curve` is drawn, and avoided already.
    void atCurve(QCPItemText* label, QCPGraph* curve);

private:
    QSizeF sizeOf(QCPItemText* label) const;
    QPointF pixels(QPointF point) const;
    void put(QCPItemText* label, const std::vector<QRectF>& candidates);

    QCustomPlot* m_plot;
    QCPGraph* m_points;
    LabelPlace m_place;
    std::map<QCPGraph*, std::size_t> m_curves; ///< their numbers in m_place
};

} // namespace manyhands
