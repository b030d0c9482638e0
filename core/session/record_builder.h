// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/session/output_book.h"
#include "core/session/run_batch.h"
#include "core/session/run_plan.h"
#include "core/session/task_ledger.h"
#include "core/store/run_record.h"

namespace manyhands {

/// The plan as the record keeps it: "task", "inputs", "workers", "start_method", …, in this order.
std::vector<std::pair<std::string, std::string>> describePlan(const RunPlan& plan, RunMode mode);

/// Facts about this machine, read now.
RecordedMachine describeMachine();

/// One task as the record shows it. `index` < ledger.itemised().
RecordedTask describeTask(const RunPlan& plan, const TaskLedger& ledger, const OutputBook& outputs,
                          std::uint64_t index);

/// What is known of one task.
struct KnownTask {
    TaskEntry entry;
    std::string_view value;
    std::vector<TaskLedger::Attempt> earlier;
    const TaskOutput* output = nullptr; ///< of commands; nullptr: none was kept
    OutputBook::LastWords lastWords = {};
};
RecordedTask describeTask(const RunPlan& plan, const KnownTask& known, std::uint64_t index);

/// "finished", "stopped", "failed", …: the word of JSON.
const char* stateWord(RunState state);

} // namespace manyhands
