// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heat_map.h"

#include "ui/shared/fonts.h"
#include "ui/shared/number_text.h"
#include "ui/shared/tabular_label.h"
#include "ui/shared/text_scale.h"
#include "ui/shared/tokens.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace manyhands {

namespace {

constexpr int kNames = 46, kNameGap = 12; ///< left of the cells
constexpr int kFoot = 26;                 ///< below them
constexpr int kRowHeight = 40, kLeastRow = 22;
constexpr int kTipDistance = 6;
constexpr qreal kBetween = 2, kRadius = 2;

QColor mixed(const QColor& low, const QColor& high, double share) {
    const auto part = [share](int from, int to) { return static_cast<int>(std::lround(from + (to - from) * share)); };
    return {part(low.red(), high.red()), part(low.green(), high.green()), part(low.blue(), high.blue())};
}

} // namespace

HeatMap::HeatMap(const QString& title, QWidget* parent)
    : QWidget(parent) {
    setAccessibleName(title);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void HeatMap::show(const HeatPicture& picture) {
    m_picture = picture;
    m_fastest = m_slowest = 0;
    for (const auto& row : m_picture.seconds) {
        for (const double seconds : row) {
            if (!(seconds > 0))
                continue;
            m_fastest = m_fastest > 0 ? std::min(m_fastest, seconds) : seconds;
            m_slowest = std::max(m_slowest, seconds);
        }
    }
    setAccessibleDescription(m_picture.finding);
    updateGeometry();
    update();
}

QSize HeatMap::minimumSizeHint() const {
    return {200, static_cast<int>(m_picture.rows.size()) * scaled(kLeastRow) + scaled(kFoot)};
}

QSize HeatMap::sizeHint() const {
    return {600, static_cast<int>(m_picture.rows.size()) * scaled(kRowHeight) + scaled(kFoot)};
}

double HeatMap::strength(double seconds) const {
    return m_slowest > m_fastest ? std::log(m_slowest / seconds) / std::log(m_slowest / m_fastest) : 1;
}

void HeatMap::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint(painter, rect());
}

HeatMap::Grid HeatMap::gridIn(const QRectF& area) const {
    const QRectF cells = area.adjusted(scaled(kNames) + kNameGap, 0, 0, -scaled(kFoot));
    return {cells, cells.width() / static_cast<qreal>(m_picture.counts.size()),
            std::min<qreal>(cells.height() / static_cast<qreal>(m_picture.rows.size()), scaled(kRowHeight))};
}

QRectF HeatMap::cellRect(std::size_t row, std::size_t column) const {
    return gridIn(rect()).cell(row, column);
}

bool HeatMap::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (std::size_t row = 0; row < m_picture.tips.size(); ++row) {
        for (std::size_t column = 0; column < m_picture.tips[row].size(); ++column) {
            const QRectF cell = cellRect(row, column);
            if (cell.contains(help->pos()))
                QToolTip::showText(help->globalPos() + QPoint(kTipDistance, kTipDistance), m_picture.tips[row][column],
                                   this, cell.toRect());
        }
    }
    return true;
}

void HeatMap::paint(QPainter& painter, const QRectF& area) const {
    if (m_picture.rows.empty() || m_picture.counts.empty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const Grid grid = gridIn(area);
    for (std::size_t row = 0; row < m_picture.rows.size(); ++row) {
        const QRectF first = grid.cell(row, 0);
        painter.setFont(roleFont(FontRole::Field));
        painter.setPen(tokens().text2);
        painter.drawText(QRectF(area.left(), first.top(), scaled(kNames), first.height()),
                         Qt::AlignRight | Qt::AlignVCenter, m_picture.rows[row]);
        for (std::size_t column = 0; column < m_picture.counts.size(); ++column)
            paintCell(painter,
                      grid.cell(row, column).adjusted(kBetween / 2, kBetween / 2, -kBetween / 2, -kBetween / 2), row,
                      column);
    }
    painter.setFont(roleFont(FontRole::Field));
    painter.setPen(tokens().text2);
    for (std::size_t column = 0; column < m_picture.counts.size(); ++column) {
        QRectF below = grid.cell(m_picture.rows.size(), column);
        below.setHeight(scaled(kFoot));
        painter.drawText(below, Qt::AlignCenter, QString::number(m_picture.counts[column]));
    }
}

void HeatMap::paintCell(QPainter& painter, const QRectF& cell, std::size_t row, std::size_t column) const {
    const Tokens& t = tokens();
    const double seconds = m_picture.seconds[row][column];
    const bool known = seconds > 0;
    const bool chosen = m_picture.chosen == std::pair(row, column);
    painter.setPen(Qt::NoPen);
    painter.setBrush(known ? mixed(t.heatLow, t.heatHigh, strength(seconds)) : t.sunken);
    painter.drawRoundedRect(cell, kRadius, kRadius);
    if (chosen) {
        painter.setPen(QPen(t.ok, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(cell.adjusted(1, 1, -1, -1), kRadius, kRadius);
    }
    QFont font = roleFont(FontRole::Field);
    font.setWeight(chosen ? QFont::Bold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(t.text);
    drawTab(painter, cell, Qt::AlignCenter, known ? threeDigits(seconds) : unknownText());
}

TextTable HeatMap::table() const {
    TextTable table{{tr("Chunk size")}, {}};
    for (const int count : m_picture.counts)
        table.heads << tr("%Ln process(es), s", nullptr, count);
    for (std::size_t row = 0; row < m_picture.rows.size(); ++row) {
        QStringList cells{m_picture.rows[row]};
        for (const double seconds : m_picture.seconds[row])
            cells << (seconds > 0 ? QString::number(seconds, 'g', 6) : QString());
        table.rows.push_back(cells);
    }
    return table;
}

} // namespace manyhands
