// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace manyhands {

/// What stands where nothing is yet: one line in bold, one that says when there will be something.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);
    void setTexts(const QString& title, const QString& text);
    QString title() const;
    QString text() const;
    /// At most one, below the text: what would bring something here.
    QPushButton* addButton(const QString& text, const QString& objectName);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fitText();

    QLabel* m_title;
    QLabel* m_text;
    QVBoxLayout* m_column;
};

} // namespace manyhands
