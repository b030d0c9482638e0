// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/plugin_form.h"

#include "ui/run/parameter_fields.h"
#include "ui/run/python_calls.h"
#include "ui/run/workload_words.h"
#include "ui/shared/core_text.h"
#include "ui/shared/field.h"
#include "ui/shared/file_watch.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

#include "core/session/plugin_place.h"
#include "core/session/plugin_tasks.h"

namespace manyhands {

namespace {

constexpr qsizetype kShownDigits = 16;

std::string bytesOf(const QString& path) {
    return QFile::encodeName(path).toStdString();
}

QString pathFrom(const std::string& bytes) {
    return QFile::decodeName(QByteArray::fromStdString(bytes));
}

QString shown(std::string_view text) {
    return withoutInvisible(workloadWord(text));
}

/// "3" and "3.000"
bool areEqual(const std::string& left, const std::string& right) {
    bool isNumber = false, isOtherNumber = false;
    const double number = QByteArray::fromStdString(left).toDouble(&isNumber);
    const double other = QByteArray::fromStdString(right).toDouble(&isOtherNumber);
    return left == right || (isNumber && isOtherNumber && number == other);
}

auto settingIn(const Settings& settings, std::string_view key) {
    return std::ranges::find_if(settings, [key](const auto& setting) { return setting.first == key; });
}

/// Where it lies, then what it says of itself; the first of these that is not as it should be.
Result<PluginInfo> pluginAt(const QString& path) {
    const auto found = findPlugin(bytesOf(path));
    if (!found)
        return fail(found.error());
    if (const auto place = checkPluginPlace(*found); !place)
        return fail(place.error());
    return readPlugin(*found);
}

} // namespace

void PluginForm::connectParts() {
    connect(m_file, &QComboBox::currentIndexChanged, this, [this] {
        m_kept = {};
        readFile();
    });
    connect(m_task, &QComboBox::currentIndexChanged, this, [this] {
        m_kept = {};
        describeTask();
        emit changed();
    });
    connect(m_watch, &FileWatch::changed, this, [this] {
        m_kept = asked();
        readFile();
    });
    connect(m_fields, &ParameterFields::changed, this, &PluginForm::changed);
    connect(this, &PluginForm::changed, this, &PluginForm::refresh);
}

void PluginForm::chooseFile() {
    const auto folders = pluginFolders();
    const QString chosen =
        QFileDialog::getOpenFileName(this, tr("Choose a plug-in"), folders.empty() ? QString() : pathFrom(folders[0]),
                                     tr("Plug-ins (*.so);;All files (*)"));
    if (!chosen.isEmpty())
        showFile(chosen);
}

void PluginForm::showEvent(QShowEvent* event) {
    listPlugins();
    TaskForm::showEvent(event);
}

/// Those that lie in their folders now. Looked for whenever the form comes to be seen, once it may look at anything.
void PluginForm::listPlugins() {
    if (!isTrusted())
        return;
    for (const std::string& plugin : installedPlugins()) {
        const QString path = pathFrom(plugin);
        if (m_file->findData(path) < 0)
            m_file->addItem(withoutInvisible(QFileInfo(path).fileName()), path);
    }
}

void PluginForm::showFile(const QString& path) {
    if (m_file->findData(path) < 0)
        m_file->addItem(withoutInvisible(path), path);
    m_file->setCurrentIndex(m_file->findData(path));
}

void PluginForm::readFile() {
    const QString path = isTrusted() ? m_file->currentData().toString() : QString();
    m_watch->watch(path);
    m_plugin.reset();
    m_trouble.clear();
    if (!path.isEmpty()) {
        if (auto plugin = pluginAt(path))
            m_plugin = std::make_shared<const PluginInfo>(std::move(*plugin));
        else
            m_trouble = errorText(plugin.error());
    }
    {
        const QSignalBlocker quiet(m_task);
        m_task->clear();
        for (const WorkloadInfo& task : m_plugin ? m_plugin->tasks : std::vector<WorkloadInfo>())
            m_task->addItem(shown(task.title), QByteArray(task.name.data(), static_cast<qsizetype>(task.name.size())));
        if (!m_kept.name.empty())
            m_task->setCurrentIndex(m_task->findData(QByteArray::fromStdString(m_kept.name)));
    }
    if (m_plugin && !task()) {
        const auto made = taskOf(asked());
        m_trouble = made ? QString() : errorText(made.error());
    }
    describeTask();
    emit changed();
}

const WorkloadInfo* PluginForm::task() const {
    const QByteArray name = m_task->currentData().toByteArray();
    return m_plugin && !name.isEmpty() ? m_plugin->find(name.toStdString()) : nullptr;
}

void PluginForm::describeTask() {
    const QSignalBlocker quiet(m_fields);
    m_fields->describe(task() ? task()->parameters : std::span<const ParameterInfo>());
    m_fields->setSettings(m_kept.settings);
}

/// What was set keeps its wording as long as it has its value; of the rest, what differs from the default.
Settings PluginForm::settings() const {
    if (!task())
        return m_kept.settings;
    const Settings now = m_fields->settings();
    Settings settings = m_kept.settings;
    for (auto& [key, value] : settings) {
        if (const auto field = settingIn(now, key); field != now.end() && !areEqual(field->second, value))
            value = field->second;
    }
    for (const ParameterInfo& parameter : task()->parameters) {
        const auto field = settingIn(now, parameter.name);
        if (settingIn(settings, parameter.name) == settings.end() &&
            !areEqual(field->second, std::string(parameter.defaultText)))
            settings.push_back(*field);
    }
    return settings;
}

PluginExperiment PluginForm::asked() const {
    const bool keepsName = !task() || (m_kept.name.empty() && m_task->currentIndex() == 0);
    return {bytesOf(m_file->currentData().toString()), keepsName ? m_kept.name : std::string(task()->name), settings(),
            taskCount()};
}

ExperimentTask PluginForm::content() const {
    return asked();
}

void PluginForm::setContent(const ExperimentTask& content, bool trusted) {
    setTrusted(trusted);
    {
        const QSignalBlocker quiet(m_file), quietFields(m_fields);
        m_kept = std::get<PluginExperiment>(content);
        if (isVisible())
            listPlugins();
        showFile(pathFrom(m_kept.file));
        m_fields->setTaskCount(m_kept.tasks);
    }
    readFile();
}

void PluginForm::trust() {
    TaskForm::trust();
    listPlugins();
    readFile();
}

/// Of the content that was read and agreed to: no other is loaded, should the file change meanwhile.
Result<RunPlan> PluginForm::planFor(const Experiment& asked) const {
    if (m_file->currentData().toString().isEmpty())
        return fail(tr("There is nothing to run").toStdString(), tr("no plug-in is chosen").toStdString(),
                    tr("Choose one above.").toStdString());
    if (!task())
        return planOf(asked); // it says why
    const PluginExperiment plugin = this->asked();
    return planOf(asked,
                  PluginTask{m_plugin->file, std::string(task()->name), m_plugin->sha256, plugin.settings, m_plugin},
                  countInputs(plugin.tasks));
}

std::uint64_t PluginForm::taskCount() const {
    return static_cast<std::uint64_t>(m_fields->taskCount());
}

QString PluginForm::name() const {
    if (task())
        return shown(task()->title);
    return m_kept.name.empty() ? tr("Plug-in") : withoutInvisible(QString::fromStdString(m_kept.name));
}

QString PluginForm::summary() const {
    if (!task())
        return tr("Runs a task of a plug-in, compiled code from a file of its own, in the workers.");
    return tr("%1 Limited by %2.").arg(shown(task()->summary), shown(task()->limitText));
}

bool PluginForm::isWaiting() const {
    return task() && task()->limit == WorkloadInfo::Limit::Waiting;
}

QString PluginForm::experiment() const {
    const PluginExperiment asked = this->asked();
    QString key = QStringLiteral("plugin\n%1\n%2\n%3\n%4")
                      .arg(pathFrom(asked.file), QString::fromStdString(m_plugin ? m_plugin->sha256 : std::string()),
                           m_task->currentText())
                      .arg(asked.tasks);
    for (const auto& [name, value] : m_fields->settings())
        key += QLatin1Char('\n') + QString::fromStdString(value);
    return key;
}

bool PluginForm::needsAgreement() const {
    return m_plugin && (!m_book.trusts(*m_plugin) || !misdeed().empty());
}

std::string PluginForm::misdeed() const {
    return m_plugin ? m_book.quarantined(m_plugin->sha256) : std::string();
}

Result<void> PluginForm::agreeTo(const PluginInfo& plugin) {
    auto noted = m_book.trust(plugin);
    emit changed();
    return noted;
}

void PluginForm::refresh() {
    const QString hash = QString::fromStdString(m_plugin ? m_plugin->sha256 : std::string());
    m_hash->setVisible(m_plugin != nullptr);
    m_hash->setText(tr("SHA-256 %1…", "the first digits").arg(hash.first(std::min(kShownDigits, hash.size()))));
    m_hash->setToolTip(hash);
    m_agreement->setVisible(needsAgreement());
    const QString misdeed = coreText(this->misdeed());
    m_agreementText->setText(
        misdeed.isEmpty() ? tr("You have not agreed to this plug-in. Its code can do anything you can; Run asks first.")
                          : tr("This plug-in is in quarantine: %1. Run asks before it is tried again.").arg(misdeed));
    QStringList lines;
    if (!isTrusted()) {
        for (const std::string& line : whatWouldRun(content()))
            lines << coreText(line);
    }
    m_foreign->setText(previewOf(lines));
    m_foreign->setVisible(!lines.isEmpty());
    m_error->setText(m_trouble);
    m_error->setVisible(!m_trouble.isEmpty());
}

} // namespace manyhands
