// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/unique_fd.h"
#include "core/measure/stopwatch.h"
#include "core/monitor/process_sampler.h"

#include <QtTest>

#include <array>
#include <csignal>
#include <cstring>
#include <functional>
#include <vector>

#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace manyhands;

namespace {

/// A forked process that does something, says so through a pipe, and then waits until it is killed.
class Child {
public:
    explicit Child(const std::function<void()>& work) {
        std::array<int, 2> ends{};
        if (pipe(ends.data()) != 0)
            return;
        m_pid = fork();
        if (m_pid == 0) {
            close(ends[0]);
            work();
            close(ends[1]);
            for (;;)
                pause();
        }
        close(ends[1]);
        const UniqueFd ready(ends[0]);
        char byte = 0;
        m_ready = m_pid > 0 && read(ready.get(), &byte, 1) == 0;
    }
    ~Child() { end(); }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    int pid() const { return m_pid; }
    bool isReady() const { return m_ready; }
    void end() {
        if (m_pid <= 0)
            return;
        ::kill(m_pid, SIGKILL);
        waitpid(m_pid, nullptr, 0);
        m_pid = -1;
    }

private:
    int m_pid = -1;
    bool m_ready = false;
};

void burn(std::int64_t cpuNs) {
    const std::int64_t end = processCpuNs() + cpuNs;
    while (processCpuNs() < end) {
    }
}

} // namespace

class ProcessSamplerTest : public QObject {
    Q_OBJECT

private slots:
    void cpuTimeIsWhatTheProcessUsed();
    void memoryIsReadWhenAskedFor();
    void stateOfAStoppedProcess();
    void vanishedProcessesAreLeftOut();
    void orderIsThatOfTheQuestion();
    void treesAddTheirDescendants();
    void moreThanTheLibraryTakesAtOnce();
};

void ProcessSamplerTest::cpuTimeIsWhatTheProcessUsed() {
    const Child child([] { burn(60'000'000); });
    QVERIFY(child.isReady());
    const std::array pids{child.pid()};
    const auto samples = ProcessSampler().sample(pids, false);
    QCOMPARE(samples.size(), 1U);
    QVERIFY2(samples[0].cpuNs >= 60'000'000, qPrintable(QString::number(samples[0].cpuNs)));
    QCOMPARE(samples[0].pssBytes, 0U);
}

void ProcessSamplerTest::memoryIsReadWhenAskedFor() {
    constexpr std::size_t size = 32U << 20;
    const Child child([] {
        void* memory = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        std::memset(memory, 1, size);
    });
    QVERIFY(child.isReady());
    const std::array pids{child.pid()};
    const auto samples = ProcessSampler().sample(pids, true);
    QCOMPARE(samples.size(), 1U);
    QVERIFY(samples[0].ownBytes >= size);
    QVERIFY(samples[0].pssBytes >= size);
}

void ProcessSamplerTest::stateOfAStoppedProcess() {
    const Child child([] {});
    QVERIFY(child.isReady());
    kill(child.pid(), SIGSTOP);
    int status = 0;
    QCOMPARE(waitpid(child.pid(), &status, WUNTRACED), child.pid());
    const std::array pids{child.pid()};
    QCOMPARE(ProcessSampler().sample(pids, false).at(0).state, 'T');
}

void ProcessSamplerTest::vanishedProcessesAreLeftOut() {
    Child gone([] {});
    const Child here([] {});
    const std::array pids{gone.pid(), here.pid()};
    gone.end();
    ProcessSampler sampler;
    for (const bool withMemory : {false, true}) {
        const auto samples = sampler.sample(pids, withMemory);
        QCOMPARE(samples.size(), 1U);
        QCOMPARE(samples[0].pid, here.pid());
    }
    QVERIFY(sampler.sample({}, true).empty());
}

void ProcessSamplerTest::orderIsThatOfTheQuestion() {
    const Child first([] {});
    const Child second([] {});
    const std::array pids{second.pid(), getpid(), first.pid()};
    const auto samples = ProcessSampler().sample(pids, false);
    QCOMPARE(samples.size(), 3U);
    for (std::size_t i = 0; i < pids.size(); ++i)
        QCOMPARE(samples[i].pid, pids[i]);
}

void ProcessSamplerTest::treesAddTheirDescendants() {
    const Child child([] {
        if (fork() == 0) {
            prctl(PR_SET_PDEATHSIG, SIGKILL);
            burn(80'000'000);
            return;
        }
    });
    QVERIFY(child.isReady());
    QCOMPARE(childrenOf(child.pid()).size(), 1U);
    QCOMPARE(descendantsOf(getpid()).size(), 2U);
    const std::array pids{child.pid()};
    ProcessSampler sampler;
    QVERIFY(sampler.sample(pids, false).at(0).cpuNs < 80'000'000);
    QVERIFY(sampler.sampleTrees(pids, false).at(0).cpuNs >= 80'000'000);
}

void ProcessSamplerTest::moreThanTheLibraryTakesAtOnce() {
    std::vector<int> pids(600, getpid());
    QCOMPARE(ProcessSampler().sample(pids, false).size(), 600U);
}

QTEST_GUILESS_MAIN(ProcessSamplerTest)
#include "tst_process_sampler.moc"
