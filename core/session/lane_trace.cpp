// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/lane_trace.h"

#include <algorithm>

namespace manyhands {

namespace {

/// Shorter attempts are given this length: a failure of no length would lie between two columns and vanish.
constexpr double kShortest = 1e-9;

/// Grows by a quarter: to double would leave half of a long run's memory unused.
template <class T>
void insertAt(std::vector<T>& values, std::size_t place, T value) {
    constexpr std::size_t kFirst = 16;
    if (values.size() == values.capacity())
        values.reserve(values.size() + values.size() / 4 + kFirst);
    if (place == values.size()) {
        values.push_back(value);
        return;
    }
    values.insert(values.begin() + static_cast<std::ptrdiff_t>(place), value);
}

std::uint8_t flagsOf(const FinishedAttempt& attempt) {
    const std::uint8_t chunk = attempt.oddChunk ? BusyOverview::OddChunk : BusyOverview::EvenChunk;
    return static_cast<std::uint8_t>(chunk | (attempt.failed ? BusyOverview::Failed : 0));
}

} // namespace

double LaneTrace::append(const FinishedAttempt& attempt, bool itemise) {
    const bool atEnd = m_start.empty() || m_start.back() <= attempt.start;
    const auto after = atEnd ? m_start.end() : std::upper_bound(m_start.begin(), m_start.end(), attempt.start);
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
    if (itemise)
        insert(place, cut, wait, cut.start - claimed);
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

void LaneTrace::insert(std::size_t place, const FinishedAttempt& attempt, double wait, double transfer) {
    const std::uint64_t task = attempt.task.value();
    const double queued = attempt.queued < 0 ? -1.0 : attempt.start - attempt.queued;
    const auto marks = static_cast<std::uint8_t>((attempt.failed ? kFailed : 0) | (attempt.oddChunk ? kOddChunk : 0) |
                                                 (task >> kTaskLowBits << kTaskHighShift));
    insertAt(m_start, place, attempt.start);
    insertAt(m_end, place, attempt.end);
    m_details.insert(m_details.begin() + static_cast<std::ptrdiff_t>(place),
                     {static_cast<float>(queued), static_cast<float>(wait), static_cast<float>(transfer),
                      static_cast<std::uint32_t>(task), marks});
    const auto failures = std::lower_bound(m_failedAt.begin(), m_failedAt.end(), place);
    for (auto later = failures; later != m_failedAt.end(); ++later)
        ++*later;
    if (attempt.failed)
        m_failedAt.insert(failures, static_cast<std::uint32_t>(place));
    sumBlocksFrom(place);
}

/// The block of this attempt has the right sum before it; so have all after this.
void LaneTrace::sumBlocksFrom(std::size_t attempt) {
    m_busyBefore.resize(std::min(m_busyBefore.size(), attempt / kBlock + 1));
    m_chunkOfBlock.resize(m_busyBefore.size());
    while (m_busyBefore.size() * kBlock < size()) {
        const std::size_t next = m_busyBefore.size() * kBlock;
        m_busyBefore.push_back(busyOf(0, next));
        m_chunkOfBlock.push_back(m_chunkOfBlock.back() + chunksWithin(next - kBlock, next));
    }
}

/// How often another chunk begins after attempt `first`, up to `last`.
std::uint32_t LaneTrace::chunksWithin(std::size_t first, std::size_t last) const {
    std::uint32_t changes = 0;
    for (std::size_t i = first + 1; i <= last; ++i)
        changes += oddChunk(i) != oddChunk(i - 1) ? 1U : 0U;
    return changes;
}

std::uint32_t LaneTrace::chunk(std::size_t i) const {
    const std::size_t block = i / kBlock;
    return m_chunkOfBlock[block] + chunksWithin(block * kBlock, i);
}

double LaneTrace::busyOf(std::size_t first, std::size_t last) const {
    const auto before = [this](std::size_t attempt) {
        // the last sum that is known, and the attempts since then
        const std::size_t block = std::min(attempt / kBlock, m_busyBefore.size() - 1);
        double busy = m_busyBefore[block];
        for (std::size_t i = block * kBlock; i < attempt; ++i)
            busy += m_end[i] - m_start[i];
        return busy;
    };
    if (last - first > kBlock)
        return before(last) - before(first);
    double busy = 0;
    for (std::size_t i = first; i < last; ++i)
        busy += m_end[i] - m_start[i];
    return busy;
}

std::size_t LaneTrace::failuresOf(std::size_t first, std::size_t last) const {
    if (m_failedAt.empty())
        return 0;
    const auto from = std::lower_bound(m_failedAt.begin(), m_failedAt.end(), first);
    return static_cast<std::size_t>(std::lower_bound(from, m_failedAt.end(), last) - from);
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
    const auto next = std::lower_bound(m_failedAt.begin(), m_failedAt.end(), from);
    return next == m_failedAt.end() ? size() : *next;
}

} // namespace manyhands
