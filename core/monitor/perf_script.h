// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/measure/folded_stacks.h"

namespace manyhands {

/// Reads what `perf script -F comm,tid,ip,sym,dso` writes, and folds it as it comes:
///
///     PROGRAM THREAD
///     <tab> ADDRESS FUNCTION (FILE)        the innermost first
///     (an empty line)
///
/// A stack begins with its program's name. Lines that are none of these are passed over.
class PerfScript {
public:
    static constexpr std::size_t kMostStacks = 20'000; ///< different ones; samples of further ones count as dropped
    static constexpr std::size_t kMostFrames = 256;    ///< of a stack, from the innermost
    static constexpr std::size_t kMostLine = 8192;     ///< bytes; the rest of a line is passed over

    /// Samples of the program `leftOut` are not counted.
    explicit PerfScript(std::string leftOut = {})
        : m_leftOut(std::move(leftOut)) {}

    /// A part of the text, cut anywhere. What the last part leaves unfinished is not counted.
    void feed(std::string_view part);

    const StackFolder& stacks() const { return m_stacks; }
    std::uint64_t samples() const { return m_samples; }
    std::uint64_t dropped() const { return m_dropped; }
    std::uint64_t strangeLines() const { return m_strange; } ///< which were passed over

private:
    void takeLine(std::string_view line);
    void beginSample(std::string_view line);
    void takeFrame(std::string_view line);
    void endSample();

    std::string m_leftOut;
    std::string m_line;
    bool m_inSample = false;
    std::string m_program;
    std::vector<std::string> m_frames; ///< of the sample that is read, the innermost first
    StackFolder m_stacks;
    std::uint64_t m_samples = 0, m_dropped = 0, m_strange = 0;
};

} // namespace manyhands
