// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QHelpEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTimer>
#include <QToolTip>
#include <QtTest>

#include <cmath>
#include <numeric>

#include "core/session/trace_store.h"
#include "tests/support/recorded_run.h"
#include "tests/ui/watched_main.h"
#include "tests/ui/window_stage.h"
#include "ui/run/insight.h"
#include "ui/run/loss_words.h"
#include "ui/run/plan_form.h"
#include "ui/run/queue_pane.h"
#include "ui/run/results_pane.h"
#include "ui/run/time_bars.h"
#include "ui/run/time_part_style.h"
#include "ui/run/timeline_pane.h"
#include "ui/run/timing_model.h"
#include "ui/run/where_time_pane.h"
#include "ui/shared/cell_delegate.h"
#include "ui/shared/empty_state.h"

using namespace manyhands;
using namespace manyhands::test;

namespace {

const TimingKey kAlone{RunMode::Serial, 1, {}};

TimingKey pool(int processes, const char* variant = "") {
    return {RunMode::Pool, processes, QString::fromLatin1(variant)};
}

LaneFacts facts(double compute, double wait = 0, double startUp = 0, double idle = 0) {
    LaneFacts made;
    made.compute = compute;
    made.wait = wait;
    made.startUp = startUp;
    made.other = idle;
    made.done = 100;
    return made;
}

/// Worker time of four workers on two processors, seconds: `lost` of it in `part`, 8 of compute, which alone takes as
/// long.
TimedAreas losing(TimePart part, double lost) {
    TimedAreas run{areasOf(facts(8), 1), 2, 1, StartMethod::ForkServer};
    run.areas[part] += static_cast<std::int64_t>(lost * 1e9);
    run.areas.spanNs = run.areas.sumNs() / 4;
    run.areas.blockedSplit = true;
    return run;
}

/// What was run, in order; each run's wall time does not matter here.
struct Story {
    void run(const TimingKey& key, const LaneFacts& of) {
        run(key, {areasOf(of, key.processes), 2, 1, StartMethod::ForkServer});
    }
    void run(const TimingKey& key, const TimedAreas& of) {
        timings.open(QStringLiteral("primes"));
        times.open(QStringLiteral("primes"));
        timings.add(key, {1, 1, 0, 0});
        times.add(key, of);
    }
    ExperimentTimings timings;
    WorkerTimes times;
};

double sumOf(const TimeShares& s) {
    return std::accumulate(s.share.begin(), s.share.end(), 0.0);
}

bool isClose(double a, double b) {
    return std::abs(a - b) < 1e-6;
}

} // namespace

/// The tabs Where time went and Queue: what is drawn, and what is said about it.
class TestWhereTime : public QObject {
    Q_OBJECT
private slots:
    void baselineComputeIsUseful();
    void sharesAreWholeWithoutABaseline();
    void whatTheKernelDoesNotTellIsOneBar();
    void othersSettingsAreLeftOut();
    void theCausesOfSlowerComputeAreTold();
    void causesNobodyKnowsHaveNoColumn();
    void theCulpritIsNamed_data();
    void theCulpritIsNamed();
    void theInsightSaysWhatToTry_data();
    void theInsightSaysWhatToTry();
    void aChangeIsTriedAndItsOutcomeTold();
    void evidenceIsSetOffOnTheLanes();
    void seenWaitsAreSetOffOnTheLanes();
    void whatHasNoPlaceIsShownAsFigures();
    void theLongestFirstAreTriedAndTheFormStays();
    void otherProgramsAreNoCulpritButAreTold();
    void withoutABaselineItSaysSo();
    void theTabFillsWithTheFirstRun();
    void aRunIsToldWhileItGoes();
    void itsCulpritIsToldOnceItIsCertain();
    void theWindowShowsWhatIsRunning();
    void noBarIsCutInTheMiddle();
    void aResumedRunHasNoBarAndSaysWhy();
    void theTutorialsComparisonIsShownAsWhatItIs();
    void howItIsMeasuredIsOneClickAway();
    void waitingTasksAndThroughput();
};

