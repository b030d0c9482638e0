// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/lane_renderer.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

#include <QTest>

#include "core/measure/stopwatch.h"

using namespace manyhands;

namespace {

struct Load {
    int lanes = 4;
    int tasksPerLane = 1000;
    double meanSeconds = 0.001;
    double gapChance = 0.02;
    double failChance = 0;
};

/// A run whose tasks have exponential lengths and now and then a gap before them; the truth to compare with.
class SyntheticRun {
public:
    explicit SyntheticRun(const Load& load)
        : m_load(load)
        , m_clock(static_cast<std::size_t>(load.lanes), 0.0) {}

    RunBatch next(int tasksPerLane) {
        RunBatch batch;
        batch.state = RunState::Running;
        batch.workers = m_load.lanes;
        std::exponential_distribution<double> length(1.0 / m_load.meanSeconds);
        std::uniform_real_distribution<double> chance(0, 1);
        for (int lane = 0; lane < m_load.lanes; ++lane) {
            double& clock = m_clock[static_cast<std::size_t>(lane)];
            for (int i = 0; i < tasksPerLane; ++i) {
                if (chance(m_random) < m_load.gapChance)
                    clock += 20 * length(m_random);
                TaskEvent event;
                event.state = chance(m_random) < m_load.failChance ? TaskState::Failed : TaskState::Succeeded;
                event.task = TaskId(++m_task);
                event.worker = WorkerId(static_cast<std::uint32_t>(lane + 1));
                event.oddChunk = (i / 16) % 2 != 0;
                event.startedNs = event.claimedNs = nanoseconds(clock);
                clock += length(m_random);
                event.endedNs = nanoseconds(clock);
                batch.tasks.push_back(event);
            }
            batch.nowNs = std::max(batch.nowNs, nanoseconds(clock));
        }
        batch.activeNs = batch.nowNs;
        return batch;
    }

private:
    Load m_load;
    std::mt19937 m_random{7};
    std::vector<double> m_clock;
    std::uint64_t m_task = 0;
};

TraceStore storeOf(const Load& load) {
    TraceStore store;
    store.append(SyntheticRun(load).next(load.tasksPerLane));
    return store;
}

/// Every column's busy fraction, from every task.
std::vector<double> bruteForce(const LaneTrace& lane, const ColumnRange& range) {
    std::vector<double> busy(static_cast<std::size_t>(range.count), 0.0);
    for (std::size_t i = 0; i < lane.size(); ++i)
        for (int c = std::max(0, static_cast<int>(lane.start()[i] / range.secondsPerColumn - double(range.first)) - 1);
             c < range.count && range.startOf(c) < lane.end()[i]; ++c)
            busy[std::size_t(c)] += std::max(0.0, std::min(lane.end()[i], range.startOf(c + 1)) -
                                                      std::max(lane.start()[i], range.startOf(c))) /
                                    range.secondsPerColumn;
    return busy;
}

LanePalette palette() {
    LanePalette colours;
    colours.background = qRgb(0, 0, 0);
    colours.selected = qRgb(0, 0, 60);
    colours.compute = qRgb(0, 255, 0);
    colours.compute2 = qRgb(0, 255, 255);
    colours.fail = qRgb(255, 0, 0);
    colours.startUp = qRgb(200, 0, 200);
    colours.wait = qRgb(200, 200, 0);
    colours.transfer = qRgb(100, 100, 250);
    colours.paused = qRgb(90, 90, 90);
    return colours;
}

LaneFrame frameOf(const TraceStore& store, double from, double to, int width = 1000) {
    LaneFrame frame;
    frame.columns.secondsPerColumn = (to - from) / width;
    frame.columns.first = static_cast<std::int64_t>(std::floor(from / frame.columns.secondsPerColumn));
    frame.columns.count = width;
    frame.lanes.resize(static_cast<std::size_t>(store.laneCount()));
    std::iota(frame.lanes.begin(), frame.lanes.end(), 0);
    frame.barHeight = 3;
    frame.palette = palette();
    return frame;
}

bool isFailColour(QRgb pixel) {
    return (pixel & 0xFFFFFF) == (palette().fail & 0xFFFFFF);
}

} // namespace

class TestLaneRenderer : public QObject {
    Q_OBJECT
private slots:
    void columnsMatchTheTruth_data();
    void columnsMatchTheTruth();
    void touchingTasksShowNoGap();
    void separatorsAreTintsOfWideTasksOnly();
    void failuresShowAtEveryZoom();
    void aFailureColoursFewColumns();
    void openTasksReachNow();
    void startUpIsHatched();
    void waitingIsAThinBar();
    void scrollingEqualsAFullPicture_data();
    void scrollingEqualsAFullPicture();
    void followingDrawsOnlyNewColumns();
    void anUnchangedFrameDrawsNothing();
    void lanesAreDrawnInTheirOrder();
    void wideColumnsAreTheSamePictureTwiceAsWide();
};

