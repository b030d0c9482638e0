// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "core/process/start_method.h"

namespace manyhands {

struct PoolOptions {
    std::uint32_t workers = 0;               ///< 0: cpuCount()
    void (*initializer)() = nullptr;         ///< runs once in each worker before its first task
    std::uint32_t maxTasksPerChild = 0;      ///< a worker is replaced after so many; 0: never
    std::chrono::nanoseconds taskTimeout{0}; ///< a longer task is ended with its worker; 0: none
    std::uint32_t retries = 0; ///< further attempts of a task that threw, ran too long, or lost its worker
    std::optional<StartMethod> startMethod{}; ///< absent: what fits, see fittingStartMethod()
};

struct MapOptions {
    /// So many items go to a worker together and stay with it. At 1 no item waits for another while a worker is free:
    /// items that are measured to be short share a place in the queue, but each is begun by itself, and those behind
    /// one that turns out long are taken back. Either way each item is accounted for by itself.
    std::size_t chunkSize = 1;
    /// The first error, in time, is thrown at once, and no further item is begun but those that workers have already.
    /// Two batches a worker are handed out ahead then, not all.
    bool failFast = false;
};

struct ImapOptions {
    /// Inputs taken whose results are not taken yet, at most. 0: four a worker.
    std::size_t window = 0;
};

} // namespace manyhands
