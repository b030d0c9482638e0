// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSlider>

namespace manyhands {

/// The processors a slider marks.
struct CoreMarks {
    int cores = 1;
    int threads = 1;
};

/// How many processes, with the machine's cores and threads marked below.
class CoreSlider : public QAbstractSlider {
    Q_OBJECT
public:
    explicit CoreSlider(CoreMarks marks, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// 1…max(2 × threads, 8), at most 256.
    static int mostFor(CoreMarks marks);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    qreal xOf(int value) const;
    int valueAt(qreal x) const;
    void drawTicks(QPainter& painter) const;
    void drawLabels(QPainter& painter) const;

    CoreMarks m_marks;
};

/// The advice for a count. `waiting`: the tasks wait rather than compute.
QString processAdvice(int processes, CoreMarks marks, bool waiting);

} // namespace manyhands
