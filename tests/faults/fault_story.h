// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/pool/pool_engine.h"
#include "core/process/fork_client.h"
#include "tests/faults/fault.h"
#include "tests/support/stall_clock.h"
#include "tests/support/surroundings.h"

namespace manyhands::test {

/// A run of squares in which some tasks go wrong.
struct FaultPlan {
    std::uint64_t tasks = 40;
    std::map<std::uint64_t, Fault> faults; ///< by task; the others only square their number
    Fault others = Fault::None;
    std::int64_t detail = 0;       ///< of the faults
    std::int64_t othersDetail = 0; ///< of the others
    EngineOptions engine;          ///< 4 workers where nothing else is said
    bool strict = false;
    std::string program; ///< the fork server; empty: the fault server
    bool pausesAfterDeaths = false;
    std::int64_t stallAllowedNs = 100'000'000;   ///< of the host's event loop (I5)
    std::int64_t sightAllowedNs = 1'000'000'000; ///< from a fault to the host's event of it (I5)

    FaultPlan() {
        engine.workers = 4;
        engine.workload = "square";
        engine.graceNs = 200'000'000;
    }
};

/// Runs a plan and keeps all that was reported. One thread; as an event loop would, it waits for the engine's
/// descriptor and lets it do what is due.
class FaultStory : public PoolListener {
public:
    explicit FaultStory(const FaultPlan& plan);
    ~FaultStory() override;

    /// Starts the server and the workers. False when that was refused; `failure` says why.
    bool start();
    /// Steps until the engine is closed; `between` is called after each step. False after 30 s.
    bool run(const std::function<void()>& between = {});
    /// Called between the start of the server and that of its workers.
    std::function<bool()> serverStarted;
    /// start() and run(), then end().
    bool play(const std::function<void()>& between = {});
    /// Engine and server are gone after it.
    void end();

    PoolEngine& engine() { return *m_engine; }
    ForkClient& client() { return *m_client; }
    bool isStarted() const { return m_engine != nullptr; }

    struct End {
        TaskState state = TaskState::Queued;
        std::string value;
        int attempt = 0;
        int signal = 0;
        std::uint32_t workersLost = 0;
        std::optional<std::uint64_t> address;
        std::string lastOutput;
    };
    std::map<std::uint64_t, std::vector<End>> finals; ///< by task
    std::map<std::uint64_t, std::vector<End>> earlier;
    std::vector<std::string> strays;
    std::map<std::uint32_t, int> pids; ///< the process in each place, from its readiness to its end
    std::set<int> everSeen;            ///< pids of all workers
    std::optional<Error> failure, pause;
    int deaths = 0; ///< of workers, that nobody asked for
    int serversReplaced = 0;
    int shots = 0;                      ///< at workers, by the test itself: each may cost the task that it hits
    int givenUp = 0;                    ///< workers that could not be ended
    std::vector<std::uint32_t> stopped; ///< places whose worker was told to be stopped
    std::vector<std::pair<int, std::uint32_t>> refusals; ///< that were told of: errno, workers that run
    std::string written;                                 ///< by the workers themselves
    std::uint64_t processesStarted = 0, processesEnded = 0;
    Surroundings before;

    const FaultPlan& plan() const { return m_plan; }
    std::uint64_t count(TaskState state) const;
    /// The one end of a task; a default one when there is none.
    End endOf(std::uint64_t task) const;
    /// SIGKILL or another signal to a worker.
    bool shoot(int pid, int signal);
    std::int64_t longestStallNs() const { return m_stall.longestNs(); }
    /// From the moment when a task began to go wrong, which is its last progress, to the host's event of it; the
    /// longest.
    std::int64_t latestSightNs() const { return m_latestSightNs; }
    /// From a worker's death to the readiness of the next one in its place; the longest. -1: there was none.
    std::int64_t latestRefillNs() const { return m_latestRefillNs; }
    /// What tasks wrote down of their own children.
    std::vector<int> notedPids() const;

    bool nextTask(TaskSpec& spec) override;
    bool taskAgain(TaskId id, TaskSpec& spec) override;
    void taskStarted(const TaskReport&) override {}
    void taskProgressed(TaskId task, WorkerId, std::int64_t timeNs, float) override {
        m_lastSignNs[task.value()] = timeNs;
    }
    void workerWrote(WorkerId, std::string_view bytes) override { written += bytes; }
    void outputArrived(TaskId, int, std::string_view) override {}
    void outputVoided(TaskId, bool) override {}
    void taskEnded(const TaskReport& report) override;
    void workerChanged(const WorkerReport& report) override;
    void serverReplaced() override { ++serversReplaced; }
    bool pausesAfterDeaths(const Error& error) override;
    void strayFound(int, std::string_view name) override { strays.emplace_back(name); }
    void workerStopped(WorkerId worker, int, TaskId) override { stopped.push_back(worker.value()); }
    void workersRefused(int error, std::uint32_t running) override { refusals.emplace_back(error, running); }
    void engineFailed(const Error& error, bool) override { failure = error; }

private:
    void describe(TaskId id, TaskSpec& spec) const;

    FaultPlan m_plan;
    std::string m_pidFile;
    std::uint64_t m_next = 0;
    std::unique_ptr<ForkClient> m_client;
    std::unique_ptr<PoolEngine> m_engine;
    StallClock m_stall;
    std::map<std::uint64_t, std::int64_t> m_lastSignNs; ///< of life, by task
    std::int64_t m_latestSightNs = 0, m_latestRefillNs = -1;
    std::map<std::uint32_t, std::int64_t> m_emptySinceNs; ///< places whose worker died
};

} // namespace manyhands::test
