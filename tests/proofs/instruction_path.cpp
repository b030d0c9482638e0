// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proofs/instruction_path.h"

namespace manyhands::test {

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
    const std::uint64_t place = m_places[instant];
    std::uint64_t arrival = instant; // an instruction that repeats itself is come to once
    while (arrival > 0 && m_places[arrival - 1] == place)
        --arrival;
    std::uint64_t visits = 0;
    for (std::uint64_t earlier = 1; earlier <= arrival; ++earlier)
        visits += m_places[earlier] == place && m_places[earlier - 1] != place ? 1 : 0;
    if (place == 0 || visits * kStepsOfABreakpoint > arrival) {
        process.step(instant);
    } else {
        for (; visits > 0 && process.state() == SteppedProcess::State::Stopped; --visits)
            process.runTo(place);
        process.step(instant - arrival);
    }
    return process.state() == SteppedProcess::State::Stopped && process.place() == place;
}

} // namespace manyhands::test
