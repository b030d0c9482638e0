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
};

QTEST_GUILESS_MAIN(TestBarrier)
#include "tst_barrier.moc"
