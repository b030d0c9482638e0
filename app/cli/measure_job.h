// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <QObject>
#include <QTimer>

#include "app/cli/interrupts.h"
#include "app/cli/progress_printer.h"
#include "core/session/comparison.h"
#include "core/session/measured_texts.h"
#include "core/session/saved_comparison.h"

namespace manyhands {

/// One measurement (compare, tune) in a terminal: drives it, shows how far it is, prints the table, ends with an exit
/// code.
class MeasureJob : public QObject {
public:
    using Format = MeasuredTexts::Format;
    struct FormatOutput {
        Format format;
        std::string path; ///< empty or "-": stdout
    };
    struct Request {
        ComparisonPlan comparison; ///< valid
        bool tunes = false;        ///< a recommendation as well
        int usableProcessors = 1;
        ProgressStyle style;
        bool quiet = false;
        bool saves = true;       ///< in the history
        bool printsTable = true; ///< off where stdout holds one of the formats
        std::vector<FormatOutput> outputs;
    };

    explicit MeasureJob(const Request& request);
    /// Runs the event loop until the comparison is over. Returns the exit code.
    int execute();

private:
    void printLog(const RunBatchPtr& batch);
    void showProgress(const ComparisonProgress& progress);
    void showWaiting(double othersShare);
    void clearProgress();
    void askToStop();
    void takeRecord(const CompareRecordPtr& record);
    bool writeOutputs(const MeasuredTexts& texts);
    int exitCode(const CompareRecord& record) const;
    void save(const CompareRecord& record, const MeasuredTexts& texts, int code);
    void endSaved(const SaveStatus& status, int code);

    Request m_request;
    RunSession m_session;
    Comparison m_comparison;
    Interrupts m_interrupts;
    std::unique_ptr<SavedComparison> m_saved; ///< none: it is not saved
    int m_tenthsPrinted = -1;
    bool m_lineStands = false;
    bool m_toldOfWaiting = false;
    bool m_interrupted = false;
};

} // namespace manyhands
