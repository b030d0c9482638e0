// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace manyhands {

/// A number that cannot be mistaken for another kind of number.
template <class Tag, class Rep>
class Id {
public:
    constexpr Id() = default;
    constexpr explicit Id(Rep value)
        : m_value(value) {}
    constexpr Rep value() const { return m_value; }
    constexpr bool isValid() const { return m_value != 0; }
    friend constexpr auto operator<=>(Id, Id) = default;

private:
    Rep m_value = 0;
};

/// A task's number within its run, counted from 1 in the order of the inputs. 0 is "none".
using TaskId = Id<struct TaskTag, std::uint64_t>;
/// A worker's place (its lane), counted from 1. A replacement process keeps the place. 0 is "none" (the serial run).
using WorkerId = Id<struct WorkerTag, std::uint32_t>;

} // namespace manyhands

template <class Tag, class Rep>
struct std::hash<manyhands::Id<Tag, Rep>> {
    std::size_t operator()(manyhands::Id<Tag, Rep> id) const noexcept { return std::hash<Rep>()(id.value()); }
};
