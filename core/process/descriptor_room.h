// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/base/error.h"

namespace manyhands {

/// Before `workers` more workers are started: sees to it that this process may open the descriptors that a pool of them
/// needs, by raising its soft limit to the hard one where that is what it takes. The error names the most workers that
/// are possible.
Result<void> makeRoomForWorkers(std::uint32_t workers, std::uint32_t descriptorsPerWorker = 1);

} // namespace manyhands
