// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace manyhands {

/// A panel at the side of a page: titles, texts and figures below each other, which scrolls where they need more room.
class ColumnPanel : public QFrame {
    Q_OBJECT
public:
    /// All it says, a line each.
    QString text() const;

protected:
    static constexpr int kBetween = 8;

    /// `topMargin`: above the first title. `accessibleName`: of what scrolls.
    ColumnPanel(const char* objectName, const QString& accessibleName, int topMargin, QWidget* parent);

    void clear();
    void addRule();
    void addText(const QString& text, const char* role);
    void addRow(QBoxLayout* row);
    /// After the last part.
    void addRest();
    QLabel* wrapped(const QString& text, const char* role) const;
    QWidget* body() const { return m_body; }

private:
    QWidget* m_body;
    QVBoxLayout* m_column;
};

} // namespace manyhands
