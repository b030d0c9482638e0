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
        SpeedUp,
        SpeedUpInterval,
        Efficiency,
        KarpFlatt,
        CpuTime,
        Memory,
        Runs,
        Noise,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const ExperimentTimings& book, std::optional<TimingKey> running);
    /// The last row: one task alone beside as many as there were processes, which is no speed-up.
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
    bool isRunning(const TimedWay& row) const { return m_running && row.key == *m_running; }
    QVariant tutorialData(int column, int role) const;
    QVariant badge(const TimedWay& row, int role) const;
    QString text(const TimedWay& row, int column) const;
    QString tip(const TimedWay& row, int column) const;
    QVariant bar(const TimedWay& row, int column, int role) const;

    ExperimentTimings m_book;
    std::vector<TimedWay> m_rows;
    std::optional<TimingKey> m_running, m_recommended;
    std::optional<TutorialTiming> m_tutorial;
    double m_elapsed = 0;
    double m_longestWall = 0;
    double m_speedScale = 1;
};

} // namespace manyhands
