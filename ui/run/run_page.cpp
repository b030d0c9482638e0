// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/run_page.h"

#include "ui/run/kpi_strip.h"
#include "ui/run/plan_form.h"
#include "ui/run/profile_pane.h"
#include "ui/run/results_pane.h"
#include "ui/run/run_footer.h"
#include "ui/run/run_notices.h"
#include "ui/run/timeline_pane.h"
#include "ui/run/what_if_pane.h"
#include "ui/run/where_time_pane.h"
#include "ui/run/worker_details.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/info_bar.h"
#include "ui/shared/number_text.h"

#include <QEvent>
#include <QFrame>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

#include <cmath>

#include "core/measure/stopwatch.h"

namespace manyhands {

namespace {
/// Nobody reads figures that change more often, and they cost as much as the lanes.
constexpr std::int64_t kFiguresEveryNs = 890'000'000; // about once a second, as system monitors do
/// The details sum and sort besides: every two seconds is enough.
constexpr int kDetailsEvery = 2;
} // namespace

RunPage::RunPage(RunDriver* driver, const Machine& machine, QWidget* parent)
    : QWidget(parent)
    , m_controller(driver)
    , m_expectedS(std::nan(""))
    , m_form(new PlanForm(machine.marks, machine.usable)) {
    setObjectName(QStringLiteral("runPage"));
    build();
    m_results->whatIf().setProcessors(machine.usable);
    connectParts();
    showPhase();
    refreshEmptyTexts();
}

RunPage::~RunPage() = default;

void RunPage::run() {
    begin(false);
}

void RunPage::profile() {
    begin(true);
}

void RunPage::begin(bool profiled) {
    if (isGoing(m_controller.phase()))
        return;
    if (!m_held.isEmpty()) {
        emit message(m_held);
        return;
    }
    if (m_form->needsTrust()) {
        emit trustNeeded();
        return;
    }
    auto request = m_form->request();
    if (!request) {
        m_form->showError(QString::fromStdString(request.error().sentence()));
        emit message(m_form->errorText());
        return;
    }
    if (profiled) {
        request->plan.profile = true;
        request->baselineFirst = false;
        request->repeats = 1;
    }
    m_infoBar->clear();
    setHasRun();
    m_controller.start(*request);
}

void RunPage::resumeSaved(const UnfinishedRunPtr& run) {
    m_infoBar->clear();
    setHasRun();
    m_controller.startUnfinished(run);
}

void RunPage::pauseOrResume() {
    m_controller.pauseOrResume();
}

void RunPage::stop() {
    if (m_face.stopForces)
        m_controller.forceStop();
    else
        m_controller.stop();
}

void RunPage::forceStop() {
    m_controller.forceStop();
}

void RunPage::changeProcesses(int by) {
    m_form->setProcesses(m_form->processes() + by);
}

void RunPage::setHasRun() {
    if (m_hasRun)
        return;
    m_hasRun = true;
    setDetailsWanted(m_detailsWanted);
    m_top->setCurrentWidget(m_timeline);
    m_kpis->show();
    m_kpiRule->show();
    m_results->setTabsVisible(true);
}

void RunPage::beginRun() {
    m_store.clear();
    m_timeline->clear();
    m_details->clear();
    m_tasks.clear();
    m_log.clear();
    m_troubled = {};
    if (!m_controller.isProfiled())
        m_lengths.clear();
    showTitle(m_controller.request().title);
    markDirty();
}

void RunPage::take(const RunBatchPtr& batch) {
    m_store.append(*batch);
    m_timeline->showBatch(*batch);
    m_tasks.take(*batch);
    m_log.take(*batch);
    if (!m_controller.isProfiled())
        m_lengths.add(*batch);
    noteTrouble(*batch);
    markDirty();
}

FaceInput RunPage::faceInput() const {
    FaceInput input;
    input.phase = m_controller.phase();
    input.progress = m_controller.progress();
    input.workers = m_controller.request().plan.workers;
    input.wallS = m_controller.lastWallS();
    input.canForceStop = m_controller.canForceStop();
    if (const RunBatchPtr& latest = m_controller.latest()) {
        input.failures = latest->counters.failures();
        input.running = latest->counters.running;
    }
    if (const RunBatch* past = m_timeline->past())
        input.pastS = seconds(past->nowNs);
    if (const auto& failure = m_controller.failure())
        input.failure = failureNotice(*failure).lead;
    return input;
}

void RunPage::setHeld(const QString& reason) {
    if (reason == m_held)
        return;
    m_held = reason;
    showPhase();
}

void RunPage::showPhase() {
    RunFace face = faceFor(faceInput());
    if (!m_held.isEmpty()) {
        face.canRun = false;
        face.note = m_held;
    }
    if (face != m_face) {
        m_face = std::move(face);
        m_footer->setFace(m_face);
        m_results->profile().setCanProfile(m_face.canRun);
        emit faceChanged(m_face);
    }
    showFigures();
}

void RunPage::showFigures() {
    KpiInput input;
    input.phase = m_controller.phase();
    input.mode = m_controller.mode();
    input.latest = m_controller.latest().get();
    input.tasks = m_controller.taskCount();
    input.workers = m_controller.request().plan.workers;
    input.resized = m_controller.wasResized();
    input.profiled = m_controller.isProfiled();
    input.baselineWallS = m_controller.timings().baselineWallS();
    input.wallS = m_controller.lastWallS();
    if (const RunBatch* past = m_timeline->past()) {
        input.latest = past;
        input.phase = RunPhase::Running; // then it was
    }
    m_kpis->setTexts(kpiTexts(input));
}

void RunPage::showTimings() {
    m_timing.show(m_controller.timings(), m_controller.runningKey());
    m_results->showTimings(m_controller.timings(), m_times);
}

void RunPage::noteTimes(const TimingKey& key) {
    const RunRecord& record = *m_controller.record();
    const RunPlan& plan = m_controller.request().plan;
    m_times.open(m_controller.request().experiment);
    m_times.add(key, {record.areas ? *record.areas : areasOf(runFacts(m_store), key.processes), record.machine.usable,
                      plan.chunkSize, plan.startMethod});
    if (record.areas)
        m_details->setShares(m_times.sharesOf(key));
    if (key.mode == RunMode::Pool)
        m_results->whereTime().noteRun(m_controller.lastWallS());
}

/// Changes the form by it, and runs.
void RunPage::tryChange(const ProposedChange& change) {
    if (isGoing(m_controller.phase()))
        return;
    Experiment experiment = m_form->experiment();
    if (change.kind == ProposedChange::Kind::ChunkSize)
        experiment.chunkSize = static_cast<std::uint32_t>(change.value);
    else if (change.kind == ProposedChange::Kind::ForkServer)
        experiment.startMethod = StartMethod::ForkServer;
    else if (change.kind == ProposedChange::Kind::Workers)
        experiment.workers = change.value;
    if (const auto shown = m_form->setExperiment(experiment, !m_form->needsTrust()); !shown) {
        emit message(QString::fromStdString(shown.error().sentence()));
        return;
    }
    run();
}

void RunPage::markDirty() {
    m_dirty = true;
    m_clock.markDirty();
}

void RunPage::restyle() {
    m_timeline->restyle();
    m_details->restyle();
    m_results->restyle();
}

void RunPage::setFramesPerSecond(int frames) {
    FrameRates rates;
    rates.measuring = frames;
    m_clock.setRates(rates);
}

void RunPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        restyle();
    if (event->type() == QEvent::FontChange) {
        fitPanels();
        restyle();
    }
    QWidget::changeEvent(event);
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
        const bool withDetails = ++m_figures % kDetailsEvery == 0;
        showArrived(withDetails);
        if (!withDetails)
            markDirty(); // they are still to come
        return;
    }
    m_timeline->refreshLanes();
    m_clock.markDirty(); // the figures are still to come
}

