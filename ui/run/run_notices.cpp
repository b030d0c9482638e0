// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/run_notices.h"

#include "ui/shared/number_text.h"

#include <QCoreApplication>

namespace manyhands {

namespace {

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

RunNotice deathNotice(const RunBatch& batch, const WorkerEvent& death) {
    RunNotice notice;
    notice.concern = RunNotice::Concern::Worker;
    notice.lead = Texts::tr("Worker %1 ended unexpectedly: %2.")
                      .arg(death.worker.value())
                      .arg(QString::fromStdString(death.reason));
    const TaskEvent* task = taskOf(batch, death.worker);
    if (!task)
        notice.text = Texts::tr("A new process takes its place.");
    else if (task->kind == TaskEvent::Kind::Retried)
        notice.text = Texts::tr("A new process takes its place and task %1 is tried again.").arg(task->task.value());
    else
        notice.text = Texts::tr("A new process takes its place; task %1 counts as crashed.").arg(task->task.value());
    return notice;
}

RunNotice taskNotice(const QString& lead) {
    return {RunNotice::Concern::Task, lead, {}};
}

std::optional<RunNotice> noticeOf(const TaskEvent& event) {
    if (event.kind != TaskEvent::Kind::Ended)
        return std::nullopt;
    const QString detail = QString::fromStdString(event.summary);
    switch (event.state) {
    case TaskState::Crashed:
        return taskNotice(Texts::tr("Task %1 crashed: %2.").arg(event.task.value()).arg(detail));
    case TaskState::TimedOut:
        return taskNotice(Texts::tr("Task %1 took longer than its time limit and was ended.").arg(event.task.value()));
    case TaskState::Failed:
        return taskNotice(Texts::tr("Task %1 failed: %2.").arg(event.task.value()).arg(detail));
    default:
        return std::nullopt;
    }
}

/// A run goes on when its launcher could be started anew; then only the log tells of it.
bool tellsOfLostLauncher(const LogLine& line) {
    return line.source == "Fork server" && line.level != LogLine::Level::Info;
}

QString asSentence(const std::string& text) {
    QString sentence = QString::fromStdString(text).trimmed();
    if (sentence.isEmpty())
        return sentence;
    sentence[0] = sentence[0].toUpper();
    return sentence.endsWith(QLatin1Char('.')) ? sentence : sentence + QLatin1Char('.');
}

QString joined(QStringList sentences) {
    sentences.removeAll({});
    return sentences.join(QLatin1Char(' '));
}

} // namespace

std::optional<RunNotice> noticeIn(const RunBatch& batch) {
    if (batch.heldBy && batch.heldToSave)
        return RunNotice{RunNotice::Concern::Run, asSentence(batch.heldBy->what),
                         joined({asSentence(batch.heldBy->why), asSentence(batch.heldBy->remedy)})};
    if (batch.heldBy)
        return RunNotice{RunNotice::Concern::Run, Texts::tr("The run was paused: workers keep ending."),
                         joined({asSentence(batch.heldBy->why), asSentence(batch.heldBy->remedy)})};
    for (const LogLine& line : batch.log) {
        if (tellsOfLostLauncher(line))
            return RunNotice{RunNotice::Concern::Launcher, Texts::tr("The launcher stopped unexpectedly."),
                             Texts::tr("Its workers were ended; unfinished tasks went back to the queue.")};
    }
    for (const WorkerEvent& event : batch.lifecycle) {
        if (event.kind == WorkerEvent::Kind::Ended && !event.planned)
            return deathNotice(batch, event);
    }
    for (const TaskEvent& event : batch.tasks) {
        if (auto notice = noticeOf(event))
            return notice;
    }
    return std::nullopt;
}

RunNotice failureNotice(const Error& error) {
    return {RunNotice::Concern::Launcher, asSentence(error.what),
            joined({asSentence(error.why), asSentence(error.remedy)})};
}

RunNotice launcherLostNotice(int workers, std::uint64_t results, std::uint64_t tasks, const Error& error) {
    const QString kept = Texts::tr("%Ln worker(s) were ended; %1 of %2 results are kept.", nullptr, workers)
                             .arg(countText(results), countText(tasks));
    return {RunNotice::Concern::Launcher, Texts::tr("The launcher stopped unexpectedly."),
            joined({kept, asSentence(error.sentence()), Texts::tr("Restart starts it and the run again.")})};
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