void TestWhereTime::baselineComputeIsUseful() {
    Story story;
    story.run(kAlone, facts(8));
    story.run(pool(2), facts(10, 0.5, 0.5, 1));
    story.run(pool(2), facts(12, 0.5, 0.5, 1));
    story.run(pool(2), facts(11, 0.5, 0.5, 1));
    const auto shares = story.times.shares(story.timings);
    QCOMPARE(shares.size(), 2U);
    QCOMPARE(shares[0][WorkerTimePart::Useful], 1.0);
    // the median of the three runs: 11 of compute, 8 of them what one process needs, 13 in all
    QVERIFY(isClose(shares[1][WorkerTimePart::Useful], 8.0 / 13));
    QVERIFY(isClose(shares[1][WorkerTimePart::Slower], 3.0 / 13));
    QVERIFY(isClose(shares[1][WorkerTimePart::Idle], 1.0 / 13));
    QVERIFY(isClose(shares[1].facts.loss.slowerTasks, 11.0 / 8));
    for (const TimeShares& row : shares)
        QVERIFY(isClose(sumOf(row), 1));
}

void TestWhereTime::sharesAreWholeWithoutABaseline() {
    Story story;
    story.run(pool(4), facts(6, 1, 1, 2));
    const auto shares = story.times.shares(story.timings);
    QCOMPARE(shares.size(), 1U);
    QVERIFY(shares[0].estimated);
    QVERIFY(isClose(shares[0][WorkerTimePart::Useful], 0.6));
    QCOMPARE(shares[0][WorkerTimePart::Slower], 0.0);
    QVERIFY(isClose(sumOf(shares[0]), 1));
}

void TestWhereTime::whatTheKernelDoesNotTellIsOneBar() {
    TimedAreas run = losing(TimePart::Lock, 4);
    const auto told = [](const TimedAreas& lost) {
        Story story;
        story.run(kAlone, facts(8));
        story.run(pool(4), lost);
        const auto shares = story.times.shares(story.timings);
        QStringList text{lossHeadline(shares[1])};
        for (const TimePartStyle& style : timePartStyles(shares))
            text << style.name;
        return text;
    };
    QVERIFY(told(run).contains("Waiting in tasks"));
    run.areas.waitsKnown = false;
    QVERIFY(told(run).contains("Waiting in tasks or for a processor"));
    QVERIFY2(told(run)[0].contains("waiting: workers spent 33% of their time on it. Waits for a processor and other "),
             qPrintable(told(run)[0]));
    run = losing(TimePart::Oversubscription, 4);
    QVERIFY(told(run).contains("No free processor"));
    run.areas.waitsSplit = false;
    QVERIFY(told(run).contains("No free processor or other programs"));
    QVERIFY(told(run)[0].contains("4 workers and other programs"));
}

void TestWhereTime::othersSettingsAreLeftOut() {
    Story story;
    story.run(kAlone, facts(8));
    story.run(pool(2, "chunk 16"), facts(10));
    QCOMPARE(story.times.shares(story.timings).size(), 1U);
    story.times.open(QStringLiteral("another"));
    QVERIFY(story.times.shares(story.timings).empty());
}

