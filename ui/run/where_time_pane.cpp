// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/where_time_pane.h"

#include "core/measure/stopwatch.h"
#include "ui/run/loss_words.h"
#include "ui/run/time_bars.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/info_bar.h"
#include "ui/shared/number_text.h"

#include <QFrame>
#include <QPainter>
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
    scroll->setWidget(m_bars);
    // the tab's own colour goes on behind the bars
    scroll->viewport()->setAutoFillBackground(false);
    m_bars->setAutoFillBackground(false);
    auto* filled = new QWidget(this);
    auto* column = new QVBoxLayout(filled);
    column->setContentsMargins(16, 12, 16, 10);
    column->setSpacing(8);
    column->addWidget(scroll, 1);
    column->addWidget(m_insight);
    m_stack->addWidget(empty);
    m_stack->addWidget(filled);
}

void WhereTimePane::show(const WorkerTimes& times, const ExperimentTimings& timings) {
    const std::vector<TimeShares> shares = times.shares(timings);
    m_stack->setCurrentIndex(shares.empty() ? 0 : 1);
    const auto latest = timings.latest();
    m_bars->show(shares, latest ? &*latest : nullptr);
    m_insight->clear();
    if (const auto row = latest ? times.sharesOf(*latest) : std::nullopt; row && row->key.mode == RunMode::Pool)
        tell(*row);
}

void WhereTimePane::tell(const TimeShares& row) {
    InfoMessage message;
    message.dismissable = false;
    QStringList sentences{lossHeadline(row), changeForecast(row.story.change)};
    if (row[WorkerTimePart::OtherPrograms] >= kDisturbed)
        sentences << tr("Other programs took %1 of worker time: compare again when the computer is quiet.")
                         .arg(percentText(row[WorkerTimePart::OtherPrograms]));
    if (row.estimated)
        sentences << tr("This is estimated: time one process first to know how long tasks take alone.");
    sentences << m_outcome;
    sentences.removeAll(QString());
    message.text = sentences.join(QLatin1Char(' '));
    if (const QString button = changeButton(row.story.change); !button.isEmpty())
        message.links.push_back({button, QStringLiteral("tryChange"), [this, change = row.story.change] {
                                     m_tried = change;
                                     emit changeWanted(change);
                                 }});
    const double end = seconds(row.facts.areas.spanNs);
    const double idle = seconds(row.facts.areas[TimePart::Tail]) / std::max(row.facts.loss.workers, 1.0);
    if (row.story.part == TimePart::Tail || row.story.part == TimePart::StartUp)
        message.links.push_back(
            {tr("Show"), QStringLiteral("showEvidence"),
             [this, at = row.story.part == TimePart::Tail ? end - idle : 0] { emit momentChosen(at); }});
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

std::vector<Exportable> WhereTimePane::exportables() const {
    if (!hasChart())
        return {};
    return {{QStringLiteral("where-time-went"), m_bars->accessibleName(), [bars = m_bars] { return bars->table(); },
             kPicture, [bars = m_bars](QPainter& painter) { bars->paint(painter, QRect(QPoint(), kPicture)); },
             [bars = m_bars] { bars->update(); }}};
}

} // namespace manyhands
