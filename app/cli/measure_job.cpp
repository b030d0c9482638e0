// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/measure_job.h"

#include <cmath>

#include <QCoreApplication>

#include "app/cli/output.h"
#include "app/cli/worker_text.h"
#include "core/session/compare_text.h"
#include "core/session/tune_analysis.h"

namespace manyhands {

MeasureJob::MeasureJob(const Request& request)
    : m_request(request)
    , m_comparison(m_session) {
    connect(&m_comparison, &Comparison::advanced, this, &MeasureJob::showProgress);
    connect(&m_comparison, &Comparison::waitedForQuiet, this, &MeasureJob::showWaiting);
    connect(&m_comparison, &Comparison::finished, this, &MeasureJob::takeRecord);
    connect(&m_session, &RunSession::advanced, this, &MeasureJob::printLog);
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
    connect(&m_interrupts, &Interrupts::terminationAsked, this, &MeasureJob::askToStop);
}

int MeasureJob::execute() {
    if (!m_request.quiet && m_request.comparison.interleaved)
        printMessage("the order of the runs is drawn from --seed " + std::to_string(m_request.comparison.seed));
    if (m_request.saves)
        m_saved = std::make_unique<SavedComparison>(m_request.comparison, m_request.tunes ? "tune" : "compare");
    QMetaObject::invokeMethod(
        this, [this] { m_comparison.start(m_request.comparison, m_request.usableProcessors); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

void MeasureJob::askToStop() {
    if (std::exchange(m_interrupted, true))
        return;
    clearProgress();
    printMessage("Stopping: running tasks finish. Ctrl-C again ends them now.");
    m_comparison.stop();
}

/// Only what concerns a run as a whole: failed tasks are counted at the end.
void MeasureJob::printLog(const RunBatchPtr& batch) {
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

void MeasureJob::save(const CompareRecord& record, const MeasuredTexts& texts, int code) {
    constexpr int kPatienceMs = 5000;
    connect(m_saved.get(), &SavedComparison::over, this,
            [this, code](const SaveStatus& status) { endSaved(status, code); });
    m_saved->finish(record, texts);
    QTimer::singleShot(kPatienceMs, m_saved.get(), &SavedComparison::stopWaiting);
}

void MeasureJob::endSaved(const SaveStatus& status, int code) {
    const std::string number = std::to_string(status.run);
    if (status.phase == SaveStatus::Phase::Lost)
        printMessage("The measurement is not saved: " + status.problem->sentence());
    else if (!status.notDurable.empty())
        printMessage("Saved to History as run " + number + ", but not durable: " + status.notDurable +
                     ". Look at the disk.");
    else if (!m_request.quiet)
        printMessage("Saved to History as run " + number + '.');
    QCoreApplication::exit(code);
}

void MeasureJob::showProgress(const ComparisonProgress& progress) {
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

void MeasureJob::showWaiting(double othersShare) {
    const std::string text = "other programs take " + std::to_string(std::lround(100 * othersShare)) +
                             " % of the processors; waiting for quiet";
    if (m_request.style.kind == ProgressStyle::Kind::Bar) {
        Output::error().write("\r\x1b[K" + text);
        m_lineStands = true;
    } else if (!std::exchange(m_toldOfWaiting, true) && !m_request.quiet) {
        printMessage(text);
    }
}

void MeasureJob::clearProgress() {
    if (std::exchange(m_lineStands, false))
        Output::error().write("\r\x1b[K");
}

void MeasureJob::takeRecord(const CompareRecordPtr& record) {
    clearProgress();
    const RunPlan& plan = m_request.comparison.plan;
    const TuneSetting setting{m_request.usableProcessors, m_request.comparison.seed, std::max(1U, plan.chunkSize),
                              plan.startMethod};
    const MeasuredTexts texts =
        m_request.tunes ? MeasuredTexts(analysed(*record, setting), planTitle(plan)) : MeasuredTexts(*record);
    const bool written = writeOutputs(texts);
    if (m_request.printsTable)
        Output::standard().write(texts.text());
    if (!record->differing.empty())
        printError({"The results differ",
                    record->differing + " did not compute the same" +
                        (record->differingExample.empty() ? "" : ", " + record->differingExample),
                    "The table does not compare equal work.", 0});
    if (record->failedTasks > 0)
        printMessage(std::to_string(record->failedTasks) +
                     " tasks did not succeed, in all runs together. manyhands run names them.");
    int code = written ? exitCode(*record) : ExitCode::kEngineFailed;
    code = Output::standard().exitCode(code);
    if (m_saved)
        save(*record, texts, code);
    else
        QCoreApplication::exit(code);
}

bool MeasureJob::writeOutputs(const MeasuredTexts& texts) {
    bool all = true;
    for (const auto& output : m_request.outputs) {
        const auto written = writeTo(output.path, [&](const ByteSink& sink) { texts.write(output.format, sink); });
        if (!written)
            printError(written.error());
        all = all && written.has_value();
    }
    return all;
}

int MeasureJob::exitCode(const CompareRecord& record) const {
    if (m_interrupted)
        return ExitCode::kInterrupted;
    if (record.failedTasks > 0 || !record.differing.empty())
        return ExitCode::kTasksFailed;
    return record.interrupted ? ExitCode::kInterrupted : ExitCode::kSuccess;
}

} // namespace manyhands