/// Alone 8 s, 1 of it in the kernel; in a pool of four 12 s and 4.5 in the kernel.
void TestWhereTime::theCausesOfSlowerComputeAreTold() {
    Story story;
    TimedAreas alone = losing(TimePart::Compute, 0), slowed = losing(TimePart::Compute, 4);
    alone.areas.effort = slowed.areas.effort = TaskEffort{};
    alone.areas.effort->systemNs = 1'000'000'000;
    slowed.areas.effort->systemNs = 4'500'000'000;
    slowed.areas.effort->minorFaults = 3'000'000;
    story.run(kAlone, alone);
    story.run(pool(4), slowed);
    WhereTimePane pane;
    pane.resize(900, 400);
    pane.show(story.times, story.timings);
    const QString insight = pane.insight();
    QVERIFY2(insight.contains("Most of it in the kernel: 3.50 s more. 3,000,000 page faults more. Let tasks keep their "
                              "memory instead of taking it anew."),
             qPrintable(insight));
    QVERIFY(!insight.contains("should take")); // fewer workers would not help
    const QString sentence =
        QStringLiteral("Tasks took 1.50\u00d7 as much processor time as alone: +44% in the kernel, "
                       "+6% outside of the kernel. 3,000,000 page faults more.");
    auto* const bars = pane.findChild<TimeBars*>();
    QVERIFY2(bars->accessibleDescription().contains(sentence), qPrintable(bars->accessibleDescription()));
    const TextTable table = pane.exportables().front().table();
    const auto column = table.heads.indexOf(QStringLiteral("Slower compute: Kernel"));
    QVERIFY(column > 0);
    QCOMPARE(table.heads[column + 1], QStringLiteral("Slower compute: Outside of the kernel"));
    QCOMPARE(table.rows.back()[column], QStringLiteral("0.2917")); // 3.5 of 12 s
    QCOMPARE(table.rows.back()[column + 1], QStringLiteral("0.0417"));
    QCOMPARE(table.rows.front()[column], QStringLiteral("0.0000"));
    // the pointer finds it as well: slower compute is the right third of the lower bar
    pane.QWidget::show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    QString tip;
    for (int y = bars->height() - 1; y > 0 && !tip.contains(sentence); --y) {
        QHelpEvent help(QEvent::ToolTip, QPoint(bars->width() - 20, y), bars->mapToGlobal(QPoint(0, y)));
        QCoreApplication::sendEvent(bars, &help);
        tip = QToolTip::text();
    }
    QVERIFY2(tip.startsWith("Slower compute 33%\n") && tip.contains(sentence), qPrintable(tip));
}

void TestWhereTime::causesNobodyKnowsHaveNoColumn() {
    Story story;
    story.run(kAlone, facts(8));
    story.run(pool(4), losing(TimePart::Compute, 4));
    WhereTimePane pane;
    pane.show(story.times, story.timings);
    QVERIFY(pane.exportables().front().table().heads.filter("Slower compute:").isEmpty());
    QVERIFY(!pane.findChild<TimeBars*>()->accessibleDescription().contains("processor time"));
}

void TestWhereTime::theCulpritIsNamed_data() {
    QTest::addColumn<TimePart>("part");
    QTest::addColumn<double>("lost");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, TimePart part, double lost, const char* says) {
        QTest::newRow(name) << part << lost << QString::fromUtf8(says);
    };
    row("hardly anything lost", TimePart::Tail, 0.1, "With 4 processes, hardly any worker time was lost.");
    row("slower side by side", TimePart::Compute, 4,
        "Most of the gap to 4× is slower compute: tasks took 1.50× longer side by side than alone.");
    row("short tasks", TimePart::Dispatch, 4,
        "Most of the gap to 4× is handing out tasks: that took 40 ms for each, and a task takes 80 ms.");
    row("a short run", TimePart::StartUp, 4, "is starting workers: 1.00 s for each, in a run of 3.00 s.");
    row("one long task at the end", TimePart::Tail, 4, "workers waited 1.00 s on average for the last task.");
    row("a lock", TimePart::Lock, 8, "is waiting for locks: workers spent 50% of their time on it.");
    row("too many workers", TimePart::Oversubscription, 8, "is waiting for a processor: there are 2 for 4 workers.");
}

void TestWhereTime::theCulpritIsNamed() {
    QFETCH(TimePart, part);
    QFETCH(double, lost);
    QFETCH(QString, says);
    Story story;
    story.run(kAlone, facts(8));
    story.run(pool(4), losing(part, lost));
    WhereTimePane pane;
    pane.show(story.times, story.timings);
    QVERIFY2(pane.insight().contains(says), qPrintable(pane.insight()));
}

