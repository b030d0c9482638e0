// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

#include "ui/run/run_phase.h"
#include "ui/shared/state_chip.h"

namespace manyhands {

/// What the words of a phase depend on.
struct FaceInput {
    RunPhase phase = RunPhase::Ready;
    double progress = 0; ///< 0…1
    int workers = 1;
    double wallS = 0;
    std::uint64_t failures = 0;
    std::uint64_t running = 0; ///< tasks that run now
    bool canForceStop = false;
    std::optional<double> pastS; ///< the window shows this moment of the run instead of the present
    QString failure;             ///< Failed: what happened, one sentence
};

/// One row of the table of states: what the chip says and which buttons act.
struct RunFace {
    QString chip;
    ChipTone tone = ChipTone::Neutral;
    bool canRun = false;
    bool runRestarts = false; ///< the button reads Restart
    bool canPause = false;
    bool pauseResumes = false; ///< the button reads Resume
    bool canStop = false;
    bool stopForces = false; ///< the button reads Force stop
    QString note;            ///< above the buttons
    QString status;          ///< in the status bar

    bool operator==(const RunFace&) const = default;
};

RunFace faceFor(const FaceInput& input);

} // namespace manyhands
