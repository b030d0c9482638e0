// SPDX-License-Identifier: GPL-3.0-or-later
#include <QScopeGuard>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <set>

#include "tests/faults/check_invariants.h"

using namespace manyhands;
using namespace manyhands::test;

namespace {

constexpr std::uint64_t kFaulty = 11;

/// What a fault in task 11 of 40 is to come to.
struct Row {
    const char* name;
    Fault fault;
    TaskState state;
    const char* says = ""; ///< in the task's message
    int signal = 0;
    std::int64_t detail = 0;
    double timeoutS = 0;
    std::uint64_t addressSpace = 0;
};

const Row kRows[] = {
    {"F01 worker killed in its task", Fault::Kill, TaskState::Crashed, "SIGKILL", SIGKILL},
    {"F02 worker writes through a null pointer", Fault::Segv, TaskState::Crashed,
     "(SIGSEGV, segmentation fault) at address 0x0", SIGSEGV},
    {"F03 abort", Fault::Abort, TaskState::Crashed, "SIGABRT", SIGABRT},
    {"F03 failed assertion", Fault::Assert, TaskState::Crashed, "Assertion `detail < 0' failed.", SIGABRT},
    {"F03 uncaught exception", Fault::Terminate, TaskState::Crashed,
     "(SIGABRT, aborted): std::runtime_error: thrown where none may be", SIGABRT},
    {"F04 _exit(0) in mid-task", Fault::LeaveAtOnce, TaskState::Crashed, "without finishing"},
    {"F05 exit(0) in the user's function", Fault::Leave, TaskState::Failed, "called exit(0)"},
    {"F07 allocation beyond the limit", Fault::Allocate, TaskState::Failed, "bad_alloc", 0, 4096, 0, 1ULL << 30U},
    {"F08 task stops its worker", Fault::Stop, TaskState::TimedOut, "took longer than", 0, 0, 0.5},
    {"F09 endless, ignores polite signals", Fault::Hang, TaskState::TimedOut, "took longer than", 0, 0, 0.3},
    {"F12 task leaves 200 children", Fault::ForkMany, TaskState::Succeeded, "", 0, 200},
    {"F13 task leaves a daemon in a session of its own", Fault::Daemon, TaskState::Succeeded},
    {"F14 worker closes all descriptors", Fault::CloseAll, TaskState::Succeeded},
    {"F18 result of 2 MiB", Fault::HugeResult, TaskState::Succeeded, "", 0, 2 << 20},
    {"F18 result of 80 MiB", Fault::HugeResult, TaskState::Failed, "longer than 64 MiB", 0, 80 << 20},
    {"F24 worker shortens the queue's memory", Fault::Shorten, TaskState::Succeeded},
    {"F19 exception whose text is no text", Fault::WildException, TaskState::Failed, "runtime_error", 0, 100'000},
};

} // namespace

/// A fault in one task costs that task.
class TestWorkerFaults : public QObject {
    Q_OBJECT

private slots:
    void oneTaskIsHit_data();
    void oneTaskIsHit();
    void F01_placeIsFilledAgain();
    void F01_killedWithTheLockOfAll();
    void F02_lastOutputIsKept_data();
    void F02_lastOutputIsKept();
    void retriedTaskSucceedsOrIsCounted();
    void F11_leakingWorkersAreReplaced();
    void F13_strayIsNamed();
    void F20_workersThatCannotBegin();
    void F21_crashLoopEndsTheRun();
    void F21_crashLoopPausesAndGoesOn();
    void idleWorkerIsHit_data();
    void idleWorkerIsHit();
    void F08_F23_stoppedWorkersAreTold();
    void F24_garbageInTheQueue();
    void F24_queueThatGivesNothing();
    void F25_killedAtAnyMoment();
    void F25_foundAgainBehindTheOthers();
};

void TestWorkerFaults::oneTaskIsHit_data() {
    QTest::addColumn<int>("index");
    for (int index = 0; const Row& row : kRows)
        QTest::newRow(row.name) << index++;
}

void TestWorkerFaults::oneTaskIsHit() {
    QFETCH(int, index);
    const Row& row = kRows[index];
    FaultPlan plan;
    plan.faults[kFaulty] = row.fault;
    plan.detail = row.detail;
    plan.engine.timeoutNs = static_cast<std::int64_t>(row.timeoutS * 1e9);
    plan.engine.addressSpaceBytes = row.addressSpace;
    if (row.detail > (64 << 20)) // to move so much memory takes its time
        plan.stallAllowedNs = 500'000'000;
    FaultStory story(plan);
    QVERIFY(story.play());
    QVERIFY2(!story.failure, story.failure ? story.failure->sentence().c_str() : "");
    const FaultStory::End end = story.endOf(kFaulty);
    QVERIFY2(end.state == row.state, end.value.c_str());
    if (row.state != TaskState::Succeeded)
        QVERIFY2(end.value.find(row.says) != std::string::npos, end.value.c_str());
    if (row.signal != 0)
        QCOMPARE(end.signal, row.signal);
    QCOMPARE(story.count(TaskState::Succeeded), plan.tasks - (row.state == TaskState::Succeeded ? 0 : 1));
    QCOMPARE(checkInvariants(story), QString());
}

/// Within a second, while the other workers go on.
void TestWorkerFaults::F01_placeIsFilledAgain() {
    FaultPlan plan;
    plan.faults[kFaulty] = Fault::Kill;
    plan.others = Fault::Wait;
    plan.othersDetail = 50;
    FaultStory story(plan);
    QVERIFY(story.play());
    QCOMPARE(story.count(TaskState::Succeeded), plan.tasks - 1);
    QCOMPARE(story.processesStarted, plan.engine.workers + 1U);
    QVERIFY2(story.latestRefillNs() >= 0 && story.latestRefillNs() < 1'000'000'000,
             QByteArray::number(qlonglong(story.latestRefillNs())));
    QCOMPARE(checkInvariants(story), QString());
}

/// The others, all of which need that lock, go on.
void TestWorkerFaults::F01_killedWithTheLockOfAll() {
    FaultPlan plan;
    plan.faults[kFaulty] = Fault::KillInLock;
    plan.others = Fault::Count;
    FaultStory story(plan);
    QVERIFY(story.play());
    QCOMPARE(story.endOf(kFaulty).signal, SIGKILL);
    QCOMPARE(story.count(TaskState::Succeeded), plan.tasks - 1);
    QCOMPARE(checkInvariants(story), QString());
}

void TestWorkerFaults::F02_lastOutputIsKept_data() {
    QTest::addColumn<int>("bytes");
    QTest::newRow("a line") << 1;
    QTest::newRow("as much as a pipe holds") << (64 << 10);
    QTest::newRow("a flood") << (4 << 20);
}

/// The end of all that the worker wrote, to the last line, and where it crashed.
void TestWorkerFaults::F02_lastOutputIsKept() {
    QFETCH(int, bytes);
    FaultPlan plan;
    plan.engine.keepsOutput = true;
    plan.faults[kFaulty] = Fault::Talk;
    plan.detail = bytes;
    FaultStory story(plan);
    QVERIFY(story.play());
    std::string all;
    while (all.size() < static_cast<std::size_t>(bytes))
        all += "at byte " + std::to_string(all.size()) + '\n';
    QVERIFY2(story.written == all, QByteArray::number(qsizetype(story.written.size())));
    const FaultStory::End end = story.endOf(kFaulty);
    QCOMPARE(end.lastOutput, all.substr(all.size() - std::min<std::size_t>(all.size(), 64 << 10)));
    QCOMPARE(end.address, std::optional<std::uint64_t>(0));
    QCOMPARE(checkInvariants(story), QString());
}

/// All attempts are listed, and the number of workers that the task has cost is told.
void TestWorkerFaults::retriedTaskSucceedsOrIsCounted() {
    FaultPlan plan;
    plan.faults[kFaulty] = Fault::Segv;
    plan.engine.maxAttempts = 3;
    FaultStory story(plan);
    QVERIFY(story.play());
    QCOMPARE(story.earlier[kFaulty].size(), 2U);
    QCOMPARE(story.endOf(kFaulty).attempt, 3);
    QCOMPARE(story.endOf(kFaulty).state, TaskState::Crashed);
    QCOMPARE(story.endOf(kFaulty).workersLost, 3U);
    QCOMPARE(story.deaths, 3);
    QCOMPARE(checkInvariants(story), QString());
}

void TestWorkerFaults::F11_leakingWorkersAreReplaced() {
    FaultPlan plan;
    plan.engine.workers = 2;
    plan.engine.memoryPerProcess = 48U << 20U;
    plan.tasks = 120;
    // the pauses give the host, which looks ten times a second, time to see it
    for (std::uint64_t task = 1; task <= plan.tasks; task += 2)
        plan.faults[task] = Fault::Leak;
    plan.detail = 8;
    plan.others = Fault::Wait;
    plan.othersDetail = 30;
    plan.engine.cells = 8;
    FaultStory story(plan);
    QVERIFY(story.play());
    QCOMPARE(story.count(TaskState::Succeeded), plan.tasks);
    QCOMPARE(story.deaths, 0);
    QVERIFY2(story.processesStarted > 2, "none was replaced");
    QCOMPARE(checkInvariants(story), QString());
}

void TestWorkerFaults::F13_strayIsNamed() {
    FaultPlan plan;
    plan.faults[kFaulty] = Fault::Daemon;
    FaultStory story(plan);
    QVERIFY(story.start());
    QVERIFY(story.run());
    QCOMPARE(story.notedPids().size(), 1U);
    const auto leaveNothing = qScopeGuard([&] { ::kill(story.notedPids().front(), SIGKILL); }); // where this fails
    // with its worker, not only with the server
    QTRY_VERIFY(::kill(story.notedPids().front(), 0) != 0);
    story.end();
    std::string told = "strays:";
    for (const std::string& stray : story.strays)
        told += ' ' + stray;
    QVERIFY2(std::find(story.strays.begin(), story.strays.end(), "fault_server") != story.strays.end(), told.c_str());
    QCOMPARE(checkInvariants(story), QString());
}

void TestWorkerFaults::F20_workersThatCannotBegin() {
    FaultPlan plan;
    plan.engine.configuration = kRefuse;
    FaultStory story(plan);
    QVERIFY(story.play());
    QVERIFY(story.failure);
    QVERIFY2(story.failure->what == "Workers can't start", story.failure->what.c_str());
    QVERIFY2(story.processesStarted <= 3U + plan.engine.workers, "three bad starts are enough");
    QCOMPARE(checkInvariants(story), QString());
}

void TestWorkerFaults::F21_crashLoopEndsTheRun() {
    FaultPlan plan;
    plan.tasks = 200;
    plan.others = Fault::Segv;
    FaultStory story(plan);
    QVERIFY(story.play());
    QVERIFY(story.failure);
    QVERIFY2(story.failure->what == "Workers keep ending", story.failure->what.c_str());
    QVERIFY2(story.deaths >= 10 && story.deaths <= 14, QByteArray::number(story.deaths));
    QCOMPARE(checkInvariants(story), QString());
}

void TestWorkerFaults::F21_crashLoopPausesAndGoesOn() {
    FaultPlan plan;
    plan.tasks = 30;
    plan.pausesAfterDeaths = true;
    for (std::uint64_t task = 1; task <= 10; ++task)
        plan.faults[task] = Fault::Segv;
    plan.engine.workers = 1;
    FaultStory story(plan);
    bool resumed = false;
    QVERIFY(story.play([&] {
        if (story.pause && !std::exchange(resumed, true))
            story.engine().setPaused(false);
    }));
    QVERIFY(resumed);
    QVERIFY(!story.failure);
    QCOMPARE(story.count(TaskState::Crashed), 10U);
    QCOMPARE(story.count(TaskState::Succeeded), 20U);
    QCOMPARE(checkInvariants(story), QString());
}

void TestWorkerFaults::idleWorkerIsHit_data() {
    QTest::addColumn<int>("signal");
    QTest::newRow("F22 idle worker killed") << SIGKILL;
    QTest::newRow("F23 idle worker stopped") << SIGSTOP;
}

/// Three of four workers are busy. The fourth is replaced, or ended with the run; the tasks notice nothing.
void TestWorkerFaults::idleWorkerIsHit() {
    QFETCH(int, signal);
    FaultPlan plan;
    plan.tasks = 3;
    plan.others = Fault::Wait;
    plan.othersDetail = 300;
    FaultStory story(plan);
    bool hit = false;
    QVERIFY(story.play([&] {
        const Engine& engine = story.engine();
        if (hit || story.pids.size() < plan.engine.workers || engine.running() < plan.tasks)
            return;
        for (const auto& [place, pid] : story.pids)
            if (!hit && !engine.view(place - 1).task.isValid())
                hit = ::kill(pid, signal) == 0;
    }));
    QVERIFY(hit);
    QCOMPARE(story.count(TaskState::Succeeded), plan.tasks);
    QCOMPARE(story.deaths, signal == SIGKILL ? 1 : 0);
    QCOMPARE(checkInvariants(story), QString());
}

/// One at work and the idle one are stopped. Both are told within three seconds or so, neither is taken for dead, and
/// the task goes on where its worker does.
void TestWorkerFaults::F08_F23_stoppedWorkersAreTold() {
    FaultPlan plan;
    plan.tasks = 3;
    plan.others = Fault::Wait;
    plan.othersDetail = 4000;
    FaultStory story(plan);
    std::set<std::uint32_t> held;
    std::int64_t heldNs = 0, toldNs = 0;
    QVERIFY(story.play([&] {
        const Engine& engine = story.engine();
        if (held.empty() && story.pids.size() == plan.engine.workers && engine.running() == plan.tasks) {
            for (const auto& [place, pid] : story.pids)
                if ((!engine.view(place - 1).task.isValid() || held.size() < 2) && ::kill(pid, SIGSTOP) == 0)
                    held.insert(place);
            heldNs = monotonicNs();
        }
        if (toldNs != 0 || story.stopped.size() < held.size() || held.empty())
            return;
        toldNs = monotonicNs();
        for (const std::uint32_t place : held) {
            QVERIFY(engine.view(place - 1).stopped);
            ::kill(story.pids.at(place), SIGCONT);
        }
    }));
    QVERIFY(held.size() >= 2 && toldNs != 0);
    QVERIFY2(toldNs - heldNs < 3'600'000'000, QByteArray::number(qlonglong((toldNs - heldNs) / 1'000'000)) + " ms");
    QCOMPARE(std::set(story.stopped.begin(), story.stopped.end()), held);
    QCOMPARE(story.stopped.size(), held.size());
    QCOMPARE(story.count(TaskState::Succeeded), plan.tasks);
    QCOMPARE(story.deaths, 0);
    QVERIFY(story.earlier.empty());
    QCOMPARE(checkInvariants(story), QString());
}

/// Whatever a worker writes over the queue, the host survives, and no garbage becomes a result. How the run ends
/// depends on what was hit.
void TestWorkerFaults::F24_garbageInTheQueue() {
    int damaged = 0;
    for (int seed = 1; seed <= 40; ++seed) {
        FaultPlan plan;
        plan.faults[kFaulty] = Fault::Scribble;
        plan.detail = seed;
        plan.engine.cells = 64;
        plan.engine.timeoutNs = 2'000'000'000;
        FaultStory story(plan);
        QVERIFY(story.start());
        QVERIFY2(story.run(), QByteArray("seed ") + QByteArray::number(seed));
        story.end();
        QVERIFY(story.failure || story.finals.size() == plan.tasks);
        damaged += story.failure && story.failure->what == "The task queue was damaged" ? 1 : 0;
        QCOMPARE(checkInvariants(story), QString());
    }
    qInfo("%d of 40 runs were stopped because their queue was damaged", damaged);
    QVERIFY(damaged > 0);
}

/// Nothing that could be read is wrong, only nothing more comes.
void TestWorkerFaults::F24_queueThatGivesNothing() {
    FaultPlan plan;
    plan.faults[kFaulty] = Fault::Pause;
    FaultStory story(plan);
    QVERIFY(story.play());
    QVERIFY(story.failure);
    QCOMPARE(story.failure->what, std::string("The task queue was damaged"));
    QVERIFY(story.count(TaskState::Succeeded) >= kFaulty);
    QCOMPARE(checkInvariants(story), QString());
}

void TestWorkerFaults::F25_killedAtAnyMoment() {
    FaultPlan plan;
    plan.tasks = 200'000;
    plan.engine.maxAttempts = 1000;
    FaultStory story(plan);
    int shots = 0;
    QVERIFY(story.play([&] {
        if (shots < 50 && !story.pids.empty())
            shots += story.shoot(story.pids.begin()->second, SIGKILL) ? 1 : 0;
    }));
    QVERIFY(shots > 0);
    QCOMPARE(story.count(TaskState::Succeeded), plan.tasks);
    QCOMPARE(checkInvariants(story), QString());
}

/// The workers have gone far beyond the task whose worker is killed.
void TestWorkerFaults::F25_foundAgainBehindTheOthers() {
    FaultPlan plan;
    plan.tasks = 20'000;
    plan.faults[kFaulty] = Fault::Wait;
    plan.detail = 3'600'000;
    plan.engine.maxAttempts = 2;
    FaultStory story(plan);
    QVERIFY(story.play([&] {
        for (std::uint32_t place = 0; story.finals.size() > 10'000 && place < story.engine().places(); ++place)
            if (const PlaceView view = story.engine().view(place); view.task == TaskId(kFaulty))
                story.shoot(view.pid, SIGKILL);
    }));
    QCOMPARE(story.endOf(kFaulty).attempt, 2);
    QCOMPARE(story.endOf(kFaulty).state, TaskState::Crashed);
    QCOMPARE(story.count(TaskState::Succeeded), plan.tasks - 1);
    QCOMPARE(checkInvariants(story), QString());
}

QTEST_GUILESS_MAIN(TestWorkerFaults)
#include "tst_worker_faults.moc"
