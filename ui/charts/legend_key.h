// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Mark m_mark;
    QString m_text;
};

} // namespace manyhands
