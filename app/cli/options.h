// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace manyhands {

enum class Command { Run, Compare, Tune, Tasks, Machine, History, Resume, Export };

enum class Option {
    Experiment,
    Trust,
    Workload,
    Plugin,
    Set,
    Tasks,
    Inputs,
    Lengths,
    ArgFile,
    Null,
    Shell,
    Python,
    Star,
    Interpreter,
    DryRun,
    Workers,
    ChunkSize,
    StartMethod,
    Repeats,
    Warmup,
    Precision,
    Budget,
    WaitForQuiet,
    ChunkSizes,
    MostWorkers,
    Order,
    Seed,
    Timeout,
    Retries,
    Halt,
    KeepOrder,
    Profile,
    Nice,
    Pin,
    MemoryLimit,
    MaxMemory,
    MaxTasks,
    Containment,
    Json,
    Csv,
    Markdown,
    Report,
    Quiet,
    NoProgress,
    Color,
    NoSave,
    AcceptChanges,
    Format,
    OutputFile,
    Help,
    Version,
};

/// One line of the table that the parser, the help and the error messages share.
struct OptionInfo {
    enum class Argument { None, Needed, MayFollow };
    Option option;
    std::string_view name; ///< "--workers"
    char shortName;        ///< 'j'; 0: none
    Argument argument;
    std::string_view argumentName; ///< "N"
    std::string_view help;
    unsigned commands; ///< bit per Command
};

std::span<const OptionInfo> optionInfos();
const OptionInfo* findOption(std::string_view name);
const OptionInfo* findShortOption(char name);
bool belongsTo(const OptionInfo& info, Command command);

/// Options that are promised and not built yet: they are refused by name.
bool isPlannedOption(std::string_view name);
bool isPlannedCommand(std::string_view name);

struct CommandInfo {
    Command command;
    std::string_view name;
    std::string_view synopsis; ///< what follows the name
    std::string_view summary;
};
std::span<const CommandInfo> commandInfos();
const CommandInfo& commandInfo(Command command);
/// The command runs a TASK.
bool takesTask(Command command);
/// The command is told what to do by words of its own (history show 12), and takes no task.
bool takesWords(Command command);

} // namespace manyhands
