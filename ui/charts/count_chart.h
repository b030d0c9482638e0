// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QString>
#include <QWidget>

#include "ui/shared/text_table.h"

class QCPErrorBars;
class QCPGraph;
class QCPItemRect;
class QCPItemText;
class QCustomPlot;
class QLabel;

namespace manyhands {

/// One number of processes. `low` and `high` are the edges of the middle half, equal to `value` for a single run.
struct CountPoint {
    int processes = 1;
    double value = 0;
    double low = 0, high = 0;
    QString tip = {}; ///< what the pointer is told there; empty: nothing
};

/// A curve over the number of processes that was not measured.
struct CountCurve {
    enum class Kind { Ideal, Amdahl, Gustafson, Usl };
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
    int most = 1;                ///< processes: how far the axis reaches, even before all are measured
    std::optional<int> labelled; ///< another point that carries its figure
    QString finding;             ///< the description, for those who can't see it
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
    /// The value axis, for values that differ by factors: equal factors are equally far apart, and there is no zero.
    /// The chart's name and its caption say so.
    void setLogarithmic(bool on);
    void restyle();

    /// For pictures and tables that leave the window.
    QWidget* plot() const;
    TextTable table() const;
    /// Where a point lies in the plot; for those who point at it.
    QPoint placeOf(const CountPoint& point) const;
    using QWidget::show;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct CurveLines {
        QCPGraph* line = nullptr;
        QCPGraph* low = nullptr;
        QCPGraph* high = nullptr;
        QCPItemText* label = nullptr;
    };
    void arrange();
    void addCurve(const CountCurve& curve);
    void clearCurves();
    void fitAxes();
    void limitNumbers();
    double topOfAxis() const;
    void markRecommended();
    void styleCurves();
    void settle();
    void tellPoint(const QPoint& position, const QPoint& globalPosition) const;
    void showSpreads();
    void placeLabels();
    QString textOf(double value) const;
    const CountPoint* pointOf(std::optional<int> processes) const;

    Look m_look;
    QString m_title, m_caption;
    bool m_logarithmic = false;
    QLabel* m_unit = nullptr;
    CountPicture m_picture;
    QCustomPlot* m_plot;
    QCPGraph* m_line;
    QCPErrorBars* m_spread;
    QCPGraph* m_chosen; ///< the recommended point
    QCPItemRect* m_band;
    QCPItemText* m_chosenText;
    QCPItemText* m_footText;
    QCPItemText* m_labelText;
    std::vector<CurveLines> m_curves;
};

} // namespace manyhands
