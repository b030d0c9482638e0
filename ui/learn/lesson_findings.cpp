// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learn/lesson_findings.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

#include "ui/learn/lesson_guess.h"

namespace manyhands {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Lessons)
};

constexpr double kWorthNaming = 0.1; ///< a share of lost time above it is coloured
constexpr double kDisturbed = 0.25;
constexpr double kAboutEqual = 0.1; ///< speed-ups closer to 1 are neither good nor bad

LessonFigure wallFigure(const LessonSide& side) {
    LessonFigure figure{durationQuantity(side.wallS), Texts::tr("wall time")};
    if (side.wasEnded) {
        figure.caption = Texts::tr("then ended: it hung");
        figure.tone = FindingTone::Bad;
    }
    return figure;
}

LessonFigure shareFigure(double share, const QString& caption) {
    LessonFigure figure{{unknownText(), {}}, caption};
    if (std::isfinite(share))
        figure = {{percentText(share), {}}, caption, share > kWorthNaming ? FindingTone::Warn : FindingTone::Plain};
    return figure;
}

LessonFigure speedFigure(double factor) {
    LessonFigure figure{{unknownText(), {}}, Texts::tr("vs one process")};
    if (!std::isfinite(factor))
        return figure;
    figure.value = {threeDigits(factor), QString(QChar(0x00D7))};
    if (std::abs(factor - 1) > kAboutEqual)
        figure.tone = factor > 1 ? FindingTone::Good : FindingTone::Bad;
    return figure;
}

LessonFigures failureFigures(const LessonSide& side) {
    const bool all = side.kept == side.tasks;
    return {wallFigure(side),
            LessonFigure{{countText(side.kept), QStringLiteral("/ %1").arg(countText(side.tasks))},
                         Texts::tr("results kept"),
                         all ? FindingTone::Good : FindingTone::Bad},
            LessonFigure{{countText(side.triedAgain), {}}, Texts::tr("tried again")}};
}

LessonFigures cleanUpFigures(const LessonSide& side) {
    const auto workers = static_cast<std::uint64_t>(side.lanes.size());
    Quantity lived = durationQuantity(side.wallS);
    if (side.wallS < 1)
        lived = {threeDigits(side.wallS * 1000), QStringLiteral("ms")};
    return {
        LessonFigure{
            {countText(static_cast<std::uint64_t>(side.leftBehind)), QStringLiteral("/ %1").arg(countText(workers))},
            Texts::tr("left behind"),
            side.leftBehind == 0 ? FindingTone::Good : FindingTone::Bad},
        LessonFigure{lived, side.leftBehind > 0 ? Texts::tr("until we ended them") : Texts::tr("until all were gone")},
        LessonFigure{{countText(workers), {}}, Texts::tr("workers")}};
}

QString bold(const QString& text) {
    return QStringLiteral("<b>%1</b>").arg(text.toHtmlEscaped());
}

/// "4.2× faster", "1.3× slower", "equally fast"
QString gainText(double gain) {
    if (std::abs(gain - 1) < kAboutEqual / 2)
        return Texts::tr("equally fast");
    return gain > 1 ? Texts::tr("%1 faster").arg(timesText(gain)) : Texts::tr("%1 slower").arg(timesText(1 / gain));
}

QString measureFirstWhy(const LessonGuess& guess, const LessonOutcome& outcome) {
    const double gain = outcome.gain();
    if (gain > 0.9 * guess.choice.processes)
        return Texts::tr("The tasks need nothing from each other and each process had a processor: hardly anything was "
                         "lost. That is as good as it gets, and without the time of one process nobody could tell.");
    return Texts::
        tr("%Ln processes were %1 as fast as one, not %2: workers have to be started, the last one is waited for, and "
           "processors slow each other down or are busy elsewhere. Without the time of one process nobody "
           "could tell.",
           nullptr, guess.choice.processes)
            .arg(timesText(gain), numberLocale().toString(guess.choice.processes) + QChar(0x00D7));
}

QString howManyWhy(const LessonGuess& guess, const LessonOutcome& outcome) {
    if (guess.choice.option == 1)
        return Texts::tr("Waiting needs no processor. As long as tasks only wait, each further process takes one more "
                         "of them at the same time.");
    if (outcome.gain() > 1 + 2 * kAboutEqual)
        return Texts::tr(
            "There were processors left that the first ones did not use. Once all are busy, more processes "
            "only take turns on them.");
    return Texts::tr(
        "The processors were busy already. More processes take turns on them and do no more work, but each "
        "of them is started, takes memory and is switched in and out.");
}

QString separateStateWhy(const LessonGuess& guess, const LessonOutcome& outcome) {
    if (guess.choice.option == 1 && outcome.gain() < 1 + 2 * kAboutEqual)
        return Texts::tr(
            "Adding once in a thousand primes, the workers hardly ever meet at the lock. Sharing rarely is "
            "nearly as good as not sharing.");
    return Texts::tr(
        "The lock lets one worker in at a time, so they take turns and pay for the hand-over too. Separate "
        "counters need no lock: workers only meet once, at the end.");
}

QString chunkSizeWhy(const LessonGuess& guess, const LessonOutcome& outcome) {
    if (guess.choice.option == 1)
        return Texts::tr("Equal tasks make equal shares, so that all workers end together either way. Nobody can know "
                         "that beforehand unless all tasks are alike.");
    return Texts::tr(
               "Whoever got the last share had the longest tasks, and the others could not help: workers were idle "
               "for %1 of the time. One at a time, whoever is free takes the next one.")
        .arg(percentText(std::isfinite(outcome.sides[0].idleShare) ? outcome.sides[0].idleShare : 0));
}

