// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_job.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/cli/output.h"
#include "app/cli/profile_text.h"
#include "app/cli/worker_text.h"
#include "core/session/task_payloads.h"
#include "core/store/formats/run_json.h"
#include "core/store/formats/timing_table.h"
#include "core/store/store_file.h"

namespace manyhands {

namespace {

/// How long a run that is over waits for the disk, or for another program that holds the history.
constexpr int kSavingPatienceMs = 5000;

bool usesStdoutForJson(const RunJob::Request& request) {
    return request.wantsJson && (request.jsonPath.empty() || request.jsonPath == "-");
}

ResultPrinter::Manner mannerOf(const RunJob::Request& request) {
    return {!usesStdoutForJson(request), request.keepsOrder, std::holds_alternative<CommandTask>(request.plan.task)};
}

void addCount(std::uint64_t count, const char* word, std::string& text) {
    if (count > 0)
        text += ", " + std::to_string(count) + ' ' + word;
}

/// "2 workers"; of a run that tuned itself "2 to 64 workers, in the end 51".
std::string workersText(const RunRecord& record, int workers) {
    int least = workers, most = workers;
    for (const auto& stretch : record.tuning) {
        least = std::min(least, stretch.workers);
        most = std::max(most, stretch.workers);
    }
    if (least == most)
        return std::to_string(workers) + (workers == 1 ? " worker" : " workers");
    return std::to_string(least) + " to " + std::to_string(most) + " workers, in the end " +
           std::to_string(record.tuning.back().workers);
}

std::string summaryText(const RunRecord& record, int workers) {
    const RunSummary& summary = record.summary;
    std::string text = std::to_string(summary.tasks) + (summary.tasks == 1 ? " task: " : " tasks: ") +
                       std::to_string(summary.succeeded) + " succeeded";
    addCount(summary.failed, "failed", text);
    addCount(summary.crashed, "crashed", text);
    addCount(summary.timedOut, "timed out", text);
    addCount(summary.cancelled, "not run", text);
    addCount(summary.retried, "attempts repeated", text);
    return text + "; " + durationText(summary.wallS) + " on " + workersText(record, workers) + ", " +
           rateText(summary.tasksPerS()) + ", CPU time " + durationText(summary.cpuS);
}

} // namespace

RunJob::RunJob(const Request& request)
    : m_request(request)
    , m_progress(request.style)
    , m_results(mannerOf(request)) {
    connect(&m_session, &RunSession::advanced, this, &RunJob::takeBatch);
    connect(&m_session, &RunSession::finished, this, &RunJob::takeRecord);
    connect(&m_session, &RunSession::failed, this, [this](const Error& error) {
        m_progress.clear();
        printError(error);
        QCoreApplication::exit(ExitCode::kEngineFailed);
    });
    connect(&m_session, &RunSession::saved, this, [this](const RecordedSaving& saving) {
        if (!m_record)
            return;
        RunRecord record = *m_record;
        record.saving = saving;
        if (!saving.notice.empty())
            record.notes.push_back({record.summary.wallS, saving.notice});
        conclude(record);
    });
    m_savingPatience.setSingleShot(true);
    m_savingPatience.setInterval(kSavingPatienceMs);
    connect(&m_savingPatience, &QTimer::timeout, &m_session, &RunSession::stopWaitingToSave);
    connect(&m_interrupts, &Interrupts::interrupted, this, [this](int count) {
        if (m_record)
            m_session.stopWaitingToSave();
        else if (count > 1)
            m_session.kill();
        else
            askToStop();
    });
    connect(&m_interrupts, &Interrupts::terminationAsked, this, &RunJob::askToStop);
}

int RunJob::execute() {
    QMetaObject::invokeMethod(this, &RunJob::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

void RunJob::start() {
    if (m_request.unfinished) {
        m_session.startUnfinished(m_request.unfinished);
        return;
    }
    if (m_request.saves)
        m_session.saveIn(storePath());
    m_session.start(m_request.plan, RunMode::Pool);
    if (m_request.tunes)
        m_session.tuneWorkers(kMaxWorkers);
}

void RunJob::askToStop() {
    if (std::exchange(m_interrupted, true))
        return;
    m_progress.clear();
    printMessage("Stopping: running tasks finish. Ctrl-C again ends them now.");
    m_session.stop();
}

void RunJob::takeBatch(const RunBatchPtr& batch) {
    if (m_results.hasSomething(*batch) || !batch->log.empty() || !batch->written.empty())
        m_progress.clear();
    printWritten(*batch);
    m_results.take(*batch);
    printLog(*batch);
    if (Output::standard().isBroken() && !std::exchange(m_killedForOutput, true)) {
        m_session.kill();
        return;
    }
    m_progress.show(*batch);
}

/// Failures of tasks are named in the summary; what concerns the run itself is said at once.
void RunJob::printLog(const RunBatch& batch) {
    for (const auto& line : batch.log) {
        if (line.note || (line.level != LogLine::Level::Info && !line.task.isValid() && !line.worker.isValid()))
            printMessage(line.source + ": " + line.text);
    }
}

void RunJob::takeRecord(const RunRecordPtr& record) {
    m_progress.clear();
    m_results.finish();
    if (!m_request.saves) {
        conclude(*record);
        return;
    }
    m_record = record; // until it is saved
    m_savingPatience.start();
}

void RunJob::conclude(const RunRecord& record) {
    int code = exitCode(record);
    if (m_request.wantsJson) {
        const auto written = writeTo(m_request.jsonPath, [&](const ByteSink& sink) { writeRunJson(record, sink); });
        if (!written) {
            printError(written.error());
            code = ExitCode::kEngineFailed;
        }
    }
    if (record.profile)
        code = writeStacks(*record.profile, code);
    printFailures(record);
    printSummary(record);
    if (record.profile && !m_request.quiet)
        printProfile(*record.profile);
    if (record.saving)
        printSaving(*record.saving);
    QCoreApplication::exit(Output::standard().exitCode(code));
}

void RunJob::printProfile(const RecordedProfile& profile) {
    for (const std::string& line : profileLines(profile))
        printMessage(line);
}

int RunJob::writeStacks(const RecordedProfile& profile, int code) {
    if (m_request.profilePath.empty())
        return code;
    const auto written =
        writeTo(m_request.profilePath, [&](const ByteSink& sink) { sink(foldedText(profile.stacks)); });
    if (written)
        return code;
    printError(written.error());
    return ExitCode::kEngineFailed;
}

/// What was found out while the run went was said then.
void RunJob::printSaving(const RecordedSaving& saving) {
    if (!saving.notice.empty())
        printMessage("History: " + saving.notice);
    if (!saving.saved && saving.run > 0)
        printMessage("Not all of it is in the history as run " + std::to_string(saving.run) + " (" +
                     std::to_string(saving.unsaved) + " results are missing): " + saving.problem);
    else if (saving.saved && !saving.notDurable.empty())
        printMessage("Saved to History as run " + std::to_string(saving.run) +
                     ", but not durable: " + saving.notDurable + ". Look at the disk.");
    else if (saving.saved && !m_request.quiet)
        printMessage("Saved to History as run " + std::to_string(saving.run) + '.');
}

int RunJob::exitCode(const RunRecord& record) const {
    const RunSummary& summary = record.summary;
    if (m_interrupted)
        return ExitCode::kInterrupted;
    if (record.state == "failed")
        return ExitCode::kEngineFailed;
    return summary.succeeded == summary.tasks ? ExitCode::kSuccess : ExitCode::kTasksFailed;
}

void RunJob::printFailures(const RunRecord& record) {
    const RunSummary& summary = record.summary;
    const auto failures = m_results.failures();
    for (const auto& failure : failures) {
        const auto values = rowValues(*m_request.plan.inputs, failure.task - 1);
        printMessage("task " + std::to_string(failure.task) +
                     (values.empty() ? "" : " (" + quotedForDisplay(values) + ')') + ' ' +
                     (failure.state == TaskState::TimedOut ? "timed out" : std::string(stateName(failure.state))) +
                     (failure.summary.empty() ? "" : ": " + failure.summary));
    }
    const std::uint64_t all = summary.failed + summary.crashed + summary.timedOut;
    if (all > failures.size())
        printMessage("and " + std::to_string(all - failures.size()) + " more did not succeed.");
    for (const auto& output : m_results.truncated())
        printMessage("task " + std::to_string(output.task) + " wrote too much: " + std::to_string(output.bytes) +
                     " bytes in the middle of its output are missing.");
}

void RunJob::printSummary(const RunRecord& record) {
    if (!m_request.quiet)
        printMessage(summaryText(record, m_request.plan.workers));
    if (!record.cleanup.balanced())
        printMessage("Not everything that was made for the run was given back; --json tells what.");
}

} // namespace manyhands
