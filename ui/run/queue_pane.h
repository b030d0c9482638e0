// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "ui/shared/exportable.h"

class QStackedLayout;

namespace manyhands {

class TimeChart;
class TraceStore;

/// How many tasks waited in the queue and how many were done per second, over the run's time, side by side.
class QueuePane : public QWidget {
    Q_OBJECT
public:
    explicit QueuePane(QWidget* parent = nullptr);

    /// Draws the run so far.
    void show(const TraceStore& store);
    bool hasCharts() const;
    void restyle();
    QList<QWidget*> charts() const;
    /// Empty while there are no charts.
    std::vector<Exportable> exportables() const;

private:
    QStackedLayout* m_stack;
    TimeChart* m_waiting;
    TimeChart* m_throughput;
};

} // namespace manyhands
