// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>

namespace manyhands {

/// Sleeps while `word` holds `expected`, at most `timeoutNs` (negative: for ever). Spurious returns are allowed:
/// callers look at their condition again. `word` may lie in memory shared between processes. True when a futexWake()
/// ended the sleep.
bool futexWait(const std::atomic<std::uint32_t>& word, std::uint32_t expected, std::int64_t timeoutNs = -1);
/// How many sleepers were woken.
int futexWake(const std::atomic<std::uint32_t>& word, int count = 1);

} // namespace manyhands
