// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_page.h"

#include "ui/history/compare_dialog.h"
#include "ui/history/facts_panel.h"
#include "ui/history/history_export.h"
#include "ui/history/history_table.h"
#include "ui/history/history_words.h"
#include "ui/shared/core_text.h"
#include "ui/shared/exporter.h"
#include "ui/shared/info_bar.h"
#include "ui/shared/number_text.h"

#include <QClipboard>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>

namespace manyhands {

namespace {

constexpr std::size_t kMostNamed = 8;

} // namespace

HistoryPage::HistoryPage(QWidget* parent)
    : QWidget(parent) {
    build();
    connectParts();
    offerActions();
}

HistoryPage::~HistoryPage() = default;

void HistoryPage::connectParts() {
    connect(&m_shelf, &HistoryShelf::listed, &m_model, &HistoryModel::take);
    connect(&m_shelf, &HistoryShelf::listed, this, &HistoryPage::showChosen);
    connect(&m_shelf, &HistoryShelf::troubled, this, [this](const Error& trouble) {
        m_table->setTrouble(coreText(trouble.what), errorText({trouble.why, {}, trouble.remedy, 0}));
    });
    connect(m_table, &HistoryTable::chosenChanged, this, &HistoryPage::showChosen);
    connect(m_table, &HistoryTable::opened, this, &HistoryPage::open);
    connect(m_table, &HistoryTable::deleteRequested, this, &HistoryPage::askToDelete);
    connect(m_table, &HistoryTable::copyRequested, this, &HistoryPage::copy);
    connect(m_compare, &ComparePane::copyRequested, this, [this] {
        QGuiApplication::clipboard()->setMimeData(copied(m_compare->exportable(), {}).release());
        emit message(tr("Copied: %1.").arg(m_compare->title()));
    });
    connect(m_compare, &ComparePane::exportRequested, this, &HistoryPage::exportRequested);
    connect(m_compare, &ComparePane::closed, this, &HistoryPage::closeComparison);
}

const ShelvedRun* HistoryPage::onlyChosen() const {
    const auto chosen = m_table->chosen();
    return chosen.size() == 1 ? m_model.find(chosen.front()) : nullptr;
}

/// Details are read anew when the run has changed.
void HistoryPage::showChosen() {
    const ShelvedRun* const run = onlyChosen();
    const std::int64_t number = run != nullptr ? run->run.id : 0;
    const bool isSame = m_details && m_details->line.id == number && m_details->line.ended == run->run.ended;
    if (number != m_wanted)
        m_details = nullptr;
    m_wanted = number;
    showFacts();
    offerActions();
    if (run == nullptr || isSame || !run->readable)
        return;
    m_shelf.load(number, [this, number](const Result<SavedDetailsPtr>& details) {
        if (number != m_wanted)
            return;
        if (!details) {
            complain(details.error());
            return;
        }
        m_details = *details;
        showFacts();
    });
}

void HistoryPage::showFacts() {
    const ShelvedRun* const run = onlyChosen();
    if (run != nullptr)
        m_facts->setParts(factsOf(*run, m_details.get()));
    m_facts->setVisible(m_detailsWanted && run != nullptr);
}

void HistoryPage::offerActions() {
    const auto chosen = m_table->chosen();
    const ShelvedRun* const run = onlyChosen();
    const bool readable = run != nullptr && run->readable;
    m_openButton->setEnabled(readable);
    m_exportButton->setEnabled(readable);
    m_deleteButton->setEnabled(!chosen.empty());
    m_compareButton->setEnabled(m_model.total() > 1);
    const bool unfinished = readable && run->run.notResumable.empty() && run->run.standing.done < run->run.tasks;
    m_resumeButton->setEnabled(unfinished && (run->run.state == "interrupted" || run->run.state == "stopped"));
    m_resumeButton->setVisible(m_resumeOffered);
}

void HistoryPage::setResumeOffered(bool offered) {
    m_resumeOffered = offered;
    offerActions();
}

void HistoryPage::setDetailsWanted(bool wanted) {
    m_detailsWanted = wanted;
    showFacts();
}

void HistoryPage::complain(const Error& error) {
    InfoMessage bar;
    bar.severity = InfoMessage::Severity::Warning;
    bar.lead = coreText(error.what + '.');
    bar.text = errorText({error.why, {}, error.remedy, 0});
    m_infoBar->clear();
    m_infoBar->showMessage(bar);
    emit message(bar.lead);
}

void HistoryPage::open() {
    const ShelvedRun* const run = onlyChosen();
    if (run == nullptr || !run->readable)
        return;
    m_shelf.load(run->run.id, [this](const Result<SavedDetailsPtr>& details) { openLoaded(details); });
}

void HistoryPage::openLoaded(const Result<SavedDetailsPtr>& details) {
    if (!details) {
        complain(details.error());
        return;
    }
    const SavedDetails& found = **details;
    if (found.planned) {
        m_infoBar->clear();
        emit openRequested(*details);
        return;
    }
    complain({tr("Run %1 cannot be opened in the form").arg(found.line.id).toStdString(), found.notPlanned, {}, 0});
}

void HistoryPage::resume() {
    if (const ShelvedRun* const run = onlyChosen())
        emit resumeRequested(run->run.id);
}

void HistoryPage::exportChosen() {
    const ShelvedRun* const run = onlyChosen();
    if (run == nullptr)
        return;
    const QString suggested = QStringLiteral("run-%1.json").arg(run->run.id);
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Export run %1").arg(run->run.id), suggested, exportFilters(run->run));
    if (!file.isEmpty())
        exportTo(file);
}

void HistoryPage::exportTo(const QString& file) {
    const ShelvedRun* const run = onlyChosen();
    if (run == nullptr)
        return;
    m_shelf.write(run->run.id, QFile::encodeName(file).toStdString(), exportWriter(file),
                  [this, file](const Result<void>& written) {
                      if (written)
                          emit message(tr("Saved %1.").arg(file));
                      else
                          complain(written.error());
                  });
}

void HistoryPage::askToDelete() {
    const auto runs = m_table->chosen();
    if (runs.empty())
        return;
    QStringList names;
    for (const std::int64_t number : runs)
        if (const ShelvedRun* const run = m_model.find(number); run != nullptr && names.size() < int{kMostNamed})
            names << tr("%1, %2, %3", "run, when, state")
                         .arg(nameOf(run->run), whenText(run->run.started), stateWord(*run));
    if (runs.size() > kMostNamed)
        names << tr("and %Ln more", nullptr, pluralCount(runs.size() - kMostNamed));
    QMessageBox question(QMessageBox::NoIcon, tr("Manyhands"),
                         tr("Delete %Ln saved run(s)?", nullptr, pluralCount(runs.size())), QMessageBox::NoButton,
                         this);
    question.setObjectName(QStringLiteral("deleteQuestion"));
    question.setTextFormat(Qt::PlainText);
    question.setInformativeText(names.join(QLatin1Char('\n')) + QStringLiteral("\n\n") +
                                tr("Their settings, times and results go with them. This cannot be undone."));
    QPushButton* cancel = question.addButton(tr("Cancel"), QMessageBox::RejectRole);
    cancel->setObjectName(QStringLiteral("keepRuns"));
    QPushButton* remove = question.addButton(tr("Delete"), QMessageBox::DestructiveRole);
    remove->setObjectName(QStringLiteral("deleteRuns"));
    question.setDefaultButton(cancel);
    question.setEscapeButton(cancel);
    question.exec();
    if (question.clickedButton() == remove)
        removeRuns(runs);
}

void HistoryPage::removeRuns(const std::vector<std::int64_t>& runs) {
    m_shelf.remove(runs, [this](const Result<std::size_t>& count) {
        if (count)
            emit message(tr("Deleted %Ln saved run(s).", nullptr, pluralCount(*count)));
        else
            complain(count.error());
    });
}

void HistoryPage::compare() {
    const auto chosen = m_table->chosen();
    ShelvedRuns readable;
    std::ranges::copy_if(m_model.all(), std::back_inserter(readable), &ShelvedRun::readable);
    if (readable.size() < 2) {
        emit message(tr("There are no two saved runs to compare yet."));
        return;
    }
    if (chosen.size() == 2) {
        comparePair(std::min(chosen[0], chosen[1]), std::max(chosen[0], chosen[1]));
        return;
    }
    CompareDialog dialog(readable, chosen.empty() ? 0 : chosen.front(), this);
    if (dialog.exec() == QDialog::Accepted)
        comparePair(dialog.chosen().first, dialog.chosen().second);
}

void HistoryPage::comparePair(std::int64_t left, std::int64_t right) {
    m_shelf.loadPair(left, right, [this](const Result<HistoryShelf::Pair>& pair) { showPair(pair); });
}

void HistoryPage::showPair(const Result<HistoryShelf::Pair>& pair) {
    if (!pair) {
        complain(pair.error());
        return;
    }
    m_infoBar->clear();
    m_compare->setPair(*pair);
    m_compare->show();
    emit message(m_compare->finding());
}

void HistoryPage::closeComparison() {
    m_compare->hide();
    m_table->setFocus();
}

void HistoryPage::focusFilter() {
    m_table->focusFilter();
}

TextTable HistoryPage::chosenTable() const {
    TextTable all = textTable(m_model);
    TextTable table{all.heads, {}};
    for (const std::int64_t run : m_table->chosen())
        table.rows.push_back(all.rows[static_cast<std::size_t>(m_model.rowOf(run))]);
    return table.rows.empty() ? all : table;
}

void HistoryPage::copy() {
    Exportable what;
    what.name = QStringLiteral("history");
    what.title = tr("Saved runs");
    what.table = [this] { return chosenTable(); };
    QGuiApplication::clipboard()->setMimeData(copied(what, {}).release()); // owns it
    emit message(tr("Copied: %1.").arg(what.title));
}

std::vector<Exportable> HistoryPage::exportables() const {
    std::vector<Exportable> all;
    if (m_compare->isVisibleTo(this) && m_compare->hasPair())
        all.push_back(m_compare->exportable());
    if (m_model.total() > 0)
        all.push_back({QStringLiteral("history"), tr("Saved runs"), [this] { return textTable(m_model); }, {}, {}, {}});
    return all;
}

QByteArray HistoryPage::report() const {
    if (m_compare->isVisibleTo(this) && m_compare->hasPair())
        return m_compare->report();
    const ShelvedRun* const run = onlyChosen();
    return run != nullptr && m_details ? factsReport(*run, *m_details) : QByteArray();
}

void HistoryPage::showEvent(QShowEvent* event) {
    m_shelf.setWatched(true);
    QWidget::showEvent(event);
}

void HistoryPage::hideEvent(QHideEvent* event) {
    m_shelf.setWatched(false);
    QWidget::hideEvent(event);
}

void HistoryPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange)
        fitPanels();
    QWidget::changeEvent(event);
}

} // namespace manyhands
