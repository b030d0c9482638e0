// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proofs/instruction_path.h"

namespace manyhands::test {

#if defined(__x86_64__)

namespace {

/// A breakpoint costs as much as so many steps.
constexpr std::uint64_t kStepsOfABreakpoint = 4;

} // namespace

InstructionPath::InstructionPath(SteppedProcess& process) {
    for (auto state = process.state(); state == SteppedProcess::State::Stopped; state = process.step(1))
        m_places.push_back(process.place());
}

bool InstructionPath::bring(SteppedProcess& process, std::uint64_t instant) const {
    if (instant >= m_places.size()) // stopped before its last instruction, which ends it or lets it sleep
        return bring(process, m_places.size() - 1) && process.step(1) != SteppedProcess::State::Stopped;
    std::uint64_t arrival = instant; // an instruction that repeats itself is come to once
    while (arrival > 0 && m_places[arrival - 1] == m_places[instant])
        --arrival;
    std::uint64_t visits = 0;
    for (std::uint64_t earlier = 1; earlier <= arrival; ++earlier)
        visits += m_places[earlier] == m_places[instant] && m_places[earlier - 1] != m_places[instant] ? 1 : 0;
    if (visits * kStepsOfABreakpoint > arrival) {
        process.step(instant);
    } else {
        for (; visits > 0; --visits)
            if (process.runTo(m_places[instant]) != SteppedProcess::State::Stopped)
                return false;
        process.step(instant - arrival);
    }
    return process.state() == SteppedProcess::State::Stopped && process.place() == m_places[instant];
}

#else

InstructionPath::InstructionPath(SteppedProcess& process) {
    for (auto state = process.state(); state == SteppedProcess::State::Stopped; state = process.step(1))
        m_places.push_back(0);
}

bool InstructionPath::bring(SteppedProcess& process, std::uint64_t instant) const {
    process.step(instant);
    return true;
}

#endif

} // namespace manyhands::test
