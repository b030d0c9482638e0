// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help_text.h"

namespace manyhands {

namespace {

constexpr std::size_t kIndent = 30;
constexpr std::size_t kWidth = 100;

std::string wrapped(std::string_view text) {
    std::string lines;
    std::size_t column = kIndent;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        if (column > kIndent && column + end > kWidth) {
            lines += '\n' + std::string(kIndent, ' ');
            column = kIndent;
        } else if (column > kIndent) {
            lines += ' ';
        }
        lines += text.substr(0, end);
        column += end + 1;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::string optionLine(const OptionInfo& info) {
    std::string left = info.shortName != 0 ? std::string("  -") + info.shortName + ", " : "      ";
    left += info.name;
    if (info.argument == OptionInfo::Argument::Needed)
        left += ' ' + std::string(info.argumentName);
    if (info.argument == OptionInfo::Argument::MayFollow)
        left += " [" + std::string(info.argumentName) + ']';
    left += left.size() + 2 <= kIndent ? std::string(kIndent - left.size(), ' ') : '\n' + std::string(kIndent, ' ');
    return left + wrapped(info.help) + '\n';
}

constexpr const char* kTaskHelp = R"(
TASK is one of
  --workload NAME [--set KEY=VALUE]...   with --tasks N, --inputs SPEC or ::: INPUT...
  -- PROGRAM ARG...                      with ::: INPUT..., -a FILE, --inputs, --tasks or stdin
  --shell 'TEXT'                         likewise; the input reaches the shell only as "$1"
  --python FILE.py:FUNCTION              likewise; each input is a JSON value: 3, "text", [1, 2]
  --plugin FILE[:NAME] [--set ...]...    as --workload; see below
  --experiment FILE                      as saved by the window; one that names a program needs --trust, unless it was
                                         saved here by you

Placeholders in ARG: {} the input, {.} without its ending, {/} without its folder, {//} its folder,
{/.} neither, {#} the task's number, {%} the worker's place, {1} {2} the input of the first, second :::
list. Without any of them the input is appended. No shell is involved: every word arrives as it is.
Several ::: lists give every combination; a list after :::+ goes along with the one before it.

A Python function is called with the input's value, --star FUNCTION(*VALUE); its result, a JSON value
too, is a line on stdout, what it prints goes to stderr. Each worker keeps one interpreter, which runs
FILE once under another name than __main__ and then calls the function task by task. "async def" is
awaited. A call that never returns ends with --timeout alone.

Options may stand behind the inputs: where a word after ::: is one of the long options above and all
words from there to the end read as options, they are options. Give an input that looks so with -a
FILE, or with ./ before it.
)";

constexpr const char* kPluginHelp = R"(
A plug-in is a shared library that describes its tasks (manyhands tasks --plugin FILE). It is loaded by
worker processes alone, and only from a folder for plug-ins that nobody else may write to:
~/.local/share/manyhands/plugins ($XDG_DATA_HOME) or a system folder. You are asked to agree to each by
path and SHA-256, in the window, or with --trust, which holds for this once and is not remembered. One
whose start-up hangs, crashes, exits or leaves a process behind is refused until it changes or you agree
to it anew.
)";

constexpr const char* kExitHelp = R"(
Exit codes: 0 all tasks succeeded, 1 some failed, 2 wrong usage (nothing was started), 3 the engine
could not run, 130 interrupted (the first Ctrl-C lets running tasks finish, the second ends them),
141 the reader of the output has gone.
)";

constexpr const char* kTuneHelp = R"(
With --workers auto (the default) the counts are searched: a ladder over the whole range, a bisection around its best
rung, then repeats of whatever may still be the best. With a set of counts each of them is measured --repeats times.
The recommended count is the smallest within 2 % of the fastest; a run that stands out does not count in this. Models
(Amdahl, Universal Scalability Law) explain the curve; they never choose the count.
)";

constexpr const char* kHistoryHelp = R"(
  history [list]          the saved runs, the newest first; with --json as JSON
  history show ID         one of them: what it was, how it went, what failed
  history diff A B        what differs between two runs; exit code 0 when their results are equal
  history export ID       the whole run, as JSON or CSV
  history delete ID       forgets it

Runs are saved while they go, on the disk ten times a second, in $XDG_DATA_HOME/manyhands/runs.db (by default
~/.local/share/manyhands/runs.db), which nobody else may read. Of what a command writes up to 1 MiB of
stdout and of stderr are kept, the middle is cut out. A run whose program was killed is shown as
interrupted; manyhands resume ID finishes it. Nothing is ever resumed by itself.
The newest 200 runs are kept, up to 500 MB: when a run is saved, older ones go by themselves, never one
that somebody is at work on, that was interrupted and can be resumed, or that cannot be read.
)";

constexpr const char* kResumeHelp = R"(
The inputs are those that were given then. Tasks that were at work when the run was interrupted run
again, counted as a further attempt and named in the notes; so do tasks that began or ended less than
a hundredth of a second before (a power failure: a few tenths), which nobody can name. Where the
program, a file named in the command or an unfinished input has changed since, the run is refused
until --accept-changes says that this is meant. Results of the tasks that run now go to stdout; --json
and manyhands export have those of all tasks.
)";

} // namespace

std::string generalHelp() {
    std::string text = "manyhands runs tasks on many processes, and tells what that brings.\n\n"
                       "  manyhands                   opens the window\n";
    for (const auto& info : commandInfos()) {
        std::string left = "  manyhands " + std::string(info.name) + ' ' + std::string(info.synopsis);
        left += std::string(left.size() < kIndent ? kIndent - left.size() : 1, ' ');
        text += left + std::string(info.summary) + '\n';
    }
    return text + "\n  manyhands COMMAND --help    tells more; --version tells the version\n" + kExitHelp;
}

std::string commandHelp(Command command) {
    const CommandInfo& about = commandInfo(command);
    std::string text = "manyhands " + std::string(about.name) + ' ' + std::string(about.synopsis) + '\n' +
                       std::string(about.summary) + "\n\nOptions:\n";
    for (const auto& info : optionInfos()) {
        if (belongsTo(info, command))
            text += optionLine(info);
    }
    if (takesTask(command))
        text += std::string(kTaskHelp) + kPluginHelp + kExitHelp;
    if (command == Command::Tasks)
        text += kPluginHelp;
    if (command == Command::History || command == Command::Export)
        text += kHistoryHelp;
    if (command == Command::Resume)
        text += std::string(kResumeHelp) + kExitHelp;
    if (command == Command::Compare || command == Command::Tune)
        text += "\nThe table always has the plain loop in one process (serial) and one worker (the pool's own cost).\n";
    if (command == Command::Tune)
        text += kTuneHelp;
    return text;
}

std::string versionText() {
    return "manyhands " MANYHANDS_VERSION;
}

} // namespace manyhands
