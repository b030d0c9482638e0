// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

#include "core/session/lane_facts.h"
#include "ui/run/experiment_timings.h"

namespace manyhands {

/// Where the worker time of one way of running went, in shares of all of it. They sum to 1.
struct TimeShares {
    TimingKey key;
    double useful = 0; ///< what one process alone needs to compute the same
    double slower = 0; ///< the rest of the compute: tasks took longer than alone
    double wait = 0, transfer = 0, startUp = 0, idle = 0;
    double longer = 1; ///< compute over that of one process alone
};

/// Where worker time went in the runs of one experiment, by way of running.
class WorkerTimes {
public:
    /// Forgets everything when the experiment is another one.
    void open(const QString& experiment);
    /// A whole run, by its facts of all lanes.
    void add(const TimingKey& key, const LaneFacts& facts);
    /// The mean of each way's runs, in the order of `timings`; only those with its usual settings.
    std::vector<TimeShares> shares(const ExperimentTimings& timings) const;

private:
    struct Way {
        TimingKey key;
        LaneFacts sum;
        int runs = 0;
    };
    const Way* find(const TimingKey& key) const;

    QString m_experiment;
    std::vector<Way> m_ways;
};

/// One sentence: what most of the lost time is, and what helps.
QString timeInsight(const TimeShares& shares);

} // namespace manyhands
