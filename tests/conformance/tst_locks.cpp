// SPDX-License-Identifier: GPL-3.0-or-later
// Upstream: _TestLock, _TestSemaphore, _TestEvent; and what happens when a holder dies.
#include <memory>
#include <mutex>
#include <vector>

#include <QtTest>

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
    void event_wakesAllAndStaysSet() {
        Event event;
        std::vector<std::unique_ptr<Forked>> waiters;
        for (int count = 0; count < 4; ++count)
            waiters.push_back(std::make_unique<Forked>([&] { return event.wait(30s) ? 0 : 1; }));
        event.set();
        for (auto& waiter : waiters)
            QCOMPARE(waiter->join(), 0);
        QVERIFY(event.wait(0s) && event.isSet());
    }
    void lock_standardWaysOfTaking() {
        Lock lock;
        std::unique_lock guard(lock, std::try_to_lock);
        QVERIFY(guard.owns_lock());
        QCOMPARE(Forked([&] { return lock.try_lock_for(5ms) ? 1 : 0; }).join(), 0);
        guard.unlock();
        QVERIFY(lock.try_lock_for(1s));
        lock.unlock();
    }
    void rlock_excludesOthersUntilTheLastRelease() {
        RecursiveLock lock;
        lock.acquire();
        lock.acquire();
        lock.release();
        QCOMPARE(Forked([&] { return lock.acquire(20ms) ? 1 : 0; }).join(), 0);
        Forked stranger([&] {
            try {
                lock.release();
            } catch (const LogicError&) {
                return 7;
            }
            return 0;
        });
        QCOMPARE(stranger.join(), 7);
        lock.release();
        QCOMPARE(Forked([&] { return lock.acquire(30s) ? 7 : 0; }).join(), 7);
    }
    void semaphore_neverMoreThanItsPermitsInside() {
        Semaphore semaphore(3);
        Atomic<int> inside, tooMany;
        std::vector<std::unique_ptr<Forked>> users;
        for (int count = 0; count < 6; ++count)
            users.push_back(std::make_unique<Forked>([&] {
                for (int turn = 0; turn < 200; ++turn) {
                    semaphore.acquire();
                    *tooMany += ++*inside > 3 ? 1 : 0;
                    --*inside;
                    semaphore.release();
                }
                return 0;
            }));
        for (auto& user : users)
            QCOMPARE(user->join(), 0);
        QCOMPARE(tooMany->load(), 0);
        QCOMPARE(semaphore.value(), 3U);
    }
    void semaphore_aDeadWaiterTakesNothing() {
        Semaphore semaphore(0);
        {
            Event about;
            Forked waiter([&] {
                about.set();
                return semaphore.acquire() ? 0 : 1;
            });
            QVERIFY(about.wait(30s));
        } // killed
        semaphore.release();
        QVERIFY(semaphore.acquire(30s));
    }
};

QTEST_GUILESS_MAIN(TestLocks)
#include "tst_locks.moc"
