// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/result_tabs.h"

#include "ui/shared/field.h"

#include <QEvent>
#include <QFrame>
#include <QMenu>
#include <QPushButton>
#include <QStyle>
#include <QTabBar>
#include <QVBoxLayout>

namespace manyhands {

namespace {
constexpr int kLeft = 16, kRight = 12, kBetween = 4;
constexpr int kMovedTogether = 8; ///< pixels for each tab; the style sheet has the distances
} // namespace

ResultTabs::ResultTabs(const Words& words, QWidget* parent)
    : QWidget(parent)
    , m_bar(new QTabBar(this))
    , m_copy(addButton(words.copy, "copyButton"))
    , m_export(addButton(words.exporting, "exportButton"))
    , m_more(addButton(words.more, "resultMore")) {
    m_bar->setObjectName(QStringLiteral("resultTabs"));
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    // the chosen tab is bold: its bar has to grow with it, or shows buttons to scroll for the sake of a pixel
    m_bar->setUsesScrollButtons(false);
    m_bar->setMinimumWidth(1); // else the row could not become too narrow for it
    for (const QString& name : words.tabs)
        m_bar->addTab(name);
    m_more->hide();
    m_fitSoon.setSingleShot(true);
    m_fitSoon.setInterval(0);
    connect(&m_fitSoon, &QTimer::timeout, this, &ResultTabs::fit);
    connect(m_bar, &QTabBar::currentChanged, m_bar, &QTabBar::updateGeometry);
    connect(m_copy, &QPushButton::clicked, this, &ResultTabs::copyRequested);
    connect(m_export, &QPushButton::clicked, this, &ResultTabs::exportRequested);
    connect(m_more, &QPushButton::clicked, this, &ResultTabs::openMenu);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(kLeft, 0, kRight, 0);
    row->setSpacing(kBetween);
    row->addWidget(m_bar);
    row->addStretch();
    for (QPushButton* button : {m_copy, m_export, m_more})
        row->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(horizontalRule(this));
}

QPushButton* ResultTabs::addButton(const Button& words, const char* name) {
    auto* button = new QPushButton(words.text, this);
    button->setProperty("kind", "flat");
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(words.accessibleName);
    return button;
}

void ResultTabs::openMenu() {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("moreMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QPushButton* button : {m_copy, m_export})
        menu->addAction(button->text(), button, &QPushButton::click);
    menu->popup(m_more->mapToGlobal(m_more->rect().bottomLeft()));
}

void ResultTabs::fit() {
    const int room = width() - kLeft - kRight;
    const int wide = m_bar->sizeHint().width() + (m_narrow ? m_bar->count() * kMovedTogether : 0);
    setNarrow(wide + m_copy->sizeHint().width() + m_export->sizeHint().width() + 2 * kBetween > room);
    m_bar->setUsesScrollButtons(m_narrow && m_bar->sizeHint().width() + m_more->sizeHint().width() + kBetween > room);
}

void ResultTabs::setNarrow(bool narrow) {
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_bar->setProperty("kind", narrow ? QVariant(QStringLiteral("narrow")) : QVariant());
    m_bar->style()->unpolish(m_bar);
    m_bar->style()->polish(m_bar);
    m_bar->updateGeometry();
    m_copy->setVisible(!narrow);
    m_export->setVisible(!narrow);
    m_more->setVisible(narrow);
}

void ResultTabs::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_fitSoon.start();
}

/// Its parts have other sizes when the text has.
bool ResultTabs::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest)
        m_fitSoon.start();
    return QWidget::event(event);
}

} // namespace manyhands