void TestWhereTime::theInsightSaysWhatToTry_data() {
    QTest::addColumn<TimePart>("part");
    QTest::addColumn<double>("lost");
    QTest::addColumn<int>("chunk");
    QTest::addColumn<double>("speedUp");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("tune");
    QTest::newRow("large chunks") << TimePart::Tail << 4.0 << 8 << 2.67
                                  << "2.67× faster than one process. Workers were idle for 33% at the end. A chunk "
                                     "size of 1 would even this out."
                                  << "Try 1" << false;
    QTest::newRow("short tasks") << TimePart::Dispatch << 12.0 << 1 << 1.6
                                 << "1.60× faster than one process. Tasks take 80 ms, handing them out takes 120 ms. "
                                    "Larger chunks would help."
                                 << "Try 6" << false;
    QTest::newRow("tasks too short to gain")
        << TimePart::Dispatch << 32.0 << 1 << 0.8
        << "0.800× the speed of one process. Tasks take 80 ms, handing them out takes 320 ms. Larger chunks would help."
        << "Try 6" << false;
    QTest::newRow("a lock") << TimePart::Lock << 8.0 << 1 << 2.0
                            << "2.00× faster than one process. Most of the gap to 4× is waiting for locks: workers "
                               "spent 50% of their time on it."
                            << "Try 2" << true;
    QTest::newRow("nearly ideal") << TimePart::Tail << 0.5 << 8 << 3.8 << "3.80× faster than one process."
                                  << "" << false;
}

void TestWhereTime::theInsightSaysWhatToTry() {
    QFETCH(TimePart, part);
    QFETCH(double, lost);
    QFETCH(int, chunk);
    QFETCH(double, speedUp);
    QFETCH(QString, says);
    QFETCH(QString, button);
    QFETCH(bool, tune);
    Story story;
    story.run(kAlone, facts(8));
    TimedAreas run = losing(part, lost);
    run.chunkSize = static_cast<std::uint32_t>(chunk);
    story.run(pool(4), run);
    const RunInsight insight = insightOf({speedUp, 4, 1, story.times.sharesOf(pool(4))});
    QCOMPARE(insight.text, says);
    QCOMPARE(changeButton(insight.change), button);
    QCOMPARE(insight.asksForCount, tune);
}

void TestWhereTime::aChangeIsTriedAndItsOutcomeTold() {
    Story story;
    story.run(kAlone, facts(8));
    story.run(pool(4), losing(TimePart::Oversubscription, 8));
    WhereTimePane pane;
    std::vector<ProposedChange> wanted;
    connect(&pane, &WhereTimePane::changeWanted, &pane,
            [&](const ProposedChange& change) { wanted.push_back(change); });
    pane.show(story.times, story.timings);
    QVERIFY2(pane.insight().contains("With 2 processes it should take about 4.00 s."), qPrintable(pane.insight()));
    auto* const button = pane.findChild<QAbstractButton*>("tryChange");
    QVERIFY(button);
    QCOMPARE(button->text(), QStringLiteral("Try 2"));
    button->click();
    QTRY_COMPARE(wanted.size(), 1U);
    QCOMPARE(wanted[0].kind, ProposedChange::Kind::Workers);
    QCOMPARE(wanted[0].value, 2);
    pane.noteTried(wanted[0]);
    story.run(pool(2), losing(TimePart::Tail, 0));
    pane.noteRun(4.2);
    pane.show(story.times, story.timings);
    QVERIFY2(pane.insight().contains("Forecast 4.00 s, measured 4.20 s."), qPrintable(pane.insight()));
    pane.noteRun(4.3); // one that nobody asked to try
    pane.show(story.times, story.timings);
    QVERIFY(!pane.insight().contains("Forecast"));
    pane.noteTried(wanted[0]);
    pane.noteEnd({}); // it was stopped
    pane.noteRun(4.4);
    pane.show(story.times, story.timings);
    QVERIFY(!pane.insight().contains("Forecast"));
}

/// The run that the stage is at ends; its time went like this.
void finish(Stage& stage, const TimeAreas& areas) {
    stage.driver.playPart(1);
    stage.driver.say(RunState::Finished);
    RunRecord record = recordedRun(stage.driver.shape).record;
    record.areas = areas;
    record.machine.usable = 2;
    stage.driver.say(record);
    stage.window.runPage().tick();
}

/// One process, then eight who lost 20 s in `part`.
void runLosing(Stage& stage, TimePart part) {
    stage.key(Qt::Key_F5);
    finish(stage, areasOf(facts(8), 1));
    TimedAreas lost = losing(part, 20);
    lost.areas.spanNs = lost.areas.sumNs() / 8;
    finish(stage, lost.areas);
}

