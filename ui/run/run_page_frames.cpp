// SPDX-License-Identifier: GPL-3.0-or-later
// What the Run page shows at each beat of its clock.
#include "ui/run/run_page.h"

#include "ui/run/results_pane.h"
#include "ui/run/timeline_pane.h"
#include "ui/run/worker_details.h"

#include <QFrame>
#include <QShowEvent>

#include <algorithm>

#include "core/measure/stopwatch.h"

namespace manyhands {

namespace {
/// Less often, tuning a run while it goes would see too little of it.
constexpr int kFewestBatches = 10;
/// Nobody reads figures that change more often, and they cost as much as the lanes.
constexpr std::int64_t kFiguresEveryNs = 940'000'000; // at the tenth beat: once a second, as system monitors do
/// The details sum and sort besides, and the charts of the whole run draw hundreds of points: every two seconds is
/// enough.
constexpr int kDetailsEvery = 2;
constexpr int kLaterMs = 1000;
} // namespace

void RunPage::markDirty() {
    m_dirty = true;
    m_clock.markDirty();
}

void RunPage::setFramesPerSecond(int frames) {
    FrameRates rates;
    rates.measuring = frames;
    m_clock.setRates(rates);
    m_controller.driver()->setBatchesPerSecond(std::max(frames, kFewestBatches));
}

void RunPage::showEvent(QShowEvent* event) {
    m_clock.setVisible(true);
    QWidget::showEvent(event);
}

void RunPage::hideEvent(QHideEvent* event) {
    m_clock.setVisible(false);
    QWidget::hideEvent(event);
}

/// The lanes move with each beat, figures only at times.
void RunPage::beat() {
    if (monotonicNs() - m_figuresNs >= kFiguresEveryNs) {
        showArrived(m_figures++ % kDetailsEvery == 0);
        return;
    }
    m_timeline->refreshLanes();
    if (!m_later.isActive())
        m_later.start(kLaterMs);
}

void RunPage::tick() {
    showArrived(true);
}

void RunPage::showArrived(bool withDetails) {
    if (!m_dirty)
        return;
    m_dirty = !withDetails; // they are still to come
    if (m_dirty)
        m_later.start(kLaterMs);
    else
        m_later.stop();
    m_figuresNs = monotonicNs();
    showPhase();
    m_timeline->refresh();
    if (m_right->isVisible() && (withDetails || !isGoing(m_controller.phase())))
        m_details->refresh();
    m_results->showRun(m_store, withDetails);
    if (withDetails)
        showRunningTimes();
    m_tasks.publish();
    m_log.publish();
    if (const RunBatchPtr& latest = m_controller.latest())
        m_timing.setElapsed(seconds(latest->activeNs));
}

} // namespace manyhands
