// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_heading.h"

#include "ui/shared/field.h"
#include "ui/shared/fonts.h"

#include <QEvent>
#include <QLabel>

#include <QBoxLayout>

namespace manyhands {

namespace {
constexpr int kBetween = 8;
}

ChartHeading::ChartHeading(const QString& title, const QString& caption, QWidget* parent)
    : QWidget(parent)
    , m_title(roleLabel(title, "h3", this))
    , m_caption(roleLabel(caption, "cap", this))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    m_row->setContentsMargins(0, 0, 0, 0);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_row->addWidget(m_title);
    m_row->addWidget(m_caption, 1);
    arrange();
}

void ChartHeading::arrange() {
    const int title = QFontMetrics(roleFont(FontRole::BodyStrong)).horizontalAdvance(m_title->text());
    const int caption = QFontMetrics(roleFont(FontRole::Caption)).horizontalAdvance(m_caption->text());
    const bool beside = title + kBetween + caption <= width();
    m_row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_row->setSpacing(beside ? kBetween : 0);
    // only where they have to: with a text that wraps each layout around it costs many times as much
    m_title->setWordWrap(title > width());
    m_caption->setWordWrap(!beside && caption > width());
}

void ChartHeading::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void ChartHeading::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace manyhands
