// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "core/store/run_record.h"

namespace manyhands::test {

struct ToldTask {
    std::uint32_t worker;
    double startedS, endedS, cpuS;
};

/// A finished pool run of these tasks.
inline RunRecord toldRun(const std::vector<ToldTask>& tasks, int workers) {
    RunRecord record;
    record.mode = "pool";
    record.state = "finished";
    record.plan = {{"workers", std::to_string(workers)}, {"chunk_size", "auto"}};
    record.summary.tasks = record.summary.succeeded = record.recordedTasks = tasks.size();
    for (const ToldTask& task : tasks)
        record.summary.wallS = std::max(record.summary.wallS, task.endedS);
    record.taskAt = [tasks](std::uint64_t index) {
        const ToldTask& told = tasks[index];
        RecordedTask task;
        task.task = index + 1;
        task.worker = told.worker;
        task.startedS = told.startedS;
        task.endedS = told.endedS;
        task.cpuS = told.cpuS;
        return task;
    };
    return record;
}

} // namespace manyhands::test
