// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compare_job.h"

#include <QCoreApplication>

#include "app/cli/compare_text.h"
#include "app/cli/output.h"
#include "app/cli/worker_text.h"
#include "core/store/formats/compare_json.h"
#include "core/store/formats/timing_csv.h"
#include "core/store/formats/timing_markdown.h"

namespace manyhands {

CompareJob::CompareJob(const Request& request)
    : m_request(request)
    , m_comparison(m_session) {
    connect(&m_comparison, &Comparison::advanced, this, &CompareJob::showProgress);
    connect(&m_comparison, &Comparison::finished, this, &CompareJob::takeRecord);
    connect(&m_session, &RunSession::advanced, this, &CompareJob::printLog);
    connect(&m_comparison, &Comparison::failed, this, [this](const Error& error) {
        clearProgress();
        printError(error);
        QCoreApplication::exit(ExitCode::kEngineFailed);
    });
    connect(&m_interrupts, &Interrupts::interrupted, this, [this](int count) {
        if (count > 1)
            m_comparison.kill();
        else
            askToStop();
    });
    connect(&m_interrupts, &Interrupts::terminationAsked, this, &CompareJob::askToStop);
}

int CompareJob::execute() {
    if (!m_request.quiet && m_request.comparison.interleaved)
        printMessage("the order of the runs is drawn from --seed " + std::to_string(m_request.comparison.seed));
    if (m_request.saves)
        m_saved = std::make_unique<SavedComparison>(m_request.comparison);
    QMetaObject::invokeMethod(
        this, [this] { m_comparison.start(m_request.comparison, m_request.usableProcessors); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

void CompareJob::askToStop() {
    if (std::exchange(m_interrupted, true))
        return;
    clearProgress();
    printMessage("Stopping: running tasks finish. Ctrl-C again ends them now.");
    m_comparison.stop();
}

/// Only what concerns a run as a whole: failed tasks are counted at the end.
void CompareJob::printLog(const RunBatchPtr& batch) {
    if (!batch->written.empty())
        clearProgress();
    printWritten(*batch);
    for (const auto& line : batch->log) {
        if (line.level != LogLine::Level::Error || line.task.isValid())
            continue;
        clearProgress();
        printMessage(line.source + ": " + line.text);
    }
}

void CompareJob::save(const CompareRecord& record, int code) {
    constexpr int kPatienceMs = 5000;
    connect(m_saved.get(), &SavedComparison::over, this,
            [this, code](const SaveStatus& status) { endSaved(status, code); });
    m_saved->finish(record, compareText(record));
    QTimer::singleShot(kPatienceMs, m_saved.get(), &SavedComparison::stopWaiting);
}

void CompareJob::endSaved(const SaveStatus& status, int code) {
    const std::string number = std::to_string(status.run);
    if (status.phase == SaveStatus::Phase::Lost)
        printMessage("The comparison is not saved: " + status.problem->sentence());
    else if (!status.notDurable.empty())
        printMessage("Saved to History as run " + number + ", but not durable: " + status.notDurable +
                     ". Look at the disk.");
    else if (!m_request.quiet)
        printMessage("Saved to History as run " + number + '.');
    QCoreApplication::exit(code);
}

void CompareJob::showProgress(const ComparisonProgress& progress) {
    if (m_request.style.kind == ProgressStyle::Kind::None)
        return;
    const std::string text = progressText(progress);
    if (m_request.style.kind == ProgressStyle::Kind::Bar) {
        Output::error().write("\r\x1b[K" + text);
        m_lineStands = true;
        return;
    }
    const int tenths = 10 * (progress.number - 1) / progress.total;
    if (tenths > m_tenthsPrinted)
        printMessage(text);
    m_tenthsPrinted = std::max(m_tenthsPrinted, tenths);
}

void CompareJob::clearProgress() {
    if (std::exchange(m_lineStands, false))
        Output::error().write("\r\x1b[K");
}

void CompareJob::takeRecord(const CompareRecordPtr& record) {
    clearProgress();
    const bool written = writeOutputs(*record);
    if (m_request.printsTable)
        Output::standard().write(compareText(*record));
    if (!record->differing.empty())
        printError({"The results differ", record->differing + " did not compute the same",
                    "The table does not compare equal work.", 0});
    if (record->failedTasks > 0)
        printMessage(std::to_string(record->failedTasks) +
                     " tasks did not succeed, in all runs together. manyhands run names them.");
    int code = written ? exitCode(*record) : ExitCode::kEngineFailed;
    code = Output::standard().exitCode(code);
    if (m_saved)
        save(*record, code);
    else
        QCoreApplication::exit(code);
}

bool CompareJob::writeOutputs(const CompareRecord& record) {
    bool all = true;
    for (const auto& output : m_request.outputs) {
        const auto written = writeTo(output.path, [&](const ByteSink& sink) {
            if (output.format == Format::Json)
                writeCompareJson(record, sink);
            else
                sink(output.format == Format::Csv ? timingCsv(record.rows) : timingMarkdown(record.rows));
        });
        if (!written)
            printError(written.error());
        all = all && written.has_value();
    }
    return all;
}

int CompareJob::exitCode(const CompareRecord& record) const {
    if (m_interrupted)
        return ExitCode::kInterrupted;
    if (record.failedTasks > 0 || !record.differing.empty())
        return ExitCode::kTasksFailed;
    return record.interrupted ? ExitCode::kInterrupted : ExitCode::kSuccess;
}

} // namespace manyhands
