// SPDX-License-Identifier: GPL-3.0-or-later
#include <clocale>
#include <string>
#include <vector>

#include <QCoreApplication>

#include "app/cli/help_text.h"
#include "app/cli/history_command.h"
#include "app/cli/interrupts.h"
#include "app/cli/machine_command.h"
#include "app/cli/measure_command.h"
#include "app/cli/open_window.h"
#include "app/cli/output.h"
#include "app/cli/resume_command.h"
#include "app/cli/run_command.h"
#include "app/cli/tasks_command.h"
#include "core/tasks/command_template.h"

namespace {

using namespace manyhands;

int refuse(const Error& error) {
    printError(error);
    return ExitCode::kUsage;
}

int print(const std::string& text) {
    Output::standard().write(text);
    return Output::standard().exitCode(ExitCode::kSuccess);
}

int perform(const CommandLine& line) {
    if (line.has(Option::Help))
        return print(commandHelp(line.command));
    if (line.has(Option::Version))
        return print(versionText() + '\n');
    switch (line.command) {
    case Command::Run:
        return runCommand(line);
    case Command::Compare:
    case Command::Tune:
        return measureCommand(line);
    case Command::Tasks:
        return tasksCommand(line);
    case Command::Machine:
        return machineCommand(line);
    case Command::History:
    case Command::Export:
        return historyCommand(line);
    case Command::Resume:
        return resumeCommand(line);
    }
    return ExitCode::kUsage;
}

int dispatch(const std::vector<std::string>& words) {
    const std::string& name = words.front();
    for (const auto& info : commandInfos()) {
        if (info.name != name)
            continue;
        const auto line = parseCommandLine(info.command, {words.begin() + 1, words.end()});
        return line ? perform(*line) : refuse(line.error());
    }
    if (name == "--help" || name == "-h")
        return print(generalHelp());
    if (name == "--version" || name == "-V")
        return print(versionText() + '\n');
    const std::string shown = quotedForDisplay(name);
    if (isPlannedCommand(name))
        return refuse({"manyhands " + shown + " is not available in this version", "it is not built yet",
                       "See manyhands --help.", 0});
    return refuse({"Unknown command " + shown, "there is none of this name", "See manyhands --help.", 0});
}

} // namespace

int main(int argc, char* argv[]) {
    surviveGoneReaders();
    if (argc < 2)
        return openWindow();
    // Qt may say on stderr that it dislikes the locale: that is no business of this program's users
    const auto loud = qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    int none = 1; // the words are ours alone, Qt would take some of them
    QCoreApplication application(none, argv);
    qInstallMessageHandler(loud);
    std::setlocale(LC_NUMERIC, "C"); // Qt has set the user's, in which 0.5 may be 0,5
    return dispatch({argv + 1, argv + argc});
}
