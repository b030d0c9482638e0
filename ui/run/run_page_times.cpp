// SPDX-License-Identifier: GPL-3.0-or-later
// What the Run page does for the tab Where time went.
#include "ui/run/run_page.h"

#include "core/session/lane_facts.h"
#include "core/session/what_if.h"
#include "ui/run/loss_evidence_words.h"
#include "ui/run/results_pane.h"
#include "ui/run/timeline_pane.h"
#include "ui/run/what_if_pane.h"
#include "ui/run/where_time_pane.h"
#include "ui/run/worker_details.h"
#include "ui/shared/info_bar.h"

namespace manyhands {

void RunPage::noteRunningTimes(const RunBatch& batch) {
    const auto key = m_controller.runningKey();
    if (!batch.areas || !key)
        return;
    const RunPlan& plan = m_controller.request().plan;
    m_times.setRunning(RunningAreas{*key,
                                    {*batch.areas, m_usable, plan.chunkSize, plan.startMethod},
                                    batch.counters.total,
                                    batch.counters.running});
    m_timesAreNew = true;
    m_details->setShares(m_times.running());
}

/// Where they are in sight; they are new about once a second.
void RunPage::showRunningTimes() {
    if (!m_timesAreNew || m_results->currentTab() != ResultsPane::WhereTime)
        return;
    m_timesAreNew = false;
    m_results->whereTime().show(m_times, m_controller.timings());
}

/// A run is over: timed or not, there is none that goes on.
void RunPage::endRunningTimes() {
    m_times.setRunning(std::nullopt);
    if (!m_lanesOf)
        m_details->setShares(std::nullopt);
    m_results->whereTime().noteEnd(withoutBarText());
    m_results->whereTime().show(m_times, m_controller.timings());
}

/// Of the part before nobody kept where its time went, and all parts of a bar have to add up to the whole run.
QString RunPage::withoutBarText() const {
    const RunPhase phase = m_controller.phase();
    if (phase != RunPhase::Finished && phase != RunPhase::FinishedWithFailures)
        return {};
    return m_controller.wasResumed() ? tr("The run was resumed: it is not known where the time before went, so it has "
                                          "no bar.")
                                     : notComparedText();
}

void RunPage::noteTimes(const TimingKey& key) {
    const RunRecord& record = *m_controller.record();
    const RunPlan& plan = m_controller.request().plan;
    m_times.setRunning(std::nullopt);
    TimedAreas run{record.areas ? *record.areas : areasOf(runFacts(m_store), key.processes), record.machine.usable,
                   plan.chunkSize, plan.startMethod};
    run.canReorder = replayability(record) == Replayable::Yes;
    m_times.add(key, run);
    m_lanesOf = key;
    if (key.mode == RunMode::Serial)
        m_lengthsAlone = LengthsAlone::of(m_store);
    noteTutorial(key);
    m_details->setShares(record.areas ? m_times.sharesOf(key) : std::nullopt);
    if (key.mode == RunMode::Pool)
        m_results->whereTime().noteRun(m_controller.lastWallS());
}

/// One task beside many: both are parts of runs that were made anyway.
void RunPage::noteTutorial(const TimingKey& key) {
    if (key.mode == RunMode::Serial) {
        m_firstTaskS = m_store.laneCount() > 0 && m_store.lane(0).size() > 0
                           ? m_store.lane(0).end().front() - m_store.lane(0).start().front()
                           : 0;
        return;
    }
    const auto count = static_cast<std::size_t>(key.processes);
    const double manyS = secondsUntilEnded(m_store, count);
    if (key.processes > 1 && m_controller.timings().hasBaseline() && m_firstTaskS > 0 && manyS > 0)
        m_timing.showTutorial(TutorialTiming{m_firstTaskS, key.processes, manyS});
}

/// On the lanes, where they tell when it was; else where its figures are, and that is said.
void RunPage::showEvidence() {
    const auto latest = m_controller.timings().latest();
    const auto shares = latest ? m_times.sharesOf(*latest) : std::nullopt;
    if (isGoing(m_controller.phase()) || !shares || !shares->story.culprit) {
        emit message(tr("There is no lost time to show yet."));
        return;
    }
    const TimePart part = shares->story.part;
    LossEvidence evidence;
    if (m_lanesOf == latest)
        evidence = evidenceOf(m_store, {part, shares->facts.processors, shares->facts.loss.slowerTasks,
                                        shares->estimated ? nullptr : &m_lengthsAlone});
    if (!evidence.spans.empty()) {
        const QString text = evidenceText(part, evidence);
        m_timeline->showEvidence(std::move(evidence), text);
        return;
    }
    const FiguresPlace place = figuresOf(part);
    m_results->showTab(place.tab);
    emit message(m_lanesOf == latest ? place.text : tr("The timeline shows another run by now. %1").arg(place.text));
}

/// Runs the last plan once more with it. The form stays as it is.
void RunPage::tryChange(const ProposedChange& change) {
    if (change.kind == ProposedChange::Kind::LongestFirst)
        m_results->whatIf().withLongestFirst([this, change](const auto& order) { tryWith(change, order); });
    else
        tryWith(change, nullptr);
}

void RunPage::tryWith(const ProposedChange& change, const std::shared_ptr<const std::vector<std::uint64_t>>& order) {
    RunRequest request = m_controller.request();
    if (const auto changed = withChange(request.plan, change))
        request.plan = *changed;
    if (order)
        request.plan.longestFirst = order;
    request.plan.profile = false; // the run that was timed last was not, another one may have been since
    if (startAgain(request))
        m_results->whereTime().noteTried(change);
}

/// A run of what was run last, changed; false, and it is said why, where none can start.
bool RunPage::startAgain(RunRequest request) {
    if (isGoing(m_controller.phase()))
        return false;
    if (!m_held.isEmpty()) {
        emit message(m_held);
        return false;
    }
    request.variant = variantText(request);
    request.baselineFirst = false;
    request.repeats = 1;
    m_infoBar->clear();
    m_controller.start(request);
    return true;
}

} // namespace manyhands
