// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/speedup_loss.h"
#include "core/measure/time_areas.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace manyhands;

namespace {

constexpr std::int64_t kMs = 1'000'000;
constexpr std::int64_t kStart = 5'000'000'000;

/// A worker that was asked for at the start, ready at once, and computed from `begin` to `end` ms of the run.
ProcessAccount computing(std::uint32_t place, std::int64_t begin, std::int64_t end) {
    ProcessAccount process;
    process.place = place;
    process.fromStart = true;
    process.askedNs = kStart;
    WorkTotals& totals = process.totals;
    totals.waitsKnown = 1;
    totals.tasks = 1;
    totals.readyNs = kStart;
    totals.gapNs = begin * kMs;
    totals.taskNs = totals.taskCpuNs = (end - begin) * kMs;
    totals.lastEndNs = totals.untilNs = kStart + end * kMs;
    return process;
}

RunAccount runOf(std::vector<ProcessAccount> processes, std::int64_t lengthMs) {
    RunAccount account;
    account.startNs = kStart;
    account.endNs = kStart + lengthMs * kMs;
    account.machineBusyNs = account.ownCpuNs = 0;
    account.processes = std::move(processes);
    return account;
}

RunAccount alone(std::int64_t lengthMs) {
    RunAccount account = runOf({computing(0, 0, lengthMs)}, lengthMs);
    account.serial = true;
    return account;
}

double loss(const RunAccount& serial, const RunAccount& pool, TimePart part) {
    return lossBetween(areasOf(serial), areasOf(pool), 64)[part];
}

/// Logs as they may come: whole ones and such that make no sense.
class RandomLog {
public:
    explicit RandomLog(unsigned seed)
        : m_random(seed) {}

    RunAccount run(bool serial) {
        RunAccount account;
        account.serial = serial;
        account.startNs = kStart;
        account.endNs = kStart + upTo(2000) * kMs + upTo(999) + 1;
        m_account = &account;
        const std::int64_t places = serial ? 1 : 1 + upTo(7);
        for (std::int64_t place = 0; place < places; ++place)
            addPlace(static_cast<std::uint32_t>(place), serial);
        if (!serial && oneIn(3)) {
            const ClockSpan pause = span();
            account.pauses = {pause};
            account.standing = {{pause.beginNs + (pause.endNs - pause.beginNs) / 3, pause.endNs}};
        }
        if (oneIn(2))
            account.sections = {span()};
        account.sectionsNs = oneIn(2) ? 0 : upTo(100) * kMs;
        account.openEnded = oneIn(2);
        account.coordinatorCpuNs = upTo(300) * kMs;
        account.coordinatorWaitNs = oneIn(2) ? 0 : upTo(300) * kMs;
        account.ownCpuNs = upTo(3000) * kMs;
        account.machineBusyNs = oneIn(4) ? -1 : upTo(5000) * kMs;
        account.throttledNs = oneIn(2) ? -1 : upTo(500) * kMs;
        account.blocked = {static_cast<double>(upTo(9)), static_cast<double>(upTo(9)), 0, 1, 0, 2};
        return account;
    }

private:
    std::int64_t upTo(std::int64_t most) { return std::uniform_int_distribution<std::int64_t>(0, most)(m_random); }
    bool oneIn(int n) { return upTo(n - 1) == 0; }
    std::int64_t moment() { return m_account->startNs + upTo(m_account->endNs - m_account->startNs); }
    ClockSpan span() {
        const std::int64_t a = moment(), b = moment();
        return {std::min(a, b), std::max(a, b)};
    }

    void addPlace(std::uint32_t place, bool serial) {
        ProcessAccount process = living(place, serial ? kStart : moment());
        process.fromStart = serial || !oneIn(4);
        while (!serial && oneIn(3)) { // it ends early, and another one follows, or nobody does, or one much later
            process.endedNs = std::max(process.askedNs, moment());
            process.retired = oneIn(2);
            if (oneIn(2))
                process.brokenSince = process.askedNs + upTo(100) * kMs;
            process.cpuNs = oneIn(2) ? -1 : upTo(3000) * kMs;
            m_account->processes.push_back(process);
            process = living(place, process.endedNs + (oneIn(2) ? 0 : upTo(50) * kMs));
        }
        m_account->processes.push_back(process);
    }

