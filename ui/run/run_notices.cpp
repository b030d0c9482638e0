// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/run_notices.h"

#include <QCoreApplication>

namespace manyhands {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("RunNotices", text);
}

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
    notice.lead =
        tr("Worker %1 ended unexpectedly: %2.").arg(death.worker.value()).arg(QString::fromStdString(death.reason));
    const TaskEvent* task = taskOf(batch, death.worker);
    if (!task)
        notice.text = tr("A new process takes its place.");
    else if (task->kind == TaskEvent::Kind::Retried)
        notice.text = tr("A new process takes its place and task %1 is tried again.").arg(task->task.value());
    else
        notice.text = tr("A new process takes its place; task %1 counts as crashed.").arg(task->task.value());
    return notice;
}

std::optional<RunNotice> taskNotice(const TaskEvent& event) {
    if (event.kind != TaskEvent::Kind::Ended)
        return std::nullopt;
    const QString detail = QString::fromStdString(event.summary);
    switch (event.state) {
    case TaskState::Crashed:
        return RunNotice{tr("Task %1 crashed: %2.").arg(event.task.value()).arg(detail), {}};
    case TaskState::TimedOut:
        return RunNotice{tr("Task %1 took longer than its time limit and was ended.").arg(event.task.value()), {}};
    case TaskState::Failed:
        return RunNotice{tr("Task %1 failed: %2.").arg(event.task.value()).arg(detail), {}};
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<RunNotice> noticeIn(const RunBatch& batch) {
    for (const WorkerEvent& event : batch.lifecycle) {
        if (event.kind == WorkerEvent::Kind::Ended && !event.planned)
            return deathNotice(batch, event);
    }
    for (const TaskEvent& event : batch.tasks) {
        if (auto notice = taskNotice(event))
            return notice;
    }
    return std::nullopt;
}

} // namespace manyhands
