// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/session/lesson_outcome.h"
#include "core/session/lesson_plan.h"

namespace manyhands {

/// The four answers to a lesson's question.
QStringList guessesFor(Lesson lesson, const LessonChoice& choice);
/// Which of them came true; -1: none, as something is missing.
int answerOf(Lesson lesson, const LessonChoice& choice, const LessonOutcome& outcome);

} // namespace manyhands
