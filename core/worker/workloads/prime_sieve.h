// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <span>

namespace manyhands {

/// A stretch of odd numbers, in order. A byte stands for a number: 0 for a prime, 1 for a composite one.
using SievedSegment = std::span<const char>;

/// Sieves the odd numbers 3…limit, a segment after the other; `visit` hears of each one, and which part of the way is
/// done with it (over 1 at the end). The prime 2 is the caller's to add.
void sievePrimes(std::uint64_t limit, const std::function<void(SievedSegment segment, float part)>& visit);

} // namespace manyhands
