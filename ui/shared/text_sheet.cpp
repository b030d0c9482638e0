// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/text_sheet.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QVBoxLayout>

namespace manyhands {

TextSheet::TextSheet(const QString& title, const QList<Page>& pages, QWidget* parent)
    : QDialog(parent)
    , m_pages(pages)
    , m_tabs(new QTabBar(this))
    , m_text(new QPlainTextEdit(this)) {
    setObjectName(QStringLiteral("textSheet"));
    setWindowTitle(title);
    m_tabs->setObjectName(QStringLiteral("sheetTabs"));
    m_tabs->setAccessibleName(title);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const Page& page : m_pages)
        m_tabs->addTab(page.title);
    m_tabs->setVisible(m_pages.size() > 1);
    m_text->setObjectName(QStringLiteral("sheetText"));
    m_text->setAccessibleName(title);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* copyButton = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    copyButton->setObjectName(QStringLiteral("sheetCopy"));
    QPushButton* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("sheetClose"));
    close->setDefault(true);
    connect(copyButton, &QPushButton::clicked, this, &TextSheet::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_tabs, &QTabBar::currentChanged, this, &TextSheet::showPage);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    column->addWidget(m_tabs);
    column->addWidget(m_text, 1);
    column->addWidget(buttons);
    resize(760, 520);
    showPage(0);
}

void TextSheet::showPage(int page) {
    m_tabs->setCurrentIndex(page);
    m_text->setPlainText(m_pages.value(page).text);
}

QString TextSheet::shownText() const {
    return m_text->toPlainText();
}

void TextSheet::copy() const {
    QGuiApplication::clipboard()->setText(shownText());
}

} // namespace manyhands
