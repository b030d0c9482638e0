// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/trust_prompt.h"

#include "ui/shared/core_text.h"

#include "core/base/overloaded.h"

namespace manyhands {

namespace {

struct Leads {
    QString ofFile, ofHistory;
};

Leads leadsFor(const ExperimentTask& task) {
    return std::visit(Overloaded{[](const PythonExperiment&) {
                                     return Leads{TrustPrompt::tr("Run a Python function that this file names?"),
                                                  TrustPrompt::tr("Run this Python function again?")};
                                 },
                                 [](const PluginExperiment&) {
                                     return Leads{TrustPrompt::tr("Read a plug-in that this file names?"),
                                                  TrustPrompt::tr("Run this plug-in again?")};
                                 },
                                 [](const auto&) {
                                     return Leads{TrustPrompt::tr("Run a program that this file names?"),
                                                  TrustPrompt::tr("Run this command again?")};
                                 }},
                      task);
}

} // namespace

TrustQuestion questionAbout(const std::string& file, const ExperimentTask& task) {
    const Leads leads = leadsFor(task);
    const bool isFile = !file.empty();
    TrustQuestion question;
    question.lead = isFile ? leads.ofFile : leads.ofHistory;
    question.note =
        isFile ? TrustPrompt::tr("It was not saved here by you. The program can do anything you can. Look at what will "
                                 "run, and go on only if you know where the file comes from.")
               : TrustPrompt::tr(
                     "It comes from the history. The program can do anything you can. Look at what will run first.");
    if (isFile)
        question.lines << TrustPrompt::tr("File: %1").arg(QString::fromStdString(quotedForDisplay(file)));
    for (const std::string& line : whatWouldRun(task))
        question.lines << coreText(line);
    question.yes = TrustPrompt::tr("Trust and run");
    return question;
}

TrustQuestion questionAbout(const PluginInfo& plugin, const std::string& misdeed) {
    const auto shown = [](const std::string& text) { return QString::fromStdString(quotedForDisplay(text)); };
    TrustQuestion question;
    question.lead = TrustPrompt::tr("Let workers load this plug-in?");
    question.note = misdeed.empty()
                        ? TrustPrompt::tr("Its code can do anything you can. You are asked once, and again when the "
                                          "file changes. Go on only if you know where it comes from.")
                        : TrustPrompt::tr("It was tried, and is in quarantine since: %1. Go on only if you know why.")
                              .arg(coreText(misdeed));
    question.lines << TrustPrompt::tr("Plug-in: %1").arg(shown(plugin.file))
                   << TrustPrompt::tr("SHA-256: %1").arg(QString::fromStdString(plugin.sha256))
                   << TrustPrompt::tr("It calls itself: %1").arg(shown(plugin.name));
    for (const WorkloadInfo& task : plugin.tasks)
        question.lines << TrustPrompt::tr("Task: %1").arg(shown(std::string(task.name)));
    question.yes = TrustPrompt::tr("Trust");
    return question;
}

} // namespace manyhands
