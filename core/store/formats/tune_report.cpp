// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/formats/tune_report.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "core/store/formats/compare_json.h"
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
.measured{stroke:var(--blue);stroke-width:2}.measured-dot{fill:var(--blue)}.ideal{stroke:var(--soft);stroke-dasharray:6 3}.law{stroke:var(--soft);stroke-dasharray:2 3}.usl{stroke:var(--blue);stroke-width:1.5}
.wide{overflow-x:auto}
)";

template <class... Values>
std::string formatted(const char* format, Values... values) {
    char text[128];
    std::snprintf(text, sizeof text, format, values...);
    return text;
}

std::string tableOf(const std::vector<std::vector<std::string>>& lines) {
    std::string html = "<div class=\"wide\"><table>\n";
    for (std::size_t i = 0; i < lines.size(); ++i) {
        html += "<tr>";
        for (const auto& cell : lines[i])
            html += (i == 0 ? "<th>" : "<td>") + escapedMarkup(cell) + (i == 0 ? "</th>" : "</td>");
        html += "</tr>\n";
    }
    return html + "</table></div>\n";
}

SvgLine measuredLine(const std::vector<TimingRow>& rows, SvgPoint (*pointOf)(const TimingRow&)) {
    SvgLine line{"measured", "measured", {}, true};
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
SvgLine drawn(const char* label, const char* style, double most, const Curve& curve) {
    SvgLine line{label, style, {}, false};
    constexpr int kPlaces = 64;
    for (int i = 0; i < kPlaces; ++i) {
        const double workers = 1 + (most - 1) * i / (kPlaces - 1);
        line.points.push_back({workers, curve(workers), NAN, NAN});
    }
    return line;
}

std::string speedupChart(const TuneRecord& record) {
    const auto& rows = record.measured.rows;
    const double most = mostWorkers(record);
    SvgChart chart{"Speed-up by number of workers", "Workers", "×", {}, {}, 0};
    chart.lines.push_back(drawn("ideal", "ideal", most, [](double workers) { return workers; }));
    if (record.amdahl)
        chart.lines.push_back(drawn("Amdahl's law", "law", most, [&](double workers) {
            return speedupAt(*record.amdahl, workers) * rows.front().wall.value /
                   (rows.size() > 1 ? rows[1].wall.value : rows.front().wall.value);
        }));
    if (record.usl && !record.uslBand.workers.empty()) {
        chart.band = {record.uslBand.workers, record.uslBand.lo, record.uslBand.hi};
        chart.lines.push_back(drawn("Universal Scalability Law", "usl", most, [&](double workers) {
            return throughputAt(*record.usl, workers) / rows.front().tasksPerS;
        }));
    }
    chart.lines.push_back(measuredLine(rows, [](const TimingRow& row) {
        return SvgPoint{static_cast<double>(row.workers), row.speedup.value, row.speedup.lo, row.speedup.hi};
    }));
    if (record.recommendation)
        chart.marked = record.recommendation->workers;
    return scalingSvg(chart);
}

std::string wallChart(const TuneRecord& record) {
    SvgChart chart{"Wall time by number of workers", "Workers", " s", {}, {}, 0};
    chart.lines.push_back(measuredLine(record.measured.rows, [](const TimingRow& row) {
        return SvgPoint{static_cast<double>(row.workers), row.wall.value, row.wall.lo, row.wall.hi};
    }));
    if (record.recommendation)
        chart.marked = record.recommendation->workers;
    return scalingSvg(chart);
}

std::string efficiencyChart(const TuneRecord& record) {
    SvgChart chart{"Efficiency by number of workers", "Workers", " %", {}, {}, 0};
    chart.lines.push_back(measuredLine(record.measured.rows, [](const TimingRow& row) {
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

std::string lawsTable(const TuneRecord& record) {
    std::vector<std::vector<std::string>> lines = {{"Law", "Parameter", "Value (95 %)"}};
    if (record.amdahl) {
        lines.push_back({"Amdahl", "serial share", estimateText(record.amdahl->serialFraction, 100, " %")});
        lines.push_back(
            {"", "most it could reach",
             std::isfinite(record.amdahl->mostSpeedup) ? formatted("%.3g×", record.amdahl->mostSpeedup) : "no limit"});
        lines.push_back({"", "typical error", formatted("%.2g %%", 100 * record.amdahl->rmse)});
    }
    if (record.usl) {
        lines.push_back(
            {"Universal Scalability Law", "waiting in line (σ)", estimateText(record.usl->sigma, 100, " %")});
        lines.push_back({"", "cross-talk (κ)", estimateText(record.usl->kappa, 100, " %")});
        lines.push_back({"", "fastest at",
                         record.usl->peak ? estimateText(*record.usl->peak, 1, " workers")
                                          : formatted("no peak up to %.0f", mostWorkers(record))});
        lines.push_back({"", "typical error", formatted("%.2g %%", 100 * record.usl->rmse)});
    }
    if (lines.size() == 1)
        return "<p>From so few counts no law can be drawn.</p>\n";
    return tableOf(lines) + "<p class=\"sub\">" + escapedMarkup(record.better) + "</p>\n";
}

std::string repeatsTable(const std::vector<TimingRow>& rows) {
    std::vector<std::vector<std::string>> lines = {{"Row", "Every run, in the order made", "Left out"}};
    for (const auto& row : rows) {
        const auto listed = [](const std::vector<double>& walls) {
            std::string text;
            for (const double wall : walls)
                text += (text.empty() ? "" : ", ") + durationText(wall);
            return text;
        };
        std::string name = row.mode == "serial" ? row.mode : std::to_string(row.workers);
        if (row.chunkSize > 0)
            name += ", chunks of " + std::to_string(row.chunkSize);
        lines.push_back({name, listed(row.walls), listed(row.excluded)});
    }
    return tableOf(lines);
}

std::string doubtsList(const CompareRecord& record) {
    std::string html =
        std::string("<p>Grade ") + record.grade + (record.warnings.empty() ? ": no doubts.</p>\n" : "</p>\n<ul>\n");
    for (const auto& warning : record.warnings)
        html += "<li>" +
                escapedMarkup(warning.mark + ' ' + std::string(levelName(warning.level)) +
                              (warning.where.empty() ? "" : ", " + warning.where) + ": " + warning.text) +
                "</li>\n";
    if (!record.warnings.empty())
        html += "</ul>\n";
    if (record.unknownFlags.empty())
        return html;
    std::string unknown;
    for (const auto& mark : record.unknownFlags)
        unknown += (unknown.empty() ? "" : ", ") + mark;
    return html + "<p>Not known on this machine: " + escapedMarkup(unknown) + ".</p>\n";
}

std::string machineTableOf(const RecordedMachine& machine) {
    return tableOf(
        {{"Machine", ""},
         {"processor", machine.processorModel},
         {"processors", std::to_string(machine.systemProcessors) + ", usable " + std::to_string(machine.usable)},
         {"physical cores", std::to_string(machine.physicalCores)},
         {"memory", formatted("%.1f GiB", static_cast<double>(machine.memoryBytes) / (1U << 30U))},
         {"kernel", machine.kernel},
         {"measured", machine.hostTime}});
}

std::string planTable(const std::vector<std::pair<std::string, std::string>>& plan) {
    std::vector<std::vector<std::string>> lines = {{"Setting", "Value"}};
    for (const auto& [name, value] : plan)
        lines.push_back({name, value});
    return tableOf(lines);
}

std::string figure(const std::string& caption, const std::string& svg) {
    return "<figure><figcaption>" + caption + "</figcaption>\n" + svg + "</figure>\n";
}

} // namespace

void writeTuneReport(const TuneRecord& record, const std::string& title, const ByteSink& sink) {
    sink("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
         "content=\"width=device-width\"><title>" +
         escapedMarkup(title) + "</title><style>" + kStyle + "</style></head><body>\n");
    if (record.recommendation)
        sink("<h1>" + escapedMarkup(record.recommendation->headline) + "</h1>\n<p>" +
             escapedMarkup(record.recommendation->reason) + "</p>\n");
    else
        sink("<h1>Nothing was measured</h1>\n");
    sink("<p class=\"sub\">" + escapedMarkup(title) + "</p>\n");
    if (!record.cause.empty())
        sink("<p>What limits " + std::to_string(record.causeWorkers) + " workers: " + escapedMarkup(record.cause) +
             "</p>\n");
    if (!record.measured.limit.empty())
        sink("<p>" + escapedMarkup(record.measured.limit) + "</p>\n");
    if (record.measured.rows.size() > 1) {
        sink("<h2>Curves</h2>\n" +
             figure("Speed-up: times faster than one process; bars are 95 % intervals", speedupChart(record)) +
             figure("Wall time: median of the runs", wallChart(record)) +
             figure("Efficiency: speed-up per worker", efficiencyChart(record)));
        sink("<h2>Laws</h2>\n" + lawsTable(record));
    }
    sink("<h2>Table</h2>\n" + tableOf(timingCells(record.measured.rows)));
    sink("<h2>Every repeat</h2>\n" + repeatsTable(record.measured.rows));
    if (!record.measured.chunkRows.empty())
        sink("<h2>Chunk sizes</h2>\n" + repeatsTable(record.measured.chunkRows));
    sink("<h2>Doubts</h2>\n" + doubtsList(record.measured));
    sink("<h2>Plan</h2>\n" + planTable(record.measured.plan));
    sink("<h2>Machine</h2>\n" + machineTableOf(record.measured.machine));
    sink("</body></html>\n");
}

} // namespace manyhands