void TestWhereTime::evidenceIsSetOffOnTheLanes() {
    Stage stage;
    runLosing(stage, TimePart::Tail);
    TimelinePane& timeline = stage.window.runPage().timeline();
    auto* const show = stage.window.runPage().results().findChild<QAbstractButton*>("showEvidence");
    QVERIFY(show);
    QVERIFY(timeline.evidence().empty());
    show->click();
    QTRY_VERIFY(!timeline.evidence().empty());
    const double last = stage.window.runPage().trace().now();
    for (const LaneSpan& each : timeline.evidence())
        QVERIFY(each.span.start > 0.9 * last && each.span.end <= last);
    auto& mark = stage.child<QLabel>("timelineMark");
    QTRY_VERIFY2(mark.text().startsWith("Idle at the end: "), qPrintable(mark.text()));
    auto& plot = stage.child<QWidget>("lanePlot");
    plot.setFocus();
    QTest::keyClick(&plot, Qt::Key_Escape);
    QVERIFY(timeline.evidence().empty());
    QTest::keyClick(&plot, Qt::Key_E);
    QVERIFY(!timeline.evidence().empty());
    stage.key(Qt::Key_F5); // the next run begins with lanes of its own
    QVERIFY(timeline.evidence().empty());
}

/// Looks found the first worker waiting for a lock, in the middle of the run.
void TestWhereTime::seenWaitsAreSetOffOnTheLanes() {
    Stage stage;
    RunPage& page = stage.window.runPage();
    runLosing(stage, TimePart::Lock);
    const double middle = page.trace().now() / 2;
    const std::size_t attempt = page.trace().lane(0).firstEndingAfter(middle);
    const auto from = static_cast<std::int64_t>(page.trace().lane(0).start()[attempt] * 1e9);
    RunBatch batch;
    batch.nowNs = batch.activeNs = static_cast<std::int64_t>(page.trace().now() * 1e9);
    batch.workers = stage.driver.shape.workers;
    batch.state = RunState::Finished;
    batch.waits = {{WorkerId(1), TimePart::Lock, from, from + 5'000'000}};
    stage.driver.say(batch);
    page.results().findChild<QAbstractButton*>("showEvidence")->click();
    QTRY_COMPARE(page.timeline().evidence().size(), 1U);
    QCOMPARE(page.timeline().evidence()[0].lane, 0);
    QCOMPARE(page.timeline().evidence()[0].span.start, page.trace().lane(0).start()[attempt]);
    auto& mark = stage.child<QLabel>("timelineMark");
    QTRY_COMPARE(mark.text().left(mark.text().indexOf(',')), QStringLiteral("Seen waiting for a lock: 1 stretch"));
}

void TestWhereTime::whatHasNoPlaceIsShownAsFigures() {
    Stage stage;
    runLosing(stage, TimePart::Lock);
    ResultsPane& results = stage.window.runPage().results();
    results.showTab(ResultsPane::WhereTime);
    QSignalSpy messages(&stage.window.runPage(), &RunPage::message);
    auto* const show = results.findChild<QAbstractButton*>("showEvidence");
    QVERIFY(show);
    show->click();
    QTRY_COMPARE(results.currentTab(), static_cast<int>(ResultsPane::Tasks));
    QVERIFY(stage.window.runPage().timeline().evidence().empty());
    QVERIFY(messages.last().first().toString().contains("was not recorded"));
}

void TestWhereTime::theLongestFirstAreTriedAndTheFormStays() {
    Stage stage;
    RunPage& page = stage.window.runPage();
    runLosing(stage, TimePart::Tail);
    page.results().showTab(ResultsPane::WhereTime);
    const Experiment before = page.form().experiment();
    QVERIFY2(page.results().whereTime().insight().contains("With the longest tasks first it could take"),
             qPrintable(page.results().whereTime().insight()));
    auto* const button = page.results().findChild<QAbstractButton*>("tryChange");
    QVERIFY(button);
    const auto runs = stage.driver.asked.size();
    button->click();
    QTRY_COMPARE(stage.driver.asked.size(), runs + 1); // once the run was read
    QVERIFY(page.controller().request().plan.longestFirst);
    QCOMPARE(page.controller().request().variant, QStringLiteral("longest first"));
    finish(stage, losing(TimePart::Tail, 0.1).areas);
    QVERIFY2(page.results().whereTime().insight().contains(", measured "),
             qPrintable(page.results().whereTime().insight()));
    QVERIFY(page.form().experiment() == before);
    // the next run is the form's again, and nothing was promised of it
    stage.key(Qt::Key_F5);
    QVERIFY(!page.controller().request().plan.longestFirst);
    finish(stage, losing(TimePart::Tail, 4).areas);
    QVERIFY(!page.results().whereTime().insight().contains(", measured "));
}

