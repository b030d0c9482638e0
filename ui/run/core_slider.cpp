// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/core_slider.h"

#include "ui/shared/fonts.h"
#include "ui/shared/tokens.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace manyhands {

namespace {
constexpr int kHeight = 50;
constexpr int kMargin = 8;
constexpr qreal kTrackY = 12;
constexpr qreal kKnob = 7;
constexpr int kEveryTickUpTo = 64;
constexpr int kCap = 256;
constexpr qreal kLabelGap = 10;
} // namespace

CoreSlider::CoreSlider(CoreMarks marks, QWidget* parent)
    : QAbstractSlider(parent)
    , m_marks(marks) {
    setOrientation(Qt::Horizontal);
    setLayoutDirection(Qt::LeftToRight); // counts grow to the right, as on the charts
    setRange(1, mostFor(marks));
    setSingleStep(1);
    setPageStep(std::max(1, marks.cores));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

int CoreSlider::mostFor(CoreMarks marks) {
    return std::min(kCap, std::max(2 * marks.threads, 8));
}

QSize CoreSlider::sizeHint() const {
    return {248, kHeight};
}

QSize CoreSlider::minimumSizeHint() const {
    return {160, kHeight};
}

qreal CoreSlider::xOf(int value) const {
    return kMargin + (width() - 2.0 * kMargin) * (value - minimum()) / std::max(1, maximum() - minimum());
}

int CoreSlider::valueAt(qreal x) const {
    const qreal share = (x - kMargin) / std::max(1.0, width() - 2.0 * kMargin);
    return minimum() + static_cast<int>(std::lround(share * (maximum() - minimum())));
}

void CoreSlider::drawTicks(QPainter& painter) const {
    const Tokens& t = tokens();
    const int step = maximum() <= kEveryTickUpTo ? 1 : 8;
    for (int value = minimum(); value <= maximum(); value += step)
        painter.fillRect(QRectF(std::round(xOf(value)), 22, 1, 4), t.borderStrong);
    for (const int value : {minimum(), m_marks.cores, m_marks.threads, maximum()}) {
        if (value <= maximum())
            painter.fillRect(QRectF(std::round(xOf(value)), 22, 1, 7), t.text2);
    }
}

void CoreSlider::drawLabels(QPainter& painter) const {
    const QString cores = tr("%Ln core(s)", nullptr, m_marks.cores);
    struct Label {
        int value;
        QString text;
    };
    std::vector<Label> labels;
    if (m_marks.cores > 1)
        labels.push_back({1, QStringLiteral("1")});
    labels.push_back({m_marks.cores, cores});
    if (m_marks.threads != m_marks.cores && m_marks.threads < maximum())
        labels.push_back({m_marks.threads, tr("%Ln thread(s)", nullptr, m_marks.threads)});
    labels.push_back({maximum(), QString::number(maximum())});

    painter.setFont(roleFont(FontRole::Caption));
    painter.setPen(tokens().text2);
    const QFontMetricsF metrics(painter.font());
    qreal free = 0;
    for (const Label& label : labels) {
        const qreal wide = metrics.horizontalAdvance(label.text);
        const qreal x = std::max(free, std::min(xOf(label.value) - wide / 2, width() - wide - 1));
        if (x + wide > width())
            continue;
        painter.drawText(QPointF(x, 44), label.text);
        free = x + wide + kLabelGap;
    }
}

void CoreSlider::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    drawTicks(painter);
    drawLabels(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal knobX = xOf(value());
    const QRectF track(kMargin, kTrackY - 2, width() - 2.0 * kMargin, 4);
    painter.setBrush(t.borderStrong);
    painter.drawRoundedRect(track, 2, 2);
    painter.setBrush(isEnabled() ? t.accent : t.idle);
    painter.drawRoundedRect(QRectF(track.left(), track.top(), knobX - track.left(), 4), 2, 2);
    if (hasFocus()) {
        painter.setBrush(t.selected);
        painter.drawEllipse(QPointF(knobX, kTrackY), kKnob + 4, kKnob + 4);
    }
    painter.setBrush(t.surface);
    painter.setPen(QPen(isEnabled() ? t.accent : t.idle, 2));
    painter.drawEllipse(QPointF(knobX, kTrackY), kKnob, kKnob);
}

void CoreSlider::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    setSliderDown(true);
    setSliderPosition(valueAt(event->position().x()));
}

void CoreSlider::mouseMoveEvent(QMouseEvent* event) {
    if (isSliderDown())
        setSliderPosition(valueAt(event->position().x()));
}

void CoreSlider::mouseReleaseEvent(QMouseEvent*) {
    setSliderDown(false);
}

void CoreSlider::focusInEvent(QFocusEvent* event) {
    QAbstractSlider::focusInEvent(event);
    update();
}

void CoreSlider::focusOutEvent(QFocusEvent* event) {
    QAbstractSlider::focusOutEvent(event);
    update();
}

QString processAdvice(int processes, CoreMarks marks, bool waiting) {
    if (processes == 1)
        return CoreSlider::tr("One process. This is the baseline.");
    if (waiting)
        return CoreSlider::tr("Waiting tasks can use more processes than cores.");
    if (processes < marks.cores)
        return CoreSlider::tr("Leaves cores free for other programs.");
    if (processes == marks.cores)
        return CoreSlider::tr("One per core. A good start for work that uses the CPU.");
    if (processes <= marks.threads)
        return CoreSlider::tr("Shares cores between two processes. Gains are smaller.");
    return CoreSlider::tr("More processes than the processor can run at once. Expect switching, not speed.");
}

} // namespace manyhands
