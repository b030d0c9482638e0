// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/run/experiment_timings.h"
#include "ui/shared/exportable.h"

class QStackedLayout;

namespace manyhands {

class EmptyState;
class ScalingChart;

/// Speed-up and efficiency by number of processes, side by side, from the timings of the experiment: those with its
/// usual settings, against one process. Says what is missing while there are fewer than three counts.
class ScalingPane : public QWidget {
    Q_OBJECT
public:
    explicit ScalingPane(QWidget* parent = nullptr);

    void show(const ExperimentTimings& timings);
    bool hasCharts() const;
    void restyle();
    /// Empty while there are no charts.
    std::vector<Exportable> exportables() const;

private:
    QStackedLayout* m_stack;
    ScalingChart* m_speedUp;
    ScalingChart* m_efficiency;
};

} // namespace manyhands
