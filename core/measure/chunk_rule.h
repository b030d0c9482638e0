// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace manyhands {

struct ChunkQuestion {
    std::size_t tasks = 0;
    int workers = 1;
    double meanTaskS = 0;     ///< 0: next to nothing
    double costPerChunkS = 0; ///< what handing out one chunk costs
};

/// How many tasks of a run to hand out at once: the fewest with which handing out costs no more than 5 % of the work,
/// but so few that each worker gets 4 chunks, lest it go without at the end. At least 1.
std::size_t worthwhileChunk(const ChunkQuestion& question);

} // namespace manyhands
