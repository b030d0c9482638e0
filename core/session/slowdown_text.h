// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/measure/task_slowdown.h"

namespace manyhands {

/// In English: "Tasks took 1.30 times as much processor time as alone: 0.21 more for memory, caches and all else, …"
/// Empty where that is not worth telling.
std::string slowdownText(const TaskSlowdown& slowdown);

/// What most of it is, to follow "tasks took 1.30× longer": ", mostly in the kernel". Empty where nothing is most.
std::string mainCauseText(const TaskSlowdown& slowdown);

/// What to do against what most of it is, a sentence after a blank; empty where nothing is most.
std::string slowdownAdvice(const TaskSlowdown& slowdown);

/// So many page faults take a notable part of what the kernel took more.
bool pageFaultsExplain(const TaskSlowdown& slowdown);

} // namespace manyhands
