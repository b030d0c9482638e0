// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/session/tune_analysis.h"
#include "core/store/formats/report_words.h"

namespace manyhands {

/// The report's text in the language of the window.
ReportWords reportWords(const TuneRecord& record, const TuneSetting& setting, const QString& title);

/// The same without the curves, for where only text can go: the table's cells have tabs between them.
QString plainReport(const TuneRecord& record, const ReportWords& words);

} // namespace manyhands
