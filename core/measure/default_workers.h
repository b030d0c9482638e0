// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace manyhands {

enum class WorkKind : std::uint8_t {
    CpuBound,
    IoBound, ///< waits for disks, networks or other programs
    Unknown,
};

/// How many workers to start with, before anything was measured: ⌈P⌉, or ⌈P (1 + blocked / CPU)⌉ for tasks that wait
/// and whose ratio is known from a first window. Disks and locks saturate earlier: confirm it with a CountSearch.
/// `usableProcessors` may be a fraction (a quota of 1.5). At least 1.
int defaultWorkers(double usableProcessors, WorkKind kind, double blockedPerCpu = 0);

/// What the machine has left for workers. No value: not known, or no limit.
struct WorkerSupplies {
    std::optional<double> freeBytes, bytesPerWorker;
    std::optional<double> processesLeft;   ///< RLIMIT_NPROC less those the user runs
    std::optional<double> descriptorsLeft; ///< RLIMIT_NOFILE less those open
    double descriptorsPerWorker = 1;
};

struct WorkerLimit {
    int workers = 1;    ///< at most as many as wanted, at least 1
    std::string reason; ///< which limit it is and what it takes to raise it; empty: as many as wanted
};

/// Cuts the wanted number to what the scarcest supply feeds.
WorkerLimit limitWorkers(int wanted, const WorkerSupplies& supplies);

} // namespace manyhands
