// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/session/range_facts.h"
#include "core/session/trace_store.h"

namespace manyhands {

/// What lies at a moment of a lane: a task's story, or a count where a pixel holds several. Empty where nothing does.
QString laneTooltip(const TraceStore& store, int lane, double time, double secondsPerPixel);

/// The story of the lane's attempt `index` in one line: "Task 452 · failed · W5 · started 2.214 s, ran 29 ms, …".
QString attemptText(const TraceStore& store, int lane, std::size_t index);

/// "1.24 s · 310 tasks, 2 failed · busy 94% · 250 tasks/s · queue wait 6.1%" for a marked range of all lanes.
QString rangeText(const RangeFacts& facts);

/// "W5"; "Single" for the only worker of a serial run.
QString laneName(const TraceStore& store, int lane);

} // namespace manyhands
