// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace manyhands {

/// What stands where nothing is yet: one line in bold, one that says when there will be something.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);
    void setTexts(const QString& title, const QString& text);
    QString title() const;

private:
    QLabel* m_title;
    QLabel* m_text;
};

} // namespace manyhands
