// SPDX-License-Identifier: GPL-3.0-or-later
// The queue between threads, so that the thread sanitizer can look: it cannot look between processes.
#include <cerrno>
#include <ctime>
#include <map>
#include <thread>

#include <pthread.h>

#include <QtTest>

#include "core/ipc/queue.h"
#include "tests/proofs/numbered_message.h"

using namespace manyhands;
using namespace manyhands::test;
using namespace std::chrono_literals;

#if defined(__SANITIZE_THREAD__)
/// The thread sanitizer of gcc 12 does not know this function, and would think that the mutex it locks is free. It
/// knows pthread_mutex_trylock(). Stands in the place of the system's.
extern "C" int pthread_mutex_clocklock(pthread_mutex_t* mutex, clockid_t clock, const timespec* end) noexcept {
    for (;;) {
        if (const int answer = ::pthread_mutex_trylock(mutex); answer != EBUSY)
            return answer;
        timespec now{};
        ::clock_gettime(clock, &now);
        if (now.tv_sec > end->tv_sec || (now.tv_sec == end->tv_sec && now.tv_nsec >= end->tv_nsec))
            return ETIMEDOUT;
        std::this_thread::yield();
    }
}
#endif

namespace {

constexpr std::uint32_t kPutters = 4, kGetters = 4, kEach = 3'000;

/// Mostly some that fit inside an entry, many that lie in the ring, and now and then one that needs a good deal of it.
std::uint64_t lengthOf(std::uint32_t number) {
    return number % 100 == 99 ? 5'000 : 16 + number * 37 % 300;
}

std::string messageOf(std::uint32_t putter, std::uint32_t number) {
    return numberedMessage({putter, number, lengthOf(number)});
}

/// What one getter sees: whole messages, and those of each putter in their order.
class Reader {
public:
    void read(const std::string& message) {
        const auto mark = markOf(message);
        if (!mark || mark->number < m_next[mark->putter]) {
            ++wrong;
            return;
        }
        m_next[mark->putter] = mark->number + 1;
        ++messages;
    }
    std::uint64_t messages = 0, wrong = 0;

private:
    std::map<std::uint32_t, std::uint32_t> m_next; // by putter
};

void joinAll(std::vector<std::thread>& threads) {
    for (std::thread& thread : threads)
        thread.join();
    threads.clear();
}

} // namespace

class TestUserQueue : public QObject {
    Q_OBJECT

private slots:
    void threadsShareIt_data();
    void threadsShareIt();
    void threadsThatDoNotWaitShareIt();
    void closingWakesWhoWaits();
};

void TestUserQueue::threadsShareIt_data() {
    QTest::addColumn<int>("capacity");
    QTest::addColumn<int>("bytes");
    QTest::newRow("room for 2") << 2 << (1 << 20);
    QTest::newRow("room for 8") << 8 << (1 << 20);
    QTest::newRow("room for 64") << 64 << (1 << 20);
    QTest::newRow("room for many, but not for their bytes") << 1024 << 8192;
}

/// Everybody waits, for room or for a message, as long as it takes.
void TestUserQueue::threadsShareIt() {
    QFETCH(int, capacity);
    QFETCH(int, bytes);
    JoinableQueue<std::string> queue(
        QueueOptions{static_cast<std::uint64_t>(capacity), static_cast<std::uint64_t>(bytes)});
    std::vector<Reader> readers(kGetters);
    std::vector<std::thread> putters, getters;
    for (std::uint32_t putter = 0; putter < kPutters; ++putter)
        putters.emplace_back([&queue, putter] {
            for (std::uint32_t number = 0; number < kEach; ++number)
                queue.put(messageOf(putter, number));
        });
    for (Reader& reader : readers)
        getters.emplace_back([&queue, &reader] {
            for (std::uint32_t count = 0; count < kPutters * kEach / kGetters; ++count) {
                reader.read(queue.get());
                queue.taskDone();
            }
        });
    joinAll(putters);
    joinAll(getters);
    QVERIFY(queue.join(30s));
    for (const Reader& reader : readers) {
        QCOMPARE(reader.wrong, 0U);
        QCOMPARE(reader.messages, std::uint64_t{kPutters} * kEach / kGetters);
    }
    QVERIFY(queue.empty());
}

/// Waits that end: each side gives up often, and comes again.
void TestUserQueue::threadsThatDoNotWaitShareIt() {
    Queue<std::string> queue(QueueOptions{8, 8192});
    std::vector<Reader> readers(kGetters);
    std::atomic<bool> allPut{false};
    std::vector<std::thread> putters, getters;
    for (std::uint32_t putter = 0; putter < kPutters; ++putter)
        putters.emplace_back([&queue, putter] {
            for (std::uint32_t number = 0; number < kEach;)
                if (number % 2 == 0 ? queue.tryPut(messageOf(putter, number))
                                    : queue.tryPutFor(messageOf(putter, number), 50us))
                    ++number;
        });
    for (Reader& reader : readers)
        getters.emplace_back([&queue, &reader, &allPut] {
            for (bool last = false; !last;) {
                last = allPut.load(); // before the look: nothing comes after it
                while (const auto message = reader.messages % 2 == 0 ? queue.tryGet() : queue.tryGetFor(50us)) {
                    reader.read(*message);
                    last = false;
                }
            }
        });
    joinAll(putters);
    allPut = true;
    joinAll(getters);
    std::uint64_t messages = 0;
    for (const Reader& reader : readers) {
        QCOMPARE(reader.wrong, 0U);
        messages += reader.messages;
    }
    QCOMPARE(messages, std::uint64_t{kPutters} * kEach);
}

/// One half waits for room, then the other half for messages, when the queue is closed.
void TestUserQueue::closingWakesWhoWaits() {
    Queue<std::string> queue(2);
    std::atomic<int> put{0}, got{0}, closed{0};
    std::vector<std::thread> threads;
    for (std::uint32_t putter = 0; putter < kPutters; ++putter)
        threads.emplace_back([&, putter] {
            try {
                for (std::uint32_t number = 0;; ++number, ++put)
                    queue.put(messageOf(putter, number));
            } catch (const Closed&) {
                ++closed;
            }
        });
    while (!queue.full())
        std::this_thread::yield();
    queue.close();
    joinAll(threads);
    for (std::uint32_t getter = 0; getter < kGetters; ++getter)
        threads.emplace_back([&] {
            try {
                for (;; ++got)
                    queue.get();
            } catch (const Closed&) {
                ++closed;
            }
        });
    joinAll(threads);
    QCOMPARE(closed.load(), int{kPutters + kGetters});
    QCOMPARE(got.load(), put.load());
}

QTEST_GUILESS_MAIN(TestUserQueue)
#include "tst_user_queue.moc"
