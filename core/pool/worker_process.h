// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/base/exit_status.h"
#include "core/base/unique_fd.h"
#include "core/pool/worker_output.h"

namespace manyhands {

/// The host's view of the process in one worker place.
struct WorkerProcess {
    enum class State {
        Empty, ///< no process
        Asked, ///< the fork server was asked for one
        Alive,
        Dead, ///< proved; to be buried
        Lost  ///< SIGKILL does not end it; it will never run another instruction of its own, but holds its place
    };
    /// Why the host itself is ending it.
    enum class Ending { No, Leave, TimedOut, EndedByUser, Stopped };

    State state = State::Empty;
    Ending ending = Ending::No;
    std::uint64_t token = 0;
    int pid = 0;
    UniqueFd pidfd;
    WorkerOutput output;      ///< closed where nobody asked for it
    std::int64_t askedNs = 0; ///< CLOCK_MONOTONIC, as all times here
    std::int64_t startedNs = 0;
    std::int64_t endedNs = 0;
    std::int64_t readyNs = 0;  ///< its first instruction; 0 before it was seen
    std::int64_t killAtNs = 0; ///< SIGKILL is due then; 0: not
    std::int64_t killedNs = 0; ///< the first SIGKILL was sent then; 0: none
    std::int64_t goneNs = 0;   ///< its pidfd has fired; the status may follow
    bool suspended = false;
    std::int64_t stoppedNs = 0; ///< since when somebody else has it stopped (state T), as far as was seen; 0: not
    bool stopTold = false;
    ExitStatus status;
    bool outOfMemory = false; ///< once ended: by the kernel, for want of memory
    bool unkillable = false;  ///< given up: see State::Lost
    std::int64_t cpuNs = 0;   ///< once ended

    bool isThere() const { return state == State::Asked || state == State::Alive; }
};

} // namespace manyhands
