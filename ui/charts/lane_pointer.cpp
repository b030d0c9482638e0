// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/lane_pointer.h"

#include <algorithm>
#include <cmath>

#include <QApplication>
#include <QMouseEvent>
#include <QRubberBand>
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
    , m_chart(chart)
    , m_band(new QRubberBand(QRubberBand::Rectangle, chart->plot())) {
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
    m_marking = (event->modifiers() & Qt::ShiftModifier) != 0;
    m_rest.stop();
}

void LanePointer::move(const QMouseEvent* event) {
    const QPoint at = event->position().toPoint();
    if (m_down) {
        m_dragging = m_dragging || (at - m_pressed).manhattanLength() >= QApplication::startDragDistance() / 2;
        if (m_dragging && m_marking) {
            mark(event);
        } else if (m_dragging) {
            m_chart->plot()->setCursor(Qt::ClosedHandCursor);
            emit panned((m_last.x() - at.x()) * m_chart->secondsPerPixel());
            emit scrolled(m_last.y() - at.y());
            m_last = at;
        }
        return;
    }
    m_last = at;
    m_lastGlobal = event->globalPosition().toPoint();
    emit moved();
    m_rest.start();
}

void LanePointer::release(const QMouseEvent* event) {
    if (!m_down || event->button() != Qt::LeftButton)
        return;
    m_down = false;
    m_band->hide();
    m_chart->plot()->unsetCursor();
    if (!m_dragging)
        emit laneClicked(m_chart->laneAt(event->position().toPoint().y()));
}

void LanePointer::mark(const QMouseEvent* event) {
    const QRect lanes = m_chart->lanesRect();
    const int x = std::clamp(event->position().toPoint().x(), lanes.left(), lanes.right());
    const int from = std::min(x, m_pressed.x());
    const int to = std::max(x, m_pressed.x());
    m_band->setGeometry(from, lanes.top(), to - from + 1, lanes.height());
    m_band->show();
    emit rangeMarked(m_chart->timeAt(from), m_chart->timeAt(to), event->globalPosition().toPoint());
}

} // namespace manyhands
