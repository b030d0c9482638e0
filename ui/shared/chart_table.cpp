// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/chart_table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

#include "ui/shared/cell_delegate.h"
#include "ui/shared/exportable.h"
#include "ui/shared/text_table_model.h"

namespace manyhands {

namespace {

constexpr int kRowHeight = 28;
constexpr QSize kSize(560, 360);

QTableView* makeView(const QString& title, QAbstractItemModel* model) {
    auto* view = new QTableView;
    view->setObjectName(QStringLiteral("chartTableView"));
    view->setAccessibleName(title);
    view->setModel(model);
    view->setItemDelegate(new CellDelegate(view));
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(kRowHeight);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setSectionsClickable(false);
    return view;
}

QPushButton* makeButton(const QString& name, const QString& text) {
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    return button;
}

} // namespace

ChartTable::ChartTable(const QString& title, QAbstractItemModel* model, QWidget* parent)
    : QDialog(parent)
    , m_model(model) {
    setObjectName(QStringLiteral("chartTable"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    resize(kSize);
    QPushButton* copyButton = makeButton(QStringLiteral("copyChartTable"), tr("Copy"));
    QPushButton* closeButton = makeButton(QStringLiteral("closeChartTable"), tr("Close"));
    connect(copyButton, &QPushButton::clicked, this, &ChartTable::copy);
    connect(closeButton, &QPushButton::clicked, this, &ChartTable::close);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(copyButton);
    buttons->addWidget(closeButton);
    auto* column = new QVBoxLayout(this);
    column->addWidget(makeView(title, model), 1);
    column->addLayout(buttons);
}

void ChartTable::copy() const {
    QGuiApplication::clipboard()->setText(tableAsTsv(textTable(*m_model)));
}

void showTableOf(const Exportable& what, QWidget* page) {
    (new ChartTable(what.title, new TextTableModel(what.table(), page), page))->show();
}

} // namespace manyhands
