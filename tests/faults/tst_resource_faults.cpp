// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <csignal>
#include <cstdlib>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/faults/fault_story.h"
#include "tests/faults/v1_group.h"

using namespace manyhands;
using namespace manyhands::test;

namespace {

constexpr std::uint64_t kFaulty = 11;

/// Lowers a soft limit of this process for as long as it lives.
class LowerLimit {
public:
    LowerLimit(__rlimit_resource resource, rlim_t soft)
        : m_resource(resource) {
        ::getrlimit(resource, &m_before);
        const rlimit lower{soft, m_before.rlim_max};
        ::setrlimit(resource, &lower);
    }
    ~LowerLimit() { ::setrlimit(m_resource, &m_before); }
    LowerLimit(const LowerLimit&) = delete;
    LowerLimit& operator=(const LowerLimit&) = delete;

private:
    __rlimit_resource m_resource;
    rlimit m_before{};
};

/// The lowest descriptor that is free.
rlim_t freeDescriptor() {
    const int fd = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    ::close(fd);
    return static_cast<rlim_t>(fd);
}

} // namespace

/// The machine runs short of something.
class TestResourceFaults : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { ::unsetenv(kForkRefusals); }
    void F06_groupRunsOutOfMemory();
    void F10_processThatCannotBeEnded();
    void F12_groupRunsOutOfProcesses();
    void F50_absurdSize();
    void F51_noDescriptors_data();
    void F51_noDescriptors();
    void F52_someForksAreRefused();
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
    FaultStory story(plan);
    QVERIFY(story.start());
    story.engine().setPaused(true);
    QVERIFY(group.adopt(story.client().pid()));
    bool moved = false;
    QVERIFY(story.run([&] {
        if (moved || story.pids.size() < plan.engine.workers)
            return;
        moved = true;
        for (const auto& [place, pid] : story.pids)
            QVERIFY(group.adopt(pid));
        story.engine().setPaused(false);
    }));
    story.end();
    QVERIFY(!story.failure);
    QCOMPARE(story.endOf(kFaulty).state, TaskState::Crashed);
    QCOMPARE(story.endOf(kFaulty).signal, SIGKILL);
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
    QVERIFY(!story.failure);
    QCOMPARE(story.count(TaskState::TimedOut) + story.count(TaskState::Succeeded), plan.tasks);
    QVERIFY(story.count(TaskState::TimedOut) <= 1);
    for (const auto& [task, ends] : story.finals)
        if (ends.back().state == TaskState::TimedOut)
            QVERIFY2(ends.back().value.find("can't be ended") != std::string::npos, ends.back().value.c_str());
    QVERIFY(group.write("freezer.state", "THAWED"));
    story.end();
    QCOMPARE(story.finals.size(), std::size_t{plan.tasks});
}

void TestResourceFaults::F12_groupRunsOutOfProcesses() {
    const V1Group group("pids");
    if (!group.isMade() || !group.write("pids.max", "100"))
        QSKIP("no control group for process numbers can be made here");
    FaultPlan plan;
    plan.faults[kFaulty] = Fault::ForkMany;
    plan.detail = 1000;
    FaultStory story(plan);
    QVERIFY(story.start());
    story.engine().setPaused(true);
    QVERIFY(group.adopt(story.client().pid()));
    bool moved = false;
    QVERIFY(story.run([&] {
        if (moved || story.pids.size() < plan.engine.workers)
            return;
        moved = true;
        for (const auto& [place, pid] : story.pids)
            QVERIFY(group.adopt(pid));
        story.engine().setPaused(false);
    }));
    story.end();
    QVERIFY(!story.failure);
    QCOMPARE(story.endOf(kFaulty).state, TaskState::Failed);
    QVERIFY2(story.endOf(kFaulty).value.find("no more processes") != std::string::npos,
             story.endOf(kFaulty).value.c_str());
    QCOMPARE(story.count(TaskState::Succeeded), plan.tasks - 1);
    // the invariants know this fault as one that its task survives
    QVERIFY(checkInvariants(story).remove("I9: task 11 was to succeed: ").contains("no more processes"));
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
    QCOMPARE(Surroundings::now(), story.before);
}

void TestResourceFaults::F51_noDescriptors_data() {
    QTest::addColumn<int>("more");
    for (int more = 0; more < 24; ++more)
        QTest::addRow("%d more may be opened", more) << more;
}

/// With few descriptors the run either goes well or is refused in plain words; it never hangs and leaves nothing.
void TestResourceFaults::F51_noDescriptors() {
    QFETCH(int, more);
    FaultPlan plan;
    plan.engine.workers = 8;
    FaultStory story(plan);
    bool closed = false;
    {
        const LowerLimit limit(RLIMIT_NOFILE, freeDescriptor() + static_cast<rlim_t>(more));
        closed = !story.start() || story.run();
        story.end();
    }
    QVERIFY2(closed, "the run hangs");
    QVERIFY(story.failure || story.count(TaskState::Succeeded) == plan.tasks);
    if (story.failure)
        QVERIFY2(!story.failure->what.empty() && !story.failure->why.empty(), story.failure->sentence().c_str());
    QCOMPARE(Surroundings::now(), story.before);
    QCOMPARE(story.processesStarted, story.processesEnded);
}

/// Nobody notices.
void TestResourceFaults::F52_someForksAreRefused() {
    ::setenv(kForkRefusals, "6", 1);
    FaultPlan plan;
    FaultStory story(plan);
    QVERIFY(story.play());
    QVERIFY2(!story.failure, story.failure ? story.failure->sentence().c_str() : "");
    QCOMPARE(story.count(TaskState::Succeeded), plan.tasks);
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
