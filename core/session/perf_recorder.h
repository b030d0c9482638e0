// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/unique_fd.h"
#include "core/measure/folded_stacks.h"
#include "core/monitor/perf_access.h"
#include "core/process/side_program.h"

namespace manyhands {

/// What perf saw of the programs of a run.
struct PerfStacks {
    std::vector<FoldedStack> stacks; ///< each begins with the name of its program
    std::uint64_t samples = 0;
    std::uint64_t dropped = 0; ///< lost, by perf's own account
    bool endEarly = false;     ///< perf stopped before the run did, or could not be read to its end
    std::string whyNone;       ///< empty: there are some
};

/// `perf record`, attached to the fork server before a run has workers: what is forked from then on, workers and their
/// programs, inherits the sampling with no further act of ours. To wrap each program instead would put a process
/// between worker and program, whose exit code and signals are the task's result; to attach to each as it starts would
/// be too late for short ones.
/// The data lie in memory that has no name in a file system, so nothing is left over, whoever is killed. Whatever goes
/// wrong becomes a reason, never a failure of the run.
class PerfRecorder {
public:
    static constexpr int kHertz = 99; ///< not 100: programs that wake by the clock would be seen at one point always
    static constexpr std::uint64_t kMostBytes = 64U << 20U; ///< of data; then perf stops

    PerfRecorder() = default; ///< records nothing
    /// Waits until perf samples what `server` forks, some seconds at most.
    static PerfRecorder start(int server, const PerfAccess& access = readPerfAccess());
    /// Ends perf and reads what it has written; may take some seconds. Once.
    PerfStacks finish();

private:
    void release();
    Result<void> begin(int server, const PerfAccess& access);
    Result<void> waitForSampling();
    Result<void> stop(PerfStacks& into);
    Result<void> read(PerfStacks& into);

    std::string m_program; ///< the path of perf
    std::string m_workers; ///< the name of processes that are not programs of tasks
    UniqueFd m_data, m_messages;
    UniqueFd m_control; ///< perf gives up when it is closed
    SideProgram m_perf;
    std::string m_whyNot;
};

} // namespace manyhands
