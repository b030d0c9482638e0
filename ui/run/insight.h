// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/session/run_batch.h"

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
    double meanTaskS = 0; ///< in the pool
    QString cause;        ///< what most of the gap to the ideal is; empty unknown
};

/// What the run has shown, in a sentence or two; empty when there is nothing to compare with.
QString insightText(const InsightInput& input);

} // namespace manyhands
