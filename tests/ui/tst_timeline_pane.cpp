// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/timeline_pane.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <QWindow>

#include "core/measure/stopwatch.h"
#include "tests/ui/watched_main.h"
#include "ui/charts/lane_chart.h"
#include "ui/charts/lane_tooltip.h"
#include "ui/charts/legend_key.h"
#include "ui/charts/legend_row.h"
#include "ui/run/worker_details.h"
#include "ui/run/worker_table.h"
#include "ui/shared/insight_note.h"
#include "ui/shared/style.h"
#include "ui/shared/tokens.h"

using namespace manyhands;

namespace {

constexpr int kWorkers = 8;
constexpr int kTasksEach = 100;
constexpr double kTaskSeconds = 0.1;

/// Eight workers, tasks of 100 ms without gaps; task 42 on W5 fails.
RunBatch batchUpTo(double until, double from = 0) {
    RunBatch batch;
    batch.state = RunState::Running;
    batch.workers = kWorkers;
    batch.nowNs = batch.activeNs = nanoseconds(until);
    batch.counters.total = kWorkers * kTasksEach;
    for (int worker = 0; worker < kWorkers; ++worker)
        for (int i = static_cast<int>(from / kTaskSeconds + 0.5); (i + 1) * kTaskSeconds <= until + 1e-9; ++i) {
            TaskEvent event;
            event.worker = WorkerId(static_cast<unsigned>(worker + 1));
            event.task = TaskId(static_cast<unsigned>(worker * 1000 + i + 1));
            event.state = worker == 4 && i == 41 ? TaskState::Failed : TaskState::Succeeded;
            event.summary = event.state == TaskState::Failed ? "exit code 3" : "";
            event.queuedNs = 0;
            event.claimedNs = event.startedNs = nanoseconds(i * kTaskSeconds);
            event.endedNs = nanoseconds((i + 1) * kTaskSeconds);
            batch.tasks.push_back(event);
        }
    return batch;
}

} // namespace

class TestTimelinePane : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QAccessible::setActive(true);
        applyStyle(*qApp);
    }
    void init();
    void cleanup() { m_pane.reset(); }

    void rowsAndLanesShareTheirGeometry();
    void anotherSizeIsNoMoveOfTheUsers();
    void wheelZoomsAtThePointer();
    void shiftWheelPans();
    void controlWheelChangesTheLaneHeight();
    void dragPansAndStopsFollowing();
    void doubleClickZoomsToTheTask();
    void clickSelectsTheWorker();
    void theTableSelectsTheLane();
    void keysMoveTheView();
    void arrowsStepThroughWorkers();
    void bracketsStepThroughFailures();
    void theViewNeverLeavesTheRun();
    void followKeepsNowInView();
    void followIsForRunsThatGoOn();
    void fitCompressesManyLanes();
    void manyWorkersShowNameAndCountOnly();
    void manyWorkersAreGroupedByState();
    void scrollingMovesTableAndLanes();
    void tooltipsTellTheTask();
    void tooltipsCountTheChunks();
    void noLabelOfTheAxisIsCut();
    void barsOfDoneTasksStayApart_data();
    void barsOfDoneTasksStayApart();
    void failuresStandOutAtEveryHeight_data();
    void failuresStandOutAtEveryHeight();
    void manyFailuresAreNoSmear();
    void backReturnsToTheViewBefore();
    void clearStartsAnew();
    void theAxisAndTheStripPickAMoment_data();
    void theAxisAndTheStripPickAMoment();
    void thePastIsShownAsItWas();
    void keysStepThroughMoments();
    void aMomentStaysWhileTheRunGoesOn();
    void escapeTakesBackOneThingAfterTheOther();
    void shiftDragMarksARange();
    void aRangeIsSummedUp();
    void keysStepThroughTasks();
    void enterAsksForTheDetails();
    void assistiveTechnologyReadsATable();
    void theFindingIsToldOnceASecond();
    void theTableInWords_data();
    void theTableInWords();
    void everythingFocusableHasAName();
    void detailsShowTheSelectedWorker();
    void detailsFollowThePastMoment();
    void detailsAskForActions();
    void detailsNameASlowWorker();
    void pausesAreHatchedOnLanesAndStrip();
    void aChangedCountIsToldAboveTheLanes();
    void theLegendLosesNoKey();
    void theFocusIsVisible();
    void endComesBackToAFrozenRun();

private:
    QWidget* plot() const { return m_pane->findChild<QWidget*>(QStringLiteral("lanePlot")); }
    WorkerTable* table() const { return m_pane->findChild<WorkerTable*>(); }
    QPushButton* button(const char* name) const { return m_pane->findChild<QPushButton*>(QString::fromLatin1(name)); }
    QRect lanes() const { return {8, 26, plot()->width() - 24, plot()->height() - 26 - 68}; }
    QPoint laneCentre(int lane, double share) const {
        const QRect rect = m_pane->laneGeometry().laneRect(lane, lanes().width());
        return lanes().topLeft() + QPoint(static_cast<int>(share * rect.width()), rect.center().y());
    }
    double timeAt(int x) const {
        return m_pane->timeWindow().lower() +
               double(x - lanes().left()) / lanes().width() * m_pane->timeWindow().width();
    }
    void wheel(const QPoint& at, int notches, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWheelEvent event(at, plot()->mapToGlobal(at), {}, {0, notches * 120}, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(plot(), &event);
    }
    QString text(const char* name) const { return m_pane->findChild<QLabel*>(QString::fromLatin1(name))->text(); }
    void shiftDrag(double from, double to) {
        QTest::mousePress(plot(), Qt::LeftButton, Qt::ShiftModifier, laneCentre(2, from));
        QTest::mouseMove(plot(), laneCentre(2, (from + to) / 2));
        QTest::mouseMove(plot(), laneCentre(2, to));
        QTest::mouseRelease(plot(), Qt::LeftButton, Qt::ShiftModifier, laneCentre(2, to));
    }
    void key(Qt::Key which) { QTest::keyClick(plot(), which); }
    void grow(double until) {
        const RunBatch batch = batchUpTo(until, m_store.now());
        m_store.append(batch);
        m_pane->showBatch(batch);
        m_pane->refresh();
    }
    /// More workers, who have done nothing yet.
    void growTo(int workers) {
        RunBatch batch;
        batch.state = RunState::Running;
        batch.workers = workers;
        batch.nowNs = batch.activeNs = nanoseconds(10.1);
        m_store.append(batch);
        m_pane->showBatch(batch);
        m_pane->refresh();
    }

    TraceStore m_store;
    std::unique_ptr<TimelinePane> m_pane;
};