void TestWhereTime::otherProgramsAreNoCulpritButAreTold() {
    Story story;
    story.run(kAlone, facts(8));
    TimedAreas run = losing(TimePart::OtherPrograms, 8);
    run.areas[TimePart::Tail] += 1'000'000'000;
    run.areas.spanNs = run.areas.sumNs() / 4;
    story.run(pool(4), run);
    WhereTimePane pane;
    pane.show(story.times, story.timings);
    QVERIFY2(pane.insight().contains("The largest part of the rest of the gap to 4× is idle time"),
             qPrintable(pane.insight()));
    QVERIFY2(pane.insight().contains("Other programs took 47% of the workers' time."), qPrintable(pane.insight()));
}

void TestWhereTime::withoutABaselineItSaysSo() {
    Story story;
    story.run(pool(4), losing(TimePart::Tail, 4));
    WhereTimePane pane;
    pane.show(story.times, story.timings);
    QVERIFY2(pane.insight().contains("This is estimated"), qPrintable(pane.insight()));
}

void TestWhereTime::theTabFillsWithTheFirstRun() {
    Story story;
    WhereTimePane pane;
    pane.show(story.times, story.timings);
    QVERIFY(!pane.hasChart());
    QVERIFY(pane.exportables().empty());
    story.run(kAlone, facts(8));
    pane.show(story.times, story.timings);
    QVERIFY(pane.hasChart());
    QVERIFY2(pane.insight().isEmpty(), "one process alone loses nothing");
    const TextTable table = pane.exportables().front().table();
    QCOMPARE(table.heads.size(), 11);
    QCOMPARE(table.rows.front().front(), QStringLiteral("1 process"));
    QVERIFY(pane.findChild<TimeBars*>()->accessibleDescription().startsWith("1 process: Useful compute 100%"));
}

void TestWhereTime::aRunIsToldWhileItGoes() {
    Story story;
    story.run(kAlone, facts(8)); // 100 tasks
    TimedAreas half = losing(TimePart::Compute, 4);
    half.areas.tasks = 50;
    story.times.setRunning(RunningAreas{pool(4), half, 100, 0});
    WhereTimePane pane;
    pane.show(story.times, story.timings);
    const QString told = pane.findChild<TimeBars*>()->accessibleDescription();
    // of 12 s of worker time for half of the tasks one process alone would need 4
    QVERIFY2(told.contains("4, running: Useful compute 33%, Slower compute 67%"), qPrintable(told));
    QCOMPARE(pane.exportables().front().table().rows.back().front(), QStringLiteral("4, running"));
    story.times.setRunning(std::nullopt);
    pane.show(story.times, story.timings);
    QVERIFY(!pane.findChild<TimeBars*>()->accessibleDescription().contains("running"));
}

void TestWhereTime::itsCulpritIsToldOnceItIsCertain() {
    Story story;
    story.run(kAlone, facts(8));
    TimedAreas run = losing(TimePart::Dispatch, 4);
    run.areas.tasks = 10;
    story.times.setRunning(RunningAreas{pool(4), run, 1000, 0});
    WhereTimePane pane;
    pane.show(story.times, story.timings);
    QCOMPARE(pane.insight(), QStringLiteral("Running: the lowest bar is the time so far."));
    run.areas.tasks = 80;
    story.times.setRunning(RunningAreas{pool(4), run, 100, 0});
    pane.show(story.times, story.timings);
    QVERIFY2(pane.insight().startsWith("So far, most of the gap to 4× is handing out tasks"),
             qPrintable(pane.insight()));
    QVERIFY2(!pane.findChild<QAbstractButton*>("tryChange"), "nothing can be tried while it runs");
}