void RunPage::tick() {
    showArrived(true);
}

void RunPage::showArrived(bool withDetails) {
    if (!m_dirty)
        return;
    m_dirty = false;
    m_figuresNs = monotonicNs();
    showPhase();
    m_timeline->refresh();
    if (m_right->isVisible() && (withDetails || !isGoing(m_controller.phase())))
        m_details->refresh();
    m_results->showRun(m_store);
    m_tasks.publish();
    m_log.publish();
    if (const RunBatchPtr& latest = m_controller.latest())
        m_timing.setElapsed(seconds(latest->activeNs));
}

void RunPage::setExpectedSeconds(double seconds) {
    m_expectedS = seconds;
    refreshEmptyTexts();
}

double RunPage::singleProcessSeconds() const {
    if (!std::isnan(m_expectedS)) // of one process, then of the pool
        return m_expectedS / (1 + 1.0 / m_form->processes());
    const auto asked = m_form->request();
    const auto baseline = m_controller.timings().baselineWallS();
    return baseline && asked && asked->experiment == m_controller.request().experiment ? *baseline : std::nan("");
}

void RunPage::refreshEmptyTexts() {
    const std::uint64_t tasks = m_form->taskCount();
    const int processes = m_form->processes();
    const QString what = tr("%Ln task(s)", "ready to run …", pluralCount(tasks));
    const QString where = tr("%Ln process(es)", "ready to run … on …", processes);
    QString text = tr("The timeline, timings and processor use appear here while it runs.");
    if (!std::isnan(m_expectedS))
        text += m_form->baselineFirst()
                    ? tr(" It takes about %1, with one single-process pass first to compare against.")
                          .arg(durationText(m_expectedS))
                    : tr(" It takes about %1.").arg(durationText(m_expectedS));
    else if (m_form->baselineFirst())
        text += tr(" One single-process pass comes first, to compare against.");
    if (m_form->needsTrust())
        m_empty->setTexts(
            tr("This experiment names a program"),
            tr("It was not saved here by you. Look at it on the left; Run asks before anything is run, and "
               "before its inputs are read."));
    else
        m_empty->setTexts(tr("Ready to run %1 on %2").arg(what, where), text);
    if (!isGoing(m_controller.phase()))
        showTitle(m_form->title());
}

void RunPage::showTitle(const QString& title) {
    m_title = title;
    emit titleChanged(title);
}

void RunPage::saveTo(QSettings& settings) const {
    m_form->saveTo(settings);
    settings.setValue(QStringLiteral("run/split"), m_split->saveState());
    settings.setValue(QStringLiteral("run/centreSplit"), m_centreSplit->saveState());
    settings.setValue(QStringLiteral("run/tab"), m_results->currentTab());
    settings.setValue(QStringLiteral("details/visible"), m_detailsWanted);
    m_results->saveTo(settings);
}

void RunPage::restoreFrom(const QSettings& settings) {
    m_form->restoreFrom(settings);
    m_split->restoreState(settings.value(QStringLiteral("run/split")).toByteArray());
    m_centreSplit->restoreState(settings.value(QStringLiteral("run/centreSplit")).toByteArray());
    m_results->restoreFrom(settings);
    m_results->showTab(settings.value(QStringLiteral("run/tab"), 0).toInt());
}

} // namespace manyhands