void TestTimelinePane::init() {
    m_store.clear();
    m_pane = std::make_unique<TimelinePane>();
    dress(*m_pane);
    m_pane->resize(1100, 420);
    m_pane->setStore(&m_store);
    m_pane->show();
    QTRY_VERIFY(m_pane->windowHandle()->isExposed());
    grow(10);
}

void TestTimelinePane::rowsAndLanesShareTheirGeometry() {
    QCOMPARE(m_pane->laneGeometry().laneCount, kWorkers);
    for (int lane = 0; lane < kWorkers; ++lane) {
        const QRect row = table()->visualRect(table()->model()->index(lane, 0));
        const QRect rect = m_pane->laneGeometry().laneRect(lane, 10);
        const int rowTop = table()->viewport()->mapTo(m_pane.get(), row.topLeft()).y();
        const int laneTop = plot()->mapTo(m_pane.get(), QPoint(0, lanes().top() + rect.top())).y();
        QCOMPARE(rowTop, laneTop);
        QCOMPARE(row.height(), rect.height());
    }
}

void TestTimelinePane::anotherSizeIsNoMoveOfTheUsers() {
    const QSignalSpy interacted(m_pane.get(), &TimelinePane::interacted);
    const int height = m_pane->laneGeometry().viewHeight;
    m_pane->resize(m_pane->width(), m_pane->height() - 40);
    QCOMPARE(m_pane->laneGeometry().viewHeight, height - 40);
    m_pane->hide();
    m_pane->show();
    QCOMPARE(interacted.count(), 0);
    wheel(laneCentre(2, 0.3), 1);
    QVERIFY(interacted.count() > 0);
}

void TestTimelinePane::wheelZoomsAtThePointer() {
    const QPoint at = laneCentre(2, 0.3);
    const double before = timeAt(at.x());
    const double width = m_pane->timeWindow().width();
    wheel(at, 1);
    QVERIFY(qAbs(m_pane->timeWindow().width() - width / 1.25) < 1e-9);
    QVERIFY(qAbs(timeAt(at.x()) - before) < 1e-6);
    wheel(at, -1);
    QVERIFY(qAbs(m_pane->timeWindow().width() - width) < 1e-9);
}

void TestTimelinePane::shiftWheelPans() {
    wheel(laneCentre(2, 0.5), 4);
    const double lower = m_pane->timeWindow().lower();
    const double width = m_pane->timeWindow().width();
    wheel(laneCentre(2, 0.5), 1, Qt::ShiftModifier);
    QVERIFY(m_pane->timeWindow().lower() < lower);
    QCOMPARE(m_pane->timeWindow().width(), width);
}

void TestTimelinePane::controlWheelChangesTheLaneHeight() {
    const int height = m_pane->laneGeometry().laneHeight;
    wheel(laneCentre(2, 0.5), -1, Qt::ControlModifier);
    QTRY_COMPARE(m_pane->laneGeometry().laneHeight, height - 2);
    QCOMPARE(table()->rowHeight(0), height - 2);
}

void TestTimelinePane::dragPansAndStopsFollowing() {
    wheel(laneCentre(2, 0.97), 5);
    const double lower = m_pane->timeWindow().lower();
    QVERIFY(m_pane->timeWindow().isFollowing());
    const QPoint from = laneCentre(2, 0.4);
    QTest::mousePress(plot(), Qt::LeftButton, {}, from);
    QTest::mouseMove(plot(), from + QPoint(60, 0));
    QTest::mouseMove(plot(), from + QPoint(200, 0));
    QTest::mouseRelease(plot(), Qt::LeftButton, {}, from + QPoint(200, 0));
    const double moved = 200.0 / lanes().width() * m_pane->timeWindow().width();
    const double by = lower - m_pane->timeWindow().lower();
    QVERIFY2(qAbs(by - moved) < 0.01, qPrintable(QStringLiteral("%1 instead of %2").arg(by).arg(moved)));
    QVERIFY(!m_pane->timeWindow().isFollowing());
    QCOMPARE(m_pane->selectedLane(), -1); // a drag is no click
}

void TestTimelinePane::doubleClickZoomsToTheTask() {
    QTest::mouseDClick(plot(), Qt::LeftButton, {}, laneCentre(4, 0.5));
    QVERIFY(qAbs(m_pane->timeWindow().width() - 4 * kTaskSeconds) < 1e-6);
    QVERIFY(!m_pane->timeWindow().isFollowing());
}

void TestTimelinePane::clickSelectsTheWorker() {
    QSignalSpy selected(m_pane.get(), &TimelinePane::workerSelected);
    QTest::mouseClick(plot(), Qt::LeftButton, {}, laneCentre(4, 0.5));
    QCOMPARE(selected.count(), 1);
    QCOMPARE(selected.first().first().toUInt(), 5U);
    QCOMPARE(table()->selectedLane(), 4);
    m_pane->resize(1100, 600); // room below the last lane
    QTRY_VERIFY(m_pane->laneGeometry().viewHeight > m_pane->laneGeometry().contentHeight() + 40);
    QTest::mouseClick(plot(), Qt::LeftButton, {}, laneCentre(7, 0.5) + QPoint(0, 40));
    QCOMPARE(m_pane->selectedWorker(), 0U);
}

void TestTimelinePane::theTableSelectsTheLane() {
    QSignalSpy selected(m_pane.get(), &TimelinePane::workerSelected);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                      table()->visualRect(table()->model()->index(2, 1)).center());
    QCOMPARE(selected.count(), 1);
    QCOMPARE(m_pane->selectedWorker(), 3U);
    m_pane->refresh();
    const QImage picture = m_pane->grab().toImage();
    const QRect lane = m_pane->laneGeometry().laneRect(2, 10);
    const QPoint edge = plot()->mapTo(m_pane.get(), QPoint(3, lanes().top() + lane.center().y()));
    const QPoint other = plot()->mapTo(m_pane.get(), QPoint(3, lanes().top() + lane.center().y() + lane.height()));
    QVERIFY(picture.pixel(edge) != picture.pixel(other));
}

