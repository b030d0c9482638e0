// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <atomic>
#include <deque>
#include <memory>

#include "core/session/lesson_outcome.h"
#include "core/session/lesson_plan.h"
#include "ui/run/run_driver.h"

class QThread;

namespace manyhands {

struct OrphanTrial;

/// Runs a lesson's two sides on real workers, one after the other. Shows nothing.
class LessonRunner : public QObject {
    Q_OBJECT
public:
    enum class Phase { Idle, Preparing, Single, First, Second };

    explicit LessonRunner(RunDriver* driver, QObject* parent = nullptr);
    ~LessonRunner() override; ///< Waits for what goes on in a thread.

    Phase phase() const { return m_phase; }
    bool isGoing() const { return m_phase != Phase::Idle; }
    /// So far.
    const LessonOutcome& outcome() const { return m_outcome; }
    /// For tests: as if it had been measured.
    void setPace(const MachinePace& pace) { m_pace = pace; }

    /// Only when nothing is going.
    void start(Lesson lesson, const LessonChoice& choice);
    void stop();

signals:
    void phaseChanged();
    /// The outcome has grown.
    void advanced();
    /// All of it is there.
    void finished();
    void failed(const manyhands::Error& error);

private:
    struct Step {
        Phase phase = Phase::Single;
        LessonStep what;
    };
    void setPhase(Phase phase);
    void plan();
    void beginNext();
    void begin(const LessonRun& run);
    void begin(const LessonTrial& trial);
    void takeBatch(const RunBatchPtr& batch);
    void takeRecord(const RunRecordPtr& record);
    void takeTrial(const Result<OrphanTrial>& trial);
    void file(const LessonSide& side);
    void fail(const Error& error);
    /// `work` gives what is to be done with its result, in this thread.
    void workAside(std::function<std::function<void()>()> work);

    RunDriver* m_driver;
    Lesson m_lesson = Lesson::MeasureFirst;
    LessonChoice m_choice;
    MachinePace m_pace; ///< unknown: not measured yet
    std::deque<Step> m_steps;
    Phase m_phase = Phase::Idle;
    LessonOutcome m_outcome;
    LessonTrace m_trace;
    double m_workS = kUnmeasured; ///< of a task, by one process
    QTimer m_patience;            ///< with the run that is going
    bool m_ended = false;         ///< it was ended for want of patience
    std::atomic<bool> m_cancelled = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace manyhands
