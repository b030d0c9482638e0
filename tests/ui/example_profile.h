// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/run_record.h"

namespace manyhands::test {

/// Of two workers, 100 samples times `scale`.
inline RecordedProfile exampleProfile(std::uint64_t scale = 20) {
    RecordedProfile profile;
    StackFolder folder;
    folder.add({"main", "loop", "runPrimes", "isPrime"}, 67 * scale);
    folder.add({"main", "loop", "runPrimes"}, 23 * scale);
    folder.add({"main", "loop", "[libc.so.6]"}, 10 * scale);
    profile.stacks = folder.folded();
    profile.samples = 100 * scale;
    profile.hertz = 100;
    ActivityTimes times{};
    times[static_cast<std::size_t>(Activity::OnProcessor)] = 0.9;
    times[static_cast<std::size_t>(Activity::Lock)] = 0.1;
    profile.activities.add(0, 0, 1, times);
    profile.activities.add(1, 0, 1, times);
    return profile;
}

} // namespace manyhands::test
