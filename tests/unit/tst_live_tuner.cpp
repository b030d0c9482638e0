// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/live_tuner.h"

#include <cmath>

#include <QtTest>

using namespace manyhands;

namespace {

constexpr std::int64_t kBatchNs = 50'000'000;
constexpr std::int64_t kTaskNs = 10'000'000;

/// A pool whose tasks take 10 ms each and that gets no faster beyond `feeds` workers.
class SmoothPool {
public:
    SmoothPool(int workers, int feeds)
        : m_workers(workers)
        , m_feeds(feeds) {}

    RunBatch next() {
        RunBatch batch;
        batch.nowNs = m_nowNs += kBatchNs;
        batch.state = RunState::Running;
        batch.workers = m_workers;
        m_done += static_cast<double>(std::min(m_workers, m_feeds)) * kBatchNs / kTaskNs;
        batch.counters.succeeded = static_cast<std::uint64_t>(m_done);
        TaskEvent event;
        event.startedNs = m_nowNs - kTaskNs;
        event.endedNs = m_nowNs;
        batch.tasks.push_back(event);
        return batch;
    }
    void resize(int workers) { m_workers = workers; }
    int workers() const { return m_workers; }
    std::int64_t nowNs() const { return m_nowNs; }

private:
    int m_workers, m_feeds;
    double m_done = 0;
    std::int64_t m_nowNs = 0;
};

/// Runs for so many batches and does what the tuner says; how often it did.
int ran(LiveTuner& tuner, SmoothPool& pool, int batches) {
    int changes = 0;
    for (int i = 0; i < batches; ++i) {
        if (const auto decision = tuner.take(pool.next(), std::nullopt)) {
            pool.resize(decision->workers);
            ++changes;
        }
    }
    return changes;
}

} // namespace

class LiveTunerTest : public QObject {
    Q_OBJECT
private slots:
    void findsWhatThePoolCanUse() {
        SmoothPool pool(2, 12);
        LiveTuner tuner({2, 64});
        ran(tuner, pool, 1000);
        QVERIFY2(pool.workers() >= 11 && pool.workers() <= 14, qPrintable(QString::number(pool.workers())));
    }

    void goesNoFurtherThanItMay() {
        SmoothPool pool(2, 64);
        LiveTuner tuner({2, 6});
        ran(tuner, pool, 1000);
        QCOMPARE(pool.workers(), 6);
    }

    void keepsTheCurveWithItsReasons() {
        SmoothPool pool(2, 8);
        LiveTuner tuner({2, 32});
        const int changes = ran(tuner, pool, 1000);
        const auto stretches = tuner.stretches(pool.nowNs());
        QCOMPARE(static_cast<int>(stretches.size()), changes + 1);
        QCOMPARE(stretches.front().workers, 2);
        QCOMPARE(stretches.front().fromS, 0.0);
        QCOMPARE(stretches.back().toS, static_cast<double>(pool.nowNs()) * 1e-9);
        for (std::size_t i = 1; i < stretches.size(); ++i) {
            QCOMPARE(stretches[i].fromS, stretches[i - 1].toS);
            QVERIFY(!stretches[i].reason.empty());
        }
        // 2 workers of 10 ms tasks do 200 a second
        QVERIFY(std::abs(stretches.front().tasksPerS - 200) < 10);
    }

    void aPauseIsNoWindow() {
        SmoothPool pool(2, 8);
        LiveTuner tuner({2, 32});
        for (int i = 0; i < 500; ++i) {
            RunBatch batch = pool.next();
            // pausing again and again before a window is full
            batch.state = i % 3 == 2 ? RunState::Paused : RunState::Running;
            QVERIFY(!tuner.take(batch, std::nullopt));
        }
        QCOMPARE(tuner.stretches(pool.nowNs()).size(), std::size_t{1});
    }

    void withoutAnyTaskDoneItWaits() {
        LiveTuner tuner({2, 32});
        for (int i = 1; i < 200; ++i) {
            RunBatch batch;
            batch.nowNs = i * kBatchNs;
            batch.state = RunState::Running;
            batch.workers = 2;
            QVERIFY(!tuner.take(batch, std::nullopt));
        }
    }
};

QTEST_GUILESS_MAIN(LiveTunerTest)
#include "tst_live_tuner.moc"
