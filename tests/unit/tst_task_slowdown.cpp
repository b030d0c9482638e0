// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/task_slowdown.h"

#include <QTest>

#include <cmath>
#include <random>

#include "core/measure/effort_book.h"
#include "core/measure/speedup_loss.h"
#include "core/session/slowdown_text.h"

using namespace manyhands;

namespace {

constexpr std::int64_t kMs = 1'000'000;
constexpr double kPart = 1e-12;

/// A run whose tasks computed for so long, part of it in the kernel.
TimeAreas computed(std::int64_t cpuMs, std::int64_t systemMs, std::int64_t spanMs) {
    TimeAreas areas;
    areas.spanNs = spanMs * kMs;
    areas[TimePart::Compute] = cpuMs * kMs;
    areas.effort = TaskEffort{};
    areas.effort->systemNs = systemMs * kMs;
    return areas;
}

TimeAreas withCanary(TimeAreas areas, std::int64_t ns, std::int64_t count = 20) {
    areas.effort->canaries = count;
    areas.effort->canaryNs = ns;
    return areas;
}

TimeAreas withCounts(TimeAreas areas, double instructions, double cycles) {
    areas.effort->instructions = std::llround(instructions);
    areas.effort->cycles = std::llround(cycles);
    return areas;
}

bool near(double a, double b) {
    return std::abs(a - b) < 1e-9;
}

} // namespace

class TestTaskSlowdown : public QObject {
    Q_OBJECT
private slots:
    void theKernelsPartIsTold();
    void theCanaryTellsTheClock();
    void countersTellMoreThanTheCanary();
    void whatOneRunLacksIsNotTold_data();
    void whatOneRunLacksIsNotTold();
    void causesSumToTheBar();
    void processesAreMediansOfTheirMedians();
    void halfOfATaskListIsHalfOfItsEffort();
    void theMainCauseIsMostOfIt_data();
    void theMainCauseIsMostOfIt();
    void itIsToldInOneSentence_data();
    void itIsToldInOneSentence();
    void everyCauseHasItsWord();
};

void TestTaskSlowdown::theKernelsPartIsTold() {
    const auto slowdown = slowdownBetween(computed(1000, 100, 1000), computed(1500, 400, 500)).value();
    QCOMPARE(slowdown.means, SlowdownMeans::Times);
    QVERIFY(near(slowdown[SlowdownCause::Kernel], 0.3));
    QVERIFY(near(slowdown[SlowdownCause::Program], 0.2));
    QVERIFY(near(slowdown.share(SlowdownCause::Kernel), 0.3));
    QVERIFY(near(slowdown.worth(SlowdownCause::Kernel), 0.6));
    QVERIFY(!slowdown.tells(SlowdownCause::Clock) && !slowdown.tells(SlowdownCause::Work));
}

/// A loop that takes 1.2 times as long is no fault of the tasks' memory: so much longer is all that they do.
void TestTaskSlowdown::theCanaryTellsTheClock() {
    const auto slowdown =
        slowdownBetween(withCanary(computed(1000, 100, 1000), 100'000), withCanary(computed(1500, 220, 800), 120'000))
            .value();
    QCOMPARE(slowdown.means, SlowdownMeans::Canary);
    QVERIFY(near(slowdown.canaryRatio, 1.2));
    QVERIFY(near(slowdown[SlowdownCause::Clock], 0.2));
    QVERIFY(near(slowdown[SlowdownCause::Kernel], 0.1));
    QVERIFY(near(slowdown[SlowdownCause::Memory], 0.2));
    QVERIFY(!slowdown.tells(SlowdownCause::Work) && !slowdown.tells(SlowdownCause::Program));
}

