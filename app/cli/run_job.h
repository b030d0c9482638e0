// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "app/cli/interrupts.h"
#include "app/cli/progress_printer.h"
#include "app/cli/result_printer.h"
#include "core/session/run_session.h"

namespace manyhands {

/// One run in a terminal: drives the session, prints what comes, ends with an exit code.
class RunJob : public QObject {
public:
    struct Request {
        RunPlan plan; ///< valid
        ProgressStyle style;
        bool quiet = false;
        bool keepsOrder = false;
        bool tunes = false; ///< the number of workers, while the run goes
        bool wantsJson = false;
        std::string jsonPath;        ///< empty or "-": stdout
        std::string profilePath;     ///< for the folded stacks of a profiled run; empty: none
        bool saves = true;           ///< in the history
        UnfinishedRunPtr unfinished; ///< the run that goes on; nullptr: a new one
    };

    explicit RunJob(const Request& request);
    /// Runs the event loop until the run is over. Returns the exit code.
    int execute();

private:
    void takeBatch(const RunBatchPtr& batch);
    void takeRecord(const RunRecordPtr& record);
    void conclude(const RunRecord& record);
    void start();
    void printSaving(const RecordedSaving& saving);
    void printLog(const RunBatch& batch);
    void printSummary(const RunRecord& record);
    void printProfile(const RecordedProfile& profile);
    int writeStacks(const RecordedProfile& profile, int code);
    void printFailures(const RunRecord& record);
    int exitCode(const RunRecord& record) const;
    void askToStop();

    Request m_request;
    RunSession m_session;
    Interrupts m_interrupts;
    ProgressPrinter m_progress;
    ResultPrinter m_results;
    RunRecordPtr m_record; ///< the run is over, and is being saved
    QTimer m_savingPatience;
    bool m_interrupted = false;
    bool m_killedForOutput = false;
};

} // namespace manyhands
