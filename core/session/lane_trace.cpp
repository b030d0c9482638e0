// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/lane_trace.h"

#include <algorithm>

namespace manyhands {

namespace {

/// Shorter attempts are given this length: a failure of no length would lie between two columns and vanish.
constexpr double kShortest = 1e-9;

template <class T>
void insertAt(std::vector<T>& values, std::size_t place, T value) {
    values.insert(values.begin() + static_cast<std::ptrdiff_t>(place), value);
}

std::uint8_t flagsOf(const FinishedAttempt& attempt) {
    const std::uint8_t chunk = attempt.oddChunk ? BusyOverview::OddChunk : BusyOverview::EvenChunk;
    return static_cast<std::uint8_t>(chunk | (attempt.failed ? BusyOverview::Failed : 0));
}

} // namespace

double LaneTrace::append(const FinishedAttempt& attempt, bool itemise) {
    const auto after = std::upper_bound(m_start.begin(), m_start.end(), attempt.start);
    const auto place = static_cast<std::size_t>(after - m_start.begin());
    const bool last = place == size();
    const double before = last ? m_lastEnd : (place > 0 ? m_end[place - 1] : 0.0);

    FinishedAttempt cut = attempt;
    cut.start = std::max(cut.start, before);
    if (!last)
        cut.end = std::min(cut.end, m_start[place]);
    cut.end = std::max(cut.end, cut.start + kShortest);
    if (cut.claimed < 0)
        cut.claimed = cut.start;

    const double claimed = std::clamp(cut.claimed, before, cut.start);
    const double wait =
        attempt.claimed < 0 ? 0.0 : std::max(0.0, claimed - std::max({before, m_waitFrom, attempt.asked}));
    count(cut, wait, cut.start - claimed);
    if (itemise) {
        insertAt(m_wait, place, static_cast<float>(wait));
        insertAt(m_transfer, place, static_cast<float>(cut.start - claimed));
        insert(place, cut);
    }
    return cut.start;
}

void LaneTrace::count(const FinishedAttempt& attempt, double wait, double transfer) {
    const double length = attempt.end - attempt.start;
    ++m_attempts;
    m_failures += attempt.failed ? 1 : 0;
    m_busyTotal += length;
    m_waitTotal += wait;
    m_transferTotal += transfer;
    if (length > m_slowestSeconds) {
        m_slowestSeconds = length;
        m_slowestTask = attempt.task;
    }
    m_lastEnd = std::max(m_lastEnd, attempt.end);
    m_overview.add(attempt.start, attempt.end, flagsOf(attempt));
}

void LaneTrace::insert(std::size_t place, const FinishedAttempt& attempt) {
    insertAt(m_start, place, attempt.start);
    insertAt(m_end, place, attempt.end);
    insertAt(m_task, place, attempt.task.value());
    insertAt(m_oddChunk, place, static_cast<std::uint8_t>(attempt.oddChunk));
    insertAt(m_queued, place, static_cast<float>(attempt.queued < 0 ? -1.0 : attempt.start - attempt.queued));
    insertAt(m_busySum, place + 1, m_busySum[place]);
    insertAt(m_failedSum, place + 1, m_failedSum[place]);
    const double length = attempt.end - attempt.start;
    for (std::size_t i = place + 1; i < m_busySum.size(); ++i) {
        m_busySum[i] += length;
        m_failedSum[i] += attempt.failed ? 1U : 0U;
    }
}

std::size_t LaneTrace::firstEndingAfter(double seconds) const {
    return static_cast<std::size_t>(std::upper_bound(m_end.begin(), m_end.end(), seconds) - m_end.begin());
}

std::optional<std::size_t> LaneTrace::at(double seconds) const {
    const std::size_t i = firstEndingAfter(seconds);
    if (i < size() && m_start[i] <= seconds)
        return i;
    return std::nullopt;
}

std::size_t LaneTrace::nextFailure(std::size_t from) const {
    if (from >= size())
        return size();
    const auto sum =
        std::upper_bound(m_failedSum.begin() + static_cast<std::ptrdiff_t>(from), m_failedSum.end(), m_failedSum[from]);
    // the sum rises one place after the attempt; past the end this is size()
    return static_cast<std::size_t>(sum - m_failedSum.begin()) - 1;
}

} // namespace manyhands
