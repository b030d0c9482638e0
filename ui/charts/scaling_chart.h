// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>
#include <QWidget>

#include "ui/shared/text_table.h"

class QCPErrorBars;
class QCPGraph;
class QCPItemText;
class QCPTextElement;
class QCustomPlot;
class QLabel;

namespace manyhands {

/// One number of processes. `low` and `high` are the edges of the middle half, equal to `value` for a single run.
struct CountPoint {
    int processes = 1;
    double value = 0;
    double low = 0, high = 0;
};

/// A value by number of processes: points with their spread, from 0 up. Does not zoom.
class ScalingChart : public QWidget {
    Q_OBJECT
public:
    enum class Value { Times, Share }; ///< "5.24×", or "66%" with 1 at the top

    ScalingChart(Value value, const QString& title, const QString& caption, QWidget* parent = nullptr);

    /// By number of processes, ascending.
    void setPoints(const std::vector<CountPoint>& points);
    /// A dashed line of what each further process would bring at best.
    void setIdealShown(bool shown);
    void restyle();

    /// For pictures and tables that leave the window.
    QWidget* plot() const;
    TextTable table() const;

private:
    void arrange(const QString& title, const QString& caption);
    void fitAxes();
    void markBest();
    QString textOf(double value) const;

    Value m_value;
    std::vector<CountPoint> m_points;
    bool m_idealShown = false;
    QCustomPlot* m_plot;
    QCPGraph* m_line;
    QCPErrorBars* m_spread;
    QCPGraph* m_ideal;
    QCPItemText* m_best;
    QCPItemText* m_idealText;
};

} // namespace manyhands
