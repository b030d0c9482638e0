// SPDX-License-Identifier: GPL-3.0-or-later
// What the window itself costs: to appear, to change its colours, to hold a run of a million tasks, to follow 20,000
// tasks a second, and while a run with 64 workers goes on at the rate of the display, as a share of one core.
#include <QApplication>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

#include <functional>

#include "core/measure/stopwatch.h"
#include "tests/bench/verdict.h"
#include "tests/ui/window_stage.h"
#include "ui/run/results_pane.h"
#include "ui/run/timeline_pane.h"

using namespace manyhands;

namespace {

constexpr int kWorkers = 64;
constexpr std::uint64_t kTasks = 20'000; ///< of 30 ms: ten seconds
constexpr int kBatchMs = 100;            ///< as the window asks for them
constexpr double kGoalPercent = 2, kGoalPaintS = 0.5, kGoalMB = 120, kGoalThemeMs = 70, kGoalStallMs = 100;
constexpr std::uint64_t kMillion = 1'000'000, kPerBatch = 2000; ///< 20,000 tasks a second

/// The batches of a run as they come from a session, every worker's processor and memory looked at.
std::vector<RunBatchPtr> playedBatches() {
    std::vector<RunBatchPtr> batches;
    test::RecordedShape shape{RunMode::Pool, kWorkers, kTasks};
    shape.batchNs = std::int64_t{1'000'000} * kBatchMs;
    for (const RunBatchPtr& recorded : test::recordedRun(shape).batches) {
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
        batches.push_back(std::make_shared<const RunBatch>(std::move(batch)));
    }
    batches.pop_back(); // the run goes on
    return batches;
}

/// Percent of one core, with the batches coming in their own time.
double costPercent(test::Stage& stage, const std::vector<RunBatchPtr>& batches) {
    std::size_t next = 0;
    QEventLoop loop; // to quit the application would ask whether to end the run
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, [&] {
        if (next < batches.size())
            emit stage.driver.advanced(batches[next++]); // as a session does: nothing is copied
        else
            loop.quit();
    });
    const std::int64_t cpuBefore = processCpuNs();
    const std::int64_t before = monotonicNs();
    timer.start(kBatchMs);
    loop.exec();
    return 100.0 * static_cast<double>(processCpuNs() - cpuBefore) / static_cast<double>(monotonicNs() - before);
}

double residentMB() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    return text.mid(text.indexOf("VmRSS:") + 6).trimmed().split(' ').first().toDouble() * 1024 / 1e6;
}

double milliseconds(std::int64_t nanoseconds) {
    return static_cast<double>(nanoseconds) / 1e6;
}

/// The next kPerBatch tasks, each 3.2 ms on one of the workers.
RunBatch millionBatch(std::uint64_t first) {
    constexpr std::int64_t kTaskNs = 3'200'000;
    RunBatch batch;
    batch.workers = kWorkers;
    batch.state = RunState::Running;
    for (std::uint64_t task = first; task < first + kPerBatch; ++task) {
        TaskEvent event;
        event.kind = TaskEvent::Kind::Ended;
        event.state = TaskState::Succeeded;
        event.task = TaskId(task);
        event.worker = WorkerId(static_cast<std::uint32_t>((task - 1) % kWorkers + 1));
        event.startedNs = event.claimedNs = static_cast<std::int64_t>((task - 1) / kWorkers) * kTaskNs;
        event.endedNs = event.startedNs + kTaskNs - 10'000;
        event.queuedNs = 0;
        event.cpuNs = kTaskNs / 2;
        event.summary = "664579";
        batch.nowNs = batch.activeNs = event.endedNs;
        batch.tasks.push_back(std::move(event));
    }
    batch.counters.total = kMillion;
    batch.counters.succeeded = first + kPerBatch - 1;
    batch.counters.queued = kMillion - batch.counters.succeeded;
    return batch;
}