QString failuresWhy(const LessonOutcome& outcome) {
    const LessonSide& careless = outcome.sides[0];
    const LessonSide& careful = outcome.sides[1];
    QString why =
        careless.wasEnded
            ? Texts::tr("One task hung, and nobody had told how long it may take: the run would have gone on for ever. "
                        "Of the others %Ln result(s) were lost to crashes.",
                        nullptr, pluralCount(careless.tasks - std::min(careless.tasks, careless.kept + 1)))
            : Texts::tr("%Ln result(s) were lost.", nullptr, pluralCount(careless.tasks - careless.kept));
    why += QLatin1Char(' ');
    return why + (careful.kept == careful.tasks
                      ? Texts::tr("With a time limit and retries all are there.")
                      : Texts::tr("The time limit ended what hung; without retries %Ln result(s) are lost.", nullptr,
                                  pluralCount(careful.tasks - careful.kept)));
}

QString cleanUpWhy(const LessonOutcome& outcome) {
    return outcome.sides[0].leftBehind > 0
               ? Texts::tr("A process does not end with its parent: the system gives it another one and lets it run. A "
                           "pool ties its workers to its own life, so that the system itself ends them.")
               : Texts::tr(
                     "This system ends the processes of a program with it, which few do. A pool does not count on "
                     "that: it ties its workers to its own life.");
}

QString whenNotWhy(const LessonGuess& guess, const LessonOutcome& outcome) {
    const double oneS = outcome.sides[0].wallS;
    const double thereS = outcome.sides[1].wallS * outcome.sides[1].startUpShare;
    if (outcome.gain() < 1 && thereS > oneS)
        return Texts::tr(
                   "One process was done after %1. It took %2 until all workers were there, and what is done that "
                   "soon is not worth sharing.")
            .arg(shortDurationText(oneS), shortDurationText(thereS));
    if (outcome.gain() < 1)
        return Texts::tr("Starting workers and handing out so little work cost more than sharing it brought.");
    return guess.choice.option == 1
               ? Texts::tr("The start costs the same few milliseconds, but now there is enough work for it to be worth "
                           "while.")
               : Texts::tr("Here the start was so quick that sharing was worth it even for this little.");
}

/// Tasks that only compute had to wait for a processor.
bool wasDisturbed(Lesson lesson, const LessonOutcome& outcome) {
    const bool computes = lesson == Lesson::SeparateState || lesson == Lesson::ChunkSize;
    return computes && outcome.sides[1].waitingShare > kDisturbed;
}

QString reasonOf(Lesson lesson, const LessonGuess& guess, const LessonOutcome& outcome) {
    switch (lesson) {
    case Lesson::MeasureFirst:
        return measureFirstWhy(guess, outcome);
    case Lesson::HowMany:
        return howManyWhy(guess, outcome);
    case Lesson::SeparateState:
        return separateStateWhy(guess, outcome);
    case Lesson::ChunkSize:
        return chunkSizeWhy(guess, outcome);
    case Lesson::Failures:
        return failuresWhy(outcome);
    case Lesson::CleanUp:
        return cleanUpWhy(outcome);
    case Lesson::WhenNot:
        break;
    }
    return whenNotWhy(guess, outcome);
}

} // namespace

LessonFigures figuresOf(Lesson lesson, const LessonOutcome& outcome, int index) {
    const LessonSide& side = outcome.sides[static_cast<std::size_t>(index)];
    if (lesson == Lesson::Failures)
        return failureFigures(side);
    if (lesson == Lesson::CleanUp)
        return cleanUpFigures(side);
    const LessonFigure speed = speedFigure(outcome.speedUp(index));
    if (lesson == Lesson::SeparateState)
        return {wallFigure(side), shareFigure(side.waitingShare, Texts::tr("of the time lost")), speed};
    if (lesson == Lesson::ChunkSize)
        return {wallFigure(side), shareFigure(side.idleShare, Texts::tr("of the time idle")), speed};
    if (lesson == Lesson::WhenNot)
        return {LessonFigure{{shortDurationText(side.wallS), {}}, Texts::tr("wall time")},
                shareFigure(side.startUpShare, Texts::tr("of it starting")), speed};
    return {wallFigure(side), LessonFigure{durationQuantity(side.cpuS), Texts::tr("CPU time")}, speed};
}

QString whyText(Lesson lesson, const LessonGuess& guess, const LessonOutcome& outcome) {
    const QStringList guesses = guessesFor(lesson, guess.choice);
    const int answer = answerOf(lesson, guess.choice, outcome);
    QString text = reasonOf(lesson, guess, outcome).toHtmlEscaped();
    if (answer < 0)
        return text;
    if (wasDisturbed(lesson, outcome))
        text += QLatin1Char(' ') + Texts::tr("Other programs were busy meanwhile, which counts as waiting here.");
    const bool isGain = lesson != Lesson::Failures && lesson != Lesson::CleanUp;
    const QString told = bold(isGain ? gainText(outcome.gain()) : guesses[answer]);
    text += QLatin1Char(' ');
    if (guess.index < 0)
        return text + Texts::tr("The answer was %1.").arg(told);
    return text + Texts::tr("The answer was %1; your guess was %2.").arg(told, guesses[guess.index].toHtmlEscaped());
}

} // namespace manyhands
