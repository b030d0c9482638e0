// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "core/base/unique_fd.h"

namespace manyhands {

/// The processor's own counters, of the calling thread and of the programs that it starts from then on, outside of the
/// kernel. Virtual machines often have none, and the kernel may refuse them (perf_event_paranoid): then nothing is
/// counted, and nobody need know.
class ProcessorCounters {
public:
    struct Counts {
        std::int64_t cycles = 0, instructions = 0;
    };

    ProcessorCounters() = default;
    /// Counts from now on.
    static ProcessorCounters open();
    /// False as well where they could not be opened.
    bool areOpen() const { return m_cycles.isOpen() && m_instructions.isOpen(); }
    /// Since the opening; of programs, those that have ended. None where that can't be told.
    std::optional<Counts> read() const;

private:
    UniqueFd m_cycles, m_instructions;
};

} // namespace manyhands
