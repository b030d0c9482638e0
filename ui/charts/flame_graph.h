// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QWidget>

#include <vector>

#include "core/measure/folded_stacks.h"
#include "ui/shared/text_table.h"

namespace manyhands {

/// Where a program's time goes, by who called whom: callers above what they call, as wide as the share of the samples
/// that saw them. A click or Enter zooms in, Backspace or Esc out; the arrows move.
class FlameGraph : public QWidget {
    Q_OBJECT
public:
    explicit FlameGraph(QWidget* parent = nullptr);

    void show(const std::vector<FoldedStack>& stacks);
    bool isEmpty() const { return m_tree.samples == 0; }
    /// The function that fills the width; empty: all of it is in sight.
    QString zoomedOn() const;
    /// The function that the arrows have reached: "runPrimes, 67% of 1,234 samples".
    QString currentText() const;
    /// A function a row, the hottest first.
    TextTable table() const;
    void paint(QPainter& painter, const QRect& area) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// Where the arrows are, or what is in sight, has changed.
    void moved();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// A call as it is drawn. Callers come before what they call.
    struct Box {
        const FlameNode* node = nullptr;
        int row = 0, caller = -1;
        double left = 0, width = 0; ///< of the whole width
    };
    void layOut();
    void addCalls(int caller);
    void zoomOn(const FlameNode* node);
    bool zoomOut();
    void moveTo(int box);
    int besides(int step) const;
    int hottestCall() const;
    int boxAt(const QPointF& place) const;
    QRectF rectOf(const Box& box, const QRect& area) const;
    void paintBox(QPainter& painter, const Box& box, const QRectF& rect) const;
    QString textOf(const FlameNode& node) const;
    void describe();

    FlameNode m_tree;
    std::vector<FoldedStack> m_stacks;
    std::vector<const FlameNode*> m_zoom; ///< the way in; empty: all is in sight
    std::vector<Box> m_boxes;
    int m_rows = 0;
    int m_current = 0, m_hovered = -1;
};

} // namespace manyhands
