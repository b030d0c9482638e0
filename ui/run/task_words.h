// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

#include "core/base/ids.h"
#include "core/tasks/task_spec.h"
#include "ui/shared/glyph.h"

namespace manyhands {

/// "W5"; "Main" for the serial run's own place.
QString workerName(WorkerId worker);
/// "Done", "Running", "Time limit": for people; a sign and a colour go with it, never alone.
QString stateWord(TaskState state);
Glyph stateSign(TaskState state);
QColor stateColour(TaskState state);

} // namespace manyhands
