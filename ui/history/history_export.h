// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/history/history_shelf.h"

namespace manyhands {

/// The kinds of file that a saved run can become, as a file dialog lists them.
QString exportFilters(const SavedRun& run);
/// What makes the file: its ending says of which kind; JSON where it says nothing.
HistoryShelf::Writer exportWriter(const QString& file);

} // namespace manyhands
