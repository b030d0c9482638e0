// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/ipc/doorbell.h"
#include "core/pool/worker_process.h"
#include "core/process/worker_launcher.h"

namespace manyhands {

struct CrewOptions {
    std::uint32_t places = 1; ///< at the start
    bool spawn = false;       ///< exec a fresh program per worker instead of forking the server
    int nice = 0;
    bool pin = false;
    std::uint64_t addressSpaceBytes = 0;
    bool keepsOutput = false;             ///< what workers write comes here instead of to this process' own streams
    std::int64_t graceNs = 5'000'000'000; ///< between SIGTERM and SIGKILL
    std::int64_t unkillableNs = 10'000'000'000; ///< after SIGKILL: then the place is given up
};

/// The worker processes of one run: started through the fork server, watched by pidfd, ended by the ladder. One thread.
/// Knows nothing of tasks.
class WorkerCrew {
public:
    /// `client` must be running, `segmentFd` and `doorbell` must outlive the crew.
    static Result<WorkerCrew> create(WorkerLauncher& client, const CrewOptions& options, int segmentFd,
                                     const Doorbell& doorbell);
    WorkerCrew(WorkerCrew&&) = default;

    /// Readable whenever wait(0) would find something.
    int descriptor() const { return m_epoll.get(); }
    Result<void> launch(std::uint32_t place);
    /// Waits at most `timeoutNs` for a ring, an answer, a death or the timer, and takes note of them.
    void wait(std::int64_t timeoutNs);
    /// Wakes descriptor() again after `delayNs`.
    void armTimer(std::int64_t delayNs);

    /// Places whose process is proved dead and whose status is known as far as it ever will be; each once.
    std::vector<std::uint32_t> takeDeaths();
    /// True once after the fork server was lost. Every worker is dead then.
    bool takeServerLoss();
    /// A server was started anew on the same client.
    Result<void> watchServer();
    /// Starts that the system refused since the last call: errno, 0 when there was none.
    int takeRefusal();

    /// Processes that tasks had left behind, since the last call.
    struct Stray {
        int pid = 0;
        std::string name;
    };
    std::vector<Stray> takeStrays();

    /// More places, empty ones.
    void grow(std::uint32_t places);
    /// Drops the empty ones at the end, but keeps `atLeast`.
    void shrink(std::uint32_t atLeast);

    /// After a death was dealt with: the place can be used again.
    void clear(std::uint32_t place);
    void signal(std::uint32_t place, int signal);
    /// SIGTERM (and SIGCONT) now, SIGKILL after the grace time; `atOnce`: SIGKILL now.
    void end(std::uint32_t place, WorkerProcess::Ending why, bool atOnce = false);
    /// It was told to leave and has no task: SIGCONT, as a stopped one could not, and SIGKILL after the grace time.
    void letLeave(std::uint32_t place);
    /// Due SIGKILLs, places to give up, and a fork server that doesn't answer.
    void escalate();

    const WorkerProcess& at(std::uint32_t place) const { return m_workers[place]; }
    WorkerProcess& at(std::uint32_t place) { return m_workers[place]; }
    std::uint32_t places() const { return static_cast<std::uint32_t>(m_workers.size()); }
    bool isEmpty() const; ///< apart from the places that were given up

    std::uint64_t started() const { return m_started; }
    std::uint64_t ended() const { return m_endedCount; }

private:
    WorkerCrew(WorkerLauncher& client, const CrewOptions& options, int segmentFd, const Doorbell& doorbell);
    Result<void> watch(int fd, std::uint64_t tag);
    void readOutput(std::uint32_t place);
    void takeReplies();
    void noteReply(WorkerLauncher::Reply reply);
    void noteGone(std::uint32_t place);
    void noteDead(std::uint32_t place, ExitStatus status);
    void giveUp(std::uint32_t place);
    void replaceSilentServer(std::int64_t now);

    WorkerLauncher* m_client;
    CrewOptions m_options;
    int m_segmentFd;
    const Doorbell* m_doorbell;
    UniqueFd m_epoll;
    UniqueFd m_timer;
    std::vector<WorkerProcess> m_workers;
    std::vector<std::uint32_t> m_deaths;
    std::vector<Stray> m_strays;
    std::vector<int> m_processors; ///< those this process may use, for pinning
    std::uint32_t m_cpuCount;      ///< what workers share: a quota may allow less than that
    std::uint64_t m_nextToken = 1;
    std::uint64_t m_started = 0;
    std::uint64_t m_endedCount = 0;
    int m_refusal = 0;
    bool m_serverLost = false;
};

} // namespace manyhands
