// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

#include "core/session/run_batch.h"

namespace manyhands {

/// Something that happened in a run and that a person should hear of.
struct RunNotice {
    QString lead; ///< the first sentence
    QString text; ///< what was done about it
    QString status() const { return text.isEmpty() ? lead : lead + QLatin1Char(' ') + text; }
};

/// The gravest thing in a batch: a worker that died, or a task that finally failed.
std::optional<RunNotice> noticeIn(const RunBatch& batch);

} // namespace manyhands
