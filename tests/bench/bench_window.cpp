// SPDX-License-Identifier: GPL-3.0-or-later
// What the window itself costs while a run with 64 workers goes on at the rate of the display, as a share of one core.
#include <QApplication>
#include <QEventLoop>
#include <QTimer>

#include "core/measure/stopwatch.h"
#include "tests/bench/verdict.h"
#include "tests/ui/window_stage.h"

using namespace manyhands;

namespace {

constexpr int kWorkers = 64;
constexpr std::uint64_t kTasks = 20'000; ///< of 30 ms: ten seconds
constexpr int kBatchMs = 50;
constexpr double kGoalPercent = 2;

/// The batches of a run as they come from a session, every worker's processor and memory looked at.
std::vector<RunBatch> playedBatches() {
    std::vector<RunBatch> batches;
    for (const RunBatchPtr& recorded : test::recordedRun({RunMode::Pool, kWorkers, kTasks}).batches) {
        RunBatch batch = *recorded;
        for (unsigned worker = 1; worker <= kWorkers; ++worker) {
            WorkerLive live;
            live.worker = WorkerId(worker);
            live.pid = 4000 + static_cast<int>(worker);
            live.state = WorkerLive::State::Idle;
            live.cpuShare = 0.9;
            live.pssBytes = 2'000'000;
            batch.live.push_back(live);
        }
        batches.push_back(std::move(batch));
    }
    batches.pop_back(); // the run goes on
    return batches;
}

/// Percent of one core, with the batches coming in their own time.
double costPercent(test::Stage& stage, const std::vector<RunBatch>& batches) {
    std::size_t next = 0;
    QEventLoop loop; // to quit the application would ask whether to end the run
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, [&] {
        if (next < batches.size())
            stage.driver.say(batches[next++]);
        else
            loop.quit();
    });
    const std::int64_t cpuBefore = processCpuNs();
    const std::int64_t before = monotonicNs();
    timer.start(kBatchMs);
    loop.exec();
    return 100.0 * static_cast<double>(processCpuNs() - cpuBefore) / static_cast<double>(monotonicNs() - before);
}

} // namespace

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    const std::vector<RunBatch> batches = playedBatches();
    test::Stage stage;
    stage.key(Qt::Key_F5);
    stage.driver.playWhole(); // the single process, which comes first
    stage.driver.say(RunState::Starting);
    stage.driver.say(RunState::Running);
    printVerdict("window, 64 workers, 10 frames a second", costPercent(stage, batches), kGoalPercent, "%");
    return 0;
}
