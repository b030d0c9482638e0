// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <set>

#include <csignal>

#include "core/monitor/cpu_count.h"
#include "core/process/containment.h"
#include "core/process/fork_client.h"
#include "tests/support/run_story.h"

using namespace manyhands;
using namespace manyhands::test;

/// What a run decides about its workers, and how it tells.
class TestPolicies : public QObject {
    Q_OBJECT

private slots:
    void workersAreReplacedAfterSoManyTasks();
    void workersAreReplacedWhenTheyGrow();
    void crashLoopPausesAndAsks();
    void crashLoopFailsWhereNobodyCanBeAsked();
    void progressRenewsTheBudget();
    void resizeUpAndDown_data();
    void resizeUpAndDown();
    void impossibleSizeIsRefused();
    void earlierAttemptsAreKept();
    void haltEndsTheRun_data();
    void haltEndsTheRun();
    void mathLibrariesGetTheirShare();
    void straysAreNamed();
    void strictRunsHaveTheirOwnNumbers();
};

void TestPolicies::workersAreReplacedAfterSoManyTasks() {
    RunPlan plan = builtin("square", {}, 40, 2);
    plan.maxTasksPerWorker = 5;
    RunStory story;
    QVERIFY(story.run(plan));
    QCOMPARE(story.record->summary.succeeded, 40U);
    QCOMPARE(story.record->summary.retried, 0U);
    QVERIFY(story.record->workers.size() >= 8);
    for (const RecordedWorker& worker : story.record->workers)
        QVERIFY2(worker.tasks <= 5, std::to_string(worker.tasks).c_str());
    QVERIFY(story.record->cleanup.balanced());
}

void TestPolicies::workersAreReplacedWhenTheyGrow() {
    RunPlan plan = builtin("sleep", {{"seconds", "0.03"}}, 40, 2);
    plan.maxMemoryBytes = 1; // every worker has more: each look replaces it after its task
    RunStory story;
    QVERIFY(story.run(plan));
    QCOMPARE(story.record->summary.succeeded, 40U);
    QCOMPARE(story.record->summary.retried, 0U);
    QVERIFY(story.record->workers.size() > 4);
}

void TestPolicies::crashLoopPausesAndAsks() {
    RunStory story;
    story.session.start(builtin("crash", {{"how", "segv"}}, 50, 2), RunMode::Pool);
    QVERIFY(story.waitFor([&] { return story.session.state() == RunState::Paused; }));
    // the other worker may have been in a task of its own
    QVERIFY(story.waitFor([&] { return story.counters.crashed >= 10; }));
    QVERIFY(story.counters.crashed <= 11);
    QVERIFY(story.says("Paused. Workers keep ending: 10 of them"));
    story.session.resume();
    QVERIFY(story.waitFor([&] { return story.session.state() == RunState::Paused && story.counters.crashed >= 20; }));
    QVERIFY(story.counters.crashed <= 22);
    story.session.stop();
    QVERIFY(story.waitForEnd());
    const RunSummary& summary = story.record->summary;
    QCOMPARE(story.states.back(), RunState::Stopped);
    QCOMPARE(story.record->haltedAfter, 0U); // somebody stopped it
    QCOMPARE(summary.crashed + summary.cancelled, 50U);
    QVERIFY(summary.crashed < 30);
    QVERIFY(story.record->cleanup.balanced());
}

void TestPolicies::crashLoopFailsWhereNobodyCanBeAsked() {
    RunPlan plan = builtin("crash", {{"how", "abort"}}, 50, 2);
    plan.pauseOnCrashLoop = false;
    RunStory story;
    QVERIFY(story.run(plan));
    QCOMPARE(story.record->state, std::string("failed"));
    QCOMPARE(story.record->failure->what, std::string("Workers keep ending"));
    QVERIFY(!story.record->failure->why.empty() && !story.record->failure->remedy.empty());
    const RunSummary& summary = story.record->summary;
    QVERIFY(summary.crashed == 10 || summary.crashed == 11);
    QCOMPARE(summary.crashed + summary.cancelled, 50U);
}

void TestPolicies::progressRenewsTheBudget() {
    RunStory story;
    // one worker: every second task ends it
    QVERIFY(story.run(shell("test $(($1 % 2)) = 0 || kill -9 $PPID", 40, 1)));
    QCOMPARE(story.record->state, std::string("finished"));
    QCOMPARE(story.record->summary.crashed, 20U);
    QCOMPARE(story.record->summary.succeeded, 20U);
}

void TestPolicies::resizeUpAndDown_data() {
    QTest::addColumn<bool>("atOnce");
    QTest::newRow("drain") << false;
    QTest::newRow("stop") << true;
}

void TestPolicies::resizeUpAndDown() {
    QFETCH(bool, atOnce);
    RunStory story;
    story.session.start(builtin("sleep", {{"seconds", "0.05"}}, 120, 1), RunMode::Pool);
    QVERIFY(story.waitFor([&] { return story.atWork() == 1; }));
    story.session.resize(6, false);
    QVERIFY(story.waitFor([&] { return story.atWork() == 6; }));
    story.session.resize(2, atOnce);
    QVERIFY(story.waitFor([&] { return story.atWork() == 2; }));
    story.session.resize(3, false);
    QVERIFY(story.waitForEnd());
    QCOMPARE(story.record->summary.succeeded, 120U);
    QVERIFY(atOnce || story.record->summary.retried == 0);
    QVERIFY(story.says("Now 6 workers"));
    std::set<std::uint32_t> places;
    for (const RecordedWorker& worker : story.record->workers)
        places.insert(worker.worker);
    QCOMPARE(places.size(), 6U);
    QVERIFY(story.record->cleanup.balanced());
}

