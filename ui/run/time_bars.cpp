// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/time_bars.h"

#include <algorithm>

#include <QFontMetrics>
#include <QPainter>

#include "ui/run/time_part_style.h"
#include "ui/shared/fonts.h"
#include "ui/shared/ink_on.h"
#include "ui/shared/number_text.h"
#include "ui/shared/tokens.h"

namespace manyhands {

namespace {

constexpr int kLegend = 28, kMark = 10, kMarkGap = 6, kEntryGap = 18;
constexpr int kLeastRow = 22, kMostRow = 34, kBarGap = 8;
constexpr int kNames = 110; ///< width of the column before the bars
constexpr int kLabelRoom = 12;
constexpr double kSeen = 0.002; ///< share of a bar

} // namespace

TimeBars::TimeBars(QWidget* parent)
    : QWidget(parent) {
    setAccessibleName(tr("Where worker time went, by number of processes"));
}

QString TimeBars::rowName(const TimingKey& key) {
    if (key.mode == RunMode::Serial)
        return tr("1 process");
    return key.processes == 1 ? tr("1 in a pool") : tr("%Ln process(es)", nullptr, key.processes);
}

void TimeBars::show(const std::vector<TimeShares>& shares, const TimingKey* latest) {
    m_shares = shares;
    m_hasLatest = latest != nullptr;
    if (latest)
        m_latest = *latest;
    describe();
    updateGeometry();
    update();
}

void TimeBars::describe() {
    QStringList rows;
    for (const TimeShares& shares : m_shares) {
        QStringList words;
        for (const TimePartStyle& part : timePartStylesIn(m_shares, kSeen))
            words << tr("%1 %2").arg(part.name, percentText(shares[part.part]));
        rows << tr("%1: %2").arg(rowName(shares.key), words.join(QStringLiteral(", ")));
    }
    setAccessibleDescription(rows.join(QStringLiteral("; ")));
}

TextTable TimeBars::table() const {
    TextTable table{{tr("Processes")}, {}};
    for (const TimePartStyle& part : timePartStyles())
        table.heads << part.name;
    for (const TimeShares& shares : m_shares) {
        QStringList row{rowName(shares.key)};
        for (const TimePartStyle& part : timePartStyles())
            row << QLocale::c().toString(shares[part.part], 'f', 4);
        table.rows.push_back(row);
    }
    return table;
}

QSize TimeBars::minimumSizeHint() const {
    return {360, kLegend + static_cast<int>(m_shares.size()) * kLeastRow};
}

void TimeBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint(painter, rect());
}

void TimeBars::paint(QPainter& painter, const QRect& area) const {
    painter.setLayoutDirection(Qt::LeftToRight); // as every chart
    paintLegend(painter, QRect(area.left() + kNames, area.top(), area.width() - kNames, kLegend));
    if (m_shares.empty())
        return;
    const int rows = static_cast<int>(m_shares.size());
    const int row = std::clamp((area.height() - kLegend) / rows, kLeastRow, kMostRow);
    int y = area.top() + kLegend;
    for (const TimeShares& shares : m_shares) {
        const bool latest = m_hasLatest && shares.key == m_latest;
        painter.setFont(roleFont(latest ? FontRole::BodyStrong : FontRole::Body));
        painter.setPen(tokens().text);
        painter.drawText(QRect(area.left(), y, kNames - 10, row), Qt::AlignVCenter | Qt::AlignRight,
                         rowName(shares.key));
        paintBar(painter, QRect(area.left() + kNames, y + kBarGap / 2, area.width() - kNames, row - kBarGap), shares);
        y += row;
    }
}

void TimeBars::paintLegend(QPainter& painter, const QRect& area) const {
    painter.setFont(roleFont(FontRole::Caption));
    const QFontMetrics metrics(painter.font());
    int x = area.left();
    for (const TimePartStyle& part : timePartStylesIn(m_shares, kSeen)) {
        painter.fillRect(QRect(x, area.top() + 4, kMark, kMark), part.colour);
        x += kMark + kMarkGap;
        painter.setPen(tokens().text2);
        const int width = metrics.horizontalAdvance(part.name);
        painter.drawText(QRect(x, area.top(), width + 2, kMark + 8), Qt::AlignVCenter | Qt::AlignLeft, part.name);
        x += width + kEntryGap;
    }
}

void TimeBars::paintBar(QPainter& painter, const QRect& bar, const TimeShares& shares) const {
    painter.setFont(roleFont(FontRole::Badge));
    const QFontMetrics metrics(painter.font());
    double left = bar.left();
    for (const TimePartStyle& part : timePartStyles()) {
        const double wide = shares[part.part] * bar.width();
        const QRectF piece(left, bar.top(), wide, bar.height());
        painter.fillRect(piece, part.colour);
        left += wide;
        const QString text = percentText(shares[part.part]);
        if (wide < metrics.horizontalAdvance(text) + kLabelRoom)
            continue;
        painter.setPen(inkOn(part.colour));
        painter.drawText(piece.adjusted(kLabelRoom / 2.0, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
    }
}

} // namespace manyhands
