// SPDX-License-Identifier: GPL-3.0-or-later
// Real processes that lose their time in a way that is known beforehand: the account has to say so.
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

#include "core/measure/speedup_loss.h"
#include "core/measure/statistics.h"
#include "core/monitor/cpu_topology.h"
#include "tests/live/generator.h"
#include "tests/live/live_run.h"

using namespace manyhands;
using namespace manyhands::test;

namespace {

constexpr std::int64_t kMs = 1'000'000;
constexpr int kRuns = 10, kMostMissed = 1, kTries = 3, kFewestJudged = 5;
constexpr double kYellow = 0.02, kRed = 0.1; ///< other programs' share of a run's worker time

std::vector<std::int64_t> tasks(std::size_t count, std::int64_t lengthNs) {
    return std::vector<std::int64_t>(count, lengthNs);
}

LivePlan planOf(const char* workload, std::vector<std::int64_t> lengths, std::uint32_t workers) {
    LivePlan plan;
    plan.workload = workload;
    plan.lengthsNs = std::move(lengths);
    plan.workers = workers;
    return plan;
}

struct Pair {
    LiveRun alone, pool;
    SpeedupLoss loss;
    double others = 0; ///< other programs' share, of the worse of both runs
};

enum class Verdict { Right, Wrong, NotJudged };

Verdict verdictOf(bool isRight) {
    return isRight ? Verdict::Right : Verdict::Wrong;
}

/// A part's size shrinks where other programs took a share of the run: then it tells nothing.
Verdict sizeVerdict(const Pair& pair, bool isRight) {
    return pair.others < kYellow ? verdictOf(isRight) : Verdict::NotJudged;
}

double othersIn(const TimeAreas& areas) {
    return static_cast<double>(areas[TimePart::OtherPrograms]) /
           static_cast<double>(std::max<std::int64_t>(areas.sumNs(), 1));
}

QString described(const Pair& pair) {
    QString text = QStringLiteral("N %1 S %2:").arg(pair.loss.workers).arg(pair.loss.achieved, 0, 'f', 3);
    for (std::size_t i = 0; i < kTimeParts; ++i)
        if (std::abs(pair.loss.worth[i]) > 0.005)
            text += QStringLiteral(" %1 %2")
                        .arg(QString::fromStdString(std::string(nameOf(static_cast<TimePart>(i)))))
                        .arg(pair.loss.worth[i], 0, 'f', 3);
    return text;
}

} // namespace

Q_DECLARE_METATYPE(manyhands::test::LivePlan)

class TestLiveCulprits : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void culpritIsNamed_data();
    void culpritIsNamed();
    void sleepersCostNothing();
    void perfectWorkHasNoLargeBar();
    void lockIsSampledAsItWasMeasured();
    void withoutTheKernelsHelp_data();
    void withoutTheKernelsHelp();

private:
    Pair runBoth(const LivePlan& plan);
    /// Runs until none but kMostMissed of kRuns runs are wrong; after kTries it fails, or skips where other programs
    /// were at it. So it does when they left too few runs to judge.
    template <class Judge>
    void expectMostly(const LivePlan& plan, Judge judge);

    LiveStage m_stage;
};

void TestLiveCulprits::initTestCase() {
    QVERIFY(m_stage.isReady());
    if (const auto counts = countProcessors(); !counts || counts->usable < 2)
        QSKIP("one processor: nothing runs side by side here");
}

