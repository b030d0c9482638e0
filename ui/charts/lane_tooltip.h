// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/session/trace_store.h"

namespace manyhands {

/// What lies at a moment of a lane: a task's story, or a count where a pixel holds several. Empty where nothing does.
QString laneTooltip(const TraceStore& store, int lane, double time, double secondsPerPixel);

/// "1.24 s · 310 tasks · 7.6 workers busy" for a marked range of all lanes.
QString rangeTooltip(const TraceStore& store, double from, double to);

/// "W5"; "Single" for the only worker of a serial run.
QString laneName(const TraceStore& store, int lane);

} // namespace manyhands
