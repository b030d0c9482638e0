// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/command_form.h"

#include "ui/run/inputs_edit.h"
#include "ui/run/placeholder_highlighter.h"
#include "ui/shared/core_text.h"
#include "ui/shared/field.h"

#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace manyhands {

namespace {
constexpr int kCommandHeight = 50;
constexpr std::uint64_t kPreviewed = 5;
} // namespace

CommandForm::CommandForm(QWidget* parent)
    : TaskForm(parent)
    , m_command(new QPlainTextEdit(this))
    , m_inputs(new InputsEdit(this))
    , m_folder(new QLineEdit(this))
    , m_environment(new QPlainTextEdit(this))
    , m_shell(new QCheckBox(tr("Run through a shell"), this))
    , m_preview(roleLabel({}, "mono", this)) {
    build();
    connect(m_command, &QPlainTextEdit::textChanged, this, &CommandForm::changed);
    connect(m_folder, &QLineEdit::textChanged, this, &CommandForm::changed);
    connect(m_environment, &QPlainTextEdit::textChanged, this, &CommandForm::changed);
    connect(m_shell, &QCheckBox::toggled, this, &CommandForm::changed);
    connect(m_inputs, &InputsEdit::changed, this, &CommandForm::changed);
    connect(this, &CommandForm::changed, this, &CommandForm::refreshPreview);
    refreshPreview();
}