    ProcessAccount living(std::uint32_t place, std::int64_t askedNs) {
        ProcessAccount process;
        process.place = place;
        process.askedNs = askedNs;
        if (oneIn(8)) // it never got ready
            return process;
        WorkTotals& totals = process.totals;
        totals.waitsKnown = oneIn(10) ? 0 : 1;
        totals.readyNs = askedNs + (oneIn(5) ? 0 : upTo(30) * kMs); // 0: the clock did not move
        totals.setUpWaitNs = upTo(40) * kMs;
        totals.taskNs = upTo(1500) * kMs;
        // CPU and wait may be more than the wall clock says
        totals.taskCpuNs = upTo(1500) * kMs;
        totals.taskWaitNs = upTo(800) * kMs;
        totals.gapNs = upTo(500) * kMs;
        totals.gapWaitNs = upTo(200) * kMs;
        totals.starvedNs = upTo(300) * kMs;
        totals.serialNs = upTo(50) * kMs;
        totals.pausedNs = upTo(50) * kMs;
        totals.measuringNs = oneIn(2) ? 0 : upTo(20) * kMs;
        totals.restNs = oneIn(2) ? 0 : upTo(totals.gapNs);
        totals.restWaitNs = upTo(totals.gapWaitNs);
        totals.lastEndNs =
            oneIn(6) ? 0 : totals.readyNs + totals.taskNs + (oneIn(4) ? -upTo(totals.taskNs) : upTo(100) * kMs);
        totals.untilNs = std::max(totals.readyNs, totals.lastEndNs) + totals.restNs;
        totals.tasks = upTo(50);
        return process;
    }

    std::mt19937 m_random;
    RunAccount* m_account = nullptr;
};

/// Worker time that a run had, counted in another way: every place from its first moment to its last, without the time
/// in which the run stood still.
std::int64_t slotsNs(const RunAccount& account) {
    std::int64_t sum = 0;
    const auto& all = account.processes;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto clamped = [&](std::int64_t ns) { return std::clamp(ns, account.startNs, account.endNs); };
        std::int64_t begin = clamped(all[i].askedNs), end = account.endNs;
        if (all[i].fromStart)
            begin = account.startNs;
        for (std::size_t j = 0; j < i; ++j)
            if (all[j].place == all[i].place)
                begin = all[j].retired ? clamped(all[i].askedNs) : clamped(all[j].endedNs);
        const bool followed = i + 1 < all.size() && all[i + 1].place == all[i].place;
        if (all[i].retired || followed)
            end = std::max(begin, clamped(all[i].endedNs));
        sum += end - begin - overlapNs({begin, end}, account.standing);
    }
    return sum;
}

} // namespace

class TestTimeAreas : public QObject {
    Q_OBJECT
private slots:
    void sumsToTheNanosecondWhateverTheLog();
    void aSteadyPoolHasWorkersTimesTime();
    void whatIsLostIsOther();
    void amdahl();
    void lossHasItsName_data();
    void lossHasItsName();
    void waitsAreOtherProgramsFirst();
    void theHostsOwnTimeIsDispatch();
    void aWaitForTheHostHasACause();
    void aHostWithoutAProcessorIsNoCostOfHandingOut();
    void aRestartIsStartUp();
    void aBrokenTaskIsTaskTime();
    void aPauseDoesNotCount();
    void blockedIsSplitInBothOrInNone();
    void withoutSerialRunItIsAnEstimate();
    void smallLossesAreNotNamed();
    void otherProgramsAreNeverTheCulprit();
    void whoWaitsForARunningTaskIsAtTheEnd();
    void aCulpritIsCertainWhenNoOtherCanCatchUp_data();
    void aCulpritIsCertainWhenNoOtherCanCatchUp();
    void looksAtTheClockAreMeasuring();
    void everyPartHasItsWord();
};

