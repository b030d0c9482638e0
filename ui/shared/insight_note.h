// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace manyhands {

/// A finding in a sentence or two, on a tint with a bulb. Hidden while there is none.
class InsightNote : public QFrame {
    Q_OBJECT
public:
    explicit InsightNote(QWidget* parent = nullptr);
    void setText(const QString& text);
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_text;
};

} // namespace manyhands
