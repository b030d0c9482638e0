// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/empty_state.h"

#include "ui/shared/fonts.h"
#include "ui/shared/text_scale.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace manyhands {

namespace {
constexpr int kTextWidth = 440;
constexpr int kAboveButton = 8;
} // namespace

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_column(new QVBoxLayout(this)) {
    m_title->setProperty("role", "h2");
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setProperty("role", "sub");
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setWordWrap(true);
    // a word-wrapped label added with an alignment flag loses its height, so it stands between stretches
    auto* textRow = new QHBoxLayout;
    textRow->addStretch();
    textRow->addWidget(m_text);
    textRow->addStretch();
    m_column->setSpacing(6);
    m_column->addStretch();
    m_column->addWidget(m_title);
    m_column->addLayout(textRow);
    m_column->addStretch();
}

void EmptyState::setTexts(const QString& title, const QString& text) {
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title);
    setAccessibleDescription(text);
    fitText();
}

/// A layout does not make room for the lines of a text that wraps.
void EmptyState::fitText() {
    const QRect room(0, 0, scaled(kTextWidth), QWIDGETSIZE_MAX);
    const QFontMetrics metrics(roleFont(FontRole::Sub)); // the label's own may still be the old one
    m_text->setFixedSize(room.width(), metrics.boundingRect(room, Qt::TextWordWrap, m_text->text()).height());
}

void EmptyState::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitText();
}

QString EmptyState::title() const {
    return m_title->text();
}

QString EmptyState::text() const {
    return m_text->text();
}

QPushButton* EmptyState::addButton(const QString& text, const QString& objectName) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    const int beforeStretch = m_column->count() - 1;
    m_column->insertSpacing(beforeStretch, kAboveButton);
    m_column->insertWidget(beforeStretch + 1, button, 0, Qt::AlignHCenter);
    return button;
}

} // namespace manyhands
