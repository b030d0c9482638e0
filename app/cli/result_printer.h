// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "core/session/run_batch.h"
#include "core/session/run_plan.h"

namespace manyhands {

/// Writes each task's result as it comes, or in the order of the inputs, and remembers the first failures. A command's
/// stdout and stderr pass through bytewise; of other tasks the value is a line on stdout, and what a Python function
/// prints goes to stderr.
class ResultPrinter {
public:
    struct Manner {
        bool printsResults = true; ///< off where stdout holds something else
        bool keepsOrder = false;
        bool isCommand = false; ///< the results are what programs wrote
    };
    struct Failure {
        std::uint64_t task = 0;
        TaskState state = TaskState::Failed;
        std::string summary;
    };
    static constexpr std::size_t kFailuresNamed = 10;

    explicit ResultPrinter(Manner manner)
        : m_manner(manner) {}

    void take(const RunBatch& batch);
    /// True when take() would write something now: a progress bar must get out of the way first.
    bool hasSomething(const RunBatch& batch) const;
    /// Writes what waited for tasks that never ended.
    void finish();
    /// The first ones that came, by task number.
    std::vector<Failure> failures() const;
    /// A command that wrote more than is kept: so many bytes in the middle are missing.
    struct Truncated {
        std::uint64_t task = 0, bytes = 0;
    };
    const std::vector<Truncated>& truncated() const { return m_truncated; }

    struct Result {
        std::string stdoutText, stderrText;
    };

private:
    void takeResult(std::uint64_t task, Result result);
    void write(const Result& result);
    void flush();

    Manner m_manner;
    std::map<std::uint64_t, Result> m_waiting; ///< keepsOrder: behind a task that has not ended
    std::uint64_t m_next = 1;
    std::string m_pending; ///< of one batch: a call for every short result would cost more than the result
    std::vector<Failure> m_failures;
    std::vector<Truncated> m_truncated;
};

} // namespace manyhands