Pair TestLiveCulprits::runBoth(const LivePlan& plan) {
    Pair pair{m_stage.alone(plan), m_stage.inPool(plan), {}, 0};
    pair.loss = lossBetween(pair.alone.areas, pair.pool.areas, 2);
    pair.others = std::max(othersIn(pair.alone.areas), othersIn(pair.pool.areas));
    // these hold however busy the machine is
    if (!pair.alone.isComplete || !pair.pool.isComplete)
        QTest::qFail("not every task succeeded", __FILE__, __LINE__);
    if (pair.alone.areas.sumNs() != pair.alone.areas.spanNs ||
        pair.pool.areas.sumNs() != plan.workers * pair.pool.areas.spanNs)
        QTest::qFail("the areas do not sum to N times T", __FILE__, __LINE__);
    if (std::abs(pair.loss.workers - pair.loss.achieved - pair.loss.sum()) > 1e-12 * pair.loss.workers)
        QTest::qFail("the parts do not sum to N - S", __FILE__, __LINE__);
    if (pair.pool.areas[TimePart::Other] * 500 > pair.pool.areas.sumNs())
        QTest::qFail(qPrintable("more than 0.2 % is not accounted for: " + described(pair)), __FILE__, __LINE__);
    return pair;
}

template <class Judge>
void TestLiveCulprits::expectMostly(const LivePlan& plan, Judge judge) {
    QStringList missed;
    double others = 0;
    for (int attempt = 0; attempt < kTries; ++attempt) {
        missed.clear();
        int judged = 0;
        for (int run = 0; run < kRuns && missed.size() <= kMostMissed; ++run) {
            const Pair pair = runBoth(plan);
            if (QTest::currentTestFailed())
                return;
            others = std::max(others, pair.others);
            const Verdict verdict = judge(pair);
            judged += verdict != Verdict::NotJudged ? 1 : 0;
            if (verdict == Verdict::Wrong)
                missed << described(pair);
        }
        if (missed.size() <= kMostMissed && judged < kFewestJudged)
            QSKIP(qPrintable(QStringLiteral("other programs left only %1 of %2 runs quiet enough to judge sizes: the "
                                            "busiest lost %3 % to them")
                                 .arg(judged)
                                 .arg(kRuns)
                                 .arg(100 * others, 0, 'f', 0)));
        if (missed.size() <= kMostMissed)
            return;
    }
    const QString text = missed.join(QStringLiteral("; "));
    if (others >= kRed)
        QSKIP(qPrintable(QStringLiteral("other programs took %1 % of a run: ").arg(100 * others, 0, 'f', 0) + text));
    QFAIL(qPrintable(text));
}

