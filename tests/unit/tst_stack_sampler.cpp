// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/stack_sampler.h"

#include <QTest>

#include <cerrno>
#include <memory>

#include <csignal>
#include <ctime>

#include "core/measure/stopwatch.h"

using namespace manyhands;

namespace {

constexpr std::int64_t kMs = 1'000'000;

void compute(std::int64_t ns) {
    for (const std::int64_t begin = threadCpuNs(); threadCpuNs() - begin < ns;) {
    }
}

std::unique_ptr<layout::StackRing> newRing() {
    return std::make_unique<layout::StackRing>();
}

void ignoreSignal(int) {}

} // namespace

class TestStackSampler : public QObject {
    Q_OBJECT
private slots:
    void cleanup() { ::signal(SIGPROF, SIG_DFL); }

    void processorTimeTakesSamples() {
        const auto ring = newRing();
        {
            const StackSampler sampler(*ring, 100);
            compute(300 * kMs);
        }
        const auto entries = StackReader(*ring).take();
        QVERIFY2(entries.size() >= 5 && entries.size() <= 40, QByteArray::number(static_cast<int>(entries.size())));
        for (const StackEntry& entry : entries)
            QVERIFY(entry.addresses.size() > 2);
    }

    /// Its ring may be gone.
    void afterItsEndNothingIsWritten() {
        const auto ring = newRing();
        {
            const StackSampler sampler(*ring, 100);
            compute(50 * kMs);
        }
        const std::uint64_t written = ring->written;
        compute(200 * kMs);
        QCOMPARE(ring->written.load(), written);
    }

    void anotherHandlerIsLeftAlone() {
        ::signal(SIGPROF, ignoreSignal);
        const auto ring = newRing();
        {
            const StackSampler sampler(*ring, 100);
            compute(100 * kMs);
        }
        QCOMPARE(ring->written.load(), std::uint64_t{0});
        QVERIFY(::signal(SIGPROF, SIG_DFL) == ignoreSignal);
    }

    void aWaitIsNotCutShort() {
        const auto ring = newRing();
        const StackSampler sampler(*ring, 100);
        const std::int64_t before = monotonicNs();
        const timespec time{0, 100 * kMs};
        QCOMPARE(::clock_nanosleep(CLOCK_MONOTONIC, 0, &time, nullptr), 0);
        QVERIFY(monotonicNs() - before >= 100 * kMs);
    }

    void aSampleLeavesErrnoAsItIs() {
        const auto ring = newRing();
        const StackSampler sampler(*ring, 100);
        errno = EXDEV;
        ::raise(SIGPROF);
        QCOMPARE(errno, EXDEV);
        QVERIFY(ring->written > 0);
    }
};

QTEST_GUILESS_MAIN(TestStackSampler)
#include "tst_stack_sampler.moc"
