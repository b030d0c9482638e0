// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

#include "core/session/run_batch.h"
#include "ui/run/run_phase.h"

namespace manyhands {

struct KpiText {
    QString label, figure, unit, context;
    double progress = -1; ///< 0…1: drawn as a bar instead of the context; -1: no bar
    bool operator==(const KpiText&) const = default;
};

struct KpiInput {
    RunPhase phase = RunPhase::Ready;
    RunMode mode = RunMode::Pool;
    const RunBatch* latest = nullptr;
    std::uint64_t tasks = 0;
    int workers = 1;
    bool resized = false;  ///< while it ran: it has no speed-up of any one number of workers
    bool profiled = false; ///< its time is compared with no other
    std::optional<double> baselineWallS;
    double wallS = 0; ///< of the finished run
};

/// Tasks done, elapsed, throughput, speed-up, efficiency, memory; in this order.
std::array<KpiText, 6> kpiTexts(const KpiInput& input);

} // namespace manyhands
