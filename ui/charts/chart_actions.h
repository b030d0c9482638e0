// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace manyhands {

/// What can be done with every chart: it is one Tab stop, framed while it has the focus, and its context menu offers
/// "Copy", which is Ctrl+C too, and "Show as table". Whoever has more adds it to the chart's actions afterwards. The
/// chart's.
class ChartActions : public QObject {
    Q_OBJECT
public:
    explicit ChartActions(QWidget* chart);

signals:
    void copyAsked();
    void tableAsked();
};

} // namespace manyhands
