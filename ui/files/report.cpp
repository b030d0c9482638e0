// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/report.h"

#include "ui/run/pop_words.h"
#include "ui/run/results_pane.h"
#include "ui/run/run_exports.h"
#include "ui/run/run_page.h"
#include "ui/run/setting_words.h"
#include "ui/run/timing_model.h"
#include "ui/shared/aside.h"
#include "ui/shared/core_text.h"
#include "ui/shared/exporter.h"
#include "ui/shared/html_page.h"
#include "ui/shared/machine_text.h"
#include "ui/shared/number_text.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/session/machine_report.h"

namespace manyhands {

namespace {

/// The drawing alone, without the XML head, which has no place inside HTML.
QString inlineSvg(const Exportable& chart, const QString& caption) {
    const QString svg = QString::fromUtf8(exported(chart, ExportFormat::Svg, caption));
    return QStringLiteral("<figure>%1</figure>\n").arg(svg.mid(svg.indexOf(QLatin1String("<svg"))));
}

QString wayName(const TimingKey& key) {
    const QString name = key.mode == RunMode::Serial ? RunPage::tr("one process, no pool")
                                                     : RunPage::tr("pool of %1").arg(key.processes);
    return key.variant.isEmpty() ? name : name + QStringLiteral(", ") + key.variant;
}

/// Those of the costs have a table of their own: all in one would be too wide to read.
constexpr std::array kCosts{
    TimingModel::Ideal,           TimingModel::OfIdeal,        TimingModel::Throughput,   TimingModel::SteadyThroughput,
    TimingModel::WithoutStartUp,  TimingModel::WithoutOthers,  TimingModel::CpuInflation, TimingModel::Overhead,
    TimingModel::OverheadPerTask, TimingModel::DispatchPerTask};

TextTable columnsOf(const TextTable& table, const std::vector<int>& columns) {
    TextTable some;
    for (const int column : columns)
        some.heads << table.heads[column];
    for (const QStringList& row : table.rows) {
        QStringList& cells = some.rows.emplace_back();
        for (const int column : columns)
            cells << row[column];
    }
    return some;
}

QString timingTables(const TextTable& table) {
    std::vector<int> timings, costs{TimingModel::Processes};
    costs.insert(costs.end(), kCosts.begin(), kCosts.end());
    for (int column = 0; column < TimingModel::ColumnCount; ++column) {
        if (std::ranges::find(kCosts, column) == kCosts.end())
            timings.push_back(column);
    }
    return tableAsHtml(columnsOf(table, timings)) +
           htmlHeading(RunPage::tr("What it could have been, and what the pool took")) +
           tableAsHtml(columnsOf(table, costs));
}

/// Of the ways where it is known: as the report on a tuning has them.
QString efficiencies(const ExperimentTimings& timings) {
    TextTable table{{RunPage::tr("Way")}, {}};
    for (const QString& name : popNames())
        table.heads << name;
    for (const TimedWay& way : timings.rows()) {
        const TimingRow figures = timings.figures(way);
        if (!figures.pop)
            continue;
        QStringList& cells = table.rows.emplace_back(QStringList{wayName(way.key)});
        for (const PopFactor& factor : popFactors(*figures.pop))
            cells << percentText(factor.share.value_or(std::nan("")));
    }
    if (table.rows.empty())
        return {};
    return htmlHeading(RunPage::tr("Efficiencies after POP")) + tableAsHtml(table) +
           htmlParagraph(popMeaning().replace(QLatin1Char('\n'), QLatin1Char(' ')));
}

TextTable rawRepeats(const ExperimentTimings& timings) {
    TextTable table{{RunPage::tr("Way"), RunPage::tr("Repeat"), QStringLiteral("wall_s"), QStringLiteral("cpu_s"),
                     QStringLiteral("peak_pss_bytes"), RunPage::tr("Failures")},
                    {}};
    for (const TimedWay& way : timings.rows()) {
        for (std::size_t i = 0; i < way.runs.size(); ++i)
            table.rows.push_back({wayName(way.key), QString::number(i + 1), QString::number(way.runs[i].wallS, 'f', 6),
                                  QString::number(way.runs[i].cpuS, 'f', 6), QString::number(way.runs[i].peakPssBytes),
                                  QString::number(way.runs[i].failures)});
    }
    return table;
}

QString warnings(const RunPage& page, const RunRecord* record) {
    QString text;
    for (const RecordedNote& note : record ? record->notes : std::vector<RecordedNote>())
        text += htmlParagraph(coreText(note.text));
    if (record && !record->cleanup.balanced())
        text += htmlParagraph(RunPage::tr("Not all that the run had made was given back."));
    bool truncated = false;
    for (int i = 0; i < page.trace().laneCount(); ++i)
        truncated = truncated || page.trace().lane(i).isTruncated();
    if (truncated)
        text += htmlParagraph(RunPage::tr("The timeline is an overview: the run had more tasks than are itemised."));
    return text.isEmpty() ? htmlParagraph(RunPage::tr("None.")) : text;
}

} // namespace

QByteArray reportOf(RunPage& page) {
    const QString caption = captionOf(page);
    const RunRecord* const record = page.controller().record().get();
    QString html = htmlParagraph(caption);
    html += htmlHeading(RunPage::tr("Timings"));
    for (const Exportable& one : page.results().exportables(ResultsPane::Timing))
        html += timingTables(one.table());
    html += efficiencies(page.controller().timings());
    html += htmlHeading(RunPage::tr("Charts"));
    for (const Exportable& one : exportablesOf(page)) {
        if (one.isChart())
            html += inlineSvg(one, caption);
    }
    html += htmlHeading(RunPage::tr("Every repeat"));
    html += tableAsHtml(rawRepeats(page.controller().timings()));
    if (record) {
        html += htmlHeading(RunPage::tr("Plan of the last run"));
        TextTable plan{{RunPage::tr("Setting"), RunPage::tr("Value")}, {}};
        for (const auto& [name, value] : inOrder(record->plan))
            plan.rows.push_back({factName(name), factValue(name, value)});
        html += tableAsHtml(plan);
    }
    html += htmlHeading(RunPage::tr("Warnings")) + warnings(page, record);
    html += htmlHeading(RunPage::tr("Machine")) +
            QStringLiteral("<pre>%1</pre>\n").arg(machineText(aside(readMachine)).toHtmlEscaped());
    return htmlPage(caption.section(QStringLiteral(" · "), 0, 1), html);
}

} // namespace manyhands
