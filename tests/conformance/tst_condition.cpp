// SPDX-License-Identifier: GPL-3.0-or-later
// Upstream: _TestCondition; and what happens when one who sleeps or has the lock dies.
#include <memory>
#include <mutex>
#include <vector>

#include <QtTest>

#include "core/ipc/condition.h"
#include "core/ipc/event.h"
#include "core/ipc/semaphore.h"
#include "core/ipc/shared_value.h"
#include "forked.h"

using namespace manyhands;
using namespace std::chrono_literals;

class TestCondition : public QObject {
    Q_OBJECT

private slots:
    void condition_testWaitResultAndTimeout() {
        Condition condition;
        QVERIFY_EXCEPTION_THROWN(condition.wait(), LogicError);
        QVERIFY_EXCEPTION_THROWN(condition.notify(), LogicError);
        const std::lock_guard guard(condition);
        QVERIFY(!condition.wait(0s));
        QVERIFY(!condition.wait(20ms));
        QVERIFY(!condition.waitFor([] { return false; }, 20ms));
    }
    /// A wait may end without a notify, so each sleeper wants a token: as many go on as there are tokens, no more.
    void condition_testNotifyN() {
        Condition condition;
        Semaphore asleep(0);
        Semaphore woken(0);
        Atomic<int> tokens;
        const auto sleeper = [&] {
            const std::lock_guard guard(condition);
            asleep.release();
            const bool there = condition.waitFor([&] { return tokens->load() > 0; }, 30s);
            --*tokens;
            woken.release();
            return there ? 0 : 1;
        };
        std::vector<std::unique_ptr<Forked>> sleepers;
        for (int count = 0; count < 6; ++count)
            sleepers.push_back(std::make_unique<Forked>(sleeper));
        for (int count = 0; count < 6; ++count)
            QVERIFY(asleep.acquire(30s)); // having the lock afterwards means: all have released it
        const auto tell = [&](int count, auto notify) {
            const std::lock_guard guard(condition);
            *tokens = count;
            notify();
        };
        const auto wakes = [&](int count) {
            for (int turn = 0; turn < count; ++turn)
                if (!woken.acquire(30s))
                    return false;
            return !woken.acquire(30ms);
        };
        tell(1, [&] { condition.notify(); });
        QVERIFY(wakes(1));
        tell(2, [&] { condition.notify(2); });
        QVERIFY(wakes(2));
        tell(3, [&] { condition.notifyAll(); });
        QVERIFY(wakes(3));
        for (auto& each : sleepers)
            QCOMPARE(each->join(), 0);
    }
    /// gh-75158: Python's notify_all waits for the dead one to report back.
    void condition_aDeadSleeperDoesNotHoldUpNotifyAll() {
        Condition condition;
        Event asleep;
        Forked sleeper([&] {
            const std::lock_guard guard(condition);
            asleep.set();
            return condition.wait() ? 0 : 1;
        });
        QVERIFY(asleep.wait(30s));
        condition.acquire();
        condition.release();
        sleeper.kill();
        QVERIFY(condition.acquire(30s));
        condition.notifyAll();
        condition.release();
    }
    void condition_testNotify() {
        Condition condition;
        Event asleep;
        Forked sleeper([&] {
            const std::lock_guard guard(condition);
            asleep.set();
            return condition.wait(30s) ? 7 : 0;
        });
        QVERIFY(asleep.wait(30s));
        {
            const std::lock_guard guard(condition);
            condition.notify();
        }
        QCOMPARE(sleeper.join(), 7);
    }
    void condition_testWaitfor() {
        Condition condition;
        SharedValue<int> state(0);
        Forked sleeper([&] {
            const std::lock_guard guard(condition);
            const bool there = condition.waitFor([&] { return state.get() == 4; });
            return there && state.get() == 4 ? 7 : 0;
        });
        for (int turn = 0; turn < 4; ++turn) {
            const std::lock_guard guard(condition);
            state.with([](int& number) { ++number; });
            condition.notify();
        }
        QCOMPARE(sleeper.join(), 7);
    }
    void condition_testWaitforTimeout() {
        Condition condition;
        const std::lock_guard guard(condition);
        const auto before = std::chrono::steady_clock::now();
        QVERIFY(!condition.waitFor([] { return false; }, 50ms));
        QVERIFY(std::chrono::steady_clock::now() - before >= 50ms);
        QVERIFY(condition.waitFor([] { return true; }, 0s));
    }
    void condition_theDeathOfItsOwnerUnlocksIt() {
        Condition condition;
        Event held;
        Forked owner([&] {
            condition.acquire();
            held.set();
            return ::pause();
        });
        QVERIFY(held.wait(30s));
        QVERIFY(!condition.acquire(0s));
        owner.kill();
        QVERIFY(condition.acquire(30s));
        condition.release();
    }
};

QTEST_GUILESS_MAIN(TestCondition)
#include "tst_condition.moc"
