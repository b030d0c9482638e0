// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/lane_columns.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace manyhands {

namespace {

/// With fewer attempts than this the exact way is as fast as an overview, and it is exact.
constexpr std::size_t kFewAttempts = 1024;
constexpr std::size_t kLinearSteps = 8;

std::uint8_t flagIf(bool condition, LaneColumns::Flag flag) {
    return static_cast<std::uint8_t>(condition ? static_cast<int>(flag) : 0);
}

/// Draws from the arrays of attempts and their running sums.
class ExactColumns {
public:
    ExactColumns(const LaneTrace& lane, const ColumnRange& range, LaneColumns& columns)
        : m_lane(lane)
        , m_range(range)
        , m_columns(columns)
        , m_attempt(lane.firstEndingAfter(range.startOf(0))) {}

    void measure() {
        int column = 0;
        while (column < m_range.count) {
            const double from = m_range.startOf(column);
            m_attempt = advance(m_lane.end(), m_attempt, from, std::less_equal<>());
            if (m_attempt == m_lane.size())
                return;
            const double to = m_range.startOf(column + 1);
            const double start = m_lane.start()[m_attempt];
            if (start >= to)
                column = skipGap(column);
            else if (start <= from && m_lane.end()[m_attempt] >= to)
                column = fillInside(column);
            else
                mix(column++, from, to);
        }
    }

private:
    /// First index >= `i` whose value is not before `bound`: a few steps, then galloping.
    template <class Compare>
    static std::size_t advance(const std::vector<double>& values, std::size_t i, double bound, Compare isBefore) {
        const auto before = [&](double value) { return isBefore(value, bound); };
        for (std::size_t step = 0; step < kLinearSteps; ++step, ++i)
            if (i == values.size() || !before(values[i]))
                return i;
        std::size_t low = i;
        std::size_t stride = kLinearSteps;
        while (i < values.size() && before(values[i])) {
            low = i;
            i += stride;
            stride *= 2;
        }
        const auto first = values.begin() + static_cast<std::ptrdiff_t>(low);
        const auto last = values.begin() + static_cast<std::ptrdiff_t>(std::min(i, values.size()));
        return static_cast<std::size_t>(std::partition_point(first, last, before) - values.begin());
    }

    bool isWide(std::size_t i) const {
        return m_lane.end()[i] - m_lane.start()[i] >= kSeparatorColumns * m_range.secondsPerColumn;
    }

    std::uint8_t shade(std::size_t i) const { return flagIf(m_lane.oddChunk(i), LaneColumns::OddChunk); }

    /// Nothing computes up to the next attempt: only waiting may be told.
    int skipGap(int column) {
        const double start = m_lane.start()[m_attempt];
        for (; column < m_range.count && m_range.startOf(column + 1) <= start; ++column)
            flagGap(column, m_attempt);
        return column;
    }

    /// The attempt covers whole columns.
    int fillInside(int column) {
        const double end = m_lane.end()[m_attempt];
        const std::uint8_t failed = flagIf(m_lane.failed(m_attempt), LaneColumns::Failed);
        const auto flags = static_cast<std::uint8_t>(shade(m_attempt) | failed);
        for (; column < m_range.count && m_range.startOf(column + 1) <= end; ++column) {
            m_columns.busy[static_cast<std::size_t>(column)] = 1;
            m_columns.flags[static_cast<std::size_t>(column)] |= flags;
        }
        if (m_range.startOf(column) == end && isWide(m_attempt))
            m_columns.flags[static_cast<std::size_t>(column - 1)] |= LaneColumns::Separator;
        return column;
    }

    /// Several attempts, or the edge of one, lie in the column.
    void mix(int column, double from, double to) {
        const auto place = static_cast<std::size_t>(column);
        const std::size_t first = m_attempt;
        const std::size_t last = advance(m_lane.start(), first, to, std::less<>());
        double busy = m_lane.busyOf(first, last);
        busy -= std::max(0.0, from - m_lane.start()[first]);
        busy -= std::max(0.0, m_lane.end()[last - 1] - to);
        const auto fraction = static_cast<float>(std::clamp(busy / (to - from), 0.0, 1.0));
        m_columns.busy[place] = fraction;
        m_columns.flags[place] |= shade(first);
        if (m_lane.failuresOf(first, last) > 0)
            m_columns.flags[place] |= LaneColumns::Failed;
        constexpr float kNoGap = 0.995F;
        if (fraction >= kNoGap && isWide(first) && m_lane.end()[first] <= to)
            m_columns.flags[place] |= LaneColumns::Separator;
        if (fraction < 0.5F && last - first <= kLinearSteps)
            flagGap(column, advance(m_lane.end(), first, (from + to) / 2, std::less_equal<>()));
        m_attempt = last - 1;
    }

