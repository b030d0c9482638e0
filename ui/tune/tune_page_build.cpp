// SPDX-License-Identifier: GPL-3.0-or-later
// How the Tune page is put together; what it does is in tune_page.cpp.
#include "ui/tune/tune_page.h"

#include "ui/run/run_footer.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/field.h"
#include "ui/shared/text_scale.h"
#include "ui/tune/explanation_panel.h"
#include "ui/tune/recommendation_head.h"
#include "ui/tune/tune_charts.h"
#include "ui/tune/tune_form.h"

#include <QAction>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace manyhands {

namespace {
constexpr int kLeftWidth = 296, kLeftLeast = 272, kLeftMost = 360;
constexpr int kRightWidth = 280, kRightLeast = 256, kRightMost = 340;
} // namespace

void TunePage::build() {
    m_panel = new ExplanationPanel(this);
    m_panel->hide();
    m_split = new QSplitter(Qt::Horizontal, this);
    m_split->setObjectName(QStringLiteral("tuneSplit"));
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(buildLeft());
    m_split->addWidget(buildCentre());
    m_split->addWidget(m_panel);
    m_split->setStretchFactor(0, 0);
    m_split->setStretchFactor(1, 1);
    m_split->setStretchFactor(2, 0);
    m_split->setSizes({kLeftWidth, 864, kRightWidth});
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_split);
    fitPanels();
}

void TunePage::fitPanels() {
    m_left->findChild<QScrollArea*>()->setMinimumWidth(std::max(kLeftLeast, scaled(kLeftLeast)));
    m_left->setMaximumWidth(scaled(kLeftMost));
    m_panel->setMinimumWidth(scaled(kRightLeast));
    m_panel->setMaximumWidth(scaled(kRightMost));
}

QFrame* TunePage::buildLeft() {
    m_left = new QFrame(this);
    m_left->setObjectName(QStringLiteral("tuneLeftPanel"));
    auto* scroll = new QScrollArea(m_left);
    scroll->setObjectName(QStringLiteral("tuneScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_form->setObjectName(QStringLiteral("formBody"));
    scroll->setWidget(m_form);
    scroll->viewport()->setAutoFillBackground(false);
    m_footer = new RunFooter(m_left, {tr("Tune"), QStringLiteral("tune")});
    auto* column = new QVBoxLayout(m_left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addWidget(m_footer);
    return m_left;
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
    auto* table = new QAction(tr("Show as table"), this);
    connect(table, &QAction::triggered, this, &TunePage::showAsTable);
    auto* write = new QAction(tr("Export…"), this);
    connect(write, &QAction::triggered, this, &TunePage::exportRequested);
    m_charts->offerActions({table, write});
}

} // namespace manyhands