void TestTimelinePane::keysMoveTheView() {
    const double whole = m_pane->timeWindow().width();
    key(Qt::Key_W);
    QVERIFY(m_pane->timeWindow().width() < whole);
    key(Qt::Key_W);
    const double lower = m_pane->timeWindow().lower();
    key(Qt::Key_A);
    QVERIFY(m_pane->timeWindow().lower() < lower);
    key(Qt::Key_D);
    QVERIFY(qAbs(m_pane->timeWindow().lower() - lower) < 1e-9);
    key(Qt::Key_S);
    key(Qt::Key_F);
    QVERIFY(m_pane->timeWindow().isWhole());
    QVERIFY(m_pane->timeWindow().width() >= m_store.now());
    key(Qt::Key_W);
    key(Qt::Key_Home);
    QCOMPARE(m_pane->timeWindow().lower(), 0.0);
    key(Qt::Key_End);
    QVERIFY(m_pane->timeWindow().isFollowing());
    QVERIFY(m_pane->timeWindow().upper() >= m_store.now());
    key(Qt::Key_L);
    QVERIFY(!m_pane->timeWindow().isFollowing());
}

void TestTimelinePane::arrowsStepThroughWorkers() {
    key(Qt::Key_Down);
    QCOMPARE(m_pane->selectedWorker(), 1U);
    key(Qt::Key_Down);
    QCOMPARE(m_pane->selectedWorker(), 2U);
    key(Qt::Key_Up);
    key(Qt::Key_Up);
    QCOMPARE(m_pane->selectedWorker(), 1U);
    key(Qt::Key_Escape);
    QCOMPARE(m_pane->selectedWorker(), 0U);
}

void TestTimelinePane::bracketsStepThroughFailures() {
    for (int i = 0; i < 10; ++i)
        key(Qt::Key_W);
    key(Qt::Key_BracketLeft);
    QCOMPARE(m_pane->selectedWorker(), 5U);
    const double middle = m_pane->timeWindow().lower() + m_pane->timeWindow().width() / 2;
    QVERIFY2(qAbs(middle - 41.5 * kTaskSeconds) < 0.01, qPrintable(QString::number(middle)));
    key(Qt::Key_BracketLeft); // there is no other
    QVERIFY(qAbs(m_pane->timeWindow().lower() + m_pane->timeWindow().width() / 2 - middle) < 0.01);
}

void TestTimelinePane::theViewNeverLeavesTheRun() {
    for (int i = 0; i < 40; ++i)
        key(Qt::Key_S);
    QCOMPARE(m_pane->timeWindow().lower(), 0.0);
    QVERIFY(m_pane->timeWindow().width() < 1.25 * m_store.now());
    for (int i = 0; i < 200; ++i)
        key(Qt::Key_W);
    QVERIFY(m_pane->timeWindow().width() >= 0.99e-6 * lanes().width());
    for (int i = 0; i < 50; ++i)
        wheel(laneCentre(1, 0.5), -3, Qt::ShiftModifier);
    QVERIFY(m_pane->timeWindow().upper() < 1.05 * m_store.now());
}

void TestTimelinePane::followKeepsNowInView() {
    key(Qt::Key_W);
    key(Qt::Key_W);
    button("follow")->click();
    if (!m_pane->timeWindow().isFollowing())
        button("follow")->click();
    const double width = m_pane->timeWindow().width();
    grow(12);
    QCOMPARE(m_pane->timeWindow().width(), width);
    QVERIFY(m_pane->timeWindow().upper() >= 12 && m_pane->timeWindow().lower() < 12);
    button("follow")->click();
    const double lower = m_pane->timeWindow().lower();
    grow(14);
    QCOMPARE(m_pane->timeWindow().lower(), lower);
}

void TestTimelinePane::followIsForRunsThatGoOn() {
    QVERIFY(button("follow")->isEnabled() && button("follow")->isChecked());
    RunBatch last;
    last.state = RunState::Finished;
    last.workers = kWorkers;
    last.nowNs = last.activeNs = nanoseconds(10.0);
    m_store.append(last);
    m_pane->showBatch(last);
    m_pane->refresh();
    QVERIFY(!button("follow")->isEnabled() && !button("follow")->isChecked());
}

void TestTimelinePane::fitCompressesManyLanes() {
    growTo(100);
    QCOMPARE(m_pane->laneGeometry().laneHeight, LaneGeometry::kReadable);
    QVERIFY(m_pane->laneGeometry().highestScroll() > 0);
    button("fit")->click();
    QTRY_VERIFY(m_pane->laneGeometry().laneHeight < LaneGeometry::kReadable);
    QVERIFY(m_pane->laneGeometry().laneHeight >= LaneGeometry::kLowest);
}

void TestTimelinePane::manyWorkersShowNameAndCountOnly() {
    QVERIFY(table()->showsFigures());
    growTo(33);
    QVERIFY(!table()->showsFigures());
}

void TestTimelinePane::manyWorkersAreGroupedByState() {
    growTo(kMostUngrouped);
    QCOMPARE(table()->order(), LaneOrder());
    RunBatch batch;
    batch.state = RunState::Running;
    batch.workers = kMostUngrouped + 5;
    batch.nowNs = batch.activeNs = nanoseconds(10.2);
    for (int i = 0; i < batch.workers; ++i) {
        WorkerLive live;
        live.worker = WorkerId(static_cast<unsigned>(i + 1));
        live.state = i % 2 == 0     ? WorkerLive::State::Idle
                     : i % 50 == 1  ? WorkerLive::State::Suspended
                     : i % 50 == 25 ? WorkerLive::State::Ended
                                    : WorkerLive::State::Running;
        batch.live.push_back(live);
    }
    m_pane->selectLane(4);
    m_store.append(batch);
    QSignalSpy selected(m_pane.get(), &TimelinePane::workerSelected);
    m_pane->showBatch(batch);
    m_pane->refresh();
    const std::vector<LaneGroup> groups = laneGroups(m_store, nullptr);
    QCOMPARE(groups.size(), std::size_t(3));
    QVERIFY(groups[0].kind == LaneGroup::Kind::Working && groups[1].kind == LaneGroup::Kind::Held);
    QCOMPARE(groups[1].lanes, (std::vector<int>{1, 51, 101}));
    QCOMPARE(groups[2].lanes, (std::vector<int>{25, 75}));
    QCOMPARE(groups[0].done, std::uint64_t(7 * kTasksEach + 99 - kTasksEach)); // W2 is not among them
    QCOMPARE(groups[0].failed, std::uint64_t(1));
    // the same worker is selected, and rows, lanes and pointer agree
    QCOMPARE(m_pane->selectedLane(), 4);
    QVERIFY(selected.isEmpty());
    QCOMPARE(table()->model()->index(0, 0).data().toString(), QStringLiteral("W1"));
    QCOMPARE(table()->model()->index(1, 0).data().toString(), QStringLiteral("W3"));
    QTest::mouseClick(plot(), Qt::LeftButton, {}, laneCentre(1, 0.5));
    QCOMPARE(m_pane->selectedWorker(), 3U);
    key(Qt::Key_Down);
    QCOMPARE(m_pane->selectedWorker(), 4U);
    m_pane->setMoment(1); // then nobody was suspended
    QCOMPARE(laneGroups(m_store, m_pane->past()).size(), std::size_t(1));
}

