// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

#include "core/measure/pop_table.h"

namespace manyhands {

/// One efficiency of a PopTable in words.
struct PopFactor {
    QString name;
    QString meaning; ///< one sentence
    std::optional<double> share;
    int depth = 0; ///< it is a factor of the last one before it that is less deep
};

/// From the whole to its parts.
std::vector<PopFactor> popFactors(const PopTable& table);
/// The same names alone: what a table of many is headed by.
std::vector<QString> popNames();

/// What the figures are, what each of them says, and from where on one is good; a line each.
QString popMeaning();

/// "Efficiency of 8 processes: 66% = load balance 97% × serialisation 98% × transfer 90% × computation 77%"
QString popLine(const PopTable& table, int processes);

} // namespace manyhands