void TestPolicies::impossibleSizeIsRefused() {
    RunStory story;
    story.session.start(builtin("sleep", {{"seconds", "0.02"}}, 20, 1), RunMode::Pool);
    QVERIFY(story.waitFor([&] { return story.atWork() == 1; }));
    story.session.resize(0, false);
    story.session.resize(100'000, false);
    QVERIFY(story.waitForEnd());
    QCOMPARE(story.record->summary.succeeded, 20U);
    QVERIFY(story.says("The pool can't have 100000 workers: it was made for 1 to"));
}

void TestPolicies::earlierAttemptsAreKept() {
    RunPlan plan = builtin("crash", {{"how", "segv"}}, 1, 1);
    plan.retries = 2;
    RunStory story;
    QVERIFY(story.run(plan));
    const RecordedTask task = story.record->taskAt(0);
    QCOMPARE(task.state, std::string("crashed"));
    QCOMPARE(task.attempts, 3);
    QCOMPARE(task.earlier.size(), 2U);
    for (std::size_t i = 0; i < 2; ++i) {
        QCOMPARE(task.earlier[i].attempt, static_cast<int>(i + 1));
        QCOMPARE(task.earlier[i].state, std::string("crashed"));
        QCOMPARE(task.earlier[i].error.signal, SIGSEGV);
    }
    QVERIFY2(task.error->message.find("3 workers have ended in this task") != std::string::npos,
             task.error->message.c_str());
}

void TestPolicies::haltEndsTheRun_data() {
    QTest::addColumn<bool>("now");
    QTest::addColumn<int>("failures");
    QTest::newRow("soon, first failure") << false << 1;
    QTest::newRow("now, third failure") << true << 3;
}

void TestPolicies::haltEndsTheRun() {
    QFETCH(bool, now);
    QFETCH(int, failures);
    RunPlan plan = shell("sleep 0.02; exit 3", 500, 2);
    plan.halt = {now ? HaltPolicy::When::Now : HaltPolicy::When::Soon, static_cast<std::uint64_t>(failures)};
    RunStory story;
    QVERIFY(story.run(plan));
    const RunSummary& summary = story.record->summary;
    QCOMPARE(story.states.back(), RunState::Stopped);
    QCOMPARE(story.record->haltedAfter, static_cast<std::uint64_t>(failures));
    QVERIFY(
        story.says(failures == 1 ? "Stopped after a failed task, as asked" : "Stopped after 3 failed tasks, as asked"));
    QVERIFY(summary.failed >= static_cast<std::uint64_t>(failures) && summary.failed < 50);
    QCOMPARE(summary.failed + summary.crashed + summary.cancelled, 500U);
}

void TestPolicies::mathLibrariesGetTheirShare() {
    for (const char* name : {"OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"})
        ::unsetenv(name);
    const std::string all = std::to_string(cpuCount());
    const std::string text = "printf '%s ' $OMP_NUM_THREADS $OPENBLAS_NUM_THREADS $MKL_NUM_THREADS";
    RunStory alone;
    QVERIFY(alone.run(shell(text, 1, 1)));
    QCOMPARE(alone.record->taskAt(0).output->stdoutText, all + ' ' + all + ' ' + all + ' ');
    RunStory crowd;
    QVERIFY(crowd.run(shell(text, 1, 2 * cpuCount())));
    QCOMPARE(crowd.record->taskAt(0).output->stdoutText, std::string("1 1 1 "));
    RunPlan asked = shell(text, 1, 1);
    std::get<CommandTask>(asked.task).setup.environment = {{"OMP_NUM_THREADS", "7"}};
    RunStory own;
    QVERIFY(own.run(asked));
    QCOMPARE(own.record->taskAt(0).output->stdoutText, "7 " + all + ' ' + all + ' ');
}

void TestPolicies::straysAreNamed() {
    RunStory story;
    // it is called sh until it has become sleep
    QVERIFY(
        story.run(shell("setsid sleep 3600 >&- 2>&- & until grep -q sleep /proc/$!/comm; do :; done; echo $!", 1, 1)));
    QCOMPARE(story.record->summary.succeeded, 1U);
    QCOMPARE(story.record->strays.size(), 1U);
    QCOMPARE(story.record->strays[0].name, std::string("sleep"));
    QVERIFY(::kill(story.record->strays[0].pid, 0) != 0);
    QVERIFY(story.says("(sleep) was left behind by a task"));
}

void TestPolicies::strictRunsHaveTheirOwnNumbers() {
    const auto program = forkServerProgram();
    QVERIFY(program);
    if (const auto possible = probeNamespace(*program); !possible)
        QSKIP(possible.error().sentence().c_str());
    RunPlan plan = shell("sleep 0.2; echo $$; setsid sleep 3600 >&- 2>&- & wait", 3, 2);
    plan.timeoutSeconds = 20;
    plan.strictContainment = true;
    RunStory story;
    story.session.start(plan, RunMode::Pool);
    QVERIFY(story.waitFor([&] { return story.atWork() > 0; }));
    for (const WorkerLive& worker : story.live)
        QVERIFY(worker.pid == 0 || ::kill(worker.pid, 0) == 0); // numbers as this process sees them
    story.session.kill();
    QVERIFY(story.waitForEnd());
    QCOMPARE(story.record->machine.containmentLevel, 3);
    RunStory second;
    RunPlan numbers = shell("echo $$", 4, 2);
    numbers.strictContainment = true;
    QVERIFY(second.run(numbers));
    QCOMPARE(second.record->summary.succeeded, 4U);
    QVERIFY(std::stoi(second.record->taskAt(0).output->stdoutText) < 100);
    QVERIFY(second.record->cleanup.balanced());
}

QTEST_GUILESS_MAIN(TestPolicies)
#include "tst_policies.moc"
