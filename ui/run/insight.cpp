// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/insight.h"

#include "ui/run/loss_words.h"
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

namespace {

QString speedUpText(const InsightInput& in) {
    if (in.processes == 1 || in.speedUp >= kNoGain)
        return Texts::tr("%1 faster than one process.").arg(timesText(in.speedUp));
    if (in.meanTaskS < kShortTaskS)
        return Texts::tr("More processes did not help: each task is too short.");
    return in.speedUp < 1 / kNoGain ? Texts::tr("%1 the speed of one process.").arg(timesText(in.speedUp))
                                    : Texts::tr("About as fast as one process.");
}

} // namespace

RunInsight insightOf(const InsightInput& in) {
    if (std::isnan(in.speedUp) || in.speedUp <= 0)
        return {};
    RunInsight insight{speedUpText(in), {}, false};
    if (!in.shares || !in.shares->story.culprit || in.speedUp >= kNearIdeal * in.processes)
        return insight;
    insight.change = in.shares->story.change;
    const QString advice = chunkAdvice(*in.shares);
    // that each task is too short is a cause, too
    if (advice.isEmpty() && in.speedUp < kNoGain)
        return insight;
    insight.text += QLatin1Char(' ') + (advice.isEmpty() ? lossHeadline(*in.shares) : advice);
    insight.asksForCount = advice.isEmpty() && in.processes > 1;
    return insight;
}

} // namespace manyhands