void TestTimeAreas::sumsToTheNanosecondWhateverTheLog() {
    for (unsigned seed = 1; seed <= 500; ++seed) {
        RandomLog random(seed);
        const RunAccount serial = random.run(true), pool = random.run(false);
        const TimeAreas one = areasOf(serial), many = areasOf(pool);
        QCOMPARE(one.sumNs(), slotsNs(serial));
        QCOMPARE(one.sumNs(), one.spanNs);
        QCOMPARE(many.sumNs(), slotsNs(pool));
        for (std::size_t i = 0; i < kTimeParts; ++i)
            QVERIFY2(many.ns[i] >= 0 || static_cast<TimePart>(i) == TimePart::Paused,
                     qPrintable(QString::number(seed)));
        if (many.spanNs == 0)
            continue;
        const SpeedupLoss loss = lossBetween(one, many, 4);
        QVERIFY(std::abs(loss.workers - loss.achieved - loss.sum()) <=
                1e-12 * std::max(1.0, loss.workers) * std::max(1.0, loss.achieved));
        const SpeedupLoss estimate = estimatedLoss(many, 4);
        QVERIFY(std::abs(estimate.workers - estimate.achieved - estimate.sum()) <= 1e-12 * std::max(1.0, loss.workers));
    }
}

void TestTimeAreas::aSteadyPoolHasWorkersTimesTime() {
    const RunAccount pool = runOf({computing(0, 0, 90), computing(1, 3, 100), computing(2, 0, 77)}, 101);
    QCOMPARE(areasOf(pool).sumNs(), 3 * 101 * kMs);
    QCOMPARE(areasOf(pool).workers(), 3.0);
}

void TestTimeAreas::whatIsLostIsOther() {
    ProcessAccount process = computing(0, 0, 100);
    process.totals.taskNs -= 30 * kMs; // as if a part of its record had been lost
    process.totals.taskCpuNs -= 30 * kMs;
    const TimeAreas areas = areasOf(runOf({process}, 100));
    QCOMPARE(areas[TimePart::Other], 30 * kMs);
    QCOMPARE(areas[TimePart::Compute], 70 * kMs);
}

void TestTimeAreas::amdahl() {
    constexpr std::int64_t serialMs = 200, parallelMs = 2400;
    for (const int workers : {1, 2, 3, 8}) {
        const std::int64_t length = serialMs + parallelMs / workers;
        RunAccount one = runOf({computing(0, 0, 0)}, serialMs + parallelMs);
        one.sections = {{kStart, kStart + serialMs * kMs}};
        one.sectionsNs = serialMs * kMs;
        one.processes[0] = computing(0, serialMs, serialMs + parallelMs);
        one.processes[0].totals.serialNs = serialMs * kMs;
        std::vector<ProcessAccount> processes;
        for (int place = 0; place < workers; ++place) {
            ProcessAccount process = computing(static_cast<std::uint32_t>(place), 0, length - serialMs);
            process.askedNs = process.totals.readyNs = kStart + serialMs * kMs; // asked for once the section is over
            process.totals.lastEndNs = process.totals.untilNs = kStart + length * kMs;
            processes.push_back(process);
        }
        RunAccount pool = runOf(processes, length);
        pool.sections = one.sections;
        const double expected = static_cast<double>((workers - 1) * serialMs) / static_cast<double>(length);
        QVERIFY(std::abs(loss(one, pool, TimePart::Serial) - expected) < 1e-9);
        QVERIFY(std::abs(lossBetween(areasOf(one), areasOf(pool), 64).sum() - expected) < 1e-9);
    }
}

void TestTimeAreas::lossHasItsName_data() {
    QTest::addColumn<TimePart>("part");
    QTest::addColumn<double>("worth");
    QTest::addColumn<int>("serialMs");
    QTest::addColumn<QVector<int>>("ends");
    QTest::addColumn<int>("length");

    QTest::newRow("one long task at the end: tail") << TimePart::Tail << 0.5 << 150 << QVector<int>{100, 50} << 100;
    QTest::newRow("tasks twice as slow: compute") << TimePart::Compute << 1.0 << 100 << QVector<int>{100, 100} << 100;
    QTest::newRow("slow to end: shutdown") << TimePart::Shutdown << 0.4 << 200 << QVector<int>{100, 100} << 125;
}

void TestTimeAreas::lossHasItsName() {
    QFETCH(TimePart, part);
    QFETCH(double, worth);
    QFETCH(int, serialMs);
    QFETCH(QVector<int>, ends);
    QFETCH(int, length);
    std::vector<ProcessAccount> processes;
    for (int i = 0; i < ends.size(); ++i)
        processes.push_back(computing(static_cast<std::uint32_t>(i), 0, ends[i]));
    const SpeedupLoss measured = lossBetween(areasOf(alone(serialMs)), areasOf(runOf(processes, length)), 64);
    QVERIFY2(std::abs(measured[part] - worth) < 1e-9, qPrintable(QString::number(measured[part])));
    QVERIFY(std::abs(measured.sum() - worth) < 1e-9);
    QCOMPARE(culpritOf(measured).value(), groupOf(part));
}

