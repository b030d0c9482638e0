// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/worker_times.h"

#include "ui/shared/number_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace manyhands {

namespace {

constexpr double kHardlyLost = 0.03;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(WorkerTimes)
};

void addTo(LaneFacts& sum, const LaneFacts& facts) {
    sum.compute += facts.compute;
    sum.wait += facts.wait;
    sum.transfer += facts.transfer;
    sum.startUp += facts.startUp;
    sum.other += facts.other;
}

TimeShares sharesOf(const TimingKey& key, const LaneFacts& sum, double computeAlone) {
    const double total = std::max(sum.total(), 1e-12);
    TimeShares shares{key};
    const double useful = std::min(sum.compute, computeAlone);
    shares.useful = useful / total;
    shares.slower = (sum.compute - useful) / total;
    shares.wait = sum.wait / total;
    shares.transfer = sum.transfer / total;
    shares.startUp = sum.startUp / total;
    shares.idle = sum.other / total;
    shares.longer = computeAlone > 0 ? sum.compute / computeAlone : 1;
    return shares;
}

} // namespace

void WorkerTimes::open(const QString& experiment) {
    if (experiment == m_experiment)
        return;
    m_experiment = experiment;
    m_ways.clear();
}

const WorkerTimes::Way* WorkerTimes::find(const TimingKey& key) const {
    const auto found = std::find_if(m_ways.begin(), m_ways.end(), [&](const Way& way) { return way.key == key; });
    return found == m_ways.end() ? nullptr : &*found;
}

void WorkerTimes::add(const TimingKey& key, const LaneFacts& facts) {
    if (!find(key))
        m_ways.push_back({key, {}, 0});
    for (Way& way : m_ways) {
        if (!(way.key == key))
            continue;
        addTo(way.sum, facts);
        ++way.runs;
    }
}

std::vector<TimeShares> WorkerTimes::shares(const ExperimentTimings& timings) const {
    std::vector<TimeShares> all;
    double aloneS = -1;
    for (const TimedWay& row : timings.rows()) {
        const Way* way = find(row.key);
        if (!way || !row.key.variant.isEmpty())
            continue;
        if (row.key.mode == RunMode::Serial)
            aloneS = way->sum.compute / way->runs;
        // without one process to compare with, all compute counts as useful
        all.push_back(sharesOf(row.key, way->sum, aloneS < 0 ? way->sum.compute : aloneS * way->runs));
    }
    return all;
}

QString timeInsight(const TimeShares& shares) {
    const auto with = [&](const QString& text, double share) {
        return text.arg(shares.key.processes).arg(percentText(share));
    };
    const double lost = std::max({shares.slower, shares.wait + shares.transfer, shares.startUp, shares.idle});
    if (lost < kHardlyLost)
        return with(Texts::tr("With %1 processes, %2 of worker time is useful compute."), shares.useful);
    if (lost == shares.slower)
        return with(Texts::tr(
                        "With %1 processes, %2 of worker time is slower compute: the same tasks take %3 longer than "
                        "alone. The cores share caches, memory and power."),
                    shares.slower)
            .arg(timesText(shares.longer));
    if (lost == shares.startUp)
        return with(
            Texts::tr("With %1 processes, %2 of worker time is start-up: the run is short for so many workers."),
            shares.startUp);
    if (lost == shares.idle)
        return with(
            Texts::tr("With %1 processes, workers had nothing to do for %2 of their time, most of it at the end."),
            shares.idle);
    return with(Texts::tr("With %1 processes, %2 of worker time goes into handing out tasks: each of them is short."),
                shares.wait + shares.transfer);
}

} // namespace manyhands