void TestLaneRenderer::columnsMatchTheTruth_data() {
    QTest::addColumn<int>("tasks");
    QTest::addColumn<double>("share");
    QTest::newRow("few tasks, whole run") << 2000 << 1.0;
    QTest::newRow("60,000 tasks, whole run") << 60000 << 1.0;
    QTest::newRow("60,000 tasks, a third") << 60000 << 0.33;
    QTest::newRow("60,000 tasks, a twentieth") << 60000 << 0.05;
    QTest::newRow("60,000 tasks, two per pixel") << 60000 << 0.03;
    QTest::newRow("60,000 tasks, half a pixel each") << 60000 << 0.008;
}

void TestLaneRenderer::columnsMatchTheTruth() {
    QFETCH(int, tasks);
    QFETCH(double, share);
    const TraceStore store = storeOf({2, tasks, 0.001, 0.02, 0});
    const double length = store.now() * share;
    const LaneFrame frame = frameOf(store, 0.3 * (store.now() - length), 0.3 * (store.now() - length) + length);
    double error = 0;
    LaneColumns columns;
    for (int lane = 0; lane < store.laneCount(); ++lane) {
        measureColumns(store.lane(lane), frame.columns, {store.now(), nullptr}, columns);
        const std::vector<double> truth = bruteForce(store.lane(lane), frame.columns);
        for (std::size_t c = 0; c < truth.size(); ++c) {
            const double off = std::abs(truth[c] - double(columns.busy[c]));
            error += off / double(truth.size() * 2);
            QVERIFY2(off <= 0.5, qPrintable(QStringLiteral("column %1 is wrong by %2").arg(c).arg(off)));
        }
    }
    QVERIFY2(error <= 0.02, qPrintable(QStringLiteral("mean error %1").arg(error)));
}

void TestLaneRenderer::touchingTasksShowNoGap() {
    const TraceStore store = storeOf({1, 20000, 0.001, 0, 0});
    LaneRenderer renderer;
    for (const double share : {1.0, 0.4, 0.1, 0.02, 0.005}) {
        const LaneFrame frame = frameOf(store, 0.2 * store.now(), 0.2 * store.now() + share * 0.79 * store.now());
        const QImage& image = renderer.render(store, frame);
        for (int x = 1; x < image.width() - 1; ++x) {
            const QRgb pixel = image.pixel(x, 0);
            QVERIFY2(qGreen(pixel) >= 120, qPrintable(QStringLiteral("gap at %1, share %2").arg(x).arg(share)));
        }
    }
}

void TestLaneRenderer::separatorsAreTintsOfWideTasksOnly() {
    TraceStore store;
    RunBatch batch;
    batch.workers = 1;
    batch.state = RunState::Running;
    batch.nowNs = batch.activeNs = 1'000'000'000;
    for (int i = 0; i < 20; ++i) {
        TaskEvent event;
        event.state = TaskState::Succeeded;
        event.task = TaskId(static_cast<unsigned>(i + 1));
        event.worker = WorkerId(1);
        event.startedNs = event.claimedNs = i * 10'000'000;
        event.endedNs = (i + 1) * 10'000'000;
        batch.tasks.push_back(event);
    }
    store.append(batch);
    LaneColumns columns;
    const auto separators = [&](int columnsPerTask) {
        measureColumns(store.lane(0), {0.0100001 / columnsPerTask, 0, columnsPerTask * 19}, {1.0, nullptr}, columns);
        return std::count_if(columns.flags.begin(), columns.flags.end(),
                             [](std::uint8_t flags) { return (flags & LaneColumns::Separator) != 0; });
    };
    QCOMPARE(separators(7), 0);
    QVERIFY(separators(10) >= 18);
}

void TestLaneRenderer::failuresShowAtEveryZoom() {
    const TraceStore store = storeOf({1, 60000, 0.001, 0.02, 0.0002});
    const LaneTrace& lane = store.lane(0);
    QVERIFY(lane.failures() > 3);
    LaneRenderer renderer;
    for (double share = 1.0; share > 1e-5; share *= 0.61)
        for (std::size_t i = lane.nextFailure(0); i < lane.size(); i = lane.nextFailure(i + 1)) {
            const double length = store.now() * share;
            const double from = std::max(0.0, lane.start()[i] - 0.37 * length);
            const LaneFrame frame = frameOf(store, from, from + length, 400);
            const QImage& image = renderer.render(store, frame);
            const double middle = std::min((lane.start()[i] + lane.end()[i]) / 2, from + 0.5 * length);
            const int at = static_cast<int>(middle / frame.columns.secondsPerColumn - double(frame.columns.first));
            bool found = false;
            for (int x = std::max(0, at - 2); x <= std::min(399, at + 2); ++x)
                found = found || isFailColour(image.pixel(x, 1));
            QVERIFY2(found, qPrintable(QStringLiteral("failure %1 is hidden at share %2").arg(i).arg(share)));
        }
}

