// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/tasks/command_setup.h"
#include "core/tasks/command_template.h"
#include "core/tasks/input_source.h"
#include "core/tasks/workload_info.h"

namespace manyhands {

struct PluginInfo;

struct BuiltinTask {
    std::string workload;
    Settings settings;
};

struct CommandTask {
    CommandTemplate command;
    CommandSetup setup;
};

/// A function of a Python file: called once a task with the task's input, a JSON value, in an interpreter that each
/// worker keeps.
struct PythonTask {
    std::string interpreter;    ///< absolute path
    std::string file;           ///< absolute path
    std::string function;       ///< a top-level name of the file
    bool star = false;          ///< the elements of a list are its arguments, not the list
    std::string directory = {}; ///< in which it runs; empty: the host's own
};

/// A task of a plug-in file. Its settings are bound as a built-in workload's are.
struct PluginTask {
    std::string file;   ///< absolute path, in a plug-in folder
    std::string name;   ///< of the task, as the file's metadata has it; never empty
    std::string sha256; ///< of the file that was agreed to, 64 hexadecimal digits: no other content is loaded
    Settings settings;
    /// As it was read; null in a plan of the history, whose file nobody has opened again (taskAgain() does).
    std::shared_ptr<const PluginInfo> plugin = nullptr;
};

enum class StartMethod { ForkServer, Spawn };

/// When a failure ends the run. `afterFailures` counts final failures.
struct HaltPolicy {
    enum class When { Never, Soon, Now }; ///< Soon: running tasks finish; Now: they are killed
    When when = When::Never;
    std::uint64_t afterFailures = 1;
};

/// The kinds of tasks there are. Their order is of no account: files name them.
using RunTask = std::variant<BuiltinTask, CommandTask, PythonTask, PluginTask>;

/// What to run and how: a value made by the form or the command line, valid once `validate` says so.
struct RunPlan {
    RunTask task = BuiltinTask{};
    Inputs inputs;
    /// The rows of the inputs in the order to begin them; null: as they are given. Tasks keep their numbers, whatever
    /// the order. It is not kept in the history: a run that is resumed goes on as its inputs are given.
    std::shared_ptr<const std::vector<std::uint64_t>> longestFirst;
    int workers = 1;
    std::uint32_t chunkSize = 0; ///< 0: automatic
    StartMethod startMethod = StartMethod::ForkServer;
    double timeoutSeconds = 0; ///< per task; 0: none
    double graceSeconds = 5;   ///< between SIGTERM and SIGKILL when a worker is ended
    int retries = 0;           ///< further attempts after a failure, crash or time-out
    HaltPolicy halt;
    int nice = 0;
    bool pin = false;
    std::uint64_t memoryLimitBytes = 0;  ///< per worker (RLIMIT_AS); 0: none
    std::uint64_t maxMemoryBytes = 0;    ///< own memory at which a worker is replaced after its task; 0: never
    std::uint64_t maxTasksPerWorker = 0; ///< tasks after which a worker is replaced; 0: never
    bool strictContainment = false;      ///< processes get a process-number namespace of their own
    bool pauseOnCrashLoop = true; ///< when workers die one after the other: pause and ask; otherwise the run fails
    bool explains = false;        ///< its times are to be compared: workers also look at what slows tasks down
    bool profile = false;         ///< a run of its own that shows what workers do; never timed or compared
    bool keepOutputs = true;      ///< stdout and stderr stay in the record
};

inline constexpr int kMaxWorkers = 256;
inline constexpr std::uint64_t kMaxTasks = 100'000'000;

/// Checks everything that can be known before the run: counts, workload, keys and values (every input is bound once up
/// to the first 100 000; later ones are bound as they are queued and fail as tasks), the program. Nothing is started.
Result<void> validate(const RunPlan& plan);

/// Tasks are done by programs that workers start, not in the workers themselves: it is those that use the processors
/// and write.
bool runsPrograms(const RunPlan& plan);

/// "Sum of squares · 64 tasks", "gzip · 938 tasks"
std::string planTitle(const RunPlan& plan);

} // namespace manyhands
