// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/saved_comparison.h"

#include <algorithm>

#include <QDateTime>

#include "core/session/plan_codec.h"
#include "core/session/run_saver.h"

namespace manyhands {

namespace {

std::string utcNow() {
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toStdString();
}

} // namespace

SavedComparison::SavedComparison(const ComparisonPlan& plan, const std::string& kind, QObject* parent)
    : QObject(parent)
    , m_tasks(plan.plan.inputs->size()) {
    NewRun run;
    run.kind = kind;
    run.title = planTitle(plan.plan);
    run.started = utcNow();
    const std::vector<int> workers = comparedWorkers(plan);
    run.workers = plan.search ? plan.mostWorkers : *std::ranges::max_element(workers);
    run.tasks = m_tasks;
    run.notResumable = "the times of a comparison have to be measured together";
    run.plan = encodePlan(plan.plan); // to be shown, and to be compared with others
    if (run.plan.size() > kLargestKeptPlan)
        run.plan.clear();
    m_writer = std::make_unique<StoreWriter>(
        storePath(), run, [this] { QMetaObject::invokeMethod(this, &SavedComparison::look, Qt::QueuedConnection); });
}

void SavedComparison::finish(const CompareRecord& record, const MeasuredTexts& texts) {
    std::string json;
    texts.write(MeasuredTexts::Format::Json, [&](std::string_view bytes) { json += bytes; });
    const RunStanding standing{m_tasks, record.failedTasks, kNotKnown};
    m_writer->add(texts.text(), standing, 0);
    m_writer->finish({record.interrupted ? "stopped" : "finished", utcNow(), std::move(json), standing});
    m_finished = true;
    QMetaObject::invokeMethod(this, &SavedComparison::look, Qt::QueuedConnection);
}

void SavedComparison::look() {
    const SaveStatus status = m_writer->status();
    const bool isOver = status.phase == SaveStatus::Phase::Saved || status.phase == SaveStatus::Phase::Lost;
    if (isOver && std::exchange(m_finished, false))
        emit over(status);
}

} // namespace manyhands
