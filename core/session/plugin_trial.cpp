// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/plugin_trial.h"

#include <algorithm>
#include <array>

#include <fcntl.h>
#include <unistd.h>

#include "core/process/fork_client.h"
#include "core/process/side_program.h"
#include "core/session/plugin_place.h"
#include "core/tasks/command_template.h"
#include "core/worker/plugin_trial.h"

namespace manyhands {

namespace {

/// The watching process has an end of its own after about 5 s.
constexpr int kPatienceMs = 10'000;

struct Outcome {
    TrialEnd end = TrialEnd::Refused;
    std::string text;
};

std::vector<std::string> ownEnvironment() {
    std::vector<std::string> variables;
    for (char** entry = ::environ; *entry != nullptr; ++entry)
        variables.emplace_back(*entry);
    return variables;
}

/// Who watched the trial has ended: what it wrote lies in the pipe.
std::string reportIn(int pipe) {
    std::array<char, 4096> text{};
    const ssize_t got = ::read(pipe, text.data(), text.size());
    return {text.data(), static_cast<std::size_t>(std::max<ssize_t>(got, 0))};
}

Result<Outcome> trial(const PluginTask& task) {
    const auto program = forkServerProgram();
    if (!program)
        return fail(program.error());
    std::array<int, 2> ends{};
    if (const auto made = checked(::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK), "A pipe could not be made"); !made)
        return fail(made.error());
    const UniqueFd read(ends[0]), write(ends[1]);
    auto watcher = SideProgram::start(
        {*program, {"--try-plugin", task.file, task.sha256}, ownEnvironment(), {-1, -1, -1, write.get()}});
    if (!watcher)
        return fail(watcher.error());
    const auto status = watcher->wait(kPatienceMs);
    if (!status || status->kind == ExitStatus::Kind::Signalled)
        return Outcome{TrialEnd::Misbehaved, "its start-up ended the process that watched it"};
    if (status->code > static_cast<int>(TrialEnd::Misbehaved))
        return fail("The plug-in could not be tried", *program + " ended with " + status->text(),
                    "Look for a damaged installation.");
    return Outcome{static_cast<TrialEnd>(status->code), reportIn(read.get())};
}

} // namespace

Result<void> tryPlugin(const PluginTask& task, PluginBook book) {
    const std::string what = "The plug-in " + quotedForDisplay(task.file) + " was not loaded";
    if (auto fits = checkPluginPlace(task.file); !fits)
        return fits;
    constexpr const char* remedy = "Ask whoever made it. It is refused from now on, until it changes or you agree to "
                                   "it anew.";
    if (const std::string reason = book.quarantined(task.sha256); !reason.empty())
        return fail(what, reason, remedy);
    const auto outcome = trial(task);
    if (!outcome)
        return fail(outcome.error());
    if (outcome->end == TrialEnd::Loaded)
        return {};
    if (outcome->end == TrialEnd::Refused)
        return fail(what, outcome->text, "Put that right, then start the run again.");
    if (auto kept = book.quarantine(task.sha256, outcome->text); !kept)
        return kept;
    return fail(what, outcome->text, remedy);
}

} // namespace manyhands
