// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/default_workers.h"

namespace manyhands {

/// What the machine and this user's limits have left for workers now. What is unlimited or can't be read has no value.
/// `bytesPerWorker`: as measured; none or 0: not known yet. Takes some milliseconds (looks through /proc).
WorkerSupplies readWorkerSupplies(std::optional<double> bytesPerWorker = std::nullopt);

} // namespace manyhands
