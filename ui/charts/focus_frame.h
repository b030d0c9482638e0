// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace manyhands {

/// A frame around a widget while that has the focus, above the children that fill it.
class FocusFrame : public QWidget {
    Q_OBJECT
public:
    explicit FocusFrame(QWidget* framed);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace manyhands
