// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QWidget>

namespace manyhands {

/// One entry of the timeline's legend: the mark as it is drawn in the lanes, and its word.
class LegendKey : public QWidget {
    Q_OBJECT
public:
    enum class Mark { Compute, Wait, Transfer, StartUp, Failed };
    LegendKey(Mark mark, const QString& text, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    const QString& text() const { return m_text; }
    /// The mark alone, for a menu.
    QIcon icon() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintMark(QPainter& painter, int left, int middle) const;

    Mark m_mark;
    QString m_text;
};

} // namespace manyhands
