// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/time_split.h"

#include <algorithm>

#include <QPainter>

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
constexpr int kParts = 5;
} // namespace

TimeSplit::TimeSplit(QWidget* parent)
    : QWidget(parent) {
    setAccessibleName(tr("Where the time went"));
}

std::vector<TimeSplit::Part> TimeSplit::parts() const {
    const Tokens& t = tokens();
    const double total = std::max(m_facts.total(), 1e-12);
    return {{tr("Compute"), m_facts.compute / total, t.compute},
            {tr("Queue wait"), m_facts.wait / total, t.wait},
            {tr("Transfer"), m_facts.transfer / total, t.transfer},
            {tr("Start-up and restart"), m_facts.startUp / total, t.startUp},
            {tr("Idle"), m_facts.other / total, t.idle}};
}

void TimeSplit::setFacts(const LaneFacts& facts) {
    m_facts = facts;
    QStringList words;
    for (const Part& part : parts())
        words << tr("%1 %2").arg(part.name, percentText(part.share, 1));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    update();
}

QSize TimeSplit::sizeHint() const {
    return {200, kBar + 4 + kParts * kRow};
}

void TimeSplit::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    LineFlow bar(QRectF(0, 0, width(), kBar), layoutDirection());
    int y = kBar + 4;
    painter.fillRect(0, 0, width(), kBar, tokens().sunken);
    for (const Part& part : parts()) {
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
