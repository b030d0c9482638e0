// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learn/lesson_runner.h"

#include <QCoreApplication>
#include <QFile>
#include <QMetaObject>
#include <QThread>

#include <algorithm>
#include <utility>

#include "core/session/orphan_trial.h"

namespace manyhands {

namespace {

constexpr int kFramesPerSecond = 30;

/// The command line's program lies beside the window's.
QString toolPath() {
    return QCoreApplication::applicationDirPath() + QStringLiteral("/manyhands");
}

} // namespace

LessonRunner::LessonRunner(RunDriver* driver, QObject* parent)
    : QObject(parent)
    , m_driver(driver) {
    m_driver->setBatchesPerSecond(kFramesPerSecond);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_ended = true;
        m_driver->kill();
    });
    connect(m_driver, &RunDriver::advanced, this, &LessonRunner::takeBatch);
    connect(m_driver, &RunDriver::finished, this, &LessonRunner::takeRecord);
    connect(m_driver, &RunDriver::failed, this, [this](const Error& error) {
        if (isGoing())
            fail(error);
    });
}

LessonRunner::~LessonRunner() {
    m_cancelled = true;
    if (m_thread)
        m_thread->wait();
}

void LessonRunner::setPhase(Phase phase) {
    m_phase = phase;
    emit phaseChanged();
}

void LessonRunner::start(Lesson lesson, const LessonChoice& choice) {
    m_lesson = lesson;
    m_choice = choice;
    m_outcome = {};
    m_workS = kUnmeasured;
    m_steps.clear();
    m_cancelled = false;
    setPhase(Phase::Preparing);
    if (m_pace.isKnown()) {
        plan();
        return;
    }
    workAside([this] {
        const MachinePace pace = readPace();
        return [this, pace] {
            m_pace = pace;
            plan();
        };
    });
}

void LessonRunner::workAside(std::function<std::function<void()>()> work) {
    if (m_thread)
        m_thread->wait();
    m_thread.reset(QThread::create([this, work = std::move(work)] {
        auto done = work();
        QMetaObject::invokeMethod(this, [this, done = std::move(done)] {
            if (m_cancelled)
                setPhase(Phase::Idle);
            else
                done();
        });
    }));
    m_thread->start();
}

void LessonRunner::plan() {
    LessonPlan plan = lessonPlan(m_lesson, m_choice, m_pace, QFile::encodeName(toolPath()).toStdString());
    if (plan.single)
        m_steps.push_back({Phase::Single, std::move(*plan.single)});
    m_steps.push_back({Phase::First, std::move(plan.sides[0])});
    m_steps.push_back({Phase::Second, std::move(plan.sides[1])});
    beginNext();
}

void LessonRunner::beginNext() {
    if (m_steps.empty()) {
        setPhase(Phase::Idle);
        emit finished();
        return;
    }
    const Step step = std::move(m_steps.front());
    m_steps.pop_front();
    m_trace = {};
    if (m_lesson == Lesson::SeparateState)
        m_trace.setWork(m_workS);
    m_ended = false;
    setPhase(step.phase);
    std::visit([this](const auto& what) { begin(what); }, step.what);
}

void LessonRunner::begin(const LessonRun& run) {
    m_patience.start(static_cast<int>(run.endAfterS * 1000));
    m_driver->start(run.plan, run.mode);
}

void LessonRunner::begin(const LessonTrial& trial) {
    workAside([this, trial] {
        auto result = tryKillingParent(trial.program, trial.workers, [this] { return m_cancelled.load(); });
        return [this, result = std::move(result)] { takeTrial(result); };
    });
}

void LessonRunner::takeBatch(const RunBatchPtr& batch) {
    if (m_phase < Phase::Single || m_cancelled)
        return;
    m_trace.append(*batch);
    if (m_phase != Phase::Single) {
        m_outcome.sides[m_phase == Phase::First ? 0 : 1] = m_trace.side();
        emit advanced();
    }
}

void LessonRunner::takeRecord(const RunRecordPtr& record) {
    if (m_phase < Phase::Single)
        return;
    m_patience.stop();
    if (m_cancelled) {
        setPhase(Phase::Idle);
        return;
    }
    if (record->failure) {
        fail(*record->failure);
        return;
    }
    m_trace.close(record->summary.wallS, record->summary.cpuS, m_ended);
    if (record->mode == "serial" && !m_ended) {
        m_outcome.singleS = record->summary.wallS;
        m_workS = m_trace.meanCpuS();
    }
    file(m_trace.side());
}

void LessonRunner::takeTrial(const Result<OrphanTrial>& trial) {
    if (!trial) {
        fail(trial.error());
        return;
    }
    file(trialSide(trial->killedS, trial->goneS, trial->killedS + OrphanWatch{}.watchS));
}

void LessonRunner::file(const LessonSide& side) {
    if (m_phase != Phase::Single)
        m_outcome.sides[m_phase == Phase::First ? 0 : 1] = side;
    emit advanced();
    beginNext();
}

void LessonRunner::fail(const Error& error) {
    m_patience.stop();
    m_steps.clear();
    setPhase(Phase::Idle);
    if (!m_cancelled)
        emit failed(error);
}

void LessonRunner::stop() {
    if (!isGoing())
        return;
    m_cancelled = true;
    m_steps.clear();
    if (m_patience.isActive())
        m_driver->kill();
}

} // namespace manyhands
