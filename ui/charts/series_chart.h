// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "ui/shared/text_table.h"

class QCPGraph;
class QCustomPlot;

namespace manyhands {

/// A small area chart without axes, 40 px high: how one value went. Starts at 0; does not zoom.
class SeriesChart : public QWidget {
    Q_OBJECT
public:
    explicit SeriesChart(QWidget* parent = nullptr);

    /// Times in seconds, ascending; as many values as times. At most 1000 points.
    void setSeries(const std::vector<double>& times, const std::vector<double>& values);
    /// Seconds in view.
    void setTimeRange(double lower, double upper);
    /// The value at the top edge.
    void setTop(double value);
    void refresh();
    void restyle();
    QWidget* plot() const;
    /// What is drawn: the seconds of the run, and the values under `head`.
    TextTable table(const QString& head) const;

private:
    QCustomPlot* m_plot;
    QCPGraph* m_graph;
};

} // namespace manyhands
