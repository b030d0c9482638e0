// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include <QWidget>

#include "ui/shared/text_table.h"

namespace manyhands {

/// Seconds by chunk size (down) and processes (across).
struct HeatPicture {
    std::vector<QString> rows;
    std::vector<int> counts;
    std::vector<std::vector<double>> seconds;                  ///< [row][count]; NaN: not measured
    std::optional<std::pair<std::size_t, std::size_t>> chosen; ///< row and column of the recommended one
    std::vector<std::vector<QString>> tips;                    ///< [row][count]: what the pointer is told there
    QString finding;                                           ///< the description, for those who can't see it
};

/// Cells with their seconds; the stronger the blue, the faster. By the logarithm of the time: a cell twice as fast is
/// as much stronger anywhere.
class HeatMap : public QWidget {
    Q_OBJECT
public:
    HeatMap(const QString& title, QWidget* parent = nullptr);

    void show(const HeatPicture& picture);
    void paint(QPainter& painter, const QRectF& area) const;
    TextTable table() const;
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;
    /// In the widget.
    QRectF cellRect(std::size_t row, std::size_t column) const;
    using QWidget::show;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Grid {
        QRectF area; ///< of all cells
        qreal width, height;
        QRectF cell(std::size_t row, std::size_t column) const {
            return {area.left() + width * static_cast<qreal>(column), area.top() + height * static_cast<qreal>(row),
                    width, height};
        }
    };
    Grid gridIn(const QRectF& area) const;
    double strength(double seconds) const;
    void paintCell(QPainter& painter, const QRectF& cell, std::size_t row, std::size_t column) const;

    HeatPicture m_picture;
    double m_fastest = 0, m_slowest = 0;
};

} // namespace manyhands