void TestTimeAreas::waitsAreOtherProgramsFirst() {
    // 8 workers on 2 processors, 200 ms of CPU time in all: each waits for three quarters of the 100 ms
    std::vector<ProcessAccount> processes;
    for (std::uint32_t place = 0; place < 8; ++place) {
        processes.push_back(computing(place, 0, 100));
        processes.back().totals.taskCpuNs = 25 * kMs;
        processes.back().totals.taskWaitNs = 75 * kMs;
    }
    RunAccount pool = runOf(processes, 100);
    pool.machineBusyNs = pool.ownCpuNs = 200 * kMs;
    QVERIFY(std::abs(loss(alone(200), pool, TimePart::Oversubscription) - 6.0) < 1e-9);
    pool.throttledNs = 150 * kMs;
    QVERIFY(std::abs(loss(alone(200), pool, TimePart::Quota) - 1.5) < 1e-9);
    QVERIFY(std::abs(loss(alone(200), pool, TimePart::Oversubscription) - 4.5) < 1e-9);
    pool.ownCpuNs = 100 * kMs;
    QVERIFY(std::abs(loss(alone(200), pool, TimePart::OtherPrograms) - 1.0) < 1e-9);
    QVERIFY(std::abs(loss(alone(200), pool, TimePart::Oversubscription) - 3.5) < 1e-9);
    pool.machineBusyNs = -1; // nobody knows who had the processors
    QVERIFY(!areasOf(pool).waitsSplit);
    QCOMPARE(loss(alone(200), pool, TimePart::OtherPrograms), 0.0);
}

void TestTimeAreas::theHostsOwnTimeIsDispatch() {
    ProcessAccount process = computing(0, 0, 100);
    process.totals.taskCpuNs = 70 * kMs;
    process.totals.taskWaitNs = 30 * kMs;
    RunAccount pool = runOf({process}, 100);
    pool.coordinatorCpuNs = 20 * kMs;
    const TimeAreas areas = areasOf(pool);
    QCOMPARE(areas[TimePart::Dispatch], 20 * kMs);
    QCOMPARE(areas[TimePart::Oversubscription], 10 * kMs);
}

void TestTimeAreas::aWaitForTheHostHasACause() {
    ProcessAccount process = computing(0, 60, 100);
    process.totals.serialNs = 20 * kMs;
    process.totals.starvedNs = 30 * kMs;
    RunAccount pool = runOf({process}, 100);
    QCOMPARE(areasOf(pool)[TimePart::Dispatch], 60 * kMs); // the host was busy handing out
    pool.sectionsNs = 20 * kMs;                            // it took long over its task
    QCOMPARE(areasOf(pool)[TimePart::Serial], 20 * kMs);
    QCOMPARE(areasOf(pool)[TimePart::Dispatch], 40 * kMs);
    pool.openEnded = true; // it had none
    QCOMPARE(areasOf(pool)[TimePart::Starved], 30 * kMs);
    QCOMPARE(areasOf(pool)[TimePart::Dispatch], 10 * kMs);
}

void TestTimeAreas::aHostWithoutAProcessorIsNoCostOfHandingOut() {
    ProcessAccount process = computing(0, 60, 100);
    process.totals.starvedNs = 50 * kMs;
    RunAccount pool = runOf({process}, 100);
    pool.coordinatorWaitNs = 40 * kMs;
    pool.machineBusyNs = 30 * kMs; // by others
    QCOMPARE(areasOf(pool)[TimePart::OtherPrograms], 30 * kMs);
    QCOMPARE(areasOf(pool)[TimePart::Oversubscription], 10 * kMs);
    QCOMPARE(areasOf(pool)[TimePart::Dispatch], 20 * kMs); // what the worker waited otherwise
    pool.coordinatorWaitNs = 80 * kMs;                     // also while the worker had something to do
    QCOMPARE(areasOf(pool)[TimePart::Dispatch], 10 * kMs);
    pool.openEnded = true;
    QCOMPARE(areasOf(pool)[TimePart::Starved], 50 * kMs); // nothing had come
}

