// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace manyhands {

/// Where the experiment as a whole stands, as the window shows it: RunState, with the single-process pass apart.
enum class RunPhase {
    Ready,
    Starting,
    Baseline,
    Running,
    Pausing,
    Paused,
    Stopping,
    Stopped,
    Finished,
    FinishedWithFailures,
    Failed,
    HelperLost
};

constexpr bool isGoing(RunPhase phase) {
    return phase >= RunPhase::Starting && phase <= RunPhase::Stopping;
}

} // namespace manyhands
