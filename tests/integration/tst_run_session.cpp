// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>

#include "core/session/loss_evidence.h"
#include "core/session/trace_store.h"
#include "tests/support/programs.h"
#include "tests/support/run_story.h"

using namespace manyhands;
using namespace manyhands::test;

class TestRunSession : public QObject {
    Q_OBJECT

private slots:
    void everyTaskEndsOnce_data();
    void everyTaskEndsOnce();
    void resultsAreExact();
    void serialAndPoolAgree();
    void commandsAreCaptured();
    void killedWorkerCostsOneTask();
    void killedForkServerIsReplaced();
    void pauseHoldsTasksBack();
    void stopLetsRunningTasksFinish();
    void timeLimitEndsATask();
    void retriesAreCounted();
    void manyRunsLeaveNothingBehind();
    void refusedPlanStartsNothing();
    void lostSerialProcessNamesItsTask();
    void whereTheTimeGoesIsToldMeanwhile_data();
    void whereTheTimeGoesIsToldMeanwhile();
    void aKilledWorkersTimeIsNotForgotten();
    void waitsAreSeenOnTheirLanes();
    void batchesComeAsOftenAsAskedFor();
};

void TestRunSession::everyTaskEndsOnce_data() {
    QTest::addColumn<QString>("workload");
    QTest::addColumn<QString>("how");
    QTest::addColumn<int>("tasks");
    QTest::addColumn<int>("workers");
    QTest::addColumn<int>("succeeded");
    QTest::addColumn<int>("crashed");
    QTest::addColumn<int>("signal");
    QTest::newRow("squares on one worker") << "square"
                                           << "" << 100 << 1 << 100 << 0 << 0;
    QTest::newRow("squares on four") << "square"
                                     << "" << 10'000 << 4 << 10'000 << 0 << 0;
    QTest::newRow("more workers than tasks") << "square"
                                             << "" << 3 << 16 << 3 << 0 << 0;
    QTest::newRow("every task kills its worker") << "crash"
                                                 << "kill" << 5 << 2 << 0 << 5 << SIGKILL;
    QTest::newRow("every task crashes") << "crash"
                                        << "segv" << 5 << 2 << 0 << 5 << SIGSEGV;
    QTest::newRow("every task aborts") << "crash"
                                       << "abort" << 4 << 2 << 0 << 4 << SIGABRT;
    QTest::newRow("every task leaves in the middle") << "crash"
                                                     << "exit0" << 4 << 2 << 0 << 4 << 0;
}

void TestRunSession::everyTaskEndsOnce() {
    QFETCH(QString, workload);
    QFETCH(QString, how);
    QFETCH(int, tasks);
    QFETCH(int, workers);
    QFETCH(int, succeeded);
    QFETCH(int, crashed);
    QFETCH(int, signal);
    Settings settings;
    if (!how.isEmpty())
        settings.emplace_back("how", how.toStdString());
    RunStory story;
    QVERIFY(story.run(builtin(workload.toStdString(), settings, static_cast<std::uint64_t>(tasks), workers)));
    QVERIFY2(story.record, story.error ? story.error->sentence().c_str() : "");
    const RunSummary& summary = story.record->summary;
    QCOMPARE(summary.tasks, static_cast<std::uint64_t>(tasks));
    QCOMPARE(summary.succeeded, static_cast<std::uint64_t>(succeeded));
    QCOMPARE(summary.crashed, static_cast<std::uint64_t>(crashed));
    QCOMPARE(summary.failed + summary.timedOut + summary.cancelled, 0U);
    QVERIFY(story.record->cleanup.balanced());
    std::uint64_t ended = 0;
    for (const RunBatchPtr& batch : story.batches)
        for (const TaskEvent& event : batch->tasks)
            ended += event.kind == TaskEvent::Kind::Ended ? 1 : 0;
    QCOMPARE(ended, static_cast<std::uint64_t>(tasks));
    for (std::uint64_t index = 0; index < story.record->recordedTasks; ++index) {
        const RecordedTask task = story.record->taskAt(index);
        QCOMPARE(task.attempts, 1);
        if (crashed > 0) {
            QVERIFY(task.error.has_value());
            QCOMPARE(task.error->signal, signal);
        }
    }
}

