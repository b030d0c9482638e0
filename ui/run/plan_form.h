// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include "core/session/experiment.h"
#include "ui/run/core_slider.h"
#include "ui/run/run_request.h"

class QAbstractItemModel;
class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;
class QSettings;
class QVBoxLayout;

namespace manyhands {

class BuiltinForm;
class CommandForm;
class LimitsForm;
class PluginForm;
class ProcessesEdit;
class PythonForm;
class Segmented;
class TaskForm;

/// The experiment form: what to run, on how many processes, and how. Starts nothing.
class PlanForm : public QWidget {
    Q_OBJECT
public:
    /// `usable`: processes this user's programs can really run at once, the first choice.
    PlanForm(CoreMarks marks, int usable, QWidget* parent = nullptr);

    /// Checked in full. The error is one for the user to read.
    Result<RunPlan> plan() const;
    /// The same with what else the run needs.
    Result<RunRequest> request() const;

    Experiment experiment() const;
    /// Shows another experiment; all of it, or nothing changes and the error names what the form has no place for. What
    /// is not trusted is shown, and neither looked up nor read, until trust() is called. Starts nothing.
    Result<void> setExperiment(const Experiment& experiment, bool trusted = true);
    /// Somebody has to agree to something before it may run: to all that it names where isForeign(), and otherwise to
    /// the plug-in it loads.
    bool needsTrust() const;
    /// It comes from a file or the history, and names code that nobody has agreed to. Until trust() it is only shown.
    bool isForeign() const;
    void trust();
    PluginForm& plugin() { return madePlugin(); }

    int processes() const;
    void setProcesses(int count);
    std::uint64_t taskCount() const;
    /// "Prime numbers · 2,000 tasks", whether the plan is valid or not.
    QString title() const;
    bool baselineFirst() const;
    LimitsForm& limits() { return *m_limits; }

    /// The kinds of task, as the list shows them, and the place of the chosen one: for another page that shows it too.
    QAbstractItemModel* kinds() const;
    int kind() const;
    void chooseKind(int place);
    /// For built-in workloads; unknown names are left alone.
    void chooseWorkload(const QString& name);
    void chooseCommand();
    void choosePython();
    void choosePlugin();
    void setTasks(int count, const QString& size);
    void showError(const QString& sentence);
    QString errorText() const;

    void saveTo(QSettings& settings) const;
    void restoreFrom(const QSettings& settings);

signals:
    void changed();
    /// The number of processes has settled.
    void processesChosen(int count);
    /// To be asked now whether what is shown may run, before Run is pressed.
    void trustAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    /// Among the numbers of the workloads.
    enum Kind { Heading = -1, Command = -2, Python = -3, Plugin = -4 };

    void build();
    void buildTask(QVBoxLayout* column);
    void buildHow(QVBoxLayout* column);
    void fitChunk();
    void fillKinds();
    void connectParts();
    void takeKind();
    void refreshCaptions();
    void chooseKindOf(int kind);
    void add(TaskForm* form);
    PythonForm& madePython();
    PluginForm& madePlugin();
    QList<TaskForm*> forms() const;
    TaskForm& shownForm() const;
    TaskForm& formFor(const ExperimentTask& task);
    void show(const Experiment& experiment, bool trusted);

    QComboBox* m_kind;
    QLabel* m_kindCaption;
    QVBoxLayout* m_forms;
    BuiltinForm* m_builtin;
    CommandForm* m_command;
    // made once they are shown: whoever changes the theme or the text size waits for every widget there is
    PythonForm* m_python = nullptr;
    PluginForm* m_plugin = nullptr;
    ProcessesEdit* m_processes;
    QSpinBox* m_chunk;
    QLabel* m_chunkCaption;
    Segmented* m_startMethod;
    QLabel* m_startCaption;
    QCheckBox* m_baseline;
    LimitsForm* m_limits;
    QLabel* m_error;
};

} // namespace manyhands
