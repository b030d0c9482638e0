// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

#include <QObject>
#include <QString>
#include <QTimer>

#include "core/measure/stopwatch.h"
#include "core/session/saved_comparison.h"
#include "core/session/tune_analysis.h"
#include "ui/tune/tune_driver.h"

class QThread;

namespace manyhands {

/// What pressing Tune asks for.
struct TuneRequest {
    ComparisonPlan comparison; ///< valid
    QString title;             ///< "Prime numbers · 2,000 tasks"
    QString experiment;        ///< equal for tunings of the same tasks
    int usableProcessors = 1;
};

enum class TunePhase {
    Ready,
    Waiting, ///< for other programs to be done
    Running,
    Pausing,
    Paused,
    Stopping,
    Analysing, ///< all is measured
    Stopped,
    Finished,
    Failed
};
constexpr bool isGoing(TunePhase phase) {
    return phase >= TunePhase::Waiting && phase <= TunePhase::Analysing;
}

using TuneRecordPtr = std::shared_ptr<const TuneRecord>;

/// Takes a tuning from the press of Tune to its analysed record, which is kept in the history. Shows nothing. The fits
/// are made in another thread: their resamples take longer than a frame.
class Tuner : public QObject {
    Q_OBJECT
public:
    explicit Tuner(TuneDriver* driver, QObject* parent = nullptr);
    ~Tuner() override; ///< Waits for an analysis that is being made.

    TunePhase phase() const { return m_phase; }
    const TuneRequest& request() const { return m_request; }
    /// Of the run that is going.
    const ComparisonProgress& progress() const { return m_progress; }
    /// Of all runs, 0…1.
    double share() const;
    /// So far, or in the end; empty before the first measured run.
    const MeasuredRows& rows() const { return *m_rows; }
    /// While it goes, from when half of the counts have three repeats.
    const std::optional<Recommendation>& interim() const { return m_interim; }
    /// Of the last tuning that measured something; null before.
    const TuneRecordPtr& record() const { return m_record; }
    TuneSetting setting() const;
    const std::optional<Error>& failure() const { return m_failure; }
    /// Without pauses, and without the wait for a quiet machine.
    double elapsedS() const { return static_cast<double>(m_elapsedNs + sinceResumedNs()) / 1e9; }
    bool canForceStop() const { return m_canForceStop; }
    double othersShare() const { return m_othersShare; } ///< of all processors; 0 unless it waits for a quiet machine

    /// Ns, from any start on. For tests.
    void setClock(std::function<std::int64_t()> clock) { m_clock = std::move(clock); }
    /// From now on tunings are kept in the history.
    void keepInHistory() { m_kept = true; }
    /// How long "Stop" may take before "Force stop" is offered. For tests.
    void setForceStopDelay(int milliseconds) { m_forceStopTimer.setInterval(milliseconds); }

    /// Only when nothing is going.
    void start(const TuneRequest& request);
    /// Ends the wait for a quiet machine.
    void beginNow();
    void pauseOrResume();
    void stop();
    void forceStop();

signals:
    void phaseChanged();
    /// Progress or rows have changed.
    void advanced();
    /// Whatever its end.
    void ended();
    void message(const QString& text);

private:
    void setPhase(TunePhase phase);
    void takeProgress(const ComparisonProgress& progress);
    void takeRows(const MeasuredRowsPtr& rows);
    void takeRecord(const CompareRecordPtr& record);
    void takeAnalysis(const TuneRecordPtr& record);
    void takeFailure(const Error& error);
    void save(const TuneRecord& record);
    void tellSaved(const SaveStatus& status);
    std::int64_t sinceResumedNs() const { return m_resumedNs ? m_clock() - *m_resumedNs : 0; }
    void holdClock();

    TuneDriver* m_driver;
    TuneRequest m_request;
    TunePhase m_phase = TunePhase::Ready;
    ComparisonProgress m_progress;
    MeasuredRowsPtr m_rows = std::make_shared<MeasuredRows>();
    std::optional<Recommendation> m_interim;
    TuneRecordPtr m_record;
    std::optional<Error> m_failure;
    double m_othersShare = 0;
    bool m_kept = false;
    bool m_canForceStop = false;
    QTimer m_forceStopTimer;
    std::function<std::int64_t()> m_clock = monotonicNs;
    std::optional<std::int64_t> m_resumedNs;  ///< none while paused
    std::int64_t m_elapsedNs = 0;             ///< before that
    std::unique_ptr<SavedComparison> m_saved; ///< none: this one is not kept
    std::unique_ptr<QThread> m_analysis;
};

} // namespace manyhands
