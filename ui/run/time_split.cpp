// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/time_split.h"

#include <algorithm>

#include <QPainter>

#include "ui/run/time_part_style.h"
#include "ui/shared/fonts.h"
#include "ui/shared/line_flow.h"
#include "ui/shared/number_text.h"
#include "ui/shared/tabular_label.h"
#include "ui/shared/tokens.h"

namespace manyhands {

namespace {
constexpr int kBar = 12;
constexpr int kRow = 26;
constexpr int kMark = 10;
constexpr double kSeen = 0.0005; ///< as a figure
constexpr int kFewestRows = 5;   ///< room for them, so that the panel keeps still
} // namespace

TimeSplit::TimeSplit(QWidget* parent)
    : QWidget(parent) {
    setAccessibleName(tr("Where the time went"));
}

void TimeSplit::setFacts(const LaneFacts& facts) {
    const Tokens& t = tokens();
    const double total = std::max(facts.total(), 1e-12);
    show({{tr("Compute"), facts.compute / total, t.compute},
          {tr("Queue wait"), facts.wait / total, t.wait},
          {tr("Transfer"), facts.transfer / total, t.transfer},
          {tr("Start-up and restart"), facts.startUp / total, t.startUp},
          {tr("Idle"), facts.other / total, t.idle}});
}

void TimeSplit::setShares(const TimeShares& shares) {
    std::vector<Part> parts;
    for (const TimePartStyle& style : timePartStylesIn({shares}, kSeen))
        parts.push_back({style.name, shares[style.part], style.colour});
    show(std::move(parts));
}

void TimeSplit::show(std::vector<Part> parts) {
    m_parts = std::move(parts);
    QStringList words;
    for (const Part& part : m_parts)
        words << tr("%1 %2").arg(part.name, percentText(part.share, 1));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize TimeSplit::sizeHint() const {
    return {200, kBar + 4 + std::max(static_cast<int>(m_parts.size()), kFewestRows) * kRow};
}

void TimeSplit::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    LineFlow bar(QRectF(0, 0, width(), kBar), layoutDirection());
    int y = kBar + 4;
    painter.fillRect(0, 0, width(), kBar, tokens().sunken);
    for (const Part& part : m_parts) {
        painter.fillRect(bar.take(part.share * width()), part.colour);
        LineFlow row(QRectF(0, y, width(), kRow), layoutDirection());
        const double margin = (kRow - kMark) / 2.0;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(part.colour);
        painter.drawRoundedRect(row.take(kMark).adjusted(0, margin - 1, 0, -margin - 1), 2, 2);
        row.take(8);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setFont(roleFont(FontRole::Sub));
        painter.setPen(tokens().text2);
        drawTab(painter, row.rest(), Qt::AlignVCenter | Qt::AlignLeft, part.name);
        painter.setPen(tokens().text);
        const QString figure = percentText(part.share, 1);
        drawTab(painter, row.rest(), Qt::AlignVCenter | Qt::AlignRight, figure);
        y += kRow;
    }
}

} // namespace manyhands
