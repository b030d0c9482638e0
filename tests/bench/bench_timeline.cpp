// SPDX-License-Identifier: GPL-3.0-or-later
// What one frame of the timeline costs: 256 lanes, a million tasks, 1100×620 pixels; then the same on a screen of twice
// the resolution. Prints the median of the CPU time, its goal and whether it holds.
#include "ui/charts/lane_chart.h"
#include "ui/charts/time_window.h"

#include <algorithm>
#include <cstdio>
#include <functional>
#include <queue>
#include <random>
#include <string_view>

#include <QApplication>
#include <QProcess>

#include "core/measure/stopwatch.h"
#include "tests/bench/verdict.h"

using namespace manyhands;

namespace {

constexpr int kLanes = 256;
constexpr int kTasks = 1'000'000;
constexpr int kFrames = 101;

/// Tasks without end; whichever worker is free first takes the next.
class Run {
public:
    Run() {
        for (std::uint32_t lane = 0; lane < kLanes; ++lane)
            m_free.emplace(0.0, lane);
    }

    RunBatch next(int tasks) {
        RunBatch batch;
        batch.state = RunState::Running;
        batch.workers = kLanes;
        std::exponential_distribution<double> length(1.0 / 0.01);
        for (int i = 0; i < tasks; ++i) {
            const auto [start, lane] = m_free.top();
            m_free.pop();
            const double end = start + length(m_random);
            TaskEvent event;
            event.state = m_task % 50'021 == 0 ? TaskState::Failed : TaskState::Succeeded;
            event.oddChunk = m_task / kLanes / 16 % 2 != 0;
            event.worker = WorkerId(lane + 1);
            event.task = TaskId(++m_task);
            event.startedNs = event.claimedNs = nanoseconds(start);
            event.endedNs = nanoseconds(end);
            batch.tasks.push_back(event);
            m_free.emplace(end + (m_task % 97 == 0 ? 0.01 : 0), lane);
        }
        batch.nowNs = batch.activeNs = nanoseconds(m_free.top().first);
        return batch;
    }

private:
    using Free = std::pair<double, std::uint32_t>; ///< from when, which lane
    std::mt19937 m_random{1};
    std::priority_queue<Free, std::vector<Free>, std::greater<>> m_free;
    std::uint64_t m_task = 0;
};

template <class Frame>
double medianMs(Frame frame) {
    std::vector<double> costs;
    for (int i = 0; i < kFrames; ++i) {
        const std::int64_t before = processCpuNs();
        frame(i);
        costs.push_back(static_cast<double>(processCpuNs() - before) / 1e6);
    }
    std::nth_element(costs.begin(), costs.begin() + kFrames / 2, costs.end());
    return costs[kFrames / 2];
}

/// The goals; at the finer scale a picture has four times the pixels.
struct Goals {
    double cold, live;
};

class Bench {
public:
    explicit Bench(const Goals& goals)
        : m_goals(goals) {
        m_store.append(m_run.next(kTasks));
        m_chart.resize(1100, 620);
        m_chart.show();
        QApplication::processEvents();
        m_view.store = &m_store;
        m_view.geometry.laneCount = kLanes;
        m_view.geometry.viewHeight = m_chart.lanesRect().height();
        m_view.geometry.laneHeight = LaneGeometry::heightFor(m_view.geometry.viewHeight, kLanes, true);
    }

    /// Whether every goal is reached.
    bool run() {
        cold();
        live();
        return m_reached;
    }

private:
    void draw(double lower, double width, bool zooming = false) {
        m_view.lower = lower;
        m_view.width = width;
        m_view.zooming = zooming;
        m_chart.setView(m_view);
        m_chart.refresh();
        m_chart.plot()->repaint();
    }

    template <class Frame>
    void measure(const char* name, double goal, Frame frame) {
        m_reached &= printVerdict(name, medianMs(frame), goal, "ms");
    }

    /// While zooming: each frame has another scale.
    void cold() {
        const double end = m_store.now();
        measure("zooming, whole run in view", m_goals.cold, [&](int i) { draw(0, end * (1.01 + i * 1e-4), true); });
        measure("zooming, 20 % in view", m_goals.cold, [&](int i) { draw(0.4 * end, end * (0.2 + i * 1e-4), true); });
        measure("zooming, 5 % in view", m_goals.cold, [&](int i) { draw(0.4 * end, end * (0.05 + i * 1e-5), true); });
        measure("panning, 5 % in view", m_goals.live, [&](int i) { draw((0.4 + i * 1e-4) * end, 0.05 * end); });
    }

    /// 20,000 tasks a second at ten frames a second.
    void live() {
        std::vector<RunBatch> batches;
        for (int i = 0; i < 2 * kFrames; ++i)
            batches.push_back(m_run.next(2000));
        TimeWindow window;
        measure("following the whole run, 2,000 new tasks a frame", m_goals.live, [&](int i) {
            m_store.append(batches[static_cast<std::size_t>(i)]);
            window.setNow(m_store.now(), true);
            draw(window.lower(), window.width());
        });
        measure("following the last 5 s, 2,000 new tasks a frame", m_goals.live, [&](int i) {
            m_store.append(batches[static_cast<std::size_t>(kFrames + i)]);
            draw(m_store.now() - 4.9, 5);
        });
    }

    Goals m_goals;
    bool m_reached = true;
    Run m_run;
    TraceStore m_store;
    LaneChart m_chart;
    LaneView m_view;
};

} // namespace

/// 1: a goal was missed.
int main(int argc, char** argv) {
    const bool fine = argc > 1 && std::string_view(argv[1]) == "--fine";
    if (fine)
        qputenv("QT_SCALE_FACTOR", "2");
    const QApplication application(argc, argv);
    std::printf("%s\n", fine ? "two device pixels to a pixel" : "one device pixel to a pixel");
    bool reached = Bench(fine ? Goals{8, 8} : Goals{4.5, 2}).run();
    if (!fine)
        reached &= QProcess::execute(QCoreApplication::applicationFilePath(), {QStringLiteral("--fine")}) == 0;
    return reached ? 0 : 1;
}
