// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tune/tune_words.h"

#include "ui/shared/number_text.h"
#include "ui/shared/slowdown_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

#include "core/measure/stopwatch.h"
#include "core/session/comparison.h"
#include "core/session/tune_analysis.h"

namespace manyhands {

namespace {

constexpr double kWorthAWord = 0.005, kMuchMoreCpu = 0.02;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(TuneWords)
};

QString dearerText(const Recommendation& choice) {
    if (choice.fastest == choice.workers || !(choice.fastestGain >= kWorthAWord))
        return {};
    const QString gain = percentText(choice.fastestGain);
    if (choice.fastestMoreCpu > kMuchMoreCpu)
        return Texts::tr("%1 would be %2 faster but use %3 more CPU time.")
            .arg(QString::number(choice.fastest), gain, percentText(choice.fastestMoreCpu));
    return Texts::tr("%1 would be %2 faster.").arg(QString::number(choice.fastest), gain);
}

/// Pools are slower, or it can't be told that they are faster.
QString uselessText(const Recommendation& choice) {
    if (!std::isfinite(choice.speedup))
        return Texts::tr("More processes did not help.");
    QString speedUp = timesText(choice.speedup);
    if (const auto [low, high] = choice.speedupInterval; std::isfinite(low))
        speedUp =
            Texts::tr("%1 (%2 to %3)", "a speed-up and its interval").arg(speedUp, timesText(low), timesText(high));
    return isSlower(choice)
               ? Texts::tr("More processes did not help: the best pool is %1 as fast as one process.").arg(speedUp)
               : Texts::tr("No pool is faster by more than the noise: the best one measured %1.").arg(speedUp);
}

QString alikeText(const Recommendation& choice) {
    QStringList others;
    for (const int alike : choice.indistinguishable) {
        if (alike != choice.workers)
            others << QString::number(alike);
    }
    return others.isEmpty() ? QString()
                            : Texts::tr("%1 is not distinguishable from %2.")
                                  .arg(QString::number(choice.workers), others.join(QStringLiteral(", ")));
}

/// Of one worker, in the run.
QString eachText(const LossFacts& facts, TimePart part) {
    return shortDurationText(seconds(facts.areas[part]) / std::max(1.0, facts.loss.workers));
}

QString shareText(const LossFacts& facts, TimePart part) {
    const auto all = static_cast<double>(std::max<std::int64_t>(facts.areas.sumNs(), 1));
    return percentText(static_cast<double>(facts.nsIn(part)) / all);
}

QString waitingText(const LossFacts& facts, TimePart part) {
    const QString share = shareText(facts, part);
    if (!facts.loss.waitsKnown)
        return Texts::tr("Tasks wait: %1 of their time. Waits for a processor and other waits can't be told apart on "
                         "this machine.")
            .arg(share);
    switch (part) {
    case TimePart::Disk:
        return Texts::tr("Processes wait for the disk: %1 of their time.").arg(share);
    case TimePart::Lock:
        return Texts::tr("Processes wait for a lock that one of them holds: %1 of their time.").arg(share);
    case TimePart::Sleep:
        return Texts::tr("Tasks wait for the clock: %1 of their time.").arg(share);
    case TimePart::Ipc:
        return Texts::tr("Tasks wait for other processes or the network: %1 of their time.").arg(share);
    case TimePart::Child:
        return Texts::tr("Tasks wait for the programs they start: %1 of their time.").arg(share);
    default:
        return Texts::tr("Tasks wait for something other than a processor: %1 of their time.").arg(share);
    }
}

QString dispatchText(const LossFacts& facts) {
    const auto tasks = static_cast<double>(std::max<std::int64_t>(facts.areas.tasks, 1));
    const double taskS = seconds(facts.areas[TimePart::Compute] + facts.areas.blockedNs()) / tasks;
    return Texts::tr("Tasks are short: one takes %1, and handing it out %2.")
        .arg(shortDurationText(taskS), shortDurationText(seconds(facts.areas[TimePart::Dispatch]) / tasks));
}

QString slowedText(const LossFacts& facts) {
    const QString told = facts.loss.slowdown ? slowerTasksAdvice(*facts.loss.slowdown) : QString();
    if (told.isEmpty())
        return Texts::tr("Processes slow each other down: tasks took %1 as long side by side as alone. Most likely "
                         "they share memory bandwidth, caches or a core.")
            .arg(timesText(facts.loss.slowerTasks));
    return Texts::tr("Processes slow each other down: tasks took %1 as long side by side as alone.")
               .arg(timesText(facts.loss.slowerTasks)) +
           QLatin1Char(' ') + told;
}

} // namespace

