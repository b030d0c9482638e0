// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/workloads/builtin.h"

#include <algorithm>
#include <bit>
#include <cerrno>
#include <ctime>

#include "core/measure/stopwatch.h"

namespace manyhands {

namespace {

constexpr std::int64_t kStepNs = 50'000'000; // between two reports of progress

void sleepUntil(std::int64_t timeNs) {
    const timespec time{timeNs / 1'000'000'000, timeNs % 1'000'000'000};
    while (clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &time, nullptr) == EINTR) {
    }
}

} // namespace

TaskOutcome runSleep(TaskContext& context, const ParameterBlock& parameters) {
    const double wanted = std::bit_cast<double>(parameters[0]);
    const std::int64_t begin = monotonicNs();
    const std::int64_t length = nanoseconds(wanted);
    for (std::int64_t slept = 0; slept < length;) {
        slept = std::min(slept + kStepNs, length);
        sleepUntil(begin + slept);
        context.reportProgress(static_cast<float>(slept) / static_cast<float>(length));
    }
    return TaskOutcome::success(std::to_string(length / 1'000'000) + " ms");
}

} // namespace manyhands
