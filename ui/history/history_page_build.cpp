// SPDX-License-Identifier: GPL-3.0-or-later
// How the History page is put together; what it does is in history_page.cpp.
#include "ui/history/history_page.h"

#include "ui/history/facts_panel.h"
#include "ui/history/history_table.h"
#include "ui/shared/info_bar.h"
#include "ui/shared/text_scale.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>

namespace manyhands {

namespace {
constexpr QLatin1String kHeader("table/history/header");
constexpr int kRightWidth = 280, kRightLeast = 256, kRightMost = 340;
} // namespace

void HistoryPage::build() {
    setObjectName(QStringLiteral("historyPage"));
    m_facts = new FactsPanel(this);
    m_facts->hide();
    m_split = new QSplitter(Qt::Horizontal, this);
    m_split->setObjectName(QStringLiteral("historySplit"));
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(buildCentre());
    m_split->addWidget(m_facts);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    m_split->setSizes({1160, kRightWidth});
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_split);
    auto* find = new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, &HistoryPage::focusFilter);
    fitPanels();
}

void HistoryPage::fitPanels() {
    m_facts->setMinimumWidth(scaled(kRightLeast));
    m_facts->setMaximumWidth(scaled(kRightMost));
}

QWidget* HistoryPage::buildCentre() {
    auto* centre = new QWidget(this);
    centre->setObjectName(QStringLiteral("centre"));
    centre->setAttribute(Qt::WA_StyledBackground);
    m_infoBar = new InfoBar(centre);
    m_infoBar->setObjectName(QStringLiteral("historyInfoBar"));
    m_table = new HistoryTable(&m_model, centre);
    m_compare = new ComparePane(centre);
    m_compare->hide();
    buildButtons();
    m_centreSplit = new QSplitter(Qt::Vertical, centre);
    m_centreSplit->setObjectName(QStringLiteral("historyCentreSplit"));
    m_centreSplit->setChildrenCollapsible(false);
    m_centreSplit->addWidget(m_table);
    m_centreSplit->addWidget(m_compare);
    m_centreSplit->setSizes({400, 400});
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_infoBar);
    column->addWidget(m_centreSplit, 1);
    return centre;
}

QPushButton* HistoryPage::addButton(const QString& text, const char* name, void (HistoryPage::*act)()) {
    auto* button = new QPushButton(text, m_table->filterRow());
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(text);
    connect(button, &QPushButton::clicked, this, act);
    m_table->filterRow()->layout()->addWidget(button);
    return button;
}

void HistoryPage::buildButtons() {
    m_compareButton = addButton(tr("Compare"), "compareRuns", &HistoryPage::compare);
    m_resumeButton = addButton(tr("Resume"), "resumeRun", &HistoryPage::resume);
    m_exportButton = addButton(tr("Export…"), "exportRun", &HistoryPage::exportChosen);
    m_deleteButton = addButton(tr("Delete…"), "deleteRun", &HistoryPage::askToDelete);
    m_deleteButton->setProperty("kind", "danger");
    m_openButton = addButton(tr("Open"), "openRun", &HistoryPage::open);
    m_openButton->setProperty("kind", "primary");
    m_table->follow(m_openButton);
    m_openButton->setToolTip(tr("Shows its settings in the form of the Run page. Nothing is run."));
}

void HistoryPage::saveTo(QSettings& settings) const {
    settings.setValue(QStringLiteral("history/split"), m_split->saveState());
    settings.setValue(QStringLiteral("history/centreSplit"), m_centreSplit->saveState());
    settings.setValue(kHeader, m_table->headerState());
}

void HistoryPage::restoreFrom(const QSettings& settings) {
    m_split->restoreState(settings.value(QStringLiteral("history/split")).toByteArray());
    m_centreSplit->restoreState(settings.value(QStringLiteral("history/centreSplit")).toByteArray());
    m_table->restoreHeader(settings.value(kHeader).toByteArray());
}

} // namespace manyhands
