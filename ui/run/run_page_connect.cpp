// SPDX-License-Identifier: GPL-3.0-or-later
// How the parts of the Run page hear of each other, and what they ask for together.
#include "ui/run/run_page.h"

#include "ui/run/plan_form.h"
#include "ui/run/results_pane.h"
#include "ui/run/run_exports.h"
#include "ui/run/run_footer.h"
#include "ui/run/timeline_pane.h"
#include "ui/run/where_time_pane.h"
#include "ui/run/worker_details.h"
#include "ui/shared/chart_table.h"
#include "ui/shared/exporter.h"

#include <QClipboard>
#include <QFrame>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>
#include <utility>

namespace manyhands {

void RunPage::connectDetails() {
    connect(m_timeline, &TimelinePane::workerSelected, this, [this](quint32 worker) {
        m_details->setWorker(worker);
        m_details->refresh();
    });
    connect(m_timeline, &TimelinePane::momentChanged, this, [this] {
        m_details->showPast(m_timeline->past());
        showPhase();
    });
    connect(m_timeline, &TimelinePane::detailsAsked, this, &RunPage::detailsAsked);
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
            [this] { copyAll(m_results->exportables(m_results->currentTab())); });
    connect(m_results, &ResultsPane::chartCopyRequested, this, &RunPage::copy);
    connect(m_details, &WorkerDetails::chartCopyRequested, this, &RunPage::copy);
    const auto showTable = [this](const Exportable& chart) { showTableOf(chart, this); };
    connect(m_results, &ResultsPane::tableRequested, this, showTable);
    connect(m_details, &WorkerDetails::tableRequested, this, showTable);
    auto* keys = new QShortcut(QKeySequence::Copy, m_timeline, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, [this] {
        auto all = exportablesOf(*this);
        all.resize(std::min(all.size(), std::size_t{1})); // the timeline comes first
        copyAll(all);
    });
}

void RunPage::copyAll(const std::vector<Exportable>& all) {
    if (all.empty()) {
        emit message(tr("There is nothing to copy yet."));
        return;
    }
    QStringList titles;
    for (const Exportable& one : all)
        titles << one.title;
    QGuiApplication::clipboard()->setMimeData(copied(all, captionOf(*this)).release());
    emit message(tr("Copied: %1.").arg(titles.join(QStringLiteral(", "))));
}

void RunPage::copy(const Exportable& what) {
    copyAll({what});
}

void RunPage::connectGate() {
    connect(m_gate, &QuietGate::admitted, this, &RunPage::launch);
    connect(m_gate, &QuietGate::changed, this, &RunPage::showPhase);
    connect(m_gate, &QuietGate::message, this, &RunPage::message);
    connect(&m_controller, &RunController::phaseChanged, m_gate, [this, going = false]() mutable {
        if (std::exchange(going, isGoing(m_controller.phase())) != going)
            m_gate->setLooking(!going);
    });
}

void RunPage::connectParts() {
    connectDetails();
    connectGate();
    connect(m_footer, &RunFooter::runClicked, this, &RunPage::run);
    connect(m_footer, &RunFooter::pauseClicked, this, &RunPage::pauseOrResume);
    connect(m_footer, &RunFooter::stopClicked, this, &RunPage::stop);
    connect(&m_controller, &RunController::phaseChanged, this, &RunPage::showPhase);
    connect(&m_controller, &RunController::phaseChanged, this, &RunPage::dropSlowStart);
    connect(&m_controller, &RunController::startIsSlow, this, &RunPage::showSlowStart);
    connect(&m_controller, &RunController::runBegan, this, &RunPage::beginRun);
    connect(&m_controller, &RunController::advanced, this, &RunPage::take);
    connect(&m_controller, &RunController::timed, this, &RunPage::noteTimes);
    connect(&m_controller, &RunController::timingsChanged, this, &RunPage::showTimings);
    connect(&m_controller, &RunController::ended, this, &RunPage::endRunningTimes);
    connect(&m_controller, &RunController::ended, this, &RunPage::showEnd);
    connect(m_form, &PlanForm::changed, this, &RunPage::refreshEmptyTexts);
    connect(m_form, &PlanForm::trustAsked, this, [this] { emit trustNeeded([] {}); });
    connect(m_form, &PlanForm::processesChosen, &m_controller, &RunController::resize);
    connectCopying();
    connectWhatIf();
    connect(m_results, &ResultsPane::tuneAsked, this, &RunPage::tunePageAsked);
    connect(m_results, &ResultsPane::profileAsked, this, &RunPage::profile);
    connect(&m_results->whereTime(), &WhereTimePane::changeWanted, this, &RunPage::tryChange);
    connect(&m_results->whereTime(), &WhereTimePane::evidenceAsked, this, &RunPage::showEvidence);
    connect(&m_results->whereTime(), &WhereTimePane::measuringAsked, this, &RunPage::measuringAsked);
    connect(m_timeline, &TimelinePane::evidenceAsked, this, &RunPage::showEvidence);
    connect(m_results, &ResultsPane::momentChosen, m_timeline, &TimelinePane::showMoment);
    connect(m_results, &ResultsPane::taskChosen, m_timeline, &TimelinePane::showTask);
    connect(m_results, &ResultsPane::tabChanged, this, [this] {
        m_results->showRun(m_store, true);
        showRunningTimes();
    });
    connect(&m_clock, &FrameClock::ticked, this, &RunPage::beat);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &RunPage::markDirty);
    connect(m_timeline, &TimelinePane::interacted, this, [this] {
        m_clock.noteInteraction();
        markDirty();
    });
}

void RunPage::showAsTable() {
    if (m_hasRun && m_timeline->isAncestorOf(focusWidget())) {
        m_timeline->showAsTable();
        return;
    }
    const auto shown = m_results->exportables(m_results->currentTab());
    if (shown.empty())
        emit message(tr("There is nothing to show as a table yet."));
    for (const Exportable& one : shown)
        showTableOf(one, this);
}

} // namespace manyhands