void TestRunSession::resultsAreExact() {
    RunStory story;
    QVERIFY(story.run(builtin("sum-of-squares", {{"n", "1000000"}}, 16, 2)));
    QVERIFY(story.record);
    for (std::uint64_t index = 0; index < 16; ++index)
        QCOMPARE(story.record->taskAt(index).value, std::string("333332833333500000"));
}

void TestRunSession::serialAndPoolAgree() {
    const RunPlan plan = builtin("primes", {{"limit", "20000"}}, 40, 2);
    RunStory story;
    QVERIFY(story.run(plan, RunMode::Serial));
    QVERIFY(story.record);
    const std::uint64_t serial = story.record->resultsHash;
    QCOMPARE(story.record->workers.size(), 1U);
    QVERIFY(story.run(plan, RunMode::Pool));
    QCOMPARE(story.record->resultsHash, serial);
    RunPlan other = builtin("primes", {{"limit", "20011"}}, 40, 2);
    QVERIFY(story.run(other, RunMode::Pool));
    QVERIFY(story.record->resultsHash != serial);
}

void TestRunSession::commandsAreCaptured() {
    RunStory story;
    QVERIFY(story.run(command({"sh", "-c", "printf %s \"$1\"; echo no >&2; exit \"$2\"", "sh", "{1}", "{2}"},
                              linkedInputs(listInputs({"a\nb", "\xff"}), listInputs({"0", "3"})), 2)));
    QVERIFY(story.record);
    const RecordedTask good = story.record->taskAt(0);
    QCOMPARE(good.state, std::string("succeeded"));
    QCOMPARE(good.output->stdoutText, std::string("a\nb"));
    QCOMPARE(good.output->stderrText, std::string("no\n"));
    const RecordedTask bad = story.record->taskAt(1);
    QCOMPARE(bad.state, std::string("failed"));
    QCOMPARE(bad.exitCode.value(), 3);
    QCOMPARE(bad.output->stdoutText, std::string("\xff"));
}

void TestRunSession::killedWorkerCostsOneTask() {
    RunStory story;
    story.session.start(builtin("sleep", {{"seconds", "0.05"}}, 40, 3), RunMode::Pool);
    QVERIFY(story.waitFor([&] { return story.busyPid() != 0; }));
    QCOMPARE(::kill(story.busyPid(), SIGKILL), 0);
    QVERIFY(story.waitForEnd());
    QCOMPARE(story.record->summary.crashed, 1U);
    QCOMPARE(story.record->summary.succeeded, 39U);
    QCOMPARE(story.record->workers.size(), 4U);
    QVERIFY(story.record->cleanup.balanced());
}

void TestRunSession::killedForkServerIsReplaced() {
    RunStory story;
    story.session.start(builtin("sleep", {{"seconds", "0.05"}}, 60, 3), RunMode::Pool);
    QVERIFY(story.waitFor([&] { return story.busyPid() != 0; }));
    const int worker = story.busyPid();
    QFile status(QString("/proc/%1/status").arg(worker));
    QVERIFY(status.open(QIODevice::ReadOnly));
    const QByteArray text = status.readAll();
    const int server = text.mid(text.indexOf("PPid:") + 5).trimmed().split('\n').first().toInt();
    QVERIFY(server > 1);
    QCOMPARE(::kill(server, SIGKILL), 0);
    QVERIFY(story.waitFor([&] { return isGone(worker); }));
    QVERIFY(story.waitForEnd());
    QVERIFY2(story.record, story.error ? story.error->sentence().c_str() : "");
    QCOMPARE(story.record->summary.succeeded, 60U);
    int messages = 0;
    for (const RunBatchPtr& batch : story.batches)
        for (const LogLine& line : batch->log)
            messages += line.source == "Fork server" ? 1 : 0;
    QCOMPARE(messages, 1);
}

