// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <array>

#include "core/session/lesson_plan.h"

namespace manyhands {

/// What a lesson says before it is run.
struct LessonWords {
    struct Card {
        QString title;
        QString code; ///< up to seven lines
    };
    QString title, subtitle, lead, question;
    std::array<Card, 2> cards;
    QString option; ///< what "Try it yourself" can change besides the processes; empty: nothing
    QStringList options;
    QString hint; ///< what is worth trying
    QStringList remember;
};

LessonWords lessonWords(Lesson lesson, const LessonChoice& choice);

} // namespace manyhands
