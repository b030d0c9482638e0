// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/what_if_pane.h"

#include "ui/charts/replay_lanes.h"
#include "ui/run/what_if_controls.h"
#include "ui/run/what_if_words.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/field.h"
#include "ui/shared/number_text.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

namespace manyhands {

namespace {

constexpr int kControls = 320;
constexpr QSize kPicture(760, 320);

QScrollArea* scrolled(QWidget* content, const char* name) {
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QString::fromLatin1(name));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    // the tab's own colour goes on behind it
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return scroll;
}

QString number(double value) {
    return QLocale::c().toString(value, 'f', 4);
}

} // namespace

WhatIfPane::WhatIfPane(QWidget* parent)
    : QWidget(parent)
    , m_aloneS(std::nan(""))
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyState(this))
    , m_controls(new WhatIfControls)
    , m_lanes(new ReplayLanes)
    , m_outcome(roleLabel({}, "strong", this))
    , m_bounds(caption(QStringLiteral("whatIfBounds"), this))
    , m_model(caption(QStringLiteral("whatIfModel"), this)) {
    m_outcome->setObjectName(QStringLiteral("whatIfOutcome"));
    m_outcome->setWordWrap(true);
    m_outcome->hide();
    m_lanes->setObjectName(QStringLiteral("whatIfLanes"));
    m_lanes->setAccessibleName(tr("The run as it was, and replayed"));
    auto* filled = new QWidget(this);
    auto* row = new QHBoxLayout(filled);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* controls = scrolled(m_controls, "whatIfScroll");
    controls->setFixedWidth(kControls);
    row->addWidget(controls);
    row->addWidget(scrolled(buildRight(), "whatIfResultScroll"), 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(filled);
    connect(m_controls, &WhatIfControls::changed, this, [this] {
        m_runner.want(m_controls->settings());
        settle();
    });
    connect(m_run, &QPushButton::clicked, this, &WhatIfPane::askToRun);
    connect(&m_runner, &WhatIfRunner::opened, this, &WhatIfPane::takeOpened);
    connect(&m_runner, &WhatIfRunner::predicted, this, &WhatIfPane::takePrediction);
    const WhatIfRefusal none = whatIfRefusal(Replayable::NotFinished);
    showNoRun(none.title, none.text);
}

QWidget* WhatIfPane::buildRight() {
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(12, 10, 16, 8);
    column->setSpacing(4);
    column->addWidget(m_outcome);
    column->addWidget(buildFigures());
    column->addWidget(m_bounds);
    column->addWidget(m_lanes, 1);
    column->addWidget(m_model);
    return right;
}

QWidget* WhatIfPane::buildFigures() {
    auto* figures = new QWidget;
    auto* row = new QHBoxLayout(figures);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    m_wall = addFigure(row, tr("Predicted"), "whatIfWall");
    m_speedUp = addFigure(row, tr("Speed-up"), "whatIfSpeedUp");
    m_efficiency = addFigure(row, tr("Efficiency"), "whatIfEfficiency");
    row->addStretch();
    m_run = new QPushButton(tr("Run it for real"), figures);
    m_run->setObjectName(QStringLiteral("whatIfRun"));
    m_run->setAccessibleName(m_run->text());
    row->addWidget(m_run);
    return figures;
}

QLabel* WhatIfPane::addFigure(QHBoxLayout* row, const QString& label, const char* name) {
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(roleLabel(label, "cap", this));
    QLabel* const figure = roleLabel({}, "h2", this);
    figure->setObjectName(QString::fromLatin1(name));
    column->addWidget(figure);
    row->addLayout(column);
    return figure;
}

void WhatIfPane::runBegan() {
    m_going = true;
    if (!m_promised) {
        showNoRun(tr("A run is going"), tr("Once it has finished, its tasks can be replayed here with other "
                                           "settings."));
        return;
    }
    m_outcome->setText(tr("It runs with this setting now. What it takes is said here once it has ended."));
    m_outcome->show();
    settle();
}

void WhatIfPane::showRun(const RunRecordPtr& record, double aloneS) {
    if (const Replayable why = replayability(*record); why != Replayable::Yes) {
        const WhatIfRefusal refusal = whatIfRefusal(why);
        showNoRun(refusal.title, refusal.text);
        return;
    }
    m_going = false;
    m_aloneS = aloneS;
    m_outcome->setVisible(m_promised != nullptr);
    if (m_promised)
        m_outcome->setText(outcomeText(m_promised->wallS, record->summary.wallS));
    m_promised.reset();
    m_orderWanted = nullptr;
    m_opened.reset(); // that of the run before
    m_runner.open(record);
}

void WhatIfPane::showNoRun(const QString& title, const QString& text) {
    m_going = false;
    m_runner.close();
    m_opened.reset();
    m_shown.reset();
    m_promised.reset();
    m_orderWanted = nullptr;
    m_empty->setTexts(title, text);
    m_stack->setCurrentIndex(0);
}

void WhatIfPane::takeOpened(const OpenedRunPtr& run) {
    m_opened = run;
    m_shown.reset();
    const WhatIfSettings own = ownSettings(run->run);
    m_controls->setSettings(own, processors());
    m_runner.want(own);
    if (const auto use = std::exchange(m_orderWanted, nullptr))
        use(longestFirstRows());
}

void WhatIfPane::takePrediction(const PredictionPtr& prediction) {
    m_shown = prediction;
    showFigures();
    showLanes();
    m_stack->setCurrentIndex(1);
    settle();
}

/// What can be done follows what is shown.
void WhatIfPane::settle() {
    m_controls->setEnabled(!m_going);
    const WhatIfSettings wanted = m_controls->settings();
    const bool modelOnly = wanted.overhead != 1;
    m_run->setEnabled(!m_going && !modelOnly && m_shown && m_shown->settings == wanted);
    m_run->setToolTip(modelOnly ? tr("The overhead can be changed in the model only.") : QString());
    m_run->setAccessibleDescription(m_run->toolTip());
}

int WhatIfPane::processors() const {
    return m_opened->run.processors > 0 ? m_opened->run.processors : m_processors;
}

void WhatIfPane::showFigures() {
    const double speedUp = aloneS() / m_shown->wallS;
    m_wall->setText(durationText(m_shown->wallS));
    m_speedUp->setText(timesText(speedUp));
    m_efficiency->setText(percentText(speedUp / m_shown->settings.workers));
    QStringList bounds{tr("No schedule is shorter than %1.").arg(durationText(m_shown->leastS)),
                       ownErrorText(m_opened->ownWallS, m_opened->run.wallS)};
    if (std::isnan(m_aloneS))
        bounds << tr("The speed-up is estimated: one process was not timed.");
    m_bounds->setText(bounds.join(QLatin1Char(' ')));
    m_model->setText(modelText(m_opened->run, m_shown->settings, processors()));
    m_lanes->setAccessibleDescription(tr("%1: %2, %3 times as fast as one process. It was: %4.")
                                          .arg(settingText(m_shown->settings), durationText(m_shown->wallS),
                                               threeDigits(speedUp), durationText(m_opened->run.wallS)));
}

void WhatIfPane::showLanes() {
    const auto title = [](const QString& what, double wallS, const WhatIfSettings& settings) {
        return QStringLiteral("%1 · %2 · %3").arg(what, durationText(wallS), settingText(settings));
    };
    // the lanes share the life of what holds them
    m_lanes->show(
        {title(tr("As it was"), m_opened->run.wallS, ownSettings(m_opened->run)), {m_opened, &m_opened->lanes}},
        {title(tr("Replayed"), m_shown->wallS, m_shown->settings), {m_shown, &m_shown->lanes}});
}

void WhatIfPane::askToRun() {
    if (m_going || !m_shown || m_shown->settings != m_controls->settings())
        return;
    m_promised = m_shown;
    RowOrder order;
    if (m_shown->settings.order == ReplaySettings::Order::LongestFirst)
        order = longestFirstRows();
    emit runRequested(m_shown->settings, order);
}

WhatIfPane::RowOrder WhatIfPane::longestFirstRows() const {
    return std::make_shared<const std::vector<std::uint64_t>>(longestFirst(m_opened->run.tasks));
}

void WhatIfPane::withLongestFirst(std::function<void(const RowOrder&)> use) {
    if (m_opened)
        use(longestFirstRows());
    else
        m_orderWanted = std::move(use);
}

void WhatIfPane::restyle() {
    m_lanes->update();
}

bool WhatIfPane::hasRun() const {
    return m_stack->currentIndex() == 1;
}

TextTable WhatIfPane::table() const {
    TextTable table{{tr("Figure")},
                    {{tr("Processes")},
                     {tr("Chunk size")},
                     {tr("Order")},
                     {tr("Overhead")},
                     {tr("Wall time (s)")},
                     {tr("Speed-up")},
                     {tr("Efficiency")}}};
    const auto add = [&](const QString& name, const WhatIfSettings& settings, double wallS) {
        const double speedUp = aloneS() / wallS;
        const bool longest = settings.order == ReplaySettings::Order::LongestFirst;
        const QStringList cells{QString::number(settings.workers),
                                QString::number(settings.chunk),
                                longest ? tr("Longest first") : tr("As given"),
                                number(settings.overhead),
                                number(wallS),
                                number(speedUp),
                                number(speedUp / settings.workers)};
        table.heads << name;
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            table.rows[row] << cells[static_cast<qsizetype>(row)];
    };
    const WhatIfSettings own = ownSettings(m_opened->run);
    add(tr("As it was"), own, m_opened->run.wallS);
    add(tr("Replayed as it was"), own, m_opened->ownWallS);
    add(tr("Replayed"), m_shown->settings, m_shown->wallS);
    table.rows.push_back({tr("At least (s)"), {}, {}, number(m_shown->leastS)});
    return table;
}

QList<QWidget*> WhatIfPane::charts() const {
    return {m_lanes};
}

std::vector<Exportable> WhatIfPane::exportables() const {
    if (!hasRun())
        return {};
    return {{QStringLiteral("what-if"), m_lanes->accessibleName(), [this] { return table(); }, kPicture,
             [lanes = m_lanes](QPainter& painter) { lanes->paint(painter, QRect(QPoint(), kPicture)); },
             [lanes = m_lanes] { lanes->update(); }}};
}

} // namespace manyhands
