// SPDX-License-Identifier: GPL-3.0-or-later
// What the Run page says about a run: in the info bar and to the status bar.
#include "ui/run/run_page.h"

#include "ui/run/loss_words.h"
#include "ui/run/profile_pane.h"
#include "ui/run/results_pane.h"
#include "ui/run/run_notices.h"
#include "ui/run/timeline_pane.h"
#include "ui/shared/number_text.h"

namespace manyhands {

namespace {

InfoMessage barOf(const RunNotice& notice, InfoMessage::Severity severity) {
    InfoMessage bar;
    bar.severity = severity;
    bar.lead = notice.lead;
    bar.text = notice.text;
    bar.weight = static_cast<int>(notice.concern);
    return bar;
}

} // namespace

InfoMessage::Link RunPage::logLink() {
    return {tr("Show log"), QStringLiteral("showLog"), [this] { m_results->showTab(ResultsPane::Log); }};
}

void RunPage::noteTrouble(const RunBatch& batch) {
    if (const WorkerId worker = troubledWorker(batch); worker.isValid())
        m_troubled = worker;
    const auto notice = noticeIn(batch);
    if (!notice)
        return;
    InfoMessage bar = barOf(*notice, InfoMessage::Severity::Warning);
    if (batch.heldBy)
        bar.links.push_back({tr("Resume"), QStringLiteral("resumeHeldRun"), [this] {
                                 m_infoBar->clear();
                                 m_controller.pauseOrResume();
                             }});
    bar.links.push_back(logLink());
    if (m_infoBar->showMessage(bar))
        emit message(notice->status());
}

void RunPage::showSlowStart() {
    const int wanted = m_controller.request().plan.workers;
    int ready = 0;
    for (int lane = 0; lane < m_store.laneCount(); ++lane)
        ready += m_store.live(lane).state != WorkerLive::State::Starting && m_store.live(lane).pid > 0 ? 1 : 0;
    InfoMessage bar;
    bar.severity = InfoMessage::Severity::Warning;
    bar.lead = tr("%1 of %Ln worker(s) have started.", nullptr, wanted).arg(countText(static_cast<quint64>(ready)));
    bar.text = tr("The others take longer than usual. The log tells when one cannot start.");
    bar.links.push_back(logLink());
    bar.links.push_back({tr("Stop"), QStringLiteral("stopSlowStart"), [this] { stop(); }});
    if (m_infoBar->showMessage(bar))
        m_slowStart = m_infoBar->text();
}

/// What it told is over.
void RunPage::dropSlowStart() {
    if (m_controller.phase() == RunPhase::Starting || m_slowStart.isEmpty())
        return;
    if (m_infoBar->text() == m_slowStart)
        m_infoBar->clear();
    m_slowStart.clear();
}

void RunPage::showEnd() {
    m_dirty = true;
    tick();
    showProfile();
    switch (m_controller.phase()) {
    case RunPhase::Finished:
        showInsight();
        break;
    case RunPhase::FinishedWithFailures:
        showFailures();
        break;
    case RunPhase::Failed:
    case RunPhase::HelperLost:
        showError();
        break;
    default:
        break;
    }
    emit message(m_face.status);
}

/// Also of a run that was stopped: what it has shown by then.
void RunPage::showProfile() {
    const RunRecordPtr& record = m_controller.record();
    if (!m_controller.isProfiled() || !record || !record->profile)
        return;
    m_results->profile().show(*record->profile, m_controller.request().title);
    m_results->showTab(ResultsPane::Profile);
}

void RunPage::showFailures() {
    InfoMessage bar;
    bar.severity = InfoMessage::Severity::Warning;
    const RunCounters& counters = m_controller.latest()->counters;
    const std::uint64_t failures = counters.failures();
    bar.lead = tr("%Ln task(s) failed.", nullptr, pluralCount(failures));
    if (counters.succeeded > 0)
        bar.text = tr("The others finished.");
    bar.links.push_back({tr("Show failures"), QStringLiteral("showFailures"), [this] { m_results->showFailures(); }});
    bar.links.push_back(logLink());
    m_infoBar->clear();
    m_infoBar->showMessage(bar);
}

void RunPage::showError() {
    const Error error =
        m_controller.failure().value_or(Error{tr("The run was stopped by an error").toStdString(), {}, {}});
    const bool lost = m_controller.phase() == RunPhase::HelperLost;
    const RunBatchPtr& latest = m_controller.latest();
    InfoMessage bar =
        barOf(lost ? launcherLostNotice(latest->workers, latest->counters.done(), m_controller.taskCount(), error)
                   : failureNotice(error),
              InfoMessage::Severity::Error);
    if (!lost)
        bar.text += QLatin1Char(' ') + tr("Run starts it again.");
    bar.links.push_back(logLink());
    m_infoBar->showMessage(bar);
    m_results->showTab(ResultsPane::Log);
    if (m_troubled.isValid())
        m_timeline->selectLane(m_store.laneOf(m_troubled));
}

void RunPage::showInsight() {
    InfoMessage bar;
    bar.text = m_controller.wasResumed()   ? tr("The run was resumed, so its time is not compared with others.")
               : m_controller.isProfiled() ? tr("This run was profiled, so its time is not compared with others.")
               : m_controller.wasResized()
                   ? tr("The number of workers changed while it ran, so its time is not compared with others.")
                   : insight();
    if (bar.text.isEmpty())
        return;
    // a trouble on the way that did no harm in the end gives way to what the run has shown
    m_infoBar->clear();
    m_infoBar->showMessage(bar);
}

QString RunPage::insight() const {
    const ExperimentTimings& timings = m_controller.timings();
    const auto key = timings.latest();
    const TimedWay* way = key ? timings.find(*key) : nullptr;
    if (!way)
        return {};
    const auto shares = m_times.sharesOf(*key);
    return insightText({timings.speedUp(*way), way->key.processes, m_lengths.mean(),
                        shares && shares->story.culprit ? lossHeadline(*shares) : QString()});
}

} // namespace manyhands
