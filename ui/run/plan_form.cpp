// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/plan_form.h"

#include "ui/run/builtin_form.h"
#include "ui/run/command_form.h"
#include "ui/run/limits_form.h"
#include "ui/run/processes_edit.h"
#include "ui/run/workload_words.h"
#include "ui/shared/core_text.h"
#include "ui/shared/field.h"
#include "ui/shared/number_text.h"
#include "ui/shared/segmented.h"

#include "core/base/overloaded.h"
#include "core/session/experiment_json.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSettings>
#include <QSpinBox>
#include <QStackedWidget>

#include <algorithm>

namespace manyhands {

namespace {

constexpr std::size_t kMostKept = std::size_t{1} << 20; ///< bytes of an experiment in the settings

QString fromView(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Of text in a file that is not trusted, in bytes. It can hold megabytes without a break: laid out, they would keep
/// the window busy for minutes.
constexpr std::size_t kMostShown = std::size_t{16} << 10;
constexpr std::size_t kLine = 16; ///< what a line costs by itself

std::size_t textIn(const Settings& settings) {
    std::size_t bytes = 0;
    for (const auto& [name, value] : settings)
        bytes += name.size() + value.size() + kLine;
    return bytes;
}

std::size_t textIn(const BuiltinExperiment& task) {
    return task.workload.size() + textIn(task.settings);
}

/// Of lists only the beginning is shown.
std::size_t textIn(const ExperimentInput& input) {
    constexpr std::size_t kShownValues = 3;
    std::size_t bytes = input.text.size() + kLine;
    for (std::size_t i = 0; i < std::min(kShownValues, input.values.size()); ++i)
        bytes += input.values[i].size();
    return bytes;
}

std::size_t textIn(const CommandExperiment& task) {
    std::size_t bytes = task.command.size() + task.directory.size() + textIn(task.environment);
    for (const ExperimentInput& input : task.inputs)
        bytes += textIn(input);
    return bytes;
}

std::size_t textIn(const PythonExperiment& task) {
    return task.interpreter.size() + task.file.size() + task.function.size() + textIn(task.inputs);
}

std::size_t textIn(const PluginExperiment& task) {
    return task.file.size() + task.name.size() + textIn(task.settings);
}

} // namespace

void PlanForm::connectParts() {
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PlanForm::takeKind);
    connect(m_processes, &ProcessesEdit::changed, this, &PlanForm::changed);
    connect(m_processes, &ProcessesEdit::chosen, this, &PlanForm::processesChosen);
    connect(m_chunk, &QSpinBox::valueChanged, this, &PlanForm::changed);
    connect(m_startMethod, &Segmented::currentChanged, this, &PlanForm::changed);
    connect(m_baseline, &QCheckBox::toggled, this, &PlanForm::changed);
    connect(m_limits, &LimitsForm::changed, this, &PlanForm::changed);
    connect(m_builtin, &BuiltinForm::changed, this, &PlanForm::changed);
    connect(m_command, &CommandForm::changed, this, &PlanForm::changed);
    connect(this, &PlanForm::changed, this, &PlanForm::refreshCaptions);
}

bool PlanForm::isCommand() const {
    return m_kind->currentData().toInt() == kCommandKind;
}

void PlanForm::takeKind() {
    const int kind = m_kind->currentData().toInt();
    if (kind >= 0)
        m_builtin->setWorkload(workloadInfos()[static_cast<std::size_t>(kind)]);
    m_task->setCurrentWidget(kind == kCommandKind ? static_cast<QWidget*>(m_command) : m_builtin);
    m_task->updateGeometry();
    emit changed();
}

void PlanForm::refreshCaptions() {
    showError({});
    const bool command = isCommand();
    bool waiting = false;
    if (command) {
        m_kindCaption->setText(tr("Runs a program once for each input, without a shell."));
    } else {
        const WorkloadInfo& info = m_builtin->workload();
        m_kindCaption->setText(tr("%1 Limited by %2.").arg(workloadWord(info.summary), workloadWord(info.limitText)));
        waiting = info.limit == WorkloadInfo::Limit::Waiting;
    }
    m_processes->advise(waiting);
    const auto chunk = static_cast<std::uint64_t>(m_chunk->value());
    const std::uint64_t chunks = chunk > 0 ? (taskCount() + chunk - 1) / chunk : 0;
    m_chunkCaption->setText(chunk == 0 ? tr("One task at a time") : tr("%Ln chunk(s)", nullptr, pluralCount(chunks)));
    m_startCaption->setText(m_startMethod->current() == 0
                                ? tr("A small helper makes each worker. Safe when the program has threads, which is "
                                     "why this window never forks itself.")
                                : tr("Starts a fresh program each time. Slowest, fully separate."));
}

Experiment PlanForm::experiment() const {
    Experiment experiment;
    if (isCommand())
        experiment.task = m_command->content();
    else
        experiment.task = m_builtin->content();
    experiment.workers = m_processes->count();
    experiment.chunkSize = static_cast<std::uint32_t>(m_chunk->value());
    experiment.startMethod = m_startMethod->current() == 0 ? StartMethod::ForkServer : StartMethod::Spawn;
    experiment.baselineFirst = m_baseline->isChecked();
    m_limits->applyTo(experiment);
    return experiment;
}

void PlanForm::show(const Experiment& experiment, bool trusted) {
    std::visit(Overloaded{[&](const BuiltinExperiment& task) {
                              chooseWorkload(QString::fromStdString(task.workload));
                              m_builtin->setContent(task);
                          },
                          [&](const CommandExperiment& task) {
                              m_command->setContent(task, trusted);
                              chooseCommand();
                          },
                          [](const auto&) {}}, // what cannot be shown differs from what is: setExperiment() says so
               experiment.task);
    m_processes->setCount(experiment.workers);
    m_chunk->setValue(static_cast<int>(experiment.chunkSize));
    m_startMethod->setCurrent(experiment.startMethod == StartMethod::ForkServer ? 0 : 1);
    m_baseline->setChecked(experiment.baselineFirst);
    m_limits->showFrom(experiment);
}

Result<void> PlanForm::setExperiment(const Experiment& experiment, bool trusted) {
    const std::size_t bytes = std::visit([](const auto& task) { return textIn(task); }, experiment.task);
    if (bytes > kMostShown && !(trusted && namesProgram(experiment)))
        return fail(tr("The experiment cannot be shown").toStdString(),
                    tr("its texts are %1 bytes long, and %2 is the most")
                        .arg(countText(bytes), countText(kMostShown))
                        .toStdString(),
                    tr("Run it with manyhands run --experiment, or change the file.").toStdString());
    const Experiment before = this->experiment();
    const bool wasTrusted = m_command->isTrusted();
    show(experiment, trusted);
    const std::string lost = firstDifference(experiment, this->experiment());
    if (lost.empty())
        return {};
    show(before, wasTrusted);
    return fail(tr("The experiment cannot be shown").toStdString(),
                tr("the form has no place for its %1").arg(coreText(lost)).toStdString(),
                tr("Run it with manyhands run --experiment, or change the file.").toStdString());
}

bool PlanForm::needsTrust() const {
    return isCommand() && !m_command->isTrusted();
}

void PlanForm::trust() {
    m_command->trust();
}

Result<RunPlan> PlanForm::plan() const {
    Inputs inputs;
    std::optional<CommandTask> command;
    const Experiment asked = experiment();
    if (isCommand()) {
        auto task = m_command->task();
        if (!task)
            return fail(task.error());
        command = std::move(*task);
        inputs = m_command->inputs();
        if (!inputs || inputs->size() == 0)
            return fail(tr("There is nothing to run").toStdString(), tr("the command has no inputs").toStdString(),
                        tr("Add files, lines of a file, or a range such as 1..100.").toStdString());
    }
    // the lists of a command have been read already
    auto plan = command ? planOf(asked, std::move(*command), inputs) : planOf(asked);
    if (!plan)
        return plan;
    if (const auto valid = validate(*plan); !valid)
        return fail(valid.error());
    return plan;
}

Result<RunRequest> PlanForm::request() const {
    auto checked = plan();
    if (!checked)
        return fail(checked.error());
    RunRequest request;
    request.plan = std::move(*checked);
    request.experiment = isCommand() ? m_command->experiment() : m_builtin->experiment();
    request.title = title();
    request.limits = m_limits->variant();
    request.variant = variantText(request);
    request.baselineFirst = m_baseline->isChecked();
    request.repeats = m_limits->repeats();
    return request;
}

int PlanForm::processes() const {
    return m_processes->count();
}

void PlanForm::setProcesses(int count) {
    m_processes->setCount(count);
}

std::uint64_t PlanForm::taskCount() const {
    if (!isCommand())
        return static_cast<std::uint64_t>(m_builtin->taskCount());
    const Inputs inputs = m_command->inputs();
    return inputs ? inputs->size() : 0;
}

QString PlanForm::title() const {
    const QString name = isCommand() ? tr("Command") : workloadWord(m_builtin->workload().title);
    return tr("%1 · %Ln task(s)", nullptr, pluralCount(taskCount())).arg(name);
}

bool PlanForm::baselineFirst() const {
    return m_baseline->isChecked();
}

QAbstractItemModel* PlanForm::kinds() const {
    return m_kind->model();
}

int PlanForm::kind() const {
    return m_kind->currentIndex();
}

void PlanForm::chooseKind(int place) {
    m_kind->setCurrentIndex(place);
}

void PlanForm::chooseWorkload(const QString& name) {
    const auto infos = workloadInfos();
    for (std::size_t place = 0; place < infos.size(); ++place) {
        if (fromView(infos[place].name) == name)
            m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(place)));
    }
}

