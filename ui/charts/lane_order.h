// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <utility>
#include <vector>

namespace manyhands {

/// Which lane each row of the timeline shows: lane i in row i unless told otherwise.
class LaneOrder {
public:
    LaneOrder() = default;
    /// The lane of each row; empty: as above.
    explicit LaneOrder(std::vector<int> lanes)
        : m_lanes(std::move(lanes)) {}

    /// -1 for no row.
    int laneAt(int row) const { return row < 0 || m_lanes.empty() ? row : (row < size() ? m_lanes[index(row)] : -1); }
    /// -1 for no lane.
    int rowOf(int lane) const {
        if (m_lanes.empty())
            return lane;
        const auto found = std::find(m_lanes.begin(), m_lanes.end(), lane);
        return found == m_lanes.end() ? -1 : static_cast<int>(found - m_lanes.begin());
    }
    bool operator==(const LaneOrder&) const = default;

private:
    int size() const { return static_cast<int>(m_lanes.size()); }
    static std::size_t index(int row) { return static_cast<std::size_t>(row); }

    std::vector<int> m_lanes;
};

} // namespace manyhands
