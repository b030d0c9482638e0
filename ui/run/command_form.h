// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/task_form.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace manyhands {

class InputsEdit;

/// A program to run once an input, and what will be run, spelled out before it is.
class CommandForm : public TaskForm {
    Q_OBJECT
public:
    explicit CommandForm(QWidget* parent = nullptr);

    ExperimentTask content() const override;
    void setContent(const ExperimentTask& content, bool trusted) override;
    /// Looks for the program and the folder; the inputs have been read already.
    Result<RunPlan> planFor(const Experiment& asked) const override;
    std::uint64_t taskCount() const override;
    QString name() const override;
    QString summary() const override;
    QString experiment() const override;
    void trust() override;

private:
    void build();
    QWidget* buildFolderRow();
    QWidget* buildEnvironment();
    CommandExperiment command() const;
    Result<CommandTask> task() const;
    Result<void> lookUp(const CommandTask& task) const;
    void refreshPreview();

    QPlainTextEdit* m_command;
    InputsEdit* m_inputs;
    QLineEdit* m_folder;
    QPlainTextEdit* m_environment;
    QCheckBox* m_shell;
    QLabel* m_preview;
};

} // namespace manyhands
