// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/live/live_run.h"

#include <charconv>
#include <filesystem>
#include <fstream>
#include <memory>

#include <unistd.h>

#include "core/measure/stopwatch.h"
#include "core/pool/pool_engine.h"
#include "core/pool/serial_engine.h"
#include "core/session/time_account.h"
#include "tests/live/generator.h"

namespace manyhands::test {

namespace {

constexpr std::int64_t kStepNs = 2'000'000;

void compute(std::int64_t ns) {
    if (ns == 0)
        return;
    for (const std::int64_t begin = threadCpuNs(); threadCpuNs() - begin < ns;) {
    }
}

/// Makes the tasks of a plan, and counts what comes back.
class Tasks : public PoolListener {
public:
    explicit Tasks(const LivePlan& plan)
        : m_plan(plan) {}

    bool nextTask(TaskSpec& spec) override {
        if (m_next == m_plan.lengthsNs.size())
            return false;
        compute(m_next == 0 ? m_plan.firstTaskNs + m_plan.eachTaskNs : m_plan.eachTaskNs);
        spec.payload = payloadOf(m_plan.lengthsNs[m_next]);
        spec.id = TaskId(++m_next);
        return true;
    }
    bool taskAgain(TaskId, TaskSpec&) override { return false; }
    void taskStarted(const TaskReport&) override {}
    void taskProgressed(TaskId, WorkerId, std::int64_t, float) override {}
    void outputArrived(TaskId, int, std::string_view) override {}
    void outputVoided(TaskId, bool) override {}
    void taskEnded(const TaskReport& report) override {
        succeeded += report.state == TaskState::Succeeded ? 1 : 0;
        std::int64_t waited = 0;
        std::from_chars(report.value.data(), report.value.data() + report.value.size(), waited);
        lockWaitNs += waited;
    }
    void workerChanged(const WorkerReport& report) override { workersCpuNs += std::max<std::int64_t>(report.cpuNs, 0); }
    void serverReplaced() override {}
    void engineFailed(const Error&, bool) override {}

    std::uint64_t succeeded = 0;
    std::int64_t lockWaitNs = 0, workersCpuNs = 0;

private:
    const LivePlan& m_plan;
    std::size_t m_next = 0;
};

/// With the making of the tasks: what the pool's workers wait for, one process has to wait for as well.
TimeAreas areasAlone(RunAccount account) {
    if (account.processes.empty())
        return {};
    ProcessAccount& process = account.processes.front();
    const std::int64_t making = overlapNs({account.startNs, account.endNs}, account.sections);
    account.serial = true;
    account.startNs = process.totals.readyNs - making;
    account.endNs = process.totals.lastEndNs;
    account.sections = {{account.startNs, process.totals.readyNs}};
    process.askedNs = process.totals.readyNs;
    return areasOf(account);
}

} // namespace

LiveStage::LiveStage()
    : m_shared(std::filesystem::temp_directory_path() / ("live-" + std::to_string(::getpid()))) {
    [[maybe_unused]] const auto started = m_client.start(MANYHANDS_BIN_DIR "/generator_server");
}

LiveStage::~LiveStage() {
    std::filesystem::remove(m_shared);
}

LiveRun LiveStage::run(const LivePlan& plan, bool serial) {
    std::ofstream(m_shared, std::ios::trunc) << std::string(4096, '\0');
    Tasks tasks(plan);
    EngineOptions options;
    options.workers = serial ? 1 : plan.workers;
    options.workload = plan.workload;
    options.configuration = m_shared;
    options.waits = plan.waits;
    options.explains = plan.explains;
    TimeAccount account(monotonicNs(), {false, plan.root});
    std::unique_ptr<Engine> engine;
    if (serial) {
        if (auto made = SerialEngine::create(m_client, tasks, options))
            engine = std::move(*made);
    } else if (auto made = PoolEngine::create(m_client, tasks, options)) {
        engine = std::move(*made);
    }
    if (!engine)
        return {};
    for (std::int64_t looked = 0; !engine->isClosed();) {
        engine->step(kStepNs);
        if (const std::int64_t now = monotonicNs(); now - looked >= account.waits().pauseMs() * 1'000'000) {
            account.waits().look(*engine);
            looked = now;
        }
    }
    account.take(*engine);
    const RunAccount stamps =
        account.stamps(serial ? RunMode::Serial : RunMode::Pool, monotonicNs(), tasks.workersCpuNs);
    LiveRun run;
    run.areas = serial ? areasAlone(stamps) : areasOf(stamps);
    run.lockWaitNs = tasks.lockWaitNs;
    run.isComplete = tasks.succeeded == plan.lengthsNs.size();
    return run;
}

} // namespace manyhands::test
