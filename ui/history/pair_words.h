// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/session/side_by_side.h"
#include "ui/shared/text_table.h"

namespace manyhands {

/// The numbers of the two runs.
struct PairNames {
    std::int64_t left = 0, right = 0;
};

/// What can be said of the two, in one sentence or two.
QString findingText(const SideBySide& pair, const PairNames& names);

/// What differs in the settings, then the figures, each with both values and the ratio.
TextTable pairTable(const SideBySide& pair, const PairNames& names);

} // namespace manyhands
