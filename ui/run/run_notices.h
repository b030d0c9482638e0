// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

#include "core/base/error.h"
#include "core/session/run_batch.h"

namespace manyhands {

/// Something that happened in a run and that a person should hear of.
struct RunNotice {
    enum class Concern { Task, Worker, Launcher, Run }; ///< the later, the graver
    Concern concern = Concern::Task;
    QString lead; ///< the first sentence
    QString text; ///< what was done about it
    QString status() const { return text.isEmpty() ? lead : lead + QLatin1Char(' ') + text; }
};

/// The gravest thing in a batch: a run that paused itself, a lost launcher, a worker that died, or a task that finally
/// failed.
std::optional<RunNotice> noticeIn(const RunBatch& batch);

/// An error in the info bar's form: what happened as the lead, why and what to do as the text.
RunNotice failureNotice(const Error& error);

/// The launcher was lost for good, and the run with it.
RunNotice launcherLostNotice(int workers, std::uint64_t results, std::uint64_t tasks, const Error& error);

/// The worker that the newest trouble in a batch came from; invalid when there is none.
WorkerId troubledWorker(const RunBatch& batch);

} // namespace manyhands
