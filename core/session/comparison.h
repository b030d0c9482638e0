// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <map>
#include <memory>

#include <QObject>
#include <QTimer>

#include "core/monitor/machine_pressure.h"
#include "core/monitor/run_conditions.h"
#include "core/session/comparison_doubts.h"
#include "core/session/measurement_schedule.h"
#include "core/session/noise_flags.h"
#include "core/session/result_check.h"
#include "core/session/run_session.h"

namespace manyhands {

using CompareRecordPtr = std::shared_ptr<const CompareRecord>;

/// How far a comparison is.
struct ComparisonProgress {
    ComparisonStep step; ///< that begins now
    int number = 0;      ///< its place, from 1
    int total = 0;       ///< runs altogether, as far as is known; grows when a disturbed one is repeated
    int repeat = 0;      ///< of this configuration, from 1; 0 for a warm-up
};

/// Takes a RunSession through all the runs of a comparison, one after the other. Lives in the session's thread, and
/// nobody else uses the session meanwhile.
class Comparison : public QObject {
    Q_OBJECT
public:
    explicit Comparison(RunSession& session, QObject* parent = nullptr);

    /// The rows as far as they are measured.
    std::vector<TimingRow> rows() const { return m_book.rows(); }
    std::vector<TimingRow> chunkRows() const { return m_book.chunkRows(); }

public slots:
    /// A plan that `validate` refuses ends in failed(). `usableProcessors`: what the speed-up is held against.
    void start(const manyhands::ComparisonPlan& plan, int usableProcessors);
    void stop(); ///< after the run that is going, whose tasks are not finished
    void kill();
    /// Ends the wait for a quiet machine.
    void beginNow();
    /// Between two runs: the one that is going is made to its end, then paused() says so.
    void pause();
    void resume();

signals:
    /// Other programs take this share of all processors: the comparison waits until they don't, as its plan says.
    void waitedForQuiet(double othersShare);
    void advanced(const manyhands::ComparisonProgress& progress);
    void paused();
    /// A measured run is over; rows() has changed.
    void rowsChanged();
    /// Once, whatever the end. Without any measured run the record has no rows.
    void finished(manyhands::CompareRecordPtr record);
    /// Instead of finished(), when the plan is refused or the engine could not run.
    void failed(manyhands::Error error);

private:
    void lookAround();
    void beginStep();
    std::optional<ComparisonStep> nextStep();
    void takeRecord(const RunRecordPtr& record);
    void takeTimes(const RunRecordPtr& record);
    void limitWorkers(const RunRecord& record);
    bool makesSizingRun() const;
    bool sizesRuns(const RunRecord& record);
    void countMeasured(const RunRecord& record, const RunNoise& noise);
    RunNoise noiseOf(const RunRecord& record);
    bool mustRepeat(const RunNoise& noise);
    bool sleptMeanwhile() const;
    bool discardsWarmups();
    double canaryRatio() const;
    void addWarnings(CompareRecord& record) const;
    void finish();

    RunSession& m_session;
    ComparisonPlan m_plan;
    std::unique_ptr<MeasurementSchedule> m_schedule;
    ComparisonStep m_step;
    std::deque<ComparisonStep> m_again; ///< before what the schedule says
    int m_usable = 1;                   ///< processors
    int m_rounds = 0;                   ///< of the tasks in a run; 0: not decided yet
    int m_number = 0;                   ///< of the runs so far
    bool m_active = false;
    bool m_stopping = false;
    bool m_pausing = false; ///< no run is begun
    bool m_held = false;    ///< one would have been

    QTimer m_quietTimer{this}; ///< goes with it to another thread
    std::int64_t m_startedNs = 0, m_asleepNs = 0;
    MachineStateReader m_machine;
    ConditionsReader m_conditions;
    std::int64_t m_workersCpuNs = 0; ///< of all runs so far
    std::int64_t m_canaryNs = 0;
    std::vector<std::optional<TimeAreas>> m_loops; ///< of the plain loop's runs that count
    MachineNoise m_machineNoise;
    std::vector<RunNoise> m_noise; ///< of the runs that count

    TimingBook m_book;
    std::map<Configuration, int> m_discarded; ///< first runs that turned out to be warm-ups
    std::map<Configuration, std::uint64_t> m_failed;
    std::vector<double> m_singleWalls, m_multiWalls;
    ComparisonCircumstances m_circumstances;
    ResultCheck m_results;
    CompareRecord m_record;
};

} // namespace manyhands
