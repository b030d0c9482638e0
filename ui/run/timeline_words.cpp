// SPDX-License-Identifier: GPL-3.0-or-later
// What the timeline tells in words: to who cannot see it, and where the pointer rests.
#include "ui/run/timeline_pane.h"

#include <QToolTip>

#include "core/measure/stopwatch.h"
#include "ui/charts/lane_chart.h"
#include "ui/charts/lane_tooltip.h"
#include "ui/shared/number_text.h"

namespace manyhands {

namespace {
constexpr int kTipDistance = 6;
}

/// For who cannot see the lanes; at most once a second, or a screen reader would not come to an end.
void TimelinePane::describe() {
    m_describeAgain = m_described.isActive();
    const QString text = finding();
    if (m_describeAgain || m_chart->plot()->accessibleDescription() == text)
        return;
    m_described.start();
    m_chart->plot()->setAccessibleDescription(text);
}

QString TimelinePane::finding() const {
    if (m_store == nullptr || m_store->laneCount() == 0)
        return {};
    const RunCounters& counters = m_past ? m_past->counters : m_store->counters();
    const QString workers = countText(static_cast<quint64>(m_store->laneCount()));
    QStringList parts;
    parts << (m_past ? tr("At %1 %2 of %3 workers busy")
                           .arg(momentText(seconds(m_past->nowNs)), countText(counters.running), workers)
                     : tr("%1 of %2 workers busy on average")
                           .arg(numberLocale().toString(m_store->averageBusy(), 'f', 1), workers));
    parts << tr("%1 of %2 tasks done").arg(countText(counters.succeeded), countText(counters.total));
    if (counters.failures() > 0)
        parts << tr("%1 failed").arg(countText(counters.failures()));
    QString text = parts.join(tr(", ", "between the parts of a sentence"));
    if (!m_evidence.spans.empty())
        text += QStringLiteral(". ") + m_evidenceText;
    if (m_spot)
        text += QStringLiteral(". ") + m_spotText;
    return text;
}

void TimelinePane::tellTooltip(const QPoint& position, const QPoint& globalPosition) {
    if (m_store == nullptr || !m_chart->lanesRect().contains(position))
        return;
    const QString text =
        laneTooltip(*m_store, m_chart->laneAt(position.y()), m_chart->timeAt(position.x()), m_chart->secondsPerPixel());
    if (!text.isEmpty())
        QToolTip::showText(globalPosition + QPoint(kTipDistance, kTipDistance), text, m_chart);
}

} // namespace manyhands
