// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tune/comparison_driver.h"

#include <QMetaObject>

namespace manyhands {

ComparisonDriver::ComparisonDriver(QObject* parent)
    : TuneDriver(parent)
    , m_session(new RunSession)
    , m_comparison(new Comparison(*m_session)) {
    qRegisterMetaType<ComparisonProgress>();
    qRegisterMetaType<MeasuredRowsPtr>();
    qRegisterMetaType<CompareRecordPtr>();
    qRegisterMetaType<Error>();
    m_thread.setObjectName(QStringLiteral("tune"));
    m_session->moveToThread(&m_thread);
    m_comparison->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_comparison, &QObject::deleteLater);
    connect(&m_thread, &QThread::finished, m_session, &QObject::deleteLater);
    connect(m_comparison, &Comparison::waitedForQuiet, this, &TuneDriver::waitedForQuiet);
    connect(m_comparison, &Comparison::advanced, this, &TuneDriver::advanced);
    connect(m_comparison, &Comparison::paused, this, &TuneDriver::paused);
    connect(m_comparison, &Comparison::finished, this, &TuneDriver::finished);
    connect(m_comparison, &Comparison::failed, this, &TuneDriver::failed);
    // the rows are read where they are made
    connect(m_comparison, &Comparison::rowsChanged, m_comparison, [this] {
        const MeasuredRows rows{m_comparison->rows(), m_comparison->chunkRows()};
        QMetaObject::invokeMethod(
            this, [this, shared = std::make_shared<const MeasuredRows>(rows)] { emit measured(shared); });
    });
    m_thread.start();
}

ComparisonDriver::~ComparisonDriver() {
    m_thread.quit();
    m_thread.wait();
}

void ComparisonDriver::start(const ComparisonPlan& plan, int usableProcessors) {
    QMetaObject::invokeMethod(m_comparison, [comparison = m_comparison, plan, usableProcessors] {
        comparison->start(plan, usableProcessors);
    });
}

void ComparisonDriver::beginNow() {
    QMetaObject::invokeMethod(m_comparison, &Comparison::beginNow);
}

void ComparisonDriver::pause() {
    QMetaObject::invokeMethod(m_comparison, &Comparison::pause);
}

void ComparisonDriver::resume() {
    QMetaObject::invokeMethod(m_comparison, &Comparison::resume);
}

void ComparisonDriver::stop() {
    QMetaObject::invokeMethod(m_comparison, &Comparison::stop);
}

void ComparisonDriver::kill() {
    QMetaObject::invokeMethod(m_comparison, &Comparison::kill);
}

} // namespace manyhands
