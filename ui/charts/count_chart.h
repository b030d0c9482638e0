// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QString>
#include <QWidget>

#include "ui/charts/scaling_chart.h"
#include "ui/shared/text_table.h"

class QCPErrorBars;
class QCPGraph;
class QCPItemRect;
class QCPItemText;
class QCustomPlot;

namespace manyhands {

/// A curve over the number of processes that was not measured.
struct CountCurve {
    enum class Kind { Ideal, Amdahl, Usl };
    Kind kind = Kind::Ideal;
    QString label;
    std::vector<double> counts, values;
    std::vector<double> low, high; ///< of the band around it; empty: none
};

/// What a CountChart shows.
struct CountPicture {
    std::vector<CountPoint> points; ///< by number of processes, ascending
    std::optional<int> recommended; ///< one of the points
    std::vector<CountCurve> curves;
    int most = 1;               ///< processes: how far the axis reaches, even before all are measured
    bool firstLabelled = false; ///< the first point carries its figure too
    QString finding;            ///< the description, for those who can't see it
};

/// A measured value by number of processes, from 0 up, with the laws that may explain it and the recommended count as a
/// green band. Labels keep off the lines and each other. Does not zoom.
class CountChart : public QWidget {
    Q_OBJECT
public:
    enum class Value { Times, Share, Seconds };
    struct Look {
        Value value = Value::Times;
        int ticks = 4;          ///< about so many numbers below
        bool footLabel = false; ///< "8 recommended" at the foot of the band
        double pointSize = 6;
    };
    CountChart(const Look& look, const QString& title, const QString& caption, QWidget* parent = nullptr);

    void show(const CountPicture& picture);
    void restyle();

    /// For pictures and tables that leave the window.
    QWidget* plot() const;
    TextTable table() const;
    using QWidget::show;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct CurveLines {
        QCPGraph* line = nullptr;
        QCPGraph* low = nullptr;
        QCPGraph* high = nullptr;
        QCPItemText* label = nullptr;
    };
    void arrange(const QString& title, const QString& caption);
    void addCurve(const CountCurve& curve);
    void clearCurves();
    void fitAxes();
    double topOfAxis() const;
    void markRecommended();
    void styleCurves();
    void settle();
    void showSpreads();
    void placeLabels();
    QString textOf(double value) const;
    const CountPoint* recommendedPoint() const;

    Look m_look;
    CountPicture m_picture;
    QCustomPlot* m_plot;
    QCPGraph* m_line;
    QCPErrorBars* m_spread;
    QCPGraph* m_chosen; ///< the recommended point
    QCPItemRect* m_band;
    QCPItemText* m_chosenText;
    QCPItemText* m_footText;
    QCPItemText* m_firstText;
    std::vector<CurveLines> m_curves;
};

} // namespace manyhands
