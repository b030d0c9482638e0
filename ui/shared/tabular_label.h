// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QPainter;

namespace manyhands {

/// Inter's digits differ in width and Qt 6.4 cannot ask for its tabular ones, so numbers that change or stand under
/// each other are drawn with each digit centred in the width of the widest. GUI thread only.
qreal tabWidth(const QFont& font, const QString& text);
void drawTab(QPainter& painter, const QRectF& area, Qt::Alignment alignment, const QString& text);

/// One line of text with such digits, in the palette's text colour.
class TabularLabel : public QLabel {
    Q_OBJECT
public:
    explicit TabularLabel(QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace manyhands
