// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"

#include <algorithm>

namespace manyhands {

namespace {

using Argument = OptionInfo::Argument;

constexpr unsigned bit(Command command) {
    return 1U << static_cast<unsigned>(command);
}
constexpr unsigned kRun = bit(Command::Run);
constexpr unsigned kCompare = bit(Command::Compare);
constexpr unsigned kTune = bit(Command::Tune);
constexpr unsigned kMeasure = kCompare | kTune;
constexpr unsigned kBoth = kRun | kMeasure;
constexpr unsigned kResume = bit(Command::Resume);
constexpr unsigned kExports = bit(Command::History) | bit(Command::Export);
constexpr unsigned kAll = kBoth | bit(Command::Tasks) | bit(Command::Machine) | kExports | kResume;

constexpr OptionInfo kOptions[] = {
    {Option::Experiment, "--experiment", 0, Argument::Needed, "FILE",
     "a saved experiment; options beside it replace its own settings", kBoth},
    {Option::Trust, "--trust", 0, Argument::None, "",
     "this once, lets an experiment run the program it names, and a plug-in be loaded", kBoth},
    {Option::Workload, "--workload", 0, Argument::Needed, "NAME", "a built-in workload (see manyhands tasks)", kBoth},
    {Option::Plugin, "--plugin", 0, Argument::Needed, "FILE[:NAME]",
     "a task of a plug-in, a shared library; without NAME its first (see manyhands tasks)",
     kBoth | bit(Command::Tasks)},
    {Option::Set, "--set", 0, Argument::Needed, "KEY=VALUE", "a setting of the workload or plug-in; may be given again",
     kBoth},
    {Option::Tasks, "--tasks", 0, Argument::Needed, "N", "so many tasks without an input of their own", kBoth},
    {Option::Inputs, "--inputs", 0, Argument::Needed, "SPEC", "0..9, 1,5,9, @FILE (a line each) or - (stdin)", kBoth},
    {Option::Lengths, "--lengths", 0, Argument::Needed, "even|few-slow|varied",
     "with --tasks: how the sizes of the tasks are spread (even)", kBoth},
    {Option::ArgFile, "--arg-file", 'a', Argument::Needed, "FILE", "inputs from a file, a line each", kBoth},
    {Option::Null, "--null", '0', Argument::None, "", "inputs from -a or stdin end with NUL, not with a line", kBoth},
    {Option::Shell, "--shell", 0, Argument::Needed, "TEXT", "runs sh -c TEXT sh INPUT; the input is \"$1\"", kBoth},
    {Option::Python, "--python", 0, Argument::Needed, "FILE.py:FUNCTION",
     "calls the function once for each input, a JSON value; the file is run once in each worker", kBoth},
    {Option::Star, "--star", 0, Argument::None, "", "with --python: the elements of a list are the arguments", kBoth},
    {Option::Interpreter, "--interpreter", 0, Argument::Needed, "PATH",
     "with --python: of Python 3.8 or newer, by path or by name (python3)", kBoth},
    {Option::DryRun, "--dry-run", 0, Argument::None, "", "prints what would run, a task a line, and runs nothing",
     kRun},
    {Option::Workers, "--workers", 'j', Argument::Needed, "N",
     "worker processes: a number or auto, the usable processors (auto); run takes tune as well: the number is changed "
     "while the tasks run, and why is told; compare and tune take a set: 1,2,4 1..8 doubling auto",
     kBoth},
    {Option::ChunkSize, "--chunk-size", 0, Argument::Needed, "N|auto", "tasks handed out at once (auto)", kBoth},
    {Option::StartMethod, "--start-method", 0, Argument::Needed, "forkserver|spawn",
     "how worker processes are made (forkserver)", kBoth},
    {Option::Repeats, "--repeats", 0, Argument::Needed, "N|auto",
     "measured runs of each row (5), an odd number makes the median a real run; auto: 5 to 25, until the speed-ups are "
     "known to --precision",
     kMeasure},
    {Option::Warmup, "--warmup", 0, Argument::Needed, "N", "runs of each row that do not count (1)", kMeasure},
    {Option::Precision, "--precision", 0, Argument::Needed, "PERCENT",
     "with --repeats auto: half the width of a speed-up's interval, at most (5)", kMeasure},
    {Option::Budget, "--budget", 0, Argument::Needed, "S",
     "with --repeats auto: seconds after which no further round begins (no limit)", kMeasure},
    {Option::WaitForQuiet, "--wait-for-quiet", 0, Argument::Needed, "S",
     "waits so long at most, before the first run, while other programs keep the processors busy (0)", kMeasure},
    {Option::ChunkSizes, "--chunk-sizes", 0, Argument::Needed, "N,...",
     "also measures each count with each of these chunk sizes, once", kTune},
    {Option::MostWorkers, "--most-workers", 0, Argument::Needed, "N",
     "with --workers auto: the search goes no further (as the machine has room for, 64 at most)", kTune},
    {Option::Order, "--order", 0, Argument::Needed, "interleaved|sequential", "order of the runs (interleaved)",
     kMeasure},
    {Option::Seed, "--seed", 0, Argument::Needed, "N", "draws the order of the runs again (random, printed)", kMeasure},
    {Option::Timeout, "--timeout", 0, Argument::Needed, "S", "seconds a task may take (no limit)", kBoth},
    {Option::Retries, "--retries", 0, Argument::Needed, "N", "further attempts for a task that fails (0)", kBoth},
    {Option::Halt, "--halt", 0, Argument::Needed, "now|soon|never[,fail=N]",
     "ends the run after N failures: now kills running tasks, soon lets them finish (never)", kBoth},
    {Option::KeepOrder, "--keep-order", 0, Argument::None, "", "results in the order of the inputs", kRun},
    {Option::Profile, "--profile", 0, Argument::MayFollow, "FILE",
     "shows what the workers do: on a processor or waiting, and in which functions (of programs where perf is "
     "installed "
     "and allowed); FILE gets folded stacks for flame graph tools. Such a run is slower by a little, and is never "
     "timed or compared",
     kRun},
    {Option::Nice, "--nice", 0, Argument::Needed, "N", "nice value of the workers (0)", kBoth},
    {Option::Pin, "--pin", 0, Argument::None, "", "ties each worker to one processor", kBoth},
    {Option::MemoryLimit, "--memory-limit", 0, Argument::Needed, "SIZE", "address space of a worker: 512M, 2G (none)",
     kBoth},
    {Option::MaxMemory, "--max-memory", 0, Argument::Needed, "SIZE",
     "own memory at which a worker is replaced once its task is done: 512M (none)", kBoth},
    {Option::MaxTasks, "--max-tasks", 0, Argument::Needed, "N", "tasks after which a worker is replaced (none)", kBoth},
    {Option::Containment, "--containment", 0, Argument::Needed, "auto|strict",
     "strict: tasks see process numbers of their own, signal nobody else (so no sudo), and nothing outlives the run "
     "(auto)",
     kBoth},
    {Option::Json, "--json", 0, Argument::MayFollow, "FILE", "the whole record as JSON; without FILE on stdout, alone",
     kBoth | kResume | bit(Command::Machine) | bit(Command::History)},
    {Option::Csv, "--csv", 0, Argument::MayFollow, "FILE", "the table as CSV; without FILE on stdout, alone", kMeasure},
    {Option::Markdown, "--markdown", 0, Argument::MayFollow, "FILE", "the table as Markdown; likewise", kMeasure},
    {Option::Report, "--report", 0, Argument::Needed, "FILE",
     "table, curves, every repeat, doubts and machine as one HTML file that needs no network", kTune},
    {Option::Quiet, "--quiet", 0, Argument::None, "", "no progress and no summary; failures are still named",
     kBoth | kResume},
    {Option::NoProgress, "--no-progress", 0, Argument::None, "", "no progress", kBoth | kResume},
    {Option::Color, "--color", 0, Argument::Needed, "auto|always|never", "colour on stderr (auto)", kBoth | kResume},
    {Option::NoSave, "--no-save", 0, Argument::None, "", "keeps nothing in the history", kBoth},
    {Option::AcceptChanges, "--accept-changes", 0, Argument::None, "",
     "goes on though programs or inputs are other files than when the run began", kResume},
    {Option::Format, "--format", 0, Argument::Needed, "json|csv",
     "how a run is exported: json, the whole record, or csv, a line a task (json)", kExports},
    {Option::OutputFile, "--output", 'o', Argument::Needed, "FILE", "where a run is exported to (stdout)", kExports},
    {Option::Help, "--help", 'h', Argument::None, "", "this text", kAll},
    {Option::Version, "--version", 'V', Argument::None, "", "the version", kAll},
};

constexpr std::string_view kPlannedOptions[] = {"--results", "--joblog", "--resume", "--trace"};
constexpr std::string_view kPlannedCommands[] = {"import"};

constexpr CommandInfo kCommands[] = {
    {Command::Run, "run", "[OPTIONS] TASK", "Runs tasks on worker processes; results on stdout, progress on stderr."},
    {Command::Compare, "compare", "[OPTIONS] TASK", "Times one process against many and prints the table."},
    {Command::Tune, "tune", "[OPTIONS] TASK",
     "Measures several worker counts and says which to use, and why not more."},
    {Command::Tasks, "tasks", "[--plugin FILE]",
     "Lists the built-in workloads, those of plug-ins, and their settings."},
    {Command::Machine, "machine", "[--json [FILE]]",
     "Shows the processors a pool may count on, and how busy they are."},
    {Command::History, "history", "[list|show ID|diff A B|export ID|delete ID]", "Shows and manages the saved runs."},
    {Command::Resume, "resume", "[OPTIONS] ID",
     "Finishes a run that was interrupted or stopped: exactly its unfinished tasks."},
    {Command::Export, "export", "ID [OPTIONS]", "Writes a saved run to a file; the same as history export."},
};

} // namespace

std::span<const OptionInfo> optionInfos() {
    return kOptions;
}

const OptionInfo* findOption(std::string_view name) {
    const auto found = std::ranges::find(kOptions, name, &OptionInfo::name);
    return found == std::end(kOptions) ? nullptr : found;
}

const OptionInfo* findShortOption(char name) {
    const auto found = std::ranges::find(kOptions, name, &OptionInfo::shortName);
    return name == 0 || found == std::end(kOptions) ? nullptr : found;
}

bool belongsTo(const OptionInfo& info, Command command) {
    return (info.commands & bit(command)) != 0;
}

bool isPlannedOption(std::string_view name) {
    return std::ranges::find(kPlannedOptions, name) != std::end(kPlannedOptions);
}

bool isPlannedCommand(std::string_view name) {
    return std::ranges::find(kPlannedCommands, name) != std::end(kPlannedCommands);
}

std::span<const CommandInfo> commandInfos() {
    return kCommands;
}

bool takesTask(Command command) {
    return command == Command::Run || command == Command::Compare || command == Command::Tune;
}

bool takesWords(Command command) {
    return command == Command::History || command == Command::Resume || command == Command::Export;
}

const CommandInfo& commandInfo(Command command) {
    return kCommands[static_cast<std::size_t>(command)];
}

} // namespace manyhands
