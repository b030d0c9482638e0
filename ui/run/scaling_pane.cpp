// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/scaling_pane.h"

#include "ui/charts/law_curves.h"
#include "ui/charts/plot_painter.h"
#include "ui/run/pop_words.h"
#include "ui/run/recommended_way.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/field.h"
#include "ui/shared/number_text.h"
#include "ui/shared/text_scale.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QThread>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <iterator>

#include "core/session/tune_analysis.h"

namespace manyhands {

namespace {
constexpr QSize kPicture{640, 360};
constexpr int kRoomForNote = 200;
constexpr int kSpeedUpShare = 5, kEfficiencyShare = 3;
constexpr std::uint64_t kSeed = 1; ///< of the resamples: the same timings give the same band

/// What is drawn, in whole runs a second.
std::vector<ScalingPoint> shownPoints(const ExperimentTimings& timings) {
    std::vector<ScalingPoint> points;
    for (const TimedWay& way : timings.rows()) {
        if (!isCount(way.key))
            continue;
        ScalingPoint point{way.key.processes, {}};
        for (const TimedRun& run : way.counted()) {
            if (run.wallS > 0)
                point.throughputs.push_back(1 / run.wallS);
        }
        if (!point.throughputs.empty())
            points.push_back(std::move(point));
    }
    return points;
}

const CountPoint& bestOf(const CountPicture& picture) {
    return *std::ranges::max_element(picture.points, {}, &CountPoint::value);
}

/// Takes its time: thousands of resamples.
FittedLaws fittedLaws(const std::vector<ScalingPoint>& points, double baselineWallS) {
    FittedLaws laws;
    laws.serialThroughput = 1 / baselineWallS;
    laws.amdahl = fitAmdahl(points, kSeed);
    laws.usl = fitUsl(points, kSeed);
    if (laws.usl)
        laws.uslBand = speedupBand(points, laws.serialThroughput, kSeed);
    return laws;
}

/// Of the latest pool; empty where they are not known.
QString efficienciesOf(const ExperimentTimings& timings) {
    const auto key = timings.latest();
    const TimedWay* const way = key && isCount(*key) && key->mode == RunMode::Pool ? timings.find(*key) : nullptr;
    if (way == nullptr)
        return {};
    const TimingRow row = timings.figures(*way);
    return row.pop ? popLine(*row.pop, row.workers) : QString();
}
} // namespace

struct ScalingPane::Findings {
    FittedLaws laws;
    int most = 1; ///< processes measured
};

ScalingPane::ScalingPane(QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
    , m_speedUp(new CountChart({CountChart::Value::Times, 8, true, 8}, tr("Speed-up"),
                               tr("times faster than 1 process · median, bars show the middle half")))
    , m_efficiency(
          new CountChart({CountChart::Value::Share, 8, false, 8}, tr("Efficiency"), tr("speed-up ÷ processes"))) {
    m_speedUp->setObjectName(QStringLiteral("speedUpChart"));
    m_efficiency->setObjectName(QStringLiteral("efficiencyChart"));
    auto* empty = new EmptyState(this);
    empty->setTexts(tr("Not enough counts yet"),
                    tr("Run with at least three different process counts, one process among them, or let Tune do it."));
    QPushButton* const tune = empty->addButton(tr("Open Tune"), QStringLiteral("openTune"));
    connect(tune, &QPushButton::clicked, this, &ScalingPane::tuneAsked);
    auto* charts = new QWidget(this);
    auto* row = new QHBoxLayout(charts);
    row->setContentsMargins(16, 12, 16, 4);
    row->setSpacing(28);
    row->addWidget(m_speedUp, kSpeedUpShare);
    row->addWidget(m_efficiency, kEfficiencyShare);
    m_note = roleLabel({}, "cap", charts);
    m_note->setObjectName(QStringLiteral("scalingNote"));
    m_note->setWordWrap(true);
    m_note->setToolTip(popMeaning());
    m_note->hide();
    auto* filled = new QWidget(this);
    auto* column = new QVBoxLayout(filled);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(charts, 1);
    m_note->setContentsMargins(16, 0, 16, 6);
    column->addWidget(m_note);
    m_stack->addWidget(empty);
    m_stack->addWidget(filled);
}

ScalingPane::~ScalingPane() {
    if (m_fitting)
        m_fitting->wait();
}

void ScalingPane::show(const ExperimentTimings& timings) {
    CountPicture speedUps, efficiencies;
    for (const TimedWay& way : timings.rows()) {
        if (!timings.hasBaseline() || !isCount(way.key))
            continue;
        const double wall = way.medianWallS(), base = *timings.baselineWallS(), spread = way.wallSpreadS();
        const CountPoint point{way.key.processes, base / wall, base / (wall + spread),
                               base / std::max(wall - spread, wall / 2)};
        speedUps.points.push_back(point);
        const double n = point.processes;
        efficiencies.points.push_back({point.processes, point.value / n, point.low / n, point.high / n});
        speedUps.most = efficiencies.most = point.processes;
    }
    const bool enough = speedUps.points.size() >= kLeastCounts;
    m_stack->setCurrentIndex(enough ? 1 : 0);
    if (enough) {
        if (const auto way = recommendedWay(timings))
            speedUps.recommended = efficiencies.recommended = way->processes;
        speedUps.curves = {idealCurve(speedUps.most)};
        speedUps.labelled = bestOf(speedUps).processes;
        speedUps.finding = findingOf(speedUps, timesText);
        efficiencies.finding = findingOf(efficiencies, [](double share) { return percentText(share); });
    }
    m_speedUp->show(speedUps);
    m_efficiency->show(efficiencies);
    m_picture = std::move(speedUps);
    m_fitsAgain = false;
    m_efficiencies = efficienciesOf(timings);
    m_note->clear();
    showNote();
    if (enough)
        fitLaws(timings);
}

/// In a thread of its own: the window goes on meanwhile.
void ScalingPane::fitLaws(const ExperimentTimings& timings) {
    m_fitsAgain = m_fitting != nullptr;
    if (m_fitsAgain) {
        m_latest = timings;
        return;
    }
    const auto findings = std::make_shared<Findings>();
    findings->most = m_picture.most;
    m_fitting.reset(QThread::create([findings, points = shownPoints(timings), wallS = *timings.baselineWallS()] {
        findings->laws = fittedLaws(points, wallS);
    }));
    connect(m_fitting.get(), &QThread::finished, this, [this, findings] { takeFindings(*findings); });
    m_fitting->start();
}

void ScalingPane::takeFindings(const Findings& findings) {
    m_fitting.release()->deleteLater(); // this is a slot of it
    if (m_fitsAgain) {
        fitLaws(m_latest);
        return;
    }
    if (!hasCharts())
        return;
    std::ranges::move(lawCurves(findings.laws, m_picture.most), std::back_inserter(m_picture.curves));
    m_speedUp->show(m_picture);
    m_note->setText(noteOf(findings));
    showNote();
}

QString ScalingPane::noteOf(const Findings& findings) const {
    QStringList lines;
    if (!m_efficiencies.isEmpty())
        lines << m_efficiencies;
    if (findings.laws.amdahl)
        lines << tr("Gustafson: %Ln process(es), each with work of its own, would do %1 as much as one.", nullptr,
                    findings.most)
                     .arg(timesText(scaledSpeedup(*findings.laws.amdahl, findings.most).value));
    return lines.join(QLatin1Char('\n'));
}

/// Where it would leave the charts too little, they go before it.
void ScalingPane::showNote() {
    m_note->setVisible(!m_note->text().isEmpty() && height() >= scaled(kRoomForNote));
}

void ScalingPane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    showNote();
}

/// For those who can't see the chart.
QString ScalingPane::findingOf(const CountPicture& picture, QString (*text)(double)) {
    const CountPoint& best = bestOf(picture);
    QStringList words;
    for (const CountPoint& point : picture.points)
        words << tr("%1: %2").arg(point.processes).arg(text(point.value));
    const QString finding =
        tr("Best at %1: %2. All: %3.").arg(best.processes).arg(text(best.value), words.join(QStringLiteral(", ")));
    return picture.recommended ? tr("Recommended: %1.").arg(*picture.recommended) + QLatin1Char(' ') + finding
                               : finding;
}

bool ScalingPane::hasCharts() const {
    return m_stack->currentIndex() == 1;
}

QList<QWidget*> ScalingPane::charts() const {
    return {m_speedUp, m_efficiency};
}

std::vector<Exportable> ScalingPane::exportables() const {
    std::vector<Exportable> all;
    for (CountChart* const chart : {m_speedUp, m_efficiency}) {
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
