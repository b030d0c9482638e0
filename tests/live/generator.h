// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstring>
#include <string>

namespace manyhands::test {

/// Work that loses time in one known way. Names as EngineOptions::workload has them; the configuration is the path of a
/// file that workers share.
inline constexpr const char* kSpin = "spin";            ///< computes
inline constexpr const char* kSleep = "sleep";          ///< waits for the clock
inline constexpr const char* kLock = "lock";            ///< computes, nine tenths of it inside of a lock
inline constexpr const char* kSlowDown = "slow-down";   ///< computes, for longer the more workers do
inline constexpr const char* kFaults = "faults";        ///< computes, and takes new memory when another one is at work
inline constexpr const char* kSlowStart = "slow-start"; ///< computes; each worker takes 150 ms to begin

inline constexpr std::int64_t kSlowStartNs = 150'000'000;

/// A task's payload: how long it is, ns. Its value: how long it waited for the lock.
inline std::string payloadOf(std::int64_t lengthNs) {
    std::string bytes(sizeof lengthNs, '\0');
    std::memcpy(bytes.data(), &lengthNs, sizeof lengthNs);
    return bytes;
}

} // namespace manyhands::test
