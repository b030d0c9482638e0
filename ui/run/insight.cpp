// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/insight.h"

#include "ui/shared/number_text.h"

#include <QCoreApplication>

#include <cmath>

#include "core/measure/stopwatch.h"

namespace manyhands {

namespace {

constexpr double kNoGain = 1.05;
constexpr double kNearIdeal = 0.9;
constexpr double kShortTaskS = 1e-3;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Insight)
};

} // namespace

void TaskLengths::add(const RunBatch& batch) {
    for (const TaskEvent& event : batch.tasks) {
        if (event.kind != TaskEvent::Kind::Ended || event.startedNs < 0 || event.endedNs < event.startedNs)
            continue;
        m_seconds += seconds(event.endedNs - event.startedNs);
        ++m_tasks;
    }
}

double TaskLengths::mean() const {
    return m_tasks > 0 ? m_seconds / static_cast<double>(m_tasks) : std::nan("");
}

QString insightText(const InsightInput& in) {
    if (std::isnan(in.speedUp) || in.speedUp <= 0)
        return {};
    if (in.processes > 1 && in.speedUp < kNoGain) {
        if (in.meanTaskS < kShortTaskS)
            return Texts::tr("More processes did not help: each task is too short.");
        return in.speedUp < 1 / kNoGain ? Texts::tr("%1 the speed of one process.").arg(timesText(in.speedUp))
                                        : Texts::tr("About as fast as one process.");
    }
    QString text = Texts::tr("%1 faster than one process.").arg(timesText(in.speedUp));
    if (in.speedUp < kNearIdeal * in.processes && !in.cause.isEmpty())
        text += QLatin1Char(' ') + in.cause;
    return text;
}

} // namespace manyhands
