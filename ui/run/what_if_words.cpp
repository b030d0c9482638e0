// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/what_if_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

#include "ui/shared/number_text.h"

namespace manyhands {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(WhatIf)
};

/// From here on the tasks count as computing ones.
constexpr double kComputes = 0.5;
constexpr double kWorthSaying = 0.02; ///< of the workers' time

} // namespace

WhatIfRefusal whatIfRefusal(Replayable why) {
    switch (why) {
    case Replayable::TooFewTasks:
        return {Words::tr("There is only one task"),
                Words::tr("Run at least two tasks, to see how they can be shared out.")};
    case Replayable::NotItemised:
        return {Words::tr("Too many tasks to replay"), Words::tr("Runs of up to a million tasks can be replayed.")};
    case Replayable::NotFinished:
    case Replayable::Yes:
        break;
    }
    return {Words::tr("No finished run yet"),
            Words::tr("Once a run has finished, its tasks can be replayed here with other settings.")};
}

QString settingText(const WhatIfSettings& settings) {
    QStringList words{Words::tr("%Ln process(es)", nullptr, settings.workers)};
    if (settings.chunk > 1)
        words << Words::tr("chunks of %1").arg(countText(settings.chunk));
    if (settings.order == ReplaySettings::Order::LongestFirst)
        words << Words::tr("longest first");
    if (settings.overhead != 1)
        words << Words::tr("%1 overhead").arg(timesText(settings.overhead));
    return words.join(QStringLiteral(", "));
}

QString ownErrorText(double modelS, double tookS) {
    return Words::tr("Replayed with its own setting the model says %1, the run took %2.")
        .arg(durationText(modelS), durationText(tookS));
}

QString modelText(const ReplayableRun& run, const WhatIfSettings& settings, int processors) {
    QString text = Words::tr("This is a model: each task takes as long as it did. It knows nothing of workers that "
                             "slow each other down or wait for locks.");
    if (run.waitedShare >= kWorthSaying)
        text += QLatin1Char(' ') + Words::tr("It leaves out that workers waited for a processor for %1 of their time.")
                                       .arg(percentText(run.waitedShare));
    const bool computes = std::isnan(run.computeShare) || run.computeShare > kComputes;
    if (settings.workers > processors && computes)
        text += QLatin1Char(' ') + Words::tr("There are only %Ln usable processor(s), so tasks that compute will take "
                                             "longer than this.",
                                             nullptr, processors);
    return text;
}

QString outcomeText(double predictedS, double tookS) {
    const QString predicted = durationText(predictedS), took = durationText(tookS);
    const double error = tookS / predictedS - 1;
    const QString percent = percentText(std::abs(error));
    if (std::lround(std::abs(error) * 100) == 0)
        return Words::tr("Predicted %1, took %2: as predicted.").arg(predicted, took);
    return error > 0 ? Words::tr("Predicted %1, took %2: %3 more.").arg(predicted, took, percent)
                     : Words::tr("Predicted %1, took %2: %3 less.").arg(predicted, took, percent);
}

} // namespace manyhands
