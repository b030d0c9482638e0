// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/tabular_label.h"

#include <QHash>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace manyhands {

namespace {

bool isDigit(QChar c) {
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

qreal digitWidth(const QFont& font) {
    static QHash<QString, qreal> known;
    const QString key = font.key();
    const auto found = known.constFind(key);
    if (found != known.constEnd())
        return *found;
    const QFontMetricsF metrics(font);
    qreal widest = 0;
    for (char digit = '0'; digit <= '9'; ++digit)
        widest = qMax(widest, metrics.horizontalAdvance(QLatin1Char(digit)));
    known.insert(key, widest);
    return widest;
}

/// Calls `piece(text, width)` for each digit and each stretch without digits.
template <class Piece>
void forEachPiece(const QFont& font, const QString& text, Piece&& piece) {
    const QFontMetricsF metrics(font);
    const qreal wide = digitWidth(font);
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i + 1;
        if (isDigit(text[i])) {
            piece(text.mid(i, 1), wide);
        } else {
            while (end < text.size() && !isDigit(text[end]))
                ++end;
            const QString stretch = text.mid(i, end - i);
            piece(stretch, metrics.horizontalAdvance(stretch));
        }
        i = end;
    }
}

} // namespace

qreal tabWidth(const QFont& font, const QString& text) {
    qreal sum = 0;
    forEachPiece(font, text, [&](const QString&, qreal width) { sum += width; });
    return sum;
}

void drawTab(QPainter& painter, const QRectF& area, Qt::Alignment logical, const QString& text) {
    const Qt::LayoutDirection direction = painter.layoutDirection();
    const Qt::Alignment alignment = QStyle::visualAlignment(direction, logical);
    const QFont font = painter.font();
    const QFontMetricsF metrics(font);
    const qreal whole = tabWidth(font, text);
    qreal x = area.left();
    if (alignment & Qt::AlignRight)
        x = area.right() - whole;
    else if (alignment & Qt::AlignHCenter)
        x = area.center().x() - whole / 2;
    qreal y = std::round(area.top() + (area.height() - metrics.height()) / 2 + metrics.ascent());
    if (alignment & Qt::AlignTop)
        y = area.top() + metrics.ascent();
    else if (alignment & Qt::AlignBottom)
        y = area.bottom() - metrics.descent();
    // a piece alone knows not of the others: from right to left its blanks and signs would change sides
    painter.setLayoutDirection(Qt::LeftToRight);
    forEachPiece(font, text, [&](const QString& piece, qreal width) {
        painter.drawText(QPointF(x + (width - metrics.horizontalAdvance(piece)) / 2, y), piece);
        x += width;
    });
    painter.setLayoutDirection(direction);
}

TabularLabel::TabularLabel(QWidget* parent)
    : QLabel(parent) {}

QSize TabularLabel::sizeHint() const {
    const QMargins m = contentsMargins();
    return {static_cast<int>(std::ceil(tabWidth(font(), text()))) + m.left() + m.right(),
            fontMetrics().height() + m.top() + m.bottom()};
}

QSize TabularLabel::minimumSizeHint() const {
    return sizeHint();
}

void TabularLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    drawTab(painter, contentsRect(), alignment(), text());
}

} // namespace manyhands
