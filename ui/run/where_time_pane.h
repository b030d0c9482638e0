// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

#include "ui/run/worker_times.h"
#include "ui/shared/exportable.h"

class QStackedLayout;

namespace manyhands {

class EmptyState;
class InfoBar;
class TimeBars;

/// Where worker time went in each way of running the experiment, and in one sentence what the latest one lost most by.
class WhereTimePane : public QWidget {
    Q_OBJECT
public:
    explicit WhereTimePane(QWidget* parent = nullptr);

    void show(const WorkerTimes& times, const ExperimentTimings& timings);
    /// The run that has just begun tries this.
    void noteTried(const ProposedChange& change) { m_tried = change; }
    /// A pool's run was timed.
    void noteRun(double wallS);
    /// A run has ended, timed or not. `withoutBar`: why it has none; empty: it has.
    void noteEnd(const QString& withoutBar);
    /// Another one begins.
    void noteBegin() { m_withoutBar.clear(); }
    bool hasChart() const;
    QString insight() const;
    QList<QWidget*> charts() const;
    /// Empty while there is no chart.
    std::vector<Exportable> exportables() const;

signals:
    /// To be tried: run once more with it.
    void changeWanted(const manyhands::ProposedChange& change);
    /// Where to see what is said.
    void evidenceAsked();
    void measuringAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildCharted();
    void tellEmpty();
    void tellWithoutBar();
    void tell(const TimeShares& row);
    void tellRunning(const TimeShares& row);

    QStackedLayout* m_stack;
    EmptyState* m_empty;
    TimeBars* m_bars;
    InfoBar* m_insight;
    std::optional<ProposedChange> m_tried; ///< until the run with it is over
    QString m_outcome;                     ///< what came of it
    QString m_withoutBar;                  ///< why the run that ended last has none
    bool m_certain = false;                ///< of the run that goes on: what it loses by has been told
};

} // namespace manyhands
