// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>

#include <QWidget>

#include "ui/charts/lane_renderer.h"

namespace manyhands {

/// Two runs' worker lanes one above the other, on one time scale. For runs that are over.
class ReplayLanes : public QWidget {
    Q_OBJECT
public:
    struct Run {
        QString title; ///< the line above the lanes
        std::shared_ptr<const TraceStore> lanes;
    };
    explicit ReplayLanes(QWidget* parent = nullptr);

    void show(const Run& upper, const Run& lower);
    /// As on the screen, in any size.
    void paint(QPainter& painter, const QRect& area);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// A run and the renderer that remembers its last picture.
    struct Block {
        Run run;
        LaneRenderer renderer;
    };
    double scaleS() const;
    int laneHeight(int height) const;
    int paintBlock(QPainter& painter, const QRect& area, Block& block, int laneHeight) const;
    void paintLanes(QPainter& painter, const QRect& area, Block& block, int laneHeight) const;
    void paintAxis(QPainter& painter, const QRect& area) const;
    double xOf(double time, const QRect& area) const;

    std::array<Block, 2> m_blocks;
};

} // namespace manyhands
