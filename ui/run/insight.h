// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

#include "core/session/run_batch.h"
#include "ui/run/worker_times.h"

namespace manyhands {

/// How long tasks computed, in one mode.
class TaskLengths {
public:
    void add(const RunBatch& batch);
    void clear() { *this = {}; }
    /// Seconds; NaN before the first task.
    double mean() const;

private:
    double m_seconds = 0;
    std::uint64_t m_tasks = 0;
};

struct InsightInput {
    double speedUp = 0; ///< NaN without a baseline
    int processes = 1;
    double meanTaskS = 0;                  ///< in the pool
    std::optional<TimeShares> shares = {}; ///< nothing: where time went is not known
};

/// What a run has shown, in a sentence or two, and what to do about it.
struct RunInsight {
    QString text;              ///< empty when there is nothing to compare with
    ProposedChange change;     ///< to try at once; of Kind::None: there is none
    bool asksForCount = false; ///< another number of processes may do better: Tune can tell
};

RunInsight insightOf(const InsightInput& input);

} // namespace manyhands
