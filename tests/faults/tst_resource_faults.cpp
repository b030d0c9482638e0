// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <cstdlib>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/faults/check_invariants.h"
#include "tests/faults/resource_stage.h"

using namespace manyhands;
using namespace manyhands::test;

namespace {

constexpr std::uint64_t kFaulty = 11;

/// The lowest descriptor that is free.
rlim_t freeDescriptor() {
    const int fd = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    ::close(fd);
    return static_cast<rlim_t>(fd);
}

/// Of this process.
rlim_t bytesMapped() {
    QFile sizes("/proc/self/statm");
    if (!sizes.open(QIODevice::ReadOnly))
        return 0;
    return sizes.readAll().split(' ').first().toULongLong() * static_cast<rlim_t>(::sysconf(_SC_PAGESIZE));
}

} // namespace

/// The machine runs short of something.
class TestResourceFaults : public QObject {
    Q_OBJECT

private slots:
    void cleanup() {
        for (const char* name : {kForkRefusals, kForksAllowed, kProcessLimit})
            ::unsetenv(name);
    }
    void F06_groupRunsOutOfMemory();
    void F10_processThatCannotBeEnded();
    void F12_noMoreProcesses();
    void F50_absurdSize();
    void F50_noRoomToMap();
    void F51_softLimitIsRaised();
    void F51_noDescriptors_data();
    void F51_noDescriptors();
    void F52_someForksAreRefused();
    void F52_fewerWorkersThanWanted();
    void F52_allForksAreRefused();
    void F54_processorsAreBusy();
};

void TestResourceFaults::F06_groupRunsOutOfMemory() {
    const V1Group group("memory");
    if (!group.isMade() || !group.write("memory.limit_in_bytes", "300M"))
        QSKIP("no memory control group can be made here");
    group.write("memory.swappiness", "0");
    FaultPlan plan;
    plan.tasks = 40;
    plan.faults[kFaulty] = Fault::Allocate;
    plan.detail = 2048;
    plan.engine.maxAttempts = 3; // not for this: another attempt would do it again
    FaultStory story(plan);
    QVERIFY(playInGroup(story, group));
    QVERIFY(!story.failure);
    QCOMPARE(story.endOf(kFaulty).state, TaskState::Crashed);
    QCOMPARE(story.endOf(kFaulty).signal, SIGKILL);
    QVERIFY(story.earlier.empty());
    QVERIFY2(story.endOf(kFaulty).value.find("run out of memory") != std::string::npos,
             story.endOf(kFaulty).value.c_str());
    QCOMPARE(story.count(TaskState::Succeeded), plan.tasks - 1);
    QCOMPARE(checkInvariants(story), QString());
}

/// A frozen process does not die of SIGKILL, as one that waits in the kernel doesn't.
void TestResourceFaults::F10_processThatCannotBeEnded() {
    const V1Group group("freezer");
    if (!group.isMade())
        QSKIP("no freezer control group can be made here");
    FaultPlan plan;
    plan.others = Fault::Wait;
    plan.othersDetail = 20;
    plan.faults[kFaulty] = Fault::Wait;
    plan.engine.timeoutNs = 500'000'000;
    plan.engine.graceNs = 100'000'000;
    plan.engine.unkillableNs = 300'000'000;
    FaultStory story(plan);
    QVERIFY(story.start());
    int frozen = 0;
    QVERIFY(story.run([&] {
        if (frozen != 0 || story.pids.size() < plan.engine.workers || story.engine().running() < plan.engine.workers)
            return;
        frozen = story.pids.begin()->second;
        QVERIFY(group.adopt(frozen) && group.write("freezer.state", "FROZEN"));
    }));
    QVERIFY(frozen != 0);
    story.shots = 1; // what hits its task is this test
    QVERIFY(!story.failure);
    QCOMPARE(story.count(TaskState::TimedOut) + story.count(TaskState::Succeeded), plan.tasks);
    QVERIFY(story.count(TaskState::TimedOut) <= 1);
    for (const auto& [task, ends] : story.finals)
        if (ends.back().state == TaskState::TimedOut)
            QVERIFY2(ends.back().value.find("can't be ended") != std::string::npos, ends.back().value.c_str());
    QCOMPARE(story.givenUp, 1);
    QVERIFY(group.write("freezer.state", "THAWED"));
    story.end();
    QCOMPARE(story.finals.size(), std::size_t{plan.tasks});
    QCOMPARE(checkInvariants(story), QString());
}

