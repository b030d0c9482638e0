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
#include <QResizeEvent>
#include <QTextBoundaryFinder>
#include <QtMath>

#include <algorithm>

namespace manyhands {

namespace {
constexpr int kHeight = 76;
constexpr int kBarHeight = 4;
constexpr int kContextTop = 52, kContextLine = 16;
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
    const bool sameLabel = text.label == m_text.label;
    const bool sameContext = text.context == m_text.context && (text.progress < 0) == (m_text.progress < 0);
    m_text = text;
    if (!sameContext)
        forgetLines();
    setAccessibleName(text.label);
    setAccessibleDescription(QStringLiteral("%1 %2, %3").arg(text.figure, text.unit, text.context));
    if (!sameLabel)
        updateGeometry();
    update();
}

QSize Kpi::minimumSizeHint() const {
    return {qCeil(tabWidth(roleFont(FontRole::Field), m_text.label)) + kApart, 0};
}

qreal Kpi::room() const {
    return width() - kApart;
}

void Kpi::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    emit resized();
}

/// Broken once for a text and a width: measuring it costs more than all else here.
const QStringList& Kpi::contextLines() const {
    if (m_brokenAt != width())
        breakContext();
    return m_contextLines;
}

void Kpi::breakContext() const {
    m_brokenAt = width();
    m_contextLines.clear();
    const QFont font = roleFont(FontRole::Caption);
    if (m_text.progress >= 0 || m_text.context.isEmpty())
        return;
    if (tabWidth(font, m_text.context) <= room()) {
        m_contextLines = {m_text.context};
        return;
    }
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, m_text.context);
    qsizetype end = 0;
    for (qsizetype at = breaks.toNextBoundary(); at > 0; at = breaks.toNextBoundary())
        if (tabWidth(font, m_text.context.left(at).trimmed()) <= room())
            end = at;
    m_contextLines = end == 0 ? QStringList{m_text.context}
                              : QStringList{m_text.context.left(end).trimmed(), m_text.context.mid(end)};
}

void Kpi::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    painter.setFont(roleFont(FontRole::Field));
    painter.setPen(tokens().text2);
    drawTab(painter, QRectF(0, scaled(10), width(), scaled(16)), Qt::AlignLeft | Qt::AlignVCenter, m_text.label);
    paintFigure(painter);
    if (m_text.progress >= 0)
        paintProgress(painter);
    painter.setFont(roleFont(FontRole::Caption));
    painter.setPen(tokens().text3);
    QRectF line(0, scaled(kContextTop), width(), scaled(kContextLine));
    for (const QString& words : contextLines()) {
        drawTab(painter, line, Qt::AlignLeft | Qt::AlignVCenter, words);
        line.translate(0, line.height());
    }
}

void Kpi::paintFigure(QPainter& painter) const {
    const bool close = m_text.unit == QStringLiteral("×") || (m_text.unit == QLatin1String("%") && !isPercentApart());
    QFont figureFont = roleFont(FontRole::Kpi), unitFont = roleFont(FontRole::Body);
    unitFont.setWeight(QFont::Medium);
    const int gap = close ? 1 : 6;
    // a narrow window with large text: smaller rather than cut
    qreal wide = tabWidth(figureFont, m_text.figure), unitWide = tabWidth(unitFont, m_text.unit);
    while (wide + gap + unitWide > room() && unitFont.pixelSize() > kSmallest) {
        figureFont.setPixelSize(figureFont.pixelSize() - 1);
        unitFont.setPixelSize(unitFont.pixelSize() - 1);
        wide = tabWidth(figureFont, m_text.figure);
        unitWide = tabWidth(unitFont, m_text.unit);
    }
    painter.setFont(figureFont);
    painter.setPen(tokens().text);
    // a unit stands behind its figure, even where the two stand on the right
    const QRectF both =
        LineFlow(QRectF(0, scaled(26), width(), scaled(26)), layoutDirection()).take(wide + gap + unitWide);
    LineFlow line(both, Qt::LeftToRight);
    drawTab(painter, line.take(wide), Qt::AlignHCenter | Qt::AlignVCenter, m_text.figure);
    line.take(gap);
    painter.setFont(unitFont);
    painter.setPen(tokens().text2);
    drawTab(painter, line.rest().adjusted(0, scaled(3), 0, -scaled(1)), Qt::AlignHCenter | Qt::AlignVCenter,
            m_text.unit);
}

void Kpi::paintProgress(QPainter& painter) const {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF track =
        LineFlow(QRectF(0, scaled(57), width(), kBarHeight), layoutDirection()).take(qMin(width() - 16, 160));
    painter.setBrush(tokens().sunken);
    painter.drawRoundedRect(track, 2, 2);
    painter.setBrush(tokens().accent);
    painter.drawRoundedRect(LineFlow(track, layoutDirection()).take(track.width() * qMin(1.0, m_text.progress)), 2, 2);
}

KpiStrip::KpiStrip(QWidget* parent)
    : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addSpacing(16); // unlike a margin on the right in a window from right to left
    for (std::size_t i = 0; i < m_kpis.size(); ++i) {
        m_kpis[i] = new Kpi(this);
        m_kpis[i]->setObjectName(QString::fromLatin1(kNames[i]));
        // not while the layout is at it: it would give the others their old height
        connect(m_kpis[i], &Kpi::resized, this, &KpiStrip::fit, Qt::QueuedConnection);
        row->addWidget(m_kpis[i], kStretch[i]);
    }
    fit();
}

/// In one width and text size it grows once at most: a strip that follows each text would make the page jump.
void KpiStrip::fit() {
    m_twoLines = m_twoLines || std::any_of(m_kpis.begin(), m_kpis.end(),
                                           [](const Kpi* kpi) { return kpi->contextLines().size() > 1; });
    const int wanted = scaled(kHeight + (m_twoLines ? kContextLine : 0));
    if (wanted == minimumHeight())
        return;
    setFixedHeight(wanted);
    layout()->update(); // it may be at it right now, with the old height for those that are yet to come
}

void KpiStrip::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return;
    m_twoLines = false;
    fit();
}

void KpiStrip::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    m_twoLines = false;
    for (Kpi* kpi : m_kpis) {
        kpi->forgetLines();
        kpi->updateGeometry();
    }
    fit();
}

void KpiStrip::setTexts(const std::array<KpiText, 6>& texts) {
    for (std::size_t i = 0; i < m_kpis.size(); ++i)
        m_kpis[i]->setText(texts[i]);
    fit();
}

} // namespace manyhands
