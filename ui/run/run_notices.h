// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

#include "core/base/error.h"
#include "core/session/run_batch.h"
#include "core/session/run_plan.h"

namespace manyhands {

/// Something that happened in a run and that a person should hear of.
struct RunNotice {
    enum class Concern { Task, Worker, Shortage, Launcher, Run }; ///< the later, the graver
    /// What a person may want to do about it; at most two.
    enum class Offer {
        ShowLog,
        ShowTask,       ///< `task`
        FewerProcesses, ///< for want of memory
        RaiseTimeLimit,
        RaiseMemoryLimit,
        RunWithFewer, ///< with `workers`
        Resume,
        Stop
    };
    Concern concern = Concern::Task;
    QString lead; ///< the first sentence
    QString text; ///< what was done about it
    std::vector<Offer> offers = {Offer::ShowLog};
    QString shortly = {}; ///< for the status bar; empty: as above
    TaskId task = {};
    WorkerId worker = {}; ///< of `task`
    int workers = 0;
    QString status() const {
        return !shortly.isEmpty() ? shortly : text.isEmpty() ? lead : lead + QLatin1Char(' ') + text;
    }
};

/// Tells from the batches of one run what a person should hear of.
class RunNotices {
public:
    void begin(const RunPlan& plan);
    /// The gravest thing in a batch: a run that paused itself, a lost launcher, workers that can't start, one that
    /// died, or a task that finally failed.
    std::optional<RunNotice> take(const RunBatch& batch);
    /// What became of the task of the crash that was told of last; at most once a crash.
    std::optional<RunNotice> outcome(const RunBatch& batch);
    /// The run has stopped itself, as it was to at a failure: at which, and what is kept.
    RunNotice halted(const RunBatch& latest) const;

private:
    RunNotice deathNotice(const RunBatch& batch, const WorkerEvent& death);
    RunNotice crashNotice(const TaskEvent& event, const WorkerEvent& death);
    std::optional<RunNotice> noticeOf(const RunBatch& batch, const TaskEvent& event) const;
    bool ranOutOfMemory(const RunBatch& batch, const TaskEvent& event) const;
    RunNotice memoryNotice(const TaskEvent& event) const;
    void noteCause(const RunBatch& batch);
    QString limitPassedText(const TaskEvent& event) const;

    RunPlan m_plan;
    std::optional<TaskEvent> m_crash; ///< told of, and to be tried again
    int m_crashSignal = 0;
    std::uint64_t m_failures = 0;
    std::optional<RunNotice> m_cause; ///< the failure at which the run is to stop itself
    bool m_causeIsMemory = false;
};

/// An error in the info bar's form: what happened as the lead, why and what to do as the text.
RunNotice failureNotice(const Error& error);

/// The launcher was lost for good, and the run with it.
RunNotice launcherLostNotice(int workers, std::uint64_t results, std::uint64_t tasks, const Error& error);

/// The worker that the newest trouble in a batch came from; invalid when there is none.
WorkerId troubledWorker(const RunBatch& batch);

} // namespace manyhands
