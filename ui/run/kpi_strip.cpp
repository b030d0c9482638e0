// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/kpi_strip.h"

#include "ui/shared/fonts.h"
#include "ui/shared/line_flow.h"
#include "ui/shared/number_text.h"
#include "ui/shared/tabular_label.h"
#include "ui/shared/text_scale.h"
#include "ui/shared/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace manyhands {

namespace {
constexpr int kHeight = 76;
constexpr int kBarHeight = 4;
constexpr int kSmallest = 11; ///< pixels of text
constexpr int kApart = 8;     ///< from the next figure
constexpr std::array<int, 6> kStretch{5, 4, 4, 4, 4, 4};
constexpr std::array<const char*, 6> kNames{"kpiTasks",   "kpiElapsed",    "kpiThroughput",
                                            "kpiSpeedUp", "kpiEfficiency", "kpiMemory"};
} // namespace

Kpi::Kpi(QWidget* parent)
    : QWidget(parent) {
    setAttribute(Qt::WA_OpaquePaintEvent); // else each new figure has the page painted beneath it
}

void Kpi::setText(const KpiText& text) {
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text.label);
    setAccessibleDescription(QStringLiteral("%1 %2, %3").arg(text.figure, text.unit, text.context));
    update();
}

qreal Kpi::room() const {
    return width() - kApart;
}

void Kpi::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.setFont(roleFont(FontRole::Field));
    painter.setPen(t.text2);
    drawTab(painter, QRectF(0, scaled(10), width(), scaled(16)), Qt::AlignLeft | Qt::AlignVCenter, m_text.label);

    const bool close = m_text.unit == QStringLiteral("×") || (m_text.unit == QLatin1String("%") && !isPercentApart());
    QFont figureFont = roleFont(FontRole::Kpi), unitFont = roleFont(FontRole::Body);
    unitFont.setWeight(QFont::Medium);
    const int gap = close ? 1 : 6;
    // a narrow window with large text: smaller rather than cut
    while (tabWidth(figureFont, m_text.figure) + gap + tabWidth(unitFont, m_text.unit) > room() &&
           unitFont.pixelSize() > kSmallest) {
        figureFont.setPixelSize(figureFont.pixelSize() - 1);
        unitFont.setPixelSize(unitFont.pixelSize() - 1);
    }
    painter.setFont(figureFont);
    painter.setPen(t.text);
    const qreal wide = tabWidth(figureFont, m_text.figure);
    // a unit stands behind its figure, even where the two stand on the right
    const QRectF both = LineFlow(QRectF(0, scaled(26), width(), scaled(26)), layoutDirection())
                            .take(wide + gap + tabWidth(unitFont, m_text.unit));
    LineFlow line(both, Qt::LeftToRight);
    drawTab(painter, line.take(wide), Qt::AlignHCenter | Qt::AlignVCenter, m_text.figure);
    line.take(gap);
    painter.setFont(unitFont);
    painter.setPen(t.text2);
    drawTab(painter, line.rest().adjusted(0, scaled(3), 0, -scaled(1)), Qt::AlignHCenter | Qt::AlignVCenter,
            m_text.unit);

    if (m_text.progress >= 0) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const QRectF track =
            LineFlow(QRectF(0, scaled(57), width(), kBarHeight), layoutDirection()).take(qMin(width() - 16, 160));
        painter.setBrush(t.sunken);
        painter.drawRoundedRect(track, 2, 2);
        painter.setBrush(t.accent);
        painter.drawRoundedRect(LineFlow(track, layoutDirection()).take(track.width() * qMin(1.0, m_text.progress)), 2,
                                2);
        return;
    }
    QFont contextFont = roleFont(FontRole::Caption);
    while (tabWidth(contextFont, m_text.context) > room() && contextFont.pixelSize() > kSmallest)
        contextFont.setPixelSize(contextFont.pixelSize() - 1);
    painter.setFont(contextFont);
    painter.setPen(t.text3);
    drawTab(painter, QRectF(0, scaled(52), width(), scaled(16)), Qt::AlignLeft | Qt::AlignVCenter, m_text.context);
}

KpiStrip::KpiStrip(QWidget* parent)
    : QWidget(parent) {
    setFixedHeight(scaled(kHeight));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addSpacing(16); // unlike a margin on the right in a window from right to left
    for (std::size_t i = 0; i < m_kpis.size(); ++i) {
        m_kpis[i] = new Kpi(this);
        m_kpis[i]->setObjectName(QString::fromLatin1(kNames[i]));
        row->addWidget(m_kpis[i], kStretch[i]);
    }
}

void KpiStrip::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange)
        setFixedHeight(scaled(kHeight));
    QWidget::changeEvent(event);
}

void KpiStrip::setTexts(const std::array<KpiText, 6>& texts) {
    for (std::size_t i = 0; i < m_kpis.size(); ++i)
        m_kpis[i]->setText(texts[i]);
}

} // namespace manyhands
