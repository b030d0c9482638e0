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

constexpr int kUnderLegend = 10, kMark = 10, kMarkGap = 6, kEntryGap = 18;
constexpr int kLeastWidth = 360;
constexpr int kLeastRow = 18, kMostRow = 34;
constexpr int kLowRow = 22, kLowGap = 4, kBarGap = 8; ///< between two bars
constexpr int kNames = 110;                           ///< width of the column before the bars
constexpr int kLabelRoom = 12;
constexpr double kSeen = 0.002; ///< share of a bar

} // namespace

TimeBars::TimeBars(QWidget* parent)
    : QWidget(parent) {
    setAccessibleName(tr("Where worker time went, by number of processes"));
}

QString TimeBars::rowName(const TimeShares& shares) {
    const TimingKey& key = shares.key;
    if (shares.isRunning)
        return tr("%1, running", "a number of processes").arg(key.processes);
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
        rows << tr("%1: %2").arg(rowName(shares), words.join(QStringLiteral(", ")));
    }
    setAccessibleDescription(rows.join(QStringLiteral("; ")));
}

TextTable TimeBars::table() const {
    TextTable table{{tr("Processes")}, {}, {{}}};
    for (const TimePartStyle& part : timePartStyles(m_shares)) {
        table.heads << part.name;
        table.shown.emplace_back([](double share) { return percentText(share); });
    }
    for (const TimeShares& shares : m_shares) {
        QStringList row{rowName(shares)};
        for (const TimePartStyle& part : timePartStyles(m_shares))
            row << QLocale::c().toString(shares[part.part], 'f', 4);
        table.rows.push_back(row);
    }
    return table;
}

QSize TimeBars::minimumSizeHint() const {
    const int legend = legendOf(std::max(width(), kLeastWidth) - kNames).height;
    const int rows = static_cast<int>(m_shares.size());
    const int whole = (m_seenHeight - legend) / kLeastRow; // so many are in sight
    const int row = whole > 0 && whole < rows ? std::min((m_seenHeight - legend) / whole, kMostRow) : kLeastRow;
    return {kLeastWidth, legend + rows * row};
}

void TimeBars::setSeenHeight(int height) {
    m_seenHeight = height;
    updateGeometry();
}

/// Its height follows the width.
void TimeBars::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    updateGeometry();
}

/// As many entries to a line as there is room for.
TimeBars::Legend TimeBars::legendOf(int width) const {
    const QFontMetrics metrics(roleFont(FontRole::Caption));
    Legend legend;
    QPoint at;
    for (const TimePartStyle& part : timePartStylesIn(m_shares, kSeen)) {
        const int wide = kMark + kMarkGap + metrics.horizontalAdvance(part.name) + 2;
        if (at.x() > 0 && at.x() + wide > width)
            at = {0, at.y() + metrics.height() + 2};
        legend.entries.push_back({part, QRect(at, QSize(wide, metrics.height()))});
        at.rx() += wide + kEntryGap - 2;
    }
    legend.height = at.y() + metrics.height() + kUnderLegend;
    return legend;
}

void TimeBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint(painter, rect());
}

void TimeBars::paint(QPainter& painter, const QRect& area) const {
    painter.setLayoutDirection(Qt::LeftToRight); // as every chart
    const Legend legend = legendOf(area.width() - kNames);
    paintLegend(painter, legend, area.topLeft() + QPoint(kNames, 0));
    if (m_shares.empty())
        return;
    const int rows = static_cast<int>(m_shares.size());
    const int row = std::clamp((area.height() - legend.height) / rows, kLeastRow, kMostRow);
    const int gap = row < kLowRow ? kLowGap : kBarGap;
    int y = area.top() + legend.height;
    for (const TimeShares& shares : m_shares) {
        const bool latest = shares.isRunning || (m_hasLatest && shares.key == m_latest);
        painter.setFont(roleFont(latest ? FontRole::BodyStrong : FontRole::Body));
        painter.setPen(tokens().text);
        painter.drawText(QRect(area.left(), y, kNames - 10, row), Qt::AlignVCenter | Qt::AlignRight, rowName(shares));
        paintBar(painter, QRect(area.left() + kNames, y + gap / 2, area.width() - kNames, row - gap), shares);
        y += row;
    }
}

void TimeBars::paintLegend(QPainter& painter, const Legend& legend, const QPoint& origin) {
    painter.setFont(roleFont(FontRole::Caption));
    painter.setPen(tokens().text2);
    for (const auto& [part, place] : legend.entries) {
        const QRect entry = place.translated(origin);
        painter.fillRect(QRect(entry.left(), entry.center().y() - kMark / 2 + 1, kMark, kMark), part.colour);
        painter.drawText(entry.adjusted(kMark + kMarkGap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, part.name);
    }
}

void TimeBars::paintBar(QPainter& painter, const QRect& bar, const TimeShares& shares) const {
    painter.setFont(roleFont(FontRole::Badge));
    const QFontMetrics metrics(painter.font());
    double left = bar.left();
    for (const TimePartStyle& part : timePartStyles(m_shares)) {
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
