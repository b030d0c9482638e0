// SPDX-License-Identifier: GPL-3.0-or-later
// How the user gets about in the timeline: keys, jumps, lane heights.
#include "ui/run/timeline_pane.h"

#include <algorithm>
#include <limits>

#include <QKeyEvent>

#include "ui/charts/lane_chart.h"
#include "ui/run/worker_table.h"

namespace manyhands {

namespace {
constexpr double kKeyZoom = 1.25;
constexpr double kKeyPan = 0.15;
constexpr int kHeightStep = 2;
/// A task brought into view takes this share of it.
constexpr double kTaskShare = 0.25;
} // namespace

bool TimelinePane::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
        if (m_store != nullptr && (plain ? handleKey(key->key()) : handleMomentKey(*key)))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool TimelinePane::handleKey(int key) {
    switch (key) {
    case Qt::Key_F:
        fit();
        return true;
    case Qt::Key_Up:
        stepLane(-1);
        return true;
    case Qt::Key_Down:
        stepLane(1);
        return true;
    case Qt::Key_BracketLeft:
        stepFailure(false);
        return true;
    case Qt::Key_BracketRight:
        stepFailure(true);
        return true;
    case Qt::Key_Escape:
        return handleEscape();
    default:
        break;
    }
    if (!handleMoveKey(key))
        return false;
    userMoved();
    return true;
}

bool TimelinePane::handleMoveKey(int key) {
    const double middle = m_window.lower() + m_window.width() / 2;
    switch (key) {
    case Qt::Key_W:
        m_window.zoom(kKeyZoom, middle);
        return true;
    case Qt::Key_S:
        m_window.zoom(1 / kKeyZoom, middle);
        return true;
    case Qt::Key_A:
        m_window.pan(-kKeyPan * m_window.width());
        return true;
    case Qt::Key_D:
        m_window.pan(kKeyPan * m_window.width());
        return true;
    case Qt::Key_L:
        m_window.setFollowing(!m_window.isFollowing());
        return true;
    case Qt::Key_Home:
        m_window.toStart();
        return true;
    case Qt::Key_End:
        m_window.setFollowing(true);
        backToNow();
        return true;
    case Qt::Key_Backspace:
        m_window.back();
        return true;
    default:
        return false;
    }
}

void TimelinePane::zoomCentre(double factor) {
    m_window.zoom(factor, m_window.lower() + m_window.width() / 2);
    userMoved();
}

void TimelinePane::fit() {
    m_window.fit();
    m_fitLanes = true;
    m_chosenHeight = 0;
    userMoved();
}

void TimelinePane::stepHeight(int steps) {
    m_chosenHeight =
        std::clamp(m_geometry.laneHeight + steps * kHeightStep, LaneGeometry::kLowest, LaneGeometry::kHighest);
    userMoved();
}

void TimelinePane::stepLane(int by) {
    if (m_store->laneCount() == 0)
        return;
    const LaneOrder& order = m_table->order();
    const int from = order.rowOf(selectedLane());
    selectLane(order.laneAt(from < 0 ? 0 : std::clamp(from + by, 0, m_store->laneCount() - 1)));
}

/// To the next failure right (left) of the middle, in any lane.
void TimelinePane::stepFailure(bool forwards) {
    const double middle = m_window.lower() + m_window.width() / 2;
    const double least = m_window.width() * 1e-3; // the one in the middle is where we are
    double best = std::numeric_limits<double>::infinity();
    int bestLane = -1;
    double bestTime = 0;
    for (int index = 0; index < m_store->laneCount(); ++index) {
        const LaneTrace& lane = m_store->lane(index);
        for (std::size_t i = lane.nextFailure(forwards ? lane.firstEndingAfter(middle) : 0); i < lane.size();
             i = lane.nextFailure(i + 1)) {
            const double time = (lane.start()[i] + lane.end()[i]) / 2;
            const double distance = forwards ? time - middle : middle - time;
            if (distance > least && distance < best) {
                best = distance;
                bestLane = index;
                bestTime = time;
            }
            if (forwards ? distance > least : distance < 0)
                break; // the nearest of this lane is found
        }
    }
    if (bestLane < 0)
        return;
    selectLane(bestLane);
    showMoment(bestTime);
}

void TimelinePane::showMoment(double seconds) {
    m_window.show(seconds - m_window.width() / 2, seconds + m_window.width() / 2);
    userMoved();
}

bool TimelinePane::showTask(quint64 task) {
    if (m_store == nullptr)
        return false;
    for (int index = 0; index < m_store->laneCount(); ++index) {
        const LaneTrace& lane = m_store->lane(index);
        for (std::size_t i = lane.size(); i-- > 0;) {
            if (lane.task(i).value() != task)
                continue;
            selectLane(index);
            openAt(index, (lane.start()[i] + lane.end()[i]) / 2);
            return true;
        }
    }
    return false;
}

/// Zooms to the task under the pointer.
void TimelinePane::openAt(int lane, double time) {
    if (m_store == nullptr || lane < 0)
        return;
    const auto task = m_store->lane(lane).at(time);
    if (!task)
        return;
    const double start = m_store->lane(lane).start()[*task];
    const double end = m_store->lane(lane).end()[*task];
    const double around = (end - start) * (1 / kTaskShare - 1) / 2;
    m_window.show(start - around, end + around);
    userMoved();
}

} // namespace manyhands
