// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/measure/task_slowdown.h"

namespace manyhands {

/// "Kernel", …: what tasks took more processor time for, as a heading.
QString slowdownCauseName(SlowdownCause cause);

/// "Tasks took 1.3× as much processor time as alone: +21% for memory, caches and all else, …" Empty where that is not
/// worth telling.
QString slowerTasksText(const TaskSlowdown& slowdown);

/// What most of it is and what to do against it, in whole sentences; empty where nothing is most.
QString slowerTasksAdvice(const TaskSlowdown& slowdown);

} // namespace manyhands
