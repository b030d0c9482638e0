// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

/// A machine and a job, made up: how many tasks/s each number of workers brings.
struct ScalingScenario {
    std::string family;
    int processors = 1;             ///< 2 … 16
    std::vector<double> throughput; ///< [N-1], N up to 8 … 64; one worker brings 1

    int mostWorkers() const { return static_cast<int>(throughput.size()); }
    double with(int workers) const { return throughput[static_cast<std::size_t>(workers - 1)]; }
    double best() const;
};

/// Of eight families in turn: Amdahl with a kink at the processors, the USL, SMT, a bandwidth that saturates, tasks
/// that wait, a lock, tasks too few to share out evenly, a cliff.
std::vector<ScalingScenario> scalingScenarios(int count, std::uint64_t seed);