void TestWhereTime::theWindowShowsWhatIsRunning() {
    Stage stage;
    stage.window.runPage().results().showTab(ResultsPane::WhereTime);
    stage.key(Qt::Key_F5);
    stage.driver.playWhole(); // one process
    stage.driver.playPart(0.5);
    auto& bars = stage.child<TimeBars>("timeBars");
    stage.window.runPage().tick();
    QVERIFY2(bars.accessibleDescription().contains("8, running: "), qPrintable(bars.accessibleDescription()));
    stage.driver.say(RunState::Finished);
    stage.driver.say(recordedRun(stage.driver.shape).record);
    stage.window.runPage().tick();
    QVERIFY(!bars.accessibleDescription().contains("running"));
    // one that is stopped adds no bar, and leaves none behind
    stage.key(Qt::Key_F5);
    stage.driver.playPart(0.5);
    stage.window.runPage().tick();
    QVERIFY(bars.accessibleDescription().contains("8, running: "));
    RunRecord stopped = recordedRun(stage.driver.shape).record;
    stopped.state = "stopped";
    stage.driver.say(stopped);
    QVERIFY(!bars.accessibleDescription().contains("running"));
}

/// In a low window they scroll, and what is in sight ends between two of them.
void TestWhereTime::noBarIsCutInTheMiddle() {
    Stage stage;
    for (const int processes : {2, 4, 8}) {
        stage.window.runPage().form().setProcesses(processes);
        stage.window.runPage().run();
        stage.driver.playWhole();
        if (processes == 2)
            stage.driver.playWhole(); // one process came first
    }
    stage.window.runPage().results().showTab(ResultsPane::WhereTime);
    auto& scroll = stage.child<QScrollArea>("timeBarsScroll");
    auto& bars = stage.child<TimeBars>("timeBars");
    int cut = 0;
    for (const int height : {900, 760, 720, 700, 680, 660}) {
        stage.window.resize(1100, height);
        QVERIFY(QTest::qWaitFor([&] { return stage.window.height() == height; }));
        QCoreApplication::processEvents();
        const int seen = scroll.viewport()->height();
        if (bars.height() <= seen || seen < 70)
            continue; // all of them are in sight, or none is
        ++cut;
        const QImage image = scroll.viewport()->grab().toImage();
        const double ratio = image.devicePixelRatio();
        // so far in that each of the bars is drawn there: between two of them nothing is
        const QColor last = image.pixelColor(static_cast<int>(150 * ratio), static_cast<int>((seen - 1) * ratio));
        QVERIFY2(last.alpha() == 0, qPrintable(QStringLiteral("%1: %2").arg(height).arg(last.name())));
    }
    QVERIFY2(cut > 0, "no window was low enough");
}

/// Nobody kept where the time of its first part went; the bars that are there are about other runs.
void TestWhereTime::aResumedRunHasNoBarAndSaysWhy() {
    const auto resume = [](Stage& stage) {
        auto run = std::make_shared<UnfinishedRun>();
        run->key = {6, 2};
        run->plan = stage.window.runPage().form().plan().value();
        stage.window.runPage().resumeSaved(run);
        stage.driver.playWhole();
        stage.window.runPage().tick();
    };
    const QString why = QStringLiteral("The run was resumed: it is not known where the time before went");
    Stage first;
    resume(first);
    WhereTimePane& alone = first.window.runPage().results().whereTime();
    QVERIFY(!alone.hasChart());
    QVERIFY2(alone.findChild<EmptyState*>()->text().startsWith(why),
             qPrintable(alone.findChild<EmptyState*>()->text()));
    Stage stage;
    stage.key(Qt::Key_F5);
    stage.finishBoth();
    WhereTimePane& pane = stage.window.runPage().results().whereTime();
    const QString other = pane.insight();
    QVERIFY(!other.isEmpty() && !other.startsWith(why));
    resume(stage);
    QVERIFY2(!pane.hasChart() || pane.insight().startsWith(why), qPrintable(pane.insight()));
    stage.key(Qt::Key_F5); // the next one has a bar again
    stage.driver.playWhole();
    QVERIFY2(!pane.insight().startsWith(why), qPrintable(pane.insight()));
}

