// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/store/tune_record.h"
#include "ui/charts/count_chart.h"
#include "ui/charts/heat_map.h"
#include "ui/tune/tune_driver.h"

namespace manyhands {

/// A tuning as its charts show it, while it goes or when it is over.
struct TuneView {
    const MeasuredRows* rows = nullptr; ///< never null
    const TuneRecord* record = nullptr; ///< null: no laws
    std::optional<Recommendation> choice;
    std::uint32_t mainChunk = 1;
    std::vector<int> counts;               ///< that are to be tried; empty where they are searched for
    std::vector<std::uint32_t> chunkSizes; ///< likewise, besides the main one
};

/// Times faster than one process, with the laws that were fitted.
CountPicture speedUpPicture(const TuneView& view);
/// Speed-up for each process.
CountPicture efficiencyPicture(const TuneView& view);
CountPicture wallPicture(const TuneView& view);
/// Empty where only one chunk size was measured.
HeatPicture chunkPicture(const TuneView& view);

} // namespace manyhands