/// By a control group, or by the user's own limit, which the administrator does not have.
void TestResourceFaults::F12_noMoreProcesses() {
    FaultPlan plan;
    plan.faults[kFaulty] = Fault::ForkMany;
    plan.detail = 1000;
    const bool admin = ::geteuid() == 0;
    const V1Group group(admin ? "pids" : "none");
    if (admin && (!group.isMade() || !group.write("pids.max", "100")))
        QSKIP("no control group for process numbers can be made here");
    if (!admin)
        ::setenv(kProcessLimit, QByteArray::number(threadsOf(::geteuid()) + 100).constData(), 1);
    FaultStory story(plan);
    QVERIFY(admin ? playInGroup(story, group) : story.play());
    QVERIFY2(!story.failure, story.failure ? story.failure->sentence().c_str() : "");
    QCOMPARE(story.endOf(kFaulty).state, TaskState::Failed);
    QVERIFY2(story.endOf(kFaulty).value.find("no more processes") != std::string::npos,
             story.endOf(kFaulty).value.c_str());
    QCOMPARE(story.count(TaskState::Succeeded), plan.tasks - 1);
    // the invariants know this fault as one that its task survives
    QCOMPARE(checkInvariants(story),
             "I9: task 11 was to succeed: " + QString::fromStdString(story.endOf(kFaulty).value));
}

/// Refused before anything is allocated, with the number in the message.
void TestResourceFaults::F50_absurdSize() {
    FaultPlan plan;
    plan.engine.cells = 1U << 30U;
    plan.engine.memoryCap = 256U << 20U;
    FaultStory story(plan);
    QVERIFY(!story.start());
    story.end();
    QVERIFY(story.failure);
    QVERIFY2(story.failure->why.find("256 MiB") != std::string::npos, story.failure->sentence().c_str());
    QVERIFY(story.finals.empty());
    QCOMPARE(story.processesStarted, 0U);
    QCOMPARE(checkInvariants(story), QString());
}

/// The host's own limit on its addresses: what is needed is told.
void TestResourceFaults::F50_noRoomToMap() {
    FaultPlan plan;
    plan.engine.arenaBytes = 512U << 20U;
    FaultStory story(plan);
    const rlim_t mapped = bytesMapped();
    QVERIFY(mapped > 0);
    bool started = true;
    {
        const LowerLimit limit(RLIMIT_AS, mapped + (256U << 20U));
        started = story.start();
    }
    QVERIFY(!started);
    story.end();
    QVERIFY(story.failure);
    QCOMPARE(story.failure->what, std::string("Not enough shared memory"));
    QCOMPARE(story.failure->number, ENOMEM);
    QVERIFY2(story.failure->why.find(" MiB are needed") != std::string::npos, story.failure->sentence().c_str());
    QCOMPARE(story.processesStarted, 0U);
    QCOMPARE(checkInvariants(story), QString());
}

void TestResourceFaults::F51_noDescriptors_data() {
    QTest::addColumn<int>("more");
    for (int more = 0; more < 24; ++more)
        QTest::addRow("%d more may be opened", more) << more;
}

/// The soft limit is raised: nobody notices.
void TestResourceFaults::F51_softLimitIsRaised() {
    FaultPlan plan;
    plan.engine.workers = 8;
    plan.others = Fault::Wait;
    plan.othersDetail = 20;
    FaultStory story(plan);
    bool closed = false;
    std::size_t most = 0;
    {
        const LowerLimit limit(RLIMIT_NOFILE, freeDescriptor() + 4);
        closed = story.play([&] { most = std::max(most, story.pids.size()); });
    }
    QVERIFY2(closed && !story.failure, story.failure ? story.failure->sentence().c_str() : "");
    QCOMPARE(most, 8U);
    QCOMPARE(story.count(TaskState::Succeeded), plan.tasks);
    QCOMPARE(checkInvariants(story), QString());
}

