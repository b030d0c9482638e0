// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>

#include <QHash>
#include <QWidget>

#include "ui/charts/lane_marks.h"
#include "ui/charts/lane_plottable.h"
#include "ui/charts/pause_bands.h"

class QCPAxisRect;
class QCPGraph;
class QCustomPlot;

namespace manyhands {

/// The plot of the timeline (#lanePlot): time axis on top, worker lanes, the strip of busy workers below. Shows a view;
/// what the user does with it is for others to read from the plot's events.
class LaneChart : public QWidget {
    Q_OBJECT
public:
    static constexpr int kTop = 26;         ///< above the lanes: the time axis
    static constexpr int kStripHeight = 68; ///< below the lanes: the busy strip with its margins

    explicit LaneChart(QWidget* parent = nullptr);

    QWidget* plot() const;
    void setView(const LaneView& view);
    /// Draws view and strip; cheap enough for every frame.
    void refresh();
    void restyle();

    /// Lanes' area in the plot's coordinates. Above it the time axis, and where the number of workers was changed a
    /// strip that says so.
    QRect lanesRect() const;
    double timeAt(int x) const;
    int laneAt(int y) const;
    double secondsPerPixel() const;

signals:
    void resized();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildLanes();
    void buildStrip();
    void refreshStrip();
    int changesStrip() const;
    bool hasRoomFor(double tick, const QString& label) const;

    QCustomPlot* m_plot;
    QCPAxisRect* m_lanes = nullptr;
    QCPAxisRect* m_strip = nullptr;
    QCPGraph* m_busy = nullptr;
    QCPGraph* m_limit = nullptr;
    LaneDrawing* m_drawing = nullptr;
    std::array<PauseBands*, 2> m_pauses{}; ///< on the lanes and on the strip
    std::unique_ptr<LaneMarks> m_marks;
    LaneView m_view;
    mutable QHash<QString, double> m_labelHalves; ///< px, by label: what hasRoomFor() has measured
};

} // namespace manyhands
