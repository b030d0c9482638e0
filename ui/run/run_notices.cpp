// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/run_notices.h"

#include "ui/shared/core_text.h"
#include "ui/shared/number_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

#include <csignal>

#include "core/measure/stopwatch.h"

namespace manyhands {

namespace {

using Concern = RunNotice::Concern;
using Offer = RunNotice::Offer;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RunNotices)
};

/// The task a worker was in when it died, told by the task's own event.
const TaskEvent* taskOf(const RunBatch& batch, WorkerId worker) {
    for (const TaskEvent& event : batch.tasks) {
        if (event.worker == worker && event.state == TaskState::Crashed)
            return &event;
    }
    return nullptr;
}

/// What a program does to itself, as opposed to what is done to it.
bool isCrashSignal(int signal) {
    constexpr std::array kCrashSignals{SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGSYS};
    return std::ranges::find(kCrashSignals, signal) != kCrashSignals.end();
}

QString numberOf(TaskId task) {
    return QString::number(task.value());
}

QString numberOf(WorkerId worker) {
    return QString::number(worker.value());
}

/// What became of a worker's place and of its task.
QString fateText(const TaskEvent* task) {
    if (task == nullptr)
        return Texts::tr("It was restarted.");
    if (task->kind == TaskEvent::Kind::Retried)
        return Texts::tr("It was restarted and task %1 is tried again.").arg(numberOf(task->task));
    return Texts::tr("It was restarted; task %1 counts as crashed.").arg(numberOf(task->task));
}

RunNotice taskNotice(const TaskEvent& event, const QString& lead, const QString& text = {}) {
    RunNotice notice{Concern::Task, lead, text};
    notice.task = event.task;
    notice.worker = event.worker;
    return notice;
}

/// A run goes on when its launcher could be started anew; then only the log tells of it.
bool tellsOfLostLauncher(const LogLine& line) {
    return line.source == "Fork server" && line.level != LogLine::Level::Info;
}

QString limitText(const StartLimit& limit) {
    const QString allowed = countText(limit.allowed);
    switch (limit.kind) {
    case StartLimit::Kind::User:
        return Texts::tr("The system allows %1 processes for this user.").arg(allowed);
    case StartLimit::Kind::Group:
        return Texts::tr("The control group of this program allows %1 processes.").arg(allowed);
    case StartLimit::Kind::Machine:
        return Texts::tr("The system allows %1 processes in all.").arg(allowed);
    case StartLimit::Kind::Memory:
        return Texts::tr("Memory is short: %1 are free.").arg(memoryQuantity(limit.allowed).text());
    case StartLimit::Kind::Descriptors:
        return Texts::tr("The system allows %1 open files.").arg(allowed);
    case StartLimit::Kind::Unknown:
        break;
    }
    return Texts::tr("The system refused more processes.");
}

RunNotice shortageNotice(const WorkerShortage& shortage) {
    RunNotice notice{Concern::Shortage,
                     Texts::tr("Only %1 of %Ln worker(s) could start.", nullptr, shortage.wanted)
                         .arg(countText(static_cast<std::uint64_t>(shortage.running))),
                     limitText(shortage.limit),
                     {Offer::RunWithFewer, Offer::Stop}};
    notice.workers = shortage.running;
    return notice;
}

QString asSentence(const std::string& text) {
    if (text.empty())
        return {};
    QString sentence = coreText(text.back() == '.' ? text : text + '.');
    sentence[0] = sentence[0].toUpper();
    return sentence;
}

QString joined(QStringList sentences) {
    sentences.removeAll({});
    return sentences.join(QLatin1Char(' '));
}

RunNotice holdNotice(const RunBatch& batch) {
    const Error& held = *batch.heldBy;
    const QString why = joined({asSentence(held.why), asSentence(held.remedy)});
    return {Concern::Run,
            batch.heldToSave ? asSentence(held.what) : Texts::tr("The run was paused: workers keep ending."),
            why,
            {Offer::Resume, Offer::ShowLog}};
}

bool tellsOfMemory(std::string_view text) {
    constexpr std::array<std::string_view, 6> kSigns{"bad_alloc",     "MemoryError",   "Cannot allocate memory",
                                                     "out of memory", "Out of memory", "memory exhausted"};
    return std::ranges::any_of(kSigns, [&](std::string_view sign) { return text.find(sign) != text.npos; });
}

/// A limit is named as it was given, without the digits of a measurement.
QString asGiven(double limit) {
    return numberLocale().toString(limit, 'f', QLocale::FloatingPointShortest);
}

} // namespace

