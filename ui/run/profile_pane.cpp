// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/profile_pane.h"

#include "ui/charts/flame_graph.h"
#include "ui/run/activity_strips.h"
#include "ui/shared/core_text.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/field.h"
#include "ui/shared/number_text.h"

#include <QFrame>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace manyhands {

namespace {

constexpr QSize kPicture(960, 400);

Exportable exportableOf(auto* chart, const QString& name) {
    return {name,
            chart->accessibleName(),
            [chart] { return chart->table(); },
            kPicture,
            [chart](QPainter& painter) { chart->paint(painter, QRect(QPoint(), kPicture)); },
            [chart] { chart->update(); }};
}

} // namespace

ProfilePane::ProfilePane(QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
    , m_flames(new FlameGraph)
    , m_strips(new ActivityStrips) {
    m_flames->setObjectName(QStringLiteral("flameGraph"));
    m_strips->setObjectName(QStringLiteral("activityStrips"));
    m_stack->addWidget(buildEmpty());
    m_stack->addWidget(buildFilled());
    connect(m_flames, &FlameGraph::moved, this, &ProfilePane::showPlace);
}

QPushButton* ProfilePane::profileButton(const char* name) {
    auto* button = new QPushButton(tr("Profile this task"));
    button->setObjectName(QString::fromLatin1(name));
    connect(button, &QPushButton::clicked, this, &ProfilePane::profileAsked);
    m_buttons.push_back(button);
    return button;
}

QWidget* ProfilePane::buildEmpty() {
    auto* page = new QWidget(this);
    auto* empty = new EmptyState(page);
    empty->setTexts(tr("No profile yet"), tr("A profiled run shows in which functions workers spend their time, and "
                                             "what they wait for. It is a run of its own and never timed."));
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(profileButton("profileButton"));
    row->addStretch();
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(12);
    column->addStretch();
    column->addWidget(empty);
    column->addLayout(row);
    column->addStretch();
    return page;
}

QWidget* ProfilePane::buildFilled() {
    auto* page = new QWidget(this);
    m_finding = caption(QStringLiteral("profileFinding"), page);
    m_place = caption(QStringLiteral("profilePlace"), page);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("profileScroll"));
    scroll->setAccessibleName(tr("Profile"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* charts = new QWidget;
    auto* inside = new QVBoxLayout(charts);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(10);
    inside->addWidget(m_flames);
    inside->addWidget(m_place);
    inside->addWidget(m_strips);
    inside->addStretch();
    scroll->setWidget(charts);
    // the tab's own colour goes on behind the charts
    scroll->viewport()->setAutoFillBackground(false);
    charts->setAutoFillBackground(false);
    auto* head = new QHBoxLayout;
    head->addWidget(m_finding, 1);
    head->addWidget(profileButton("profileAgainButton"));
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(16, 10, 16, 10);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(scroll, 1);
    return page;
}

QString ProfilePane::findingOf(const RecordedProfile& profile) const {
    QStringList parts;
    const auto hottest = hottestFunctions(profile.stacks, 1);
    if (!hottest.empty())
        parts << tr("%1 in %2")
                     .arg(percentText(static_cast<double>(hottest.front().self) / static_cast<double>(profile.samples)),
                          QString::fromStdString(hottest.front().name));
    if (!profile.noStacks.empty())
        parts << tr("No functions: %1").arg(coreText(profile.noStacks));
    else
        parts << tr("%Ln sample(s)", nullptr, pluralCount(profile.samples));
    if (profile.byPerf)
        parts << tr("perf, %1 a second of processor time").arg(countText(static_cast<quint64>(profile.hertz)));
    if (profile.endEarly)
        parts << tr("perf stopped before the run did: they are of its beginning");
    if (profile.dropped > 0)
        parts << tr("%Ln lost", nullptr, pluralCount(profile.dropped));
    if (profile.noStacks.empty() && profile.samples < kTrustworthySamples)
        parts << tr("with fewer than %1 samples the shares are rough; more tasks give more")
                     .arg(countText(kTrustworthySamples));
    if (!profile.noActivities.empty())
        parts << tr("what the workers waited for is not known: %1").arg(coreText(profile.noActivities));
    return parts.join(QStringLiteral(" · "));
}

void ProfilePane::show(const RecordedProfile& profile, const QString& task) {
    m_flames->show(profile.stacks);
    m_strips->show(profile.activities);
    m_flames->setVisible(!profile.stacks.empty());
    m_place->setVisible(!profile.stacks.empty());
    m_strips->setVisible(!profile.activities.workers().empty());
    const QString finding = findingOf(profile);
    m_finding->setText(tr("%1: %2").arg(task, finding));
    setAccessibleDescription(m_finding->text());
    m_stack->setCurrentIndex(1);
}

void ProfilePane::showPlace() {
    m_place->setText(m_flames->currentText());
}

bool ProfilePane::hasProfile() const {
    return m_stack->currentIndex() == 1;
}

QString ProfilePane::finding() const {
    return hasProfile() ? m_finding->text() : QString();
}

void ProfilePane::setCanProfile(bool can) {
    for (QPushButton* button : m_buttons)
        button->setEnabled(can);
}

QList<QWidget*> ProfilePane::charts() const {
    return {m_flames, m_strips};
}

std::vector<Exportable> ProfilePane::exportables() const {
    std::vector<Exportable> all;
    if (hasProfile() && !m_flames->isEmpty())
        all.push_back(exportableOf(m_flames, QStringLiteral("functions")));
    if (hasProfile() && !m_strips->table().rows.empty())
        all.push_back(exportableOf(m_strips, QStringLiteral("activities")));
    return all;
}

} // namespace manyhands
