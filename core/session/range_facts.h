// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace manyhands {

class TraceStore;

/// What happened in a stretch of a run; times in seconds.
struct RangeFacts {
    double seconds = 0;
    double active = 0;        ///< of those, without pauses
    std::uint64_t tasks = 0;  ///< attempts that ended in it
    std::uint64_t failed = 0; ///< of those
    double compute = 0;       ///< by all workers together
    double wait = 0;          ///< ready and without a task, before the claims of `tasks`
    int workers = 0;
    double busyShare() const { return share(compute); }
    double waitShare() const { return share(wait); }
    double throughput() const { return active > 0 ? static_cast<double>(tasks) / active : 0; } ///< per second

private:
    double share(double part) const { return active > 0 && workers > 0 ? part / (active * workers) : 0; }
};

/// Walks through the attempts of the range. Beyond the last itemised attempt only `compute` is known.
RangeFacts rangeFacts(const TraceStore& store, double from, double to);

} // namespace manyhands
