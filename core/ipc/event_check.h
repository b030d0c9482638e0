// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstring>
#include <string_view>

#include "core/ipc/queue_layout.h"

namespace manyhands::layout {

/// Fewer than eight bytes as one number; different texts of one length give different numbers.
inline std::uint64_t shortWord(const char* bytes, std::size_t length) {
    const auto at = [bytes](std::size_t place) { return std::uint64_t{static_cast<unsigned char>(bytes[place])}; };
    if (length == 0)
        return 0;
    if (length < 4)
        return at(0) | at(length / 2) << 8U | at(length - 1) << 16U;
    std::uint32_t first = 0, last = 0;
    std::memcpy(&first, bytes, sizeof first);
    std::memcpy(&last, bytes + length - sizeof last, sizeof last);
    return first | std::uint64_t{last} << 32U;
}

/// Over what an event says: whose it is, its kind, and `bytes`, its value or output. What somebody wrote over a result
/// by mistake does not pass for one. Every part is multiplied by an odd number, which a processor does side by side;
/// the upper bits of a product depend on all bits below.
inline std::uint16_t checkOf(const Event& event, std::string_view bytes) {
    std::uint64_t sum = event.ticket * 0x9e3779b97f4a7c15ULL + event.task * 0xd6e8feb86659fd93ULL +
                        (static_cast<std::uint64_t>(event.kind) << 8U | event.length) * 0xbf58476d1ce4e5b9ULL;
    std::uint64_t factor = 0x94d049bb133111ebULL;
    while (bytes.size() >= sizeof factor) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data(), sizeof word);
        sum += word * factor;
        factor += 0x6a09e667f3bcc908ULL; // even: it stays odd
        bytes.remove_prefix(sizeof word);
    }
    sum += shortWord(bytes.data(), bytes.size()) * factor;
    return static_cast<std::uint16_t>((sum ^ sum >> 29U) * 0xff51afd7ed558ccdULL >> 48U);
}

/// The same, of an event as it lies in shared memory. False also for a length that no event has.
inline bool isWhole(const Event& event) {
    const std::uint8_t length = event.length; // once: its writer may change it at any time
    const bool output = event.kind == EventKind::Output;
    if (length > (output ? kOutputBytes : kInlineValue))
        return false;
    const char* const first = output ? event.bytes.data() : event.ending.value.data();
    return event.check == checkOf(event, {first, length});
}

} // namespace manyhands::layout