void TestRunSession::pauseHoldsTasksBack() {
    RunStory story;
    story.session.start(builtin("sleep", {{"seconds", "0.02"}}, 60, 2), RunMode::Pool);
    QVERIFY(story.waitFor([&] { return story.session.state() == RunState::Running; }));
    story.session.pause();
    QVERIFY(story.waitFor([&] { return story.session.state() == RunState::Paused; }));
    story.batches.clear();
    QVERIFY(story.waitFor([&] { return story.batches.size() >= 4; }));
    const auto doneThen = story.batches.at(1)->counters.done();
    QVERIFY(doneThen < 60);
    QCOMPARE(story.batches.back()->counters.done(), doneThen);
    story.session.resume();
    QVERIFY(story.waitForEnd());
    QCOMPARE(story.record->summary.succeeded, 60U);
    QVERIFY(story.record->summary.pausedS > 0.1);
}

void TestRunSession::stopLetsRunningTasksFinish() {
    RunStory story;
    story.session.start(builtin("sleep", {{"seconds", "0.1"}}, 1000, 2), RunMode::Pool);
    QVERIFY(story.waitFor([&] { return story.busyPid() != 0; }));
    story.session.stop();
    QCOMPARE(story.session.state(), RunState::Stopping);
    QVERIFY(story.waitForEnd());
    QCOMPARE(story.states.back(), RunState::Stopped);
    const RunSummary& summary = story.record->summary;
    QVERIFY(summary.succeeded >= 2);
    QCOMPARE(summary.succeeded + summary.cancelled, 1000U);
    QVERIFY(story.record->cleanup.balanced());
}

void TestRunSession::timeLimitEndsATask() {
    RunPlan plan = builtin("crash", {{"how", "hang"}}, 2, 2);
    plan.timeoutSeconds = 0.2;
    plan.graceSeconds = 0.1;
    RunStory story;
    QVERIFY(story.run(plan));
    QCOMPARE(story.record->summary.timedOut, 2U);
    QCOMPARE(story.record->taskAt(0).state, std::string("timed_out"));
    QVERIFY(story.record->cleanup.balanced());
}

void TestRunSession::retriesAreCounted() {
    RunPlan plan = builtin("crash", {{"how", "abort"}}, 3, 2);
    plan.retries = 2;
    RunStory story;
    QVERIFY(story.run(plan));
    QCOMPARE(story.record->summary.crashed, 3U);
    QCOMPARE(story.record->summary.retried, 6U);
    QCOMPARE(story.record->taskAt(0).attempts, 3);
}

void TestRunSession::manyRunsLeaveNothingBehind() {
    RunStory story;
    QVERIFY(story.run(builtin("square", {}, 10, 4)));
    const auto before = QDir("/proc/self/fd").entryList(QDir::NoDotAndDotDot | QDir::Files | QDir::System).size();
    for (int i = 0; i < 20; ++i) {
        QVERIFY(story.run(builtin("square", {}, 10, 4)));
        QVERIFY(story.record->cleanup.balanced());
    }
    QCOMPARE(QDir("/proc/self/fd").entryList(QDir::NoDotAndDotDot | QDir::Files | QDir::System).size(), before);
}

void TestRunSession::refusedPlanStartsNothing() {
    RunStory story;
    QVERIFY(!story.run(builtin("no-such-workload", {}, 10, 4)));
    QVERIFY(story.error.has_value());
    QCOMPARE(story.states, std::vector{RunState::Failed});
}

void TestRunSession::lostSerialProcessNamesItsTask() {
    RunStory story;
    QVERIFY(story.run(builtin("crash", {{"how", "segv"}}, 3, 1), RunMode::Serial));
    QVERIFY(story.record);
    QCOMPARE(story.record->state, std::string("failed"));
    QCOMPARE(story.record->summary.crashed, 1U);
    QCOMPARE(story.record->summary.cancelled, 2U);
}

void TestRunSession::whereTheTimeGoesIsToldMeanwhile_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<TimePart>("most");
    // both outlast the look: what they use is not known from their end
    QTest::newRow("a program that waits") << "exec sleep 60" << TimePart::Blocked;
    QTest::newRow("a program that computes") << "while :; do :; done" << TimePart::Compute;
}

