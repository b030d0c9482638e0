// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/shared/exportable.h"

namespace manyhands {

class RunPage;
class TraceStore;

/// Every attempt on the lanes as a row.
TextTable laneTable(const TraceStore& store);

/// What the page shows and can hand out now: the timeline, then what the results show. Valid while the page is.
std::vector<Exportable> exportablesOf(RunPage& page);

/// One line for below a picture: experiment, machine, kernel, date and version.
QString captionOf(RunPage& page);
QString captionFor(const QString& experiment);

} // namespace manyhands
