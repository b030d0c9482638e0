// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <unordered_map>

#include "core/process/fd_socket.h"
#include "core/process/fork_server.h"
#include "core/process/start_request.h"
#include "core/process/worker_launcher.h"

namespace manyhands {

/// Workers from a ForkServer of one pool's own, which the server of startForkServer() forked, or which is another run
/// of this program: this process may have threads.
class ServedLauncher final : public WorkerLauncher {
public:
    /// startServedCrew() or startSpawnedCrew().
    using Source = detail::ServedCrew (*)(WorkerMain workerMain);
    /// \throws what the source throws.
    ServedLauncher(WorkerMain workerMain, Source source);
    ~ServedLauncher() override;

    int fd() const override { return m_crew.socket.fd(); }
    bool isRunning() const override { return m_crew.socket.isOpen(); }
    Result<void> request(const ForkRequest& request, const Descriptors& given) override;
    std::optional<Reply> next() override;
    int pid() const override { return m_crew.pid; }
    void abandon() const override;
    std::uint32_t descriptorsPerWorker() const override { return 2; } // its own pidfd, and the one it gives away
    Result<void> restart() override;

private:
    void lose();

    WorkerMain m_workerMain;
    Source m_source;
    detail::ServedCrew m_crew;
    std::unordered_map<std::uint64_t, UniqueFd> m_workers; ///< pidfds by token
};

} // namespace manyhands
