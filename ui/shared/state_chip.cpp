// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/state_chip.h"

#include "ui/shared/fonts.h"
#include "ui/shared/glyph.h"
#include "ui/shared/line_flow.h"
#include "ui/shared/tabular_label.h"
#include "ui/shared/tokens.h"

#include <QAccessible>
#include <QPainter>
#include <QRegularExpression>

#include <cmath>

namespace manyhands {

namespace {

constexpr int kHeight = 24;
constexpr int kDotLeft = 10;
constexpr int kDot = 8;
constexpr int kTextLeft = 25;
constexpr int kTextRight = 11;

QFont chipFont() {
    QFont font = roleFont(FontRole::Field);
    font.setWeight(QFont::DemiBold);
    return font;
}

/// The text to the ten percent, so that a progress is spoken ten times and not a hundred; without seconds, so that
/// going through the moments of a run is spoken once.
QString coarse(const QString& text) {
    static const QRegularExpression percent(QStringLiteral("(\\d+)\\x{a0}?%"));
    static const QRegularExpression time(QStringLiteral("[\\d.,]+ s\\b"));
    const QRegularExpressionMatch match = percent.match(text);
    return match.hasMatch() ? QString(text).replace(match.capturedStart(), match.capturedLength(),
                                                    QString::number(match.captured(1).toInt() / 10))
                            : QString(text).remove(time);
}

} // namespace

ToneColours toneColours(ChipTone tone) {
    const Tokens& t = tokens();
    switch (tone) {
    case ChipTone::Neutral:
        return {t.text2, t.sunken};
    case ChipTone::Active:
        return {t.accent, t.infoBg};
    case ChipTone::Ok:
        return {t.okText, t.okBg};
    case ChipTone::Warn:
        return {t.warnText, t.warnBg};
    case ChipTone::Bad:
        return {t.badText, t.badBg};
    }
    return {t.text2, t.sunken};
}

StateChip::StateChip(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateChip::setState(const QString& text, ChipTone tone) {
    if (text == m_text && tone == m_tone)
        return;
    const QSize before = sizeHint();
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    if (sizeHint() != before) // else each percent would lay out the window's head
        updateGeometry();
    update();
    if (coarse(text) != m_announced) {
        m_announced = coarse(text);
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QSize StateChip::sizeHint() const {
    return {kTextLeft + static_cast<int>(std::ceil(tabWidth(chipFont(), m_text))) + kTextRight, kHeight};
}

void StateChip::paintEvent(QPaintEvent*) {
    const ToneColours colours = toneColours(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.background);
    painter.drawRoundedRect(rect(), kHeight / 2.0, kHeight / 2.0);
    painter.setBrush(colours.text);
    LineFlow line(QRectF(rect()), layoutDirection());
    line.take(kDotLeft);
    painter.drawEllipse(line.take(kDot).adjusted(0, (kHeight - kDot) / 2.0, 0, (kDot - kHeight) / 2.0));
    line.take(kTextLeft - kDotLeft - kDot);
    painter.setPen(colours.text);
    painter.setFont(chipFont());
    drawTab(painter, line.rest(), Qt::AlignLeft | Qt::AlignVCenter, m_text);
}

} // namespace manyhands
