// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>
#include <QTest>

#include <csignal>

#include "core/session/saved_tasks.h"
#include "tests/faults/check_invariants.h"
#include "tests/support/programs.h"

namespace manyhands::test {

namespace {

constexpr int kGoneWithinMs = 2000;
constexpr qsizetype kLongestErrorText = 64 << 10;
constexpr std::size_t kMostLogLines = 10'000, kMostNotes = 1000;
constexpr std::int64_t kStallAllowedNs = 100'000'000;
/// I10: for what a run needs in any case, and for what a story notes of each task.
constexpr std::uint64_t kMemoryAllowed = 48U << 20U, kMemoryPerTask = 1024, kLongestResult = 64U << 20U;

/// The faults that spoil their own task; the others are to leave it whole.
bool spoils(Fault fault) {
    switch (fault) {
    case Fault::None:
    case Fault::Wait:
    case Fault::Leak:
    case Fault::ForkMany:
    case Fault::Daemon:
    case Fault::CloseAll:
    case Fault::KillServer:
    case Fault::Pause:
    case Fault::Shorten:
    case Fault::Count:
        return false;
    default:
        return true;
    }
}

QString nameOf(std::uint64_t task) {
    return QString("task %1 ").arg(task);
}

QString told(const QStringList& broken) {
    return broken.mid(0, 10).join("; ");
}

void checkMessage(const std::optional<Error>& error, QStringList& broken) {
    if (error && (error->what.empty() || error->why.empty() || error->remedy.empty()))
        broken << "I8: the message lacks what, why or what to do: " + QString::fromStdString(error->sentence());
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
    int hit = 0;
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
        if (end.signal != 0 && end.value.find("SIG") == std::string::npos && end.state == TaskState::Crashed)
            broken << "I8: " + nameOf(task) + "does not name its signal: " + QString::fromStdString(end.value);
        const bool failed = end.state != TaskState::Succeeded && end.state != TaskState::Cancelled;
        if (failed && !spoils(fault) && !story.failure && ++hit > story.shots)
            broken << "I9: " + nameOf(task) + "was to succeed: " + QString::fromStdString(end.value);
    }
}

void checkNobodyIsLeft(QStringList& broken) {
    for (const QString& child : childrenLeft())
        broken << "I3: a process is left: " + child;
}

void checkProcesses(const FaultStory& story, QStringList& broken) {
    checkNobodyIsLeft(broken);
    for (const int pid : story.notedPids())
        if (!story.plan().strict && !QTest::qWaitFor([pid] { return ::kill(pid, 0) != 0; }, kGoneWithinMs))
            broken << QString("I3: process %1, which a task left, is still there").arg(pid);
    if (story.processesStarted != story.processesEnded + static_cast<std::uint64_t>(story.givenUp))
        broken << QString("I4: %1 workers started, %2 ended").arg(story.processesStarted).arg(story.processesEnded);
}

void checkTimes(const FaultStory& story, QStringList& broken) {
    if (story.longestStallNs() > story.plan().stallAllowedNs)
        broken << QString("I5: the host's event loop stood still for %1 ms").arg(story.longestStallNs() / 1'000'000);
    if (story.latestSightNs() > story.plan().sightAllowedNs)
        broken << QString("I5: a fault was seen after %1 ms").arg(story.latestSightNs() / 1'000'000);
}

void checkFailure(const FaultStory& story, QStringList& broken) {
    checkMessage(story.failure, broken);
    checkMessage(story.pause, broken);
}

void checkBounds(const FaultStory& story, QStringList& broken) {
    const FaultPlan& plan = story.plan();
    const EngineOptions& options = plan.engine;
    const std::uint64_t servers = 1 + static_cast<std::uint64_t>(story.serversReplaced);
    const std::uint64_t places = std::max(options.workers, options.mostWorkers);
    // replacements that the plan itself asks for come with a task each
    const std::uint64_t asked = story.finals.size() + story.earlier.size();
    const std::uint64_t most = servers * places + static_cast<std::uint64_t>(story.deaths) + asked + places;
    if (story.processesStarted > most)
        broken << QString("I10: %1 workers were started").arg(story.processesStarted);
    // of a result, as far as it may be long
    const bool huge = std::ranges::any_of(plan.faults, [](const auto& hit) { return hit.second == Fault::HugeResult; });
    const std::uint64_t result = huge ? std::min(static_cast<std::uint64_t>(plan.detail), kLongestResult) : 0;
    broken += story.before.growth(Surroundings::now(), kMemoryAllowed + kMemoryPerTask * plan.tasks + 2 * result);
}

void checkRecord(const RunStory& story, QStringList& broken) {
    checkMessage(story.error, broken);
    if (!story.record)
        return;
    const RunSummary& summary = story.record->summary;
    const std::uint64_t ended =
        summary.succeeded + summary.failed + summary.crashed + summary.timedOut + summary.cancelled;
    if (ended != summary.tasks)
        broken << QString("I1: %1 of %2 tasks are accounted for").arg(ended).arg(summary.tasks);
    for (std::uint64_t i = 0; i < story.record->recordedTasks; ++i) {
        const RecordedTask task = story.record->taskAt(i);
        if (task.state == "succeeded" && task.exitCode.value_or(0) != 0)
            broken << "I2: " + nameOf(task.task) + "succeeded with an exit code";
        if (task.state != "succeeded" && task.state != "cancelled" && (!task.error || task.error->message.empty()))
            broken << "I8: " + nameOf(task.task) + "ended without a reason";
    }
    if (!story.record->cleanup.balanced())
        broken << "I4: the clean-up ledger is not balanced";
    if (story.log.size() > kMostLogLines || story.record->notes.size() > kMostNotes)
        broken << QString("I10: %1 lines of log, %2 notes").arg(story.log.size()).arg(story.record->notes.size());
    checkMessage(story.record->failure, broken);
}

/// Of the --json file, where there is one.
void checkAccounts(const QJsonObject& summary, int code, QStringList& broken) {
    qint64 ended = 0;
    for (const char* state : {"succeeded", "failed", "crashed", "timed_out", "cancelled"})
        ended += summary[state].toInteger();
    if (ended != summary["tasks"].toInteger())
        broken << QString("I1: %1 of %2 tasks are accounted for").arg(ended).arg(summary["tasks"].toInteger());
    const bool whole = summary["succeeded"].toInteger() == summary["tasks"].toInteger();
    if (code == 0 && !whole)
        broken << "I2: exit code 0 though not all tasks succeeded";
}

void checkExit(const ProgramStory& story, QStringList& broken) {
    if (const QJsonObject record = story.record(); !record.isEmpty())
        checkAccounts(record["summary"].toObject(), story.end().code, broken);
    // "manyhands: what: why. What to do."
    static const QRegularExpression whole("^manyhands: [^\n]+: [^\n]+\\. [^\n]+\\.$",
                                          QRegularExpression::MultilineOption);
    if (story.end().code == 3 && !QString::fromUtf8(story.end().err).contains(whole))
        broken << "I8: the message lacks what, why or what to do: " + QString::fromUtf8(story.end().err);
}

/// Every block of every run, and what the line of the run says of them.
void checkSavedRun(RunStore& store, const SavedRun& run, const QByteArray& said, QStringList& broken) {
    const QString name = QString("run %1").arg(run.id);
    if (run.state == "running")
        broken << "I7: " + name + " is shown as one that goes on";
    const bool saidSaved = said.contains("Saved to History as run " + QByteArray::number(qint64(run.id)));
    if (saidSaved && run.state != "finished" && run.state != "stopped" && run.state != "failed")
        broken << "I6: " + name + " was said to be saved and is " + QString::fromStdString(run.state);
    if (run.kind != "run")
        return;
    const auto tasks = SavedTasks::read(store, run.id);
    if (!tasks || tasks->damagedBlocks() > 0) {
        broken << "I6: blocks of " + name + " are damaged";
        return;
    }
    std::set<std::uint64_t> ended;
    tasks->forEach([&](const TaskRow& row) {
        if (row.isLast && !ended.insert(row.task).second)
            broken << "I1: " + nameOf(row.task) + "of " + name + " ended twice";
    });
    if (ended.size() < run.standing.done || (saidSaved && ended.size() != run.standing.done))
        broken << QString("I6: %1 tells of %2 results and has %3")
                      .arg(name)
                      .arg(run.standing.done)
                      .arg(static_cast<qulonglong>(ended.size()));
}

void checkHistory(const ProgramStory& story, QStringList& broken) {
    if (!QFileInfo::exists(story.storePath()))
        return;
    auto store = RunStore::open(story.storePath().toStdString(), RunStore::Purpose::Read);
    if (!store) // a row that is about such a file says so itself
        return;
    if (const auto sound = store->check(); !sound)
        broken << "I6: " + QString::fromStdString(sound.error().sentence());
    const auto runs = store->list();
    if (!runs)
        broken << "I6: " + QString::fromStdString(runs.error().sentence());
    for (const SavedRun& run : runs.value_or(std::vector<SavedRun>()))
        checkSavedRun(*store, run, story.end().err, broken);
}

} // namespace