void TestLaneRenderer::aFailureColoursFewColumns() {
    TraceStore store = storeOf({1, 60000, 0.001, 0, 0});
    RunBatch batch;
    batch.workers = 1;
    batch.state = RunState::Running;
    TaskEvent event;
    event.state = TaskState::Failed;
    event.task = TaskId(99999);
    event.worker = WorkerId(1);
    event.startedNs = event.claimedNs = nanoseconds(store.now() + 0.001);
    event.endedNs = event.startedNs + 1'000'000;
    batch.tasks = {event};
    batch.nowNs = batch.activeNs = event.endedNs;
    store.append(batch);
    LaneRenderer renderer;
    for (const double share : {1.0, 0.3, 0.1}) {
        const QImage& image = renderer.render(store, frameOf(store, store.now() * (1 - share), store.now()));
        int red = 0;
        for (int x = 0; x < image.width(); ++x)
            red += isFailColour(image.pixel(x, 0)) ? 1 : 0;
        QVERIFY2(red <= 2, qPrintable(QString::number(red)));
    }
}

void TestLaneRenderer::openTasksReachNow() {
    TraceStore store;
    RunBatch batch;
    batch.workers = 1;
    batch.state = RunState::Running;
    batch.nowNs = batch.activeNs = 1'000'000'000;
    WorkerLive live;
    live.worker = WorkerId(1);
    live.task = TaskId(1);
    live.taskSinceNs = 250'000'000;
    batch.live = {live};
    store.append(batch);
    LaneRenderer renderer;
    const QImage& image = renderer.render(store, frameOf(store, 0, 2, 200));
    QCOMPARE(image.pixel(24, 0), qRgb(0, 0, 0));
    QCOMPARE(image.pixel(26, 0), palette().compute);
    QCOMPARE(image.pixel(99, 0), palette().compute);
    QCOMPARE(image.pixel(101, 0), qRgb(0, 0, 0));
}

void TestLaneRenderer::startUpIsHatched() {
    TraceStore store;
    RunBatch batch;
    batch.workers = 1;
    batch.state = RunState::Running;
    batch.nowNs = batch.activeNs = 1'000'000'000;
    WorkerEvent spawned;
    spawned.worker = WorkerId(1);
    WorkerEvent ready = spawned;
    ready.kind = WorkerEvent::Kind::Ready;
    ready.timeNs = 500'000'000;
    batch.lifecycle = {spawned, ready};
    store.append(batch);
    LaneRenderer renderer;
    LaneFrame frame = frameOf(store, 0, 1, 100);
    frame.barHeight = 8;
    const QImage& image = renderer.render(store, frame);
    int strong = 0;
    for (int y = 0; y < 8; ++y)
        strong += image.pixel(20, y) == palette().startUp ? 1 : 0;
    QCOMPARE(strong, 4);
    QCOMPARE(image.pixel(60, 3), qRgb(0, 0, 0));
}

void TestLaneRenderer::waitingIsAThinBar() {
    TraceStore store;
    RunBatch batch;
    batch.workers = 1;
    batch.state = RunState::Running;
    batch.nowNs = batch.activeNs = 1'000'000'000;
    TaskEvent event;
    event.state = TaskState::Succeeded;
    event.worker = WorkerId(1);
    event.task = TaskId(1);
    event.claimedNs = 400'000'000;
    event.startedNs = 500'000'000;
    event.endedNs = 900'000'000;
    batch.tasks = {event};
    store.append(batch);
    LaneRenderer renderer;
    LaneFrame frame = frameOf(store, 0, 1, 100);
    frame.barHeight = 16;
    const QImage& image = renderer.render(store, frame);
    QCOMPARE(image.pixel(20, 8), palette().wait);
    QCOMPARE(image.pixel(45, 8), palette().transfer);
    QCOMPARE(image.pixel(20, 2), qRgb(0, 0, 0));
    QCOMPARE(image.pixel(70, 8), palette().compute);
    QCOMPARE(image.pixel(95, 8), qRgb(0, 0, 0));
}

void TestLaneRenderer::scrollingEqualsAFullPicture_data() {
    QTest::addColumn<int>("tasks");
    QTest::addColumn<double>("share");
    QTest::newRow("overview") << 60000 << 0.5;
    QTest::newRow("exact, many") << 60000 << 0.02;
    QTest::newRow("exact, wide tasks") << 3000 << 0.01;
}

