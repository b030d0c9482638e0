// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/session/run_plan.h"

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

    Result<CommandTask> task() const;
    Inputs inputs() const;
    /// Equal texts stand for equal work.
    QString experiment() const;

signals:
    void changed();

private:
    void build();
    QWidget* buildFolderRow();
    void refreshPreview();

    QPlainTextEdit* m_command;
    InputsEdit* m_inputs;
    QLineEdit* m_folder;
    QCheckBox* m_shell;
    QLabel* m_preview;
};

} // namespace manyhands
