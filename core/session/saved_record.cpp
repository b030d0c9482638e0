// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/saved_record.h"

#include <algorithm>
#include <limits>

#include "core/session/plan_codec.h"
#include "core/session/saved_tasks.h"
#include "core/store/formats/run_json_reader.h"

namespace manyhands {

namespace {

/// The plan, or as much of one as describing tasks takes.
RunPlan planOf(RunStore& store, const SavedRun& run, RunRecord& record) {
    const auto bytes = store.whole(run.id, RunStore::Kind::Plan);
    const auto kept = bytes ? decodePlan(*bytes, Secrets::MayBeMissing) : Result<KeptPlan>(fail(bytes.error()));
    if (kept) {
        record.plan = describePlan(kept->plan, record.mode == "serial" ? RunMode::Serial : RunMode::Pool);
        return kept->plan;
    }
    RecordedNote& note = record.notes.emplace_back();
    note.text = "The inputs of the tasks are not in the history";
    RunPlan plan;
    const auto named = std::ranges::find(record.plan, std::string("task"), &std::pair<std::string, std::string>::first);
    const std::string kind = named != record.plan.end() ? named->second : std::string();
    if (kind == "command")
        plan.task = CommandTask{};
    else if (kind == "python")
        plan.task = PythonTask{};
    return plan;
}

/// Of a run that never got to its own summary.
RunSummary summaryOf(const SavedTasks& tasks, const SavedRun& run) {
    RunSummary summary;
    summary.tasks = run.tasks;
    summary.wallS = run.standing.wallS;
    tasks.forEach([&](const TaskRow& row) {
        if (row.cpuNs > 0)
            summary.cpuS += static_cast<double>(row.cpuNs) * 1e-9;
        if (!row.isLast) {
            ++summary.retried;
            return;
        }
        switch (entryOf(row).state) {
        case TaskState::Succeeded:
            ++summary.succeeded;
            break;
        case TaskState::Crashed:
            ++summary.crashed;
            break;
        case TaskState::TimedOut:
            ++summary.timedOut;
            break;
        default:
            ++summary.failed;
        }
    });
    summary.cancelled = summary.tasks - std::min(summary.tasks, summary.succeeded + summary.failed + summary.crashed +
                                                                    summary.timedOut);
    return summary;
}

std::string grouped(std::uint64_t number) {
    std::string text = std::to_string(number);
    for (std::size_t place = text.size(); place > 3;)
        text.insert(place -= 3, ",");
    return text;
}

bool isUnfinished(const SavedRun& run) {
    return run.state == "running" || run.state == "interrupted";
}

Result<RunRecord> headOf(RunStore& store, const SavedRun& run) {
    const auto head = store.whole(run.id, RunStore::Kind::Head);
    if (!head)
        return fail(head.error());
    auto record = readRunJson(*head);
    if (record && isUnfinished(run))
        record->state = run.state;
    return record;
}

} // namespace

Result<RunRecord> loadOutline(RunStore& store, const SavedRun& run) {
    auto record = headOf(store, run);
    if (!record)
        return record;
    (void)planOf(store, run, *record);
    if (isUnfinished(run)) {
        const RunStanding& standing = run.standing;
        record->summary = {};
        record->summary.tasks = run.tasks;
        record->summary.succeeded = standing.done - std::min(standing.done, standing.failures);
        record->summary.failed = standing.failures;
        record->summary.cancelled = run.tasks - std::min(run.tasks, standing.done);
        record->summary.wallS = standing.wallS;
        record->summary.cpuS = std::numeric_limits<double>::quiet_NaN();
    }
    return record;
}

Result<RunRecord> loadRecord(RunStore& store, const SavedRun& run) {
    auto record = headOf(store, run);
    if (!record)
        return record;
    auto read = SavedTasks::read(store, run.id);
    if (!read)
        return fail(read.error());
    auto tasks = std::make_shared<SavedTasks>(std::move(*read));
    if (isUnfinished(run))
        record->summary = summaryOf(*tasks, run);
    if (tasks->damagedBlocks() > 0) {
        RecordedNote& note = record->notes.emplace_back();
        note.text = std::to_string(tasks->damagedBlocks()) +
                    " blocks of results are damaged in the history; what was in them is missing";
    }
    record->recordedTasks = std::min(run.tasks, TaskLedger::kItemised);
    tasks->index(record->recordedTasks);
    record->taskAt = [plan = planOf(store, run, *record), tasks](std::uint64_t index) {
        TaskOutput output;
        return describeTask(plan, tasks->known(index + 1, output), index);
    };
    record->saving = RecordedSaving{run.id, true, {}, run.notDurable, 0, {}};
    return record;
}

std::string describeInterrupted(const SavedRun& run) {
    return "Run " + std::to_string(run.id) + " was interrupted: " + grouped(run.standing.done) + " of " +
           grouped(run.tasks) + (run.tasks == 1 ? " task is finished." : " tasks are finished.");
}

} // namespace manyhands
