// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/scaling_pane.h"

#include "ui/charts/plot_painter.h"
#include "ui/charts/scaling_chart.h"
#include "ui/shared/empty_state.h"

#include <QHBoxLayout>
#include <QStackedLayout>

namespace manyhands {

namespace {
constexpr std::size_t kLeastCounts = 3;
constexpr QSize kPicture{640, 360};
constexpr int kSpeedUpShare = 5, kEfficiencyShare = 3;
} // namespace

ScalingPane::ScalingPane(QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
    , m_speedUp(new ScalingChart(ScalingChart::Value::Times, tr("Speed-up"),
                                 tr("times faster than 1 process · median, bars show the middle half")))
    , m_efficiency(new ScalingChart(ScalingChart::Value::Share, tr("Efficiency"), tr("speed-up ÷ processes"))) {
    m_speedUp->setObjectName(QStringLiteral("speedUpChart"));
    m_efficiency->setObjectName(QStringLiteral("efficiencyChart"));
    m_speedUp->setIdealShown(true);
    auto* empty = new EmptyState(this);
    empty->setTexts(tr("Not enough counts yet"),
                    tr("Run with at least three different process counts, with one process among them."));
    auto* charts = new QWidget(this);
    auto* row = new QHBoxLayout(charts);
    row->setContentsMargins(16, 12, 16, 4);
    row->setSpacing(28);
    row->addWidget(m_speedUp, kSpeedUpShare);
    row->addWidget(m_efficiency, kEfficiencyShare);
    m_stack->addWidget(empty);
    m_stack->addWidget(charts);
}

void ScalingPane::show(const ExperimentTimings& timings) {
    std::vector<CountPoint> speedUps, efficiencies;
    for (const TimedWay& way : timings.rows()) {
        const bool alone = way.key.mode == RunMode::Serial;
        // one process in a pool says what the pool costs; here the plain one stands for one process
        if (!timings.hasBaseline() || !way.key.variant.isEmpty() || (!alone && way.key.processes == 1))
            continue;
        const double wall = way.medianWallS(), base = *timings.baselineWallS(), spread = way.wallSpreadS();
        const CountPoint point{way.key.processes, base / wall, base / (wall + spread),
                               base / std::max(wall - spread, wall / 2)};
        speedUps.push_back(point);
        const double n = point.processes;
        efficiencies.push_back({point.processes, point.value / n, point.low / n, point.high / n});
    }
    m_stack->setCurrentIndex(speedUps.size() >= kLeastCounts ? 1 : 0);
    m_speedUp->setPoints(speedUps);
    m_efficiency->setPoints(efficiencies);
}

bool ScalingPane::hasCharts() const {
    return m_stack->currentIndex() == 1;
}

std::vector<Exportable> ScalingPane::exportables() const {
    std::vector<Exportable> all;
    for (ScalingChart* const chart : {m_speedUp, m_efficiency}) {
        if (!hasCharts())
            break;
        Exportable one;
        one.title = chart->accessibleName();
        one.name = one.title.toLower();
        one.table = [chart] { return chart->table(); };
        one.size = kPicture;
        one.paint = [chart](QPainter& painter) { paintPlot(chart->plot(), painter, {{0, 0}, kPicture}); };
        one.restyle = [chart] { chart->restyle(); };
        all.push_back(std::move(one));
    }
    return all;
}

void ScalingPane::restyle() {
    m_speedUp->restyle();
    m_efficiency->restyle();
}

} // namespace manyhands
