// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/info_bar.h"

#include "ui/shared/glyph.h"
#include "ui/shared/line_flow.h"
#include "ui/shared/state_chip.h"
#include "ui/shared/text_scale.h"
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
constexpr int kSignRoom = 30, kBetween = 4;
constexpr int kTextLeast = 340; ///< beside the links; with less they go below it

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
    , m_words(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_links(new QHBoxLayout)
    , m_close(new QToolButton(this)) {
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setObjectName(QStringLiteral("infoText"));
    m_close->setObjectName(QStringLiteral("infoClose"));
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close message"));
    m_close->setProperty("kind", "flat");
    connect(m_close, &QToolButton::clicked, this, &InfoBar::dismiss);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kOuter.left() + 8, kOuter.top() + 8, kOuter.right() + 8, 8);
    row->setSpacing(kBetween);
    row->addSpacing(kSignRoom);
    m_words->setSpacing(kBetween);
    m_words->addWidget(m_text, 1);
    m_words->addLayout(m_links);
    row->addLayout(m_words, 1);
    row->addWidget(m_close);
    setVisible(false);
}

bool InfoBar::showMessage(const InfoMessage& message) {
    const bool graver = m_message.severity != message.severity ? m_message.severity > message.severity
                                                               : m_message.weight > message.weight;
    if (!isHidden() && graver)
        return false;
    const bool shown = !isHidden() && m_message.says(message);
    const bool isKnown = message.isUpdate && !isHidden();
    m_message = message;
    if (shown)
        return true;
    showText();
    if (!isKnown || !offersLinks())
        buildLinks();
    setVisible(true);
    if (isKnown)
        return true;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    emit announced();
    return true;
}

void InfoBar::clear() {
    m_message = {};
    setVisible(false);
}

void InfoBar::clearIfShows(const QString& text) {
    if (shows(text))
        clear();
}

void InfoBar::dismiss() {
    const std::function<void()> closed = m_message.closed;
    clear();
    if (closed)
        closed();
}

QString InfoBar::text() const {
    const QString& lead = m_message.lead;
    return lead.isEmpty() || m_message.text.isEmpty() ? lead + m_message.text
                                                      : lead + QLatin1Char(' ') + m_message.text;
}

/// Those of the message, by their names.
bool InfoBar::offersLinks() const {
    for (int i = 0; i < m_links->count(); ++i) {
        const auto place = static_cast<std::size_t>(i);
        if (place >= m_message.links.size() ||
            m_links->itemAt(i)->widget()->objectName() != m_message.links[place].objectName)
            return false;
    }
    return static_cast<std::size_t>(m_links->count()) == m_message.links.size();
}

void InfoBar::showText() {
    QString html = m_message.text.toHtmlEscaped();
    if (!m_message.lead.isEmpty())
        html = QStringLiteral("<b>%1</b> %2").arg(m_message.lead.toHtmlEscaped(), html);
    m_text->setText(html);
    setAccessibleName(text());
    m_close->setVisible(m_message.dismissable);
    m_close->setIcon(glyphIcon(Glyph::Close, tokens().text2, tokens().text3));
}

void InfoBar::buildLinks() {
    while (QLayoutItem* item = m_links->takeAt(0)) {
        item->widget()->hide(); // it stays for as long as the click on it is being told of
        item->widget()->deleteLater();
        delete item;
    }
    for (const InfoMessage::Link& link : m_message.links) {
        auto* button = new QPushButton(link.text, this);
        button->setObjectName(link.objectName);
        button->setAccessibleName(link.text);
        button->setProperty("kind", "link");
        button->setFocusPolicy(Qt::TabFocus); // a click on it, which may be its end, leaves the focus where it is
        button->setCursor(Qt::PointingHandCursor);
        // the action may show another message, which deletes this button: act after the click is over
        connect(button, &QPushButton::clicked, this, link.act, Qt::QueuedConnection);
        m_links->addWidget(button);
    }
}

void InfoBar::placeLinks() {
    const int links = m_links->sizeHint().width();
    const int around = kOuter.left() + kOuter.right() + 2 * 8 + kSignRoom + 3 * kBetween;
    const int room = width() - around - (m_close->isHidden() ? 0 : m_close->sizeHint().width());
    const bool below = !m_message.links.empty() && room - links < scaled(kTextLeast);
    const auto direction = below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_words->direction() == direction)
        return; // an alignment that is set asks for a layout, and thus for this again
    m_words->setDirection(direction);
    m_words->setAlignment(m_links, below ? Qt::AlignLeading : Qt::Alignment());
}

void InfoBar::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    placeLinks();
}

/// The links are others, or their text has another size.
bool InfoBar::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest)
        placeLinks();
    return QFrame::event(event);
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
