// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/lane_pointer.h"

#include <algorithm>
#include <cmath>

#include <QApplication>
#include <QMouseEvent>
#include <QWheelEvent>

#include "ui/charts/lane_chart.h"

namespace manyhands {

namespace {
constexpr double kZoomStep = 1.25;
constexpr int kRestMs = 300;
constexpr double kNotch = 120; ///< eighths of a degree in one step of a wheel
constexpr double kPanPerNotch = 0.1;
} // namespace

LanePointer::LanePointer(LaneChart* chart)
    : QObject(chart)
    , m_chart(chart) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, [this] { emit rested(m_last, m_lastGlobal); });
    chart->plot()->installEventFilter(this);
}

bool LanePointer::eventFilter(QObject*, QEvent* event) {
    switch (event->type()) {
    case QEvent::Wheel:
        return wheel(static_cast<QWheelEvent*>(event));
    case QEvent::MouseButtonPress:
        press(static_cast<QMouseEvent*>(event));
        return false;
    case QEvent::MouseMove:
        move(static_cast<QMouseEvent*>(event));
        return true;
    case QEvent::MouseButtonRelease:
        release(static_cast<QMouseEvent*>(event));
        return false;
    case QEvent::MouseButtonDblClick: {
        const QPoint at = static_cast<QMouseEvent*>(event)->position().toPoint();
        emit doubleClicked(m_chart->laneAt(at.y()), m_chart->timeAt(at.x()));
        return true;
    }
    case QEvent::Leave:
        m_rest.stop();
        emit moved();
        return false;
    default:
        return false;
    }
}

bool LanePointer::wheel(const QWheelEvent* event) {
    // some platforms turn Shift+wheel into a sideways wheel
    const double notches = (event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x()) / kNotch;
    const double view = m_chart->secondsPerPixel() * m_chart->lanesRect().width();
    if ((event->modifiers() & Qt::ControlModifier) != 0)
        emit heightStepped(notches > 0 ? 1 : -1);
    else if ((event->modifiers() & Qt::ShiftModifier) != 0 || event->angleDelta().y() == 0)
        emit panned(-notches * kPanPerNotch * view);
    else
        emit zoomed(std::pow(kZoomStep, notches), m_chart->timeAt(event->position().toPoint().x()));
    return true;
}

void LanePointer::press(const QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = m_last = event->position().toPoint();
    m_down = true;
    m_dragging = false;
    m_picking = picksMoments(m_pressed);
    m_marking = !m_picking && (event->modifiers() & Qt::ShiftModifier) != 0;
    m_rest.stop();
    if (m_picking)
        pick(m_pressed);
}

void LanePointer::move(const QMouseEvent* event) {
    if (m_down) {
        drag(event);
        return;
    }
    m_last = event->position().toPoint();
    m_lastGlobal = event->globalPosition().toPoint();
    showCursor(m_last);
    emit moved();
    m_rest.start();
}

void LanePointer::drag(const QMouseEvent* event) {
    const QPoint at = event->position().toPoint();
    m_dragging = m_dragging || (at - m_pressed).manhattanLength() >= QApplication::startDragDistance() / 2;
    if (!m_dragging)
        return;
    if (m_picking) {
        pick(at);
    } else if (m_marking) {
        mark(at);
    } else {
        m_chart->plot()->setCursor(Qt::ClosedHandCursor);
        emit panned((m_last.x() - at.x()) * m_chart->secondsPerPixel());
        emit scrolled(m_last.y() - at.y());
        m_last = at;
    }
}

void LanePointer::release(const QMouseEvent* event) {
    if (!m_down || event->button() != Qt::LeftButton)
        return;
    m_down = false;
    const QPoint at = event->position().toPoint();
    showCursor(at);
    if (!m_dragging && !m_picking)
        emit laneClicked(m_chart->laneAt(at.y()));
}

void LanePointer::mark(const QPoint& at) {
    const QRect lanes = m_chart->lanesRect();
    const int x = std::clamp(at.x(), lanes.left(), lanes.right() + 1);
    emit rangeMarked(m_chart->timeAt(std::min(x, m_pressed.x())), m_chart->timeAt(std::max(x, m_pressed.x())));
}

void LanePointer::pick(const QPoint& at) {
    const QRect lanes = m_chart->lanesRect();
    emit momentPicked(m_chart->timeAt(std::clamp(at.x(), lanes.left(), lanes.right() + 1)));
}

void LanePointer::showCursor(const QPoint& at) {
    if (picksMoments(at))
        m_chart->plot()->setCursor(Qt::SizeHorCursor);
    else
        m_chart->plot()->unsetCursor();
}

/// Above and below the lanes.
bool LanePointer::picksMoments(const QPoint& at) const {
    return at.y() < m_chart->lanesRect().top() || at.y() > m_chart->lanesRect().bottom();
}

} // namespace manyhands
