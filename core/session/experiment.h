// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "core/session/run_plan.h"

namespace manyhands {

/// One list of a command's inputs, as it was asked for. Nothing of it has been read.
struct ExperimentInput {
    enum class Kind {
        Values, ///< these, as bytes
        Spec,   ///< "1..100", "a,b,c", "@FILE"
        Lines   ///< of the file
    };
    Kind kind = Kind::Values;
    std::vector<std::string> values; ///< Values
    std::string text;                ///< the spec, or the file's path
    bool operator==(const ExperimentInput&) const = default;
};

struct BuiltinExperiment {
    std::string workload = "primes";
    Settings settings;
    std::uint64_t tasks = 2000;
    LengthPattern lengths = LengthPattern::Even;
    bool operator==(const BuiltinExperiment&) const = default;
};

struct CommandExperiment {
    std::string command; ///< as typed: words, or the shell's text
    bool shell = false;
    std::string directory; ///< empty: where the program was started
    Settings environment;  ///< set on top of the inherited one
    std::vector<ExperimentInput> inputs;
    bool operator==(const CommandExperiment&) const = default;
};

struct PythonExperiment {
    std::string interpreter; ///< as chosen: a path, or a name to look for in PATH ("python3")
    std::string file;
    std::string function;
    bool star = false;
    ExperimentInput inputs; ///< one JSON value each, or a spec
    bool operator==(const PythonExperiment&) const = default;
};

struct PluginExperiment {
    std::string file;
    std::string name; ///< of the task in it; empty: its first
    Settings settings;
    std::uint64_t tasks = 100;
    bool operator==(const PluginExperiment&) const = default;
};

using ExperimentTask = std::variant<BuiltinExperiment, CommandExperiment, PythonExperiment, PluginExperiment>;

/// An experiment as a person set it up: what the form shows and a file keeps. Holding one starts and reads nothing;
/// planOf() does the reading.
struct Experiment {
    ExperimentTask task;
    int workers = 1;
    std::uint32_t chunkSize = 0; ///< 0: automatic
    StartMethod startMethod = StartMethod::ForkServer;
    bool baselineFirst = true;
    int repeats = 1;
    int retries = 0;
    double timeoutSeconds = 0;          ///< 0: none
    std::uint64_t memoryLimitBytes = 0; ///< 0: none
    bool stopOnFailure = false;
    bool pin = false;
    bool operator==(const Experiment&) const = default;
};

/// Running it runs code that it names: somebody has to trust it first.
bool namesProgram(const Experiment& experiment);

/// The plan it stands for. Reads the lists of inputs it names, and looks for a Python interpreter in PATH; starts
/// nothing. Not validated.
Result<RunPlan> planOf(const Experiment& experiment);

/// The same where the task has been made and its inputs have been read.
RunPlan planOf(const Experiment& experiment, RunTask task, Inputs inputs);
/// "time limit": the first thing in which they would not run the same; empty where there is none. Settings that a
/// workload takes by default need not be written out.
std::string firstDifference(const Experiment& left, const Experiment& right);

Result<CommandTemplate> templateOf(const CommandExperiment& command);
Result<Inputs> inputsOf(const ExperimentInput& input);
/// Several lists give every combination; nullptr when there are none.
Inputs combinedInputs(const std::vector<Inputs>& lists);
Inputs inputsOf(const BuiltinExperiment& task);
/// Whether the sizes of its tasks can be spread.
bool takesLengths(const WorkloadInfo& info);

/// It may hold what others are not to read: variables for a command's environment.
bool holdsEnvironment(const Experiment& experiment);

/// What would run, for whoever is asked to trust it, one thing a line: argv escaped, file, function, folder,
/// environment, where the inputs come from. Nothing is read or looked for. A built-in task runs nothing of others.
std::vector<std::string> whatWouldRun(const ExperimentTask& task);

} // namespace manyhands
