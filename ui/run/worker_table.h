// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <QWidget>

#include "ui/charts/lane_geometry.h"
#include "ui/run/worker_model.h"

namespace manyhands {

/// The workers left of their lanes (#workerTable): rows lie where LaneGeometry puts the lanes. Its scroll bar moves
/// both.
class WorkerTable : public QTableView {
    Q_OBJECT
public:
    static constexpr int kWidth = 264;
    static constexpr int kMostWithFigures = 32; ///< with more workers only name and count are shown

    explicit WorkerTable(QWidget* parent = nullptr);

    void setStore(const TraceStore* store);
    void refresh();
    void setLaneHeight(int height);
    int scroll() const;
    void scrollBy(int pixels);
    /// -1: none.
    void selectLane(int lane);
    int selectedLane() const;
    /// Left and width of a column, for the titles above.
    QRect columnRect(int column) const;
    bool showsFigures() const { return !isColumnHidden(WorkerModel::Cpu); }

signals:
    void laneSelected(int lane);
    void scrolled();
    void heightStepped(int steps);

protected:
    void wheelEvent(QWheelEvent* event) override;

private:
    void chooseColumns();

    WorkerModel* m_model;
};

/// Titles over the table, as high as the time axis.
class WorkerTitles : public QWidget {
    Q_OBJECT
public:
    WorkerTitles(const WorkerTable* table, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const WorkerTable* m_table;
};

} // namespace manyhands
