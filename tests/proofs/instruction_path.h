// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "tests/proofs/stepped_process.h"

namespace manyhands::test {

/// The instants of one life of a process: all its instructions, one after the other, until it ended or fell asleep.
/// Another life of the same code is brought to any of them by breakpoints. Only on processors whose breakpoints are
/// known here; on others it is stepped there.
class InstructionPath {
public:
    /// Steps `process` to its end, or until it sleeps.
    explicit InstructionPath(SteppedProcess& process);

    /// Instants: from 0, before its first instruction. At the last one it has ended or sleeps.
    std::uint64_t size() const { return m_places.size() + 1; }
    /// Brings `process`, which was just started, to an instant. False when it went another way and never came there.
    bool bring(SteppedProcess& process, std::uint64_t instant) const;

private:
    std::vector<std::uint64_t> m_places; ///< by instant: the address of the next instruction
};

} // namespace manyhands::test
