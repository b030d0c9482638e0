// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>
#include <QTimer>

class QMouseEvent;
class QWheelEvent;

namespace manyhands {

class LaneChart;

/// Reads what the mouse does on the lanes and says it in the timeline's words.
class LanePointer : public QObject {
    Q_OBJECT
public:
    explicit LanePointer(LaneChart* chart);
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void zoomed(double factor, double anchor); ///< seconds
    void panned(double seconds);
    void heightStepped(int steps);
    void scrolled(int pixels);
    void laneClicked(int lane);
    void doubleClicked(int lane, double time);
    /// While Shift+drag marks a range.
    void rangeMarked(double from, double to);
    /// A press or drag on the time axis or the busy strip.
    void momentPicked(double time);
    /// The pointer rested; positions in the plot and on the screen.
    void rested(QPoint position, QPoint globalPosition);
    void moved();

private:
    bool wheel(const QWheelEvent* event);
    void press(const QMouseEvent* event);
    void move(const QMouseEvent* event);
    void release(const QMouseEvent* event);
    void drag(const QMouseEvent* event);
    void mark(const QPoint& at);
    void pick(const QPoint& at);
    void showCursor(const QPoint& at);
    bool picksMoments(const QPoint& at) const;

    LaneChart* m_chart;
    QTimer m_rest;
    QPoint m_pressed, m_last, m_lastGlobal;
    bool m_down = false, m_dragging = false, m_marking = false, m_picking = false;
};

} // namespace manyhands
