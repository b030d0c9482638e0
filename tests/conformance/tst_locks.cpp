// SPDX-License-Identifier: GPL-3.0-or-later
// Upstream: _TestLock, _TestSemaphore, _TestCondition, _TestEvent; and what happens when a holder dies.
#include <memory>
#include <mutex>
#include <vector>

#include <QtTest>

#include "core/ipc/condition.h"
#include "core/ipc/event.h"
#include "core/ipc/lock.h"
#include "core/ipc/semaphore.h"
#include "core/ipc/shared_value.h"
#include "forked.h"

using namespace manyhands;
using namespace std::chrono_literals;

class TestLocks : public QObject {
    Q_OBJECT

private slots:
    void lock_testLock() {
        Lock lock;
        QVERIFY(lock.acquire());
        QVERIFY(!lock.acquire(0s));
        QVERIFY(!lock.acquire(-1s));
        QVERIFY_EXCEPTION_THROWN(lock.acquire(), LogicError);
        lock.release();
        QVERIFY_EXCEPTION_THROWN(lock.release(), LogicError);
    }
    void lock_testLockContext() {
        Lock lock;
        {
            const std::lock_guard guard(lock);
            QVERIFY(!lock.try_lock());
        }
        QVERIFY(lock.try_lock());
        lock.release();
    }
    void lock_excludesOtherProcesses() {
        Lock lock;
        lock.acquire();
        QCOMPARE(Forked([&] { return lock.acquire(20ms) ? 1 : 0; }).join(), 0);
        lock.release();
        QCOMPARE(Forked([&] { return lock.acquire() ? 7 : 0; }).join(), 7);
    }
    void lock_theDeathOfItsOwnerUnlocksIt() {
        Lock lock;
        Event held;
        Forked owner([&] {
            lock.acquire();
            held.set();
            return held.wait() && ::pause();
        });
        QVERIFY(held.wait(30s));
        QVERIFY(!lock.acquire(0s));
        owner.kill();
        QVERIFY(lock.acquire(30s));
        QVERIFY(lock.abandoned());
        lock.release();
        QVERIFY(lock.acquire());
        QVERIFY(!lock.abandoned());
        lock.release();
    }
    void lock_aHandleLeadsToTheSameLock() {
        Lock lock;
        Lock same = Lock::fromHandle(::dup(lock.handle()));
        lock.acquire();
        QVERIFY(!same.acquire(0s));
        lock.release();
        QVERIFY_EXCEPTION_THROWN(Event::fromHandle(::dup(lock.handle())), LogicError);
        QVERIFY_EXCEPTION_THROWN(Lock::fromHandle(::dup(0)), MultiprocessingError);
    }
    void rlock_testRlock() {
        RecursiveLock lock;
        for (int turn = 0; turn < 3; ++turn)
            QVERIFY(lock.acquire());
        for (int turn = 0; turn < 3; ++turn)
            lock.release();
        QVERIFY_EXCEPTION_THROWN(lock.release(), LogicError);
        QCOMPARE(Forked([&] { return lock.try_lock() ? 0 : 1; }).join(), 0);
    }
    void semaphore_testSemaphore() {
        Semaphore semaphore(2);
        QVERIFY(semaphore.acquire() && semaphore.acquire());
        QVERIFY(!semaphore.acquire(0s));
        semaphore.release();
        semaphore.release();
        QCOMPARE(semaphore.value(), 2U);
        semaphore.release();
        QCOMPARE(semaphore.value(), 3U);
    }
    void semaphore_testBoundedSemaphore() {
        BoundedSemaphore semaphore(2);
        QVERIFY(semaphore.acquire());
        semaphore.release();
        QVERIFY_EXCEPTION_THROWN(semaphore.release(), LogicError);
    }
    void semaphore_testTimeout() {
        Semaphore semaphore(0);
        QVERIFY(!semaphore.acquire(-1s));
        QVERIFY(!semaphore.acquire(20ms));
    }
    void semaphore_aReleaseInAnotherProcessWakes() {
        Semaphore semaphore(0);
        Forked waiter([&] { return semaphore.acquire(30s) ? 0 : 1; });
        semaphore.release();
        QCOMPARE(waiter.join(), 0);
    }
    void semaphore_thePermitsOfADeadHolderComeBack() {
        BoundedSemaphore semaphore(2);
        Event held;
        Forked holder([&] {
            semaphore.acquire();
            semaphore.acquire();
            held.set();
            return ::pause();
        });
        QVERIFY(held.wait(30s));
        QVERIFY(!semaphore.acquire(0s));
        holder.kill();
        QVERIFY(semaphore.acquire(30s));
        QVERIFY(semaphore.acquire(0s));
        QVERIFY(!semaphore.acquire(0s));
    }
    void event_testEvent() {
        Event event;
        QVERIFY(!event.isSet() && !event.wait(0s) && !event.wait(10ms));
        Forked setter([&] {
            event.set();
            return 0;
        });
        QVERIFY(event.wait(30s));
        event.clear();
        QVERIFY(!event.isSet());
    }
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
};

QTEST_GUILESS_MAIN(TestLocks)
#include "tst_locks.moc"
