// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <unordered_map>
#include <utility>

#include "core/pool/pool_listener.h"
#include "core/session/output_book.h"
#include "core/session/run_batch.h"
#include "core/session/run_plan.h"
#include "core/session/run_saver.h"
#include "core/session/task_ledger.h"
#include "core/session/unfinished_run.h"
#include "core/session/worker_watch.h"

namespace manyhands {

/// The books of one run: hears everything the engine tells, keeps the ledger, and gathers the batch to send next.
/// Decides nothing but what is written down; RunSession acts.
class RunProgress : public PoolListener {
public:
    RunProgress(const RunPlan& plan, RunMode mode, std::int64_t startNs);

    /// Every task that ends is kept there, too. Before the first one; it must outlive this.
    void keepIn(RunSaver* saver) { m_saver = saver; }
    /// The run goes on from there: before its first task, and after keepIn().
    void restore(const UnfinishedRun& run);

    bool nextTask(TaskSpec& spec) override;
    bool taskAgain(TaskId id, TaskSpec& spec) override;
    void taskStarted(const TaskReport& report) override;
    void taskProgressed(TaskId task, WorkerId worker, std::int64_t timeNs, float fraction) override;
    void outputArrived(TaskId task, int stream, std::string_view bytes) override;
    void outputVoided(TaskId task, bool last) override;
    void taskEnded(const TaskReport& report) override;
    void workerChanged(const WorkerReport& report) override;
    void workerWrote(WorkerId worker, std::string_view bytes) override;
    void serverReplaced() override;
    bool pausesAfterDeaths(const Error& error) override;
    void strayFound(int pid, std::string_view name) override;
    void workerStopped(WorkerId worker, int pid, TaskId task) override;
    void workersRefused(int error, std::uint32_t running) override;
    void engineFailed(const Error& error, bool serverLost) override;

    /// The number of the attempt at `task` that is going.
    std::uint32_t nextAttempt(TaskId task) const;
    /// No task is begun until what waits to be saved has become less.
    void holdToSave(const SaveStatus& status);
    /// `reason`: why the run did it by itself; empty: somebody asked for it.
    void resized(const Engine& engine, const Result<void>& outcome, const std::string& reason = {});
    /// True once after the engine paused by itself.
    bool takeDeathPause() { return std::exchange(m_deathPause, false); }
    const std::vector<RecordedStray>& strays() const { return m_strays; }
    const std::vector<RecordedNote>& notes() const { return m_notes; }

    void log(LogLine line);
    /// The batch so far, its stamps filled in; a new one is begun.
    RunBatch takeBatch();

    const RunPlan& plan() const { return *m_plan; }
    std::shared_ptr<const RunPlan> sharedPlan() const { return m_plan; }
    RunMode mode() const { return m_mode; }
    std::int64_t startNs() const { return m_startNs; }
    TaskLedger& ledger() { return *m_ledger; }
    std::shared_ptr<TaskLedger> sharedLedger() const { return m_ledger; }
    std::shared_ptr<OutputBook> sharedOutputs() const { return m_outputs; }
    WorkerWatch& workers() { return m_workers; }
    const std::optional<Error>& failure() const { return m_failure; }
    bool serverWasLost() const { return m_serverLost; }
    bool firstTaskBegan() const { return m_firstStartNs >= 0; }
    /// CPU time of the tasks that had ended before the run was restored.
    std::int64_t cpuBeforeNs() const { return m_cpuBeforeNs; }
    /// From the first task's start to the last one's end, ns: the plain loop of a serial run.
    std::int64_t tasksSpanNs() const { return m_lastEndNs > m_firstStartNs ? m_lastEndNs - m_firstStartNs : 0; }

private:
    TaskEvent eventOf(const TaskReport& report, TaskEvent::Kind kind) const;
    void logAttempt(const TaskReport& report);
    void restore(const TaskRow& row);
    std::uint16_t countedAttempt(const TaskReport& report) const;
    std::int64_t relative(std::int64_t ns) const { return ns <= 0 ? -1 : ns - m_startNs; }

    std::shared_ptr<const RunPlan> m_plan;
    RunMode m_mode;
    std::int64_t m_startNs;
    std::uint64_t m_begun = 0; ///< tasks asked for, those that were finished before included
    RunSaver* m_saver = nullptr;
    std::vector<bool> m_finishedBefore; ///< by task; empty in a run that was not restored
    std::unordered_map<std::uint64_t, std::uint16_t> m_attemptsBefore; ///< by task
    std::int64_t m_cpuBeforeNs = 0;
    std::optional<std::string> m_samePayload; ///< of built-in tasks that have no input of their own
    std::shared_ptr<TaskLedger> m_ledger;
    std::shared_ptr<OutputBook> m_outputs;
    WorkerWatch m_workers;
    RunBatch m_batch;
    std::optional<Error> m_failure;
    bool m_serverLost = false;
    bool m_deathPause = false;
    std::vector<RecordedStray> m_strays;
    std::vector<RecordedNote> m_notes;
    int m_workerCount;
    std::uint64_t m_logged = 0;
    std::int64_t m_firstStartNs = -1;
    std::int64_t m_lastEndNs = -1;
};

} // namespace manyhands
