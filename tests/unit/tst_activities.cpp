// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

#include <unistd.h>

#include "core/session/activity_watch.h"

using namespace manyhands;

namespace {

double of(const ActivityTimes& times, Activity activity) {
    return times[static_cast<std::size_t>(activity)];
}

ActivityTimes only(Activity activity, double seconds) {
    ActivityTimes times{};
    times[static_cast<std::size_t>(activity)] = seconds;
    return times;
}

constexpr std::int64_t kMs = 1'000'000;

} // namespace

class TestActivities : public QObject {
    Q_OBJECT
private slots:
    void timeIsSpreadOverItsBuckets() {
        ActivityTimeline timeline;
        timeline.add(1, 0.005, 0.025, only(Activity::Lock, 0.02));
        QCOMPARE(timeline.workers().size(), std::size_t{2});
        QVERIFY(timeline.workers()[0].empty());
        const auto& buckets = timeline.workers()[1];
        QVERIFY(std::abs(of(buckets[0], Activity::Lock) - 0.005) < 1e-12);
        QVERIFY(std::abs(of(buckets[1], Activity::Lock) - 0.010) < 1e-12);
        QVERIFY(std::abs(of(buckets[2], Activity::Lock) - 0.005) < 1e-12);
    }

    void aLongRunLosesNothing() {
        ActivityTimeline timeline;
        for (int i = 0; i < 10'000; ++i)
            timeline.add(0, i * 0.01, (i + 1) * 0.01, only(i % 2 == 0 ? Activity::OnProcessor : Activity::Sleep, 0.01));
        QVERIFY(timeline.workers()[0].size() <= ActivityTimeline::kBuckets);
        QVERIFY(timeline.bucketS() * static_cast<double>(ActivityTimeline::kBuckets) >= 100);
        QVERIFY(std::abs(of(timeline.totals(), Activity::OnProcessor) - 50) < 1e-6);
        QVERIFY(std::abs(of(timeline.totals(), Activity::Sleep) - 50) < 1e-6);
    }

    void idleTimeIsNoneOfTheShare() {
        ActivityTimes times = only(Activity::OnProcessor, 3);
        times[static_cast<std::size_t>(Activity::Disk)] = 1;
        times[static_cast<std::size_t>(Activity::Idle)] = 100;
        QCOMPARE(processorShare(times), 0.75);
        QVERIFY(std::isnan(processorShare(only(Activity::Idle, 1))));
    }

    void theKernelsAccountsSplitASpan() {
        const ProcessLook before{'S', 0, 0, WaitCause::Lock};
        const ProcessLook now{'S', 4 * kMs, 1 * kMs, WaitCause::Disk};
        const ActivityTimes times = timesBetween(before, now, 0.01, Activity::Disk);
        QCOMPARE(of(times, Activity::OnProcessor), 0.004);
        QCOMPARE(of(times, Activity::WaitForProcessor), 0.001);
        QVERIFY(std::abs(of(times, Activity::Disk) - 0.005) < 1e-12);
    }

    /// Between two ticks the accounts of a process at work stand still.
    void accountsThatLagAreNoWait() {
        const ProcessLook before{'R', 0, 0, WaitCause::None};
        const ProcessLook now{'R', 6 * kMs, 2 * kMs, WaitCause::None};
        const ActivityTimes times = timesBetween(before, now, 0.012, Activity::Other);
        QVERIFY(std::abs(of(times, Activity::OnProcessor) - 0.009) < 1e-12);
        QVERIFY(std::abs(of(times, Activity::WaitForProcessor) - 0.003) < 1e-12);
        QCOMPARE(of(times, Activity::Other), 0.0);
    }

    void aWaitThatGoesOnIsWaitedFor() {
        const ProcessLook before{'R', 0, 0, WaitCause::None};
        QVERIFY(accountsLag(before, {'R', 1 * kMs, 0, WaitCause::None}, 0.02));
        QVERIFY(!accountsLag(before, {'R', 1 * kMs, 19 * kMs, WaitCause::None}, 0.02));
        QVERIFY(!accountsLag(before, {'S', 1 * kMs, 0, WaitCause::Lock}, 0.02));
    }

    void moreThanTheSpanIsNotCounted() {
        const ProcessLook before{'R', 0, 0, WaitCause::None};
        const ProcessLook now{'R', 50 * kMs, 50 * kMs, WaitCause::None};
        QVERIFY(std::abs(totalOf(timesBetween(before, now, 0.01, Activity::Other)) - 0.01) < 1e-12);
    }

    void thisProcessIsAtWork() {
        const ProcessLook look = lookAt(::getpid());
        if (look.state == '?')
            QSKIP("/proc/self/stat cannot be read here");
        QCOMPARE(look.state, 'R');
        QCOMPARE(look.cause, WaitCause::None);
    }

    void aSystemThatHidesProcessesTellsNothing() {
        const QTemporaryDir nothing;
        const ProcessLook look = lookAt(::getpid(), nothing.path().toStdString());
        QCOMPARE(look.state, '?');
        QCOMPARE(look.cpuNs, std::int64_t{-1});
    }
};

QTEST_GUILESS_MAIN(TestActivities)
#include "tst_activities.moc"