    /// Names what the middle of the column belongs to, when it lies in the gap before the attempt `next`.
    void flagGap(int column, std::size_t next) {
        if (next == m_lane.size())
            return;
        const double middle = (m_range.startOf(column) + m_range.startOf(column + 1)) / 2;
        const double claimed = m_lane.start()[next] - m_lane.transferSeconds(next);
        if (middle >= m_lane.start()[next])
            return;
        if (middle >= claimed)
            m_columns.flags[static_cast<std::size_t>(column)] |= LaneColumns::Transfer;
        else if (middle >= claimed - m_lane.waitSeconds(next))
            m_columns.flags[static_cast<std::size_t>(column)] |= LaneColumns::Wait;
    }

    const LaneTrace& m_lane;
    const ColumnRange& m_range;
    LaneColumns& m_columns;
    std::size_t m_attempt;
};

void measureOverview(const BusyOverview& overview, const ColumnRange& range, LaneColumns& columns) {
    overview.read({range.secondsPerColumn, range.first, range.count}, columns.busy.data(), columns.flags.data());
    for (std::size_t i = 0; i < columns.busy.size(); ++i) {
        const std::uint8_t flags = columns.flags[i];
        const bool onlyOdd = (flags & (BusyOverview::OddChunk | BusyOverview::EvenChunk)) == BusyOverview::OddChunk;
        columns.busy[i] = std::min(1.0F, columns.busy[i]);
        columns.flags[i] = static_cast<std::uint8_t>(flagIf(onlyOdd, LaneColumns::OddChunk) |
                                                     flagIf((flags & BusyOverview::Failed) != 0, LaneColumns::Failed));
    }
}

/// Calls `visit(column, fraction)` for every column of the range that the span overlaps.
template <class Visit>
void eachColumn(const ColumnRange& range, const TimeSpan& span, Visit visit) {
    const double first = std::floor(span.start / range.secondsPerColumn) - static_cast<double>(range.first);
    if (first >= range.count || span.end <= range.startOf(0))
        return;
    for (int column = std::max(0, static_cast<int>(first)); column < range.count; ++column) {
        const double from = range.startOf(column);
        const double to = range.startOf(column + 1);
        if (from >= span.end)
            break;
        const double part = std::min(to, span.end) - std::max(from, span.start);
        if (part > 0)
            visit(static_cast<std::size_t>(column), part / range.secondsPerColumn);
    }
}

void flagSpan(const ColumnRange& range, const TimeSpan& span, LaneColumns::Flag flag, LaneColumns& columns) {
    eachColumn(range, span, [&](std::size_t column, double fraction) {
        if (fraction >= 0.5)
            columns.flags[column] |= flag;
    });
}

} // namespace

LaneDetail detailFor(const LaneTrace& lane, double secondsPerColumn) {
    const bool near = lane.size() <= kFewAttempts || secondsPerColumn < lane.overview().bucketSeconds();
    return near && !lane.isTruncated() ? LaneDetail::Exact : LaneDetail::Overview;
}

void measureColumns(const LaneTrace& lane, const ColumnRange& range, const LaneMoment& moment, LaneColumns& columns) {
    columns.busy.assign(static_cast<std::size_t>(range.count), 0.0F);
    columns.flags.assign(static_cast<std::size_t>(range.count), std::uint8_t{0});
    if (detailFor(lane, range.secondsPerColumn) == LaneDetail::Exact)
        ExactColumns(lane, range, columns).measure();
    else
        measureOverview(lane.overview(), range, columns);
    if (lane.open)
        eachColumn(range, {lane.open->start, moment.now}, [&](std::size_t column, double fraction) {
            columns.busy[column] = std::min(1.0F, columns.busy[column] + static_cast<float>(fraction));
        });
    for (const TimeSpan& span : lane.startUps)
        flagSpan(range, span, LaneColumns::StartUp, columns);
    if (lane.startingSince)
        flagSpan(range, {*lane.startingSince, moment.now}, LaneColumns::StartUp, columns);
    if (moment.pauses != nullptr)
        for (const TimeSpan& span : *moment.pauses)
            flagSpan(range, span, LaneColumns::Paused, columns);
}

} // namespace manyhands
