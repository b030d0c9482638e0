// SPDX-License-Identifier: GPL-3.0-or-later
// How the user gets about in the timeline: keys, zoom, lane heights.
#include "ui/run/timeline_pane.h"

#include <algorithm>

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

#include "ui/charts/lane_chart.h"
#include "ui/run/worker_table.h"
#include "ui/shared/chart_table.h"

namespace manyhands {

namespace {
constexpr double kKeyZoom = 1.25;
constexpr double kKeyPan = 0.15;
constexpr int kHeightStep = 2;
} // namespace

bool TimelinePane::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ContextMenu) {
        showMenu(static_cast<QContextMenuEvent*>(event)->globalPos());
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
        if (m_store != nullptr && (plain ? handleKey(key->key()) : handleControlKey(*key)))
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
    case Qt::Key_Left:
        stepTask(false);
        return true;
    case Qt::Key_Right:
        stepTask(true);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit detailsAsked();
        return true;
    case Qt::Key_E:
        emit evidenceAsked();
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

void TimelinePane::showMenu(const QPoint& globalPosition) {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("timelineMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString& text, const char* name, void (TimelinePane::*act)(), bool can) {
        QAction* action = menu->addAction(text, this, act);
        action->setObjectName(QString::fromLatin1(name));
        action->setEnabled(can);
    };
    const bool any = m_store != nullptr && m_store->laneCount() > 0;
    add(tr("Show as table"), "timelineAsTable", &TimelinePane::showAsTable, any);
    menu->addSeparator();
    add(tr("Show the whole run"), "timelineFit", &TimelinePane::fit, any);
    add(tr("Back to now"), "timelineBackToNow", &TimelinePane::backToNow, m_past.has_value());
    add(tr("Clear the range"), "timelineClearRange", &TimelinePane::clearRange, m_range.has_value());
    menu->popup(globalPosition);
}

void TimelinePane::showAsTable() {
    (new ChartTable(tr("Workers of the timeline"), m_table->workers(), this))->show();
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

} // namespace manyhands
