// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/task_form.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace manyhands {

class FileWatch;
class JsonInputsEdit;

/// A function of a Python file, called once an input, and the calls that will be made. The file is read, and never
/// run or imported, to know its functions.
class PythonForm : public TaskForm {
    Q_OBJECT
public:
    explicit PythonForm(QWidget* parent = nullptr);

    ExperimentTask content() const override;
    void setContent(const ExperimentTask& content, bool trusted) override;
    Result<RunPlan> planFor(const Experiment& asked) const override;
    std::uint64_t taskCount() const override;
    QString name() const override;
    QString summary() const override;
    QString experiment() const override;
    void trust() override;

protected:
    void showEvent(QShowEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void buildInterpreter();
    void connectParts();
    void chooseFile();
    void chooseInterpreter();
    void listInterpreters();
    void showInterpreter(const QString& path);
    void readSource();
    void refresh();
    PythonExperiment python() const;
    QStringList calls() const;
    QString trouble() const;

    QLineEdit* m_file;
    QComboBox* m_function;
    QComboBox* m_interpreter;
    JsonInputsEdit* m_inputs;
    QCheckBox* m_star;
    QLabel* m_preview;
    QLabel* m_error;
    FileWatch* m_watch;
    bool m_interpretersListed = false;
};

} // namespace manyhands
