// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/focus_frame.h"

#include <QEvent>
#include <QPainter>

#include "ui/shared/tokens.h"

namespace manyhands {

namespace {
constexpr int kWidth = 2;
} // namespace

FocusFrame::FocusFrame(QWidget* framed)
    : QWidget(framed) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    framed->installEventFilter(this);
    hide();
}

bool FocusFrame::eventFilter(QObject* watched, QEvent* event) {
    auto* const framed = static_cast<QWidget*>(watched);
    if (event->type() == QEvent::FocusIn) {
        setGeometry(framed->rect());
        raise();
        show();
    } else if (event->type() == QEvent::FocusOut) {
        hide();
    } else if (event->type() == QEvent::Resize) {
        setGeometry(framed->rect());
    }
    return QWidget::eventFilter(watched, event);
}

void FocusFrame::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(QPen(tokens().accent, kWidth));
    painter.drawRect(rect().adjusted(kWidth / 2, kWidth / 2, -kWidth / 2, -kWidth / 2));
}

} // namespace manyhands
