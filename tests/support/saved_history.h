// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace manyhands::test {

/// Numbers of the runs that makeSavedHistory() makes.
namespace saved {
inline constexpr int kOneProcess = 1; ///< prime numbers, finished in 41.6 s
inline constexpr int kEight = 2;      ///< the same with 8 processes, finished in 7.94 s
inline constexpr int kComparison = 3; ///< the same, measured 7 times
inline constexpr int kSomeFailed = 4; ///< a command, of which three tasks failed
inline constexpr int kStopped = 5;
inline constexpr int kInterrupted = 6; ///< can be resumed
inline constexpr int kTuning = 7;
inline constexpr int kFailed = 8;
inline constexpr int kChunks = 9;      ///< as the comparison, with larger chunks: slower
inline constexpr int kUnreadable = 10; ///< its record is damaged
inline constexpr int kCount = 10;
} // namespace saved

/// Writes a history of made-up runs of every kind and state to `path`, the same each time.
void makeSavedHistory(const std::string& path);

} // namespace manyhands::test
