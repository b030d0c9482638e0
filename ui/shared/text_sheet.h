// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QPlainTextEdit;
class QTabBar;

namespace manyhands {

/// Text to read and to copy, in columns of a fixed width; several pages behind tabs.
class TextSheet : public QDialog {
    Q_OBJECT
public:
    struct Page {
        QString title;
        QString text;
    };
    TextSheet(const QString& title, const QList<Page>& pages, QWidget* parent);

    void showPage(int page);
    QString shownText() const;
    /// To the clipboard.
    void copy() const;

private:
    QList<Page> m_pages;
    QTabBar* m_tabs;
    QPlainTextEdit* m_text;
};

} // namespace manyhands
