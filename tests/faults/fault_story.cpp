// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_story.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <csignal>
#include <poll.h>
#include <unistd.h>

#include "core/measure/stopwatch.h"
#include "core/tasks/workload_info.h"

namespace manyhands::test {

namespace {

namespace fs = std::filesystem;

std::int64_t patienceNs() {
    const char* milliseconds = std::getenv(kPatience);
    return milliseconds ? std::strtoll(milliseconds, nullptr, 10) * 1'000'000 : 30'000'000'000;
}

std::string serverProgram() {
    const char* given = std::getenv(kServer);
    return given ? given : MANYHANDS_BIN_DIR "/fault_server";
}

constexpr int kStepMs = 20;

Surroundings surroundingsNow() {
    const StallClock opensItsFile; // which stays open
    return Surroundings::now();
}

} // namespace

FaultStory::FaultStory(const FaultPlan& plan)
    : before(surroundingsNow())
    , m_plan(plan)
    , m_pidFile((fs::temp_directory_path() / ("faults-" + std::to_string(::getpid()) + ".pids")).string()) {
    fs::remove(m_pidFile);
    ::setenv(kPidFile, m_pidFile.c_str(), 1);
}

FaultStory::~FaultStory() {
    end();
    fs::remove(m_pidFile);
}

bool FaultStory::start() {
    m_client = std::make_unique<ForkClient>();
    m_client->setStrict(m_plan.strict);
    const std::string program = m_plan.program.empty() ? serverProgram() : m_plan.program;
    if (const auto started = m_client->start(program); !started) {
        failure = started.error();
        return false;
    }
    if (serverStarted && !serverStarted())
        return false;
    auto engine = PoolEngine::create(*m_client, *this, m_plan.engine);
    if (!engine) {
        failure = engine.error();
        return false;
    }
    m_engine = std::move(*engine);
    return true;
}

bool FaultStory::run(const std::function<void()>& between) {
    const std::int64_t giveUp = monotonicNs() + patienceNs();
    while (!m_engine->isClosed() && monotonicNs() < giveUp) {
        pollfd wait{m_engine->descriptor(), POLLIN, 0};
        ::poll(&wait, 1, kStepMs);
        m_stall.begin();
        m_engine->step(0);
        m_stall.lap();
        if (between)
            between();
    }
    return m_engine->isClosed();
}

bool FaultStory::play(const std::function<void()>& between) {
    const bool closed = start() && run(between);
    end();
    return closed;
}

void FaultStory::end() {
    if (m_engine) {
        processesStarted = m_engine->processesStarted();
        processesEnded = m_engine->processesEnded();
    }
    m_engine.reset();
    m_client.reset();
}

std::uint64_t FaultStory::count(TaskState state) const {
    return static_cast<std::uint64_t>(std::count_if(
        finals.begin(), finals.end(), [state](const auto& task) { return task.second.back().state == state; }));
}

FaultStory::End FaultStory::endOf(std::uint64_t task) const {
    const auto found = finals.find(task);
    return found == finals.end() ? End{} : found->second.back();
}

std::vector<int> FaultStory::notedPids() const {
    std::vector<int> noted;
    std::ifstream file(m_pidFile);
    for (int pid = 0; file >> pid;)
        noted.push_back(pid);
    return noted;
}

bool FaultStory::nextTask(TaskSpec& spec) {
    if (m_next == m_plan.tasks)
        return false;
    describe(TaskId(++m_next), spec);
    return true;
}

bool FaultStory::taskAgain(TaskId id, TaskSpec& spec) {
    describe(id, spec);
    return true;
}

void FaultStory::describe(TaskId id, TaskSpec& spec) const {
    const auto fault = m_plan.faults.find(id.value());
    const bool faulty = fault != m_plan.faults.end();
    ParameterBlock block{};
    const auto number = static_cast<std::int64_t>(id.value());
    const bool knowsFaults = m_plan.program.empty();
    block[0] = knowsFaults ? static_cast<std::int64_t>(faulty ? fault->second : m_plan.others) : number;
    block[1] = number;
    block[2] = faulty ? m_plan.detail : m_plan.othersDetail;
    spec.id = id;
    spec.payload = toPayload(block);
}

bool FaultStory::shoot(int pid, int signal) {
    const bool hit = pid > 0 && ::kill(pid, signal) == 0; // 0 would be this whole process group
    shots += hit ? 1 : 0;
    return hit;
}

void FaultStory::taskEnded(const TaskReport& report) {
    const EngineOptions& options = m_plan.engine;
    const bool timedOut = report.state == TaskState::TimedOut;
    const std::int64_t wentWrongNs = std::max(report.startedNs, m_lastSignNs[report.task.value()]);
    if (report.startedNs > 0 && (timedOut || report.state == TaskState::Crashed))
        m_latestSightNs = std::max(m_latestSightNs,
                                   monotonicNs() - wentWrongNs - (timedOut ? options.timeoutNs + options.graceNs : 0));
    auto& ends = report.willRetry ? earlier : finals;
    ends[report.task.value()].push_back({report.state, std::string(report.value), report.attempt, report.signal,
                                         report.workersLost, report.address, std::string(report.lastOutput)});
}

void FaultStory::workerChanged(const WorkerReport& report) {
    if (report.kind == WorkerReport::Kind::Ready) {
        pids[report.worker.value()] = report.pid;
        everSeen.insert(report.pid);
        if (const auto empty = m_emptySinceNs.extract(report.worker.value()))
            m_latestRefillNs = std::max(m_latestRefillNs, report.timeNs - empty.mapped());
    } else if (report.kind == WorkerReport::Kind::Ended) {
        pids.erase(report.worker.value());
        if (!report.planned)
            m_emptySinceNs[report.worker.value()] = report.timeNs;
        deaths += report.planned || report.unkillable ? 0 : 1;
        givenUp += report.unkillable ? 1 : 0;
    }
}

bool FaultStory::pausesAfterDeaths(const Error& error) {
    pause = error;
    return m_plan.pausesAfterDeaths;
}

} // namespace manyhands::test
