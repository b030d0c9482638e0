// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/run_face.h"

#include "ui/shared/number_text.h"

#include <QCoreApplication>

#include <cmath>

namespace manyhands {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("RunFace", text);
}

/// Rounded down: 100% is only said when all is done.
QString percent(double progress) {
    return QStringLiteral("%1%").arg(static_cast<int>(std::floor(progress * 100)));
}

QString workersText(int workers) {
    return workers == 1 ? tr("1 worker") : tr("%1 workers").arg(countText(static_cast<std::uint64_t>(workers)));
}

QString waitingText(std::uint64_t running) {
    return running == 1 ? tr("Waiting for 1 task to finish")
                        : tr("Waiting for %1 tasks to finish").arg(countText(running));
}

QString goingStatus(const FaceInput& in) {
    switch (in.phase) {
    case RunPhase::Baseline:
        return tr("Timing one process first, to compare against.");
    case RunPhase::Running:
        return tr("Running on %1.").arg(workersText(in.workers));
    case RunPhase::Pausing:
        return tr("Running tasks finish, none is begun.");
    case RunPhase::Paused:
        return tr("Paused. The clock stands still.");
    case RunPhase::Stopping:
        return tr("Running tasks finish, the rest is left out.");
    default:
        return tr("Starting %1.").arg(workersText(in.workers));
    }
}

RunFace goingFace(const FaceInput& in) {
    RunFace face;
    const bool resizes =
        in.phase == RunPhase::Starting || in.phase == RunPhase::Running || in.phase == RunPhase::Paused;
    face.note = resizes ? tr("Other changes apply to the next run.") : tr("Changes apply to the next run.");
    face.tone = ChipTone::Active;
    face.canStop = true;
    switch (in.phase) {
    case RunPhase::Starting:
        face.chip = tr("Starting %1").arg(workersText(in.workers));
        break;
    case RunPhase::Baseline:
        face.chip = tr("Timing one process · %1").arg(percent(in.progress));
        face.canPause = true;
        break;
    case RunPhase::Running:
        face.chip = tr("Running · %1").arg(percent(in.progress));
        face.canPause = true;
        break;
    case RunPhase::Pausing:
        face.chip = tr("Pausing");
        face.note = waitingText(in.running);
        break;
    case RunPhase::Paused:
        face.chip = tr("Paused · %1").arg(percent(in.progress));
        face.tone = ChipTone::Warn;
        face.canPause = true;
        face.pauseResumes = true;
        break;
    default:
        face.chip = tr("Stopping");
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
        face.chip = tr("Stopped at %1").arg(percent(in.progress));
        face.status = tr("Stopped. The results so far are kept; the timing is not compared.");
        break;
    case RunPhase::Finished:
        face.chip = tr("Finished in %1").arg(durationText(in.wallS));
        face.tone = ChipTone::Ok;
        face.status = face.chip;
        break;
    case RunPhase::FinishedWithFailures:
        face.chip = tr("Finished, %1 failed").arg(countText(in.failures));
        face.tone = ChipTone::Warn;
        face.status = face.chip;
        break;
    case RunPhase::Failed:
        face.chip = tr("Stopped by an error");
        face.tone = ChipTone::Bad;
        face.status = in.failure.isEmpty() ? tr("The run was stopped by an error.") : in.failure;
        break;
    case RunPhase::HelperLost:
        face.chip = tr("Launcher stopped");
        face.tone = ChipTone::Bad;
        face.runRestarts = true;
        face.status = tr("The launcher stopped unexpectedly.");
        break;
    default:
        face.chip = tr("Ready");
        face.status = face.chip;
        break;
    }
    return face;
}

} // namespace

RunFace faceFor(const FaceInput& input) {
    RunFace face = isGoing(input.phase) ? goingFace(input) : restingFace(input);
    if (input.pastS) {
        face.chip = tr("At %1").arg(momentText(*input.pastS));
        face.tone = ChipTone::Warn;
    }
    return face;
}

} // namespace manyhands
