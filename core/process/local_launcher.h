// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <memory>
#include <unordered_map>

#include "core/process/fork_server.h"
#include "core/process/worker_launcher.h"

namespace manyhands {

/// Workers as forks of this process, which must have one thread whenever one is asked for. Each leads its own group,
/// ignores SIGINT and dies with this process.
class LocalLauncher final : public WorkerLauncher {
public:
    static Result<std::unique_ptr<LocalLauncher>> create(WorkerMain workerMain);
    ~LocalLauncher() override;

    int fd() const override { return m_epoll.get(); }
    bool isRunning() const override { return true; }
    Result<void> request(const ForkRequest& request, const Descriptors& given) override;
    std::optional<Reply> next() override;
    int pid() const override { return 0; }
    void abandon() const override {}
    std::uint32_t descriptorsPerWorker() const override { return 2; } // its own pidfd, and the one it gives away
    Result<void> restart() override { return {}; }

private:
    struct Worker {
        std::uint64_t token = 0;
        UniqueFd pidfd;
    };

    explicit LocalLauncher(WorkerMain workerMain)
        : m_workerMain(workerMain) {}
    Result<void> watch(int fd);
    std::optional<Reply> takeEnded();
    [[noreturn]] void becomeWorker(const ForkRequest& request, int parent, UniqueFd parentPidfd,
                                   const Descriptors& given);

    WorkerMain m_workerMain;
    UniqueFd m_epoll;
    UniqueFd m_pending; ///< an eventfd: m_replies is not empty
    std::deque<Reply> m_replies;
    std::unordered_map<int, Worker> m_workers; ///< by pid
};

} // namespace manyhands