void TestTimelinePane::scrollingMovesTableAndLanes() {
    growTo(64);
    QTRY_VERIFY(table()->verticalScrollBar()->maximum() > 40); // laid out
    table()->scrollBy(40);
    QTRY_COMPARE(m_pane->laneGeometry().scroll, 40);
    QCOMPARE(m_pane->laneGeometry().laneAt(0), 40 / LaneGeometry::kReadable);
    QCOMPARE(table()->rowAt(0), 40 / LaneGeometry::kReadable);
}

void TestTimelinePane::tooltipsTellTheTask() {
    const QString good = laneTooltip(m_store, 0, 0.55, 0.001);
    QVERIFY2(good.contains(QStringLiteral("Task 6")) && good.contains(QStringLiteral("W1")), qPrintable(good));
    QVERIFY2(good.contains(QStringLiteral("ran 100 ms")), qPrintable(good));
    const QString bad = laneTooltip(m_store, 4, 4.15, 0.001);
    QVERIFY2(bad.contains(QStringLiteral("failed")) && bad.contains(QStringLiteral("exit code 3")), qPrintable(bad));
    const QString several = laneTooltip(m_store, 0, 5, 1);
    QVERIFY2(several.contains(QStringLiteral("20 tasks, busy 100%")), qPrintable(several));
    QVERIFY(laneTooltip(m_store, 0, 11, 0.001).isEmpty());
    QVERIFY(laneTooltip(m_store, 99, 1, 0.001).isEmpty());
}

/// The shade alternates from chunk to chunk of a worker: three tasks to each here.
void TestTimelinePane::tooltipsCountTheChunks() {
    TraceStore store;
    RunBatch batch = batchUpTo(5, 0);
    int ofTheFirst = 0;
    for (TaskEvent& event : batch.tasks)
        if (event.worker == WorkerId(1))
            event.oddChunk = ofTheFirst++ / 3 % 2 != 0;
    QVERIFY(ofTheFirst > 40); // more than are summed together
    store.append(batch);
    for (int i = 0; i < ofTheFirst; ++i)
        QVERIFY2(laneTooltip(store, 0, (i + 0.5) * kTaskSeconds, 0.001)
                     .contains(QStringLiteral("W1, chunk %1<").arg(i / 3 + 1)),
                 qPrintable(laneTooltip(store, 0, (i + 0.5) * kTaskSeconds, 0.001)));
    QVERIFY(laneTooltip(store, 1, 0.5 * kTaskSeconds, 0.001).contains(QStringLiteral("W2, chunk 1<")));
}

/// At no width does ink reach the plot's edge.
void TestTimelinePane::noLabelOfTheAxisIsCut() {
    for (int width = 1000; width < 1100; width += 11) {
        m_pane->resize(width, 420);
        m_pane->refresh();
        const QImage image = plot()->grab().toImage();
        for (const int x : {0, image.width() - 1})
            for (int y = 0; y < LaneChart::kTop - 5; ++y) // above the axis line
                QVERIFY2(image.pixelColor(x, y) == tokens().surface,
                         qPrintable(QStringLiteral("width %1: %2, %3").arg(width).arg(x).arg(y)));
    }
}

void TestTimelinePane::barsOfDoneTasksStayApart_data() {
    QTest::addColumn<int>("workers");
    QTest::newRow("high lanes") << kWorkers;
    QTest::newRow("low lanes") << 40;
    QTest::newRow("lower lanes") << 90;
    QTest::newRow("lowest lanes") << 150;
}

void TestTimelinePane::barsOfDoneTasksStayApart() {
    constexpr int kHighestBar = 5;
    QFETCH(int, workers);
    if (workers > kWorkers)
        growTo(workers);
    key(Qt::Key_F);
    m_pane->refresh();
    const auto* const table = m_pane->findChild<QTableView*>(QStringLiteral("workerTable"));
    const QImage image = table->viewport()->grab().toImage();
    const int x = table->columnViewportPosition(WorkerModel::Done) + 3;
    int bar = 0, all = 0;
    for (int y = 0; y < image.height(); ++y) {
        // of the bar, whether that much is done or not
        bar = image.pixelColor(x, y) != tokens().surface ? bar + 1 : 0;
        all += bar > 0 ? 1 : 0;
        QVERIFY2(bar <= kHighestBar, qPrintable(QStringLiteral("at %1").arg(y)));
    }
    QCOMPARE(all > 0, workers < 150); // then they are too low to be bars
}

void TestTimelinePane::failuresStandOutAtEveryHeight_data() {
    QTest::addColumn<int>("workers");
    QTest::newRow("high lanes: above the bar") << kWorkers;
    QTest::newRow("low lanes: above them all") << 40;
    QTest::newRow("lowest lanes") << 150;
}

void TestTimelinePane::failuresStandOutAtEveryHeight() {
    QFETCH(int, workers);
    if (workers > kWorkers)
        growTo(workers);
    key(Qt::Key_F);
    m_pane->refresh();
    const LaneGeometry& geometry = m_pane->laneGeometry();
    QCOMPARE(geometry.laneHeight<12, workers> kWorkers);
    const LaneTrace& lane = m_store.lane(4);
    const double failed = lane.start()[lane.nextFailure(0)];
    const auto x = static_cast<int>(std::lround(lanes().left() + (failed - m_pane->timeWindow().lower()) /
                                                                     m_pane->timeWindow().width() * lanes().width()));
    const int foot = lanes().top() + (workers > kWorkers ? 0 : geometry.barRect(4, 0).top() + 1);
    const QImage image = plot()->grab().toImage();
    QCOMPARE(image.pixelColor(x, foot - 5), tokens().fail);
    QVERIFY(image.pixelColor(x + 8, foot - 5) != tokens().fail);
}

