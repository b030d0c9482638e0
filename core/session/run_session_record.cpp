// SPDX-License-Identifier: GPL-3.0-or-later
// How a run is saved while it goes, and its record when it is over.
#include "core/session/record_builder.h"
#include "core/session/run_session_private.h"

namespace manyhands {

void RunSession::Private::beginSaving(const UnfinishedRun* before) {
    saving->none();
    if (before != nullptr) {
        machine.hostTime = before->started;
        saving->begin(before->path, before->key);
    } else if (history && progress->mode() == RunMode::Pool) {
        RunRecord head;
        head.id = uuid;
        head.mode = "pool";
        head.state = "running";
        head.plan = describePlan(progress->plan(), progress->mode());
        head.machine = machine;
        head.summary.tasks = progress->plan().inputs->size();
        saving->begin(*history, newRun(progress->plan(), head));
    }
    progress->keepIn(saving->saver());
    if (before != nullptr)
        progress->restore(*before);
}

std::vector<RunningTask> RunSession::Private::running() const {
    std::vector<RunningTask> tasks;
    for (const WorkerLive& worker : progress->workers().live(*pool.engine()))
        if (worker.task.isValid())
            tasks.push_back({worker.task.value(), progress->nextAttempt(worker.task)});
    return tasks;
}

/// What ended is handed on to be saved. Nobody waits for it, until so much has gathered that no more may be begun.
void RunSession::Private::keep() {
    RunSaver* const saver = saving->saver();
    if (saver == nullptr || pool.engine() == nullptr)
        return;
    saver->handOn(clockNs(), progress->ledger().counters(), [this] { return running(); });
    holdWhileFull();
}

void RunSession::Private::holdWhileFull() {
    const bool full = saving->saver()->isFull();
    const bool isAtWork = state == RunState::Running || state == RunState::Starting;
    if (full && isAtWork) {
        progress->holdToSave(saving->saver()->status());
        q.pause();
        heldToSave = true;
    } else if (heldToSave && !full) {
        q.resume();
    }
}
RunSummary RunSession::Private::summarise(std::int64_t endNs) const {
    const RunCounters& counters = progress->ledger().counters();
    RunSummary summary;
    summary.tasks = counters.total;
    summary.succeeded = counters.succeeded;
    summary.failed = counters.failed;
    summary.crashed = counters.crashed;
    summary.timedOut = counters.timedOut;
    summary.cancelled = counters.cancelled;
    summary.retried = counters.retried;
    summary.pausedS = seconds(pausedNs);
    // A pool's time runs from before its first worker to after its last one; the serial reference is the plain loop
    // alone, without the making of its process, so that the comparison never flatters the pool.
    const bool serial = progress->mode() == RunMode::Serial;
    const std::int64_t loopNs = time && time->loopNs() > 0 ? time->loopNs() : progress->tasksSpanNs();
    summary.wallS = seconds((serial ? loopNs : endNs - progress->startNs()) - pausedNs);
    summary.cpuS =
        seconds(progress->cpuBeforeNs() + progress->workers().cpuNs() + (serial ? 0 : threadCpuNs() - cpuBeforeNs));
    summary.peakPssBytes = progress->workers().peakPssBytes();
    return summary;
}

RunRecordPtr RunSession::Private::makeRecord(RunState final) {
    auto record = std::make_shared<RunRecord>();
    const std::int64_t endNs = monotonicNs();
    record->summary = summarise(endNs);
    if (time)
        record->areas = time->areas(progress->mode(), endNs, progress->workers().cpuNs());
    if (profile)
        record->profile = profile->record(client.pid());
    record->id = uuid;
    record->mode = progress->mode() == RunMode::Serial ? "serial" : "pool";
    record->state = stateWord(final);
    if (final == RunState::Stopped && halted)
        record->haltedAfter = progress->plan().halt.afterFailures;
    record->failure = progress->failure();
    record->plan = describePlan(progress->plan(), progress->mode());
    record->machine = machine;
    record->machine.containment = describeContainment(client.containment());
    record->machine.containmentLevel = static_cast<int>(client.containment());
    if (tuner)
        record->tuning = tuner->stretches(endNs - progress->startNs());
    record->strays = progress->strays();
    record->notes = progress->notes();
    record->workers = progress->workers().processes();
    record->cleanup = tidiness->ledger(pool.processes(), client.pid());
    record->resultsHash = progress->ledger().resultsHash();
    record->recordedTasks = progress->ledger().itemised();
    record->taskAt = [plan = progress->sharedPlan(), ledger = progress->sharedLedger(),
                      outputs = progress->sharedOutputs()](std::uint64_t index) {
        return describeTask(*plan, *ledger, *outputs, index);
    };
    return record;
}

} // namespace manyhands
