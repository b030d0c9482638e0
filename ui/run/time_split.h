// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QColor>
#include <QWidget>

#include "core/session/lane_facts.h"
#include "ui/run/worker_times.h"

namespace manyhands {

/// Where worker time went: one stacked bar, 100 % = all of it, and a list of its parts.
class TimeSplit : public QWidget {
    Q_OBJECT
public:
    explicit TimeSplit(QWidget* parent = nullptr);
    /// As its lanes show it.
    void setFacts(const LaneFacts& facts);
    /// As it was measured.
    void setShares(const TimeShares& shares);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Part {
        QString name;
        double share;
        QColor colour;
    };
    void show(std::vector<Part> parts);

    std::vector<Part> m_parts;
};

} // namespace manyhands
