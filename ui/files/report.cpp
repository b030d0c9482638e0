// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/report.h"

#include "ui/run/results_pane.h"
#include "ui/run/run_exports.h"
#include "ui/run/run_page.h"
#include "ui/shared/aside.h"
#include "ui/shared/exporter.h"
#include "ui/shared/tokens.h"

#include "core/session/machine_report.h"

namespace manyhands {

namespace {

QString heading(const QString& text) {
    return QStringLiteral("<h2>%1</h2>\n").arg(text.toHtmlEscaped());
}

QString paragraph(const QString& text) {
    return QStringLiteral("<p>%1</p>\n").arg(text.toHtmlEscaped());
}

/// The drawing alone, without the XML head, which has no place inside HTML.
QString inlineSvg(const Exportable& chart, const QString& caption) {
    const QString svg = QString::fromUtf8(exported(chart, ExportFormat::Svg, caption));
    return QStringLiteral("<figure>%1</figure>\n").arg(svg.mid(svg.indexOf(QLatin1String("<svg"))));
}

QString style() {
    const Tokens& t = tokens();
    return QStringLiteral(
               "body{font:14px/1.5 Inter,'Noto Sans','DejaVu Sans',sans-serif;max-width:1100px;margin:24px auto;"
               "padding:0 16px;background:%1;color:%2}table{border-collapse:collapse}"
               "td{padding:4px 14px 4px 0;border-bottom:1px solid %3}tr:first-child td{font-weight:600}"
               "figure{margin:0 0 16px}svg{max-width:100%;height:auto}pre{white-space:pre-wrap}")
        .arg(t.surface.name(), t.text.name(), t.border.name());
}

TextTable rawRepeats(const ExperimentTimings& timings) {
    TextTable table{{RunPage::tr("Way"), RunPage::tr("Repeat"), QStringLiteral("wall_s"), QStringLiteral("cpu_s"),
                     QStringLiteral("peak_pss_bytes"), RunPage::tr("Failures")},
                    {}};
    for (const TimedWay& way : timings.rows()) {
        QString name = way.key.mode == RunMode::Serial ? RunPage::tr("one process, no pool")
                                                       : RunPage::tr("pool of %1").arg(way.key.processes);
        if (!way.key.variant.isEmpty())
            name += QStringLiteral(", ") + way.key.variant;
        for (std::size_t i = 0; i < way.runs.size(); ++i)
            table.rows.push_back({name, QString::number(i + 1), QString::number(way.runs[i].wallS, 'f', 6),
                                  QString::number(way.runs[i].cpuS, 'f', 6), QString::number(way.runs[i].peakPssBytes),
                                  QString::number(way.runs[i].failures)});
    }
    return table;
}

QString warnings(const RunPage& page, const RunRecord* record) {
    QString text;
    for (const RecordedNote& note : record ? record->notes : std::vector<RecordedNote>())
        text += paragraph(QString::fromStdString(note.text));
    if (record && !record->cleanup.balanced())
        text += paragraph(RunPage::tr("Not all that the run had made was given back."));
    bool truncated = false;
    for (int i = 0; i < page.trace().laneCount(); ++i)
        truncated = truncated || page.trace().lane(i).isTruncated();
    if (truncated)
        text += paragraph(RunPage::tr("The timeline is an overview: the run had more tasks than are itemised."));
    return text.isEmpty() ? paragraph(RunPage::tr("None.")) : text;
}

} // namespace

QByteArray reportOf(RunPage& page) {
    const QString caption = captionOf(page);
    const RunRecord* const record = page.controller().record().get();
    const Theme before = chosenTheme();
    setTheme(Theme::Light); // for the style sheet; each chart sees to itself
    QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%3\"><head><meta charset=\"utf-8\"><title>%1</title>"
                                  "<style>%2</style></head><body>\n<h1>%1</h1>\n")
                       .arg(caption.section(QStringLiteral(" · "), 0, 1).toHtmlEscaped(), style(),
                            RunPage::tr("en", "the code of this language, as HTML names it"));
    setTheme(before);
    html += paragraph(caption);
    html += heading(RunPage::tr("Timings"));
    for (const Exportable& one : page.results().exportables(ResultsPane::Timing))
        html += tableAsHtml(one.table());
    html += heading(RunPage::tr("Charts"));
    for (const Exportable& one : exportablesOf(page)) {
        if (one.isChart())
            html += inlineSvg(one, caption);
    }
    html += heading(RunPage::tr("Every repeat"));
    html += tableAsHtml(rawRepeats(page.controller().timings()));
    if (record) {
        html += heading(RunPage::tr("Plan of the last run"));
        TextTable plan{{RunPage::tr("Setting"), RunPage::tr("Value")}, {}};
        for (const auto& [key, value] : record->plan)
            plan.rows.push_back({QString::fromStdString(key), QString::fromStdString(value)});
        html += tableAsHtml(plan);
    }
    html += heading(RunPage::tr("Warnings")) + warnings(page, record);
    html +=
        heading(RunPage::tr("Machine")) +
        QStringLiteral("<pre>%1</pre>\n").arg(QString::fromStdString(machineTable(aside(readMachine))).toHtmlEscaped());
    return (html + QStringLiteral("</body></html>\n")).toUtf8();
}

} // namespace manyhands
