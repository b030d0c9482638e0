// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace manyhands {

struct ChunkQuestion {
    std::size_t remaining = 0; ///< tasks not handed out yet
    int workers = 1;
    double meanTaskS = 0;     ///< of the tasks done so far; 0: none is done
    double costPerChunkS = 0; ///< what handing out one chunk costs
};

/// How many tasks to hand out at once: enough that handing out costs at most a fifth of the work, no more than 50 ms
/// of it, and never so many that a worker goes without at the end. 1 while nothing is known; 0 when nothing remains.
std::size_t chunkSize(const ChunkQuestion& question);

} // namespace manyhands
