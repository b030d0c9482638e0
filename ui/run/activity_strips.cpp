// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/activity_strips.h"

#include "ui/shared/fonts.h"
#include "ui/shared/number_text.h"
#include "ui/shared/tokens.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace manyhands {

namespace {

constexpr int kLegend = 24, kMark = 10, kMarkGap = 6, kEntryGap = 16;
constexpr int kRow = 22, kStripGap = 6;
constexpr int kNames = 72, kShares = 48; ///< width of the columns before and behind the strips

double of(const ActivityTimes& times, Activity activity) {
    return times[static_cast<std::size_t>(activity)];
}

} // namespace

ActivityStrips::ActivityStrips(QWidget* parent)
    : QWidget(parent) {
    setAccessibleName(tr("What each worker did"));
}

std::vector<ActivityStrips::Kind> ActivityStrips::kinds() {
    const Tokens& t = tokens();
    return {{Activity::OnProcessor, tr("On a processor"), t.compute},
            {Activity::WaitForProcessor, tr("Waiting for one"), t.slowerCompute},
            {Activity::Disk, tr("Disk"), t.transfer},
            {Activity::Lock, tr("Lock"), t.wait},
            {Activity::Sleep, tr("Asleep"), t.startUp},
            {Activity::Ipc, tr("Pipe or socket"), t.compute2},
            {Activity::Child, tr("Child process"), t.accent},
            {Activity::Other, tr("Other wait"), t.borderStrong},
            {Activity::Idle, tr("No task"), t.idle}};
}

std::vector<ActivityStrips::Kind> ActivityStrips::seen() const {
    const ActivityTimes sum = m_timeline.totals();
    std::vector<Kind> kinds = ActivityStrips::kinds();
    std::erase_if(kinds, [&](const Kind& kind) { return of(sum, kind.activity) <= 0; });
    return kinds;
}

void ActivityStrips::show(const ActivityTimeline& timeline) {
    m_timeline = timeline;
    m_columns = 0;
    for (const auto& buckets : m_timeline.workers())
        m_columns = std::max(m_columns, buckets.size());
    describe();
    updateGeometry();
    update();
}

void ActivityStrips::describe() {
    QStringList rows;
    for (std::size_t worker = 0; worker < m_timeline.workers().size(); ++worker) {
        const ActivityTimes sum = sumOf(m_timeline.workers()[worker]);
        QStringList words;
        for (const Kind& kind : kinds())
            if (of(sum, kind.activity) > 0)
                words << tr("%1 %2").arg(kind.name, percentText(of(sum, kind.activity) / totalOf(sum)));
        rows << tr("Worker %1: %2").arg(worker + 1).arg(words.join(QStringLiteral(", ")));
    }
    setAccessibleDescription(rows.join(QStringLiteral("; ")));
}

TextTable ActivityStrips::table() const {
    TextTable table{{tr("Worker")}, {}};
    for (const Kind& kind : seen())
        table.heads << kind.name;
    for (std::size_t worker = 0; worker < m_timeline.workers().size(); ++worker) {
        const ActivityTimes sum = sumOf(m_timeline.workers()[worker]);
        QStringList row{QString::number(worker + 1)};
        for (const Kind& kind : seen())
            row << QLocale::c().toString(of(sum, kind.activity), 'f', 3);
        table.rows.push_back(row);
    }
    return table;
}

QSize ActivityStrips::minimumSizeHint() const {
    return {360, kLegend + static_cast<int>(m_timeline.workers().size()) * kRow};
}

void ActivityStrips::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint(painter, rect());
}

void ActivityStrips::paint(QPainter& painter, const QRect& area) const {
    painter.setLayoutDirection(Qt::LeftToRight); // as every chart
    paintLegend(painter, area.adjusted(kNames, 0, 0, 0));
    int y = area.top() + kLegend;
    int worker = 0;
    for (const auto& buckets : m_timeline.workers()) {
        painter.setFont(roleFont(FontRole::Caption));
        painter.setPen(tokens().text);
        painter.drawText(QRect(area.left(), y, kNames - 10, kRow), Qt::AlignVCenter | Qt::AlignRight,
                         tr("Worker %1").arg(++worker));
        const QRect strip(area.left() + kNames, y + kStripGap / 2, area.width() - kNames - kShares, kRow - kStripGap);
        paintStrip(painter, strip, buckets);
        const double share = processorShare(sumOf(buckets));
        painter.setPen(tokens().text2);
        painter.drawText(QRect(strip.right() + 1, y, kShares, kRow), Qt::AlignVCenter | Qt::AlignRight,
                         std::isnan(share) ? unknownText() : percentText(share));
        y += kRow;
    }
}

void ActivityStrips::paintLegend(QPainter& painter, const QRect& area) const {
    painter.setFont(roleFont(FontRole::Caption));
    const QFontMetrics metrics(painter.font());
    int x = area.left();
    for (const Kind& kind : seen()) {
        painter.fillRect(QRect(x, area.top() + 4, kMark, kMark), kind.colour);
        x += kMark + kMarkGap;
        painter.setPen(tokens().text2);
        const int width = metrics.horizontalAdvance(kind.name);
        painter.drawText(QRect(x, area.top(), width + 2, kMark + 8), Qt::AlignVCenter | Qt::AlignLeft, kind.name);
        x += width + kEntryGap;
    }
}

void ActivityStrips::paintStrip(QPainter& painter, const QRect& area, const std::vector<ActivityTimes>& buckets) const {
    painter.fillRect(area, tokens().laneBackground);
    const double width = static_cast<double>(area.width()) / static_cast<double>(m_columns);
    for (std::size_t column = 0; column < buckets.size(); ++column) {
        const double all = totalOf(buckets[column]);
        if (all <= 0)
            continue;
        double bottom = area.bottom() + 1;
        for (const Kind& kind : kinds()) {
            const double height = area.height() * of(buckets[column], kind.activity) / all;
            painter.fillRect(QRectF(area.left() + static_cast<double>(column) * width, bottom - height, width, height),
                             kind.colour);
            bottom -= height;
        }
    }
}

} // namespace manyhands
