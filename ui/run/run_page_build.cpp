// SPDX-License-Identifier: GPL-3.0-or-later
// How the Run page is put together; what it does is in run_page.cpp.
#include "ui/run/run_page.h"

#include "ui/run/kpi_strip.h"
#include "ui/run/plan_form.h"
#include "ui/run/results_pane.h"
#include "ui/run/run_footer.h"
#include "ui/run/timeline_pane.h"
#include "ui/run/worker_details.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/field.h"
#include "ui/shared/info_bar.h"
#include "ui/shared/three_panels.h"

#include <QFrame>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace manyhands {

void RunPage::build() {
    m_footer = new RunFooter(this);
    m_split = new ThreePanels({m_form, m_footer, buildCentre(), buildRight()},
                              {QStringLiteral("leftPanel"), QStringLiteral("formScroll")}, this);
    m_split->setObjectName(QStringLiteral("runSplit"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_split);
}

QWidget* RunPage::buildCentre() {
    auto* centre = new QWidget(this);
    centre->setObjectName(QStringLiteral("centre"));
    centre->setAttribute(Qt::WA_StyledBackground);
    m_kpis = new KpiStrip(centre);
    m_kpis->setObjectName(QStringLiteral("kpis"));
    m_kpis->setAttribute(Qt::WA_StyledBackground);
    m_kpiRule = horizontalRule(centre);
    m_infoBar = new InfoBar(centre);
    m_infoBar->setObjectName(QStringLiteral("infoBar"));
    m_empty = new EmptyState;
    connect(m_empty->addButton(tr("Start the first lesson"), QStringLiteral("startLesson")), &QPushButton::clicked,
            this, &RunPage::lessonAsked);
    m_top = new QStackedWidget;
    m_top->addWidget(m_empty);
    m_timeline = new TimelinePane;
    m_timeline->setStore(&m_store);
    m_top->addWidget(m_timeline);
    m_results = new ResultsPane(&m_timing, &m_tasks, &m_log);
    m_centreSplit = new QSplitter(Qt::Vertical, centre);
    m_centreSplit->setObjectName(QStringLiteral("centreSplit"));
    m_centreSplit->setChildrenCollapsible(false);
    m_centreSplit->addWidget(m_top);
    m_centreSplit->addWidget(m_results);
    m_centreSplit->setSizes({550, 450});
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_kpis);
    column->addWidget(m_kpiRule);
    column->addWidget(m_infoBar);
    column->addWidget(m_centreSplit, 1);
    m_kpis->hide();
    m_kpiRule->hide();
    m_results->setTabsVisible(false);
    return centre;
}

QFrame* RunPage::buildRight() {
    m_right = new QFrame(this);
    m_right->setObjectName(QStringLiteral("rightPanel"));
    m_details = new WorkerDetails(m_right);
    m_details->setStore(&m_store);
    auto* column = new QVBoxLayout(m_right);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_details);
    m_right->hide();
    return m_right;
}

} // namespace manyhands