void TestTimeAreas::aRestartIsStartUp() {
    ProcessAccount first = computing(0, 0, 40);
    first.endedNs = kStart + 45 * kMs;
    ProcessAccount second = computing(0, 0, 30);
    second.fromStart = false;
    second.askedNs = kStart + 50 * kMs;
    second.totals.readyNs = kStart + 60 * kMs;
    second.totals.lastEndNs = second.totals.untilNs = kStart + 90 * kMs;
    const TimeAreas areas = areasOf(runOf({first, second}, 90));
    QCOMPARE(areas[TimePart::StartUp], 20 * kMs); // 5 to its end, 5 to be asked for, 10 to be ready
    QCOMPARE(areas[TimePart::Compute], 70 * kMs);
    QCOMPARE(areas.sumNs(), 90 * kMs);
}

void TestTimeAreas::aBrokenTaskIsTaskTime() {
    ProcessAccount process = computing(0, 0, 40);
    process.totals.cpuNs = 40 * kMs;
    process.brokenSince = kStart + 40 * kMs;
    process.endedNs = kStart + 100 * kMs;
    process.cpuNs = 65 * kMs;
    const TimeAreas areas = areasOf(runOf({process}, 100));
    QCOMPARE(areas[TimePart::Compute], 65 * kMs);
    QCOMPARE(areas[TimePart::Blocked], 35 * kMs);
}

void TestTimeAreas::aPauseDoesNotCount() {
    ProcessAccount process = computing(0, 60, 100);
    process.totals.pausedNs = 60 * kMs;
    RunAccount pool = runOf({process}, 100);
    pool.pauses = {{kStart, kStart + 60 * kMs}};
    pool.standing = {{kStart + 10 * kMs, kStart + 60 * kMs}};
    const TimeAreas areas = areasOf(pool);
    QCOMPARE(areas.spanNs, 50 * kMs);
    QCOMPARE(areas.sumNs(), 50 * kMs);
    QCOMPARE(areas[TimePart::Paused], 10 * kMs); // it could have begun a task while others were still at one
}

void TestTimeAreas::blockedIsSplitInBothOrInNone() {
    const auto blocked = [](std::int64_t length, BlockedSamples samples) {
        RunAccount account = runOf({computing(0, 0, length)}, length);
        account.processes[0].totals.taskCpuNs = length / 2 * kMs;
        account.blocked = samples;
        return account;
    };
    const RunAccount serial = blocked(200, {0, 0, 20, 0, 0, 0}), pool = blocked(100, {0, 30, 10, 0, 0, 0});
    SpeedupLoss split = lossBetween(areasOf(serial), areasOf(pool), 64);
    QVERIFY(split.blockedSplit);
    QVERIFY(std::abs(split[TimePart::Lock] - 0.375) < 1e-9);
    QVERIFY(std::abs(split[TimePart::Sleep] + 0.875) < 1e-9);
    const SpeedupLoss merged = lossBetween(areasOf(blocked(200, {})), areasOf(pool), 64);
    QVERIFY(!merged.blockedSplit);
    QCOMPARE(merged[TimePart::Lock], 0.0);
    QVERIFY(std::abs(merged[TimePart::Blocked] + 0.5) < 1e-9);
    QVERIFY(std::abs(merged.sum() - split.sum()) < 1e-12);
}

void TestTimeAreas::withoutSerialRunItIsAnEstimate() {
    const SpeedupLoss estimate = estimatedLoss(areasOf(runOf({computing(0, 0, 100), computing(1, 0, 60)}, 100)), 2);
    QVERIFY(estimate.estimated);
    QCOMPARE(estimate[TimePart::Compute], 0.0);
    QVERIFY(std::abs(estimate.achieved - 1.6) < 1e-12);
    QVERIFY(std::abs(estimate[TimePart::Tail] - 0.4) < 1e-12);
}

void TestTimeAreas::smallLossesAreNotNamed() {
    SpeedupLoss loss;
    loss.workers = 2;
    loss[TimePart::Tail] = 0.049;
    QVERIFY(!culpritOf(loss));
    loss[TimePart::Tail] = 0.051;
    QCOMPARE(culpritOf(loss).value(), LossGroup::Tail);
    loss.workers = 10; // 2 % of them is more
    QVERIFY(!culpritOf(loss));
}

