// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/python_form.h"

#include "ui/run/json_inputs_edit.h"
#include "ui/run/python_calls.h"
#include "ui/shared/core_text.h"
#include "ui/shared/file_watch.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalBlocker>

#include "core/session/durable_file.h"
#include "core/session/python_tasks.h"
#include "core/tasks/python_interpreters.h"
#include "core/tasks/python_source.h"

namespace manyhands {

namespace {

constexpr std::size_t kMostSource = std::size_t{8} << 20;

std::string bytesOf(const QString& path) {
    return QFile::encodeName(path).toStdString();
}

QString pathFrom(const std::string& bytes) {
    return QFile::decodeName(QByteArray::fromStdString(bytes));
}

} // namespace

void PythonForm::connectParts() {
    connect(m_file, &QLineEdit::textChanged, this, &PythonForm::readSource);
    connect(m_watch, &FileWatch::changed, this, &PythonForm::readSource);
    connect(m_function, &QComboBox::editTextChanged, this, &PythonForm::changed);
    connect(m_interpreter, &QComboBox::currentIndexChanged, this, &PythonForm::changed);
    connect(m_star, &QCheckBox::toggled, this, &PythonForm::changed);
    connect(m_inputs, &JsonInputsEdit::changed, this, &PythonForm::changed);
    connect(this, &PythonForm::changed, this, &PythonForm::refresh);
}

void PythonForm::chooseFile() {
    const QString chosen = QFileDialog::getOpenFileName(this, tr("Choose a Python file"), m_file->text(),
                                                        tr("Python files (*.py);;All files (*)"));
    if (!chosen.isEmpty())
        m_file->setText(chosen);
}

void PythonForm::chooseInterpreter() {
    const QString chosen = QFileDialog::getOpenFileName(this, tr("Choose a Python interpreter"));
    if (!chosen.isEmpty())
        showInterpreter(chosen);
}

/// Once it is to be seen: looking through the folders of PATH is not for a form that nobody uses.
void PythonForm::showEvent(QShowEvent* event) {
    listInterpreters();
    TaskForm::showEvent(event);
}

void PythonForm::listInterpreters() {
    if (m_interpretersListed || !isTrusted())
        return;
    m_interpretersListed = true;
    for (const PythonInterpreter& found : findInterpreters()) {
        const QString path = pathFrom(found.path);
        const QString entry =
            found.version.empty()
                ? path
                : tr("Python %1 – %2", "version, path").arg(QString::fromStdString(found.version), path);
        const int known = m_interpreter->findData(path);
        if (known >= 0)
            m_interpreter->setItemText(known, entry);
        else
            m_interpreter->addItem(entry, path);
    }
    // the list is as wide as its longest path, though the field is not
    m_interpreter->view()->setMinimumWidth(m_interpreter->view()->sizeHintForColumn(0));
}

void PythonForm::showInterpreter(const QString& path) {
    if (m_interpreter->findData(path) < 0)
        m_interpreter->addItem(withoutInvisible(path), path);
    m_interpreter->setCurrentIndex(m_interpreter->findData(path));
}

/// The functions of the file, as far as it can be read. What is in their field stays, unless nothing is.
void PythonForm::readSource() {
    const QString path = isTrusted() ? m_file->text().trimmed() : QString();
    m_watch->watch(path);
    std::vector<std::string> functions;
    if (const auto source = path.isEmpty() ? Result<std::string>() : readFile(bytesOf(path), kMostSource))
        functions = topLevelFunctions(*source).value_or(functions);
    {
        const QSignalBlocker quiet(m_function);
        const QString chosen = m_function->currentText();
        m_function->clear();
        for (const std::string& function : functions)
            m_function->addItem(QString::fromStdString(function));
        if (!chosen.isEmpty())
            m_function->setEditText(chosen);
    }
    emit changed();
}

PythonExperiment PythonForm::python() const {
    PythonExperiment python;
    python.interpreter = bytesOf(m_interpreter->currentData().toString());
    python.file = bytesOf(m_file->text().trimmed());
    python.function = m_function->currentText().trimmed().toStdString();
    python.star = m_star->isChecked();
    python.inputs = m_inputs->asked();
    return python;
}

ExperimentTask PythonForm::content() const {
    return python();
}

void PythonForm::setContent(const ExperimentTask& content, bool trusted) {
    setTrusted(trusted);
    const auto& python = std::get<PythonExperiment>(content);
    {
        const QSignalBlocker quiet(this), quietFile(m_file);
        m_file->setText(pathFrom(python.file));
        m_function->setEditText(QString::fromStdString(python.function));
        showInterpreter(pathFrom(python.interpreter));
        m_star->setChecked(python.star);
        m_inputs->setAsked(python.inputs, trusted);
        if (isVisible())
            listInterpreters();
    }
    readSource();
}

void PythonForm::trust() {
    TaskForm::trust();
    listInterpreters();
    readSource();
    m_inputs->read();
}

Result<RunPlan> PythonForm::planFor(const Experiment& asked) const {
    auto task = taskOf(python());
    if (!task)
        return fail(task.error());
    const Inputs inputs = m_inputs->inputs();
    if (!inputs || inputs->size() == 0)
        return fail(tr("There is nothing to run").toStdString(), tr("the function has no inputs").toStdString(),
                    tr("Write one JSON value a line, or a range such as 1..100.").toStdString());
    return planOf(asked, std::move(*task), inputs);
}

std::uint64_t PythonForm::taskCount() const {
    return m_inputs->inputs() ? m_inputs->inputs()->size() : 0;
}

QString PythonForm::name() const {
    const QString function = m_function->currentText().trimmed();
    const QString file = m_file->text().trimmed().section(QLatin1Char('/'), -1);
    return function.isEmpty() || file.isEmpty() ? tr("Python function")
                                                : withoutInvisible(file + QLatin1Char(':') + function);
}

QString PythonForm::summary() const {
    return tr("Calls a function of a Python file once for each input. Each worker keeps one interpreter: the file, its "
              "modules and its globals are loaded once a worker, not once a task.");
}

QString PythonForm::experiment() const {
    const PythonExperiment asked = python();
    return QStringLiteral("python\n%1\n%2\n%3\n%4\n")
               .arg(pathFrom(asked.file), m_function->currentText(), pathFrom(asked.interpreter))
               .arg(asked.star) +
           keyOf(m_inputs->inputs());
}

/// What would be wrong about a run, once there is something to run.
QString PythonForm::trouble() const {
    if (!isTrusted() || m_file->text().trimmed().isEmpty() || taskCount() == 0)
        return {};
    Experiment asked;
    asked.task = python();
    const auto plan = planFor(asked);
    if (!plan)
        return errorText(plan.error());
    const auto valid = validate(*plan);
    return valid ? QString() : errorText(valid.error());
}

void PythonForm::refresh() {
    const QString wrong = trouble();
    m_error->setText(wrong);
    m_error->setVisible(!wrong.isEmpty());
    QStringList lines;
    if (!isTrusted()) {
        for (const std::string& line : whatWouldRun(content()))
            lines << coreText(line);
    } else if (!m_function->currentText().trimmed().isEmpty()) {
        lines = pythonCalls(python(), m_inputs->inputs());
    }
    m_interpreter->setToolTip(m_interpreter->currentText().toHtmlEscaped());
    m_preview->setText(lines.isEmpty() ? tr("Nothing yet") : previewOf(lines));
}

void PythonForm::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

/// Only a Python file: an experiment that is dropped is for the window to open.
void PythonForm::dropEvent(QDropEvent* event) {
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile() && url.path().endsWith(QLatin1String(".py")))
            m_file->setText(url.toLocalFile());
    }
    event->acceptProposedAction();
}

} // namespace manyhands
