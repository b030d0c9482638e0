// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learn/lesson_guess.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

#include "ui/shared/number_text.h"

namespace manyhands {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Lessons)
};

constexpr double kSlower = 0.6;   ///< stands for all that is clearly slower
constexpr double kMoreThan = 1.8; ///< "more" stands for so many times the guess before it

/// Answers to "how much faster?", by the gain that each stands for.
struct Scale {
    bool slower = false, more = false; ///< as the first, and as the last one
    std::vector<double> gains;         ///< between them
};

Scale scaleOf(Lesson lesson, const LessonChoice& choice) {
    const double processes = choice.processes;
    switch (lesson) {
    case Lesson::MeasureFirst:
        return {false, true, {1, (1 + processes) / 2, processes}};
    case Lesson::HowMany:
        return {true, false, {1, 4, 8}};
    case Lesson::SeparateState:
        return {false, true, {1, 2, 4}};
    case Lesson::ChunkSize:
        return {false, false, {1, 1.5, 2, 4}};
    case Lesson::WhenNot:
        return {true, true, {1, processes}};
    default:
        return {};
    }
}

std::vector<double> gainsOf(const Scale& scale) {
    std::vector<double> gains = scale.gains;
    if (scale.slower)
        gains.insert(gains.begin(), kSlower);
    if (scale.more)
        gains.push_back(gains.back() * kMoreThan);
    return gains;
}

/// On a scale of ratios: 1.4 lies nearer to 2 than to 1.
int nearest(const std::vector<double>& gains, double gain) {
    int best = 0;
    for (std::size_t i = 1; i < gains.size(); ++i) {
        if (std::abs(std::log(gains[i] / gain)) < std::abs(std::log(gains[static_cast<std::size_t>(best)] / gain)))
            best = static_cast<int>(i);
    }
    return best;
}

int lostAnswer(const LessonSide& careless) {
    if (careless.wasEnded)
        return 3;
    return careless.kept == careless.tasks ? 0 : careless.kept > 0 ? 1 : 2;
}

int leftAnswer(const LessonChoice& choice, int left) {
    if (left == choice.processes)
        return 3;
    return left == 0 ? 0 : left == 1 ? 1 : 2;
}

} // namespace

QStringList guessesFor(Lesson lesson, const LessonChoice& choice) {
    if (lesson == Lesson::Failures)
        return {Texts::tr("Nothing is lost"), Texts::tr("Some results are lost"), Texts::tr("All are lost"),
                Texts::tr("It never ends")};
    if (lesson == Lesson::CleanUp)
        return {Texts::tr("None", "of the workers"), Texts::tr("One"), Texts::tr("Some"), Texts::tr("All")};
    const Scale scale = scaleOf(lesson, choice);
    QStringList texts;
    if (scale.slower)
        texts << Texts::tr("Slower");
    for (const double gain : scale.gains)
        texts << (gain == 1 ? Texts::tr("Same") : numberLocale().toString(gain, 'g', 3) + QChar(0x00D7));
    if (scale.more)
        texts << Texts::tr("More");
    return texts;
}

int answerOf(Lesson lesson, const LessonChoice& choice, const LessonOutcome& outcome) {
    if (!outcome.sides[0].isOver || !outcome.sides[1].isOver)
        return -1;
    if (lesson == Lesson::Failures)
        return lostAnswer(outcome.sides[0]);
    if (lesson == Lesson::CleanUp)
        return leftAnswer(choice, outcome.sides[0].leftBehind);
    const double gain = outcome.gain();
    return std::isfinite(gain) && gain > 0 ? nearest(gainsOf(scaleOf(lesson, choice)), gain) : -1;
}

} // namespace manyhands
