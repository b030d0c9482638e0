// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/legend_key.h"

#include <QPainter>

#include "ui/charts/lane_signs.h"
#include "ui/shared/fonts.h"
#include "ui/shared/line_flow.h"
#include "ui/shared/tokens.h"

namespace manyhands {

namespace {
constexpr int kMarkWidth = 10;
constexpr int kGap = 6;
} // namespace

LegendKey::LegendKey(Mark mark, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_mark(mark)
    , m_text(text) {
    setFont(roleFont(FontRole::Caption));
    setAccessibleName(text);
}

QSize LegendKey::sizeHint() const {
    return {kMarkWidth + kGap + QFontMetrics(roleFont(FontRole::Caption)).horizontalAdvance(m_text) + 1, 20};
}

void LegendKey::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens();
    QPainter painter(this);
    LineFlow line(QRectF(rect()), layoutDirection());
    const int left = static_cast<int>(line.take(kMarkWidth).left());
    line.take(kGap);
    const QRect box(left, height() / 2 - 6, kMarkWidth, 12);
    const QRect thin(left, height() / 2 - 2, kMarkWidth, 5);
    switch (m_mark) {
    case Mark::Compute:
        painter.fillRect(box, t.compute);
        break;
    case Mark::Wait:
        painter.fillRect(thin, t.wait);
        break;
    case Mark::Transfer:
        painter.fillRect(thin, t.transfer);
        break;
    case Mark::StartUp:
        paintStartUp(painter, box);
        break;
    case Mark::Failed:
        paintFailureSign(painter, QRectF(QPointF(left, (height() - kFailureSign.height()) / 2.0), kFailureSign));
        break;
    }
    painter.setFont(roleFont(FontRole::Caption));
    painter.setPen(t.text2);
    painter.drawText(line.rest(), Qt::AlignLeft | Qt::AlignVCenter, m_text);
}

} // namespace manyhands
