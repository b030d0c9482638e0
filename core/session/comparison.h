// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>

#include "core/monitor/machine_pressure.h"
#include "core/session/comparison_doubts.h"
#include "core/session/comparison_plan.h"
#include "core/session/run_session.h"

namespace manyhands {

using CompareRecordPtr = std::shared_ptr<const CompareRecord>;

/// How far a comparison is.
struct ComparisonProgress {
    ComparisonStep step; ///< that begins now
    int number = 0;      ///< its place, from 1
    int total = 0;       ///< runs altogether; grows when a disturbed one is repeated
};

/// Takes a RunSession through all the runs of a comparison, one after the other. Lives in the session's thread, and
/// nobody else uses the session meanwhile.
class Comparison : public QObject {
    Q_OBJECT
public:
    explicit Comparison(RunSession& session, QObject* parent = nullptr);

    /// The rows as far as they are measured.
    std::vector<TimingRow> rows() const { return m_book.rows(); }

public slots:
    /// A plan that `validate` refuses ends in failed(). `usableProcessors`: what the speed-up is held against.
    void start(const manyhands::ComparisonPlan& plan, int usableProcessors);
    void stop(); ///< after the run that is going, whose tasks are not finished
    void kill();

signals:
    void advanced(const manyhands::ComparisonProgress& progress);
    /// A measured run is over; rows() has changed.
    void rowsChanged();
    /// Once, whatever the end. Without any measured run the record has no rows.
    void finished(manyhands::CompareRecordPtr record);
    /// Instead of finished(), when the plan is refused or the engine could not run.
    void failed(manyhands::Error error);

private:
    void beginStep();
    void takeRecord(const RunRecordPtr& record);
    void takeTimes(const RunRecord& record);
    void compareResults(const RunRecord& record);
    void countResults(const RunRecord& record);
    void noteLongestTask(const RunRecord& record);
    bool wasDisturbed(const RunRecord& record);
    void addWarnings(CompareRecord& record) const;
    void finish();

    RunSession& m_session;
    ComparisonPlan m_plan;
    std::vector<ComparisonStep> m_steps;
    std::size_t m_position = 0;
    bool m_active = false;
    bool m_stopping = false;

    MachineStateReader m_machine;
    std::int64_t m_workersCpuNs = 0; ///< of all runs so far
    TimingBook m_book;
    std::vector<double> m_singleWalls, m_multiWalls;
    int m_repeated = 0;
    double m_worstDisturbance = 0;
    ComparisonCircumstances m_circumstances;
    CompareRecord m_record;
    std::uint64_t m_hash = 0; ///< of the first run's results, which all others must equal
    std::string m_hashedConfiguration;
};

} // namespace manyhands
