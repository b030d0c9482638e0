// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>
#include <QTimer>

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/session/run_session.h"
#include "tests/support/stall_clock.h"

namespace manyhands::test {

RunPlan builtin(std::string workload, Settings settings, std::uint64_t tasks, int workers);
RunPlan command(std::vector<std::string> words, Inputs inputs, int workers);
/// `tasks` times `sh -c TEXT`, with the task's number as $1.
RunPlan shell(const std::string& text, std::uint64_t tasks, int workers);

/// Runs of one session from plan to record, with everything that it sent.
class RunStory {
public:
    enum class Keep { Batches, Figures }; ///< Figures: without what tasks wrote, which may be much
    explicit RunStory(Keep keep = Keep::Batches);
    ~RunStory() { end(); }
    RunStory(const RunStory&) = delete;
    RunStory& operator=(const RunStory&) = delete;

    bool run(const RunPlan& plan, RunMode mode = RunMode::Pool);
    /// True when there is a record.
    bool waitForEnd();
    template <class Condition>
    bool waitFor(Condition condition) {
        return QTest::qWaitFor(condition, kPatienceMs);
    }
    /// The session ends, and its fork server.
    void end() { m_session.reset(); }

    /// A line of the log says so.
    bool says(const std::string& part) const;
    bool notes(const std::string& part) const; ///< of the record
    std::size_t atWork() const;
    /// Pid of a worker that is at work, 0 when none is.
    int busyPid() const;
    std::int64_t longestStallNs() const { return m_stall.longestNs(); }

private:
    static constexpr int kPatienceMs = 30'000;
    std::unique_ptr<RunSession> m_session;
    QTimer m_tick; ///< comes late when the event loop does
    StallClock m_stall;

public:
    RunSession& session;
    std::vector<RunBatchPtr> batches;
    std::vector<RunState> states;
    std::vector<LogLine> log;
    RunCounters counters;
    std::vector<WorkerLive> live;
    RunRecordPtr record;
    std::optional<Error> error;
};

} // namespace manyhands::test
