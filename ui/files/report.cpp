// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/report.h"

#include "ui/run/results_pane.h"
#include "ui/run/run_exports.h"
#include "ui/run/run_page.h"
#include "ui/run/setting_words.h"
#include "ui/shared/aside.h"
#include "ui/shared/core_text.h"
#include "ui/shared/exporter.h"
#include "ui/shared/html_page.h"
#include "ui/shared/machine_text.h"

#include "core/session/machine_report.h"

namespace manyhands {

namespace {

/// The drawing alone, without the XML head, which has no place inside HTML.
QString inlineSvg(const Exportable& chart, const QString& caption) {
    const QString svg = QString::fromUtf8(exported(chart, ExportFormat::Svg, caption));
    return QStringLiteral("<figure>%1</figure>\n").arg(svg.mid(svg.indexOf(QLatin1String("<svg"))));
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
        html += tableAsHtml(one.table());
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
