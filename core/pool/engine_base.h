// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "core/ipc/queue_host.h"
#include "core/pool/engine.h"
#include "core/pool/event_reports.h"
#include "core/pool/pool_listener.h"
#include "core/pool/time_book.h"
#include "core/pool/worker_crew.h"

namespace manyhands {

/// What the pool and the serial run share: the segment, the crew, the way workers are ended, and the clean-up when the
/// fork server is lost. The derived engine says what a death means for the tasks.
class EngineBase : public Engine {
public:
    int descriptor() const override { return m_crew->descriptor(); }
    bool isClosed() const override { return m_closed; }
    void setPaused(bool paused) override;
    void stop() override;
    void terminate() override;
    void kill() override;
    void suspendWorker(std::uint32_t place, bool suspended) override;
    std::uint32_t places() const override { return m_crew->places(); }
    Result<void> resize(std::uint32_t workers, Shrink how) override;
    std::uint32_t workers() const override { return m_options.workers; }
    PlaceView view(std::uint32_t place) const override;
    RunAccount account() const override;
    std::vector<StackSample> takeStacks() override;
    std::uint64_t droppedStacks() const override;
    std::uint64_t processesStarted() const override { return m_crew->started(); }
    std::uint64_t processesEnded() const override { return m_crew->ended(); }

protected:
    EngineBase(WorkerLauncher& client, PoolListener& listener, const EngineOptions& options);
    Result<void> open(const SegmentOptions& segment);

    /// Launches `place`; on failure the engine fails.
    void launch(std::uint32_t place);
    /// Tells of processes that tasks had left behind.
    void noteStrays();
    /// Tells of what workers have written themselves.
    void noteOutput();
    void noteOutput(std::uint32_t place);
    std::uint32_t descriptorsPerWorker() const;
    /// Tells of workers whose first instruction was seen.
    void noteReady();
    /// Tells that the process of `place` ended and frees the place. `brokenSinceNs`: when the task began that it did
    /// not finish; 0: none.
    void reportEnd(std::uint32_t place, std::int64_t brokenSinceNs);
    /// Nobody is to follow the process that has just ended there.
    virtual bool isGivenUp(std::uint32_t place) const {
        static_cast<void>(place);
        return false;
    }
    /// A lost server is replaced; after the third time in one run, or when that fails, the engine fails.
    [[gnu::cold]] void replaceServer();
    [[gnu::cold]] void failWith(const Error& error, bool serverLost = false);
    /// Why a task that a dead worker had begun ended, in words and in `report`.
    [[gnu::cold]] std::string describeDeath(std::uint32_t place, TaskReport& report) const;
    bool isEnding() const { return m_stopping || m_failed; }
    virtual TaskId taskOfTicket(std::uint32_t place, std::uint64_t ticket) const = 0;

    EngineOptions m_options;
    WorkerLauncher& m_client;
    PoolListener& m_listener;
    Doorbell m_doorbell;
    std::unique_ptr<QueueSegment> m_segment;
    std::unique_ptr<QueueHost> m_queue;
    std::unique_ptr<WorkerCrew> m_crew;
    std::vector<EventReports> m_reports;
    TimeBook m_times;
    bool m_stopping = false; ///< by stop, terminate or kill
    bool m_failed = false;
    bool m_closed = false;

private:
    int m_serverLosses = 0;
    std::vector<StackReader> m_stacks; ///< empty: the run is not profiled
};

} // namespace manyhands
