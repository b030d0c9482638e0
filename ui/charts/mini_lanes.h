// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/session/lesson_outcome.h"
#include "ui/shared/text_table.h"

namespace manyhands {

/// The lanes of a lesson's run, small and whole: every task of every worker on a time scale that two of them share.
class MiniLanes : public QWidget {
    Q_OBJECT
public:
    explicit MiniLanes(QWidget* parent = nullptr);

    /// `scaleS`: at the right end. `remark`: said after the lanes, where there is room.
    void show(const LessonSide& side, double scaleS, const QString& remark);
    /// Into any picture.
    void paint(QPainter& painter, const QSize& size) const;
    /// Every span of every worker.
    TextTable table() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    LessonSide m_side;
    double m_scaleS = 1;
    QString m_remark;
};

} // namespace manyhands