/// A million tasks come in; the longest that the window was busy with one batch and the frame after it, in ms.
double feedMillion(test::Stage& stage) {
    std::int64_t longestNs = 0;
    for (std::uint64_t first = 1; first <= kMillion; first += kPerBatch) {
        const RunBatch batch = millionBatch(first);
        const std::int64_t before = monotonicNs();
        stage.driver.say(batch);
        stage.window.runPage().tick();
        QCoreApplication::processEvents();
        longestNs = std::max(longestNs, monotonicNs() - before);
    }
    return milliseconds(longestNs);
}

double themeMs(test::Stage& stage, Theme theme) {
    const std::int64_t before = monotonicNs();
    stage.window.useTheme(theme);
    QCoreApplication::processEvents();
    return milliseconds(monotonicNs() - before);
}

void begin(test::Stage& stage) {
    stage.key(Qt::Key_F5);
    stage.driver.playWhole(); // the single process, which comes first
    stage.driver.say(RunState::Starting);
    stage.driver.say(RunState::Running);
}

/// What is in sight while the run goes on.
struct InSight {
    const char* name;
    std::function<void(test::Stage&)> show;
};

void showTab(test::Stage& stage, ResultsPane::Tab tab) {
    stage.window.runPage().results().showTab(tab);
}

std::vector<InSight> allInSight() {
    const auto tab = [](ResultsPane::Tab which) { return [which](test::Stage& stage) { showTab(stage, which); }; };
    return {{"Timing", tab(ResultsPane::Timing)},
            {"Scaling", tab(ResultsPane::Scaling)},
            {"Queue", tab(ResultsPane::Queue)},
            {"Where time went", tab(ResultsPane::WhereTime)},
            {"Tasks", tab(ResultsPane::Tasks)},
            {"Log", tab(ResultsPane::Log)},
            {"What if", tab(ResultsPane::WhatIf)},
            {"Profile", tab(ResultsPane::Profile)},
            {"one worker's details", [](test::Stage& stage) { stage.window.runPage().timeline().selectLane(3); }},
            {"the Tune page", [](test::Stage& stage) { stage.window.showPage(&stage.window.tunePage()); }},
            {"the Learn page", [](test::Stage& stage) { stage.window.showPage(&stage.window.learnPage()); }},
            {"the History page", [](test::Stage& stage) { stage.window.showPage(&stage.window.historyPage()); }}};
}

/// Whether every goal is reached.
bool measureOnce() {
    test::Stage stage;
    QCoreApplication::processEvents();
    bool reached = printVerdict("from the program's start to the first paint, CPU", milliseconds(processCpuNs()) / 1000,
                                kGoalPaintS, "s");
    begin(stage);
    showTab(stage, ResultsPane::Tasks);
    reached &= printVerdict("20,000 tasks a second, the longest stall", feedMillion(stage), kGoalStallMs, "ms");
    reached &= printVerdict("resident with a run of a million tasks", residentMB(), kGoalMB, "MB");
    const double dark = themeMs(stage, Theme::Dark);
    reached &= printVerdict("another theme, while that run is shown", std::max(dark, themeMs(stage, Theme::Light)),
                            kGoalThemeMs, "ms");
    return reached;
}

} // namespace

/// With words: only what a run costs with these in sight. 1: a goal was missed.
int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    const QStringList wanted = QApplication::arguments().mid(1);
    bool reached = !wanted.isEmpty() || measureOnce();
    std::printf("64 workers, 10 frames a second, in sight:\n");
    const std::vector<RunBatchPtr> batches = playedBatches();
    for (const InSight& one : allInSight()) {
        if (!wanted.isEmpty() && !wanted.contains(QLatin1String(one.name)))
            continue;
        test::Stage stage;
        begin(stage);
        one.show(stage);
        reached &= printVerdict(one.name, costPercent(stage, batches), kGoalPercent, "%");
    }
    return reached ? 0 : 1;
}
