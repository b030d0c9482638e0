// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

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
    bool hasChart() const;
    QString insight() const;
    /// Empty while there is no chart.
    std::vector<Exportable> exportables() const;

private:
    QStackedLayout* m_stack;
    TimeBars* m_bars;
    InfoBar* m_insight;
};

} // namespace manyhands
