// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/lane_signs.h"

#include <QPainter>

#include "ui/shared/tokens.h"

namespace manyhands {

void paintStartUp(QPainter& painter, const QRectF& bar) {
    painter.fillRect(bar, tokens().startUp);
    painter.fillRect(bar, QBrush(tokens().laneBackground, Qt::BDiagPattern));
}

void paintFailureSign(QPainter& painter, const QRectF& box) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().fail);
    painter.drawPolygon(QPolygonF({box.topLeft(), box.topRight(), QPointF(box.center().x(), box.bottom())}));
    painter.restore();
}

} // namespace manyhands
