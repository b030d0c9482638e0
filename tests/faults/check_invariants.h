// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/fault_story.h"
#include "tests/faults/program_story.h"
#include "tests/support/run_story.h"

namespace manyhands::test {

/// What must hold after every fault, whatever it was: the numbers I1 to I10 as far as an engine is concerned. Empty
/// when all of it holds, otherwise what does not. For a story that has ended.
///
/// I1 each task ended exactly once. I2 no success that was not: each one has its number's square. I3 no process is left
/// two seconds later. I4 descriptors, zombies, shared memory, temporary files and control groups are as before. I5 the
/// host's event loop never stood still for long, and each fault was seen soon. I8 each failure says what happened and
/// names the signal; an engine's says why and what to do as well. I9 only tasks that were to go wrong did.
/// I10 no more processes were started than workers, deaths and replacements account
/// for; logs stay short; the host's memory does not grow with what goes wrong.
///
/// Of a program, where it left a history: I6 what it said to have saved is there whole, the file is sound and so is
/// each block. I7 a run that was cut short is shown as interrupted, and no run as one that goes on.
QString checkInvariants(const FaultStory& story);
/// The same for a session's run; its session is ended by this. `before`: from before the story began.
QString checkInvariants(RunStory& story, const Surroundings& before);
/// The same for a program of ours that a story ran.
QString checkInvariants(const ProgramStory& story);

} // namespace manyhands::test
