// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/workloads/builtin.h"

#include <bit>

#include "core/worker/workloads/bad_ends.h"
#include "core/worker/workloads/cpu_work.h"

namespace manyhands {

namespace {

bool isEvery(std::int64_t number, TaskId task) {
    return number > 0 && task.value() % static_cast<std::uint64_t>(number) == 0;
}

} // namespace

TaskOutcome runUnreliable(TaskContext& context, const ParameterBlock& parameters) {
    const auto half = static_cast<std::int64_t>(std::bit_cast<double>(parameters[0]) * 1e6 / 2);
    computeFor(half, [&](float part) { context.reportProgress(part / 2); });
    if (context.attempt() == 1 && isEvery(parameters[1], context.id()))
        writeThroughNull();
    if (context.attempt() == 1 && isEvery(parameters[2], context.id()))
        hangForEver();
    computeFor(half, [&](float part) { context.reportProgress(0.5F + part / 2); });
    return TaskOutcome::success(std::to_string(context.id().value()));
}

} // namespace manyhands
