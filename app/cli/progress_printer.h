// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <string>

#include "core/session/run_batch.h"

namespace manyhands {

/// How progress is shown on stderr.
struct ProgressStyle {
    enum class Kind { None, Lines, Bar }; ///< Lines: one for each 10 %, where stderr is no terminal
    Kind kind = Kind::None;
    bool color = false;
};

/// Draws how far a run is: bar, done/total, tasks/s, time left as a range, failures.
class ProgressPrinter {
public:
    explicit ProgressPrinter(ProgressStyle style)
        : m_style(style) {}

    /// At most ten times a second something is drawn, however often this is called.
    void show(const RunBatch& batch);
    /// Takes the bar away, so that other lines may be written; the next show() draws it again.
    void clear();

private:
    struct Sample {
        std::int64_t timeNs;
        std::uint64_t done;
    };
    std::string barText(const RunBatch& batch) const;
    std::string lineText(const RunBatch& batch) const;
    std::string timeLeft(const RunBatch& batch) const;
    double recentRate(const RunBatch& batch) const;
    void remember(const RunBatch& batch);

    ProgressStyle m_style;
    std::deque<Sample> m_samples; ///< of the last 10 s
    std::int64_t m_drawnNs = -1;
    std::uint64_t m_tenthsPrinted = 0;
    bool m_barStands = false;
};

/// "32.5 tasks/s"; "12,345 tasks/s" is written without separators, as everything in the terminal.
std::string rateText(double tasksPerSecond);

} // namespace manyhands
