// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/glyph.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

namespace manyhands {

namespace {

void drawLines(QPainter& p, const QColor& colour, const QPolygonF& points) {
    p.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p.setBrush(Qt::NoBrush);
    p.drawPolyline(points);
}

/// Drawn in a square of 16 units.
void drawBulb(QPainter& p, const QColor& colour) {
    p.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p.setBrush(Qt::NoBrush);
    p.drawArc(QRectF(3.5, 1.5, 9, 9), -50 * 16, 280 * 16);
    p.drawLine(QPointF(6, 12), QPointF(10, 12));
    p.drawLine(QPointF(6.6, 14.4), QPointF(9.4, 14.4));
}

void drawWarning(QPainter& p, const QColor& colour) {
    p.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p.setBrush(Qt::NoBrush);
    p.drawPolygon(QPolygonF({{8, 1.8}, {15, 14}, {1, 14}}));
    p.drawLine(QPointF(8, 6.2), QPointF(8, 9.6));
    p.drawPoint(QPointF(8, 11.8));
}

void drawUnit(QPainter& p, Glyph glyph, const QColor& colour) {
    switch (glyph) {
    case Glyph::Bulb:
        drawBulb(p, colour);
        return;
    case Glyph::Warning:
        drawWarning(p, colour);
        return;
    case Glyph::ChevronRight:
        drawLines(p, colour, QPolygonF({{6, 4}, {10, 8}, {6, 12}}));
        return;
    case Glyph::ChevronDown:
        drawLines(p, colour, QPolygonF({{4, 6}, {8, 10}, {12, 6}}));
        return;
    case Glyph::Check:
        drawLines(p, colour, QPolygonF({{3, 8.5}, {6.5, 12}, {13, 4.5}}));
        return;
    case Glyph::Close:
        drawLines(p, colour, QPolygonF({{4, 4}, {12, 12}}));
        drawLines(p, colour, QPolygonF({{12, 4}, {4, 12}}));
        return;
    case Glyph::Ring:
        p.setPen(QPen(colour, 2.4));
        p.setBrush(Qt::NoBrush);
        p.drawEllipse(QRectF(4, 4, 8, 8));
        return;
    default:
        break;
    }
    p.setPen(Qt::NoPen);
    p.setBrush(colour);
    switch (glyph) {
    case Glyph::Play:
        p.drawPolygon(QPolygonF({{3, 2}, {14, 8}, {3, 14}}));
        break;
    case Glyph::Pause:
        p.drawRoundedRect(QRectF(3, 2, 4, 12), 1, 1);
        p.drawRoundedRect(QRectF(9, 2, 4, 12), 1, 1);
        break;
    case Glyph::Stop:
        p.drawRoundedRect(QRectF(3, 3, 11, 11), 1.5, 1.5);
        break;
    case Glyph::Dot:
        p.drawEllipse(QRectF(3.5, 3.5, 9, 9));
        break;
    case Glyph::TriangleDown:
        p.drawPolygon(QPolygonF({{2.5, 3.5}, {13.5, 3.5}, {8, 13}}));
        break;
    default:
        break;
    }
}

class GlyphEngine : public QIconEngine {
public:
    GlyphEngine(Glyph glyph, const QColor& colour, const QColor& disabled)
        : m_glyph(glyph)
        , m_colour(colour)
        , m_disabled(disabled) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        drawGlyph(*painter, m_glyph, rect, mode == QIcon::Disabled ? m_disabled : m_colour);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, picture.rect(), mode, state);
        return picture;
    }
    QIconEngine* clone() const override { return new GlyphEngine(*this); }

private:
    Glyph m_glyph;
    QColor m_colour, m_disabled;
};

} // namespace

void drawGlyph(QPainter& painter, Glyph glyph, const QRectF& area, const QColor& colour) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = qMin(area.width(), area.height());
    painter.translate(area.center() - QPointF(side / 2, side / 2));
    painter.scale(side / 16, side / 16);
    drawUnit(painter, glyph, colour);
    painter.restore();
}

QIcon glyphIcon(Glyph glyph, const QColor& colour, const QColor& disabled) {
    return QIcon(new GlyphEngine(glyph, colour, disabled));
}

} // namespace manyhands
