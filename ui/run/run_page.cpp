// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/run_page.h"

#include "ui/run/kpi_strip.h"
#include "ui/run/plan_form.h"
#include "ui/run/profile_pane.h"
#include "ui/run/results_pane.h"
#include "ui/run/run_exports.h"
#include "ui/run/run_footer.h"
#include "ui/run/run_notices.h"
#include "ui/run/timeline_pane.h"
#include "ui/run/worker_details.h"
#include "ui/shared/chart_table.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/exporter.h"
#include "ui/shared/info_bar.h"
#include "ui/shared/number_text.h"
#include "ui/shared/text_table_model.h"

#include <QClipboard>
#include <QEvent>
#include <QFrame>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

#include <cmath>

#include "core/measure/stopwatch.h"

namespace manyhands {

namespace {
/// The details sum and sort: every third beat is enough.
constexpr int kDetailsEvery = 3;
} // namespace

RunPage::RunPage(RunDriver* driver, const Machine& machine, QWidget* parent)
    : QWidget(parent)
    , m_controller(driver)
    , m_expectedS(std::nan(""))
    , m_form(new PlanForm(machine.marks, machine.usable)) {
    setObjectName(QStringLiteral("runPage"));
    build();
    connectParts();
    showPhase();
    refreshEmptyTexts();
}

RunPage::~RunPage() = default;

void RunPage::connectDetails() {
    connect(m_timeline, &TimelinePane::workerSelected, this, [this](quint32 worker) {
        m_details->setWorker(worker);
        m_details->refresh();
    });
    connect(m_timeline, &TimelinePane::momentChanged, this, [this] {
        m_details->showPast(m_timeline->past());
        showPhase();
    });
    connect(m_timeline, &TimelinePane::detailsAsked, this, [this] { setDetailsWanted(true); });
    connect(m_details, &WorkerDetails::taskActivated, m_timeline, &TimelinePane::showTask);
    connect(m_details, &WorkerDetails::suspendRequested, m_controller.driver(), &RunDriver::suspendWorker);
    connect(m_details, &WorkerDetails::endRequested, this, &RunPage::askToEnd);
}

void RunPage::askToEnd(quint32 worker) {
    QMessageBox question(QMessageBox::NoIcon, tr("Manyhands"), tr("End worker %1?").arg(worker), QMessageBox::NoButton,
                         this);
    question.setInformativeText(tr("Its current task goes back to the queue and a new worker starts."));
    QPushButton* cancel = question.addButton(tr("Cancel"), QMessageBox::RejectRole);
    cancel->setObjectName(QStringLiteral("cancelEndWorker"));
    QPushButton* end = question.addButton(tr("End worker"), QMessageBox::DestructiveRole);
    end->setObjectName(QStringLiteral("confirmEndWorker"));
    question.setDefaultButton(cancel);
    question.setEscapeButton(cancel);
    question.exec();
    if (question.clickedButton() == end && isGoing(m_controller.phase()))
        m_controller.driver()->endWorker(worker);
}

void RunPage::setDetailsWanted(bool wanted) {
    m_detailsWanted = wanted;
    m_right->setVisible(wanted && m_hasRun);
    if (m_right->isVisible())
        m_details->refresh();
}

void RunPage::connectCopying() {
    connect(m_results, &ResultsPane::exportRequested, this, &RunPage::exportRequested);
    connect(m_results, &ResultsPane::copyRequested, this,
            [this] { copyFirst(m_results->exportables(m_results->currentTab())); });
    auto* keys = new QShortcut(QKeySequence::Copy, m_timeline, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, [this] { copyFirst(exportablesOf(*this)); });
}

void RunPage::copyFirst(const std::vector<Exportable>& all) {
    if (all.empty())
        emit message(tr("There is nothing to copy yet."));
    else
        copy(all.front());
}

void RunPage::copy(const Exportable& what) {
    QGuiApplication::clipboard()->setMimeData(copied(what, captionOf(*this)).release());
    emit message(tr("Copied: %1.").arg(what.title));
}

void RunPage::connectParts() {
    connectDetails();
    connect(m_footer, &RunFooter::runClicked, this, &RunPage::run);
    connect(m_footer, &RunFooter::pauseClicked, this, &RunPage::pauseOrResume);
    connect(m_footer, &RunFooter::stopClicked, this, &RunPage::stop);
    connect(&m_controller, &RunController::phaseChanged, this, &RunPage::showPhase);
    connect(&m_controller, &RunController::runBegan, this, &RunPage::beginRun);
    connect(&m_controller, &RunController::advanced, this, &RunPage::take);
    connect(&m_controller, &RunController::timed, this, &RunPage::noteTimes);
    connect(&m_controller, &RunController::timingsChanged, this, &RunPage::showTimings);
    connect(&m_controller, &RunController::ended, this, &RunPage::showEnd);
    connect(m_form, &PlanForm::changed, this, &RunPage::refreshEmptyTexts);
    connect(m_form, &PlanForm::processesChosen, &m_controller, &RunController::resize);
    connectCopying();
    connect(m_results, &ResultsPane::profileAsked, this, &RunPage::profile);
    connect(m_results, &ResultsPane::momentChosen, m_timeline, &TimelinePane::showMoment);
    connect(m_results, &ResultsPane::taskChosen, m_timeline, &TimelinePane::showTask);
    connect(m_results, &ResultsPane::tabChanged, this, [this] { m_results->showRun(m_store); });
    connect(&m_clock, &FrameClock::ticked, this, &RunPage::tick);
    connect(m_timeline, &TimelinePane::interacted, this, [this] {
        m_clock.noteInteraction();
        markDirty();
    });
}

void RunPage::run() {
    begin(false);
}

void RunPage::profile() {
    begin(true);
}

void RunPage::begin(bool profiled) {
    if (isGoing(m_controller.phase()))
        return;
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

void RunPage::showAsTable() {
    if (m_hasRun && m_timeline->isAncestorOf(focusWidget())) {
        m_timeline->showAsTable();
        return;
    }
    const auto shown = m_results->exportables(m_results->currentTab());
    if (shown.empty())
        emit message(tr("There is nothing to show as a table yet."));
    for (const Exportable& one : shown) {
        auto* table = new ChartTable(one.title, new TextTableModel(one.table(), this), this);
        table->show();
    }
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
        (m_controller.mode() == RunMode::Serial ? m_alone : m_sideBySide).clear();
    emit titleChanged(m_controller.request().title);
    markDirty();
}

void RunPage::take(const RunBatchPtr& batch) {
    m_store.append(*batch);
    m_timeline->showBatch(*batch);
    m_tasks.take(*batch);
    m_log.take(*batch);
    if (!m_controller.isProfiled())
        (batch->mode == RunMode::Serial ? m_alone : m_sideBySide).add(*batch);
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

void RunPage::showPhase() {
    m_face = faceFor(faceInput());
    m_footer->setFace(m_face);
    m_results->profile().setCanProfile(m_face.canRun);
    emit faceChanged(m_face);
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
    m_times.open(m_controller.request().experiment);
    m_times.add(key, runFacts(m_store));
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

void RunPage::tick() {
    if (!m_dirty)
        return;
    m_dirty = false;
    showPhase();
    m_timeline->refresh();
    if (m_right->isVisible() && (++m_beats % kDetailsEvery == 0 || !isGoing(m_controller.phase())))
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
        emit titleChanged(m_form->title());
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
