// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/session_driver.h"

#include <QMetaObject>

namespace manyhands {

SessionDriver::SessionDriver(QObject* parent)
    : RunDriver(parent)
    , m_session(new RunSession) {
    qRegisterMetaType<RunState>();
    qRegisterMetaType<RunBatchPtr>();
    qRegisterMetaType<RunRecordPtr>();
    qRegisterMetaType<Error>();
    qRegisterMetaType<RecordedSaving>();
    qRegisterMetaType<TaskFigures>();
    m_thread.setObjectName(QStringLiteral("run"));
    m_session->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_session, &QObject::deleteLater);
    connect(m_session, &RunSession::stateChanged, this, &RunDriver::stateChanged);
    connect(m_session, &RunSession::advanced, this, &RunDriver::advanced);
    // in the session's thread: the next run begins only once the tasks of this one are read
    connect(m_session, &RunSession::finished, m_session, [this](const RunRecordPtr& record) {
        if (record->state == "finished")
            emit tasksRead(taskFigures(*record));
        emit finished(record);
    });
    connect(m_session, &RunSession::failed, this, &RunDriver::failed);
    connect(m_session, &RunSession::saved, this, &RunDriver::saved);
    connect(m_session, &RunSession::savingHeld, this, &RunDriver::savingHeld);
    m_thread.start();
}

SessionDriver::~SessionDriver() {
    m_thread.quit();
    m_thread.wait();
}

void SessionDriver::setBatchesPerSecond(int count) {
    QMetaObject::invokeMethod(m_session, [session = m_session, count] { session->setBatchesPerSecond(count); });
}

void SessionDriver::prepare() {
    QMetaObject::invokeMethod(m_session, &RunSession::prepare);
}

void SessionDriver::start(const RunPlan& plan, RunMode mode) {
    QMetaObject::invokeMethod(m_session, [session = m_session, plan, mode] { session->start(plan, mode); });
}

void SessionDriver::saveIn(const Result<std::string>& path) {
    QMetaObject::invokeMethod(m_session, [session = m_session, path] { session->saveIn(path); });
}

void SessionDriver::startUnfinished(const UnfinishedRunPtr& run) {
    QMetaObject::invokeMethod(m_session, [session = m_session, run] { session->startUnfinished(run); });
}

void SessionDriver::pause() {
    QMetaObject::invokeMethod(m_session, &RunSession::pause);
}

void SessionDriver::resume() {
    QMetaObject::invokeMethod(m_session, &RunSession::resume);
}

void SessionDriver::stop() {
    QMetaObject::invokeMethod(m_session, &RunSession::stop);
}

void SessionDriver::kill() {
    QMetaObject::invokeMethod(m_session, &RunSession::kill);
}

void SessionDriver::resize(int workers) {
    QMetaObject::invokeMethod(m_session, [session = m_session, workers] { session->resize(workers, false); });
}

void SessionDriver::tuneWorkers(bool on) {
    QMetaObject::invokeMethod(m_session, [session = m_session, on] {
        if (on)
            session->tuneWorkers(kMaxWorkers);
        else
            session->stopTuningWorkers();
    });
}

void SessionDriver::endWorker(quint32 worker) {
    QMetaObject::invokeMethod(m_session, [session = m_session, worker] { session->endWorker(worker); });
}

void SessionDriver::suspendWorker(quint32 worker, bool suspended) {
    QMetaObject::invokeMethod(m_session,
                              [session = m_session, worker, suspended] { session->suspendWorker(worker, suspended); });
}

} // namespace manyhands
