// SPDX-License-Identifier: GPL-3.0-or-later
// Real processes whose tasks slow each other down for a reason that is known beforehand: it has to be named.
#include <QTest>

#include <cmath>

#include "core/measure/speedup_loss.h"
#include "core/monitor/cpu_topology.h"
#include "core/session/slowdown_text.h"
#include "core/worker/processor_counters.h"
#include "tests/live/generator.h"
#include "tests/live/live_run.h"

using namespace manyhands;
using namespace manyhands::test;

namespace {

constexpr std::int64_t kMs = 1'000'000;
constexpr int kTries = 3;
constexpr double kRed = 0.1; ///< other programs' share of a run's worker time

LivePlan planOf(const char* workload) {
    LivePlan plan;
    plan.workload = workload;
    plan.lengthsNs = std::vector<std::int64_t>(200, 4 * kMs);
    plan.workers = 2;
    plan.explains = true;
    return plan;
}

double shareOf(const TimeAreas& areas, TimePart part) {
    return static_cast<double>(areas[part]) / static_cast<double>(std::max<std::int64_t>(areas.sumNs(), 1));
}

struct Pair {
    TimeAreas alone, pool;
    SpeedupLoss loss;
};

QString described(const Pair& pair) {
    return QString::fromStdString(slowdownText(pair.loss.slowdown.value_or(TaskSlowdown{}))) +
           QStringLiteral(" S %1, loop %2").arg(pair.loss.achieved).arg(pair.loss.slowdown->canaryRatio);
}

} // namespace

class TestLiveSlowdown : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void twoWorkersSlowNoLoop();
    void pageFaultsAreTheKernels();
    void slowerTasksAreNotTheClock();
    void looksCostHardlyAnything();
    void unaskedWorkersDoNotLook();
    void countersAreKnownOrNotSeen();

private:
    Pair runBoth(const LivePlan& plan);
    /// Once right in kTries is right. A machine whose other programs are busy is skipped.
    template <class Judge>
    void expectOnce(const LivePlan& plan, Judge judge);

    LiveStage m_stage;
};

void TestLiveSlowdown::initTestCase() {
    QVERIFY(m_stage.isReady());
    if (const auto counts = countProcessors(); !counts || counts->usable < 2)
        QSKIP("one processor: nothing runs side by side here");
}

Pair TestLiveSlowdown::runBoth(const LivePlan& plan) {
    Pair pair{m_stage.alone(plan).areas, m_stage.inPool(plan).areas, {}};
    pair.loss = lossBetween(pair.alone, pair.pool, 2);
    // these hold however busy the machine is
    if (pair.alone.sumNs() != pair.alone.spanNs || pair.pool.sumNs() != plan.workers * pair.pool.spanNs)
        QTest::qFail("the areas do not sum to N times T", __FILE__, __LINE__);
    if (std::abs(pair.loss.workers - pair.loss.achieved - pair.loss.sum()) > 1e-12 * pair.loss.workers)
        QTest::qFail("the parts do not sum to N - S", __FILE__, __LINE__);
    if (!pair.loss.slowdown ||
        std::abs(pair.loss.slowdown->totalS() / pair.loss.slowdown->spanS - pair.loss[TimePart::Compute]) > 1e-9)
        QTest::qFail("the causes do not sum to the slower compute", __FILE__, __LINE__);
    return pair;
}

template <class Judge>
void TestLiveSlowdown::expectOnce(const LivePlan& plan, Judge judge) {
    QStringList missed;
    double others = 0;
    for (int attempt = 0; attempt < kTries; ++attempt) {
        const Pair pair = runBoth(plan);
        if (QTest::currentTestFailed() || judge(pair))
            return;
        missed << described(pair);
        others = std::max(
            {others, shareOf(pair.alone, TimePart::OtherPrograms), shareOf(pair.pool, TimePart::OtherPrograms)});
    }
    const QString text = missed.join(QStringLiteral("; "));
    if (others >= kRed)
        QSKIP(qPrintable(QStringLiteral("other programs took %1 % of a run: ").arg(100 * others, 0, 'f', 0) + text));
    QFAIL(qPrintable(text));
}

/// Nothing here shares a core, or the loop would say so.
void TestLiveSlowdown::twoWorkersSlowNoLoop() {
    if (const auto counts = countProcessors(); counts && counts->physical < 2)
        QSKIP("the processors share one core: the loop is slowed down there, rightly");
    expectOnce(planOf(kSpin), [](const Pair& pair) { return std::abs(pair.loss.slowdown->canaryRatio - 1) < 0.05; });
}

void TestLiveSlowdown::pageFaultsAreTheKernels() {
    expectOnce(planOf(kFaults), [](const Pair& pair) {
        const TaskSlowdown& slowdown = *pair.loss.slowdown;
        const std::string text = slowdownText(slowdown);
        return mainCause(slowdown) == SlowdownCause::Kernel && slowdown.minorFaults > 10'000 &&
               text.find(" s more in the kernel: ") != std::string::npos &&
               text.find(" page faults more.") != std::string::npos;
    });
}

/// Tasks that do more when another one is at work: neither the kernel's doing nor the clock's.
void TestLiveSlowdown::slowerTasksAreNotTheClock() {
    expectOnce(planOf(kSlowDown), [](const Pair& pair) {
        const auto cause = mainCause(*pair.loss.slowdown);
        const auto right =
            pair.loss.slowdown->means == SlowdownMeans::Counters ? SlowdownCause::Work : SlowdownCause::Memory;
        return cause == right && pair.loss.slowerTasks > 1.5;
    });
}

void TestLiveSlowdown::looksCostHardlyAnything() {
    const Pair pair = runBoth(planOf(kSpin));
    for (const TimeAreas& areas : {pair.alone, pair.pool}) {
        QVERIFY(areas[TimePart::Measuring] > 0);
        QVERIFY2(shareOf(areas, TimePart::Measuring) <= 0.002,
                 qPrintable(QString::number(shareOf(areas, TimePart::Measuring))));
    }
}

void TestLiveSlowdown::unaskedWorkersDoNotLook() {
    LivePlan plan = planOf(kSpin);
    plan.explains = false;
    const Pair pair = runBoth(plan);
    QCOMPARE(pair.pool[TimePart::Measuring], 0);
    QCOMPARE(pair.pool.effort->canaries, 0);
    QVERIFY(!pair.pool.effort->countsKnown());
    QCOMPARE(pair.loss.slowdown->means, SlowdownMeans::Times);
}

void TestLiveSlowdown::countersAreKnownOrNotSeen() {
    const bool allowed = ProcessorCounters::open().areOpen();
    const Pair pair = runBoth(planOf(kSpin));
    QCOMPARE(pair.pool.effort->countsKnown(), allowed);
    QCOMPARE(pair.loss.slowdown->tells(SlowdownCause::Work), allowed);
    if (!allowed)
        QSKIP("the kernel does not let cycles and instructions be counted here: nothing was told of them");
    QVERIFY(pair.pool.effort->instructions > 10'000'000);
    // the same work
    QVERIFY(std::abs(pair.loss.slowdown->share(SlowdownCause::Work)) < 0.1);
}

QTEST_GUILESS_MAIN(TestLiveSlowdown)
#include "tst_live_slowdown.moc"
