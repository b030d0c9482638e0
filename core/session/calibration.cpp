// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/calibration.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <string>

#include "core/ipc/shared_counter.h"
#include "core/measure/stopwatch.h"
#include "core/tasks/workload_info.h"
#include "core/worker/workload.h"

namespace manyhands {

namespace {

constexpr double kFirstSize = 16; // far shorter than any wanted task, so that there is one to reckon from
constexpr double kTick = 1e-9;
constexpr double kLargestSize = 1e9;
constexpr int kTries = 3;

class LonelyTask : public TaskContext {
public:
    TaskId id() const override { return TaskId{1}; }
    int attempt() const override { return 1; }
    void reportProgress(float) override {}
    void sendOutput(Stream, std::string_view) override {}
    SharedCounter& sharedCounter() override { return m_counter; }

private:
    SharedCounter m_counter;
};

/// The shortest of a few runs, in seconds: interruptions only ever lengthen one.
std::optional<double> taskSeconds(Workload& workload, const WorkloadInfo& info, double size) {
    const auto bound = bindParameters(info, {}, std::to_string(static_cast<std::int64_t>(size)));
    if (!bound)
        return std::nullopt;
    const std::string payload = toPayload(*bound);
    double shortest = std::numeric_limits<double>::infinity();
    for (int i = 0; i < kTries; ++i) {
        LonelyTask context;
        const std::int64_t start = monotonicNs();
        workload.run(context, payload);
        shortest = std::min(shortest, seconds(monotonicNs() - start));
    }
    return shortest;
}

std::int64_t twoDigits(double value) {
    const double unit = std::pow(10, std::max(0.0, std::floor(std::log10(value)) - 1));
    return static_cast<std::int64_t>(std::round(value / unit) * unit);
}

} // namespace

std::int64_t calibratedSize(std::string_view name, double secondsPerTask, double budgetS) {
    const WorkloadInfo* const info = findWorkloadInfo(name);
    const auto workload = makeWorkload(name, {});
    if (!info || !workload)
        return 0;
    const std::int64_t begin = monotonicNs();
    double before = 0;
    for (double size = kFirstSize; size <= kLargestSize && seconds(monotonicNs() - begin) < budgetS; size *= 2) {
        const auto now = taskSeconds(*workload, *info, size);
        if (!now)
            return 0;
        if (*now >= secondsPerTask && before == 0)
            return twoDigits(size);
        if (*now >= secondsPerTask) {
            // between two sizes the length is close to a power of the size
            const double power = std::log2(*now / before);
            return twoDigits(size / 2 * std::pow(secondsPerTask / before, 1 / power));
        }
        before = std::max(*now, kTick);
    }
    return 0;
}

} // namespace manyhands
