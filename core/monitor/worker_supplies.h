// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/measure/default_workers.h"

namespace manyhands {

/// What the machine and this user's limits have left for workers now. What is unlimited or can't be read has no value.
/// `bytesPerWorker`: as measured; none or 0: not known yet. Takes some milliseconds (looks through /proc).
WorkerSupplies readWorkerSupplies(std::optional<double> bytesPerWorker = std::nullopt);

/// How many processes (threads count, too) this user may have, and how many more than now; no value where there is no
/// limit, as for root.
struct ProcessAllowance {
    double allowed = 0, left = 0;
};
std::optional<ProcessAllowance> readProcessAllowance();

/// Files that this process may have open at once; no value: as many as it likes.
std::optional<double> descriptorLimit();

} // namespace manyhands
