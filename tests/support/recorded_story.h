// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "tests/support/recorded_run.h"

namespace manyhands::test {

struct Happening {
    std::int64_t timeNs;
    std::vector<TaskEvent> tasks;
    std::vector<WorkerEvent> workers;
};

/// All that happens in a recorded run, in the order of time.
std::vector<Happening> recordedStory(const RecordedShape& shape);

} // namespace manyhands::test
