// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

#include "ui/charts/count_chart.h"
#include "ui/run/experiment_timings.h"
#include "ui/shared/exportable.h"

class QLabel;
class QStackedLayout;
class QThread;

namespace manyhands {

class EmptyState;
struct FittedLaws;

/// Speed-up and efficiency by number of processes, side by side, from the timings of the experiment: those with its
/// usual settings, against one process; with the laws that may explain them, each from as many counts on as its fit
/// needs, and the efficiencies of the latest pool. Says what is missing while there are fewer than three counts.
class ScalingPane : public QWidget {
    Q_OBJECT
public:
    explicit ScalingPane(QWidget* parent = nullptr);
    ~ScalingPane() override;

    void show(const ExperimentTimings& timings);
    bool hasCharts() const;
    /// The laws are not drawn yet.
    bool isFitting() const { return m_fitting != nullptr; }
    void restyle();
    QList<QWidget*> charts() const;
    /// Empty while there are no charts.
    std::vector<Exportable> exportables() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

signals:
    /// It could find the counts by itself.
    void tuneAsked();

private:
    /// What is worked out in a thread of its own.
    struct Findings;

    void fitLaws(const ExperimentTimings& timings);
    void takeFindings(const Findings& findings);
    void showNote();
    QString noteOf(const Findings& findings) const;
    static QString findingOf(const CountPicture& picture, QString (*text)(double));

    QStackedLayout* m_stack;
    CountChart* m_speedUp;
    CountChart* m_efficiency;
    CountPicture m_picture; ///< of the speed-ups
    std::unique_ptr<QThread> m_fitting;
    bool m_fitsAgain = false; ///< the timings have changed meanwhile, to `m_latest`
    ExperimentTimings m_latest;
    QString m_efficiencies; ///< of the latest pool, in words
    QLabel* m_note;         ///< the figures that have no place in a chart
};

} // namespace manyhands
