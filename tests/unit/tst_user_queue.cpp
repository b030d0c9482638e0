// SPDX-License-Identifier: GPL-3.0-or-later
// The queue between threads, so that the thread sanitizer can look: it cannot look between processes.
#include <thread>

#include <QtTest>

#include "core/ipc/queue.h"

using namespace manyhands;
using namespace std::chrono_literals;

class TestUserQueue : public QObject {
    Q_OBJECT

private slots:
    void threadsShareIt_data() {
        QTest::addColumn<int>("capacity");
        QTest::newRow("2") << 2;
        QTest::newRow("8") << 8;
        QTest::newRow("64") << 64;
    }
    void threadsShareIt() {
        QFETCH(int, capacity);
        constexpr int each = 5'000;
        JoinableQueue<std::string> queue(static_cast<std::uint64_t>(capacity));
        std::atomic<std::uint64_t> sum{0};
        std::vector<std::thread> threads;
        for (int putter = 0; putter < 2; ++putter)
            threads.emplace_back([&] {
                for (int number = 1; number <= each; ++number)
                    queue.put(std::string(static_cast<std::size_t>(number % 100), 'x'));
            });
        for (int getter = 0; getter < 2; ++getter)
            threads.emplace_back([&] {
                for (int count = 0; count < each; ++count) {
                    sum += queue.get().size();
                    queue.taskDone();
                }
            });
        for (std::thread& thread : threads)
            thread.join();
        QVERIFY(queue.join(30s));
        QCOMPARE(sum.load(), std::uint64_t{2} * each * 99 / 2);
    }
};

QTEST_GUILESS_MAIN(TestUserQueue)
#include "tst_user_queue.moc"
