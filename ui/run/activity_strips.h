// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

#include <vector>

#include "core/measure/activity_timeline.h"
#include "ui/shared/text_table.h"

namespace manyhands {

/// What each worker did over the run's time: a strip a worker, a column a moment, with the legend above and the share
/// on a processor behind.
class ActivityStrips : public QWidget {
    Q_OBJECT
public:
    explicit ActivityStrips(QWidget* parent = nullptr);

    void show(const ActivityTimeline& timeline);
    /// Seconds of each activity, a row a worker; of those that there were.
    TextTable table() const;
    void paint(QPainter& painter, const QRect& area) const;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Kind {
        Activity activity;
        QString name;
        QColor colour;
    };
    static std::vector<Kind> kinds();
    /// Those that there was any time of.
    std::vector<Kind> seen() const;
    void paintLegend(QPainter& painter, const QRect& area) const;
    void paintStrip(QPainter& painter, const QRect& area, const std::vector<ActivityTimes>& buckets) const;
    void describe();

    ActivityTimeline m_timeline;
    std::size_t m_columns = 0; ///< buckets of the longest strip
};

} // namespace manyhands