void RunNotices::begin(const RunPlan& plan) {
    *this = {};
    m_plan = plan;
}

std::optional<RunNotice> RunNotices::take(const RunBatch& batch) {
    noteCause(batch);
    if (batch.heldBy)
        return holdNotice(batch);
    if (std::ranges::any_of(batch.log, tellsOfLostLauncher))
        return RunNotice{Concern::Launcher, Texts::tr("The launcher stopped unexpectedly."),
                         Texts::tr("Its workers were ended; unfinished tasks went back to the queue.")};
    if (batch.shortage)
        return shortageNotice(*batch.shortage);
    for (const WorkerEvent& event : batch.lifecycle) {
        // the single process has nobody to replace it: the run's end tells of its own
        if (event.kind == WorkerEvent::Kind::Ended && !event.planned && batch.mode == RunMode::Pool)
            return deathNotice(batch, event);
    }
    for (const TaskEvent& event : batch.tasks) {
        if (auto notice = noticeOf(batch, event))
            return notice;
    }
    return std::nullopt;
}

/// Tasks that fail after that one, while the run stops, are not what it stopped for.
void RunNotices::noteCause(const RunBatch& batch) {
    if (m_plan.halt.when == HaltPolicy::When::Never)
        return;
    for (const TaskEvent& event : batch.tasks) {
        if (m_failures >= m_plan.halt.afterFailures)
            return;
        if (auto notice = noticeOf(batch, event)) {
            m_cause = std::move(notice);
            m_causeIsMemory = event.state == TaskState::Failed && ranOutOfMemory(batch, event);
            ++m_failures;
        }
    }
}

RunNotice RunNotices::deathNotice(const RunBatch& batch, const WorkerEvent& death) {
    const TaskEvent* const task = taskOf(batch, death.worker);
    if (task != nullptr && isCrashSignal(death.signal))
        return crashNotice(*task, death);
    const QString worker = numberOf(death.worker);
    RunNotice notice{Concern::Worker, {}, {}, {Offer::ShowLog, Offer::FewerProcesses}};
    if (death.outOfMemory) {
        notice.lead = Texts::tr("Worker %1 was ended by the system: out of memory.").arg(worker);
        notice.text = fateText(task);
    } else if (death.signal == SIGKILL) {
        notice.lead = Texts::tr("Worker %1 was ended by the system (signal %2).").arg(worker).arg(death.signal);
        notice.text = Texts::tr("Most often the computer ran out of memory.") + QLatin1Char(' ') + fateText(task);
    } else {
        notice.lead = Texts::tr("Worker %1 ended unexpectedly: %2.").arg(worker, coreText(death.reason));
        notice.text = fateText(task);
        notice.offers = {Offer::ShowLog};
    }
    if (task != nullptr && task->kind == TaskEvent::Kind::Retried)
        notice.shortly = Texts::tr("Worker %1 failed task %2 at %3. It was restarted and the task was retried.")
                             .arg(worker, numberOf(task->task), momentText(seconds(death.timeNs)));
    return notice;
}

RunNotice RunNotices::crashNotice(const TaskEvent& event, const WorkerEvent& death) {
    RunNotice notice =
        taskNotice(event, Texts::tr("Task %1 crashed (signal %2).").arg(numberOf(event.task)).arg(death.signal));
    notice.concern = Concern::Worker;
    m_crash.reset();
    if (event.kind == TaskEvent::Kind::Retried) {
        m_crash = event;
        m_crashSignal = death.signal;
        notice.text = Texts::tr("It is tried again.");
    } else {
        notice.text = Texts::tr("Worker %1 was restarted, and the other tasks go on.").arg(numberOf(death.worker));
    }
    return notice;
}

std::optional<RunNotice> RunNotices::outcome(const RunBatch& batch) {
    if (!m_crash)
        return std::nullopt;
    const auto end = std::ranges::find_if(batch.tasks, [this](const TaskEvent& event) {
        return event.task == m_crash->task && event.kind == TaskEvent::Kind::Ended;
    });
    if (end == batch.tasks.end())
        return std::nullopt;
    m_crash.reset();
    const QString again = end->state == TaskState::Succeeded
                              ? Texts::tr("It was tried again on worker %1 and finished.")
                              : Texts::tr("It was tried again on worker %1 and failed.");
    RunNotice notice =
        taskNotice(*end, Texts::tr("Task %1 crashed (signal %2).").arg(numberOf(end->task)).arg(m_crashSignal),
                   again.arg(numberOf(end->worker)));
    notice.concern = Concern::Worker;
    return notice;
}

