// SPDX-License-Identifier: GPL-3.0-or-later
// What the Run page says about a run: in the info bar and to the status bar.
#include "ui/run/run_page.h"

#include "core/measure/default_workers.h"
#include "core/monitor/machine_pressure.h"
#include "ui/run/limits_form.h"
#include "ui/run/loss_words.h"
#include "ui/run/plan_form.h"
#include "ui/run/profile_pane.h"
#include "ui/run/results_pane.h"
#include "ui/run/timeline_pane.h"
#include "ui/shared/number_text.h"

#include <algorithm>
#include <cerrno>

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

InfoMessage::Link RunPage::linkOf(RunNotice::Offer offer, const RunNotice& notice) {
    using Offer = RunNotice::Offer;
    switch (offer) {
    case Offer::ShowTask:
        return {tr("Show task"), QStringLiteral("showTask"), [this, task = notice.task] { m_results->showTask(task); }};
    case Offer::FewerProcesses:
        return {tr("Use fewer processes"), QStringLiteral("fewerProcesses"), [this] { useFewerProcesses(); }};
    case Offer::RaiseTimeLimit:
        return {tr("Raise limit"), QStringLiteral("raiseTimeLimit"), [this] { m_form->limits().askTimeLimit(); }};
    case Offer::RaiseMemoryLimit:
        return {tr("Raise limit"), QStringLiteral("raiseMemoryLimit"), [this] { m_form->limits().askMemoryLimit(); }};
    case Offer::RunWithFewer:
        return {tr("Run with %1").arg(notice.workers), QStringLiteral("runWithFewer"),
                [this, workers = notice.workers] { runWith(workers); }};
    case Offer::Resume:
        return {tr("Resume"), QStringLiteral("resumeHeldRun"), [this] {
                    m_infoBar->clear();
                    m_controller.pauseOrResume();
                }};
    case Offer::Stop:
        return {tr("Stop"), QStringLiteral("stopShortRun"), [this] { stop(); }};
    case Offer::ShowLog:
        break;
    }
    return logLink();
}

bool RunPage::tell(const RunNotice& notice, InfoMessage::Severity severity) {
    InfoMessage bar = barOf(notice, severity);
    for (const RunNotice::Offer offer : notice.offers)
        bar.links.push_back(linkOf(offer, notice));
    return m_infoBar->showMessage(bar);
}

void RunPage::noteTrouble(const RunBatch& batch) {
    if (const WorkerId worker = troubledWorker(batch); worker.isValid())
        m_troubled = worker;
    dropShortage(batch);
    // what became of the crash that is told of, before a failure of the same task is told of by itself
    const auto outcome = m_notices.outcome(batch);
    const auto notice = m_notices.take(batch);
    const bool isGraver = notice && notice->concern != RunNotice::Concern::Task;
    if (outcome && !isGraver && m_infoBar->shows(m_told)) {
        tell(*outcome, InfoMessage::Severity::Warning);
        m_told = m_infoBar->text();
        if (notice)
            emit message(outcome->status());
    } else if (notice && tell(*notice, InfoMessage::Severity::Warning)) {
        m_told = m_infoBar->text();
        if (notice->concern == RunNotice::Concern::Shortage)
            m_shortage = m_told;
        emit message(notice->status());
    }
}

/// The workers that were missing are there.
void RunPage::dropShortage(const RunBatch& batch) {
    const auto isThere = [](const WorkerLive& live) { return live.pid > 0 && live.state != WorkerLive::State::Ended; };
    if (m_shortage.isEmpty() || std::ranges::count_if(batch.live, isThere) < batch.workers)
        return;
    m_infoBar->clearIfShows(m_shortage);
    m_shortage.clear();
}

void RunPage::runWith(int workers) {
    m_form->setProcesses(workers);
    m_controller.resize(workers);
}

