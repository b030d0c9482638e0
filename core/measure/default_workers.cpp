// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/default_workers.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace manyhands {

namespace {

constexpr double kMostSensible = 1'000'000; // beyond any machine, well within an int
constexpr double kRounding = 1e-9;          // 6.25 · 1.12 comes out as 7.000000000000001

int wholeWorkers(double workers) {
    return static_cast<int>(std::clamp(workers, 1.0, kMostSensible));
}

std::string bytesText(double bytes) {
    char text[32];
    if (bytes >= 0x1p30)
        std::snprintf(text, sizeof text, "%.1f GiB", bytes / 0x1p30);
    else
        std::snprintf(text, sizeof text, "%.0f MiB", bytes / 0x1p20);
    return text;
}

std::string countText(double count) {
    char text[32];
    std::snprintf(text, sizeof text, "%.0f", std::max(0.0, count));
    return text;
}

/// Lowers the limit to `most` and tells why, if that is lower.
void cut(WorkerLimit& limit, double most, const std::string& reason) {
    if (std::floor(most) >= limit.workers)
        return;
    limit = {wholeWorkers(std::floor(most)), reason};
}

} // namespace

int defaultWorkers(double usableProcessors, WorkKind kind, double blockedPerCpu) {
    const double waiting = kind == WorkKind::IoBound && blockedPerCpu > 0 ? blockedPerCpu : 0;
    return wholeWorkers(std::ceil(usableProcessors * (1 + waiting) - kRounding));
}

WorkerLimit limitWorkers(int wanted, const WorkerSupplies& supplies) {
    const std::string count = std::to_string(wanted);
    WorkerLimit limit{std::max(1, wanted), {}};
    if (supplies.freeBytes && supplies.bytesPerWorker && *supplies.bytesPerWorker > 0)
        cut(limit, *supplies.freeBytes / *supplies.bytesPerWorker,
            count + " × " + bytesText(*supplies.bytesPerWorker) + " needs more than the " +
                bytesText(*supplies.freeBytes) + " free. Use fewer workers or free some memory.");
    if (supplies.processesLeft)
        cut(limit, *supplies.processesLeft,
            count + " workers are more than the " + countText(*supplies.processesLeft) +
                " processes that the limit leaves. Raise it with ulimit -u, or use fewer workers.");
    if (supplies.descriptorsLeft && supplies.descriptorsPerWorker > 0)
        cut(limit, *supplies.descriptorsLeft / supplies.descriptorsPerWorker,
            count + " workers need " + countText(wanted * supplies.descriptorsPerWorker) +
                " open files, and the limit leaves " + countText(*supplies.descriptorsLeft) +
                ". Raise it with ulimit -n, or use fewer workers.");
    return limit;
}

} // namespace manyhands
