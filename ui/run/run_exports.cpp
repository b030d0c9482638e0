// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/run_exports.h"

#include "ui/charts/lane_tooltip.h"
#include "ui/charts/plot_painter.h"
#include "ui/run/plan_form.h"
#include "ui/run/results_pane.h"
#include "ui/run/run_page.h"
#include "ui/run/timeline_pane.h"
#include "ui/shared/fonts.h"
#include "ui/shared/tokens.h"

#include <QDateTime>
#include <QPainter>

#include "core/monitor/cpu_topology.h"
#include "core/monitor/machine_pressure.h"

namespace manyhands {

namespace {

constexpr int kNames = 64; ///< room for the workers' names left of the lanes

QString secondsText(double value) {
    return value < 0 ? QString() : QString::number(value, 'f', 6);
}

void paintTimeline(RunPage& page, QPainter& painter) {
    auto* const plot = page.timeline().findChild<QWidget*>(QStringLiteral("lanePlot"));
    if (plot == nullptr)
        return;
    const LaneGeometry& lanes = page.timeline().laneGeometry();
    painter.setFont(roleFont(FontRole::Caption));
    painter.setPen(tokens().text2);
    for (int lane = lanes.firstVisible(); lane <= lanes.lastVisible(); ++lane) {
        if (lanes.laneHeight >= LaneGeometry::kReadable)
            painter.drawText(lanes.laneRect(lane, kNames - 8).translated(0, page.timeline().lanesTop()),
                             Qt::AlignVCenter | Qt::AlignRight, laneName(page.trace(), lane));
    }
    paintPlot(plot, painter, {{kNames, 0}, plot->size()});
}

} // namespace

TextTable laneTable(const TraceStore& store) {
    TextTable table{{QStringLiteral("worker"), QStringLiteral("task"), QStringLiteral("started_s"),
                     QStringLiteral("ended_s"), QStringLiteral("waited_s"), QStringLiteral("state")},
                    {}};
    for (int place = 0; place < store.laneCount(); ++place) {
        const LaneTrace& lane = store.lane(place);
        for (std::size_t i = 0; i < lane.size(); ++i)
            table.rows.push_back({laneName(store, place), QString::number(lane.task(i).value()),
                                  secondsText(lane.start()[i]), secondsText(lane.end()[i]),
                                  secondsText(lane.waitSeconds(i)),
                                  lane.failed(i) ? QStringLiteral("failed") : QStringLiteral("succeeded")});
    }
    return table;
}

std::vector<Exportable> exportablesOf(RunPage& page) {
    std::vector<Exportable> all;
    if (page.trace().laneCount() > 0) {
        Exportable timeline;
        timeline.name = QStringLiteral("timeline");
        timeline.title = RunPage::tr("Timeline and busy workers");
        timeline.table = [&page] { return laneTable(page.trace()); };
        const auto* const plot = page.timeline().findChild<QWidget*>(QStringLiteral("lanePlot"));
        timeline.size = (plot ? plot->size() : QSize()) + QSize(kNames, 0);
        timeline.paint = [&page](QPainter& painter) { paintTimeline(page, painter); };
        timeline.restyle = [&page] { page.timeline().restyle(); };
        all.push_back(std::move(timeline));
    }
    for (int tab = 0; tab < ResultsPane::TabCount; ++tab) {
        for (Exportable& one : page.results().exportables(tab))
            all.push_back(std::move(one));
    }
    return all;
}

QString captionOf(RunPage& page) {
    const QString ran = page.controller().request().title;
    return captionFor(ran.isEmpty() ? page.form().title() : ran);
}

QString captionFor(const QString& experiment) {
    const auto counts = countProcessors();
    QStringList parts{experiment, QString::fromStdString(processorModel())};
    if (counts)
        parts << RunPage::tr("%Ln usable processor(s)", nullptr, counts->usable);
    parts << QString::fromStdString(kernelVersion())
          << QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"))
          << QStringLiteral("Manyhands " MANYHANDS_VERSION);
    return parts.join(QStringLiteral(" · "));
}

} // namespace manyhands
