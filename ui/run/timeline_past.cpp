// SPDX-License-Identifier: GPL-3.0-or-later
// What the user marks in the timeline: a past moment that table and figures then show, or a range that is summed up.
#include "ui/run/timeline_pane.h"

#include <algorithm>
#include <utility>

#include <QGridLayout>
#include <QKeyEvent>

#include "core/measure/stopwatch.h"
#include "core/session/range_facts.h"
#include "core/session/run_moment.h"
#include "ui/charts/lane_tooltip.h"
#include "ui/run/lane_groups.h"
#include "ui/run/timeline_banner.h"
#include "ui/run/worker_table.h"
#include "ui/shared/number_text.h"
#include "ui/shared/tabular_label.h"
#include "ui/shared/text_scale.h"

namespace manyhands {

namespace {
constexpr double kStepShare = 0.01; ///< of the view, by key
constexpr double kLeapShare = 0.1;  ///< the same, with Shift
} // namespace

void TimelinePane::setMoment(double seconds) {
    if (m_store == nullptr || m_store->laneCount() == 0)
        return;
    if (seconds >= m_store->now()) {
        backToNow();
        return;
    }
    if (!m_past) {
        m_followAgain = m_window.isFollowing();
        m_window.setFollowing(false); // the marked moment is not to run out of view
    }
    m_past = momentOf(*m_store, std::max(0.0, seconds));
    takeMoment();
    userMoved();
    emit momentChanged();
}

void TimelinePane::backToNow() {
    if (!m_past)
        return;
    m_past.reset();
    takeMoment();
    if (std::exchange(m_followAgain, false) && m_store->isGoing())
        m_window.setFollowing(true);
    userMoved();
    emit momentChanged();
}

/// What was known of the moment may have grown since.
void TimelinePane::takeMoment() {
    if (m_past)
        m_past = momentOf(*m_store, seconds(m_past->nowNs));
    const bool many = m_store != nullptr && m_store->laneCount() > kMostUngrouped;
    m_table->setGroups(many ? laneGroups(*m_store, past()) : std::vector<LaneGroup>());
    m_table->showPast(past());
}

bool TimelinePane::handleControlKey(const QKeyEvent& key) {
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    if ((modifiers & ~Qt::ShiftModifier) != Qt::ControlModifier)
        return false;
    if (key.key() == Qt::Key_T) {
        showAsTable();
        return true;
    }
    const double step = ((modifiers & Qt::ShiftModifier) != 0 ? kLeapShare : kStepShare) * m_window.width();
    if (key.key() == Qt::Key_Left)
        stepMoment(-step);
    else if (key.key() == Qt::Key_Right)
        stepMoment(step);
    else
        return false;
    return true;
}

/// From the marked moment, or from now; stays in view.
void TimelinePane::stepMoment(double by) {
    if (m_store->now() <= 0 || (!m_past && by > 0))
        return;
    const double from = m_past ? seconds(m_past->nowNs) : std::min(m_store->now(), m_window.upper());
    const double to = from + by;
    setMoment(to);
    if (m_past && (to < m_window.lower() || to > m_window.upper()))
        m_window.pan(to < m_window.lower() ? to - m_window.lower() : to - m_window.upper());
}

/// Takes back one thing after the other: the range, the framed task, the past moment, the evidence, the selected
/// worker.
bool TimelinePane::handleEscape() {
    if (m_range)
        clearRange();
    else if (m_spot)
        clearSpot();
    else if (m_past)
        backToNow();
    else if (!m_evidence.spans.empty())
        clearEvidence();
    else if (selectedLane() >= 0)
        selectLane(-1);
    else
        return false;
    return true;
}

void TimelinePane::markRange(double from, double to) {
    if (m_store == nullptr || m_store->laneCount() == 0)
        return;
    from = std::clamp(from, 0.0, m_store->now());
    to = std::clamp(to, from, m_store->now());
    m_range.reset();
    if (to > from)
        m_range = TimeSpan{from, to};
    userMoved();
}

void TimelinePane::clearRange() {
    m_range.reset();
    userMoved();
}

void TimelinePane::clearSpot() {
    m_spot.reset();
    userMoved();
}

void TimelinePane::updateBanner() {
    if (m_range)
        m_banner->showMark(rangeText(rangeFacts(*m_store, m_range->start, m_range->end)), tr("Clear"));
    else if (m_spot)
        m_banner->showMark(m_spotText, tr("Clear"));
    else if (m_past)
        m_banner->showMark(tr("At %1, not now").arg(momentText(seconds(m_past->nowNs))), tr("Back to now"));
    else if (!m_evidence.spans.empty())
        m_banner->showMark(m_evidenceText, tr("Clear"));
    else
        m_banner->showLegend();
}

/// The figures get what the titles leave; a width that stays lays nothing out again.
void TimelinePane::fitStrip() {
    const int titles = std::max(m_stripTitles[0]->sizeHint().width(), m_stripTitles[1]->sizeHint().width());
    const QWidget* const strip = m_average->parentWidget();
    const auto* const layout = qobject_cast<const QGridLayout*>(strip->layout());
    const QRect inside = strip->rect().marginsRemoved(layout->contentsMargins());
    const int room = inside.width() - titles - layout->horizontalSpacing();
    for (TabularLabel* figure : {m_average, m_waiting})
        figure->setFixedWidth(std::max(room, 0));
}

void TimelinePane::updateStrip() {
    if (m_store == nullptr || m_store->now() <= 0) {
        m_average->clear();
        m_waiting->clear();
        return;
    }
    const QString all = countText(static_cast<quint64>(m_store->laneCount()));
    const QString average = numberLocale().toString(m_store->averageBusy(), 'f', 1);
    m_average->setText(m_past ? tr("%1 of %2").arg(countText(m_past->counters.running), all)
                       : textSize() > 100 // there is no room for more
                           ? tr("%1 of %2").arg(average, all)
                           : tr("%1 of %2 on average").arg(average, all));
    const auto waiting =
        m_past ? static_cast<std::int64_t>(m_past->counters.queued) : m_store->queueDepth().at(m_store->now());
    m_waiting->setText(countText(static_cast<quint64>(waiting)));
    fitStrip();
}

} // namespace manyhands
