// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace manyhands {

/// The place (lane, counted from 1) of the worker that this process is; 0 where it is none. Set once by the worker loop
/// before the first task, read by workloads that pass it on ({%}).
void setWorkerPlace(std::uint32_t place);
std::uint32_t workerPlace();

} // namespace manyhands
