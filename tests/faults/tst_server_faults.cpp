// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <set>

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/measure/stopwatch.h"
#include "core/process/process_tree.h"
#include "core/process/signal_scope.h"
#include "tests/faults/check_invariants.h"

using namespace manyhands;
using namespace manyhands::test;

namespace {

constexpr std::int64_t kSecondNs = 1'000'000'000;

/// 40 tasks of 20 ms.
FaultPlan slowPlan() {
    FaultPlan plan;
    plan.others = Fault::Wait;
    plan.othersDetail = 20;
    return plan;
}

bool isThere(int pid) {
    return ::kill(pid, 0) == 0;
}

} // namespace

/// What becomes of a run when the process that makes its workers fails, and when the number of workers changes.
class TestServerFaults : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { ::unsetenv(kForkCrashes); }
    void F26_workerKillsTheHost();
    void F26_strictWorkersSignalNobody();
    void F27_serverKilled_data();
    void F27_serverKilled();
    void F28_serverStopped();
    void F29_serverDiesInFork();
    void F30_nobodyElseIsNeeded();
    void F45_resizedAndShotAt();
    void F45_workersThatAreTooManyAreEnded();
};

/// Nothing of the run outlives its host. This process, a subreaper, gets what is left.
void TestServerFaults::F26_workerKillsTheHost() {
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
    const pid_t host = ::fork();
    if (host == 0) {
        FaultPlan plan = slowPlan();
        plan.faults[11] = Fault::KillHost;
        plan.detail = ::getpid();
        plan.othersDetail = 3'600'000;
        for (std::uint64_t task = 1; task < 11; ++task)
            plan.faults[task] = Fault::None;
        FaultStory story(plan);
        story.play();
        ::_exit(0); // it was to be killed
    }
    int status = 0;
    QCOMPARE(::waitpid(host, &status, 0), host);
    QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
    const auto reap = [] {
        while (::waitpid(-1, nullptr, WNOHANG) > 0) {
        }
        return ownChildren().empty();
    };
    QVERIFY2(QTest::qWaitFor(reap, 2000), "something of the run is left two seconds later");
}

/// A worker's SIGKILL at its server is refused, as one at the host is (which it can't see here).
void TestServerFaults::F26_strictWorkersSignalNobody() {
    if (const auto possible = probeNamespace(MANYHANDS_BIN_DIR "/fault_server"); !possible)
        QSKIP(possible.error().sentence().c_str());
    if (!canScopeSignals())
        QSKIP("this kernel can't keep a process from signalling others (Landlock of Linux 6.12)");
    FaultPlan plan;
    plan.strict = true;
    plan.others = Fault::KillServer;
    FaultStory story(plan);
    QVERIFY(story.play());
    QCOMPARE(story.count(TaskState::Succeeded), plan.tasks);
    QCOMPARE(checkInvariants(story), QString());
}

void TestServerFaults::F27_serverKilled_data() {
    QTest::addColumn<bool>("strict");
    QTest::newRow("subreapers") << false;
    QTest::newRow("namespace") << true;
}

void TestServerFaults::F27_serverKilled() {
    QFETCH(bool, strict);
    if (strict)
        if (const auto possible = probeNamespace(MANYHANDS_BIN_DIR "/fault_server"); !possible)
            QSKIP(possible.error().sentence().c_str());
    FaultPlan plan = slowPlan();
    plan.strict = strict;
    FaultStory story(plan);
    QVERIFY(story.start());
    bool shot = false;
    std::set<int> workers;
    std::int64_t shotNs = 0, goneNs = 0, goesOnNs = 0;
    QVERIFY(story.run([&] {
        if (!shot && story.pids.size() == plan.engine.workers && !story.finals.empty()) {
            workers = story.everSeen;
            shot = ::kill(story.client().pid(), SIGKILL) == 0;
            shotNs = monotonicNs();
        }
        if (shot && goneNs == 0 && std::none_of(workers.begin(), workers.end(), isThere))
            goneNs = monotonicNs();
        const auto isNew = [&](int pid) { return !workers.contains(pid); };
        if (shot && goesOnNs == 0 && std::any_of(story.everSeen.begin(), story.everSeen.end(), isNew))
            goesOnNs = monotonicNs();
    }));
    story.end();
    QVERIFY(shot);
    QVERIFY2(!story.failure, story.failure ? story.failure->sentence().c_str() : "");
    QCOMPARE(story.serversReplaced, 1);
    qInfo("workers gone after %.1f ms, the run goes on after %.1f ms", static_cast<double>(goneNs - shotNs) / 1e6,
          static_cast<double>(goesOnNs - shotNs) / 1e6);
    QVERIFY(goneNs != 0 && goneNs - shotNs < kSecondNs / 10);
    QVERIFY(goesOnNs != 0 && goesOnNs - shotNs < 2 * kSecondNs);
    // a server's loss is no fault of the tasks: none of them was lost
    QCOMPARE(story.count(TaskState::Succeeded), plan.tasks);
    QCOMPARE(checkInvariants(story), QString());
}

