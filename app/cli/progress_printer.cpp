// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress_printer.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "app/cli/output.h"
#include "core/measure/stopwatch.h"

namespace manyhands {

namespace {

constexpr std::int64_t kDrawEveryNs = 100'000'000;
constexpr std::int64_t kWindowNs = 10'000'000'000;
constexpr std::uint64_t kBarWidth = 24;

std::string spanText(double seconds) {
    char text[48];
    if (seconds < 60)
        std::snprintf(text, sizeof text, "%.0f s", std::ceil(seconds));
    else if (seconds < 3600)
        std::snprintf(text, sizeof text, "%.0f min", std::ceil(seconds / 60));
    else
        std::snprintf(text, sizeof text, "%.1f h", seconds / 3600);
    return text;
}

std::uint64_t ended(const RunCounters& counters) {
    return counters.done() + counters.cancelled;
}

} // namespace

std::string rateText(double tasksPerSecond) {
    char text[48];
    std::snprintf(text, sizeof text, tasksPerSecond < 100 ? "%.1f tasks/s" : "%.0f tasks/s", tasksPerSecond);
    return text;
}

void ProgressPrinter::show(const RunBatch& batch) {
    if (m_style.kind == ProgressStyle::Kind::None || batch.counters.total == 0)
        return;
    remember(batch);
    if (m_style.kind == ProgressStyle::Kind::Lines) {
        const std::uint64_t tenths = 10 * ended(batch.counters) / batch.counters.total;
        if (tenths > m_tenthsPrinted)
            printMessage(lineText(batch));
        m_tenthsPrinted = std::max(m_tenthsPrinted, tenths);
        return;
    }
    if (m_barStands && batch.nowNs - m_drawnNs < kDrawEveryNs)
        return;
    m_drawnNs = batch.nowNs;
    Output::error().write("\r\x1b[K" + barText(batch));
    m_barStands = true;
}

void ProgressPrinter::clear() {
    if (std::exchange(m_barStands, false))
        Output::error().write("\r\x1b[K");
}

std::string ProgressPrinter::barText(const RunBatch& batch) const {
    const RunCounters& counters = batch.counters;
    const std::uint64_t filled = kBarWidth * ended(counters) / counters.total;
    std::string text = m_style.color ? "\x1b[32m" : "";
    text += '[' + std::string(filled, '#') + std::string(kBarWidth - filled, '.') + ']';
    text += m_style.color ? "\x1b[0m" : "";
    text += ' ' + std::to_string(counters.done()) + '/' + std::to_string(counters.total);
    text += "  " + rateText(recentRate(batch)) + timeLeft(batch);
    if (counters.failures() > 0)
        text += std::string("  ") + (m_style.color ? "\x1b[31m" : "") + std::to_string(counters.failures()) +
                " failed" + (m_style.color ? "\x1b[0m" : "");
    return text;
}

std::string ProgressPrinter::lineText(const RunBatch& batch) const {
    const RunCounters& counters = batch.counters;
    std::string text = std::to_string(100 * ended(counters) / counters.total) + " %, " +
                       std::to_string(counters.done()) + " of " + std::to_string(counters.total) + " tasks, " +
                       rateText(recentRate(batch)) + timeLeft(batch);
    if (counters.failures() > 0)
        text += ", " + std::to_string(counters.failures()) + " failed";
    return text;
}

/// Between what the whole run's rate and what the last seconds' rate promise.
std::string ProgressPrinter::timeLeft(const RunBatch& batch) const {
    const std::uint64_t rest = batch.counters.total - std::min(batch.counters.total, ended(batch.counters));
    const double elapsed = seconds(batch.activeNs);
    const double overall = elapsed > 0 ? static_cast<double>(batch.counters.done()) / elapsed : 0;
    const double recent = recentRate(batch);
    if (rest == 0 || overall <= 0 || recent <= 0)
        return {};
    const std::string least = spanText(static_cast<double>(rest) / std::max(overall, recent));
    const std::string most = spanText(static_cast<double>(rest) / std::min(overall, recent));
    return "  about " + (least == most ? least : least + " to " + most) + " left";
}

double ProgressPrinter::recentRate(const RunBatch& batch) const {
    if (m_samples.empty() || batch.activeNs <= m_samples.front().timeNs)
        return 0;
    return static_cast<double>(batch.counters.done() - m_samples.front().done) /
           seconds(batch.activeNs - m_samples.front().timeNs);
}

void ProgressPrinter::remember(const RunBatch& batch) {
    if (m_samples.empty())
        m_samples.push_back({0, 0});
    m_samples.push_back({batch.activeNs, batch.counters.done()});
    while (m_samples.size() > 2 && batch.activeNs - m_samples[1].timeNs > kWindowNs)
        m_samples.pop_front();
}

} // namespace manyhands
