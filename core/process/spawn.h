// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/function_registry.h"
#include "core/process/start_request.h"

namespace manyhands::detail {

struct Child;

/// Starts `child` as another run of this program, which is to call `function` with `body`.
/// \throws LogicError when main() did not begin with runIfSpawned(), SystemError.
void startSpawned(Child& child, const RegisteredFunction& function, const Parcel& body);

/// A ForkServer of a pool's own in another run of this program: its workers are forks of a process that has inherited
/// nothing from this one. It is this process's child, to be reaped by it. \throws as startSpawned().
ServedCrew startSpawnedCrew(WorkerMain workerMain);

} // namespace manyhands::detail
