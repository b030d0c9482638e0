// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/tabular_label.h"

#include <QHash>
#include <QPainter>
#include <QStaticText>
#include <QStyle>
#include <QTextLayout>
#include <QTextOption>

#include <cmath>

namespace manyhands {

namespace {

bool isDigit(QChar c) {
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

/// A digit or a stretch without digits, laid out once: shaping the same few pieces again and again would cost more than
/// all else that is drawn in a live table.
struct Piece {
    QStaticText text;
    qreal advance = 0; ///< of the text
    qreal width = 0;   ///< that it takes: for digits the widest one's
    qreal ascent = 0;  ///< above its base: more than the font's own where characters come from another
};

class Pieces {
public:
    explicit Pieces(const QFont& font)
        : m_font(font)
        , m_metrics(font) {
        for (char digit = '0'; digit <= '9'; ++digit)
            m_wide = qMax(m_wide, m_metrics.horizontalAdvance(QLatin1Char(digit)));
    }

    const Piece& of(const QString& text) {
        constexpr qsizetype kMost = 500;
        const auto found = m_known.constFind(text);
        if (found != m_known.constEnd())
            return *found;
        if (m_known.size() == kMost)
            m_known.clear();
        Piece piece;
        piece.text.setText(text);
        piece.text.setTextFormat(Qt::PlainText);
        // a piece knows not of the others: from right to left its blanks and signs would change sides
        QTextOption option;
        option.setTextDirection(Qt::LeftToRight);
        piece.text.setTextOption(option);
        piece.text.prepare({}, m_font);
        piece.advance = m_metrics.horizontalAdvance(text);
        piece.ascent = ascentOf(text);
        piece.width = isDigit(text.front()) ? m_wide : piece.advance;
        return *m_known.insert(text, piece);
    }
    const QFontMetricsF& metrics() const { return m_metrics; }

private:
    qreal ascentOf(const QString& text) const {
        QTextLayout layout(text, m_font);
        layout.beginLayout();
        const QTextLine line = layout.createLine();
        layout.endLayout();
        return line.ascent();
    }
    QFont m_font;
    QFontMetricsF m_metrics;
    qreal m_wide = 0;
    QHash<QString, Piece> m_known;
};

/// Of a few fonts; never freed, as laid out text must not outlive the application's fonts.
Pieces& piecesOf(const QFont& font) {
    static auto& known = *new QHash<QFont, Pieces*>;
    Pieces*& pieces = known[font];
    if (pieces == nullptr)
        pieces = new Pieces(font);
    return *pieces;
}

/// Calls `visit(piece)` for each digit and each stretch without digits.
template <class Visit>
void forEachPiece(Pieces& pieces, const QString& text, Visit&& visit) {
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i + 1;
        while (!isDigit(text[i]) && end < text.size() && !isDigit(text[end]))
            ++end;
        visit(pieces.of(text.mid(i, end - i)));
        i = end;
    }
}

qreal widthOf(Pieces& pieces, const QString& text) {
    qreal sum = 0;
    forEachPiece(pieces, text, [&](const Piece& piece) { sum += piece.width; });
    return sum;
}

} // namespace

qreal tabWidth(const QFont& font, const QString& text) {
    return widthOf(piecesOf(font), text);
}

void drawTab(QPainter& painter, const QRectF& area, Qt::Alignment logical, const QString& text) {
    const Qt::Alignment alignment = QStyle::visualAlignment(painter.layoutDirection(), logical);
    Pieces& pieces = piecesOf(painter.font());
    const QFontMetricsF& metrics = pieces.metrics();
    qreal x = area.left();
    if (alignment & Qt::AlignRight)
        x = area.right() - widthOf(pieces, text);
    else if (alignment & Qt::AlignHCenter)
        x = area.center().x() - widthOf(pieces, text) / 2;
    qreal base = std::round(area.top() + (area.height() - metrics.height()) / 2 + metrics.ascent());
    if (alignment & Qt::AlignTop)
        base = area.top() + metrics.ascent();
    else if (alignment & Qt::AlignBottom)
        base = area.bottom() - metrics.descent();
    forEachPiece(pieces, text, [&](const Piece& piece) {
        painter.drawStaticText(QPointF(x + (piece.width - piece.advance) / 2, base - piece.ascent), piece.text);
        x += piece.width;
    });
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
