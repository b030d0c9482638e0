// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <cstdint>

#include "core/session/sample_series.h"
#include "ui/shared/exportable.h"

class QLabel;
class QVBoxLayout;

namespace manyhands {

class SeriesChart;
class TabularLabel;

/// A worker's processor and memory: each its figure over its course.
class WorkerGauges : public QWidget {
    Q_OBJECT
public:
    explicit WorkerGauges(QWidget* parent = nullptr);

    struct Shown {
        quint32 worker;
        const SampleSeries& series;
        double until;           ///< seconds of the run
        bool recent;            ///< only the seconds before that
        std::uint64_t ownBytes; ///< private memory; 0 unknown
    };
    void show(const Shown& shown);
    void restyle();
    using QWidget::show;

signals:
    void copyRequested(const manyhands::Exportable& chart);
    void tableRequested(const manyhands::Exportable& chart);

private:
    struct Gauge {
        QLabel* title = nullptr;
        TabularLabel* value = nullptr;
        SeriesChart* chart = nullptr;
        const char* file = "";
        QString head = {}; ///< of its values in a table
    };
    void add(QVBoxLayout* layout, const Gauge& gauge);
    Exportable exportableOf(const Gauge& gauge) const;

    quint32 m_worker = 0;
    Gauge m_cpu, m_memory;
    QLabel* m_own;
};

} // namespace manyhands
