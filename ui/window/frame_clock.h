// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>

#include <QObject>
#include <QTimer>

namespace manyhands {

/// Frames a second by what is going on.
struct FrameRates {
    int measuring = 10;   ///< a run whose timings count, and the rest of the time
    int smooth = 30;      ///< demonstrations and lessons
    int tuning = 4;       ///< a sweep
    int interactive = 60; ///< while the user moves something, and half a second after
};

/// The one clock of everything that is drawn: data only marks that something changed, and the clock says when to draw
/// it. Beats only while there is something to draw; never while nothing of it can be seen.
class FrameClock : public QObject {
    Q_OBJECT
public:
    enum class Pace { Measuring, Smooth, Tuning };
    using TimeSource = std::function<std::int64_t()>; ///< nanoseconds, never going back

    explicit FrameClock(QObject* parent = nullptr);
    /// `time` passes, `cost` is what frames are weighed by: the processor time of this thread. (By the clock on the
    /// wall a cheap frame looks slow while workers keep every processor busy.)
    FrameClock(TimeSource time, TimeSource cost, QObject* parent);

    void setRates(const FrameRates& rates);
    void setPace(Pace pace);
    /// False while the window is minimised or the page hidden.
    void setVisible(bool visible);
    /// Something changed that has to be drawn.
    void markDirty();
    /// The user moves, zooms, drags.
    void noteInteraction();

    /// Frames a second now; 0 while nothing can be seen.
    int rate() const;
    /// How often the rate is halved at present because frames take too long.
    int halvings() const { return m_halvings; }
    bool isBeating() const { return m_timer.isActive(); }
    /// From the last change to the beat that draws it, ms; -1 while it rests.
    int waitMs() const { return m_timer.isActive() ? m_timer.interval() : -1; }

    /// A beat, as the timer gives it: draws when something is dirty, rests otherwise.
    void beat();

signals:
    /// Draw now. What is connected is timed.
    void ticked();

private:
    static constexpr std::size_t kFrames = 16;

    bool isInteracting() const;
    void arrange();
    void weigh(std::int64_t frameNs);

    TimeSource m_time, m_cost;
    QTimer m_timer;
    FrameRates m_rates;
    Pace m_pace = Pace::Measuring;
    bool m_visible = true;
    bool m_dirty = false;
    std::optional<std::int64_t> m_beatNs; ///< the last one
    std::int64_t m_interactionNs = 0;
    bool m_interacted = false;
    std::array<std::int64_t, kFrames> m_frames{};
    std::size_t m_frameCount = 0;
    int m_halvings = 0;
    bool m_told = false;
};

} // namespace manyhands
