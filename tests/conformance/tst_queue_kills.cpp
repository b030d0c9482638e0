// SPDX-License-Identifier: GPL-3.0-or-later
// What holds when users of a JoinableQueue are killed; of Queue, tst_queue_random_kills shows it. Upstream has no test
// for it: there the queue is "likely to become corrupted", as its documentation says.
#include <random>

#include <QtTest>

#include "core/ipc/queue.h"
#include "forked.h"
#include "tests/support/sudden_death.h"

using namespace manyhands;
using manyhands::test::dieAfter;
using namespace std::chrono_literals;

class TestQueueKills : public QObject {
    Q_OBJECT

private slots:
    /// Takers are killed at random instants, also between taking an item and noting that they have it. join() always
    /// ends: with everything done, or with WorkerLost; and afterwards nothing is counted that nobody has.
    void joinable_survivesKills() {
        JoinableQueue<int> queue(8);
        std::mt19937 random(5);
        std::exponential_distribution<double> lives(1.0 / 300);
        constexpr int kills = 600;
        int losses = 0;
        for (int kill = 0; kill < kills; ++kill) {
            Forked taker([&, life = std::chrono::nanoseconds(static_cast<int>(1000 * lives(random)) + 1)] {
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
