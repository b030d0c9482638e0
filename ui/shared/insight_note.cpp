// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/insight_note.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include "ui/shared/glyph.h"
#include "ui/shared/tokens.h"

namespace manyhands {

namespace {
constexpr int kBulb = 16;
constexpr int kPadding = 8;
constexpr int kTextLeft = 36;
constexpr double kRadius = 6;
} // namespace

InsightNote::InsightNote(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this)) {
    m_text->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kTextLeft, kPadding, kPadding, kPadding);
    row->addWidget(m_text);
    hide();
}

void InsightNote::setText(const QString& text) {
    if (text == m_text->text())
        return;
    m_text->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

QString InsightNote::text() const {
    return m_text->text();
}

void InsightNote::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().infoBg);
    painter.drawRoundedRect(rect(), kRadius, kRadius);
    drawGlyph(painter, Glyph::Bulb, QRectF(kPadding + 2, kPadding, kBulb, kBulb), tokens().accent);
}

} // namespace manyhands