void TestRunSession::whereTheTimeGoesIsToldMeanwhile() {
    QFETCH(QString, text);
    QFETCH(TimePart, most);
    RunStory story;
    story.session.start(shell(text.toStdString(), 1, 1), RunMode::Pool);
    TimeAreas areas;
    QVERIFY(story.waitFor([&] {
        const bool told = !story.batches.empty() && story.batches.back()->areas;
        if (told)
            areas = *story.batches.back()->areas;
        return told && areas.spanNs > 2'500'000'000;
    }));
    story.session.kill();
    QVERIFY(story.waitForEnd());
    QCOMPARE(areas.sumNs(), areas.spanNs); // one worker
    const std::int64_t part = most == TimePart::Blocked ? areas.blockedNs() : areas[most];
    // other programs may have taken most of the processors
    QVERIFY2(part > areas.sumNs() / 10, qPrintable(QStringLiteral("%1 of %2 ns").arg(part).arg(areas.sumNs())));
    if (most == TimePart::Blocked)
        QVERIFY(areas[TimePart::Compute] < areas.sumNs() / 10);
    for (std::size_t i = 1; i < story.batches.size(); ++i)
        QVERIFY2(!story.batches[i]->areas || !story.batches[i - 1]->areas, "told more often than once a second");
}

/// Its running totals are in shared memory.
void TestRunSession::waitsAreSeenOnTheirLanes() {
    RunStory story;
    QVERIFY(story.run(builtin("sleep", {{"seconds", "0.05"}}, 12, 2)));
    QVERIFY(story.record && story.record->areas);
    if (!story.record->areas->blockedSplit)
        QSKIP("the kernel does not tell what processes wait for (/proc/PID/wchan)");
    TraceStore store;
    for (const RunBatchPtr& batch : story.batches)
        store.append(*batch);
    const LossEvidence asleep = evidenceOf(store, {TimePart::Sleep, 2, 1, nullptr});
    QVERIFY(asleep.sampled);
    QSet<int> lanes;
    for (const LaneSpan& each : asleep.spans) {
        lanes.insert(each.lane);
        QVERIFY(each.span.start >= 0 && each.span.end <= store.now());
    }
    QCOMPARE(lanes, (QSet<int>{0, 1}));
    QVERIFY2(asleep.totalS > 0.1, "the looks come late where the machine is busy, but not a multiple");
    QVERIFY2(asleep.totalS < 0.7, "no more than they slept");
    QVERIFY(evidenceOf(store, {TimePart::Lock, 2, 1, nullptr}).spans.empty());
}

void TestRunSession::aKilledWorkersTimeIsNotForgotten() {
    RunStory story;
    story.session.start(builtin("sleep", {{"seconds", "0.05"}}, 10'000, 1), RunMode::Pool);
    const auto told = [&] { return !story.batches.empty() && story.batches.back()->areas; };
    QVERIFY(story.waitFor(told));
    const TimeAreas before = *story.batches.back()->areas;
    QVERIFY(before.tasks > 0);
    QVERIFY(story.waitFor([&] { return story.busyPid() > 0; }));
    QCOMPARE(::kill(story.busyPid(), SIGKILL), 0);
    QVERIFY(story.waitFor([&] { return told() && story.batches.back()->areas->tasks > before.tasks; }));
    const TimeAreas after = *story.batches.back()->areas;
    QCOMPARE(after.sumNs(), after.spanNs);
    QVERIFY(after.blockedNs() > before.blockedNs());
    story.session.kill();
    QVERIFY(story.waitForEnd());
}

void TestRunSession::batchesComeAsOftenAsAskedFor() {
    const RunPlan plan = builtin("sleep", {{"seconds", "0.6"}}, 1, 1);
    RunStory often, seldom;
    often.session.setBatchesPerSecond(50);
    QVERIFY(often.run(plan));
    seldom.session.setBatchesPerSecond(1);
    QVERIFY(seldom.run(plan));
    QVERIFY2(often.batches.size() > 4 * seldom.batches.size(), qPrintable(QString::number(often.batches.size())));
    QCOMPARE(seldom.batches.back()->state, RunState::Finished);
}

QTEST_GUILESS_MAIN(TestRunSession)
#include "tst_run_session.moc"
