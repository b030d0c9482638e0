// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <QWidget>

#include "ui/charts/lane_geometry.h"
#include "ui/run/lane_groups.h"
#include "ui/run/worker_model.h"

namespace manyhands {

/// The workers left of their lanes (#workerTable): rows lie where LaneGeometry puts the lanes. Its scroll bar moves
/// both.
class WorkerTable : public QTableView {
    Q_OBJECT
public:
    static constexpr int kMostWithFigures = 32; ///< with more workers only name and count are shown

    explicit WorkerTable(QWidget* parent = nullptr);

    void setStore(const TraceStore* store);
    void refresh();
    /// Like refresh(), with the figures of a past moment; nullptr: of the present. See WorkerModel.
    void showPast(const RunBatch* moment);
    /// The workers of each group below each other, with the group's sums beside them; none: by number, without sums.
    void setGroups(std::vector<LaneGroup> groups);
    QAbstractItemModel* workers() const { return m_model; }
    const LaneOrder& order() const { return m_model->order(); }
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
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitText();
    void fitColumns();
    void chooseColumns();
    void paintGroup(QPainter& painter, const LaneGroup& group, const QRect& block) const;

    WorkerModel* m_model;
    std::vector<LaneGroup> m_groups;
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
