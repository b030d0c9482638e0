// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <optional>

#include "core/store/compare_record.h"
#include "ui/run/experiment_timings.h"

namespace manyhands {

/// The timing rows as a table; the one that is running is among them, with the time so far until it has a result.
class TimingModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Processes,
        WallTime,
        WallInterval,
        SpeedUp,
        SpeedUpInterval,
        Ideal,
        Efficiency,
        OfIdeal,
        KarpFlatt,
        CpuTime,
        CpuInflation,
        Memory,
        Throughput,
        SteadyThroughput,
        WithoutStartUp,
        WithoutOthers,
        Overhead,
        OverheadPerTask,
        DispatchPerTask,
        Runs,
        Noise,
        Grade,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const ExperimentTimings& book, std::optional<TimingKey> running);
    /// A row of its own: one task alone beside as many as there were processes, which is no speed-up. Right below it
    /// stands what it has to be read with: all tasks on as many processes.
    void showTutorial(const std::optional<TutorialTiming>& tutorial);
    /// What that row means; empty without it.
    QString tutorialText() const;
    /// Seconds of the run that is going, paused spans left out.
    void setElapsed(double seconds);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// One that has no run yet has no figures either.
    struct Shown {
        TimedWay way;
        std::optional<TimingRow> figures = {};
        std::vector<MeasurementWarning> doubts = {};
    };
    bool isRunning(const TimedWay& way) const { return m_running && way.key == *m_running; }
    void placeTutorial();
    bool isTutorial(int row) const { return m_tutorial && row == m_tutorialRow; }
    /// Of all rows but the tutorial's.
    const Shown& shownAt(int row) const;
    QVariant tutorialData(int column, int role) const;
    QString tutorialCell(int column) const;
    QVariant badge(const TimedWay& way, int role) const;
    QString text(const Shown& row, int column) const;
    QString tip(const Shown& row, int column) const;
    QVariant bar(const Shown& row, int column, int role) const;

    ExperimentTimings m_book;
    std::vector<Shown> m_rows;
    std::optional<TimingKey> m_running, m_recommended;
    std::optional<TutorialTiming> m_tutorial;
    std::vector<MeasurementWarning> m_tutorialDoubts;
    int m_tutorialRow = 0;
    double m_elapsed = 0;
    double m_longestWall = 0;
    double m_speedScale = 1;
};

} // namespace manyhands