/// In the timing table, from the runs that were made anyway.
void TestWhereTime::theTutorialsComparisonIsShownAsWhatItIs() {
    Stage stage;
    stage.key(Qt::Key_F5);
    stage.driver.playWhole();
    auto& note = stage.child<QLabel>("tutorialNote");
    QVERIFY2(note.isHidden(), "one process alone is compared with nothing");
    stage.driver.playWhole(); // the first task takes 21 ms; the eight first ones are done at 38 ms
    stage.window.runPage().tick();
    const auto* const rows = stage.child<QTableView>("timingView").model();
    QCOMPARE(rows->rowCount(), 3);
    QCOMPARE(rows->index(1, TimingModel::Processes).data().toString(), QStringLiteral("8"));
    QCOMPARE(rows->index(1, TimingModel::Processes).data(BadgeRole).toString(), QStringLiteral("as in the tutorial"));
    QCOMPARE(rows->index(1, TimingModel::WallTime).data().toString(), QStringLiteral("0.038 s"));
    QCOMPARE(rows->index(1, TimingModel::SpeedUp).data().toString(), QStringLiteral("0.553×"));
    QVERIFY2(!rows->index(1, TimingModel::SpeedUp).data(BarRole).isValid(), "it is no speed-up");
    QCOMPARE(rows->index(2, TimingModel::Processes).data().toString(), QStringLiteral("8")); // the like for like
    QVERIFY(!note.isHidden());
    QVERIFY2(note.text().contains(QStringLiteral("the first 8 tasks on 8 processes took 0.038 s")) &&
                 note.text().contains(QStringLiteral("0.553× is no speed-up; for equal work it is 4.42×")),
             qPrintable(note.text()));
    QCOMPARE(rows->index(1, TimingModel::WallTime).data(Qt::ToolTipRole).toString(), note.text());
    stage.window.resize(1100, 640);
    QTRY_VERIFY2(note.isHidden(), "in a low window it would hide the rows");
    // another experiment begins anew
    stage.child<QSpinBox>("taskCount").setValue(50);
    stage.key(Qt::Key_F5);
    QCOMPARE(rows->rowCount(), 1);
}

void TestWhereTime::howItIsMeasuredIsOneClickAway() {
    Stage stage;
    stage.key(Qt::Key_F5);
    stage.finishBoth();
    stage.window.runPage().results().showTab(ResultsPane::WhereTime);
    QString title;
    QTimer::singleShot(0, [&] {
        QWidget* const sheet = QApplication::activeModalWidget();
        title = sheet->windowTitle();
        sheet->close();
    });
    QTest::mouseClick(&stage.child<QPushButton>("howThisIsMeasured"), Qt::LeftButton);
    QCOMPARE(title, QStringLiteral("How it is measured"));
}

void TestWhereTime::waitingTasksAndThroughput() {
    QueuePane pane;
    TraceStore store;
    pane.show(store);
    QVERIFY(!pane.hasCharts());
    const RecordedRun run = recordedRun({RunMode::Pool, 4, 200});
    for (std::size_t i = 0; i < run.batches.size(); ++i) {
        store.append(*run.batches[i]);
        pane.show(store);
        if (i == run.batches.size() / 2) {
            const auto told = pane.findChild<QWidget*>("waitingChart")->accessibleDescription();
            const auto left = store.queueDepth().at(store.now());
            QVERIFY(left > 0 && left < 200);
            QVERIFY2(told.startsWith(QStringLiteral("Now: %1 left. Highest: ").arg(left)), qPrintable(told));
        }
    }
    const auto exportables = pane.exportables();
    QCOMPARE(exportables.size(), 2U);
    const TextTable waiting = exportables[0].table();
    QVERIFY(waiting.rows.front()[1].toInt() > 150);
    QCOMPARE(waiting.rows.back()[1], QStringLiteral("0"));
    // the area under the throughput is the number of tasks done
    const TextTable throughput = exportables[1].table();
    double sum = 0;
    for (std::size_t i = 1; i < throughput.rows.size(); ++i)
        sum += throughput.rows[i][1].toDouble() *
               (throughput.rows[i][0].toDouble() - throughput.rows[i - 1][0].toDouble());
    QVERIFY2(sum > 180 && sum < 210, QByteArray::number(sum));
}

WATCHED_TEST_MAIN(TestWhereTime)
#include "tst_where_time.moc"
