// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <string>
#include <typeinfo>
#include <vector>

#include "core/pool/call_job.h"
#include "core/pool/pool_engine.h"
#include "core/pool/pool_options.h"

namespace manyhands::detail {

/// The typed Pool without its types: cuts jobs into batches for the engine and puts results back. The engine is stepped
/// by the calls that wait; nothing happens in the background, except that workers go on with what is queued.
class PoolCore final : private PoolListener {
public:
    /// \throws LogicError when a pool can't have so many.
    static std::uint32_t checkedWorkers(std::uint32_t workers);
    explicit PoolCore(const PoolOptions& options);
    ~PoolCore() override;

    /// \throws NotRunning after close() or terminate(); InitializerFailed or SystemError when the pool gave up.
    void requireRunning() const;
    void requireNotFailed() const;
    void requireOwner() const;
    bool isRunning() const { return m_condition == Condition::Running; }
    /// Workers are another run of the program: they find functions by their names only.
    bool callsByName() const { return m_callsByName; }
    /// \throws LogicError when the function is not registered, or takes others than these arguments.
    static void callByName(CallJob& job, void (*function)(), const std::type_info& arguments);
    /// Items [first, first + items) of `job` are to be run, `chunk` a batch (1: as MapOptions says).
    void submit(const std::shared_ptr<CallJob>& job, std::size_t first, std::size_t items, std::size_t chunk = 1);
    /// Steps until `done` or the time is over (negative: for ever); what done() says last.
    bool wait(const std::function<bool()>& done, std::int64_t timeoutNs);
    void step(std::int64_t waitNs);
    /// `call` is run by the next callDue(): when the engine, which may not be called from within, is left.
    void callSoon(std::function<void()> call) { m_due.push_back(std::move(call)); }
    /// Nothing inside such a call: the others come after it.
    void callDue();

    void resize(std::uint32_t workers);
    void close();
    void stop();
    void terminate();
    void join();
    std::vector<int> workers();
    std::uint32_t size() const { return m_options.workers; }

private:
    struct Range {
        std::shared_ptr<CallJob> job;
        std::size_t first = 0, items = 0, chunk = 1;
        std::uint32_t attempt = 1;
        std::size_t given = 0; ///< items as handed to the engine; `items` of them are still this batch's
        std::string value{};   ///< what has arrived of a long result

        bool isDivisible() const { return chunk <= 1 && items > 1; }
    };
    static constexpr std::uint32_t kMostBatches = 1024; ///< at the engine: its cells
    enum class Condition { Running, Closed, Terminated, Failed };

    bool nextTask(TaskSpec& spec) override;
    bool taskAgain(TaskId, TaskSpec&) override { return false; }
    void taskStarted(const TaskReport&) override {}
    void taskProgressed(TaskId, WorkerId, std::int64_t, float) override {}
    void outputArrived(TaskId task, int, std::string_view bytes) override {
        m_batches[task.value() - 1].value += bytes;
    }
    void outputVoided(TaskId task, bool) override { m_batches[task.value() - 1].value.clear(); }
    void taskEnded(const TaskReport& report) override;
    void workerChanged(const WorkerReport& report) override;
    void serverReplaced() override {}
    void engineFailed(const Error& error, bool serverLost) override;

    void chooseLauncher();
    std::string workerSetup() const;
    std::size_t batchSize(const Range& range) const;
    /// Nothing is left to hand out, a worker is free, and another has items that wait.
    bool couldShare() const;
    void takeBack();
    std::uint32_t keepBatch(Range batch);
    static void writeBatch(const Range& batch, std::string& payload);
    void takeResults(const Range& batch, const TaskReport& report, const BatchHeader* header);
    std::size_t takeDone(const Range& batch, const TaskReport& report, std::size_t done) const;
    void fail(const Range& batch, std::size_t item, const TaskReport& report);
    CallJob::Trouble troubleOf(const Range& batch, const TaskReport& report) const;
    /// Puts it before all others; what is given up ends.
    void queueAgain(Range range);
    static void giveUp(const Range& range);
    void giveUpWaiting();
    bool isOver() const { return m_engine && m_engine->isClosed(); }
    bool isIdle() const { return m_ready.empty() && m_freeBatches.size() == m_batches.size(); }
    void callbackThrew(const char* what);

    PoolOptions m_options;
    int m_owner; ///< the process that made it; a forked child has a copy, of which nothing may be used
    bool m_callsByName = false;
    std::unique_ptr<WorkerLauncher> m_launcher;
    std::unique_ptr<PoolEngine> m_engine;
    std::deque<Range> m_ready;
    std::vector<Range> m_batches; ///< handed to the engine, by task number - 1; no job: free
    std::vector<std::uint32_t> m_freeBatches;
    std::vector<int> m_pids;
    std::deque<std::function<void()>> m_due;
    bool m_calling = false;
    std::exception_ptr m_callbackError; ///< the first, until join() throws it
    std::int64_t m_steppedNs = 0, m_tookBackNs = 0;
    Condition m_condition = Condition::Running;
    Error m_error;
    bool m_forks = false;             ///< workers are forks of this process
    int m_threads = 1;                ///< that it had when no worker could be had any more
    bool m_initializerFailed = false; ///< that of the worker which ended last
};

} // namespace manyhands::detail
