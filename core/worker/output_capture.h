// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace manyhands {

/// Keeps the beginning and the end of what a program writes, and counts all of it. The beginning is passed on as it
/// comes, so that it survives the death of the worker; the end is held back (in at most `cap` bytes of memory) until
/// finish().
class OutputCapture {
public:
    using Emit = std::function<void(std::string_view)>;

    /// At most `cap` bytes are passed to `emit`: the first half and the last half.
    OutputCapture(std::uint64_t cap, Emit emit);
    void add(std::string_view bytes);
    /// Once, after the last add().
    void finish();
    /// All bytes, kept or not.
    std::uint64_t total() const { return m_total; }

private:
    std::uint64_t m_headRoom;
    std::uint64_t m_tailCapacity;
    std::uint64_t m_total = 0;
    std::string m_tail;
    Emit m_emit;
};

} // namespace manyhands
