// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/history_keeper.h"

#include "ui/run/run_page.h"
#include "ui/run/session_driver.h"
#include "ui/shared/core_text.h"
#include "ui/shared/info_bar.h"
#include "ui/shared/number_text.h"

#include <QThread>

#include <algorithm>
#include <cerrno>

#include "core/session/saved_record.h"

namespace manyhands {

namespace {

const QString kDismissed = QStringLiteral("history/dismissed");

} // namespace

HistoryKeeper::HistoryKeeper(RunDriver* driver, RunPage* page, QObject* parent)
    : QObject(parent)
    , m_page(page) {
    connect(driver, &RunDriver::saved, this, &HistoryKeeper::tellSaved);
    connect(driver, &RunDriver::savingHeld, this, &HistoryKeeper::tellHeld);
}

HistoryKeeper::~HistoryKeeper() {
    if (m_thread)
        m_thread->wait();
}

void HistoryKeeper::begin(SessionDriver& driver, QSettings& settings) {
    m_settings = &settings;
    const auto path = storePath();
    driver.saveIn(path);
    m_page->setRunsKept(path.has_value());
    if (path)
        m_path = *path;
    else
        tellSaved({0, false, path.error().sentence(), {}, 0, {}});
}

void HistoryKeeper::aside(std::function<std::function<void()>()> work) {
    if (m_thread)
        m_thread->wait();
    m_thread.reset(QThread::create(
        [this, work = std::move(work)] { QMetaObject::invokeMethod(this, work(), Qt::QueuedConnection); }));
    m_thread->start();
}

void HistoryKeeper::offerInterrupted() {
    if (m_path.empty())
        return;
    aside([this, path = m_path]() -> std::function<void()> {
        auto store = RunStore::open(path, RunStore::Purpose::Read);
        const auto runs = store ? store->list().value_or(std::vector<SavedRun>()) : std::vector<SavedRun>();
        const auto found = std::ranges::find_if(runs, &SavedRun::isResumable);
        if (found == runs.end())
            return [] {};
        return [this, run = *found] { offer(run); };
    });
}

void HistoryKeeper::offer(const SavedRun& run) {
    if (m_settings != nullptr && m_settings->value(kDismissed, 0).toLongLong() >= run.id)
        return;
    if (isGoing(m_page->controller().phase()))
        return;
    InfoMessage bar;
    bar.dismissable = false; // by its own link, for good
    bar.lead = tr("Run %1 was interrupted:").arg(run.id);
    bar.text = tr("%1 of %Ln task(s) are finished.", nullptr, pluralCount(run.tasks)).arg(countText(run.standing.done));
    bar.links.push_back(
        {tr("Resume"), QStringLiteral("resumeInterrupted"), [this, id = run.id] { resume(id, ChangedFiles::Refuse); }});
    bar.links.push_back({tr("Dismiss"), QStringLiteral("dismissInterrupted"), [this, id = run.id] { dismiss(id); }});
    show(bar);
}

void HistoryKeeper::resume(std::int64_t run, ChangedFiles changed) {
    if (!m_page->held().isEmpty()) {
        emit m_page->message(m_page->held());
        return;
    }
    m_page->infoBar().clear();
    aside([this, path = m_path, run, changed]() -> std::function<void()> {
        const auto taken = takeOver(path, run, changed);
        if (!taken)
            return [this, run, error = taken.error()] { refuse(run, error); };
        return [this, unfinished = *taken] { goOn(unfinished); };
    });
}

/// What was begun meanwhile comes first.
void HistoryKeeper::goOn(const UnfinishedRunPtr& run) {
    RunController& controller = m_page->controller();
    if (isGoing(controller.phase()))
        connect(
            &controller, &RunController::ended, this, [this, run] { goOn(run); },
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    else
        m_page->resumeSaved(run);
}

void HistoryKeeper::refuse(std::int64_t run, const Error& error) {
    InfoMessage bar;
    bar.severity = InfoMessage::Severity::Warning;
    bar.lead = coreText(error.what + '.');
    bar.text = errorText({error.why, {}, {}, 0});
    if (!bar.text.isEmpty())
        bar.text[0] = bar.text[0].toUpper();
    if (error.number == ESTALE)
        bar.links.push_back(
            {tr("Resume anyway"), QStringLiteral("resumeChanged"), [this, run] { resume(run, ChangedFiles::Accept); }});
    show(bar);
}

void HistoryKeeper::dismiss(std::int64_t run) {
    if (m_settings != nullptr)
        m_settings->setValue(kDismissed, static_cast<qlonglong>(run));
    m_page->infoBar().clear();
}

void HistoryKeeper::tellSaved(const RecordedSaving& saving) {
    if (saving.saved && saving.notDurable.empty()) {
        emit m_page->message(tr("Saved to History as run %1.").arg(saving.run));
        return;
    }
    m_page->setRunsKept(saving.saved);
    InfoMessage bar;
    bar.severity = InfoMessage::Severity::Warning;
    bar.lead = saving.saved     ? tr("Run %1 was saved, but may not outlast a power failure.").arg(saving.run)
               : saving.run > 0 ? tr("Not all of run %1 is saved.").arg(saving.run)
                                : tr("Nothing will be saved.");
    bar.text = coreText(saving.saved ? saving.notDurable : saving.problem);
    show(bar);
    emit m_page->message(bar.lead);
}

void HistoryKeeper::tellHeld(const Error& trouble, quint64 unsaved) {
    if (trouble.what.empty()) {
        m_page->infoBar().clear();
        emit m_page->message(tr("Results are saved again."));
        return;
    }
    InfoMessage bar;
    bar.severity = InfoMessage::Severity::Warning;
    bar.lead = tr("%1: %Ln result(s) not saved.", nullptr, pluralCount(unsaved)).arg(coreText(trouble.what));
    bar.text = coreText(trouble.remedy);
    show(bar);
    emit m_page->message(bar.lead);
}

void HistoryKeeper::show(const InfoMessage& message) {
    m_page->infoBar().showMessage(message);
}

} // namespace manyhands
