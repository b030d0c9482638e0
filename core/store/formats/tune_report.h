// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/formats/json_writer.h"
#include "core/store/tune_record.h"

namespace manyhands {

/// A measurement on paper: one HTML file that needs no other and no network. The answer first, then the curves (SVG),
/// the table, every repeat, the doubts and the machine.
void writeTuneReport(const TuneRecord& record, const std::string& title, const ByteSink& sink);

} // namespace manyhands
