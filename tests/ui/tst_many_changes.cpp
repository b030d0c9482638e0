// SPDX-License-Identifier: GPL-3.0-or-later
// 100,000 tasks, 20,000 changes a second, and the table of tasks sorted and filtered: the window stays at hand.
#include <QEventLoop>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QTimer>
#include <QtTest>

#include <algorithm>

#include "core/measure/stopwatch.h"
#include "tests/ui/watched_main.h"
#include "tests/ui/window_stage.h"
#include "ui/run/results_pane.h"
#include "ui/run/task_model.h"

using namespace manyhands;
using manyhands::test::Stage;

namespace {

constexpr std::uint64_t kTasks = 100'000, kAtOnce = 60'000; ///< in all, and those that are there from the start
constexpr std::uint64_t kPerBatch = 500;                    ///< each begins and ends: 1,000 changes
constexpr int kBatchMs = 50;                                ///< 20,000 changes a second
constexpr int kWorkers = 8;
constexpr std::int64_t kTaskNs = 800'000;
constexpr std::int64_t kMostNs = 100'000'000; ///< of processor time at a stretch

/// Tasks `first` to `last`, those of the batch before ended and these begun. How long one took has nothing to do with
/// its number.
RunBatch batchOf(std::uint64_t first, std::uint64_t last) {
    RunBatch batch;
    batch.workers = kWorkers;
    batch.state = RunState::Running;
    for (std::uint64_t task = first; task <= last; ++task) {
        TaskEvent event;
        event.task = TaskId(task);
        event.worker = WorkerId(static_cast<std::uint32_t>((task - 1) % kWorkers + 1));
        event.queuedNs = 0;
        event.startedNs = event.claimedNs = static_cast<std::int64_t>((task - 1) / kWorkers) * kTaskNs;
        event.kind = TaskEvent::Kind::Started;
        event.state = TaskState::Running;
        batch.tasks.push_back(event);
        event.kind = TaskEvent::Kind::Ended;
        event.state = TaskState::Succeeded;
        event.endedNs = event.startedNs + 1000 + static_cast<std::int64_t>(task * 2'654'435'761U % 700'000U);
        event.summary = std::to_string(task * 7919 % 100'003);
        batch.tasks.push_back(event);
        batch.nowNs = batch.activeNs = event.endedNs;
    }
    batch.counters.total = kTasks;
    batch.counters.succeeded = last;
    batch.counters.queued = kTasks - last;
    return batch;
}

} // namespace

class TestManyChanges : public QObject {
    Q_OBJECT
private slots:
    void aSortedAndFilteredTableKeepsUp_data();
    void aSortedAndFilteredTableKeepsUp();
};

void TestManyChanges::aSortedAndFilteredTableKeepsUp_data() {
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("filter");
    QTest::newRow("by length, of one worker") << int(TaskModel::RanFor) << "W3";
    QTest::newRow("by result, of those with a 9") << int(TaskModel::Result) << "9";
}

void TestManyChanges::aSortedAndFilteredTableKeepsUp() {
    QFETCH(int, column);
    QFETCH(QString, filter);
    Stage stage;
    stage.key(Qt::Key_F5);
    stage.driver.playWhole();
    stage.driver.say(RunState::Starting);
    stage.driver.say(RunState::Running);
    stage.driver.say(batchOf(1, kAtOnce));
    stage.window.runPage().results().showTab(ResultsPane::Tasks);
    stage.window.runPage().tick();
    auto& view = stage.child<QTableView>("taskView");
    QCOMPARE(view.model()->rowCount(), int(kAtOnce));
    auto& text = stage.child<QLineEdit>("taskFilter");
    QVERIFY(text.isVisible());
    QTest::keyClicks(&text, filter);
    const QHeaderView& header = *view.horizontalHeader();
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {},
                      {header.sectionViewportPosition(column) + header.sectionSize(column) / 2, header.height() / 2});
    QCOMPARE(header.sortIndicatorSection(), column);

    std::int64_t longestNs = 0, usedNs = 0;
    std::uint64_t told = kAtOnce;
    QEventLoop loop;
    QTimer clock;
    clock.callOnTimeout([&] {
        if (told == kTasks) {
            loop.quit();
            return;
        }
        const RunBatch batch = batchOf(told + 1, told + kPerBatch);
        told += kPerBatch;
        const std::int64_t before = threadCpuNs();
        stage.driver.say(batch);
        stage.window.runPage().tick();
        QCoreApplication::sendPostedEvents();
        const std::int64_t tookNs = threadCpuNs() - before;
        longestNs = std::max(longestNs, tookNs);
        usedNs += tookNs;
    });
    clock.start(kBatchMs);
    loop.exec();
    qInfo("%lld ms at a stretch at most, %lld ms in all, of processor time",
          static_cast<long long>(longestNs / 1'000'000), static_cast<long long>(usedNs / 1'000'000));
    QVERIFY2(longestNs < kMostNs, qPrintable(QString::number(longestNs / 1'000'000)));
    constexpr std::int64_t kFedNs = (kTasks - kAtOnce) / kPerBatch * kBatchMs * 1'000'000;
    QVERIFY2(usedNs < kFedNs / 3, "it keeps a third of a processor busy");

    // sorted in at most once a second: the clock's further beats bring in what came last
    const QAbstractItemModel& model = *view.model();
    const auto isLast = [&] {
        stage.window.runPage().tick();
        stage.driver.say(batchOf(kTasks, kTasks));
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, TaskModel::Task).data().toString() == QLatin1String("99995"))
                return true;
        return false;
    };
    if (filter == QLatin1String("W3")) {
        QTRY_VERIFY(isLast());
        QCOMPARE(model.rowCount(), int(kTasks / kWorkers));
    }
    QVERIFY(model.rowCount() > 10'000);
    for (int row = 0; row < model.rowCount(); row += 97) {
        bool found = false;
        for (const int shown : {TaskModel::Task, TaskModel::Worker, TaskModel::Result})
            found |= model.index(row, shown).data().toString().contains(filter);
        QVERIFY2(found, qPrintable(model.index(row, TaskModel::Task).data().toString()));
    }
    const bool rises = header.sortIndicatorOrder() == Qt::AscendingOrder;
    for (int row = 1; column == TaskModel::Result && row < model.rowCount(); ++row) {
        const QString above = model.index(row - 1, column).data().toString();
        const QString below = model.index(row, column).data().toString();
        QVERIFY2(rises ? above <= below : above >= below, qPrintable(above + u' ' + below));
    }
}

WATCHED_TEST_MAIN(TestManyChanges)
#include "tst_many_changes.moc"
