// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include <sys/resource.h>

#include "core/base/parcel.h"
#include "core/process/fd_socket.h"
#include "core/process/fork_server.h"

namespace manyhands::detail {

struct Child;

/// Calls again, in a process of the same image, what was packed into a parcel.
using ServedEntry = void (*)(ParcelReader& parcel);

/// What a program asks of the server that startForkServer() made, or of another run of itself. The server is the same
/// image: addresses hold.
struct StartRequest {
    enum class Kind : std::uint32_t {
        Process, ///< descriptors: as StartFds says
        Crew     ///< a ForkServer for the workers of one pool; descriptor: its end of the socket
    };
    Kind kind = Kind::Process;
    std::uint32_t daemon = 0;
    std::int32_t parent = 0;
    ServedEntry entry = nullptr;
    WorkerMain workerMain = nullptr;
    std::uint64_t nameBytes = 0, pathBytes = 0, bodyBytes = 0;
    std::uint64_t handles = 0;     ///< that the body brings
    std::uint32_t payloadFile = 0; ///< 1: name, path and body lie in a file, 0: they follow in the message
};

/// The message to the server: only as much of `payload` goes as there is.
struct StartMessage {
    static constexpr std::size_t kInline = 1024;
    StartRequest request;
    std::array<char, kInline> payload;
};

/// The descriptors of a Process request, in their order.
struct StartFds {
    enum : std::size_t {
        Report, ///< takes what an uncaught exception said
        Handles ///< the body's; after them the payload's file, if any; last, for the server alone, where StartStatus
                ///< goes
    };
};

/// A Process request with what goes along, as the asking process makes it.
struct PackedStart {
    /// A payload of more than `room` bytes goes into a file.
    /// \throws LogicError when the body brings more handles than go along, SystemError.
    PackedStart(const Child& child, const Parcel& body, std::size_t room);

    StartRequest request;
    std::string payload;
    UniqueFd file, report, reportEnd;
    std::vector<int> fds; ///< without the server's
};

/// What reaches a new process, and from whom.
struct ArrivedStart {
    StartRequest request;
    std::string_view payload;  ///< unless it lies in the file
    std::vector<UniqueFd> fds; ///< without the server's
    int forker = 0;            ///< as in ChildOrigin
    UniqueFd parent;           ///< pidfd of the asking process
};

/// In the new process: becomes the one that was asked for.
[[noreturn]] void becomeStarted(ArrivedStart start, const std::function<void(ParcelReader&)>& call);

/// The answer, with the pidfd when it went well.
struct StartReply {
    std::int32_t pid = 0;
    std::int32_t error = 0; ///< errno of fork
};

/// Through the status pipe, once the server has reaped the process.
struct StartStatus {
    int waitStatus = 0;
    rusage usage{};
    bool outOfMemory = false; ///< killed by the kernel for want of memory
};

/// Has the server fork `child`, which is to call `entry` with `body`. \throws ForkRefused without a server.
void startServed(Child& child, ServedEntry entry, const Parcel& body);

/// A ForkServer of a pool's own.
struct ServedCrew {
    FdSocket socket;
    int pid = 0;
    UniqueFd pidfd;
    bool isChild = false; ///< of this process, which has to reap it

    /// After its end, or once that is near: waits for it (kills it after 5 s), if it is a child.
    void reap();
};

/// A new one, whose workers run `workerMain`. \throws ForkRefused without a server.
ServedCrew startServedCrew(WorkerMain workerMain);

/// Two ends of a pipe: to read, to write. \throws SystemError.
std::pair<UniqueFd, UniqueFd> makePipe(int flags);

/// In a new process: the server belongs to the process that started it.
void forgetForkServer();

/// The server's whole life, in its own process.
[[noreturn]] void serveStarts(FdSocket host, UniqueFd hostPidfd);

} // namespace manyhands::detail
