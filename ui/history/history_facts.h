// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <vector>

#include "ui/history/history_shelf.h"
#include "ui/shared/text_table.h"

namespace manyhands {

/// One part of what is told of a run: a title, figures, then a sentence or several.
struct FactsPart {
    QString title;
    std::vector<std::pair<QString, QString>> figures;
    QStringList notes;
};

/// What the history holds of a run, the first part's title naming it. `details` null: they are not read yet, or cannot
/// be.
std::vector<FactsPart> factsOf(const ShelvedRun& run, const SavedDetails* details);

/// The timings of a comparison or a tuning, a line a way of running; without rows for a run.
TextTable timingsOf(const SavedDetails& details);

/// A page of HTML.
QByteArray factsReport(const ShelvedRun& run, const SavedDetails& details);

} // namespace manyhands