/// As many as have room for what each of them needed at most, and at least one less than now.
void RunPage::useFewerProcesses() {
    const int workers = m_controller.request().plan.workers;
    const RunBatchPtr& latest = m_controller.latest();
    WorkerSupplies supplies;
    const std::uint64_t each = latest->peakPssBytes / static_cast<std::uint64_t>(std::max(workers, 1));
    if (each > 0)
        supplies.bytesPerWorker = static_cast<double>(each);
    supplies.freeBytes = static_cast<double>(readMachineState().memoryAvailable + latest->pssBytes);
    const int fewer = limitWorkers(std::max(workers - 1, 1), supplies).workers;
    m_form->setProcesses(fewer);
    m_hint = each > 0 ? tr("%Ln process(es) now: each needed up to %1 of memory.", nullptr, fewer)
                            .arg(memoryQuantity(each).text())
                      : tr("%Ln process(es) now, as memory is short.", nullptr, fewer);
    showPhase();
    emit message(m_hint);
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
    m_infoBar->clearIfShows(m_slowStart);
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
        m_controller.wasHalted() ? showHalt() : showError();
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

/// Of a run that has stopped itself, as it was to at a failure.
void RunPage::showHalt() {
    const RunNotice notice = m_notices.halted(*m_controller.latest());
    m_infoBar->clear();
    tell(notice, InfoMessage::Severity::Error);
    showTrouble(notice.worker);
}

/// The log, and the worker that it came from.
void RunPage::showTrouble(WorkerId worker) {
    m_results->showTab(ResultsPane::Log);
    if (worker.isValid())
        m_timeline->selectLane(m_store.laneOf(worker));
}

void RunPage::showError() {
    const Error error =
        m_controller.failure().value_or(Error{tr("The run was stopped by an error").toStdString(), {}, {}});
    const bool lost = m_controller.phase() == RunPhase::HelperLost;
    const RunBatchPtr& latest = m_controller.latest();
    InfoMessage bar =
        barOf(lost ? launcherLostNotice(latest->workers, latest->counters.succeeded, m_controller.taskCount(), error)
                   : failureNotice(error),
              InfoMessage::Severity::Error);
    if (lost)
        bar.links.push_back({tr("Restart launcher"), QStringLiteral("restartLauncher"), [this] { run(); }});
    else
        bar.text += QLatin1Char(' ') + tr("Run starts it again.");
    if (error.number == ENOMEM && m_controller.request().plan.memoryLimitBytes > 0)
        bar.links.push_back(linkOf(RunNotice::Offer::RaiseMemoryLimit, {}));
    bar.links.push_back(logLink());
    m_infoBar->showMessage(bar);
    showTrouble(m_troubled);
}

QString RunPage::notComparedText() const {
    if (m_controller.wasResumed())
        return tr("The run was resumed, so its time is not compared with others.");
    if (m_controller.isProfiled())
        return tr("This run was profiled, so its time is not compared with others.");
    if (m_controller.wasShort())
        return tr("Not all workers could start, so its time is not compared with others.");
    if (m_controller.wasResized())
        return tr("The number of workers changed while it ran, so its time is not compared with others.");
    return {};
}

void RunPage::showInsight() {
    InfoMessage bar;
    bar.text = notComparedText();
    if (bar.text.isEmpty()) {
        const RunInsight shown = insight();
        bar.text = shown.text;
        if (const QString button = changeButton(shown.change); !button.isEmpty())
            bar.links.push_back(
                {button, QStringLiteral("tryInsight"), [this, change = shown.change] { tryChange(change); }});
        if (shown.asksForCount)
            bar.links.push_back(
                {tr("Find the best count"), QStringLiteral("findBestCount"), [this] { emit tuningAsked(); }});
    }
    if (bar.text.isEmpty())
        return;
    // a trouble on the way that did no harm in the end gives way to what the run has shown
    m_infoBar->clear();
    m_infoBar->showMessage(bar);
}

RunInsight RunPage::insight() const {
    const ExperimentTimings& timings = m_controller.timings();
    const auto key = timings.latest();
    const TimedWay* way = key ? timings.find(*key) : nullptr;
    if (!way)
        return {};
    return insightOf({timings.speedUp(*way), way->key.processes, m_lengths.mean(), m_times.sharesOf(*key)});
}

} // namespace manyhands
