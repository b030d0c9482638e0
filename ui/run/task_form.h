// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/session/experiment.h"

namespace manyhands {

/// The part of the experiment form that says what a task is; there is one for each kind of tasks. Starts nothing.
class TaskForm : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual ExperimentTask content() const = 0;
    /// `content` is of the form's own kind. Not `trusted`: nothing that it names is looked at before trust() is called.
    virtual void setContent(const ExperimentTask& content, bool trusted) = 0;
    /// `asked` holds content(). The plan is not validated.
    virtual Result<RunPlan> planFor(const Experiment& asked) const = 0;
    virtual std::uint64_t taskCount() const = 0;
    /// "Prime numbers"
    virtual QString name() const = 0;
    /// What a task does and what limits it.
    virtual QString summary() const = 0;
    /// Tasks wait more than they compute.
    virtual bool isWaiting() const { return false; }
    /// Equal texts stand for equal work.
    virtual QString experiment() const = 0;

    /// False: it comes from a file or the history, and nobody has agreed to it.
    bool isTrusted() const { return m_trusted; }
    virtual void trust() { m_trusted = true; }

signals:
    void changed();

protected:
    void setTrusted(bool trusted) { m_trusted = trusted; }

private:
    bool m_trusted = true;
};

/// The inputs' part of TaskForm::experiment(). The first, middle and last stand for the rest: lists that differ only in
/// between are rare, and only share a table.
QString keyOf(const Inputs& inputs);

/// Lines of a task's preview, shortened where they are many or long. What has no place there is in the question that
/// comes before a stranger's program runs.
QString previewOf(QStringList lines);

} // namespace manyhands
