// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

#include <QString>

#include "core/session/tune_analysis.h"

namespace manyhands {

/// One part of the panel that explains a tuning: a heading, a sentence, figures with their names, a last word.
struct ExplanationPart {
    QString title;
    QString text;
    std::vector<std::pair<QString, QString>> figures;
    QString foot;
    bool ruled = true; ///< a line above it
};

/// "B, small doubts"
QString gradeText(const CompareRecord& measured);
/// Marks with their words: "other programs (F1), a wide spread (F5)".
QString flagList(const std::vector<std::string>& marks);

/// All of it, in the order to show it.
std::vector<ExplanationPart> explained(const TuneRecord& record, const TuneSetting& setting);

} // namespace manyhands