std::optional<RunNotice> RunNotices::noticeOf(const RunBatch& batch, const TaskEvent& event) const {
    if (event.kind != TaskEvent::Kind::Ended)
        return std::nullopt;
    const auto detail = [&] { return coreText(event.summary); }; // not of every result
    switch (event.state) {
    case TaskState::Crashed:
        return taskNotice(event, Texts::tr("Task %1 crashed: %2.").arg(numberOf(event.task), detail()));
    case TaskState::TimedOut: {
        RunNotice notice =
            taskNotice(event,
                       Texts::tr("Task %1 took longer than %2")
                           .arg(numberOf(event.task), Texts::tr("%1 s").arg(asGiven(m_plan.timeoutSeconds))),
                       Texts::tr("and was ended."));
        notice.offers = {Offer::ShowTask, Offer::RaiseTimeLimit};
        return notice;
    }
    case TaskState::Failed:
        if (ranOutOfMemory(batch, event))
            return memoryNotice(event);
        return taskNotice(event, Texts::tr("Task %1 failed: %2.").arg(numberOf(event.task), detail()));
    default:
        return std::nullopt;
    }
}

/// Under a limit, and by its own words: the system says nothing of a limit that an allocation has come to.
bool RunNotices::ranOutOfMemory(const RunBatch& batch, const TaskEvent& event) const {
    if (m_plan.memoryLimitBytes == 0)
        return false;
    if (tellsOfMemory(event.summary))
        return true;
    const auto output =
        std::ranges::find_if(batch.outputs, [&](const TaskOutput& one) { return one.task == event.task; });
    return output != batch.outputs.end() && tellsOfMemory(output->stderrText);
}

RunNotice RunNotices::memoryNotice(const TaskEvent& event) const {
    RunNotice notice = taskNotice(event, Texts::tr("Worker %1 ran out of memory.").arg(numberOf(event.worker)),
                                  limitPassedText(event));
    notice.offers = {Offer::ShowLog, Offer::RaiseMemoryLimit};
    return notice;
}

QString RunNotices::limitPassedText(const TaskEvent& event) const {
    const QString limit = Texts::tr("%1 MB").arg(asGiven(static_cast<double>(m_plan.memoryLimitBytes) / 1e6)),
                  task = numberOf(event.task);
    if (event.attempt <= 1)
        return Texts::tr("It passed the %1 limit on task %2.").arg(limit, task);
    return Texts::tr("It passed the %1 limit on task %2, %Ln time(s) in a row.", nullptr, event.attempt)
        .arg(limit, task);
}

RunNotice RunNotices::halted(const RunBatch& latest) const {
    const RunCounters& counters = latest.counters;
    RunNotice notice = m_cause.value_or(RunNotice{});
    QStringList sentences{m_causeIsMemory ? notice.text : notice.status()};
    notice.concern = Concern::Run;
    notice.lead = m_causeIsMemory
                      ? Texts::tr("Stopped: worker %1 ran out of memory.").arg(numberOf(notice.worker))
                      : Texts::tr("Stopped after %Ln failed task(s).", nullptr, pluralCount(m_plan.halt.afterFailures));
    if (latest.workers > 1)
        sentences << Texts::tr("The other %Ln worker(s) were ended.", nullptr, latest.workers - 1);
    sentences << Texts::tr("%1 of %2 results are kept.").arg(countText(counters.succeeded), countText(counters.total));
    notice.text = joined(sentences);
    if (m_cause && notice.offers == std::vector{Offer::ShowLog})
        notice.offers.push_back(Offer::ShowTask);
    return notice;
}

RunNotice failureNotice(const Error& error) {
    return {Concern::Launcher, asSentence(error.what), joined({asSentence(error.why), asSentence(error.remedy)})};
}

RunNotice launcherLostNotice(int workers, std::uint64_t results, std::uint64_t tasks, const Error& error) {
    const QString kept = Texts::tr("%Ln worker(s) were ended; %1 of %2 results are kept.", nullptr, workers)
                             .arg(countText(results), countText(tasks));
    return {Concern::Launcher, Texts::tr("The launcher stopped unexpectedly."),
            joined({kept, asSentence(error.sentence())})};
}

WorkerId troubledWorker(const RunBatch& batch) {
    WorkerId worker;
    for (const WorkerEvent& event : batch.lifecycle) {
        if (event.kind == WorkerEvent::Kind::Ended && !event.planned)
            worker = event.worker;
    }
    for (const LogLine& line : batch.log) {
        if (line.level == LogLine::Level::Error && line.worker.isValid())
            worker = line.worker;
    }
    return worker;
}

} // namespace manyhands