void TestTaskSlowdown::countersTellMoreThanTheCanary() {
    // twice the cycles for each instruction, at the same clock and for the same work
    const TimeAreas alone = withCanary(withCounts(computed(1000, 0, 1000), 2e9, 1e9), 100'000);
    const TimeAreas pool = withCanary(withCounts(computed(2100, 100, 1000), 2e9, 2e9), 100'000);
    const auto slowdown = slowdownBetween(alone, pool).value();
    QCOMPARE(slowdown.means, SlowdownMeans::Counters);
    QVERIFY(near(slowdown[SlowdownCause::Memory], 1));
    QVERIFY(near(slowdown[SlowdownCause::Kernel], 0.1));
    QVERIFY(near(slowdown[SlowdownCause::Work], 0));
    QVERIFY(near(slowdown[SlowdownCause::Clock], 0));
}

void TestTaskSlowdown::whatOneRunLacksIsNotTold_data() {
    QTest::addColumn<TimeAreas>("alone");
    QTest::addColumn<TimeAreas>("pool");
    QTest::addColumn<SlowdownMeans>("means");
    const TimeAreas alone = computed(1000, 0, 1000), pool = computed(1500, 0, 700);
    const auto row = [](const char* name, TimeAreas a, TimeAreas b, SlowdownMeans means) {
        QTest::newRow(name) << std::move(a) << std::move(b) << means;
    };
    row("counters refused in the pool", withCanary(withCounts(alone, 1e9, 1e9), 100'000), withCanary(pool, 100'000),
        SlowdownMeans::Canary);
    row("cycles only", withCounts(alone, 0, 1e9), withCounts(pool, 0, 1e9), SlowdownMeans::Times);
    row("two loops in one of the runs", withCanary(alone, 100'000, 2), withCanary(pool, 100'000), SlowdownMeans::Times);
    row("no loop at all", alone, pool, SlowdownMeans::Times);
}

void TestTaskSlowdown::whatOneRunLacksIsNotTold() {
    QFETCH(TimeAreas, alone);
    QFETCH(TimeAreas, pool);
    QFETCH(SlowdownMeans, means);
    const auto slowdown = slowdownBetween(alone, pool).value();
    QCOMPARE(slowdown.means, means);
    QVERIFY(near(slowdown.totalS(), 0.5));
    alone.effort.reset();
    QVERIFY(!slowdownBetween(alone, pool));
    QVERIFY(!slowdownBetween(pool, alone));
}

/// However odd the readings: what is told is exactly what the bar shows.
void TestTaskSlowdown::causesSumToTheBar() {
    std::mt19937_64 random(11);
    const auto upTo = [&](std::int64_t most) { return std::uniform_int_distribution<std::int64_t>(0, most)(random); };
    const auto run = [&] {
        TimeAreas areas = computed(1 + upTo(5000), 0, 1 + upTo(5000));
        areas[TimePart::Compute] += upTo(999'999);
        areas[TimePart::Dispatch] = upTo(1000) * kMs;
        areas.effort->systemNs = upTo(areas[TimePart::Compute]);
        areas.effort->minorFaults = upTo(100'000);
        if (upTo(2) > 0)
            areas = withCanary(areas, 50'000 + upTo(100'000), upTo(10));
        if (upTo(2) > 0)
            areas =
                withCounts(areas, static_cast<double>(upTo(9'000'000'000)), static_cast<double>(upTo(9'000'000'000)));
        return areas;
    };
    std::array<int, 3> seen{};
    for (int i = 0; i < 500; ++i) {
        const TimeAreas alone = run(), pool = run();
        const SpeedupLoss loss = lossBetween(alone, pool, 4);
        const TaskSlowdown& slowdown = loss.slowdown.value();
        ++seen[static_cast<std::size_t>(slowdown.means)];
        double worth = 0, told = 0;
        for (const SlowdownCause cause : kSlowdownCauses) {
            worth += slowdown.worth(cause);
            told += slowdown.tells(cause) ? slowdown.worth(cause) : 0;
        }
        const double scale = 1 + slowdown.aloneS / slowdown.spanS + loss.workers;
        QVERIFY2(std::abs(worth - loss[TimePart::Compute]) <= kPart * scale, qPrintable(QString::number(i)));
        QCOMPARE(told, worth);
    }
    QVERIFY(seen[0] > 20 && seen[1] > 20 && seen[2] > 20);
}

void TestTaskSlowdown::processesAreMediansOfTheirMedians() {
    EffortBook book;
    const auto process = [&](std::int64_t ns, std::int64_t count, std::int64_t systemNs) {
        TaskEffort effort;
        effort.canaryNs = ns;
        effort.canaries = count;
        effort.systemNs = systemNs;
        effort.minorFaults = 3;
        book.add(effort);
    };
    process(130, 1, 10);
    process(110, 10, 20);
    process(100, 4, 30);
    process(0, 0, 40); // one that was never asked
    const TaskEffort sum = book.sum(1000, 500);
    QCOMPARE(sum.canaryNs, 110);
    QCOMPARE(sum.canaries, 15);
    QCOMPARE(sum.minorFaults, 12);
    QCOMPARE(sum.systemNs, 50); // a tenth of what counts as computing
    QVERIFY(!sum.countsKnown());
}

void TestTaskSlowdown::halfOfATaskListIsHalfOfItsEffort() {
    TimeAreas areas = withCounts(withCanary(computed(1000, 100, 1000), 100'000), 2e9, 1e9);
    areas.effort->minorFaults = 70;
    const TimeAreas half = firstTasks(areas, 0.5);
    QCOMPARE(half[TimePart::Compute], 500 * kMs);
    QCOMPARE(half.effort->systemNs, 50 * kMs);
    QCOMPARE(half.effort->minorFaults, 35);
    QCOMPARE(half.effort->instructions, 1'000'000'000);
    QCOMPARE(half.effort->canaryNs, 100'000);
    const TimeAreas mean = meanOf(areas, half);
    QCOMPARE(mean.effort->systemNs, 75 * kMs);
    QCOMPARE(mean.effort->canaries, 40);
    areas.effort.reset();
    QVERIFY(!meanOf(areas, half).effort);
}

void TestTaskSlowdown::theMainCauseIsMostOfIt_data() {
    QTest::addColumn<TimeAreas>("pool");
    QTest::addColumn<int>("cause"); // -1: none
    const auto row = [](const char* name, TimeAreas pool, std::optional<SlowdownCause> cause) {
        QTest::newRow(name) << std::move(pool) << (cause ? static_cast<int>(*cause) : -1);
    };
    row("the kernel", withCanary(computed(1500, 400, 700), 101'000), SlowdownCause::Kernel);
    row("the clock", withCanary(computed(1500, 0, 700), 140'000), SlowdownCause::Clock);
    row("memory", withCanary(computed(1500, 0, 700), 102'000), SlowdownCause::Memory);
    row("half each", withCanary(computed(1500, 250, 700), 100'000), std::nullopt);
    row("hardly slower", withCanary(computed(1010, 0, 700), 100'000), std::nullopt);
    row("faster", withCanary(computed(800, 0, 700), 100'000), std::nullopt);
}

void TestTaskSlowdown::theMainCauseIsMostOfIt() {
    QFETCH(TimeAreas, pool);
    QFETCH(int, cause);
    const auto found = mainCause(slowdownBetween(withCanary(computed(1000, 0, 1000), 100'000), pool).value());
    QCOMPARE(found ? static_cast<int>(*found) : -1, cause);
}

void TestTaskSlowdown::itIsToldInOneSentence_data() {
    QTest::addColumn<TaskSlowdown>("slowdown");
    QTest::addColumn<QString>("text");
    TaskSlowdown slower;
    slower.means = SlowdownMeans::Canary;
    slower.aloneS = 10;
    slower.spanS = 4;
    slower[SlowdownCause::Kernel] = 0.3;
    slower[SlowdownCause::Clock] = -0.4;
    slower[SlowdownCause::Memory] = 3.1;
    slower.minorFaults = 120'000;
    QTest::newRow("memory, and page faults")
        << slower
        << "Tasks took 1.30 times as much processor time as alone: 0.31 more for memory, caches and all else, 0.03 "
           "more "
           "in the kernel, 0.04 less for a slower clock or a shared core. 0.30 s more in the kernel: 120,000 page "
           "faults more.";
    slower.minorFaults = 1000; // not what 0.3 s are made of
    slower[SlowdownCause::Clock] = 0;
    QTest::newRow("the kernel for something else") << slower
                                                   << "Tasks took 1.34 times as much processor time as alone: 0.31 "
                                                      "more for memory, caches and all else, 0.03 more "
                                                      "in the kernel. 0.30 s more in the kernel.";
    TaskSlowdown counted;
    counted.means = SlowdownMeans::Counters;
    counted.aloneS = 10;
    counted.spanS = 4;
    counted[SlowdownCause::Work] = 2;
    counted[SlowdownCause::Clock] = 1;
    QTest::newRow("counted") << counted
                             << "Tasks took 1.30 times as much processor time as alone: 0.20 more for more work, 0.10 "
                                "more for a slower clock.";
    counted[SlowdownCause::Work] = -0.9;
    QTest::newRow("no slower") << counted << QString();
}

void TestTaskSlowdown::itIsToldInOneSentence() {
    QFETCH(TaskSlowdown, slowdown);
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(slowdownText(slowdown)), text);
}

void TestTaskSlowdown::everyCauseHasItsWord() {
    for (const SlowdownCause cause : kSlowdownCauses)
        QCOMPARE(slowdownCauseNamed(nameOf(cause)).value(), cause);
    for (const SlowdownMeans means : {SlowdownMeans::Times, SlowdownMeans::Canary, SlowdownMeans::Counters})
        QCOMPARE(slowdownMeansNamed(nameOf(means)).value(), means);
    QVERIFY(!slowdownCauseNamed("nonsense") && !slowdownMeansNamed(""));
}

QTEST_APPLESS_MAIN(TestTaskSlowdown)
#include "tst_task_slowdown.moc"
