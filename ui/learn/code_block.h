// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace manyhands {

/// A few lines of code on a tint, with keywords and comments in their colours.
class CodeBlock : public QFrame {
    Q_OBJECT
public:
    explicit CodeBlock(QWidget* parent = nullptr);
    void setCode(const QString& code);
    const QString& code() const { return m_code; }
    bool isCut() const; ///< some line is longer than there is room
    /// So that blocks beside each other are equally high.
    void setLines(int lines);

protected:
    void changeEvent(QEvent* event) override;

private:
    void colour();

    QLabel* m_label;
    QString m_code;
    int m_lines = 0;
};

} // namespace manyhands
