// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/empty_state.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace manyhands {

namespace {
constexpr int kTextWidth = 440;
} // namespace

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this)) {
    m_title->setProperty("role", "h2");
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setProperty("role", "sub");
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setWordWrap(true);
    m_text->setFixedWidth(kTextWidth);
    // a word-wrapped label added with an alignment flag loses its height, so it stands between stretches
    auto* textRow = new QHBoxLayout;
    textRow->addStretch();
    textRow->addWidget(m_text);
    textRow->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setSpacing(6);
    column->addStretch();
    column->addWidget(m_title);
    column->addLayout(textRow);
    column->addStretch();
}

void EmptyState::setTexts(const QString& title, const QString& text) {
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title);
    setAccessibleDescription(text);
}

QString EmptyState::title() const {
    return m_title->text();
}

} // namespace manyhands
