// SPDX-License-Identifier: GPL-3.0-or-later
// How the Tune page is put together; what it does is in tune_page.cpp.
#include "ui/tune/tune_page.h"

#include "ui/run/run_footer.h"
#include "ui/shared/chart_table.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/exporter.h"
#include "ui/shared/field.h"
#include "ui/shared/three_panels.h"
#include "ui/tune/explanation_panel.h"
#include "ui/tune/recommendation_head.h"
#include "ui/tune/tune_charts.h"
#include "ui/tune/tune_form.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace manyhands {

void TunePage::build() {
    m_panel = new ExplanationPanel(this);
    m_panel->hide();
    m_footer = new RunFooter(this, {tr("Tune"), QStringLiteral("tune")});
    m_split = new ThreePanels({m_form, m_footer, buildCentre(), m_panel},
                              {QStringLiteral("tuneLeftPanel"), QStringLiteral("tuneScroll")}, this);
    m_split->setObjectName(QStringLiteral("tuneSplit"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_split);
}

QWidget* TunePage::buildCentre() {
    auto* centre = new QWidget(this);
    centre->setObjectName(QStringLiteral("centre"));
    centre->setAttribute(Qt::WA_StyledBackground);
    m_infoBar = new InfoBar(centre);
    m_infoBar->setObjectName(QStringLiteral("tuneInfoBar"));
    m_empty = new EmptyState;
    m_empty->setTexts(tr("Find the best number of processes"),
                      tr("Tune runs the task with each of the counts on the left, several times and in random order, "
                         "and then says which one to use and what limits the rest."));
    m_head = new RecommendationHead;
    m_charts = new TuneCharts;
    auto* result = new QWidget;
    auto* inner = new QVBoxLayout(result);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(m_head);
    inner->addWidget(horizontalRule(result));
    inner->addWidget(m_charts, 1);
    m_stack = new QStackedWidget(centre);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(result);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_infoBar);
    column->addWidget(m_stack, 1);
    return centre;
}

void TunePage::offerActions() {
    auto* write = new QAction(tr("Export…"), this);
    connect(write, &QAction::triggered, this, &TunePage::exportRequested);
    m_charts->offerActions({write});
    connect(m_charts, &TuneCharts::copyRequested, this, [this](const Exportable& chart) {
        QGuiApplication::clipboard()->setMimeData(copied(chart, caption()).release());
        emit message(tr("Copied: %1.").arg(chart.title));
    });
    connect(m_charts, &TuneCharts::tableRequested, this, [this](const Exportable& chart) { showTableOf(chart, this); });
}

} // namespace manyhands
