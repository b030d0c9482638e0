// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "core/base/error.h"
#include "core/base/unique_fd.h"
#include "core/process/fork_request.h"

namespace manyhands {

/// Where an engine's worker processes come from: a fork server (ForkClient) or this process itself (LocalLauncher).
/// One thread.
class WorkerLauncher {
public:
    /// What a worker is given; they stay the caller's.
    struct Descriptors {
        int segment = -1, doorbell = -1;
        int output = -1; ///< becomes its standard output and error; -1: as its launcher has them
    };
    struct Reply {
        ForkReply body;
        UniqueFd pidfd; ///< Started, Stray
    };

    virtual ~WorkerLauncher() = default;
    /// Readable when next() has something to say.
    virtual int fd() const = 0;
    /// False once the source is lost; every worker is dead then.
    virtual bool isRunning() const = 0;
    virtual Result<void> request(const ForkRequest& request, const Descriptors& given) = 0;
    /// The next reply that is there; nullopt when there is none.
    virtual std::optional<Reply> next() = 0;
    /// The process that starts workers; 0: this one.
    virtual int pid() const = 0;
    /// For a source that does not answer: kills it. next() then takes it as lost.
    virtual void abandon() const = 0;
    /// A new source in the place of a lost one.
    virtual Result<void> restart() = 0;
    /// That stay open in this process while a worker lives.
    virtual std::uint32_t descriptorsPerWorker() const { return 1; }
};

} // namespace manyhands