void TestLaneRenderer::scrollingEqualsAFullPicture() {
    QFETCH(int, tasks);
    QFETCH(double, share);
    const Load load{3, tasks, 0.001, 0.02, 0.001};
    SyntheticRun run(load);
    TraceStore store;
    store.append(run.next(tasks));
    const double length = store.now() * share;
    LaneFrame frame = frameOf(store, 0.4 * store.now(), 0.4 * store.now() + length, 600);
    LaneRenderer cached;
    cached.render(store, frame);
    int reused = 0;
    for (const int by : {1, 7, -3, 120, -240, 599, -599, 0, 15}) {
        frame.columns.first += by;
        store.append(run.next(5));
        const QImage scrolled = cached.render(store, frame).copy();
        reused += cached.drawnColumns() < frame.columns.count ? 1 : 0;
        LaneRenderer fresh;
        QCOMPARE(scrolled, fresh.render(store, frame));
    }
    QVERIFY(reused >= 5);
    // and at the growing end
    frame.columns.first = static_cast<std::int64_t>(store.now() / frame.columns.secondsPerColumn) - 580;
    cached.render(store, frame);
    for (int i = 0; i < 20; ++i) {
        store.append(run.next(3));
        frame.columns.first = static_cast<std::int64_t>(store.now() / frame.columns.secondsPerColumn) - 580;
        const QImage scrolled = cached.render(store, frame).copy();
        LaneRenderer fresh;
        QCOMPARE(scrolled, fresh.render(store, frame));
    }
}

void TestLaneRenderer::followingDrawsOnlyNewColumns() {
    const Load load{3, 20000, 0.001, 0, 0};
    SyntheticRun run(load);
    TraceStore store;
    store.append(run.next(load.tasksPerLane));
    LaneFrame frame = frameOf(store, store.now() - 2, store.now(), 1000);
    LaneRenderer renderer;
    renderer.render(store, frame);
    store.append(run.next(8));
    frame.columns.first = static_cast<std::int64_t>(store.now() / frame.columns.secondsPerColumn) - 999;
    renderer.render(store, frame);
    QVERIFY2(renderer.drawnColumns() < 400, qPrintable(QString::number(renderer.drawnColumns())));
}

void TestLaneRenderer::anUnchangedFrameDrawsNothing() {
    const TraceStore store = storeOf({3, 2000, 0.001, 0, 0});
    const LaneFrame frame = frameOf(store, 0, store.now());
    LaneRenderer renderer;
    renderer.render(store, frame);
    QCOMPARE(renderer.drawnColumns(), 1000);
    renderer.render(store, frame);
    QCOMPARE(renderer.drawnColumns(), 0);
}

void TestLaneRenderer::wideColumnsAreTheSamePictureTwiceAsWide() {
    SyntheticRun run({3, 0, 0.001, 0.1, 0.01});
    TraceStore store;
    store.append(run.next(300));
    LaneFrame frame = frameOf(store, 0, store.now(), 500);
    LaneFrame wide = frame;
    wide.columnPixels = 2;
    LaneRenderer renderer, wideRenderer;
    for (int step = 0; step < 3; ++step) { // from the first picture on from the one before
        const QImage& plain = renderer.render(store, frame);
        const QImage& doubled = wideRenderer.render(store, wide);
        QCOMPARE(doubled.width(), 2 * plain.width());
        for (int x = 0; x < doubled.width(); ++x)
            for (int lane = 0; lane < 3; ++lane) // the first row of a bar has no pattern but for hatches
                QCOMPARE(doubled.pixel(x, lane * frame.barHeight), plain.pixel(x / 2, lane * frame.barHeight));
        frame.columns.first += 40;
        wide.columns.first += 40;
        QVERIFY(step == 0 || wideRenderer.drawnColumns() < 100);
    }
}

void TestLaneRenderer::lanesAreDrawnInTheirOrder() {
    const TraceStore store = storeOf({3, 300, 0.001, 0.1, 0.01});
    const LaneFrame frame = frameOf(store, 0, store.now());
    LaneFrame turned = frame;
    std::reverse(turned.lanes.begin(), turned.lanes.end());
    LaneRenderer renderer;
    const QImage straight = renderer.render(store, frame).copy();
    const QImage& other = renderer.render(store, turned);
    for (int lane = 0; lane < 3; ++lane)
        QCOMPARE(other.copy(0, (2 - lane) * frame.barHeight, 1000, 1),
                 straight.copy(0, lane * frame.barHeight, 1000, 1));
}

QTEST_GUILESS_MAIN(TestLaneRenderer)
#include "tst_lane_renderer.moc"
