// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/run_page.h"

#include "ui/run/kpi_strip.h"
#include "ui/run/plan_form.h"
#include "ui/run/profile_pane.h"
#include "ui/run/results_pane.h"
#include "ui/run/run_footer.h"
#include "ui/run/timeline_pane.h"
#include "ui/run/what_if_pane.h"
#include "ui/run/where_time_pane.h"
#include "ui/run/worker_details.h"
#include "ui/shared/core_text.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/info_bar.h"
#include "ui/shared/number_text.h"
#include "ui/shared/three_panels.h"

#include <QEvent>
#include <QFrame>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

#include <cmath>

#include "core/measure/stopwatch.h"

namespace manyhands {

RunPage::RunPage(RunDriver* driver, const Machine& machine, QWidget* parent)
    : QWidget(parent)
    , m_controller(driver)
    , m_usable(machine.usable)
    , m_expectedS(std::nan(""))
    , m_form(new PlanForm(machine.marks, machine.usable)) {
    setObjectName(QStringLiteral("runPage"));
    build();
    m_gate = new QuietGate(m_infoBar, machine.marks.threads, this);
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
        emit trustNeeded([this, profiled] { begin(profiled); });
        return;
    }
    auto request = m_form->request();
    if (!request) {
        m_form->showError(errorText(request.error()));
        emit message(m_form->errorText());
        return;
    }
    if (profiled) {
        request->plan.profile = true;
        request->baselineFirst = false;
        request->repeats = 1;
    }
    if (m_controller.countsTimesOf(*request) && !m_gate->admits(*request))
        return;
    launch(*request);
}

void RunPage::launch(const RunRequest& request) {
    m_gate->cancel();
    m_infoBar->clear();
    setHasRun();
    m_controller.start(request);
}

void RunPage::resumeSaved(const UnfinishedRunPtr& run) {
    m_gate->cancel();
    m_infoBar->clear();
    setHasRun();
    m_controller.startUnfinished(run);
}

void RunPage::pauseOrResume() {
    m_controller.pauseOrResume();
}

void RunPage::stop() {
    if (m_gate->isWaiting())
        m_gate->cancel();
    else if (m_face.stopForces)
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
    m_notices.begin(m_controller.request().plan);
    m_shortage.clear();
    m_told.clear();
    m_hint.clear();
    if (!m_controller.isProfiled())
        m_lengths.clear();
    m_times.open(m_controller.request().experiment);
    m_times.setRunning(std::nullopt);
    m_results->whereTime().noteBegin();
    if (!m_controller.timings().hasBaseline())
        m_timing.showTutorial(std::nullopt); // that of another experiment
    m_lanesOf.reset();
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
    noteRunningTimes(*batch);
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
    else if (m_controller.wasHalted())
        input.failure = m_notices.halted(*m_controller.latest()).lead;
    return input;
}

void RunPage::setHeld(const QString& reason) {
    if (reason == m_held)
        return;
    m_held = reason;
    if (!reason.isEmpty())
        m_gate->cancel();
    showPhase();
}

void RunPage::showPhase() {
    RunFace face = faceFor(faceInput());
    if (face.note.isEmpty())
        face.note = m_hint;
    m_gate->dress(face);
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

void RunPage::restyle() {
    m_timeline->restyle();
    m_details->restyle();
    m_results->restyle();
}

void RunPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        restyle();
    if (event->type() == QEvent::FontChange) {
        m_split->fit();
        restyle();
    }
    QWidget::changeEvent(event);
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
