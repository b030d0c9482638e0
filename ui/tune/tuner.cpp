// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tune/tuner.h"

#include "ui/shared/core_text.h"

#include <QThread>

#include <algorithm>

namespace manyhands {

namespace {

constexpr int kForceStopDelayMs = 5000;

TuneRecord analysedRecord(const CompareRecord& measured, const TuneSetting& setting) {
    TuneRecord record = analysed(measured, setting);
    // what was stopped early recommends no more than it did while it went
    if (measured.interrupted && !canRecommend(measured.rows)) {
        record.recommendation.reset();
        record.cause.clear();
        record.causeWorkers = 0;
    }
    return record;
}

} // namespace

Tuner::Tuner(TuneDriver* driver, QObject* parent)
    : QObject(parent)
    , m_driver(driver) {
    m_forceStopTimer.setSingleShot(true);
    m_forceStopTimer.setInterval(kForceStopDelayMs);
    connect(&m_forceStopTimer, &QTimer::timeout, this, [this] {
        m_canForceStop = m_phase == TunePhase::Stopping;
        emit phaseChanged();
    });
    connect(driver, &TuneDriver::advanced, this, &Tuner::takeProgress);
    connect(driver, &TuneDriver::measured, this, &Tuner::takeRows);
    connect(driver, &TuneDriver::finished, this, &Tuner::takeRecord);
    connect(driver, &TuneDriver::failed, this, &Tuner::takeFailure);
    connect(driver, &TuneDriver::paused, this, [this] {
        if (m_phase == TunePhase::Pausing)
            setPhase(TunePhase::Paused);
        holdClock();
    });
    connect(driver, &TuneDriver::waitedForQuiet, this, [this](double share) {
        if (m_phase != TunePhase::Waiting)
            return; // it was said before the stop
        m_othersShare = share;
        emit advanced();
    });
}

Tuner::~Tuner() {
    if (m_analysis)
        m_analysis->wait();
}

double Tuner::share() const {
    return m_progress.total > 0 ? static_cast<double>(m_progress.number - 1) / m_progress.total : 0;
}

TuneSetting Tuner::setting() const {
    const RunPlan& plan = m_request.comparison.plan;
    return {m_request.usableProcessors, m_request.comparison.seed, std::max(1U, plan.chunkSize), plan.startMethod};
}

void Tuner::start(const TuneRequest& request) {
    Q_ASSERT(!isGoing(m_phase));
    m_request = request;
    m_progress = {};
    m_rows = std::make_shared<MeasuredRows>();
    m_interim.reset();
    m_record.reset();
    m_failure.reset();
    m_elapsedNs = 0;
    m_othersShare = 0;
    m_resumedNs = m_clock();
    m_saved.reset();
    if (m_kept) {
        m_saved = std::make_unique<SavedComparison>(request.comparison, "tune");
        connect(m_saved.get(), &SavedComparison::over, this, &Tuner::tellSaved);
    }
    setPhase(TunePhase::Waiting);
    m_driver->start(request.comparison, request.usableProcessors);
}

void Tuner::setPhase(TunePhase phase) {
    if (phase == m_phase)
        return;
    if (m_phase == TunePhase::Waiting)
        m_othersShare = 0;
    m_phase = phase;
    m_canForceStop = false;
    if (phase == TunePhase::Stopping)
        m_forceStopTimer.start();
    else
        m_forceStopTimer.stop();
    emit phaseChanged();
}

void Tuner::holdClock() {
    m_elapsedNs += sinceResumedNs();
    m_resumedNs.reset();
}

void Tuner::takeProgress(const ComparisonProgress& progress) {
    m_progress = progress;
    if (m_phase == TunePhase::Waiting) {
        m_resumedNs = m_clock();
        setPhase(TunePhase::Running);
    }
    emit advanced();
}

void Tuner::takeRows(const MeasuredRowsPtr& rows) {
    m_rows = rows;
    if (canRecommend(rows->rows))
        m_interim = recommended(rows->rows, m_request.usableProcessors, m_request.comparison.seed);
    emit advanced();
}

void Tuner::takeRecord(const CompareRecordPtr& record) {
    holdClock();
    m_rows = std::make_shared<const MeasuredRows>(MeasuredRows{record->rows, record->chunkRows});
    setPhase(TunePhase::Analysing);
    m_analysis.reset(QThread::create([this, record, setting = setting()] {
        const auto made = std::make_shared<const TuneRecord>(analysedRecord(*record, setting));
        QMetaObject::invokeMethod(this, [this, made] { takeAnalysis(made); });
    }));
    m_analysis->start();
}

void Tuner::takeAnalysis(const TuneRecordPtr& record) {
    m_analysis->wait();
    if (!record->measured.rows.empty())
        m_record = record;
    save(*record);
    setPhase(record->measured.interrupted ? TunePhase::Stopped : TunePhase::Finished);
    emit ended();
}

void Tuner::takeFailure(const Error& error) {
    holdClock();
    m_failure = error;
    m_saved.reset(); // it stays in the history as interrupted
    setPhase(TunePhase::Failed);
    emit ended();
}

void Tuner::save(const TuneRecord& record) {
    if (m_saved)
        m_saved->finish(record.measured, MeasuredTexts(record, m_request.title.toStdString()));
}

void Tuner::tellSaved(const SaveStatus& status) {
    if (status.phase == SaveStatus::Phase::Lost)
        emit message(tr("The tuning is not saved: %1").arg(errorText(*status.problem)));
    else if (status.notDurable.empty())
        emit message(tr("Saved to History as run %1.").arg(status.run));
    else
        emit message(tr("Run %1 was saved, but may not outlast a power failure.").arg(status.run));
}

void Tuner::beginNow() {
    if (m_phase != TunePhase::Waiting)
        return;
    m_othersShare = 0;
    m_driver->beginNow();
    emit advanced();
}

void Tuner::pauseOrResume() {
    if (m_phase == TunePhase::Running) {
        setPhase(TunePhase::Pausing);
        m_driver->pause();
    } else if (m_phase == TunePhase::Paused || m_phase == TunePhase::Pausing) {
        if (!m_resumedNs)
            m_resumedNs = m_clock();
        setPhase(TunePhase::Running);
        m_driver->resume();
    }
}

void Tuner::stop() {
    if (!isGoing(m_phase) || m_phase == TunePhase::Stopping || m_phase == TunePhase::Analysing)
        return;
    setPhase(TunePhase::Stopping);
    m_driver->stop();
}

void Tuner::forceStop() {
    if (isGoing(m_phase) && m_phase != TunePhase::Analysing)
        m_driver->kill();
}

} // namespace manyhands
