// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QThread>
#include <QtTest>

#include <cstdio>

#include "tests/support/stall_clock.h"

namespace manyhands::test {

/// Measures for how long the event loop was not back to take the next event, and who kept it. What a test does itself
/// between events does not count, nor does waiting for a processor.
class WatchedApplication : public QApplication {
public:
    static constexpr std::int64_t kAllowedNs = 100'000'000;

    WatchedApplication(int& argc, char** argv)
        : QApplication(argc, argv) {
        // a nested loop that sleeps stalls nothing
        connect(eventDispatcher(), &QAbstractEventDispatcher::aboutToBlock, this, [this] { lap("a nested loop"); });
        connect(eventDispatcher(), &QAbstractEventDispatcher::awake, this, [this] { m_clock.begin(); });
    }

    bool notify(QObject* receiver, QEvent* event) override {
        if (QThread::currentThread() != thread()) // the loop of a run's thread is its own matter
            return QApplication::notify(receiver, event);
        const QByteArray who = receiver->metaObject()->className() + QByteArray(", event ") +
                               QByteArray::number(static_cast<int>(event->type()));
        if (m_depth++ == 0)
            m_clock.begin();
        const bool taken = QApplication::notify(receiver, event);
        if (m_depth == 1)
            lap(who); // the receiver may be gone
        --m_depth;
        return taken;
    }

    /// 1 and a message when the loop stood still for too long.
    int verdict() const {
        const bool passed = m_clock.longestNs() <= kAllowedNs;
        std::printf("%s the event loop stood still for %lld ms at most (%s)\n",
                    passed ? "INFO   :" : "FAIL!  :", static_cast<long long>(m_clock.longestNs() / 1'000'000),
                    m_who.constData());
        return passed ? 0 : 1;
    }

private:
    void lap(const QByteArray& who) {
        if (m_depth == 0)
            return;
        const std::int64_t before = m_clock.longestNs();
        m_clock.lap();
        if (m_clock.longestNs() > before)
            m_who = who;
    }

    StallClock m_clock;
    QByteArray m_who;
    int m_depth = 0;
};

template <class Test>
int runWatched(int argc, char** argv) {
    WatchedApplication app(argc, argv);
    QTEST_SET_MAIN_SOURCE_PATH
    Test test;
    const int failed = QTest::qExec(&test, argc, argv);
    return failed != 0 ? failed : app.verdict();
}

} // namespace manyhands::test

/// In the place of QTEST_MAIN: the test also fails when the event loop stood still for more than 100 ms.
#define WATCHED_TEST_MAIN(Test)                                                                                        \
    int main(int argc, char** argv) {                                                                                  \
        return manyhands::test::runWatched<Test>(argc, argv);                                                          \
    }