/// It is asked for a worker, as one has died, and does not answer.
void TestServerFaults::F28_serverStopped() {
    FaultPlan plan = slowPlan();
    plan.engine.workers = 2;
    FaultStory story(plan);
    QVERIFY(story.start());
    bool stopped = false;
    QVERIFY(story.run([&] {
        if (stopped || story.pids.size() < 2)
            return;
        stopped = ::kill(story.client().pid(), SIGSTOP) == 0;
        story.shoot(story.pids.begin()->second, SIGKILL);
    }));
    story.end();
    QVERIFY(stopped);
    QCOMPARE(story.finals.size(), std::size_t{plan.tasks});
    QVERIFY(story.count(TaskState::Succeeded) >= plan.tasks - 1);
    QCOMPARE(checkInvariants(story), QString());
}

void TestServerFaults::F29_serverDiesInFork() {
    ::setenv(kForkCrashes, "1", 1);
    FaultPlan plan;
    FaultStory story(plan);
    QVERIFY(story.play());
    QVERIFY(story.failure);
    QVERIFY2(story.failure->what.find("fork server") != std::string::npos, story.failure->sentence().c_str());
    QVERIFY(story.serversReplaced <= 10);
    QCOMPARE(story.processesStarted, 0U);
    QCOMPARE(checkInvariants(story), QString());
}

/// Below the host there is its server, below that the workers: no helper whose loss could hurt.
void TestServerFaults::F30_nobodyElseIsNeeded() {
    FaultPlan plan = slowPlan();
    FaultStory story(plan);
    QVERIFY(story.start());
    std::size_t most = 0;
    QVERIFY(story.run([&] { most = std::max(most, ownChildren().size()); }));
    story.end();
    QCOMPARE(most, 1U);
    QCOMPARE(checkInvariants(story), QString());
}

/// 200 changes between one and 64 workers, by draining and by stopping, while somebody shoots.
void TestServerFaults::F45_resizedAndShotAt() {
    FaultPlan plan;
    plan.tasks = 100'000;
    plan.engine.mostWorkers = 64;
    plan.engine.maxAttempts = 1000;
    FaultStory story(plan);
    QVERIFY(story.start());
    int resizes = 0, shots = 0;
    const std::uint32_t sizes[] = {64, 1, 8, 2, 16, 4};
    QVERIFY(story.run([&] {
        if (resizes < 200 && story.pids.size() >= 1) {
            const auto how = resizes % 2 == 0 ? Engine::Shrink::Drain : Engine::Shrink::Stop;
            QVERIFY(story.engine().resize(sizes[static_cast<std::size_t>(resizes++) % std::size(sizes)], how));
        }
        if (shots < 40 && !story.pids.empty())
            shots += story.shoot(story.pids.rbegin()->second, SIGKILL) ? 1 : 0;
    }));
    story.end();
    QVERIFY2(resizes > 20, QByteArray::number(resizes));
    qInfo("%d changes, %d shots, %llu processes", resizes, shots,
          static_cast<unsigned long long>(story.processesStarted));
    QCOMPARE(story.count(TaskState::Succeeded), plan.tasks);
    QCOMPARE(checkInvariants(story), QString());
}

void TestServerFaults::F45_workersThatAreTooManyAreEnded() {
    FaultPlan plan;
    plan.tasks = 8;
    plan.others = Fault::Wait;
    plan.othersDetail = 300;
    plan.engine.mostWorkers = 8;
    FaultStory story(plan);
    QVERIFY(story.start());
    int step = 0;
    std::uint32_t most = 0, last = 0;
    QVERIFY(story.run([&] {
        most = std::max(most, story.engine().places());
        last = story.engine().workers();
        if (step == 0 && story.pids.size() == 4 && ++step > 0)
            QVERIFY(story.engine().resize(8, Engine::Shrink::Drain));
        if (step == 1 && story.pids.size() == 8 && ++step > 0)
            QVERIFY(story.engine().resize(1, Engine::Shrink::Stop));
    }));
    story.end();
    QCOMPARE(most, 8U);
    QCOMPARE(last, 1U);
    QCOMPARE(story.count(TaskState::Succeeded), plan.tasks);
    QVERIFY(!story.failure);
    QCOMPARE(checkInvariants(story), QString());
}

QTEST_GUILESS_MAIN(TestServerFaults)
#include "tst_server_faults.moc"
