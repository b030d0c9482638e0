// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/base/unique_fd.h"

namespace manyhands::detail {

/// What a pool tells its workers: the segment's configuration, as bytes, followed by the initializer's registered name
/// when they are another run of the program. Otherwise worker and host are the same image.
struct CallWorkerSetup {
    void (*initializer)() = nullptr;
    int host = 0;               ///< the process that has the pool
    std::uint32_t maxTasks = 0; ///< batches after which the worker leaves; 0: never
};

inline constexpr int kInitializerFailed = 103;

/// The body of a worker of the typed Pool: runs batches of calls until told to leave; its exit code.
int runCallWorker(UniqueFd segment, UniqueFd doorbell, std::uint32_t slot);

} // namespace manyhands::detail
