// SPDX-License-Identifier: GPL-3.0-or-later
// What one frame of the timeline costs: 256 lanes, a million tasks, 1100×620 pixels. Prints median CPU milliseconds.
#include "ui/charts/lane_chart.h"

#include <algorithm>
#include <cstdio>
#include <random>

#include <QApplication>

#include "core/measure/stopwatch.h"

using namespace manyhands;

namespace {

constexpr int kLanes = 256;
constexpr int kTasks = 1'000'000;
constexpr int kFrames = 101;

class Run {
public:
    RunBatch next(int tasks) {
        RunBatch batch;
        batch.state = RunState::Running;
        batch.workers = kLanes;
        std::exponential_distribution<double> length(1.0 / 0.01);
        for (int i = 0; i < tasks; ++i) {
            const auto lane = static_cast<std::size_t>(m_task % kLanes);
            TaskEvent event;
            event.state = m_task % 50'021 == 0 ? TaskState::Failed : TaskState::Succeeded;
            event.oddChunk = m_task / kLanes / 16 % 2 != 0;
            event.worker = WorkerId(static_cast<std::uint32_t>(lane + 1));
            event.task = TaskId(++m_task);
            event.startedNs = event.claimedNs = nanoseconds(m_clock[lane]);
            m_clock[lane] += length(m_random);
            event.endedNs = nanoseconds(m_clock[lane]);
            m_clock[lane] += m_task % 97 == 0 ? 0.01 : 0;
            batch.tasks.push_back(event);
        }
        batch.nowNs = batch.activeNs = nanoseconds(*std::max_element(m_clock.begin(), m_clock.end()));
        return batch;
    }

private:
    std::mt19937 m_random{1};
    std::vector<double> m_clock = std::vector<double>(kLanes, 0.0);
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
    const double end = store.now();
    measure("whole run, every frame drawn anew", [&](int i) { draw(0, end * (1.01 + i * 1e-4)); });
    measure("20 % in view, every frame drawn anew", [&](int i) { draw(0.4 * end, end * (0.2 + i * 1e-4)); });
    measure("5 % in view, every frame drawn anew", [&](int i) { draw(0.4 * end, end * (0.05 + i * 1e-5)); });
    measure("5 % in view, panned", [&](int i) { draw((0.4 + i * 1e-4) * end, 0.05 * end); });
    measure("whole run, following, +2000 tasks", [&](int) {
        store.append(run.next(2000));
        draw(0, store.now() * 1.025);
    });
    measure("last 5 s, following, +2000 tasks", [&](int) {
        store.append(run.next(2000));
        draw(store.now() - 4.9, 5);
    });
    measure("2000 tasks gathered, nothing drawn", [&](int) { store.append(run.next(2000)); });
    return 0;
}
