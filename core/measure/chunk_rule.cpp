// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/chunk_rule.h"

#include <algorithm>
#include <cmath>

namespace manyhands {

namespace {

constexpr double kWorkPerCost = 5;
constexpr double kMostWorkS = 0.05; // keeps progress and cancel quick

} // namespace

// max( min(⌈R/N⌉, ⌈5 o/d⌉), min(round(τ/d), ⌈R/2N⌉) ) within 1 … R; in doubles: o/d has no bound
std::size_t chunkSize(const ChunkQuestion& question) {
    const auto remaining = static_cast<double>(question.remaining);
    const double workers = std::max(1, question.workers);
    double chunk = 1;
    if (question.meanTaskS > 0) {
        const double worthIts = std::ceil(kWorkPerCost * question.costPerChunkS / question.meanTaskS);
        const double inTime = std::round(kMostWorkS / question.meanTaskS);
        chunk = std::max(std::min(std::ceil(remaining / workers), worthIts),
                         std::min(inTime, std::ceil(remaining / (2 * workers))));
    }
    return static_cast<std::size_t>(std::min(std::max(chunk, 1.0), remaining));
}

} // namespace manyhands
