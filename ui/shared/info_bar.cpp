// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/info_bar.h"

#include "ui/shared/glyph.h"
#include "ui/shared/line_flow.h"
#include "ui/shared/state_chip.h"
#include "ui/shared/tokens.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace manyhands {

namespace {

/// Around the tint; part of the bar, so that a hidden bar leaves no gap.
constexpr QMargins kOuter{16, 10, 16, 0};

ChipTone toneOf(InfoMessage::Severity severity) {
    switch (severity) {
    case InfoMessage::Severity::Info:
        return ChipTone::Active;
    case InfoMessage::Severity::Warning:
        return ChipTone::Warn;
    case InfoMessage::Severity::Error:
        return ChipTone::Bad;
    }
    return ChipTone::Active;
}

} // namespace

bool InfoMessage::says(const InfoMessage& other) const {
    const auto sameName = [](const Link& a, const Link& b) { return a.objectName == b.objectName; };
    return severity == other.severity && lead == other.lead && text == other.text && dismissable == other.dismissable &&
           std::ranges::equal(links, other.links, sameName);
}

InfoBar::InfoBar(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_links(new QHBoxLayout)
    , m_close(new QToolButton(this)) {
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setObjectName(QStringLiteral("infoText"));
    m_close->setObjectName(QStringLiteral("infoClose"));
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close message"));
    m_close->setProperty("kind", "flat");
    connect(m_close, &QToolButton::clicked, this, &InfoBar::clear);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kOuter.left() + 8, kOuter.top() + 8, kOuter.right() + 8, 8);
    row->setSpacing(4);
    row->addSpacing(30); // for the sign
    row->addWidget(m_text, 1);
    row->addLayout(m_links);
    row->addWidget(m_close);
    setVisible(false);
}

bool InfoBar::showMessage(const InfoMessage& message) {
    const bool graver = m_message.severity != message.severity ? m_message.severity > message.severity
                                                               : m_message.weight > message.weight;
    if (!isHidden() && graver)
        return false;
    const bool shown = !isHidden() && m_message.says(message);
    m_message = message;
    if (shown)
        return true;
    rebuild();
    setVisible(true);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    return true;
}

void InfoBar::clear() {
    m_message = {};
    setVisible(false);
}

QString InfoBar::text() const {
    return m_message.lead.isEmpty() ? m_message.text : m_message.lead + QLatin1Char(' ') + m_message.text;
}

void InfoBar::rebuild() {
    while (QLayoutItem* item = m_links->takeAt(0)) {
        item->widget()->hide(); // it stays for as long as the click on it is being told of
        item->widget()->deleteLater();
        delete item;
    }
    QString html = m_message.text.toHtmlEscaped();
    if (!m_message.lead.isEmpty())
        html = QStringLiteral("<b>%1</b> %2").arg(m_message.lead.toHtmlEscaped(), html);
    m_text->setText(html);
    setAccessibleName(text());
    for (const InfoMessage::Link& link : m_message.links) {
        auto* button = new QPushButton(link.text, this);
        button->setObjectName(link.objectName);
        button->setAccessibleName(link.text);
        button->setProperty("kind", "link");
        button->setCursor(Qt::PointingHandCursor);
        // the action may show another message, which deletes this button: act after the click is over
        connect(button, &QPushButton::clicked, this, link.act, Qt::QueuedConnection);
        m_links->addWidget(button);
    }
    m_close->setVisible(m_message.dismissable);
    m_close->setIcon(glyphIcon(Glyph::Close, tokens().text2, tokens().text3));
}

void InfoBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        m_close->setIcon(glyphIcon(Glyph::Close, tokens().text2, tokens().text3));
    QFrame::changeEvent(event);
}

void InfoBar::paintEvent(QPaintEvent*) {
    const ToneColours colours = toneColours(toneOf(m_message.severity));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.background);
    painter.drawRoundedRect(rect().marginsRemoved(kOuter), 6, 6);
    const Glyph sign = m_message.severity == InfoMessage::Severity::Info ? Glyph::Bulb : Glyph::Warning;
    // beside the first line of the text. Its height is not asked for: in a paint event that lays rich text out anew,
    // which asks for another paint event, without end
    const int line = m_text->fontMetrics().height();
    const bool oneLine = m_text->height() < 2 * line;
    const qreal firstLine = m_text->y() + (oneLine ? m_text->height() : line) / 2.0;
    LineFlow place(QRectF(0, firstLine - 8, width(), 16), layoutDirection());
    place.take(kOuter.left() + 12);
    drawGlyph(painter, sign, place.take(16), colours.text);
}

} // namespace manyhands
