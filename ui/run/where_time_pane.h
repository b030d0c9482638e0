// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

#include "ui/run/worker_times.h"
#include "ui/shared/exportable.h"

class QStackedLayout;

namespace manyhands {

class InfoBar;
class TimeBars;

/// Where worker time went in each way of running the experiment, and in one sentence what the latest one lost most by.
class WhereTimePane : public QWidget {
    Q_OBJECT
public:
    explicit WhereTimePane(QWidget* parent = nullptr);

    void show(const WorkerTimes& times, const ExperimentTimings& timings);
    /// A pool's run has come to its end.
    void noteRun(double wallS);
    bool hasChart() const;
    QString insight() const;
    /// Empty while there is no chart.
    std::vector<Exportable> exportables() const;

signals:
    /// To be tried: run once more with it.
    void changeWanted(const manyhands::ProposedChange& change);
    /// Where on the lanes to see what is said, seconds.
    void momentChosen(double seconds);

private:
    void tell(const TimeShares& row);

    QStackedLayout* m_stack;
    TimeBars* m_bars;
    InfoBar* m_insight;
    std::optional<ProposedChange> m_tried; ///< until the run with it is over
    QString m_outcome;                     ///< what came of it
};

} // namespace manyhands
