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
constexpr int kIcon = 16;
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

void LegendKey::paintMark(QPainter& painter, int left, int middle) const {
    const Tokens& t = tokens();
    const QRect box(left, middle - 6, kMarkWidth, 12);
    const QRect thin(left, middle - 2, kMarkWidth, 5);
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
        paintFailureSign(painter, QRectF(QPointF(left, middle - kFailureSign.height() / 2.0), kFailureSign));
        break;
    }
}

QIcon LegendKey::icon() const {
    QPixmap picture(QSize(kIcon, kIcon) * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintMark(painter, (kIcon - kMarkWidth) / 2, kIcon / 2);
    return picture;
}

void LegendKey::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    LineFlow line(QRectF(rect()), layoutDirection());
    const int left = static_cast<int>(line.take(kMarkWidth).left());
    line.take(kGap);
    paintMark(painter, left, height() / 2);
    painter.setFont(roleFont(FontRole::Caption));
    painter.setPen(tokens().text2);
    painter.drawText(line.rest(), Qt::AlignLeft | Qt::AlignVCenter, m_text);
}

} // namespace manyhands
