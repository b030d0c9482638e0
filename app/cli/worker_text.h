// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/run_batch.h"

namespace manyhands {

/// What workers wrote themselves goes to stderr as it is: stdout is for results.
void printWritten(const RunBatch& batch);

} // namespace manyhands