/// Each of 100 lanes fails all the time: triangles side by side, none over another.
void TestTimelinePane::manyFailuresAreNoSmear() {
    growTo(100);
    RunBatch batch = batchUpTo(10, 0);
    for (TaskEvent& event : batch.tasks) {
        event.state = TaskState::Failed;
        event.worker = WorkerId(event.worker.value() + kWorkers);
    }
    batch.workers = 100;
    batch.nowNs = batch.activeNs = nanoseconds(10.1);
    m_store.append(batch);
    key(Qt::Key_F);
    m_pane->refresh();
    const QImage image = plot()->grab().toImage();
    const int row = lanes().top() - 3; // where a triangle is a few pixels wide
    int runs = 0, run = 0;
    for (int x = lanes().left(); x <= lanes().right(); ++x) {
        const bool marked = image.pixelColor(x, row) == tokens().fail;
        run = marked ? run + 1 : 0;
        runs += run == 1 ? 1 : 0;
        QVERIFY2(run <= 7, qPrintable(QString::number(x)));
    }
    QVERIFY2(runs > lanes().width() / 20 && runs <= lanes().width() / 10 + 1, qPrintable(QString::number(runs)));
}

void TestTimelinePane::backReturnsToTheViewBefore() {
    const double lower = m_pane->timeWindow().lower();
    const double width = m_pane->timeWindow().width();
    QTest::mouseDClick(plot(), Qt::LeftButton, {}, laneCentre(4, 0.5));
    QVERIFY(m_pane->timeWindow().width() < width);
    key(Qt::Key_Backspace);
    QCOMPARE(m_pane->timeWindow().lower(), lower);
    QCOMPARE(m_pane->timeWindow().width(), width);
}

void TestTimelinePane::clearStartsAnew() {
    m_pane->selectLane(3);
    key(Qt::Key_W);
    m_store.clear();
    m_pane->clear();
    QCOMPARE(m_pane->laneGeometry().laneCount, 0);
    QCOMPARE(m_pane->selectedWorker(), 0U);
    QVERIFY(m_pane->timeWindow().isFollowing() && m_pane->timeWindow().isWhole());
    QVERIFY(!button("fit")->isEnabled());
}

void TestTimelinePane::theAxisAndTheStripPickAMoment_data() {
    QTest::addColumn<bool>("onAxis");
    QTest::newRow("time axis") << true;
    QTest::newRow("busy strip") << false;
}

void TestTimelinePane::theAxisAndTheStripPickAMoment() {
    QFETCH(bool, onAxis);
    const int y = onAxis ? lanes().top() - 10 : lanes().bottom() + 30;
    const QPoint at(lanes().left() + lanes().width() / 4, y);
    const double picked = timeAt(at.x());
    QSignalSpy changed(m_pane.get(), &TimelinePane::momentChanged);
    QTest::mousePress(plot(), Qt::LeftButton, {}, at);
    QCOMPARE(changed.count(), 1);
    QVERIFY(m_pane->past() != nullptr);
    QVERIFY(qAbs(seconds(m_pane->past()->nowNs) - picked) < 1e-6);
    QTest::mouseMove(plot(), at + QPoint(50, 0));
    QTest::mouseRelease(plot(), Qt::LeftButton, {}, at + QPoint(50, 0));
    QVERIFY(qAbs(seconds(m_pane->past()->nowNs) - timeAt(at.x() + 50)) < 1e-6);
    QCOMPARE(m_pane->selectedLane(), -1);
    QVERIFY(!m_pane->timeWindow().isFollowing());
    QTest::mouseClick(plot(), Qt::LeftButton, {}, QPoint(lanes().right(), y)); // after now
    QVERIFY(m_pane->past() == nullptr);
    QVERIFY(m_pane->timeWindow().isFollowing());
}

void TestTimelinePane::thePastIsShownAsItWas() {
    const auto done = [&](int lane) { return table()->model()->index(lane, WorkerModel::Done).data().toString(); };
    QCOMPARE(done(4), QStringLiteral("99"));
    const QRect place(plot()->mapTo(m_pane.get(), lanes().topLeft()), lanes().size());
    const QImage before = m_pane->grab(place).toImage();
    m_pane->setMoment(2.35);
    m_pane->refresh();
    QCOMPARE(done(0), QStringLiteral("23"));
    QCOMPARE(text("timelineMark"), QStringLiteral("At 2.350 s, not now"));
    QCOMPARE(text("busyAverage"), QStringLiteral("8 of 8"));
    QCOMPARE(text("tasksWaiting"), QString::number(kWorkers * (kTasksEach - 24)));
    m_pane->setMoment(5);
    QCOMPARE(done(4), QStringLiteral("49")); // task 42 had failed
    QVERIFY(m_pane->grab(place).toImage() != before);
    button("dismissMark")->click();
    QVERIFY(m_pane->past() == nullptr);
    QCOMPARE(done(4), QStringLiteral("99"));
    m_pane->refresh();
    QCOMPARE(text("busyAverage"), QStringLiteral("8.0 of 8 on average"));
}

