// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/formats/tune_report.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

#include "core/store/formats/scaling_svg.h"
#include "core/store/formats/timing_table.h"

namespace manyhands {

namespace {

constexpr const char* kStyle = R"(
:root{color-scheme:light dark;--bg:#fff;--text:#1b1f24;--soft:#4a5460;--line:#e1e4e8;--blue:#1e58c9;--green:#1e885f;--mark:#e3f4ec;--band:#a9c2f0}
@media (prefers-color-scheme:dark){:root{--bg:#1b1f23;--text:#e7eaed;--soft:#b0b8c1;--line:#2b3036;--blue:#3b7dee;--green:#3ecd93;--mark:#173229;--band:#27508f}}
@media print{:root{--bg:#fff;--text:#1b1f24;--soft:#4a5460;--line:#e1e4e8;--blue:#1e58c9;--green:#1e885f;--mark:#e3f4ec;--band:#a9c2f0}}
body{font:14px/1.5 Inter,"Noto Sans","DejaVu Sans",sans-serif;max-width:980px;margin:24px auto;padding:0 16px;background:var(--bg);color:var(--text);font-variant-numeric:tabular-nums}
h1{font-size:22px;margin-bottom:4px}h2{font-size:15px;margin-top:28px}p.sub,figcaption{color:var(--soft)}
table{border-collapse:collapse}td,th{padding:4px 14px 4px 0;border-bottom:1px solid var(--line);text-align:right}td:first-child,th:first-child{text-align:left}
figure{margin:0 0 16px}svg{max-width:100%;height:auto}svg text{font-size:12px;fill:var(--soft)}svg text.label{font-weight:600;fill:var(--text)}
svg polyline,svg path{fill:none}.grid{stroke:var(--line)}.axis{stroke:var(--soft)}.bar{stroke:var(--blue)}.band{fill:var(--band);opacity:.45}.marked{fill:var(--mark)}
.measured{stroke:var(--blue);stroke-width:2}.measured-dot{fill:var(--blue)}.ideal{stroke:var(--soft);stroke-dasharray:6 3}.law{stroke:var(--soft);stroke-dasharray:2 3}.scaled{stroke:var(--soft);stroke-dasharray:8 3 2 3}.usl{stroke:var(--blue);stroke-width:1.5}
.wide{overflow-x:auto}
)";

template <class... Values>
std::string formatted(const char* format, Values... values) {
    char text[128];
    std::snprintf(text, sizeof text, format, values...);
    return text;
}

std::string tableOf(const TableCells& lines) {
    std::string html = "<div class=\"wide\"><table>\n";
    for (std::size_t i = 0; i < lines.size(); ++i) {
        html += "<tr>";
        for (const auto& cell : lines[i])
            html += (i == 0 ? "<th>" : "<td>") + escapedMarkup(cell) + (i == 0 ? "</th>" : "</td>");
        html += "</tr>\n";
    }
    return html + "</table></div>\n";
}

SvgLine measuredLine(const std::string& label, const std::vector<TimingRow>& rows,
                     SvgPoint (*pointOf)(const TimingRow&)) {
    SvgLine line{label, "measured", {}, true};
    for (const auto& row : rows) {
        if (row.mode == "pool")
            line.points.push_back(pointOf(row));
    }
    return line;
}

double mostWorkers(const TuneRecord& record) {
    double most = 1;
    for (const auto& row : record.measured.rows)
        most = std::max<double>(most, row.workers);
    return most;
}

template <class Curve>
SvgLine drawn(const std::string& label, const char* style, double most, const Curve& curve) {
    SvgLine line{label, style, {}, false};
    constexpr int kPlaces = 64;
    for (int i = 0; i < kPlaces; ++i) {
        const double workers = 1 + (most - 1) * i / (kPlaces - 1);
        line.points.push_back({workers, curve(workers), NAN, NAN});
    }
    return line;
}

/// Its speed-up against the plain loop: the laws of the pool begin there.
double onePoolWorker(const std::vector<TimingRow>& rows) {
    return rows.size() > 1 ? rows.front().wall.value / rows[1].wall.value : 1;
}

std::string speedupChart(const TuneRecord& record, const ReportWords& words) {
    const auto& rows = record.measured.rows;
    const double most = mostWorkers(record);
    SvgChart chart{words.speedupCaption, words.workers, "×", {}, {}, 0};
    chart.lines.push_back(drawn(words.ideal, "ideal", most, [](double workers) { return workers; }));
    if (record.amdahl)
        chart.lines.push_back(drawn(words.amdahl, "law", most, [&](double workers) {
            return speedupAt(*record.amdahl, workers) * onePoolWorker(rows);
        }));
    if (record.amdahl)
        chart.lines.push_back(drawn(words.gustafson, "scaled", most, [&](double workers) {
            return scaledSpeedup(record.amdahl->serialFraction.value, workers) * onePoolWorker(rows);
        }));
    if (record.usl && !record.uslBand.workers.empty()) {
        chart.band = {record.uslBand.workers, record.uslBand.lo, record.uslBand.hi};
        chart.lines.push_back(drawn(words.usl, "usl", most, [&](double workers) {
            return throughputAt(*record.usl, workers) / rows.front().tasksPerS;
        }));
    }
    chart.lines.push_back(measuredLine(words.measured, rows, [](const TimingRow& row) {
        return SvgPoint{static_cast<double>(row.workers), row.speedup.value, row.speedup.lo, row.speedup.hi};
    }));
    if (record.recommendation)
        chart.marked = record.recommendation->workers;
    return scalingSvg(chart);
}

std::string wallChart(const TuneRecord& record, const ReportWords& words) {
    SvgChart chart{words.wallCaption, words.workers, " s", {}, {}, 0};
    chart.lines.push_back(measuredLine(words.measured, record.measured.rows, [](const TimingRow& row) {
        return SvgPoint{static_cast<double>(row.workers), row.wall.value, row.wall.lo, row.wall.hi};
    }));
    if (record.recommendation)
        chart.marked = record.recommendation->workers;
    return scalingSvg(chart);
}

std::string efficiencyChart(const TuneRecord& record, const ReportWords& words) {
    SvgChart chart{words.efficiencyCaption, words.workers, " %", {}, {}, 0};
    chart.lines.push_back(measuredLine(words.measured, record.measured.rows, [](const TimingRow& row) {
        return SvgPoint{static_cast<double>(row.workers), 100 * row.efficiency, NAN, NAN};
    }));
    if (record.recommendation)
        chart.marked = record.recommendation->workers;
    return scalingSvg(chart);
}

std::string estimateText(const Estimate& estimate, double factor, const char* unit) {
    std::string text = formatted("%.3g%s", factor * estimate.value, unit);
    if (std::isfinite(estimate.lo) && std::isfinite(estimate.hi))
        text += formatted(" (%.3g to %.3g)", factor * estimate.lo, factor * estimate.hi);
    return text;
}

template <std::size_t Count>
std::vector<std::string> lineOf(const std::array<std::string, Count>& cells) {
    return {cells.begin(), cells.end()};
}

/// Figures with the ends of a range in them: "2.05 s (2.01 s to 2.11 s)".
std::string ranged(std::string figures, const ReportWords& words) {
    constexpr std::string_view to = " to ";
    if (const auto at = figures.find(to); at != std::string::npos)
        figures.replace(at, to.size(), ' ' + words.to + ' ');
    return figures;
}

TableCells ranged(TableCells lines, const ReportWords& words) {
    for (auto& line : lines) {
        for (auto& cell : line)
            cell = ranged(std::move(cell), words);
    }
    return lines;
}

std::string lawsTable(const TuneRecord& record, const ReportWords& words) {
    std::vector<std::vector<std::string>> lines = {lineOf(words.lawHeads)};
    if (record.amdahl) {
        lines.push_back({words.amdahl, words.serialShare, estimateText(record.amdahl->serialFraction, 100, " %")});
        if (const auto most = record.amdahl->mostSpeedup)
            lines.push_back({"", words.mostReach, std::isfinite(*most) ? formatted("%.3g×", *most) : words.noLimit});
        lines.push_back({"", words.typicalError, formatted("%.2g %%", 100 * record.amdahl->rmse)});
    }
    if (record.scaledSpeedup)
        lines.push_back({words.gustafson, words.scaledSpeedup + ' ' + std::to_string(record.mostWorkers()),
                         estimateText(*record.scaledSpeedup, 1, "×")});
    if (record.usl) {
        lines.push_back({words.usl, words.waitingInLine, estimateText(record.usl->sigma, 100, " %")});
        lines.push_back({"", words.crossTalk, estimateText(record.usl->kappa, 100, " %")});
        lines.push_back(
            {"", words.fastestAt, record.usl->peak ? estimateText(*record.usl->peak, 1, "") : words.noPeak});
        lines.push_back({"", words.typicalError, formatted("%.2g %%", 100 * record.usl->rmse)});
    }
    for (auto& line : lines)
        line.back() = ranged(std::move(line.back()), words);
    if (lines.size() == 1)
        return "<p>" + escapedMarkup(words.noLaw) + "</p>\n";
    return tableOf(lines) + "<p class=\"sub\">" + escapedMarkup(words.better) + "</p>\n";
}

std::string repeatsTable(const std::vector<TimingRow>& rows, const ReportWords& words) {
    std::vector<std::vector<std::string>> lines = {lineOf(words.repeatHeads)};
    for (const auto& row : rows) {
        const auto listed = [](const std::vector<double>& walls) {
            std::string text;
            for (const double wall : walls)
                text += (text.empty() ? "" : ", ") + durationText(wall);
            return text;
        };
        std::string name = row.mode == "serial" ? words.timing.serial : std::to_string(row.workers);
        if (row.chunkSize > 0)
            name += ", " + words.chunksOf + ' ' + std::to_string(row.chunkSize);
        lines.push_back(
            {name, std::to_string(row.walls.size()), listed(row.walls), listed(row.excluded), listed(row.failed)});
    }
    return tableOf(lines);
}

std::string heading(const std::string& text) {
    return "<h2>" + escapedMarkup(text) + "</h2>\n";
}

std::string timingTables(const std::vector<TimingRow>& rows, const ReportWords& words) {
    std::string html = heading(words.table) + tableOf(timingCells(rows, words)) + heading(words.costs) +
                       tableOf(ranged(costCells(rows, words.timing), words));
    const TableCells pop = popCells(rows, words.timing);
    if (pop.size() > 1)
        html += heading(words.efficiencies) + tableOf(pop) + "<p class=\"sub\">" +
                escapedMarkup(words.efficienciesNote) + "</p>\n";
    const TableCells slower = slowdownCells(rows, words.timing);
    if (slower.size() > 1)
        html += heading(words.slowdown) + tableOf(slower);
    return html;
}

std::string doubtsList(const ReportWords& words) {
    std::string html = "<p>" + escapedMarkup(words.grade) + "</p>\n";
    if (!words.doubts.empty()) {
        html += "<ul>\n";
        for (const auto& doubt : words.doubts)
            html += "<li>" + escapedMarkup(doubt) + "</li>\n";
        html += "</ul>\n";
    }
    return words.unknown.empty() ? html : html + "<p>" + escapedMarkup(words.unknown) + "</p>\n";
}

std::string machineTable(const RecordedMachine& machine, const ReportWords& words) {
    return tableOf({{words.machine, ""},
                    {words.processor, machine.processorModel},
                    {words.processors, std::to_string(machine.systemProcessors) + ", " + words.usable + ' ' +
                                           std::to_string(machine.usable)},
                    {words.physicalCores, std::to_string(machine.physicalCores)},
                    {words.memory, formatted("%.1f GiB", static_cast<double>(machine.memoryBytes) / (1U << 30U))},
                    {words.kernel, machine.kernel},
                    {words.measuredAt, machine.hostTime}});
}

std::string planTable(const std::vector<std::pair<std::string, std::string>>& recorded, const ReportWords& words) {
    const auto& plan = words.settings.empty() ? recorded : words.settings;
    std::vector<std::vector<std::string>> lines = {{words.planHeads[0], words.planHeads[1]}};
    for (const auto& [name, value] : plan)
        lines.push_back({name, value});
    return tableOf(lines);
}

std::string paragraph(const std::string& text) {
    return text.empty() ? "" : "<p>" + escapedMarkup(text) + "</p>\n";
}

std::string figure(const std::string& caption, const std::string& svg) {
    return "<figure><figcaption>" + escapedMarkup(caption) + "</figcaption>\n" + svg + "</figure>\n";
}

} // namespace

TableCells timingCells(const std::vector<TimingRow>& rows, const ReportWords& words) {
    return ranged(timingCells(rows, words.timing), words);
}

void writeTuneReport(const TuneRecord& record, const ReportWords& words, const ByteSink& sink) {
    sink("<!DOCTYPE html>\n<html lang=\"" + escapedMarkup(words.language) +
         "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>" +
         escapedMarkup(words.title) + "</title><style>" + kStyle + "</style></head><body>\n");
    sink("<h1>" + escapedMarkup(words.headline) + "</h1>\n" + paragraph(words.reason) + paragraph(words.caveat) +
         paragraph(words.interval) + paragraph(words.candidates) + paragraph(words.results));
    sink("<p class=\"sub\">" + escapedMarkup(words.title) + "</p>\n");
    sink(paragraph(words.limit) + paragraph(record.measured.limit));
    if (record.measured.rows.size() > 1) {
        sink(heading(words.curves) + figure(words.speedupCaption, speedupChart(record, words)) +
             figure(words.wallCaption, wallChart(record, words)) +
             figure(words.efficiencyCaption, efficiencyChart(record, words)));
        sink(heading(words.laws) + lawsTable(record, words));
    }
    sink(timingTables(record.measured.rows, words));
    sink(heading(words.repeats) + repeatsTable(record.measured.rows, words));
    if (!record.measured.chunkRows.empty())
        sink(heading(words.chunkSizes) + repeatsTable(record.measured.chunkRows, words));
    sink(heading(words.doubtsTitle) + doubtsList(words));
    sink(heading(words.plan) + planTable(record.measured.plan, words));
    sink(heading(words.machine) + machineTable(record.measured.machine, words));
    sink("</body></html>\n");
}

} // namespace manyhands
