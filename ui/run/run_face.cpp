// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/run_face.h"

#include "ui/shared/number_text.h"

#include <QCoreApplication>

#include <cmath>

namespace manyhands {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RunFace)
};

/// Rounded down: 100% is only said when all is done.
QString percent(double progress) {
    return percentText(std::floor(progress * 100) / 100);
}

QString waitingText(std::uint64_t running) {
    return Texts::tr("Waiting for %Ln task(s) to finish", nullptr, pluralCount(running));
}

QString goingStatus(const FaceInput& in) {
    switch (in.phase) {
    case RunPhase::Baseline:
        return Texts::tr("Timing one process first, to compare against.");
    case RunPhase::Running:
        return Texts::tr("Running on %Ln worker(s).", nullptr, in.workers);
    case RunPhase::Pausing:
        return Texts::tr("Running tasks finish, none is begun.");
    case RunPhase::Paused:
        return Texts::tr("Paused. The clock stands still.");
    case RunPhase::Stopping:
        return Texts::tr("Running tasks finish, the rest is left out.");
    default:
        return Texts::tr("Starting %Ln worker(s).", nullptr, in.workers);
    }
}

RunFace goingFace(const FaceInput& in) {
    RunFace face;
    const bool resizes =
        in.phase == RunPhase::Starting || in.phase == RunPhase::Running || in.phase == RunPhase::Paused;
    face.note =
        resizes ? Texts::tr("Other changes apply to the next run.") : Texts::tr("Changes apply to the next run.");
    face.tone = ChipTone::Active;
    face.canStop = true;
    switch (in.phase) {
    case RunPhase::Starting:
        face.chip = Texts::tr("Starting %Ln worker(s)", nullptr, in.workers);
        break;
    case RunPhase::Baseline:
        face.chip = Texts::tr("Timing one process · %1").arg(percent(in.progress));
        face.canPause = true;
        break;
    case RunPhase::Running:
        face.chip = Texts::tr("Running · %1").arg(percent(in.progress));
        face.canPause = true;
        break;
    case RunPhase::Pausing:
        face.chip = Texts::tr("Pausing");
        face.note = waitingText(in.running);
        break;
    case RunPhase::Paused:
        face.chip = Texts::tr("Paused · %1").arg(percent(in.progress));
        face.tone = ChipTone::Warn;
        face.canPause = true;
        face.pauseResumes = true;
        break;
    default:
        face.chip = Texts::tr("Stopping");
        face.canStop = in.canForceStop;
        face.stopForces = in.canForceStop;
        face.note = waitingText(in.running);
        break;
    }
    face.status = goingStatus(in);
    return face;
}

RunFace restingFace(const FaceInput& in) {
    RunFace face;
    face.canRun = true;
    switch (in.phase) {
    case RunPhase::Stopped:
        face.chip = Texts::tr("Stopped at %1").arg(percent(in.progress));
        face.status = Texts::tr("Stopped. The results so far are kept; the timing is not compared.");
        break;
    case RunPhase::Finished:
        face.chip = Texts::tr("Finished in %1").arg(durationText(in.wallS));
        face.tone = ChipTone::Ok;
        face.status = face.chip;
        break;
    case RunPhase::FinishedWithFailures:
        face.chip = Texts::tr("Finished, %1 failed").arg(countText(in.failures));
        face.tone = ChipTone::Warn;
        face.status = face.chip;
        break;
    case RunPhase::Failed:
        face.chip = Texts::tr("Stopped by an error");
        face.tone = ChipTone::Bad;
        face.status = in.failure.isEmpty() ? Texts::tr("The run was stopped by an error.") : in.failure;
        break;
    case RunPhase::HelperLost:
        face.chip = Texts::tr("Launcher stopped");
        face.tone = ChipTone::Bad;
        face.runRestarts = true;
        face.status = Texts::tr("The launcher stopped unexpectedly.");
        break;
    default:
        face.chip = Texts::tr("Ready");
        face.status = face.chip;
        break;
    }
    return face;
}

} // namespace

RunFace faceFor(const FaceInput& input) {
    RunFace face = isGoing(input.phase) ? goingFace(input) : restingFace(input);
    if (input.pastS) {
        face.chip = Texts::tr("At %1").arg(momentText(*input.pastS));
        face.tone = ChipTone::Warn;
    }
    return face;
}

} // namespace manyhands