void PlanForm::chooseCommand() {
    m_kind->setCurrentIndex(m_kind->findData(kCommandKind));
}

void PlanForm::setTasks(int count, const QString& size) {
    m_builtin->setTaskCount(count);
    m_builtin->setSize(size);
}

void PlanForm::showError(const QString& sentence) {
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

QString PlanForm::errorText() const {
    return m_error->text();
}

void PlanForm::saveTo(QSettings& settings) const {
    settings.setValue(QStringLiteral("experiment/limitsOpen"), m_limits->isOpen());
    // what is not trusted yet must not come back as this user's own
    const std::string text = needsTrust() ? std::string() : experimentJson(experiment());
    if (!text.empty() && text.size() <= kMostKept)
        settings.setValue(QStringLiteral("experiment/form"), QByteArray::fromStdString(text));
}

void PlanForm::restoreFrom(const QSettings& settings) {
    m_limits->setOpen(settings.value(QStringLiteral("experiment/limitsOpen"), false).toBool());
    const QByteArray text = settings.value(QStringLiteral("experiment/form")).toByteArray();
    const auto kept = experimentFrom({text.constData(), static_cast<std::size_t>(text.size())});
    // what cannot be read or shown leaves the defaults
    if (kept) [[maybe_unused]]
        const auto shown = setExperiment(*kept);
}

} // namespace manyhands
