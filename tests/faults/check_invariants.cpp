// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QStringList>
#include <QTest>

#include <csignal>
#include <sys/wait.h>

#include "core/process/process_tree.h"
#include "tests/faults/fault_story.h"

namespace manyhands::test {

namespace {

constexpr int kGoneWithinMs = 2000;

/// The faults that spoil their own task; the others are to leave it whole.
bool spoils(Fault fault) {
    switch (fault) {
    case Fault::None:
    case Fault::Wait:
    case Fault::Leak:
    case Fault::ForkMany:
    case Fault::Daemon:
    case Fault::CloseAll:
        return false;
    default:
        return true;
    }
}

QString nameOf(std::uint64_t task) {
    return QString("task %1 ").arg(task);
}

void checkAccounts(const FaultStory& story, QStringList& broken) {
    for (std::uint64_t task = 1; task <= story.plan().tasks; ++task) {
        const auto found = story.finals.find(task);
        const std::size_t ends = found == story.finals.end() ? 0 : found->second.size();
        // tasks that an engine which failed never took are the session's to account for
        if (ends != 1 && !(ends == 0 && story.failure))
            broken << "I1: " + nameOf(task) + QString("ended %1 times").arg(ends);
    }
    if (story.finals.size() > story.plan().tasks)
        broken << "I1: tasks ended that nobody submitted";
}

void checkResults(const FaultStory& story, QStringList& broken) {
    const FaultPlan& plan = story.plan();
    for (const auto& [task, ends] : story.finals) {
        const auto planned = plan.faults.find(task);
        const Fault fault = planned == plan.faults.end() ? plan.others : planned->second;
        const FaultStory::End& end = ends.back();
        const bool huge = fault == Fault::HugeResult;
        const std::string value =
            huge ? std::string(static_cast<std::size_t>(plan.detail), 'x') : std::to_string(task * task);
        if (end.state == TaskState::Succeeded && end.value != value)
            broken << "I2: " + nameOf(task) +
                          "succeeded with a wrong result: " + QString::fromStdString(end.value.substr(0, 40));
        if (end.state != TaskState::Succeeded && end.value.empty())
            broken << "I8: " + nameOf(task) + "ended without a reason";
        if (end.state != TaskState::Succeeded && end.state != TaskState::Cancelled && !spoils(fault) && !story.failure)
            broken << "I9: " + nameOf(task) + "was to succeed: " + QString::fromStdString(end.value);
    }
}

/// "17 (name) S …", as the kernel describes it.
QString describe(int pid) {
    QFile file(QString("/proc/%1/stat").arg(pid));
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().left(40)) : QString::number(pid);
}

bool isThere(int pid) {
    return ::kill(pid, 0) == 0;
}

void checkProcesses(const FaultStory& story, QStringList& broken) {
    // this process is a subreaper: whatever lost its parent came here, dead or alive
    if (!QTest::qWaitFor([] { return ownChildren().empty(); }, kGoneWithinMs))
        for (const int pid : ownChildren())
            broken << "I3: a process is left: " + describe(pid);
    for (const int pid : story.notedPids())
        if (!story.plan().strict && !QTest::qWaitFor([pid] { return !isThere(pid); }, kGoneWithinMs))
            broken << QString("I3: process %1, which a task left, is still there").arg(pid);
    if (story.processesStarted != story.processesEnded)
        broken << QString("I4: %1 workers started, %2 ended").arg(story.processesStarted).arg(story.processesEnded);
}

void checkSurroundings(const FaultStory& story, QStringList& broken) {
    const Surroundings after = Surroundings::now();
    if (after.descriptors != story.before.descriptors)
        broken << QString("I4: %1 descriptors before, %2 after")
                      .arg(story.before.descriptors.size())
                      .arg(after.descriptors.size());
    if (after.sharedMemory != story.before.sharedMemory)
        broken << "I4: named shared memory is left";
    if (after.temporaryFiles != story.before.temporaryFiles)
        broken << "I4: temporary files are left";
    if (after.controlGroups != story.before.controlGroups)
        broken << "I4: control groups are left";
}

void checkFailure(const FaultStory& story, QStringList& broken) {
    for (const auto& error : {story.failure, story.pause})
        if (error && (error->what.empty() || error->why.empty() || error->remedy.empty()))
            broken << "I8: the message lacks what, why or what to do: " + QString::fromStdString(error->sentence());
}

void checkBounds(const FaultStory& story, QStringList& broken) {
    const EngineOptions& options = story.plan().engine;
    const std::uint64_t servers = 1 + static_cast<std::uint64_t>(story.serversReplaced);
    const std::uint64_t places = std::max(options.workers, options.mostWorkers);
    // replacements that the plan itself asks for come with a task each
    const std::uint64_t planned = story.finals.size() + story.earlier.size();
    const std::uint64_t most = servers * places + static_cast<std::uint64_t>(story.deaths) + planned + places;
    if (story.processesStarted > most)
        broken << QString("I10: %1 workers were started").arg(story.processesStarted);
}

} // namespace

QString checkInvariants(const FaultStory& story) {
    QStringList broken;
    checkAccounts(story, broken);
    checkResults(story, broken);
    checkProcesses(story, broken);
    checkSurroundings(story, broken);
    checkFailure(story, broken);
    checkBounds(story, broken);
    return broken.mid(0, 10).join("; ");
}

} // namespace manyhands::test
