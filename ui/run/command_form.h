// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/session/experiment.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace manyhands {

class InputsEdit;

/// A program to run once an input, and what will be run, spelled out before it is.
class CommandForm : public QWidget {
    Q_OBJECT
public:
    explicit CommandForm(QWidget* parent = nullptr);

    /// The command as the workers take it. Looks for the program and the folder.
    Result<CommandTask> task() const;
    Inputs inputs() const;
    CommandExperiment content() const;
    /// `trusted`: otherwise nothing that it names is looked at before trust() is called.
    void setContent(const CommandExperiment& content, bool trusted);
    void trust();
    bool isTrusted() const { return m_trusted; }
    /// Equal texts stand for equal work.
    QString experiment() const;

signals:
    void changed();

private:
    void build();
    QWidget* buildFolderRow();
    QWidget* buildEnvironment();
    Result<void> lookUp(const CommandTask& task) const;
    void refreshPreview();

    QPlainTextEdit* m_command;
    InputsEdit* m_inputs;
    QLineEdit* m_folder;
    QPlainTextEdit* m_environment;
    QCheckBox* m_shell;
    QLabel* m_preview;
    bool m_trusted = true;
};

} // namespace manyhands
