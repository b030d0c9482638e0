// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_actions.h"

#include <QAction>
#include <QWidget>

#include "ui/charts/focus_frame.h"

namespace manyhands {

ChartActions::ChartActions(QWidget* chart)
    : QObject(chart) {
    auto* copies = new QAction(tr("Copy"), chart);
    copies->setObjectName(QStringLiteral("copyChart"));
    copies->setShortcut(QKeySequence::Copy);
    copies->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copies, &QAction::triggered, this, &ChartActions::copyAsked);
    auto* table = new QAction(tr("Show as table"), chart);
    table->setObjectName(QStringLiteral("chartAsTable"));
    connect(table, &QAction::triggered, this, &ChartActions::tableAsked);
    chart->setFocusPolicy(Qt::StrongFocus);
    new FocusFrame(chart); // the chart's
    chart->setContextMenuPolicy(Qt::ActionsContextMenu);
    chart->addActions({copies, table});
}

} // namespace manyhands
