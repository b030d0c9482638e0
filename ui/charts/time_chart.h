// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>
#include <QWidget>

#include "ui/shared/text_table.h"

class QCPGraph;
class QCPItemText;
class QCustomPlot;

namespace manyhands {

/// How one figure went during a run: an area over time, from 0 up, with its latest value at the end. Does not zoom.
class TimeChart : public QWidget {
    Q_OBJECT
public:
    enum class Line { Steps, Straight };
    enum class Tone { Work, Wait };

    struct Words {
        QString title, caption;
        QString column; ///< the figure's name in the table
    };
    TimeChart(Line line, Tone tone, const Words& words, QWidget* parent = nullptr);

    struct Series {
        std::vector<double> times; ///< seconds since the run's start, ascending; at most 1000
        std::vector<double> values;
        double until = 0; ///< the run's present
        QString latest;   ///< "52 left"
    };
    void show(const Series& series);
    void restyle();

    /// For pictures and tables that leave the window.
    QWidget* plot() const;
    TextTable table() const;

private:
    void setUpAxes();
    void placeLatest(const Series& series);

    Tone m_tone;
    QString m_column;
    Series m_series;
    QCustomPlot* m_plot;
    QCPGraph* m_graph;
    QCPItemText* m_latest;
};

} // namespace manyhands
