// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_story.h"

#include <algorithm>

namespace manyhands::test {

namespace {

constexpr int kTickMs = 5;

template <class Lines>
bool anySays(const Lines& lines, const std::string& part) {
    return std::ranges::any_of(lines, [&](const auto& line) { return line.text.find(part) != std::string::npos; });
}

} // namespace

RunPlan builtin(std::string workload, Settings settings, std::uint64_t tasks, int workers) {
    RunPlan plan;
    plan.task = BuiltinTask{std::move(workload), std::move(settings)};
    plan.inputs = countInputs(tasks);
    plan.workers = workers;
    return plan;
}

RunPlan command(std::vector<std::string> words, Inputs inputs, int workers) {
    RunPlan plan;
    plan.task = CommandTask{*CommandTemplate::parse(std::move(words)), {}};
    plan.inputs = std::move(inputs);
    plan.workers = workers;
    return plan;
}

RunPlan shell(const std::string& text, std::uint64_t tasks, int workers) {
    RunPlan plan;
    plan.task = CommandTask{CommandTemplate::shell(text), {}};
    plan.inputs = rangeInputs(1, static_cast<std::int64_t>(tasks));
    plan.workers = workers;
    return plan;
}

RunStory::RunStory(Keep keep)
    : m_session(std::make_unique<RunSession>())
    , session(*m_session) {
    QObject::connect(&session, &RunSession::advanced, &session, [this, keep](const RunBatchPtr& batch) {
        counters = batch->counters;
        live = batch->live;
        log.insert(log.end(), batch->log.begin(), batch->log.end());
        if (keep == Keep::Batches)
            batches.push_back(batch);
    });
    QObject::connect(&session, &RunSession::stateChanged, &session,
                     [this](RunState state) { states.push_back(state); });
    QObject::connect(&session, &RunSession::finished, &session,
                     [this](RunRecordPtr done) { record = std::move(done); });
    QObject::connect(&session, &RunSession::failed, &session, [this](Error why) { error = std::move(why); });
    QObject::connect(&m_tick, &QTimer::timeout, &session, [this] { m_stall.lap(); });
    m_tick.setTimerType(Qt::PreciseTimer);
}

bool RunStory::run(const RunPlan& plan, RunMode mode) {
    record.reset();
    session.start(plan, mode);
    return waitForEnd();
}

bool RunStory::waitForEnd() {
    m_stall.begin();
    m_tick.start(kTickMs);
    const bool ended = waitFor([this] { return record || error; });
    m_tick.stop();
    return ended && record;
}

bool RunStory::says(const std::string& part) const {
    return anySays(log, part);
}

bool RunStory::notes(const std::string& part) const {
    return record && anySays(record->notes, part);
}

std::size_t RunStory::atWork() const {
    return static_cast<std::size_t>(std::ranges::count(live, WorkerLive::State::Running, &WorkerLive::state));
}

int RunStory::busyPid() const {
    const auto busy = std::ranges::find(live, WorkerLive::State::Running, &WorkerLive::state);
    return busy == live.end() ? 0 : busy->pid;
}

} // namespace manyhands::test
