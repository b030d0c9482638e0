// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tune/tune_face.h"

#include "ui/run/run_notices.h"
#include "ui/shared/number_text.h"
#include "ui/tune/tune_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace manyhands {

namespace {

constexpr double kLeftKnownFrom = 0.05; ///< of the runs: before that what is left would be a guess

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(TuneFace)
};

QString percent(double share) {
    return percentText(std::floor(share * 100) / 100);
}

bool isUntilPrecise(const Tuner& tuner) {
    return tuner.request().comparison.untilPrecise;
}

/// Of how many nobody knows where they go on until they are precise.
QString placeText(const Tuner& tuner) {
    return isUntilPrecise(tuner) ? Texts::tr("run %1", "the 26th").arg(tuner.progress().number)
                                 : percent(tuner.share());
}

QString runText(const Tuner& tuner) {
    const ComparisonProgress& progress = tuner.progress();
    if (isUntilPrecise(tuner))
        return Texts::tr("Run %1 of at least %2").arg(progress.number).arg(progress.total);
    QString run = Texts::tr("Run %1 of %2").arg(progress.number).arg(progress.total);
    const double share = tuner.share();
    if (share < kLeftKnownFrom)
        return run;
    return Texts::tr("%1, about %2 left", "run 5 of 92, …").arg(run, roughTime(tuner.elapsedS() * (1 / share - 1)));
}

int secondsToWait(const Tuner& tuner) {
    return static_cast<int>(std::ceil(std::max(0.0, tuner.request().comparison.waitForQuietS - tuner.elapsedS())));
}

RunFace goingFace(const Tuner& tuner) {
    RunFace face;
    face.tone = ChipTone::Active;
    face.canStop = true;
    face.note = Texts::tr("Changes apply to the next tuning.");
    switch (tuner.phase()) {
    case TunePhase::Waiting:
        face.chip = Texts::tr("Starting");
        if (tuner.othersShare() > 0) {
            face.chip = Texts::tr("Waiting for a quiet machine");
            face.tone = ChipTone::Warn;
            face.note = Texts::tr("Starts in %Ln second(s) at the latest.", nullptr, secondsToWait(tuner));
        }
        break;
    case TunePhase::Running:
        face.chip = Texts::tr("Tuning · %1").arg(placeText(tuner));
        face.note = runText(tuner);
        face.canPause = true;
        break;
    case TunePhase::Pausing:
        face.chip = Texts::tr("Pausing");
        face.note = Texts::tr("The run that is going ends first.");
        face.canPause = face.pauseResumes = true;
        break;
    case TunePhase::Paused:
        face.chip = Texts::tr("Paused · %1").arg(placeText(tuner));
        face.tone = ChipTone::Warn;
        face.canPause = face.pauseResumes = true;
        break;
    case TunePhase::Stopping:
        face.chip = Texts::tr("Stopping");
        face.canStop = face.stopForces = tuner.canForceStop();
        face.note = Texts::tr("Running tasks finish first.");
        break;
    default:
        face.chip = Texts::tr("Fitting the laws");
        face.canStop = false;
        break;
    }
    face.status = face.chip;
    return face;
}

RunFace endedFace(const Tuner& tuner) {
    RunFace face;
    face.canRun = true;
    face.chip = Texts::tr("Ready");
    if (tuner.phase() == TunePhase::Finished) {
        face.chip = Texts::tr("Finished · %Ln run(s) in %1", nullptr, tuner.progress().number)
                        .arg(durationText(tuner.elapsedS()));
        face.tone = ChipTone::Ok;
        if (tuner.record() && tuner.record()->measured.failedTasks > 0) {
            face.chip = Texts::tr("Finished, %1 failed").arg(countText(tuner.record()->measured.failedTasks));
            face.tone = ChipTone::Warn;
        }
    } else if (tuner.phase() == TunePhase::Stopped) {
        face.chip = Texts::tr("Stopped at %1").arg(placeText(tuner));
    } else if (tuner.phase() == TunePhase::Failed) {
        face.chip = Texts::tr("Stopped by an error");
        face.tone = ChipTone::Bad;
    }
    face.status = tuner.failure() ? failureNotice(*tuner.failure()).lead : face.chip;
    return face;
}

} // namespace

QString waitText(const Tuner& tuner) {
    if (tuner.othersShare() <= 0)
        return {};
    return Texts::tr("Other programs use %1 of the processors.").arg(percentText(tuner.othersShare())) +
           QLatin1Char(' ') + Texts::tr("Tuning starts by itself when they use less.");
}

RunFace faceFor(const Tuner& tuner) {
    return isGoing(tuner.phase()) ? goingFace(tuner) : endedFace(tuner);
}

} // namespace manyhands
