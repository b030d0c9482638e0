// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/frame_clock.h"

#include <algorithm>
#include <utility>

#include <QtDebug>

#include "core/measure/stopwatch.h"

namespace manyhands {

namespace {
constexpr std::int64_t kAfterInteractionNs = 500'000'000;
constexpr std::int64_t kTooLongNs = 8'000'000;
constexpr int kSlowest = 2;
constexpr std::int64_t kMs = 1'000'000;
} // namespace

FrameClock::FrameClock(QObject* parent)
    : FrameClock(&monotonicNs, &threadCpuNs, parent) {}

FrameClock::FrameClock(TimeSource time, TimeSource cost, QObject* parent)
    : QObject(parent)
    , m_time(std::move(time))
    , m_cost(std::move(cost)) {
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FrameClock::beat);
}

void FrameClock::setRates(const FrameRates& rates) {
    m_rates = rates;
    arrange();
}

void FrameClock::setPace(Pace pace) {
    m_pace = pace;
    arrange();
}

void FrameClock::setVisible(bool visible) {
    m_visible = visible;
    arrange();
}

void FrameClock::markDirty() {
    if (std::exchange(m_dirty, true))
        return;
    arrange();
}

void FrameClock::noteInteraction() {
    m_interactionNs = m_time();
    m_interacted = true;
    m_dirty = true;
    arrange();
}

bool FrameClock::isInteracting() const {
    return m_interacted && m_time() - m_interactionNs < kAfterInteractionNs;
}

int FrameClock::rate() const {
    if (!m_visible)
        return 0;
    int rate = m_rates.measuring;
    if (m_pace == Pace::Smooth)
        rate = m_rates.smooth;
    else if (m_pace == Pace::Tuning)
        rate = m_rates.tuning;
    if (isInteracting())
        rate = m_rates.interactive;
    return std::max(kSlowest, rate >> m_halvings);
}

/// Sets the timer to when the next beat is due after the last one, at the present rate; stops it when there is nothing
/// to wait for. What comes in as often as it is drawn is drawn as it comes: a clock that ran by itself would now miss a
/// piece and now get two.
void FrameClock::arrange() {
    const int perSecond = rate();
    if (perSecond == 0 || (!m_dirty && !isInteracting())) {
        m_timer.stop();
        return;
    }
    const std::int64_t interval = 1000 / perSecond;
    const std::int64_t rested = m_beatNs ? (m_time() - *m_beatNs) / kMs : interval;
    m_timer.start(static_cast<int>(std::clamp(interval - rested, std::int64_t{0}, interval)));
}

void FrameClock::beat() {
    m_beatNs = m_time();
    if (m_visible && std::exchange(m_dirty, false)) {
        const std::int64_t before = m_cost();
        emit ticked();
        weigh(m_cost() - before);
    }
    arrange();
}

void FrameClock::weigh(std::int64_t frameNs) {
    m_frames[m_frameCount++ % kFrames] = frameNs;
    if (m_frameCount < kFrames)
        return;
    m_frameCount = 0;
    auto sorted = m_frames;
    std::nth_element(sorted.begin(), sorted.begin() + kFrames / 2, sorted.end());
    const std::int64_t median = sorted[kFrames / 2];
    if (median > kTooLongNs && rate() > kSlowest) {
        ++m_halvings;
        if (!std::exchange(m_told, true))
            qInfo("Frames take more than 8 ms to draw; drawing fewer of them.");
    } else if (median < kTooLongNs / 4 && m_halvings > 0) {
        --m_halvings;
    }
}

} // namespace manyhands
