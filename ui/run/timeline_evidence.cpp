// SPDX-License-Identifier: GPL-3.0-or-later
// Where lost time lies, set off in the timeline.
#include "ui/run/timeline_pane.h"

#include <algorithm>
#include <utility>

#include <QAbstractItemModel>

#include "ui/run/worker_table.h"

namespace manyhands {

namespace {
constexpr double kSeenShare = 0.004; ///< of the run's time: a span so long is seen when all of the run is
constexpr double kAround = 25;       ///< otherwise the view is so many times as long as the longest
} // namespace

void TimelinePane::showEvidence(LossEvidence evidence, const QString& text) {
    Q_ASSERT(m_store != nullptr && !evidence.spans.empty());
    m_evidence = std::move(evidence);
    m_evidenceText = text;
    m_range.reset();
    m_spot.reset();
    backToNow();
    const auto length = [](const LaneSpan& each) { return each.span.length(); };
    const LaneSpan& longest = *std::ranges::max_element(m_evidence.spans, {}, length);
    m_window.fit();
    if (length(longest) < kSeenShare * m_store->now()) {
        const double middle = (longest.span.start + longest.span.end) / 2;
        const double half = kAround * length(longest) / 2;
        m_window.show(middle - half, middle + half);
    }
    if (longest.lane >= 0)
        m_table->scrollTo(m_table->workers()->index(m_table->order().rowOf(longest.lane), 0));
    userMoved();
}

void TimelinePane::clearEvidence() {
    m_evidence = {};
    userMoved();
}

} // namespace manyhands
