// SPDX-License-Identifier: GPL-3.0-or-later
// What holds when users of a queue are killed. Upstream has no test for it: there the queue is "likely to become
// corrupted", as its documentation says.
#include <cstring>
#include <ctime>
#include <random>

#include <QtTest>

#include "core/ipc/queue.h"
#include "core/ipc/shared_value.h"
#include "forked.h"

using namespace manyhands;
using namespace std::chrono_literals;

namespace {

/// A message whose every byte follows from its number and its putter.
std::string message(std::uint64_t life, std::uint64_t number) {
    std::string text(16, '\0');
    std::memcpy(text.data(), &life, 8);
    std::memcpy(text.data() + 8, &number, 8);
    text.append(number * 37 % 300, static_cast<char>('a' + (life + number) % 26));
    return text;
}

/// From now on this process is killed at any moment after so long.
void dieAfter(unsigned microseconds) {
    timer_t timer{};
    sigevent event{};
    event.sigev_notify = SIGEV_SIGNAL;
    event.sigev_signo = SIGKILL;
    ::timer_create(CLOCK_MONOTONIC, &event, &timer);
    itimerspec when{};
    when.it_value.tv_nsec = 1000L * (microseconds + 1);
    ::timer_settime(timer, 0, &when, nullptr);
}

} // namespace

class TestQueueKills : public QObject {
    Q_OBJECT

private slots:
    void queue_survivesKills_data() {
        QTest::addColumn<int>("capacity");
        QTest::newRow("capacity 2") << 2;
        QTest::newRow("capacity 8") << 8;
        QTest::newRow("capacity 64") << 64;
    }
    /// Putters and getters are killed at random instants by their own timers. Every message that a getter noted is
    /// whole; per putter the numbers rise without repetition, and none is missing but one that a dying getter had.
    void queue_survivesKills() {
        QFETCH(int, capacity);
        Queue<std::string> queue(QueueOptions{.capacity = static_cast<std::uint64_t>(capacity), .bytes = 1U << 20U});
        Atomic<std::uint64_t> torn, disorder, gaps, got;
        SharedArray<std::uint64_t> last(4096); // by life of a putter: 1 + the last number that came out
        std::mt19937 random(static_cast<unsigned>(capacity));
        const auto putFor = [&](std::uint64_t life, unsigned microseconds) {
            return [&, life, microseconds] {
                dieAfter(microseconds);
                for (std::uint64_t number = 0;; ++number)
                    queue.put(message(life, number));
                return 0;
            };
        };
        const auto note = [&](const std::string& text) {
            std::uint64_t life = 0, number = 0;
            std::memcpy(&life, text.data(), 8);
            std::memcpy(&number, text.data() + 8, 8);
            if (life >= 4096 || text != message(life, number)) {
                ++*torn;
                return;
            }
            std::uint64_t& expected = last.raw()[life];
            *disorder += number < expected ? 1 : 0;
            *gaps += number > expected ? number - expected : 0;
            expected = number + 1;
            ++*got;
        };
        const auto getFor = [&](unsigned microseconds) {
            return [&, microseconds] {
                dieAfter(microseconds);
                for (;;)
                    note(queue.get());
                return 0;
            };
        };
        std::exponential_distribution<double> lives(1.0 / 800);
        constexpr std::uint64_t kills = 800; // per row; half putters, half getters
        for (std::uint64_t life = 0; life < kills / 2; ++life) {
            Forked putter(putFor(life, static_cast<unsigned>(lives(random))));
            Forked getter(getFor(static_cast<unsigned>(lives(random))));
            QCOMPARE(putter.join(), -SIGKILL);
            QCOMPARE(getter.join(), -SIGKILL);
        }
        // the survivors' queue works: empty it, then a putter and a getter pass each other ten thousand
        while (const auto text = queue.tryGet())
            note(*text);
        Forked putter([&] {
            for (std::uint64_t number = 0; number < 10'000; ++number)
                queue.put(message(4000, number));
            return 0;
        });
        for (std::uint64_t number = 0; number < 10'000; ++number)
            QVERIFY(queue.tryGetFor(30s) == message(4000, number));
        QCOMPARE(putter.join(), 0);
        qInfo("%d kills, %d messages noted, %d taken by dying getters", int(kills), int(got->load()),
              int(gaps->load()));
        QCOMPARE(torn->load(), std::uint64_t{0});
        QCOMPARE(disorder->load(), std::uint64_t{0});
        QVERIFY(gaps->load() <= kills / 2); // at most one for each getter
        QVERIFY(got->load() > kills);
    }
    /// Takers are killed at random instants, also between taking an item and noting that they have it. join() always
    /// ends: with everything done, or with WorkerLost; and afterwards nothing is counted that nobody has.
    void joinable_survivesKills() {
        JoinableQueue<int> queue(8);
        std::mt19937 random(5);
        std::exponential_distribution<double> lives(1.0 / 300);
        constexpr int kills = 600;
        int losses = 0;
        for (int kill = 0; kill < kills; ++kill) {
            Forked taker([&, life = static_cast<unsigned>(lives(random))] {
                dieAfter(life);
                for (;;) {
                    queue.get();
                    queue.taskDone();
                }
                return 0;
            });
            // fed until it is dead, so that it dies at work and not asleep; WNOWAIT leaves it to join()
            for (siginfo_t ended{}; ended.si_pid == 0;) {
                queue.tryPut(kill);
                QCOMPARE(::waitid(P_PID, static_cast<id_t>(taker.pid()), &ended, WEXITED | WNOHANG | WNOWAIT), 0);
            }
            QCOMPARE(taker.join(), -SIGKILL);
            while (queue.tryGet())
                queue.taskDone();
            try {
                QVERIFY(queue.join(0s));
            } catch (const WorkerLost& lost) {
                ++losses;
                QVERIFY(queue.join(0s));
            }
            QVERIFY_EXCEPTION_THROWN(queue.taskDone(), LogicError);
        }
        qInfo("%d kills, %d with an item in hand", kills, losses);
        QVERIFY(losses > 0 && losses < kills);
    }
};

QTEST_GUILESS_MAIN(TestQueueKills)
#include "tst_queue_kills.moc"
