// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/chunk_rule.h"

#include <algorithm>
#include <cmath>

namespace manyhands {

namespace {

constexpr double kMostCost = 0.05;  // of the work
constexpr int kChunksPerWorker = 4; // at least: with fewer, the end of a run gets uneven

} // namespace

// o / (0.05 d), within 1 … R/4N; in doubles: o/d has no bound
std::size_t worthwhileChunk(const ChunkQuestion& question) {
    const double most = static_cast<double>(question.tasks) / (kChunksPerWorker * std::max(1, question.workers));
    const double wanted =
        question.meanTaskS > 0 ? std::ceil(question.costPerChunkS / (kMostCost * question.meanTaskS)) : most;
    return static_cast<std::size_t>(std::max(1.0, std::min(wanted, most)));
}

} // namespace manyhands