/// The descriptors run out while a run goes on and workers die, which no look ahead can know: it never hangs and leaves
/// nothing; it goes well, or ends in plain words.
void TestResourceFaults::F51_noDescriptors() {
    QFETCH(int, more);
    FaultPlan plan;
    plan.engine.workers = 8;
    for (std::uint64_t task = 1; task < 10; ++task)
        plan.faults[task] = Fault::Kill;
    FaultStory story(plan);
    QVERIFY(story.start());
    bool closed = false;
    {
        const LowerLimit limit(RLIMIT_NOFILE, freeDescriptor() + static_cast<rlim_t>(more));
        closed = story.run();
        story.end();
    }
    QVERIFY2(closed, "the run hangs");
    QVERIFY(story.failure || story.count(TaskState::Succeeded) == plan.tasks - 9);
    QCOMPARE(checkInvariants(story), QString());
}

/// Nobody notices.
void TestResourceFaults::F52_someForksAreRefused() {
    ::setenv(kForkRefusals, "6", 1);
    FaultPlan plan;
    FaultStory story(plan);
    QVERIFY(story.play());
    QVERIFY2(!story.failure, story.failure ? story.failure->sentence().c_str() : "");
    QCOMPARE(story.count(TaskState::Succeeded), plan.tasks);
    QVERIFY(story.refusals.empty());
    QCOMPARE(checkInvariants(story), QString());
}

/// Three processes are all there will ever be: the run goes on with them, and says so once.
void TestResourceFaults::F52_fewerWorkersThanWanted() {
    ::setenv(kForksAllowed, "3", 1);
    FaultPlan plan;
    plan.others = Fault::Wait;
    plan.othersDetail = 50;
    plan.engine.workers = 8;
    FaultStory story(plan);
    QVERIFY(story.play());
    QVERIFY2(!story.failure, story.failure ? story.failure->sentence().c_str() : "");
    QCOMPARE(story.count(TaskState::Succeeded), plan.tasks);
    QCOMPARE(story.refusals, (std::vector{std::pair{EAGAIN, 3U}}));
    QCOMPARE(checkInvariants(story), QString());
}

void TestResourceFaults::F52_allForksAreRefused() {
    ::setenv(kForkRefusals, "1000000", 1);
    FaultPlan plan;
    FaultStory story(plan);
    QVERIFY(story.play());
    QVERIFY(story.failure);
    QCOMPARE(story.failure->number, EAGAIN);
    QCOMPARE(story.processesStarted, 0U);
    QCOMPARE(checkInvariants(story), QString());
}

/// No worker is taken for dead because it has to wait for a processor.
void TestResourceFaults::F54_processorsAreBusy() {
    std::vector<pid_t> busy;
    for (int i = 0; i < 16; ++i) {
        const pid_t pid = ::fork();
        if (pid == 0)
            for (;;) {
            }
        busy.push_back(pid);
    }
    FaultPlan plan;
    plan.tasks = 2000;
    plan.engine.timeoutNs = 10'000'000'000;
    plan.stallAllowedNs = 500'000'000;
    FaultStory story(plan);
    const bool closed = story.play();
    for (const pid_t pid : busy) {
        ::kill(pid, SIGKILL);
        ::waitpid(pid, nullptr, 0);
    }
    QVERIFY(closed);
    QCOMPARE(story.deaths, 0);
    QCOMPARE(story.count(TaskState::Succeeded), plan.tasks);
    QCOMPARE(checkInvariants(story), QString());
}

QTEST_GUILESS_MAIN(TestResourceFaults)
#include "tst_resource_faults.moc"
