// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <unordered_set>

#include "core/base/error.h"
#include "core/process/fd_socket.h"
#include "core/process/fork_request.h"

namespace manyhands {

/// The host's handle on its fork server. Single-threaded. Destroying it ends the server and every worker, and waits for
/// that.
class ForkClient {
public:
    struct Reply {
        ForkReply body;
        UniqueFd pidfd; ///< Started only
    };

    ForkClient() = default;
    ForkClient(const ForkClient&) = delete;
    ForkClient& operator=(const ForkClient&) = delete;
    ~ForkClient();

    /// Starts the helper program and waits until it answers (five seconds at most). Also makes this process a
    /// subreaper, so that what the server leaves behind when it is killed comes here and can be ended.
    Result<void> start(const std::string& program);
    bool isRunning() const { return m_socket.isOpen(); }
    int pid() const { return m_pid; }
    int fd() const { return m_socket.fd(); }

    Result<void> request(const ForkRequest& request, int segmentFd, int doorbellFd);
    /// The next reply that is there; nullopt when there is none. isRunning() is false afterwards when the server is
    /// gone.
    std::optional<Reply> next();

    /// Ends the server and all workers; idempotent. What is left of a server that was lost is ended too.
    void stop();

private:
    Result<void> waitForReady();
    void endWorkers();

    FdSocket m_socket;
    int m_pid = 0;
    std::unordered_set<int> m_workers; ///< started and not reported as ended
};

/// The fork server's program: beside this one, or in ../libexec/manyhands.
Result<std::string> forkServerProgram();

} // namespace manyhands
