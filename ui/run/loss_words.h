// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/run/worker_times.h"

namespace manyhands {

/// One sentence: what most of the lost time is, with its numbers.
QString lossHeadline(const TimeShares& shares);
/// What larger or smaller chunks are proposed against, and that they are; empty where none are.
QString chunkAdvice(const TimeShares& shares);
/// What the proposed change should give: "With 4 processes it should take 1.2 s."; empty where there is none to try.
QString changeForecast(const ProposedChange& change);
/// "Try 64"; empty where there is none to try.
QString changeButton(const ProposedChange& change);

} // namespace manyhands