QString checkInvariants(const FaultStory& story) {
    QStringList broken;
    checkAccounts(story, broken);
    checkResults(story, broken);
    checkProcesses(story, broken);
    broken += story.before.differences(Surroundings::now());
    checkTimes(story, broken);
    checkFailure(story, broken);
    checkBounds(story, broken);
    return told(broken);
}

QString checkInvariants(RunStory& story, const Surroundings& before) {
    QStringList broken;
    checkRecord(story, broken);
    story.end();
    checkNobodyIsLeft(broken);
    broken += before.differences(Surroundings::now());
    broken += before.growth(Surroundings::now(), kMemoryAllowed + kMemoryPerTask * story.counters.total);
    if (story.longestStallNs() > kStallAllowedNs)
        broken << QString("I5: the host's event loop stood still for %1 ms").arg(story.longestStallNs() / 1'000'000);
    return told(broken);
}

QString checkInvariants(const ProgramStory& story) {
    QStringList broken;
    checkExit(story, broken);
    for (const QString& left : story.processesLeft())
        broken << "I3: a process is left: " + left;
    broken += story.surroundingsLeft();
    checkHistory(story, broken);
    if (story.end().err.size() > kLongestErrorText)
        broken << QString("I10: %1 bytes of messages").arg(story.end().err.size());
    return told(broken);
}

} // namespace manyhands::test
