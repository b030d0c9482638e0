// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <sys/resource.h>

#include "core/process/fd_socket.h"
#include "core/process/fork_server.h"

namespace manyhands::detail {

struct Child;

/// Calls again, in a process of the same image, what was encoded into `bytes`.
using ServedEntry = void (*)(std::string_view bytes);

/// The messages between a program and the server that startForkServer() made. Both are the same image: addresses hold.
struct StartRequest {
    enum class Kind : std::uint32_t {
        Process, ///< descriptors: payload (name, path, bytes), report, status, pidfd of the asking process
        Crew     ///< a ForkServer for the workers of one pool; descriptor: its end of the socket
    };
    Kind kind = Kind::Process;
    std::uint32_t daemon = 0;
    std::int32_t parent = 0;
    ServedEntry entry = nullptr;
    WorkerMain workerMain = nullptr;
    std::uint64_t nameBytes = 0, pathBytes = 0, bodyBytes = 0;
};

/// The answer, with the pidfd when it went well.
struct StartReply {
    std::int32_t pid = 0;
    std::int32_t error = 0; ///< errno of fork
};

/// Through the status pipe, once the server has reaped the process.
struct StartStatus {
    int waitStatus = 0;
    rusage usage{};
};

/// Has the server fork `child`, which is to call `entry` with `body`. \throws ForkRefused without a server.
void startServed(Child& child, ServedEntry entry, const std::string& body);

/// A ForkServer of a pool's own.
struct ServedCrew {
    FdSocket socket;
    int pid = 0;
    UniqueFd pidfd;
};

/// A new one, whose workers run `workerMain`. \throws ForkRefused without a server.
ServedCrew startServedCrew(WorkerMain workerMain);

/// In a new process: the server belongs to the process that started it.
void forgetForkServer();

/// The server's whole life, in its own process.
[[noreturn]] void serveStarts(FdSocket host, UniqueFd hostPidfd);

} // namespace manyhands::detail
