// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/area_style.h"

#include <qcustomplot.h>

#include "ui/shared/tokens.h"

namespace manyhands {

void styleArea(QCPGraph* graph) {
    QColor fill = tokens().compute;
    fill.setAlphaF(0.14F);
    QPen pen(tokens().compute, 1.5);
    pen.setJoinStyle(Qt::RoundJoin);
    graph->setPen(pen);
    graph->setBrush(fill);
    graph->setAntialiased(true);
    graph->setAntialiasedFill(false); // one antialiased polygon of 500 points costs 2 ms, its edge is under the line
}

void hideAxes(QCPAxisRect* rect) {
    for (QCPAxis* axis : rect->axes()) {
        axis->setVisible(false);
        // or it would work out its ticks, and write their labels, with each frame
        axis->setTicks(false);
        axis->setTickLabels(false);
        axis->grid()->setVisible(false);
    }
}

} // namespace manyhands
