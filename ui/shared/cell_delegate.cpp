// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/cell_delegate.h"

#include "ui/shared/fonts.h"
#include "ui/shared/glyph.h"
#include "ui/shared/line_flow.h"
#include "ui/shared/state_chip.h"
#include "ui/shared/tabular_label.h"
#include "ui/shared/text_scale.h"
#include "ui/shared/tokens.h"

#include <QAbstractItemView>
#include <QPainter>

namespace manyhands {

namespace {

constexpr int kPadding = 8;
constexpr int kNumberWidth = 56;
constexpr int kSpreadWidth = 52;
constexpr int kBadgeHeight = 18;
constexpr int kBarHeight = 9;
constexpr int kMarkHeight = 15;

void drawBar(QPainter& painter, const QRectF& track, const QModelIndex& index) {
    const Tokens& t = tokens();
    const double share = qBound(0.0, index.data(BarRole).toDouble(), 1.0);
    const qreal middle = track.center().y();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(index.data(BarQuietRole).toBool() ? t.idle : t.compute);
    const QRectF bar(track.left(), middle - kBarHeight / 2.0, track.width(), kBarHeight);
    painter.drawRoundedRect(LineFlow(bar, painter.layoutDirection()).take(qMax(2.0, track.width() * share)), 2, 2);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QVariant mark = index.data(MarkRole);
    if (mark.isValid()) {
        const qreal along = track.width() * qBound(0.0, mark.toDouble(), 1.0);
        const qreal x = painter.layoutDirection() == Qt::RightToLeft ? track.right() - along : track.left() + along;
        painter.fillRect(QRectF(qRound(x), qRound(middle - kMarkHeight / 2.0), 1, kMarkHeight), t.text);
    }
}

void drawNumberAndBar(QPainter& painter, const QRectF& area, const QModelIndex& index) {
    LineFlow flow(area, painter.layoutDirection());
    const QVariant kept = index.data(NumberWidthRole);
    drawTab(painter, flow.take(scaled(kept.isValid() ? kept.toInt() : kNumberWidth)), Qt::AlignRight | Qt::AlignVCenter,
            index.data(Qt::DisplayRole).toString());
    flow.take(4);
    const QVariant spread = index.data(SpreadRole);
    if (spread.isValid()) {
        painter.setPen(tokens().text3);
        painter.setFont(roleFont(FontRole::Caption));
        drawTab(painter, flow.take(scaled(kSpreadWidth)), Qt::AlignLeft | Qt::AlignVCenter, spread.toString());
    }
    flow.take(8);
    if (flow.rest().width() > 12 && index.data(BarRole).isValid())
        drawBar(painter, flow.rest(), index);
}

void drawBadge(QPainter& painter, const QRectF& area, const QModelIndex& index) {
    const QString text = index.data(BadgeRole).toString();
    if (text.isEmpty())
        return;
    const auto tone = static_cast<ChipTone>(index.data(BadgeToneRole).toInt());
    if (tone == ChipTone::Neutral) {
        painter.setFont(roleFont(FontRole::Caption));
        painter.setPen(tokens().text2);
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, text);
        return;
    }
    const QFont font = roleFont(FontRole::Badge);
    const ToneColours colours = toneColours(tone);
    QRectF pill = LineFlow(area, painter.layoutDirection()).take(QFontMetricsF(font).horizontalAdvance(text) + 16);
    const double radius = scaled(kBadgeHeight) / 2.0;
    pill.adjust(0, area.height() / 2 - radius, 0, radius - area.height() / 2);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.background);
    painter.drawRoundedRect(pill, radius, radius);
    painter.setPen(colours.text);
    painter.setFont(font);
    painter.drawText(pill, Qt::AlignCenter, text);
}

void drawText(QPainter& painter, const QRectF& area, const QModelIndex& index) {
    LineFlow flow(area, painter.layoutDirection());
    const QVariant sign = index.data(SignRole);
    if (sign.isValid()) {
        const QRectF place = flow.take(10);
        drawGlyph(painter, static_cast<Glyph>(sign.toInt()), QRectF(place.left(), place.center().y() - 5, 10, 10),
                  index.data(SignColourRole).value<QColor>());
        flow.take(7);
    }
    const QString text = index.data(Qt::DisplayRole).toString();
    const QVariant aligned = index.data(Qt::TextAlignmentRole);
    if (aligned.isValid() && (Qt::Alignment(aligned.toInt()) & Qt::AlignRight)) {
        drawTab(painter, flow.rest(), Qt::AlignRight | Qt::AlignVCenter, text);
        return;
    }
    const QFontMetricsF metrics(painter.font());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, flow.rest().width());
    drawTab(painter, flow.take(tabWidth(painter.font(), shown)), Qt::AlignLeft | Qt::AlignVCenter, shown);
    flow.take(7);
    drawBadge(painter, flow.rest(), index);
}

} // namespace

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Tokens& t = tokens();
    painter->save();
    painter->setLayoutDirection(option.direction);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, selected ? t.selected : t.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.border);
    if (selected && index.column() == 0 && option.widget && option.widget->hasFocus())
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1), t.accent);
    QFont font = roleFont(FontRole::Body);
    if (index.column() == 0)
        font.setWeight(QFont::Medium);
    painter->setFont(font);
    const QVariant colour = index.data(Qt::ForegroundRole);
    painter->setPen(colour.isValid() ? colour.value<QColor>() : t.text);
    painter->setClipRect(option.rect);
    const QRectF area = QRectF(option.rect).adjusted(kPadding, 0, -kPadding, -1);
    if (index.data(BarRole).isValid() || index.data(NumberWidthRole).isValid())
        drawNumberAndBar(*painter, area, index);
    else
        drawText(*painter, area, index);
    painter->restore();
}

} // namespace manyhands
