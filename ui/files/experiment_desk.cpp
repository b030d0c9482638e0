// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/experiment_desk.h"

#include "ui/files/trust_prompt.h"
#include "ui/run/plan_form.h"
#include "ui/run/plugin_form.h"
#include "ui/run/run_page.h"
#include "ui/shared/aside.h"
#include "ui/shared/core_text.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>

#include "core/session/durable_file.h"
#include "core/session/experiment_json.h"
#include "core/tasks/command_template.h"

namespace manyhands {

namespace {

std::string bytesOf(const QString& path) {
    return QFile::encodeName(path).toStdString();
}

QString pathFrom(const std::string& bytes) {
    return QFile::decodeName(QByteArray::fromStdString(bytes));
}

struct ReadFile {
    Result<ExperimentText> content;
    bool trusted = false;
};

/// Looking a file up in the book takes long where it is large.
ReadFile readFrom(const std::string& file, const TrustBook& book) {
    ReadFile read{readExperiment(file)};
    read.trusted = read.content && (!namesProgram(read.content->experiment) || book.trusts(file, read.content->bytes));
    return read;
}

QString filter() {
    return ExperimentDesk::tr("Experiments (*.json);;All files (*)");
}

} // namespace

ExperimentDesk::ExperimentDesk(RunPage* page, QWidget* window, TrustBook book)
    : QObject(window)
    , m_page(page)
    , m_window(window)
    , m_book(std::move(book)) {
    settle();
    connect(&page->form(), &PlanForm::changed, this, &ExperimentDesk::changed);
    connect(page, &RunPage::trustNeeded, this, &ExperimentDesk::askTrust);
}

QString ExperimentDesk::name() const {
    return m_path.empty() ? tr("Untitled") : QFileInfo(pathFrom(m_path)).fileName();
}

bool ExperimentDesk::isModified() const {
    return m_page->form().experiment() != m_content;
}

void ExperimentDesk::settle() {
    m_content = m_plain = m_page->form().experiment();
    emit changed();
}

void ExperimentDesk::setPath(const std::string& path, const Experiment& content) {
    m_path = path;
    m_content = content;
    if (!path.empty()) {
        const QString shown = pathFrom(path);
        m_recent.removeAll(shown);
        m_recent.prepend(shown);
        m_recent = m_recent.mid(0, kMostRecent);
    }
    emit changed();
}

void ExperimentDesk::forget(const QString& path) {
    if (m_recent.removeAll(path) > 0)
        emit changed();
}

void ExperimentDesk::complain(const QString& lead, const Error& error, bool whenSaving) {
    InfoMessage notice;
    notice.severity = InfoMessage::Severity::Error;
    notice.lead = lead;
    notice.text = errorText(error);
    if (whenSaving)
        notice.links.push_back({tr("Save elsewhere"), QStringLiteral("saveElsewhere"), [this] { saveAs(); }});
    m_page->infoBar().showMessage(notice);
    emit message(lead);
}

bool ExperimentDesk::openFile(const QString& path) {
    const QString whole = QFileInfo(path).absoluteFilePath();
    const auto answer = asideUnlessCancelled([file = bytesOf(whole), book = m_book] { return readFrom(file, book); },
                                             {m_window, tr("Reading %1…").arg(QFileInfo(whole).fileName())});
    if (!answer)
        return false;
    const auto& [read, trusted] = *answer;
    if (!read) {
        forget(whole);
        complain(tr("The file could not be opened."), read.error(), false);
        return false;
    }
    if (const auto shown = m_page->form().setExperiment(read->experiment, trusted); !shown) {
        complain(tr("The file could not be opened."), shown.error(), false);
        return false;
    }
    m_page->infoBar().clear();
    m_opened = trusted ? std::string() : read->bytes;
    setPath(bytesOf(whole), m_page->form().experiment());
    emit message(tr("Opened %1.").arg(whole));
    return true;
}

void ExperimentDesk::openInstead(const QString& path) {
    if (mayDiscard())
        openFile(path);
}

bool ExperimentDesk::showSaved(const Experiment& experiment) {
    if (!mayDiscard())
        return false;
    if (const auto shown = m_page->form().setExperiment(experiment, !namesProgram(experiment)); !shown) {
        complain(tr("The settings could not be shown."), shown.error(), false);
        return false;
    }
    m_page->infoBar().clear();
    m_opened.clear();
    setPath({}, m_page->form().experiment());
    return true;
}

bool ExperimentDesk::saveTo(const QString& path) {
    const Experiment experiment = m_page->form().experiment();
    const std::string content = experimentJson(experiment);
    const std::string bytes = bytesOf(QFileInfo(path).absoluteFilePath());
    const Readers readers = holdsEnvironment(experiment) ? Readers::OwnerOnly : Readers::Usual;
    if (const auto saved = saveFile(bytes, content, readers); !saved) {
        const Error& error = saved.error();
        complain(tr("The file could not be saved."), {quotedForDisplay(bytes), error.why, error.remedy, error.number},
                 true);
        return false;
    }
    // what this user saves here is this user's own; what is not trusted yet is not made so by a copy
    if (!m_page->form().isForeign()) {
        if (const auto noted = m_book.trust(bytes, content); !noted)
            emit message(errorText(noted.error()));
    } else {
        m_opened = content;
    }
    setPath(bytes, m_page->form().experiment());
    emit message(tr("Saved %1.").arg(path));
    return true;
}

bool ExperimentDesk::mayDiscard() {
    if (!isModified())
        return true;
    QMessageBox question(QMessageBox::NoIcon, tr("Manyhands"), tr("Save the changes to %1?").arg(name()),
                         QMessageBox::NoButton, m_window);
    question.setObjectName(QStringLiteral("discardQuestion"));
    question.setInformativeText(tr("They are lost otherwise."));
    QPushButton* save = question.addButton(tr("Save"), QMessageBox::AcceptRole);
    save->setObjectName(QStringLiteral("saveChanges"));
    QPushButton* discard = question.addButton(tr("Discard"), QMessageBox::DestructiveRole);
    discard->setObjectName(QStringLiteral("discardChanges"));
    QPushButton* cancel = question.addButton(tr("Cancel"), QMessageBox::RejectRole);
    cancel->setObjectName(QStringLiteral("keepEditing"));
    question.setDefaultButton(save);
    question.setEscapeButton(cancel);
    question.exec();
    if (question.clickedButton() == save)
        return this->save();
    return question.clickedButton() == discard;
}

void ExperimentDesk::startOver() {
    if (!mayDiscard())
        return;
    if (m_page->form().setExperiment(m_plain))
        setPath({}, m_plain);
}

void ExperimentDesk::open() {
    if (!mayDiscard())
        return;
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Open an experiment"), pathFrom(m_path), filter());
    if (!path.isEmpty())
        openFile(path);
}

bool ExperimentDesk::save() {
    return m_path.empty() ? saveAs() : saveTo(pathFrom(m_path));
}

bool ExperimentDesk::saveAs() {
    QString path =
        QFileDialog::getSaveFileName(m_window, tr("Save the experiment"),
                                     m_path.empty() ? QStringLiteral("experiment.json") : pathFrom(m_path), filter());
    return !path.isEmpty() && saveTo(path);
}

/// A plug-in can be read, and asked about by its content, once the experiment that names it is agreed to.
void ExperimentDesk::askTrust(const std::function<void()>& goOn) {
    const PlanForm& form = m_page->form();
    if (form.isForeign() && !agreesToExperiment())
        return;
    if (form.needsTrust() && !agreesToPlugin())
        return;
    goOn();
}

bool ExperimentDesk::agreesToExperiment() {
    TrustPrompt prompt(questionAbout(m_path, m_page->form().experiment().task), m_window);
    if (prompt.exec() != QDialog::Accepted)
        return false;
    if (!m_opened.empty() && !isModified()) {
        if (const auto noted = m_book.trust(m_path, m_opened); !noted)
            emit message(errorText(noted.error()));
    }
    m_opened.clear();
    m_page->form().trust();
    return true;
}

bool ExperimentDesk::agreesToPlugin() {
    PluginForm& form = m_page->form().plugin();
    // a value of its own: the form reads the file anew when it changes, also while the question is shown
    const PluginInfo plugin = *form.plugin();
    TrustPrompt prompt(questionAbout(plugin, form.misdeed()), m_window);
    if (prompt.exec() != QDialog::Accepted)
        return false;
    if (const auto noted = form.agreeTo(plugin); !noted) {
        complain(tr("The plug-in cannot be used."), noted.error(), false);
        return false;
    }
    return !form.needsAgreement();
}

void ExperimentDesk::keepTo(QSettings& settings) const {
    settings.setValue(QStringLiteral("files/recent"), m_recent);
}

void ExperimentDesk::restoreFrom(const QSettings& settings) {
    m_recent = settings.value(QStringLiteral("files/recent")).toStringList().mid(0, kMostRecent);
    m_content = m_page->form().experiment();
    emit changed();
}

} // namespace manyhands
