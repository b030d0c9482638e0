// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

#include "core/session/lesson_outcome.h"
#include "core/session/lesson_plan.h"
#include "ui/shared/number_text.h"

namespace manyhands {

enum class FindingTone { Plain, Good, Warn, Bad };

/// One of a card's three big figures.
struct LessonFigure {
    Quantity value;
    QString caption;
    FindingTone tone = FindingTone::Plain;
};
using LessonFigures = std::array<LessonFigure, 3>;

LessonFigures figuresOf(Lesson lesson, const LessonOutcome& outcome, int side);

/// What the user thought, and when: it is named in the explanation.
struct LessonGuess {
    int index = -1; ///< in guessesFor()
    LessonChoice choice;
};
/// Why it came so, with this machine's figures, as rich text.
QString whyText(Lesson lesson, const LessonGuess& guess, const LessonOutcome& outcome);

} // namespace manyhands