void CommandForm::build() {
    m_command->setObjectName(QStringLiteral("commandTemplate"));
    m_command->setAccessibleName(tr("Command"));
    m_command->setPlaceholderText(QStringLiteral("gzip -9 -c {}"));
    m_command->setToolTip(tr("{} input · {.} without its ending · {/} name only · {//} folder · {/.} name without its "
                             "ending · {#} task number · {%} worker · {1} {2} column"));
    m_command->setFixedHeight(kCommandHeight);
    m_command->setTabChangesFocus(true);
    new PlaceholderHighlighter(m_command->document());
    m_shell->setObjectName(QStringLiteral("useShell"));
    m_shell->setAccessibleName(m_shell->text());
    m_preview->setObjectName(QStringLiteral("commandPreview"));
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_preview->setWordWrap(true);
    auto* shellNote = caption(QStringLiteral("shellCaption"), this);
    shellNote->setText(
        tr("Off: the words go to the program as they are. On: the text is a script, and each input reaches "
           "it as \"$1\"; a mistake in it can do anything you can."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(field(tr("Command"), m_command));
    column->addLayout(field(tr("Inputs"), m_inputs));
    column->addWidget(buildFolderRow());
    column->addWidget(buildEnvironment());
    auto* shell = new QVBoxLayout;
    shell->setSpacing(2);
    shell->addWidget(m_shell);
    shell->addWidget(shellNote);
    column->addLayout(shell);
    column->addLayout(field(tr("What will run"), m_preview));
}

QWidget* CommandForm::buildFolderRow() {
    auto* box = new QWidget(this);
    m_folder->setParent(box);
    m_folder->setObjectName(QStringLiteral("workingDirectory"));
    m_folder->setAccessibleName(tr("Working folder"));
    m_folder->setPlaceholderText(tr("Where this program was started"));
    auto* browse = new QPushButton(tr("Choose…"), box);
    browse->setObjectName(QStringLiteral("workingDirectoryChoose"));
    browse->setAccessibleName(tr("Choose the working folder"));
    browse->setProperty("kind", "flat");
    auto* label = roleLabel(tr("Working folder"), "field", box);
    label->setBuddy(m_folder);
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_folder, 1);
    row->addWidget(browse);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(label);
    column->addLayout(row);
    connect(browse, &QPushButton::clicked, this, [this] {
        const QString chosen =
            QFileDialog::getExistingDirectory(this, tr("Choose the working folder"), m_folder->text());
        if (!chosen.isEmpty())
            m_folder->setText(chosen);
    });
    return box;
}

QWidget* CommandForm::buildEnvironment() {
    auto* box = new QWidget(this);
    m_environment->setParent(box);
    m_environment->setObjectName(QStringLiteral("environment"));
    m_environment->setPlaceholderText(QStringLiteral("NAME=value"));
    m_environment->setToolTip(tr("Variables that differ from this program's own, one a line."));
    m_environment->setFixedHeight(kCommandHeight);
    m_environment->setTabChangesFocus(true);
    QVBoxLayout* const environment = field(tr("Environment"), m_environment);
    auto* note = caption(QStringLiteral("environmentNote"), box);
    note->setText(tr("Saved with the experiment as it is here; the file is then for you alone."));
    note->hide();
    connect(m_environment, &QPlainTextEdit::textChanged, note,
            [this, note] { note->setVisible(!m_environment->toPlainText().isEmpty()); });
    environment->addWidget(note);
    box->setLayout(environment);
    box->layout()->setContentsMargins(0, 0, 0, 0);
    return box;
}

ExperimentTask CommandForm::content() const {
    return command();
}

CommandExperiment CommandForm::command() const {
    CommandExperiment content;
    content.command = m_command->toPlainText().toStdString();
    content.shell = m_shell->isChecked();
    content.directory = QFile::encodeName(m_folder->text().trimmed()).toStdString();
    for (const QString& line : m_environment->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        content.environment.emplace_back(line.section(QLatin1Char('='), 0, 0).toStdString(),
                                         line.section(QLatin1Char('='), 1).toStdString());
    content.inputs = m_inputs->asked();
    return content;
}

void CommandForm::setContent(const ExperimentTask& content, bool trusted) {
    setTrusted(trusted);
    const auto& command = std::get<CommandExperiment>(content);
    m_command->setPlainText(QString::fromStdString(command.command));
    m_shell->setChecked(command.shell);
    m_folder->setText(QFile::decodeName(QByteArray::fromStdString(command.directory)));
    QStringList lines;
    for (const auto& [name, value] : command.environment)
        lines << QString::fromStdString(name + '=' + value);
    m_environment->setPlainText(lines.join(QLatin1Char('\n')));
    m_inputs->setAsked(command.inputs, trusted);
}

void CommandForm::trust() {
    TaskForm::trust();
    m_inputs->readAll();
}

Result<void> CommandForm::lookUp(const CommandTask& task) const {
    const std::string& folder = task.setup.directory;
    if (!folder.empty() && !QFileInfo(QFile::decodeName(QByteArray::fromStdString(folder))).isDir())
        return fail(tr("The working folder cannot be used").toStdString(),
                    tr("there is no folder %1").arg(QString::fromStdString(quotedForDisplay(folder))).toStdString(),
                    tr("Choose one that exists.").toStdString());
    const std::string& program = task.command.words().front();
    if (!task.command.isShell() && program.find('{') == std::string::npos) {
        if (const auto found = findProgram(program, folder); !found)
            return fail(found.error());
    }
    return {};
}

Result<CommandTask> CommandForm::task() const {
    const CommandExperiment asked = command();
    for (const auto& [name, value] : asked.environment) {
        if (name.empty() || !m_environment->toPlainText().contains(QString::fromStdString(name) + QLatin1Char('=')))
            return fail(tr("The environment cannot be set").toStdString(),
                        tr("a line has no name, or no = behind it").toStdString(),
                        tr("Write it like LANG=C.").toStdString());
    }
    auto command = templateOf(asked);
    if (!command)
        return fail(command.error());
    CommandTask task{std::move(*command), {asked.directory, asked.environment}};
    if (const auto found = isTrusted() ? lookUp(task) : Result<void>(); !found)
        return fail(found.error());
    return task;
}

Result<RunPlan> CommandForm::planFor(const Experiment& asked) const {
    auto ready = task();
    if (!ready)
        return fail(ready.error());
    const Inputs inputs = m_inputs->inputs();
    if (!inputs || inputs->size() == 0)
        return fail(tr("There is nothing to run").toStdString(), tr("the command has no inputs").toStdString(),
                    tr("Add files, lines of a file, or a range such as 1..100.").toStdString());
    return planOf(asked, std::move(*ready), inputs);
}

std::uint64_t CommandForm::taskCount() const {
    const Inputs inputs = m_inputs->inputs();
    return inputs ? inputs->size() : 0;
}

QString CommandForm::name() const {
    return tr("Command");
}

QString CommandForm::summary() const {
    return tr("Runs a program once for each input, without a shell.");
}

QString CommandForm::experiment() const {
    return QStringLiteral("command\n%1\n%2\n%3\n%4\n")
               .arg(m_command->toPlainText(), m_folder->text(), m_environment->toPlainText())
               .arg(m_shell->isChecked()) +
           keyOf(m_inputs->inputs());
}

void CommandForm::refreshPreview() {
    const auto ready = task();
    const Inputs all = m_inputs->inputs();
    if (!isTrusted()) {
        QStringList lines;
        for (const std::string& line : whatWouldRun(content()))
            lines << coreText(line);
        m_preview->setText(previewOf(lines));
        return;
    }
    if (!ready || !all || all->size() == 0) {
        m_preview->setText(tr("Nothing yet"));
        return;
    }
    QStringList lines;
    for (std::uint64_t row = 0; row < std::min(all->size(), kPreviewed); ++row) {
        std::vector<std::string> values;
        for (std::size_t column = 0; column < all->columns(); ++column)
            values.push_back(all->at(row, column));
        lines << QString::fromStdString(quotedForDisplay(ready->command.expand(values, row + 1)));
    }
    if (all->size() > kPreviewed)
        lines << QStringLiteral("…");
    m_preview->setText(previewOf(lines));
}

} // namespace manyhands
