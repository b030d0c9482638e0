// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/workload_info.h"
#include "core/worker/workload.h"

namespace manyhands {

/// The built-in workloads, one file each. `parameters` are in the order of workload_info.cpp and within its limits.
using BuiltinRun = TaskOutcome (*)(TaskContext& context, const ParameterBlock& parameters);

/// seconds (real): waits.
TaskOutcome runSleep(TaskContext& context, const ParameterBlock& parameters);
/// n: n·n.
TaskOutcome runSquare(TaskContext& context, const ParameterBlock& parameters);
/// n: 0² + 1² + … + (n−1)², added one by one. Fails when the sum needs more than 64 bits (n > 3 810 778).
TaskOutcome runSumOfSquares(TaskContext& context, const ParameterBlock& parameters);
/// limit: how many primes there are up to it.
TaskOutcome runPrimes(TaskContext& context, const ParameterBlock& parameters);
/// limit, every: as primes; what it finds goes to the shared counter too, `every` primes at a time (0: at the end).
TaskOutcome runSharedCounter(TaskContext& context, const ParameterBlock& parameters);
/// mean (real, ms of CPU time), spread (real, 0…1), seed: computes for a length that follows from task number and seed.
/// Its value is that length in microseconds.
TaskOutcome runUneven(TaskContext& context, const ParameterBlock& parameters);
/// ms (real, CPU time), crash, hang: tasks whose number is a multiple of `crash` or `hang` do so half way through their
/// first attempt; of both: they crash. Its value is the task's number.
TaskOutcome runUnreliable(TaskContext& context, const ParameterBlock& parameters);
/// how (segv, abort, exit0, kill, hang): does not return.
TaskOutcome runCrash(TaskContext& context, const ParameterBlock& parameters);

/// Commands; `configuration` is an encoded CommandSetup, the payload an argv. nullptr when it cannot be decoded or the
/// means to start programs cannot be had.
std::unique_ptr<Workload> makeCommand(std::string_view configuration);
/// A function of a Python file; `configuration` is an encoded PythonSetup, the payload a JSON text. nullptr likewise.
/// \throws CannotStart when the interpreter cannot be started or the file not be loaded.
std::unique_ptr<Workload> makePython(std::string_view configuration);

/// The task of a plug-in; `configuration` is an encoded PluginSetup, the payload a ParameterBlock. Loads the plug-in.
/// \throws CannotStart.
std::unique_ptr<Workload> makePlugin(std::string_view configuration);

} // namespace manyhands
