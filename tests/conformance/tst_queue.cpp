// SPDX-License-Identifier: GPL-3.0-or-later
// Upstream: _TestQueue, TestSimpleQueue; and what happens when a user of the queue dies.
#include <chrono>
#include <limits>

#include <QtTest>

#include "core/ipc/event.h"
#include "core/ipc/queue.h"
#include "forked.h"

using namespace manyhands;
using namespace std::chrono_literals;

namespace {

/// Not trivially copyable, and its codec has no bytes for it.
struct Refused {
    std::string text;
};

} // namespace

template <>
struct manyhands::Codec<Refused> {
    static constexpr std::size_t kLeast = 0;
    static void encode(const Refused&, std::string&) { throw EncodingError("no bytes for this"); }
    static Refused decode(ByteReader&) { return {}; }
};

class TestQueue : public QObject {
    Q_OBJECT

private slots:
    void queue_testPut() {
        Queue<int> queue(6);
        Event go, emptied;
        Forked child([&] {
            go.wait();
            for (int turn = 0; turn < 6; ++turn)
                queue.get();
            emptied.set();
            return 0;
        });
        QVERIFY(queue.empty());
        QVERIFY(!queue.full());
        for (int number = 1; number <= 6; ++number)
            QVERIFY(number % 2 != 0 ? queue.tryPut(number) : queue.tryPutFor(number, 30s));
        QVERIFY(!queue.empty()); // at once: nothing is sent in the background
        QVERIFY(queue.full());
        QVERIFY(!queue.tryPut(7));
        QVERIFY(!queue.tryPutFor(7, 20ms));
        QVERIFY(!queue.tryPutFor(7, -1s));
        go.set();
        QVERIFY(emptied.wait(30s));
        QVERIFY(queue.empty());
        QCOMPARE(child.join(), 0);
    }
    void queue_testGet() {
        Queue<int> queue;
        Forked child([&] {
            for (int number = 2; number <= 5; ++number)
                queue.put(number);
            return 0;
        });
        QCOMPARE(child.join(), 0); // ends although nobody has read: no thread holds its data back
        QCOMPARE(queue.qsize(), 4U);
        QCOMPARE(queue.get(), 2);
        QCOMPARE(*queue.tryGet(), 3);
        QCOMPARE(*queue.tryGetFor(30s), 4);
        QCOMPARE(*queue.tryGetFor(-1s), 5);
        QVERIFY(queue.empty());
        QVERIFY(!queue.tryGet());
        QVERIFY(!queue.tryGetFor(20ms));
    }
    void queue_testFork() {
        Queue<int> queue;
        for (int number = 0; number < 10; ++number)
            queue.put(number);
        Forked child([&] {
            for (int number = 10; number < 20; ++number)
                queue.put(number);
            return 0;
        });
        for (int number = 0; number < 20; ++number)
            QCOMPARE(queue.get(), number);
        QVERIFY(!queue.tryGet());
        QCOMPARE(child.join(), 0);
    }
    void queue_joinThreadHasNothingToWaitFor() {
        Queue<int> queue;
        // the putter is gone at once, with what it put unread: Python's would wait for its thread, and that for a
        // reader
        QCOMPARE(Forked([&] {
                     for (int i = 0; i < 1000; ++i)
                         queue.put(i);
                     queue.joinThread();
                     queue.cancelJoinThread();
                     return 5;
                 }).join(),
                 5);
        QCOMPARE(queue.qsize(), 1000U);
        QCOMPARE(queue.get(), 0);
    }
    void queue_testQsize() {
        Queue<int> queue;
        QCOMPARE(queue.qsize(), 0U);
        queue.put(1);
        QCOMPARE(queue.qsize(), 1U);
        queue.put(5);
        QCOMPARE(queue.qsize(), 2U);
        queue.get();
        queue.get();
        QCOMPARE(queue.qsize(), 0U);
    }
    void queue_testTaskDone() {
        JoinableQueue<int> queue;
        std::vector<std::unique_ptr<Forked>> workers;
        for (int index = 0; index < 4; ++index)
            workers.push_back(std::make_unique<Forked>([&] {
                while (queue.get() >= 0)
                    queue.taskDone();
                queue.taskDone();
                return 0;
            }));
        for (int number = 0; number < 100; ++number)
            queue.put(number);
        QVERIFY(queue.join(30s));
        QVERIFY(queue.empty());
        for (std::size_t index = 0; index < workers.size(); ++index)
            queue.put(-1);
        QVERIFY(queue.join());
        QVERIFY_EXCEPTION_THROWN(queue.taskDone(), LogicError);
        for (auto& worker : workers)
            QCOMPARE(worker->join(), 0);
    }
    void joinable_waitsForWhatIsTakenAndNotDone() {
        JoinableQueue<int> queue;
        queue.put(1);
        QVERIFY(!queue.join(0s));
        queue.get();
        QVERIFY(!queue.join(20ms));
        queue.taskDone();
        QVERIFY(queue.join(0s));
    }
    void joinable_theDeathOfATakerFailsTheJoin() {
        JoinableQueue<int> queue;
        queue.put(1);
        queue.put(2);
        Event taken;
        Forked taker([&] {
            queue.get();
            queue.get();
            queue.taskDone();
            taken.set();
            return ::pause();
        });
        QVERIFY(taken.wait(30s));
        QVERIFY(!queue.join(20ms));
        const pid_t pid = taker.pid();
        taker.kill();
        try {
            queue.join(30s);
            QFAIL("joined although an item was lost");
        } catch (const WorkerLost& lost) {
            QCOMPARE(lost.pid(), pid);
            QVERIFY(QByteArray(lost.what()).contains("1 items"));
        }
        QVERIFY(queue.join(0s));
    }
    void queue_testTimeout() {
        Queue<int> queue;
        const auto before = std::chrono::steady_clock::now();
        QVERIFY(!queue.tryGetFor(200ms));
        QVERIFY(std::chrono::steady_clock::now() - before >= 200ms);
    }
    void queue_testQueueFeederDonotStopOnexc() {
        Queue<Refused> queue;
        QVERIFY_EXCEPTION_THROWN(queue.put(Refused()), EncodingError); // in put, in the caller
        QVERIFY(queue.empty());
    }
    void queue_testClosedQueuePutGetExceptions() {
        Queue<int> queue;
        queue.put(1);
        Forked waiting([&] {
            queue.get();
            queue.put(2); // to say that it is about to wait for the next
            queue.get();
            try {
                queue.get();
            } catch (const Closed&) {
                return 7;
            }
            return 0;
        });
        QCOMPARE(waiting.pid() > 0, true);
        QTRY_VERIFY_WITH_TIMEOUT(queue.empty(), 30'000);
        queue.close();
        QVERIFY_EXCEPTION_THROWN(queue.put(3), Closed);
        QVERIFY_EXCEPTION_THROWN(queue.tryGet(), Closed);
        QVERIFY(waiting.join() == 7 || waiting.join() == 99); // 99: its put came after the close
    }
    void queue_closeGivesWhatIsLeft() {
        Queue<int> queue;
        queue.put(1);
        queue.close();
        QCOMPARE(queue.get(), 1);
        QVERIFY_EXCEPTION_THROWN(queue.get(), Closed);
    }
    void simplequeue_testClosed() {
        SimpleQueue<int> queue;
        queue.close();
        queue.close();
        QVERIFY_EXCEPTION_THROWN(queue.put(1), Closed);
        QVERIFY_EXCEPTION_THROWN(queue.get(), Closed);
    }
    void simplequeue_testEmpty() {
        SimpleQueue<std::string> queue;
        QVERIFY(queue.empty());
        Forked child([&] {
            queue.put("");
            queue.put(std::string(1000, 'x'));
            return 0;
        });
        QCOMPARE(queue.get(), std::string());
        QCOMPARE(queue.get(), std::string(1000, 'x'));
        QVERIFY(queue.empty());
        QCOMPARE(child.join(), 0);
    }
    void queue_eachPutterKeepsItsOrder() {
        Queue<std::pair<int, int>> queue(64);
        std::vector<std::unique_ptr<Forked>> putters;
        for (int putter = 0; putter < 3; ++putter)
            putters.push_back(std::make_unique<Forked>([&queue, putter] {
                for (int number = 0; number < 5000; ++number)
                    queue.put({putter, number});
                return 0;
            }));
        std::array<int, 3> next{};
        for (int turn = 0; turn < 15000; ++turn) {
            const auto [putter, number] = queue.get();
            QCOMPARE(number, next[static_cast<std::size_t>(putter)]++);
        }
        for (auto& putter : putters)
            QCOMPARE(putter->join(), 0);
    }
    void queue_messagesOfAnyLengthStayWhole() {
        Queue<std::vector<std::uint32_t>> queue(QueueOptions{8, 4U << 20U});
        const auto length = [](std::uint32_t number) {
            return number * 7919 % 3 == 0 ? number % 13 : number * 997 % 300'000;
        };
        Forked putter([&] {
            for (std::uint32_t number = 0; number < 400; ++number)
                queue.put(std::vector<std::uint32_t>(length(number), number));
            return 0;
        });
        for (std::uint32_t number = 0; number < 400; ++number)
            QVERIFY(queue.get() == std::vector<std::uint32_t>(length(number), number));
        QCOMPARE(putter.join(), 0);
    }
    void queue_takesItsCapacityWithoutAReader() {
        Queue<std::string> queue(QueueOptions{100, 100U << 20U});
        for (int lap = 0; lap < 3; ++lap) {
            for (int number = 0; number < 100; ++number)
                QVERIFY(queue.tryPut(std::string(1'000'000, static_cast<char>('0' + number % 10))));
            QVERIFY(queue.full());
            for (int number = 0; number < 100; ++number)
                QCOMPARE(queue.get().back(), static_cast<char>('0' + number % 10));
        }
    }
    void queue_aMessageThatNeverFitsIsRefused() {
        Queue<std::string> queue(QueueOptions{4, 1000});
        QVERIFY_EXCEPTION_THROWN(queue.put(std::string(2000, 'x')), LogicError);
        queue.put(std::string(1000, 'x'));
        QVERIFY(!queue.tryPut(std::string(1000, 'x'))); // but room for it will come
        QCOMPARE(queue.get().size(), 1000U);
        QVERIFY(queue.tryPut(std::string(1000, 'x')));
        QVERIFY_EXCEPTION_THROWN(Queue<int>(0), LogicError);
        QVERIFY_EXCEPTION_THROWN(Queue<int>(std::numeric_limits<std::uint64_t>::max()), LogicError);
    }
    void queue_aHandleLeadsToTheSameQueue() {
        Queue<int> queue;
        Queue<int> same = Queue<int>::fromHandle(::dup(queue.handle()));
        queue.put(42);
        QCOMPARE(same.get(), 42);
        QVERIFY_EXCEPTION_THROWN(Queue<double>::fromHandle(::dup(queue.handle())), LogicError);
        QVERIFY_EXCEPTION_THROWN(JoinableQueue<int>::fromHandle(::dup(queue.handle())), LogicError);
    }
    void queue_severalSleepersAreAllWoken() {
        Queue<int> queue(4);
        std::vector<std::unique_ptr<Forked>> takers;
        for (int index = 0; index < 6; ++index)
            takers.push_back(std::make_unique<Forked>([&] { return queue.get(); }));
        for (int index = 0; index < 6; ++index)
            queue.put(5);
        for (auto& taker : takers)
            QCOMPARE(taker->join(), 5);
    }
};

QTEST_GUILESS_MAIN(TestQueue)
#include "tst_queue.moc"
