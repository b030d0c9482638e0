// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/run_batch.h"

namespace manyhands {

class TraceStore;

/// The run as it stood `time` seconds after its start, told as its batches tell the present: clocks, counters, memory,
/// and every worker by lane, with its process, task, processor and memory. Where no two ways of failing are told apart
/// all failures count as `failed`. A worker's counts stop at the last itemised attempt, except at the run's end.
RunBatch momentOf(const TraceStore& store, double time);

} // namespace manyhands
