// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/history/compare_pane.h"
#include "ui/history/history_model.h"
#include "ui/history/history_shelf.h"

class QPushButton;
class QSettings;
class QSplitter;

namespace manyhands {

class FactsPanel;
class HistoryTable;
class InfoBar;

/// The page of the saved runs: what they were, what became of them, and two of them beside each other. Starts nothing;
/// what is to happen to the form or to a run, others do.
class HistoryPage : public QWidget {
    Q_OBJECT
public:
    explicit HistoryPage(QWidget* parent = nullptr);
    ~HistoryPage() override;

    HistoryShelf& shelf() { return m_shelf; }
    /// Without anybody who could resume runs there is no button for it.
    void setResumeOffered(bool offered);
    /// The panel on the right; it has something to show while a run is selected.
    void setDetailsWanted(bool wanted);
    /// What the page shows and can hand out now.
    std::vector<Exportable> exportables() const;
    /// A page of HTML about what is compared, or what is selected; empty where nothing is.
    QByteArray report() const;
    /// Writes the run that is selected without asking for a file. What happened is told.
    void exportTo(const QString& file);

    void saveTo(QSettings& settings) const;
    void restoreFrom(const QSettings& settings);

public slots:
    /// The two that are selected; otherwise asks which.
    void compare();
    void focusFilter();
    void copy();

signals:
    /// Its settings are to be shown in the form.
    void openRequested(const manyhands::SavedDetailsPtr& run);
    void resumeRequested(std::int64_t run);
    void exportRequested();
    void message(const QString& text);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* buildCentre();
    void buildButtons();
    QPushButton* addButton(const QString& text, const char* name, void (HistoryPage::*act)());
    void connectParts();
    void fitPanels();
    void showChosen();
    void showFacts();
    void offerActions();
    void open();
    void openLoaded(const Result<SavedDetailsPtr>& details);
    void resume();
    void exportChosen();
    void askToDelete();
    void removeRuns(const std::vector<std::int64_t>& runs);
    void comparePair(std::int64_t left, std::int64_t right);
    void showPair(const Result<HistoryShelf::Pair>& pair);
    void closeComparison();
    void complain(const Error& error);
    const ShelvedRun* onlyChosen() const;
    TextTable chosenTable() const;

    HistoryShelf m_shelf;
    HistoryModel m_model;
    SavedDetailsPtr m_details; ///< of the run that is selected
    std::int64_t m_wanted = 0; ///< whose details are shown, or come soon
    bool m_detailsWanted = true;
    bool m_resumeOffered = false;

    HistoryTable* m_table = nullptr;
    ComparePane* m_compare = nullptr;
    FactsPanel* m_facts = nullptr;
    InfoBar* m_infoBar = nullptr;
    QSplitter* m_split = nullptr;       ///< the centre and the panel
    QSplitter* m_centreSplit = nullptr; ///< the table and what is compared
    QPushButton* m_openButton = nullptr;
    QPushButton* m_resumeButton = nullptr;
    QPushButton* m_exportButton = nullptr;
    QPushButton* m_deleteButton = nullptr;
    QPushButton* m_compareButton = nullptr;
};

} // namespace manyhands
