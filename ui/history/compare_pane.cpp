// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/compare_pane.h"

#include "ui/run/table_setup.h"
#include "ui/shared/field.h"
#include "ui/shared/html_page.h"
#include "ui/shared/text_table_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace manyhands {

namespace {
constexpr int kRowHeight = 28;
} // namespace

ComparePane::ComparePane(QWidget* parent)
    : QWidget(parent)
    , m_table(new QTableView(this)) {
    setObjectName(QStringLiteral("comparePane"));
    m_finding = roleLabel({}, "sub", this);
    m_finding->setObjectName(QStringLiteral("compareFinding"));
    m_finding->setWordWrap(true);
    m_finding->setContentsMargins(16, 0, 16, 8);
    prepareTable(*m_table, new TextTableModel(TextTable(), this), kRowHeight);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setObjectName(QStringLiteral("compareTable"));
    m_table->setAccessibleName(tr("Comparison of two runs"));
    auto* keys = new QShortcut(QKeySequence::Copy, m_table, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &ComparePane::copyRequested);
    auto* tableRow = new QHBoxLayout;
    tableRow->setContentsMargins(8, 0, 0, 0);
    tableRow->addWidget(m_table);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_finding);
    column->addLayout(tableRow, 1);
}

QWidget* ComparePane::buildHead() {
    auto* head = new QWidget(this);
    m_title = roleLabel({}, "h2", head);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(16, 8, 12, 4);
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addStretch();
    const auto add = [&](const QString& text, const char* name, const QString& spoken, void (ComparePane::*act)()) {
        auto* button = new QPushButton(text, head);
        button->setObjectName(QString::fromLatin1(name));
        button->setAccessibleName(spoken);
        button->setProperty("kind", "flat");
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
    };
    add(tr("Copy"), "copyCompare", tr("Copy the comparison"), &ComparePane::copyRequested);
    add(tr("Export…"), "exportCompare", tr("Export the comparison"), &ComparePane::exportRequested);
    add(tr("Close"), "closeCompare", tr("Close the comparison"), &ComparePane::closed);
    return head;
}

void ComparePane::setPair(const HistoryShelf::Pair& pair) {
    m_names = {pair.left->line.id, pair.right->line.id};
    m_pair = sideBySide(pair.left->record, pair.right->record);
    m_title->setText(title());
    m_finding->setText(finding());
    QAbstractItemModel* const before = m_table->model();
    m_table->setModel(new TextTableModel(pairTable(*m_pair, m_names), this));
    delete before;
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setAccessibleDescription(finding());
}

QString ComparePane::title() const {
    return tr("Run %1 and run %2").arg(m_names.left).arg(m_names.right);
}

QString ComparePane::finding() const {
    return m_pair ? findingText(*m_pair, m_names) : QString();
}

Exportable ComparePane::exportable() const {
    Exportable what;
    what.name = QStringLiteral("run-%1-and-run-%2").arg(m_names.left).arg(m_names.right);
    what.title = title();
    what.table = [this] { return pairTable(*m_pair, m_names); };
    return what;
}

QByteArray ComparePane::report() const {
    return htmlPage(title(), htmlParagraph(finding()) + tableAsHtml(pairTable(*m_pair, m_names)));
}

} // namespace manyhands
