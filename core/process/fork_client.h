// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <unordered_map>

#include "core/base/error.h"
#include "core/process/containment.h"
#include "core/process/fd_socket.h"
#include "core/process/worker_launcher.h"

namespace manyhands {

/// The host's handle on its fork server. Single-threaded. Destroying it ends the server and every worker, and waits for
/// that.
class ForkClient final : public WorkerLauncher {
public:
    ForkClient() = default;
    ForkClient(const ForkClient&) = delete;
    ForkClient& operator=(const ForkClient&) = delete;
    ~ForkClient() override;

    /// Starts the helper program and waits until it answers (five seconds at most). Also makes this process a
    /// subreaper, so that what the server leaves behind when it is killed comes here and can be ended.
    Result<void> start(const std::string& program);
    /// The same program once more, without waiting for its answer: the host's event loop is not to stand still.
    Result<void> restart() override;
    /// For the servers started from now on: a namespace of their own, where that is not possible start() fails.
    void setStrict(bool strict) { m_strict = strict; }
    bool isStrict() const { return m_strict; }
    /// Of the server that runs, or ran last.
    Containment containment() const { return m_containment; }
    bool isRunning() const override { return m_socket.isOpen(); }
    int pid() const override { return m_pid; }
    int fd() const override { return m_socket.fd(); }

    Result<void> request(const ForkRequest& request, const Descriptors& given) override;
    /// The next reply that is there; nullopt when there is none. isRunning() is false afterwards when the server is
    /// gone.
    std::optional<Reply> next() override;
    void abandon() const override;

    /// Ends the server and all workers; idempotent. What is left of a server that was lost is ended too.
    void stop();

private:
    Result<void> launch(const std::string& program);
    Result<void> waitForReady();
    void endWorkers();
    void makeCgroup();
    void endMarked() const;

    FdSocket m_socket;
    int m_pid = 0;
    bool m_strict = false;
    Containment m_containment = Containment::Subreapers;
    RunCgroup m_cgroup;
    std::string m_mark; ///< in the environment of everything that the server starts
    std::string m_program;
    std::unordered_map<std::uint64_t, int> m_workers; ///< by token; started and not reported as ended
};

/// The fork server's program: beside this one, or in ../libexec/manyhands.
Result<std::string> forkServerProgram();

} // namespace manyhands
