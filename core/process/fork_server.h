// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "core/base/error.h"
#include "core/base/unique_fd.h"
#include "core/process/fd_socket.h"
#include "core/process/fork_request.h"
#include "core/process/oom_counter.h"

namespace manyhands {

/// The body of a worker process: takes the segment, the doorbell and its place, returns the exit code.
using WorkerMain = int (*)(UniqueFd segment, UniqueFd doorbell, std::uint32_t slot);

/// The single-threaded helper process: forks workers on request, reaps them, reports every end, and outlives neither
/// its host (end of file on the socket, PDEATHSIG) nor leaves a worker behind (each has its own process group and
/// PDEATHSIG). Workers are subreapers: what their tasks left comes to this process, a subreaper too, when the worker
/// ends. It is reported by name and killed.
class ForkServer {
public:
    ForkServer(FdSocket host, WorkerMain workerMain);

    /// Serves until the host is gone. Returns the exit code of the process.
    int serve();

private:
    struct Worker {
        std::uint64_t token = 0;
    };

    bool answerHost();
    void startWorker(const ForkRequest& request, FdSocket::Message& message);
    [[noreturn]] void becomeWorker(const ForkRequest& request, FdSocket::Message& message);
    void reap();
    std::vector<int> nameStrays(int endedWorker, bool leftByItself) const;
    void nameStray(int pid) const;
    void killStrays(const std::vector<int>& named, int killedGroup) const;
    void endEverything();
    void reply(ForkReply reply, int fd = -1) const;

    FdSocket m_host;
    WorkerMain m_workerMain;
    UniqueFd m_signals;
    int m_pid = 0;
    OomCounter m_oom;
    std::unordered_map<int, Worker> m_workers; ///< by pid
};

/// Asks the kernel for `signal` when the parent (its thread that made this process) ends; with the getppid check, since
/// it may have ended before the call: false then. Workers take SIGKILL. The server itself takes SIGCONT: end of file on
/// its socket is what ends it, after its workers and their children. SIGKILL would race with that and leave
/// grandchildren behind, and a stopped server must go on to see the end of file.
bool signalWithParent(int expectedParent, int signal);

} // namespace manyhands
