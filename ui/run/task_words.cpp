// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/task_words.h"

#include "ui/shared/tokens.h"

#include <QCoreApplication>

namespace manyhands {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(TaskWords)
};

} // namespace

QString workerName(WorkerId worker) {
    return worker.isValid() ? QStringLiteral("W%1").arg(worker.value()) : Texts::tr("Main");
}

QString stateWord(TaskState state) {
    switch (state) {
    case TaskState::Queued:
        return Texts::tr("Waiting");
    case TaskState::Running:
        return Texts::tr("Running");
    case TaskState::Succeeded:
        return Texts::tr("Done");
    case TaskState::Failed:
        return Texts::tr("Failed");
    case TaskState::Crashed:
        return Texts::tr("Crashed");
    case TaskState::TimedOut:
        return Texts::tr("Time limit");
    case TaskState::Cancelled:
        return Texts::tr("Cancelled");
    }
    return {};
}

Glyph stateSign(TaskState state) {
    switch (state) {
    case TaskState::Succeeded:
        return Glyph::Dot;
    case TaskState::Failed:
    case TaskState::Crashed:
    case TaskState::TimedOut:
        return Glyph::TriangleDown;
    default:
        return Glyph::Ring;
    }
}

QColor stateColour(TaskState state) {
    const Tokens& t = tokens();
    switch (state) {
    case TaskState::Running:
        return t.accent;
    case TaskState::Succeeded:
        return t.ok;
    case TaskState::Failed:
    case TaskState::Crashed:
    case TaskState::TimedOut:
        return t.fail;
    default:
        return t.idle;
    }
}

} // namespace manyhands