void TestTimelinePane::keysStepThroughMoments() {
    QTest::keyClick(plot(), Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(m_pane->past() == nullptr); // there is nothing after now
    QTest::keyClick(plot(), Qt::Key_Left, Qt::ControlModifier);
    QVERIFY(m_pane->past() != nullptr);
    const double step = m_store.now() - seconds(m_pane->past()->nowNs);
    QVERIFY(qAbs(step - 0.01 * m_pane->timeWindow().width()) < 1e-6);
    QTest::keyClick(plot(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(qAbs(m_store.now() - seconds(m_pane->past()->nowNs) - 11 * step) < 1e-6);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(plot(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_pane->past()->nowNs, 0); // not before the run
    key(Qt::Key_End);
    QVERIFY(m_pane->past() == nullptr);
    for (int i = 0; i < 3; ++i)
        key(Qt::Key_W);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(plot(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    const double moment = seconds(m_pane->past()->nowNs);
    QVERIFY(m_pane->timeWindow().lower() <= moment && moment <= m_pane->timeWindow().upper());
}

void TestTimelinePane::aMomentStaysWhileTheRunGoesOn() {
    m_pane->setMoment(3);
    grow(12);
    QCOMPARE(m_pane->past()->nowNs, nanoseconds(3.0));
    QCOMPARE(table()->model()->index(0, WorkerModel::Done).data().toString(), QStringLiteral("30"));
    QCOMPARE(m_store.now(), 12.0); // nothing is lost meanwhile
    QCOMPARE(m_store.lane(0).size(), std::size_t(120));
    key(Qt::Key_Escape);
    QCOMPARE(table()->model()->index(0, WorkerModel::Done).data().toString(), QStringLiteral("120"));
    QVERIFY(m_pane->timeWindow().isFollowing());
}

void TestTimelinePane::escapeTakesBackOneThingAfterTheOther() {
    m_pane->selectLane(2);
    m_pane->setMoment(3);
    shiftDrag(0.2, 0.3);
    QVERIFY(m_pane->markedRange());
    key(Qt::Key_Escape);
    QVERIFY(!m_pane->markedRange() && m_pane->past() != nullptr);
    key(Qt::Key_Escape);
    QVERIFY(m_pane->past() == nullptr && m_pane->selectedLane() == 2);
    key(Qt::Key_Escape);
    QCOMPARE(m_pane->selectedLane(), -1);
}

void TestTimelinePane::shiftDragMarksARange() {
    const QPoint inside = laneCentre(7, 0.25) + QPoint(0, 22);
    const QPoint place = plot()->mapTo(m_pane.get(), inside);
    const QRgb before = m_pane->grab().toImage().pixel(place);
    shiftDrag(0.2, 0.3);
    QVERIFY(m_pane->markedRange());
    QVERIFY(qAbs(m_pane->markedRange()->start - timeAt(laneCentre(2, 0.2).x())) < 1e-6);
    QVERIFY(qAbs(m_pane->markedRange()->end - timeAt(laneCentre(2, 0.3).x())) < 1e-6);
    m_pane->refresh();
    QVERIFY(m_pane->grab().toImage().pixel(place) != before); // it stays visible
    QVERIFY2(text("timelineMark").contains(QStringLiteral("tasks")), qPrintable(text("timelineMark")));
    button("dismissMark")->click();
    QVERIFY(!m_pane->markedRange());
}

void TestTimelinePane::aRangeIsSummedUp() {
    const RangeFacts facts = rangeFacts(m_store, 4, 5);
    QCOMPARE(facts.tasks, std::uint64_t(80));
    QCOMPARE(facts.failed, std::uint64_t(1));
    QVERIFY(qAbs(facts.busyShare() - 1) < 0.01);
    QVERIFY(qAbs(facts.throughput() - 80) < 0.01);
    QCOMPARE(rangeText(facts),
             QStringLiteral("1.00 s · 80 tasks, 1 failed · busy 100% · 80.0 tasks/s · queue wait 0%"));
    QCOMPARE(rangeFacts(m_store, 9.5, 20).seconds, 0.5); // up to now
}

void TestTimelinePane::keysStepThroughTasks() {
    m_pane->selectLane(4);
    for (int i = 0; i < 10; ++i)
        key(Qt::Key_W);
    m_pane->showMoment(4.05);
    key(Qt::Key_Right);
    QVERIFY(m_pane->framed());
    QVERIFY(qAbs(m_pane->framed()->span.start - 4.0) < 1e-6);
    key(Qt::Key_Right);
    QVERIFY(qAbs(m_pane->framed()->span.start - 4.1) < 1e-6);
    QTRY_VERIFY(text("timelineMark").startsWith(QStringLiteral("Task 4,042 · failed · W5, chunk 1 · started 4.100 s")));
    key(Qt::Key_Left);
    key(Qt::Key_Left);
    QVERIFY(qAbs(m_pane->framed()->span.start - 3.9) < 1e-6);
    for (int i = 0; i < 60; ++i)
        key(Qt::Key_Left);
    QCOMPARE(m_pane->framed()->span.start, 0.0); // the first one, and it is in view
    QCOMPARE(m_pane->timeWindow().lower(), 0.0);
    key(Qt::Key_Escape);
    QVERIFY(!m_pane->framed() && m_pane->selectedLane() == 4);
    key(Qt::Key_Right);
    key(Qt::Key_Down); // of another worker's it is not the neighbour
    QVERIFY(!m_pane->framed());
}

void TestTimelinePane::enterAsksForTheDetails() {
    QSignalSpy asked(m_pane.get(), &TimelinePane::detailsAsked);
    key(Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
}

void TestTimelinePane::assistiveTechnologyReadsATable() {
    QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(plot());
    QVERIFY(chart != nullptr && chart->tableInterface() != nullptr);
    QCOMPARE(chart->text(QAccessible::Name), QStringLiteral("Timeline of the workers"));
    QAccessibleTableInterface& cells = *chart->tableInterface();
    QCOMPARE(cells.rowCount(), kWorkers);
    QStringList titles;
    for (int column = 0; column < cells.columnCount(); ++column)
        titles << cells.columnDescription(column);
    for (const char* title : {"Worker", "Done", "CPU", "Memory", "Current task"})
        QVERIFY2(titles.contains(QString::fromLatin1(title)), title);
    QCOMPARE(cells.rowDescription(4), QStringLiteral("W5"));
    QAccessibleInterface* done = cells.cellAt(4, WorkerModel::Done);
    QCOMPARE(done->text(QAccessible::Name), QStringLiteral("99"));
    QCOMPARE(cells.cellAt(4, WorkerModel::Done), done); // made once
    QCOMPARE(done->tableCellInterface()->rowIndex(), 4);
    QCOMPARE(done->parent(), chart);
    QCOMPARE(chart->childCount(), cells.rowCount() * cells.columnCount());
    QCOMPARE(chart->child(chart->indexOfChild(done)), done);
    QVERIFY(cells.cellAt(kWorkers, 0) == nullptr);
    m_pane->setMoment(5);
    QCOMPARE(done->text(QAccessible::Name), QStringLiteral("49"));
    m_store.clear();
    m_pane->clear();
    QCOMPARE(cells.rowCount(), 0);
    QVERIFY(!done->isValid());
}

void TestTimelinePane::theFindingIsToldOnceASecond() {
    const auto told = [this] { return plot()->accessibleDescription(); };
    const QString first = told();
    QVERIFY2(first.startsWith(QStringLiteral("8.0 of 8 workers busy on average, 0 of 800 tasks done")),
             qPrintable(first));
    m_pane->setMoment(5);
    m_pane->refresh();
    QCOMPARE(told(), first); // not yet
    QTRY_VERIFY(told() != first);
    QVERIFY2(told().startsWith(QStringLiteral("At 5.000 s 8 of 8 workers busy, 399 of 800 tasks done, 1 failed")),
             qPrintable(told()));
}

void TestTimelinePane::theTableInWords_data() {
    QTest::addColumn<bool>("byKey");
    QTest::newRow("Ctrl+T") << true;
    QTest::newRow("context menu") << false;
}

void TestTimelinePane::theTableInWords() {
    QFETCH(bool, byKey);
    if (byKey) {
        QTest::keyClick(plot(), Qt::Key_T, Qt::ControlModifier);
    } else {
        QContextMenuEvent event(QContextMenuEvent::Mouse, laneCentre(1, 0.5), plot()->mapToGlobal(laneCentre(1, 0.5)));
        QApplication::sendEvent(plot(), &event);
        m_pane->findChild<QAction*>(QStringLiteral("timelineAsTable"))->trigger();
    }
    auto* dialog = m_pane->findChild<QDialog*>(QStringLiteral("chartTable"));
    QVERIFY(dialog != nullptr && dialog->isVisible());
    const auto* view = dialog->findChild<QTableView*>();
    QCOMPARE(view->model()->rowCount(), kWorkers);
    QCOMPARE(view->model()->index(4, WorkerModel::Failed).data().toString(), QStringLiteral("1"));
    grow(12); // goes on with the run
    QCOMPARE(view->model()->index(0, WorkerModel::Done).data().toString(), QStringLiteral("120"));
    dialog->findChild<QPushButton*>(QStringLiteral("copyChartTable"))->click();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Worker\tDone\t")));
    QPointer<QDialog> gone(dialog);
    dialog->findChild<QPushButton*>(QStringLiteral("closeChartTable"))->click();
    QTRY_VERIFY(gone.isNull());
}

void TestTimelinePane::everythingFocusableHasAName() {
    for (const QWidget* widget : m_pane->findChildren<QWidget*>())
        if (widget->focusPolicy() != Qt::NoFocus && !widget->objectName().startsWith(QStringLiteral("qt_")))
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
}

void TestTimelinePane::detailsShowTheSelectedWorker() {
    WorkerDetails details;
    details.setStore(&m_store);
    connect(m_pane.get(), &TimelinePane::workerSelected, &details, &WorkerDetails::setWorker);
    m_pane->selectLane(4);
    QCOMPARE(details.worker(), 5U);
    QCOMPARE(details.findChild<QLabel*>(QStringLiteral("workerDone"))->text(), QStringLiteral("99"));
    QCOMPARE(details.findChild<QLabel*>(QStringLiteral("workerFailed"))->text(), QStringLiteral("1"));
    QCOMPARE(details.findChild<QLabel*>(QStringLiteral("workerTypical"))->text(), QStringLiteral("100 ms"));
    m_pane->selectLane(-1);
    QCOMPARE(details.findChild<QLabel*>(QStringLiteral("workerDone"))->text(), QStringLiteral("799"));
}

void TestTimelinePane::detailsFollowThePastMoment() {
    WorkerDetails details;
    details.setStore(&m_store);
    details.setWorker(5);
    const auto shown = [&](const char* name) { return details.findChild<QLabel*>(QString::fromLatin1(name))->text(); };
    m_pane->setMoment(4.15); // its 42nd task has not failed yet
    details.showPast(m_pane->past());
    QCOMPARE(shown("workerDone"), QStringLiteral("41"));
    QCOMPARE(shown("workerFailed"), QStringLiteral("0"));
    m_pane->setMoment(5.05);
    details.showPast(m_pane->past());
    QCOMPARE(shown("workerDone"), QStringLiteral("49"));
    QCOMPARE(shown("workerFailed"), QStringLiteral("1"));
    details.showPast(nullptr);
    QCOMPARE(shown("workerDone"), QStringLiteral("99"));
}

void TestTimelinePane::detailsAskForActions() {
    WorkerDetails details;
    details.setStore(&m_store);
    details.setWorker(2);
    QSignalSpy suspend(&details, &WorkerDetails::suspendRequested);
    QSignalSpy end(&details, &WorkerDetails::endRequested);
    QSignalSpy task(&details, &WorkerDetails::taskActivated);
    details.findChild<QPushButton*>(QStringLiteral("suspendWorker"))->click();
    details.findChild<QPushButton*>(QStringLiteral("endWorker"))->click();
    details.findChild<QPushButton*>(QStringLiteral("slowestTask"))->click();
    QCOMPARE(suspend.count(), 1);
    QCOMPARE(suspend.first().at(0).toUInt(), 2U);
    QVERIFY(suspend.first().at(1).toBool());
    QCOMPARE(end.first().first().toUInt(), 2U);
    QVERIFY(m_pane->showTask(task.first().first().toULongLong()));
    QCOMPARE(m_pane->selectedWorker(), 2U);
}

void TestTimelinePane::detailsNameASlowWorker() {
    WorkerDetails details;
    details.setStore(&m_store);
    details.setWorker(1);
    auto* insight = details.findChild<InsightNote*>(QStringLiteral("workerInsight"));
    QVERIFY(insight->isHidden());
    m_store.clear();
    RunBatch batch = batchUpTo(10);
    for (TaskEvent& event : batch.tasks)
        if (event.worker == WorkerId(1))
            event.startedNs = event.claimedNs = nanoseconds(seconds(event.startedNs) - 0.022);
    batch.tasks.erase(std::remove_if(batch.tasks.begin(), batch.tasks.end(),
                                     [](const TaskEvent& event) {
                                         return event.worker == WorkerId(1) && event.task.value() % 2 == 0;
                                     }),
                      batch.tasks.end()); // room for the longer ones
    m_store.append(batch);
    details.refresh();
    QCOMPARE(insight->text(),
             QStringLiteral("22% slower than the other workers. It may share its core with another program."));
    QVERIFY(!insight->isHidden());
    details.setWorker(0);
    QVERIFY(insight->isHidden());
}

void TestTimelinePane::pausesAreHatchedOnLanesAndStrip() {
    RunBatch pause;
    pause.workers = kWorkers;
    pause.state = RunState::Paused;
    pause.nowNs = nanoseconds(15.0);
    pause.activeNs = nanoseconds(10.0);
    m_store.append(pause);
    m_pane->showBatch(pause);
    m_pane->refresh();
    const QImage picture = plot()->grab().toImage();
    const auto xOf = [&](double time) {
        return lanes().left() +
               static_cast<int>((time - m_pane->timeWindow().lower()) / m_pane->timeWindow().width() * lanes().width());
    };
    const auto coloursAround = [&](double time, int y) {
        QSet<QRgb> colours;
        for (int x = 0; x < 12; ++x)
            colours << picture.pixel(xOf(time) + x, y);
        return colours.size();
    };
    const int inStrip = lanes().bottom() + 25;
    const int betweenLanes = lanes().top() + m_pane->laneGeometry().laneRect(1, 1).top();
    const int inLane = laneCentre(1, 0.5).y();
    for (const int y : {inStrip, betweenLanes, inLane})
        QVERIFY2(coloursAround(12, y) > 1, qPrintable(QString::number(y)));
    QCOMPARE(coloursAround(5, inStrip), 1);
    QVERIFY(qAbs(m_store.averageBusy() - kWorkers) < 0.01); // the pause is left out
    QCOMPARE(rangeFacts(m_store, 8, 14).active, 2.0);
}

/// "→ 10" stands in a strip of its own: no bar is covered, and names and lanes keep to each other.
void TestTimelinePane::aChangedCountIsToldAboveTheLanes() {
    m_pane->refresh();
    const auto pixels = [this] { return plot()->grab().toImage(); };
    const QRect before = lanes();
    QCOMPARE(m_pane->lanesTop(), before.top());
    RunBatch batch;
    batch.state = RunState::Running;
    batch.nowNs = batch.activeNs = nanoseconds(m_store.now());
    batch.workers = kWorkers + 2;
    batch.resizes.push_back({nanoseconds(m_store.now() / 2), kWorkers + 2});
    m_store.append(batch);
    m_pane->showBatch(batch);
    m_pane->refresh();
    QCOMPARE(m_pane->lanesTop(), before.top() + kChangesStrip);
    QTRY_COMPARE(table()->mapTo(m_pane.get(), QPoint()).y(),
                 plot()->mapTo(m_pane.get(), QPoint()).y() + m_pane->lanesTop());
    const QImage image = pixels();
    const int x = before.left() + static_cast<int>(before.width() / 2 / m_pane->timeWindow().width() * m_store.now());
    int inked = 0;
    for (int across = x + 3; across < x + 30; ++across)
        for (int y = m_pane->lanesTop() - kChangesStrip + 1; y < m_pane->lanesTop(); ++y)
            inked += image.pixelColor(across, y) != tokens().surface;
    QVERIFY2(inked > 20, "the number");
    const QRect bar = m_pane->laneGeometry().barRect(0, 0).translated(0, m_pane->lanesTop());
    for (int across = x + 3; across < x + 30; ++across)
        QVERIFY(image.pixelColor(across, bar.center().y()) != tokens().surface);
}

/// In a narrow window, or with large text: whatever has no room whole is in the list.
void TestTimelinePane::theLegendLosesNoKey() {
    const QStringList words{"Compute, shaded by chunk", "Queue wait", "Transfer", "Start-up", "Failed"};
    QList<LegendKey*> keys;
    for (const QString& word : words)
        keys << new LegendKey(static_cast<LegendKey::Mark>(keys.size()), word);
    LegendRow row(keys);
    dress(row);
    row.show();
    row.resize(row.sizeHint());
    auto* const more = row.findChild<QPushButton*>("moreOfLegend");
    QVERIFY(more->isHidden());
    for (int width = row.sizeHint().width() - 1; width > 40; width -= 37) {
        row.resize(width, row.height());
        QVERIFY2(more->isVisible() && row.rect().contains(more->geometry()),
                 qPrintable(QStringLiteral("%1: %2 %3").arg(width).arg(more->x()).arg(more->width())));
        QStringList shown;
        for (const LegendKey* key : keys) {
            QVERIFY(key->isHidden() ||
                    (row.rect().contains(key->geometry()) && !key->geometry().intersects(more->geometry())));
            if (key->isVisible())
                shown << key->text();
        }
        more->click();
        auto* const list = row.findChild<QMenu*>("restOfLegend");
        for (const QAction* action : list->actions()) {
            QVERIFY(!action->icon().isNull());
            shown << action->text();
        }
        QCOMPARE(shown, words);
        list->close();
        QTRY_VERIFY(row.findChild<QMenu*>("restOfLegend") == nullptr);
    }
}

void TestTimelinePane::theFocusIsVisible() {
    const auto edge = [this] { return plot()->grab().toImage().pixelColor(0, plot()->height() / 2); };
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    table()->setFocus();
    QTRY_VERIFY(table()->hasFocus());
    QCOMPARE(edge(), tokens().surface);
    plot()->setFocus();
    QTRY_COMPARE(edge(), tokens().accent);
}

void TestTimelinePane::endComesBackToAFrozenRun() {
    for (int i = 0; i < 4; ++i)
        key(Qt::Key_W);
    key(Qt::Key_Home);
    QVERIFY(!m_pane->timeWindow().isFollowing());
    m_pane->refresh();
    const QRect view(lanes().topLeft(), QSize(lanes().width() / 2, lanes().height()));
    const QImage frozen = plot()->grab(view).toImage();
    for (const double until : {11.0, 13.0, 20.0})
        grow(until);
    QVERIFY(plot()->grab(view).toImage() == frozen);
    QCOMPARE(m_store.lane(0).size(), std::size_t(200)); // nothing was lost
    key(Qt::Key_End);
    QVERIFY(m_pane->timeWindow().isFollowing() && m_pane->timeWindow().upper() >= 20);
}

WATCHED_TEST_MAIN(TestTimelinePane)
#include "tst_timeline_pane.moc"