void TestLiveCulprits::culpritIsNamed_data() {
    QTest::addColumn<LivePlan>("plan");
    QTest::addColumn<int>("group");
    QTest::addColumn<int>("part");
    QTest::addColumn<double>("worth"); // NaN: not known beforehand
    const auto row = [](const char* name, LivePlan plan, LossGroup group, TimePart part, double worth) {
        QTest::newRow(name) << std::move(plan) << static_cast<int>(group) << static_cast<int>(part) << worth;
    };
    const double unknown = std::nan("");

    LivePlan serial = planOf(kSpin, tasks(30, 4 * kMs), 2);
    serial.firstTaskNs = 100 * kMs;
    row("a serial part", serial, LossGroup::SerialPart, TimePart::Serial, 100.0 / 160);
    LivePlan producer = planOf(kSpin, tasks(40, 2 * kMs), 2);
    producer.eachTaskNs = 3 * kMs;
    row("a slow producer", producer, LossGroup::SerialPart, TimePart::Serial, unknown);
    LivePlan tail = planOf(kSpin, tasks(40, 2 * kMs), 2);
    tail.lengthsNs.back() = 100 * kMs;
    row("one long task at the end", tail, LossGroup::Tail, TimePart::Tail, 100.0 / 139);
    row("tasks that slow each other down", planOf(kSlowDown, tasks(40, 3 * kMs), 2), LossGroup::SlowerTasks,
        TimePart::Compute, 1.0);
    const std::uint32_t many = 4 * static_cast<std::uint32_t>(countProcessors() ? countProcessors()->usable : 2);
    row("four workers a processor", planOf(kSpin, tasks(std::size_t{15} * many, 2 * kMs), many), LossGroup::Processors,
        TimePart::Oversubscription, 0.75 * many);
    row("one lock for all", planOf(kLock, tasks(60, 3 * kMs), 4), LossGroup::Waiting, TimePart::Lock, unknown);
    // handing one out costs less than a tenth of a microsecond: what tiny tasks lose by is the pool itself
    row("tiny tasks", planOf(kSpin, tasks(4'000, 0), 2), LossGroup::PoolOverhead, TimePart::Dispatch, unknown);
    row("slow to start", planOf(kSlowStart, tasks(60, 3 * kMs), 2), LossGroup::PoolOverhead, TimePart::StartUp,
        2 * 150.0 / 240);
}

void TestLiveCulprits::culpritIsNamed() {
    QFETCH(LivePlan, plan);
    QFETCH(int, group);
    QFETCH(int, part);
    QFETCH(double, worth);
    expectMostly(plan, [&](const Pair& pair) {
        const double size = pair.loss[static_cast<TimePart>(part)];
        if (culpritOf(pair.loss) != static_cast<LossGroup>(group))
            return Verdict::Wrong;
        if (std::isnan(worth))
            return Verdict::Right;
        return sizeVerdict(pair, std::abs(size - worth) <= std::max(0.1, 0.1 * worth));
    });
}

void TestLiveCulprits::sleepersCostNothing() {
    expectMostly(planOf(kSleep, tasks(40, 10 * kMs), 4),
                 [](const Pair& pair) { return verdictOf(pair.loss.achieved >= 3.5); });
}

void TestLiveCulprits::perfectWorkHasNoLargeBar() {
    expectMostly(planOf(kSpin, tasks(60, 5 * kMs), 2), [](const Pair& pair) {
        double largest = 0;
        for (const LossGroup group : {LossGroup::SerialPart, LossGroup::PoolOverhead, LossGroup::Tail,
                                      LossGroup::Processors, LossGroup::SlowerTasks, LossGroup::Waiting})
            largest = std::max(largest, worthOf(pair.loss, group));
        return verdictOf(largest < 0.1 * pair.loss.workers);
    });
}

void TestLiveCulprits::lockIsSampledAsItWasMeasured() {
    expectMostly(planOf(kLock, tasks(80, 4 * kMs), 4), [](const Pair& pair) {
        const auto sampled = static_cast<double>(pair.pool.areas[TimePart::Lock]);
        const auto measured = static_cast<double>(pair.pool.lockWaitNs);
        // what tasks measured has the waits for a processor in it
        return sizeVerdict(pair, std::abs(sampled - measured) <= 0.1 * measured);
    });
}

void TestLiveCulprits::withoutTheKernelsHelp_data() {
    QTest::addColumn<bool>("waits");
    QTest::addColumn<bool>("proc");
    QTest::newRow("no schedstat") << false << true;
    QTest::newRow("no /proc/stat, no wchan") << true << false;
    QTest::newRow("nothing") << false << false;
}

void TestLiveCulprits::withoutTheKernelsHelp() {
    QFETCH(bool, waits);
    QFETCH(bool, proc);
    const QTemporaryDir nothing;
    LivePlan plan = planOf(kLock, tasks(30, 3 * kMs), 4);
    plan.waits = waits;
    if (!proc)
        plan.root = nothing.path().toStdString();
    const Pair pair = runBoth(plan);
    QCOMPARE(pair.loss.waitsKnown, waits);
    QCOMPARE(pair.loss.waitsSplit, proc);
    QCOMPARE(pair.pool.areas.blockedSplit, proc);
    if (!proc) {
        QCOMPARE(pair.loss[TimePart::Lock], 0.0);
        QVERIFY(pair.loss[TimePart::Blocked] > 0);
        QCOMPARE(pair.loss[TimePart::OtherPrograms], 0.0);
    }
    if (!waits)
        QCOMPARE(pair.pool.areas[TimePart::Oversubscription] + pair.pool.areas[TimePart::OtherPrograms], 0);
}

QTEST_GUILESS_MAIN(TestLiveCulprits)
#include "tst_live_culprits.moc"