void TestTimeAreas::otherProgramsAreNeverTheCulprit() {
    SpeedupLoss loss;
    loss.workers = 4;
    loss[TimePart::OtherPrograms] = 2;
    loss[TimePart::Dispatch] = 0.05;
    loss[TimePart::StartUp] = 0.06; // together more than the tail
    loss[TimePart::Tail] = 0.1;
    QCOMPARE(culpritOf(loss).value(), LossGroup::PoolOverhead);
    QCOMPARE(largestPart(loss, LossGroup::PoolOverhead), TimePart::StartUp);
}

/// The run goes on: one worker has been in a task for 60 ms, the other has had none since.
void TestTimeAreas::whoWaitsForARunningTaskIsAtTheEnd() {
    ProcessAccount busy = computing(0, 0, 40);
    busy.brokenSince = kStart + 40 * kMs;
    busy.cpuNs = 60 * kMs;
    const TimeAreas areas = areasOf(runOf({busy, computing(1, 0, 40)}, 100));
    QCOMPARE(areas[TimePart::Compute], 140 * kMs);
    QCOMPARE(areas[TimePart::Tail], 60 * kMs);
    QCOMPARE(areas[TimePart::Shutdown], 0);
}

void TestTimeAreas::aCulpritIsCertainWhenNoOtherCanCatchUp_data() {
    QTest::addColumn<double>("startUp");
    QTest::addColumn<double>("slower");
    QTest::addColumn<double>("done");
    QTest::addColumn<int>("tasks");
    QTest::addColumn<bool>("certain");
    // the first number is what it cost, in workers, of the part of the run that is done
    QTest::newRow("the other may become as large") << 1.0 << 0.6 << 0.5 << 100 << false;
    QTest::newRow("it stays larger without any more") << 1.0 << 0.4 << 0.5 << 100 << true;
    QTest::newRow("in a longer run it is hardly worth a word") << 1.0 << 0.0 << 0.04 << 100 << false;
    QTest::newRow("a few tasks tell nothing") << 1.0 << 0.0 << 0.5 << 15 << false;
    QTest::newRow("nothing is lost") << 0.0 << 0.0 << 0.9 << 100 << false;
}

void TestTimeAreas::aCulpritIsCertainWhenNoOtherCanCatchUp() {
    QFETCH(double, startUp);
    QFETCH(double, slower);
    QFETCH(double, done);
    QFETCH(int, tasks);
    QFETCH(bool, certain);
    SpeedupLoss loss;
    loss.workers = 4;
    loss[TimePart::StartUp] = startUp;
    loss[TimePart::Compute] = slower;
    const auto culprit = certainCulprit(loss, {done, tasks});
    QCOMPARE(culprit.has_value(), certain);
    if (certain)
        QCOMPARE(culprit.value(), LossGroup::PoolOverhead);
}

/// Neither the pool's handing out nor anybody's idling.
void TestTimeAreas::looksAtTheClockAreMeasuring() {
    ProcessAccount process = computing(0, 0, 100);
    process.totals.gapNs += 12 * kMs;
    process.totals.measuringNs = 5 * kMs;
    process.totals.taskNs -= 12 * kMs;
    process.totals.taskCpuNs -= 12 * kMs;
    const TimeAreas areas = areasOf(runOf({process}, 100));
    QCOMPARE(areas[TimePart::Measuring], 5 * kMs);
    QCOMPARE(areas[TimePart::Dispatch], 7 * kMs);
    QCOMPARE(areas[TimePart::Tail] + areas[TimePart::Other] + areas[TimePart::Starved], 0);
    QCOMPARE(areas.sumNs(), areas.spanNs);
    QCOMPARE(groupOf(TimePart::Measuring), LossGroup::Rest);
}

void TestTimeAreas::everyPartHasItsWord() {
    for (std::size_t i = 0; i < kTimeParts; ++i) {
        const auto part = static_cast<TimePart>(i);
        QVERIFY(!nameOf(part).empty());
        QCOMPARE(timePartNamed(nameOf(part)).value(), part);
    }
    QVERIFY(!timePartNamed("nonsense"));
}

QTEST_APPLESS_MAIN(TestTimeAreas)
#include "tst_time_areas.moc"
