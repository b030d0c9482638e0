// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/plan_form.h"

#include "ui/run/builtin_form.h"
#include "ui/run/command_form.h"
#include "ui/run/limits_form.h"
#include "ui/run/plugin_form.h"
#include "ui/run/processes_edit.h"
#include "ui/run/python_form.h"
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

std::size_t textIn(const ExperimentInput& input, std::size_t shownValues) {
    std::size_t bytes = input.text.size() + kLine;
    for (std::size_t i = 0; i < std::min(shownValues, input.values.size()); ++i)
        bytes += input.values[i].size() + 1;
    return bytes;
}

std::size_t textIn(const BuiltinExperiment& task) {
    return task.workload.size() + textIn(task.settings);
}

/// Of its lists only the beginning is shown.
std::size_t textIn(const CommandExperiment& task) {
    constexpr std::size_t kShownValues = 3;
    std::size_t bytes = task.command.size() + task.directory.size() + textIn(task.environment);
    for (const ExperimentInput& input : task.inputs)
        bytes += textIn(input, kShownValues);
    return bytes;
}

std::size_t textIn(const PythonExperiment& task) {
    return task.interpreter.size() + task.file.size() + task.function.size() +
           textIn(task.inputs, task.inputs.values.size());
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
    connect(this, &PlanForm::changed, this, &PlanForm::refreshCaptions);
}

/// Those that have been made.
QList<TaskForm*> PlanForm::forms() const {
    return findChildren<TaskForm*>(Qt::FindDirectChildrenOnly);
}

PythonForm& PlanForm::madePython() {
    if (m_python == nullptr)
        add(m_python = new PythonForm(this));
    return *m_python;
}

PluginForm& PlanForm::madePlugin() {
    if (m_plugin == nullptr) {
        add(m_plugin = new PluginForm(this));
        connect(m_plugin, &PluginForm::trustAsked, this, &PlanForm::trustAsked);
    }
    return *m_plugin;
}

TaskForm& PlanForm::shownForm() const {
    switch (m_kind->currentData().toInt()) {
    case Command:
        return *m_command;
    case Python:
        return *m_python;
    case Plugin:
        return *m_plugin;
    default:
        return *m_builtin;
    }
}

TaskForm& PlanForm::formFor(const ExperimentTask& task) {
    return std::visit(Overloaded{[this](const BuiltinExperiment&) -> TaskForm& { return *m_builtin; },
                                 [this](const CommandExperiment&) -> TaskForm& { return *m_command; },
                                 [this](const PythonExperiment&) -> TaskForm& { return madePython(); },
                                 [this](const PluginExperiment&) -> TaskForm& { return madePlugin(); }},
                      task);
}

void PlanForm::takeKind() {
    const int kind = m_kind->currentData().toInt();
    if (kind >= 0)
        m_builtin->setWorkload(workloadInfos()[static_cast<std::size_t>(kind)]);
    else if (kind == Python)
        madePython();
    else if (kind == Plugin)
        madePlugin();
    for (TaskForm* const form : forms())
        form->setVisible(form == &shownForm());
    emit changed();
}

void PlanForm::refreshCaptions() {
    showError({});
    m_kindCaption->setText(shownForm().summary());
    m_processes->advise(shownForm().isWaiting());
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
    experiment.task = shownForm().content();
    experiment.workers = m_processes->count();
    experiment.chunkSize = static_cast<std::uint32_t>(m_chunk->value());
    experiment.startMethod = m_startMethod->current() == 0 ? StartMethod::ForkServer : StartMethod::Spawn;
    experiment.baselineFirst = m_baseline->isChecked();
    m_limits->applyTo(experiment);
    return experiment;
}

void PlanForm::show(const Experiment& experiment, bool trusted) {
    if (const auto* const builtin = std::get_if<BuiltinExperiment>(&experiment.task))
        chooseWorkload(QString::fromStdString(builtin->workload));
    // before its form is shown: what is not trusted is not looked at
    formFor(experiment.task).setContent(experiment.task, trusted || !namesProgram(experiment));
    std::visit(Overloaded{[](const BuiltinExperiment&) {}, [this](const CommandExperiment&) { chooseCommand(); },
                          [this](const PythonExperiment&) { choosePython(); },
                          [this](const PluginExperiment&) { choosePlugin(); }},
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
    const bool wasTrusted = !isForeign();
    show(experiment, trusted);
    const std::string lost = firstDifference(experiment, this->experiment());
    if (lost.empty())
        return {};
    show(before, wasTrusted);
    return fail(tr("The experiment cannot be shown").toStdString(),
                tr("the form has no place for its %1").arg(coreText(lost)).toStdString(),
                tr("Run it with manyhands run --experiment, or change the file.").toStdString());
}

bool PlanForm::isForeign() const {
    return !shownForm().isTrusted();
}

bool PlanForm::needsTrust() const {
    return isForeign() || (&shownForm() == m_plugin && m_plugin->needsAgreement());
}

void PlanForm::trust() {
    shownForm().trust();
}

Result<RunPlan> PlanForm::plan() const {
    if (isForeign())
        return fail(tr("The experiment cannot run yet").toStdString(),
                    tr("nobody has agreed to what it names").toStdString(),
                    tr("Press Run to look at it, and agree to it there.").toStdString());
    auto plan = shownForm().planFor(experiment());
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
    request.experiment = shownForm().experiment();
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
    return shownForm().taskCount();
}

QString PlanForm::title() const {
    return tr("%1 · %Ln task(s)", nullptr, pluralCount(taskCount())).arg(shownForm().name());
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

void PlanForm::chooseKindOf(int kind) {
    m_kind->setCurrentIndex(m_kind->findData(kind));
}

void PlanForm::chooseCommand() {
    chooseKindOf(Command);
}

void PlanForm::choosePython() {
    chooseKindOf(Python);
}

void PlanForm::choosePlugin() {
    chooseKindOf(Plugin);
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
    const std::string text = isForeign() ? std::string() : experimentJson(experiment());
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
