// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/where_time_pane.h"

#include "ui/run/loss_words.h"
#include "ui/run/time_bars.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/info_bar.h"
#include "ui/shared/number_text.h"
#include "ui/shared/slowdown_words.h"

#include <QFrame>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace manyhands {

namespace {
constexpr QSize kPicture(760, 300);
constexpr double kDisturbed = 0.1; ///< other programs' share of worker time
} // namespace

WhereTimePane::WhereTimePane(QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
    , m_bars(new TimeBars)
    , m_insight(new InfoBar) {
    m_bars->setObjectName(QStringLiteral("timeBars"));
    m_insight->setObjectName(QStringLiteral("timeInsight"));
    auto* empty = new EmptyState(this);
    empty->setTexts(tr("No finished run yet"),
                    tr("Each finished run adds a bar that shows where its workers' time went."));
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("timeBarsScroll"));
    scroll->setAccessibleName(tr("Where worker time went"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumHeight(1); // the finding below needs its lines
    QWidget* const charted = buildCharted();
    scroll->setWidget(charted);
    // the tab's own colour goes on behind the bars
    scroll->viewport()->setAutoFillBackground(false);
    charted->setAutoFillBackground(false);
    auto* filled = new QWidget(this);
    auto* column = new QVBoxLayout(filled);
    column->setContentsMargins(0, 12, 0, 10);
    column->setSpacing(0);
    auto* inset = new QVBoxLayout; // as far as the bar with the finding keeps by itself
    inset->setContentsMargins(16, 0, 16, 0);
    inset->addWidget(scroll);
    column->addLayout(inset, 1);
    column->addWidget(m_insight);
    m_stack->addWidget(empty);
    m_stack->addWidget(filled);
}

/// The link is in what scrolls: it takes no height from the timeline.
QWidget* WhereTimePane::buildCharted() {
    auto* how = new QPushButton(tr("How this is measured"));
    how->setObjectName(QStringLiteral("howThisIsMeasured"));
    how->setProperty("kind", "link");
    connect(how, &QPushButton::clicked, this, &WhereTimePane::measuringAsked);
    auto* charted = new QWidget;
    auto* column = new QVBoxLayout(charted);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bars, 1);
    column->addWidget(how, 0, Qt::AlignLeading);
    return charted;
}

void WhereTimePane::show(const WorkerTimes& times, const ExperimentTimings& timings) {
    std::vector<TimeShares> shares = times.shares(timings);
    const auto latest = timings.latest();
    const auto running = times.running();
    if (running)
        shares.push_back(*running);
    m_stack->setCurrentIndex(shares.empty() ? 0 : 1);
    m_bars->show(shares, latest && !running ? &*latest : nullptr);
    if (running) {
        tellRunning(*running);
        return;
    }
    m_insight->clear();
    if (const auto row = latest ? times.sharesOf(*latest) : std::nullopt; row && row->key.mode == RunMode::Pool)
        tell(*row);
}

void WhereTimePane::tellRunning(const TimeShares& row) {
    InfoMessage message;
    message.dismissable = false;
    message.isUpdate = row.isCertain == m_certain;
    m_certain = row.isCertain;
    message.text = row.isCertain ? lossHeadline(row) : tr("Running: the lowest bar is the time so far.");
    m_insight->showMessage(message);
}

void WhereTimePane::tell(const TimeShares& row) {
    InfoMessage message;
    message.dismissable = false;
    QStringList sentences{lossHeadline(row)};
    if (row.story.culprit == LossGroup::SlowerTasks && row.facts.loss.slowdown)
        sentences << slowerTasksAdvice(*row.facts.loss.slowdown);
    sentences << changeForecast(row.story.change);
    if (row.story.othersTookMore)
        sentences << tr("Compare again when the computer is quiet.");
    else if (row[WorkerTimePart::OtherPrograms] >= kDisturbed)
        sentences << tr("Other programs took %1 of worker time: compare again when the computer is quiet.")
                         .arg(percentText(row[WorkerTimePart::OtherPrograms]));
    if (row.estimated)
        sentences << tr("This is estimated: time one process first to know how long tasks take alone.");
    sentences << m_outcome;
    sentences.removeAll(QString());
    message.text = sentences.join(QLatin1Char(' '));
    const bool canTry = row.canReorder || row.story.change.kind != ProposedChange::Kind::LongestFirst;
    if (const QString button = changeButton(row.story.change); canTry && !button.isEmpty())
        message.links.push_back(
            {button, QStringLiteral("tryChange"), [this, change = row.story.change] { emit changeWanted(change); }});
    if (row.story.culprit)
        message.links.push_back({tr("Show"), QStringLiteral("showEvidence"), [this] { emit evidenceAsked(); }});
    m_insight->showMessage(message);
}

void WhereTimePane::noteRun(double wallS) {
    m_outcome.clear();
    if (m_tried)
        m_outcome = tr("Forecast %1, measured %2.").arg(durationText(m_tried->wallS), durationText(wallS));
    m_tried.reset();
}

bool WhereTimePane::hasChart() const {
    return m_stack->currentIndex() == 1;
}

QString WhereTimePane::insight() const {
    return m_insight->isHidden() ? QString() : m_insight->text();
}

QList<QWidget*> WhereTimePane::charts() const {
    return {m_bars};
}

std::vector<Exportable> WhereTimePane::exportables() const {
    if (!hasChart())
        return {};
    return {{QStringLiteral("where-time-went"), m_bars->accessibleName(), [bars = m_bars] { return bars->table(); },
             kPicture, [bars = m_bars](QPainter& painter) { bars->paint(painter, QRect(QPoint(), kPicture)); },
             [bars = m_bars] { bars->update(); }}};
}

} // namespace manyhands