QString roughTime(double seconds) {
    if (!std::isfinite(seconds))
        return unknownText();
    if (seconds < 10)
        return Texts::tr("%1 s").arg(std::max(1L, std::lround(seconds)));
    if (seconds < 90)
        return Texts::tr("%1 s").arg(std::lround(seconds / 5) * 5);
    if (seconds < 5400)
        return Texts::tr("%1 min").arg(std::lround(seconds / 60));
    return Texts::tr("%1 h").arg(threeDigits(seconds / 3600));
}

QString headlineOf(const Recommendation& choice) {
    return choice.helps ? Texts::tr("Use %Ln process(es)", nullptr, choice.workers)
                        : Texts::tr("One process is enough");
}

QString reasonOf(const Recommendation& choice) {
    if (!choice.helps)
        return uselessText(choice);
    QStringList sentences;
    if (std::isfinite(choice.speedup))
        sentences << Texts::tr("%1 faster than one process.").arg(timesText(choice.speedup));
    sentences << dearerText(choice) << alikeText(choice);
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString testingText(const ComparisonProgress& progress, int repeats) {
    const Configuration& tested = progress.step.configuration;
    const QString what = tested.mode == RunMode::Serial ? Texts::tr("Testing one process without a pool")
                                                        : Texts::tr("Testing %Ln process(es)", nullptr, tested.workers);
    if (progress.step.warmup)
        return Texts::tr("%1, warm-up run").arg(what);
    if (tested.chunkSize > 0)
        return Texts::tr("%1, chunk size %2").arg(what).arg(tested.chunkSize);
    if (progress.repeat > repeats) // one that was disturbed is made again
        return Texts::tr("%1, repeat %2").arg(what).arg(progress.repeat);
    return Texts::tr("%1, repeat %2 of %3").arg(what).arg(progress.repeat).arg(repeats);
}

QString causeOf(const LossFacts& facts) {
    const LossStory story = tellLoss(facts);
    if (!story.culprit)
        return Texts::tr("Nothing worth naming is lost.");
    switch (story.part) {
    case TimePart::Serial:
        return Texts::tr("Part of the work can only be done by one: each worker waited %1 for it.")
            .arg(eachText(facts, story.part));
    case TimePart::Starved:
        return Texts::tr("The queue runs empty: workers waited %1 of their time for the next task.")
            .arg(shareText(facts, story.part));
    case TimePart::Dispatch:
        return dispatchText(facts);
    case TimePart::StartUp:
        return Texts::tr("Starting workers takes long: %1 for each, in a run of %2.")
            .arg(eachText(facts, story.part), shortDurationText(seconds(facts.areas.spanNs)));
    case TimePart::Shutdown:
        return Texts::tr("Ending workers takes long: %1 for each, in a run of %2.")
            .arg(eachText(facts, story.part), shortDurationText(seconds(facts.areas.spanNs)));
    case TimePart::Tail:
        return Texts::tr("The end is uneven: workers waited %1 on average for the last task.")
            .arg(eachText(facts, story.part));
    case TimePart::Oversubscription:
        return (facts.loss.waitsSplit
                    ? Texts::tr("There are more workers than processors: %1 workers share %2.")
                    : Texts::tr("%1 workers and other programs share %2 processors; which of them took more can't be "
                                "told on this machine."))
            .arg(std::lround(facts.loss.workers))
            .arg(facts.processors);
    case TimePart::Quota:
        return Texts::tr("A limit on processor time holds the workers back: %1 for each.")
            .arg(eachText(facts, story.part));
    case TimePart::Compute:
        return slowedText(facts);
    default:
        return waitingText(facts, story.part);
    }
}

QString betterText(BetterLaw law) {
    switch (law) {
    case BetterLaw::Usl:
        return Texts::tr("The Universal Scalability Law fits better: it can show a slow-down, Amdahl's law cannot.");
    case BetterLaw::Amdahl:
        return Texts::tr("Amdahl's law fits better: more processes never slowed these tasks down.");
    case BetterLaw::Alike:
        return Texts::tr("Both laws fit alike: nothing here needs more than a serial share to explain it.");
    default:
        return {};
    }
}

} // namespace manyhands
