// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QColor>
#include <QWidget>

#include "ui/run/time_part_style.h"
#include "ui/run/worker_times.h"
#include "ui/shared/text_table.h"

namespace manyhands {

/// One stacked bar for each number of processes, 100 % = all worker time, with the legend above.
class TimeBars : public QWidget {
    Q_OBJECT
public:
    explicit TimeBars(QWidget* parent = nullptr);

    /// `latest` is written bold; nullptr: none is.
    void show(const std::vector<TimeShares>& shares, const TimingKey* latest);
    TextTable table() const;
    /// As on the screen, in any size.
    void paint(QPainter& painter, const QRect& area) const;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Legend {
        struct Entry {
            TimePartStyle part;
            QRect place;
        };
        std::vector<Entry> entries;
        int height = 0; ///< with the space under it
    };

    static QString rowName(const TimeShares& shares);
    Legend legendOf(int width) const;
    static void paintLegend(QPainter& painter, const Legend& legend, const QPoint& origin);
    /// The place of a row, its name left of the bar included.
    QRect rowAt(std::size_t index, const QRect& area) const;
    static QRect barIn(const QRect& row);
    void paintBar(QPainter& painter, const QRect& bar, const TimeShares& shares) const;
    /// What the part of a bar there is, and of slower compute what for; empty beside the bars.
    QString tipAt(const QPoint& place) const;
    void describe();
    void addCauses(TextTable& table) const;

    std::vector<TimeShares> m_shares;
    TimingKey m_latest;
    bool m_hasLatest = false;
};

} // namespace manyhands
