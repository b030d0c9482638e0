// SPDX-License-Identifier: GPL-3.0-or-later
// What one frame of the timeline costs: 256 lanes, a million tasks, 1100×620 pixels. Prints median CPU milliseconds.
#include "ui/charts/lane_chart.h"
#include "ui/charts/time_window.h"

#include <algorithm>
#include <cstdio>
#include <functional>
#include <queue>
#include <random>

#include <QApplication>

#include "core/measure/stopwatch.h"

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
void measure(const char* name, Frame frame) {
    std::vector<double> costs;
    for (int i = 0; i < kFrames; ++i) {
        const std::int64_t before = processCpuNs();
        frame(i);
        costs.push_back(static_cast<double>(processCpuNs() - before) / 1e6);
    }
    std::sort(costs.begin(), costs.end());
    std::printf("%-40s median %5.2f ms   p95 %5.2f ms\n", name, costs[kFrames / 2], costs[kFrames * 95 / 100]);
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    Run run;
    TraceStore store;
    store.append(run.next(kTasks));

    LaneChart chart;
    chart.resize(1100, 620);
    chart.show();
    QApplication::processEvents();
    LaneView view;
    view.store = &store;
    view.geometry.laneCount = kLanes;
    view.geometry.viewHeight = chart.lanesRect().height();
    view.geometry.laneHeight = LaneGeometry::heightFor(view.geometry.viewHeight, kLanes, true);

    const auto draw = [&](double lower, double width) {
        view.lower = lower;
        view.width = width;
        chart.setView(view);
        chart.refresh();
        chart.plot()->repaint();
    };
    TimeWindow window;
    const double end = store.now();
    measure("whole run, every frame drawn anew", [&](int i) { draw(0, end * (1.01 + i * 1e-4)); });
    measure("20 % in view, every frame drawn anew", [&](int i) { draw(0.4 * end, end * (0.2 + i * 1e-4)); });
    measure("5 % in view, every frame drawn anew", [&](int i) { draw(0.4 * end, end * (0.05 + i * 1e-5)); });
    measure("5 % in view, panned", [&](int i) { draw((0.4 + i * 1e-4) * end, 0.05 * end); });
    measure("whole run, following, +2000 tasks", [&](int) {
        store.append(run.next(2000)); // making them up is included
        window.setNow(store.now(), true);
        draw(window.lower(), window.width());
    });
    measure("last 5 s, following, +2000 tasks", [&](int) {
        store.append(run.next(2000));
        draw(store.now() - 4.9, 5);
    });
    std::vector<RunBatch> batches;
    for (int i = 0; i < kFrames; ++i)
        batches.push_back(run.next(2000));
    measure("2000 tasks gathered, nothing drawn", [&](int i) { store.append(batches[static_cast<std::size_t>(i)]); });
    return 0;
}
