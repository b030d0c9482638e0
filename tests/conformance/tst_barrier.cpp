// SPDX-License-Identifier: GPL-3.0-or-later
// Upstream: _TestBarrier; and gh-123899: a participant's death.
#include <QtTest>

#include "core/ipc/barrier.h"
#include "core/ipc/shared_value.h"
#include "forked.h"

using namespace manyhands;
using namespace std::chrono_literals;

namespace {

/// 0: passed, 1: broken
int meet(Barrier& barrier, Duration timeout = 30s) {
    try {
        barrier.wait(timeout);
        return 0;
    } catch (const BrokenBarrier&) {
        return 1;
    }
}

} // namespace

class TestBarrier : public QObject {
    Q_OBJECT

private slots:
    void barrier_testSingleThread() {
        Barrier barrier(1);
        QCOMPARE(barrier.wait(), 0U);
        QCOMPARE(barrier.wait(), 0U);
        QVERIFY_EXCEPTION_THROWN(Barrier(0), LogicError);
    }
    void barrier_testThousand() {
        Barrier barrier(2);
        const auto many = [&] {
            int broken = 0;
            for (int turn = 0; turn < 1000; ++turn)
                broken += meet(barrier);
            return broken != 0 ? 1 : 0;
        };
        Forked other(many);
        QCOMPARE(many(), 0);
        QCOMPARE(other.join(), 0);
    }
    void barrier_testActionAndWaitReturn() {
        Atomic<int> actions, indexes;
        Barrier barrier(3, [&] { ++*actions; });
        const auto run = [&] {
            *indexes += static_cast<int>(barrier.wait(30s)) + 10;
            return 0;
        };
        Forked one(run), two(run);
        run();
        QCOMPARE(one.join() + two.join(), 0);
        QCOMPARE(actions->load(), 1);
        QCOMPARE(indexes->load(), 33); // 0 + 1 + 2, and ten for each
    }
    void barrier_testTimeoutBreaksItAndResetMendsIt() {
        Barrier barrier(2);
        QVERIFY_EXCEPTION_THROWN(barrier.wait(20ms), BrokenBarrier);
        QVERIFY(barrier.broken());
        QVERIFY_EXCEPTION_THROWN(barrier.wait(), BrokenBarrier);
        barrier.reset();
        QVERIFY(!barrier.broken());
        Forked other([&] { return meet(barrier); });
        QCOMPARE(meet(barrier), 0);
        QCOMPARE(other.join(), 0);
    }
    void barrier_testAbort() {
        Barrier barrier(2);
        Forked waiter([&] { return meet(barrier); });
        QTRY_COMPARE_WITH_TIMEOUT(barrier.waiting(), 1U, 30'000);
        barrier.abort();
        QCOMPARE(waiter.join(), 1);
    }
    void barrier_aThrowingActionBreaksIt() {
        Barrier barrier(1, [] { throw std::runtime_error("no"); });
        QVERIFY_EXCEPTION_THROWN(barrier.wait(), std::runtime_error);
        QVERIFY(barrier.broken());
    }
    void barrier_aParticipantsDeathBreaksIt() {
        Barrier barrier(3);
        Forked doomed([&] { return meet(barrier); });
        Forked waiter([&] { return meet(barrier); });
        QTRY_COMPARE_WITH_TIMEOUT(barrier.waiting(), 2U, 30'000);
        doomed.kill();
        QCOMPARE(waiter.join(), 1);
        QVERIFY(barrier.broken());
    }
    void barrier_testBarrier10() {
        Barrier barrier(4);
        Atomic<int> arrived, wrong;
        const auto run = [&] {
            for (int round = 1; round <= 10; ++round) {
                ++*arrived;
                barrier.wait(30s);
                *wrong += arrived->load() < 4 * round ? 1 : 0; // all have come before any goes on
                barrier.wait(30s);
            }
            return 0;
        };
        Forked one(run), two(run), three(run);
        run();
        QCOMPARE(one.join() + two.join() + three.join(), 0);
        QCOMPARE(wrong->load(), 0);
    }
    void barrier_testWaitReturn() {
        Barrier barrier(3);
        SharedArray<int> indexes(3);
        const auto run = [&] {
            const std::uint32_t index = barrier.wait(30s);
            indexes.with([&](std::span<int> values) { ++values[index]; });
            return 0;
        };
        Forked one(run), two(run);
        run();
        QCOMPARE(one.join() + two.join(), 0);
        for (std::size_t index = 0; index < 3; ++index)
            QCOMPARE(indexes.get(index), 1);
        QCOMPARE(barrier.waiting(), 0U);
        QCOMPARE(barrier.parties(), 3U);
    }
    void barrier_testReset() {
        Barrier barrier(3);
        Forked one([&] { return meet(barrier); }), two([&] { return meet(barrier); });
        QTRY_COMPARE_WITH_TIMEOUT(barrier.waiting(), 2U, 30'000);
        barrier.reset();
        QCOMPARE(one.join() + two.join(), 2); // those who waited see it broken
        QVERIFY(!barrier.broken());
        Forked three([&] { return meet(barrier); }), four([&] { return meet(barrier); });
        QCOMPARE(meet(barrier), 0); // and nobody else
        QCOMPARE(three.join() + four.join(), 0);
    }
    void barrier_testAbortAndReset() {
        Barrier barrier(2);
        for (int turn = 0; turn < 20; ++turn) {
            Forked waiter([&] { return meet(barrier); });
            barrier.abort(); // before, while or after it waits
            QCOMPARE(waiter.join(), 1);
            QCOMPARE(meet(barrier), 1);
            barrier.reset();
            Forked other([&] { return meet(barrier); });
            QCOMPARE(meet(barrier), 0);
            QCOMPARE(other.join(), 0);
        }
    }
    void barrier_testDefaultTimeout() {
        Barrier barrier(2, {}, 20ms);
        QVERIFY_EXCEPTION_THROWN(barrier.wait(), BrokenBarrier);
        QVERIFY(barrier.broken());
    }
    void barrier_oneGivesUpAndTheOthersSeeIt() {
        Barrier barrier(3);
        Forked patient([&] { return meet(barrier); });
        QTRY_COMPARE_WITH_TIMEOUT(barrier.waiting(), 1U, 30'000);
        QCOMPARE(meet(barrier, 20ms), 1);
        QCOMPARE(patient.join(), 1);
    }
    void barrier_aDeathInTheActionBreaksIt() {
        Barrier barrier(2, [] { ::raise(SIGKILL); });
        Forked waiter([&] { return meet(barrier); });
        QTRY_COMPARE_WITH_TIMEOUT(barrier.waiting(), 1U, 30'000);
        Forked last([&] { return meet(barrier); });
        QCOMPARE(last.join(), -SIGKILL);
        QCOMPARE(waiter.join(), 1);
    }
    /// Whether another takes its place cannot be known, so it is not broken: a time-out is what there is.
    void barrier_aDeathBetweenRoundsIsNotOneOfThisRound() {
        Barrier barrier(2);
        Forked gone([&] { return meet(barrier); });
        QCOMPARE(meet(barrier), 0);
        QCOMPARE(gone.join(), 0);
        QCOMPARE(meet(barrier, 300ms), 1);
        barrier.reset();
        Forked successor([&] { return meet(barrier); });
        QCOMPARE(meet(barrier), 0);
        QCOMPARE(successor.join(), 0);
    }
};

QTEST_GUILESS_MAIN(TestBarrier)
#include "tst_barrier.moc"
