// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/what_if_runner.h"

#include <utility>

namespace manyhands {

namespace {

OpenedRunPtr opened(const RunRecord& record) {
    auto opened = std::make_shared<OpenedRun>();
    opened->run = replayableRun(record);
    opened->lanes = traceOf(opened->run.lanes, opened->run.wallS);
    opened->ownWallS = whatIf(opened->run, ownSettings(opened->run)).wallS;
    return opened;
}

PredictionPtr predict(const ReplayableRun& run, const WhatIfSettings& settings) {
    const WhatIf told = whatIf(run, settings);
    return std::make_shared<Prediction>(Prediction{settings, told.wallS, told.leastS, traceOf(told.lanes, told.wallS)});
}

} // namespace

WhatIfRunner::WhatIfRunner(QObject* parent)
    : QObject(parent) {
    m_thread.setMaxThreadCount(1);
}

void WhatIfRunner::open(const RunRecordPtr& record) {
    close();
    m_thread.start([this, record, opening = m_opening] {
        const OpenedRunPtr run = manyhands::opened(*record);
        QMetaObject::invokeMethod(this, [this, run, opening] {
            if (opening != m_opening)
                return;
            m_run = run;
            emit opened(run);
        });
    });
}

void WhatIfRunner::close() {
    ++m_opening;
    m_run.reset();
    m_wanted.reset();
    m_busy = false;
}

void WhatIfRunner::want(const WhatIfSettings& settings) {
    m_wanted = settings;
    if (!m_busy && m_run)
        begin();
}

void WhatIfRunner::begin() {
    m_busy = true;
    m_thread.start([this, run = m_run, settings = *m_wanted, opening = m_opening] {
        const PredictionPtr prediction = predict(run->run, settings);
        QMetaObject::invokeMethod(this, [this, prediction, opening] { take(opening, prediction); });
    });
    m_wanted.reset();
}

void WhatIfRunner::take(quint64 opening, const PredictionPtr& prediction) {
    if (opening != m_opening)
        return;
    m_busy = false;
    emit predicted(prediction);
    if (m_wanted)
        begin();
}

} // namespace manyhands
