// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is put together; what it does is in learn_page.cpp.
#include "ui/learn/learn_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/learn/lesson_card.h"
#include "ui/learn/lesson_list.h"
#include "ui/learn/lesson_side_panel.h"
#include "ui/shared/field.h"
#include "ui/shared/info_bar.h"
#include "ui/shared/segmented.h"
#include "ui/shared/text_scale.h"

namespace manyhands {

namespace {

constexpr int kListWidth = 296, kSideWidth = 280, kMostTextWidth = 784, kGuessesWidth = 270, kLeastForTwo = 700;
constexpr int kSide = 40, kTop = 24, kBottom = 20;

QLabel* wrappedLabel(const char* role, const QString& name, QWidget* parent) {
    auto* label = roleLabel({}, role, parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    return label;
}

} // namespace

void LearnPage::build() {
    setObjectName(QStringLiteral("learnPage"));
    setFocusPolicy(Qt::ClickFocus);
    auto* centre = new QWidget(this);
    centre->setObjectName(QStringLiteral("learnCentre"));
    centre->setAttribute(Qt::WA_StyledBackground);
    m_scroll = new QScrollArea(centre);
    m_scroll->setObjectName(QStringLiteral("lessonScroll"));
    m_scroll->setAccessibleName(tr("Lesson"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(buildBody());
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_infoBar);
    column->addWidget(m_scroll, 1);
    column->addLayout(buildButtons());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    fit();
    row->addWidget(m_list);
    row->addWidget(centre, 1);
    row->addWidget(m_side);
}

/// The sizes that belong to the text size in force.
void LearnPage::fit() {
    m_list->setFixedWidth(scaled(kListWidth));
    m_side->setFixedWidth(scaled(kSideWidth));
    for (QWidget* column : {m_text, m_buttons})
        column->setMaximumWidth(scaled(kMostTextWidth));
}

/// The question on one line with its answers where there is room, though a label that wraps would rather be square; the
/// cards beside each other where their code has room.
void LearnPage::fitWidth() {
    m_guesses->setMinimumWidth(std::max(m_guesses->sizeHint().width(), scaled(kGuessesWidth)));
    const int beside = m_list->width() + (m_side->isHidden() ? 0 : m_side->width());
    const int wide = std::min(width() - beside - 2 * kSide, scaled(kMostTextWidth));
    m_cards->setDirection(wide < scaled(kLeastForTwo) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int room = wide - m_guesses->minimumWidth() - m_guessRow->spacing();
    const int whole = m_question->fontMetrics().horizontalAdvance(m_question->text()) + 2;
    m_question->setMinimumWidth(std::clamp(room, 0, whole));
}

QWidget* LearnPage::buildBody() {
    auto* body = new QWidget;
    body->setObjectName(QStringLiteral("lessonBody"));
    auto* text = new QWidget(body);
    m_text = text;
    m_title = wrappedLabel("h1", QStringLiteral("lessonTitle"), text);
    m_lead = wrappedLabel("lead", QStringLiteral("lessonLead"), text);
    m_question = wrappedLabel("sub", QStringLiteral("lessonQuestion"), text);
    m_happened = wrappedLabel("h3", QStringLiteral("lessonHappened"), text);
    m_first = new LessonCard(QStringLiteral("firstCard"), text);
    m_second = new LessonCard(QStringLiteral("secondCard"), text);
    m_whyTitle = roleLabel(tr("Why"), "h3", text);
    m_why = wrappedLabel("lead", QStringLiteral("lessonWhy"), text);
    m_why->setTextFormat(Qt::RichText);
    m_guessRow = new QHBoxLayout;
    m_guessRow->setSpacing(12);
    m_guessRow->addWidget(m_question);
    m_guessRow->addStretch(1);
    m_cards = new QBoxLayout(QBoxLayout::LeftToRight);
    m_cards->setSpacing(20);
    m_cards->addWidget(m_first, 1);
    m_cards->addWidget(m_second, 1);
    auto* column = new QVBoxLayout(text);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_lead);
    column->addSpacing(4);
    column->addWidget(roleLabel(tr("Your guess"), "h3", text));
    column->addLayout(m_guessRow);
    column->addSpacing(4);
    column->addWidget(m_happened);
    column->addLayout(m_cards);
    column->addSpacing(4);
    column->addWidget(m_whyTitle);
    column->addWidget(m_why);
    column->addStretch(1);
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(kSide, kTop, kSide, 8);
    row->addWidget(text, 1);
    return body;
}

QHBoxLayout* LearnPage::buildButtons() {
    const auto button = [this](const char* name) {
        auto* made = new QPushButton(this);
        made->setObjectName(QLatin1String(name));
        return made;
    };
    m_back = button("lessonBack");
    m_back->setText(tr("Back"));
    m_run = button("lessonRun");
    m_next = button("lessonNext");
    auto* within = new QHBoxLayout;
    within->setSpacing(12);
    within->addWidget(m_back);
    within->addStretch();
    within->addWidget(m_run);
    within->addWidget(m_next);
    m_buttons = new QWidget(this);
    m_buttons->setLayout(within);
    within->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(kSide, 8, kSide, kBottom);
    row->addWidget(m_buttons, 1);
    return row;
}

} // namespace manyhands
