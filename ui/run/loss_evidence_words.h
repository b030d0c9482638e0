// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/session/loss_evidence.h"

namespace manyhands {

/// What is set off on the lanes: "Idle at the end: 3 stretches, 1.20 s in all".
QString evidenceText(TimePart part, const LossEvidence& evidence);

/// Where the figures of a part are, when the lanes do not tell when it was.
struct FiguresPlace {
    int tab = 0; ///< of ResultsPane
    QString text;
};
FiguresPlace figuresOf(TimePart part);

} // namespace manyhands
