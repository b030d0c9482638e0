// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

#include "ui/history/history_shelf.h"
#include "ui/shared/glyph.h"

namespace manyhands {

/// "Run", "Comparison", "Tuning"
QString kindWord(const SavedRun& run);
/// "Finished, some failed", "Cannot be read": a sign and a colour go with it, never alone.
QString stateWord(const ShelvedRun& run);
Glyph stateSign(const ShelvedRun& run);
QColor stateColour(const ShelvedRun& run);
/// ISO 8601 in UTC, as the user's clock and language have it. What is no time is shown as it is.
QString whenText(const std::string& utc);
/// "684 of 2,000"
QString doneText(const SavedRun& run);
/// "8", "up to 8"
QString processesText(const SavedRun& run);
/// "Prime numbers · 2,000 tasks": as it was saved, in the language of the window.
QString titleText(const SavedRun& run);
/// "Run 12: Prime numbers · 2,000 tasks"
QString nameOf(const SavedRun& run);

} // namespace manyhands
