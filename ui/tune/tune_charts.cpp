// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tune/tune_charts.h"

#include "ui/charts/chart_actions.h"
#include "ui/charts/plot_painter.h"
#include "ui/shared/field.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace manyhands {

namespace {

constexpr int kSpeedUpShare = 8, kSideShare = 5;
constexpr double kMostForChunks = 0.42; ///< of the height
constexpr int kChunksTitle = 48;        ///< and what lies around the cells
constexpr QSize kPicture{760, 420};

} // namespace

TuneCharts::TuneCharts(QWidget* parent)
    : QWidget(parent)
    , m_logarithmic(new QAction(tr("Logarithmic scale"), this)) {
    m_logarithmic->setObjectName(QStringLiteral("logarithmicWallTime"));
    m_logarithmic->setCheckable(true);
    m_chunks = buildChunks();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildCurves(), 1);
    column->addWidget(m_chunks);
    connect(m_logarithmic, &QAction::toggled, m_wall, &CountChart::setLogarithmic);
}

bool TuneCharts::isLogarithmic() const {
    return m_logarithmic->isChecked();
}

void TuneCharts::setLogarithmic(bool on) {
    m_logarithmic->setChecked(on);
}

QWidget* TuneCharts::buildCurves() {
    using Value = CountChart::Value;
    m_speedUp = new CountChart({Value::Times, 8, true, 8}, tr("Speed-up"),
                               tr("times faster than 1 process · median, bars show the middle half"));
    m_efficiency = new CountChart({Value::Share}, tr("Efficiency"), tr("speed-up ÷ processes"));
    m_wall = new CountChart({Value::Seconds}, tr("Wall time"), {});
    m_speedUp->setObjectName(QStringLiteral("tuneSpeedUp"));
    m_efficiency->setObjectName(QStringLiteral("tuneEfficiency"));
    m_wall->setObjectName(QStringLiteral("tuneWallTime"));
    m_lawNote = caption(QStringLiteral("lawNote"), this);
    auto* left = new QVBoxLayout;
    left->setSpacing(2);
    left->addWidget(m_speedUp, 1);
    left->addWidget(m_lawNote);
    auto* right = new QVBoxLayout;
    right->setSpacing(10);
    right->addWidget(m_efficiency, 1);
    right->addWidget(m_wall, 1);
    auto* curves = new QWidget(this);
    auto* row = new QHBoxLayout(curves);
    row->setContentsMargins(24, 14, 24, 8);
    row->setSpacing(28);
    row->addLayout(left, kSpeedUpShare);
    row->addLayout(right, kSideShare);
    return curves;
}

QWidget* TuneCharts::buildChunks() {
    auto* chunks = new QWidget(this);
    m_heat = new HeatMap(tr("Chunk size"), chunks);
    m_heat->setObjectName(QStringLiteral("tuneChunks"));
    auto* title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(roleLabel(m_heat->accessibleName(), "h3", chunks));
    QLabel* const unit =
        roleLabel(tr("seconds, by chunk size (down) and processes (across) · stronger blue is faster"), "cap", chunks);
    unit->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    title->addWidget(unit, 1);
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(24, 12, 24, 8);
    inner->setSpacing(8);
    inner->addLayout(title);
    inner->addWidget(m_heat, 1);
    auto* column = new QVBoxLayout(chunks);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(horizontalRule(chunks));
    column->addLayout(inner, 1);
    chunks->hide();
    return chunks;
}

void TuneCharts::show(const TuneView& view) {
    const CountPicture speedUps = speedUpPicture(view);
    const CountPicture walls = wallPicture(view);
    m_hasPoints = !walls.points.empty();
    m_speedUp->show(speedUps);
    m_efficiency->show(efficiencyPicture(view));
    m_wall->show(walls);
    const HeatPicture chunks = chunkPicture(view);
    m_chunks->setVisible(!chunks.rows.empty());
    m_heat->show(chunks);
    fitChunks();
    nameLaws(view);
}

void TuneCharts::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitChunks();
}

/// As high as their rows want to be, unless that would leave the curves too little.
void TuneCharts::fitChunks() {
    const int most = static_cast<int>(height() * kMostForChunks) - kChunksTitle;
    m_heat->setFixedHeight(std::max(m_heat->minimumSizeHint().height(), std::min(m_heat->sizeHint().height(), most)));
}

/// A law that is not drawn is missed: why.
void TuneCharts::nameLaws(const TuneView& view) {
    QString words;
    if (view.record != nullptr && !view.record->amdahl)
        words = tr("No law is drawn: that takes three different counts, and six for the Universal Scalability Law.");
    else if (view.record != nullptr && !view.record->usl)
        words = tr("The Universal Scalability Law is not drawn: that takes six different counts.");
    m_lawNote->setText(words);
    m_lawNote->setVisible(!words.isEmpty());
}

void TuneCharts::restyle() {
    for (CountChart* const chart : {m_speedUp, m_efficiency, m_wall})
        chart->restyle();
    m_heat->update();
}

Exportable TuneCharts::exportableOf(CountChart* chart, const char* name) const {
    Exportable one;
    one.title = chart->accessibleName();
    one.name = QString::fromLatin1(name);
    one.table = [chart] { return chart->table(); };
    one.size = kPicture;
    one.paint = [chart](QPainter& painter) { paintPlot(chart->plot(), painter, {{0, 0}, kPicture}); };
    one.restyle = [chart] { chart->restyle(); };
    return one;
}

std::vector<Exportable> TuneCharts::exportables() const {
    if (!m_hasPoints)
        return {};
    std::vector<Exportable> all{exportableOf(m_speedUp, "speed-up"), exportableOf(m_efficiency, "efficiency"),
                                exportableOf(m_wall, "wall-time")};
    if (!m_chunks->isHidden())
        all.push_back({QStringLiteral("chunk-size"), m_heat->accessibleName(),
                       [heat = m_heat] { return heat->table(); }, kPicture,
                       [heat = m_heat](QPainter& painter) {
                           heat->paint(painter, {{0, 0}, kPicture});
                       },
                       [heat = m_heat] { heat->update(); }});
    return all;
}

std::optional<Exportable> TuneCharts::exportableOf(const QWidget* chart) const {
    for (const Exportable& one : exportables())
        if (one.title == chart->accessibleName())
            return one;
    return std::nullopt;
}

void TuneCharts::offerActions(const QList<QAction*>& more) {
    for (QWidget* const chart : std::initializer_list<QWidget*>{m_speedUp, m_efficiency, m_wall, m_heat}) {
        auto* const actions = new ChartActions(chart);
        connect(actions, &ChartActions::copyAsked, this, [this, chart] {
            if (const auto one = exportableOf(chart))
                emit copyRequested(*one);
        });
        connect(actions, &ChartActions::tableAsked, this, [this, chart] {
            if (const auto one = exportableOf(chart))
                emit tableRequested(*one);
        });
        if (chart == m_wall)
            chart->addAction(m_logarithmic);
        chart->addActions(more);
    }
}

} // namespace manyhands
