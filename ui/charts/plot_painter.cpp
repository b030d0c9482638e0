// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot_painter.h"

#include <QPicture>

#include <qcustomplot.h>

namespace manyhands {

void paintPlot(QWidget* plot, QPainter& painter, const QRect& area) {
    auto* const custom = qobject_cast<QCustomPlot*>(plot);
    if (custom == nullptr)
        return;
    // a plot draws with a painter of its own kind; a recording is played back by any
    QPicture recording;
    QCPPainter recorder(&recording);
    custom->toPainter(&recorder, area.width(), area.height());
    recorder.end();
    painter.save();
    painter.setClipRect(area);
    painter.drawPicture(area.topLeft(), recording);
    painter.restore();
}

} // namespace manyhands
