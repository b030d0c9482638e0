// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include <QTimer>
#include <QWidget>

#include "core/session/loss_evidence.h"
#include "core/session/trace_store.h"
#include "ui/charts/lane_plottable.h"
#include "ui/charts/time_window.h"

class QKeyEvent;
class QLabel;
class QPushButton;

namespace manyhands {

class LaneChart;
class LanePointer;
class TabularLabel;
class TimelineBanner;
class WorkerTable;
class WorkerTitles;

/// The timeline of a run (#timeline): workers with their figures, their lanes, and below how many of them compute.
/// Draws when told to by refresh(), and by itself when the user moves in it.
class TimelinePane : public QWidget {
    Q_OBJECT
public:
    explicit TimelinePane(QWidget* parent = nullptr);

    /// The store stays the caller's, who appends each batch to it before showBatch(). nullptr shows nothing.
    void setStore(TraceStore* store);
    /// Takes note that the store has grown by this batch; drawn at the next refresh().
    void showBatch(const RunBatch& batch);
    /// Draws what the store holds now, lanes and figures.
    void refresh();
    /// The lanes alone, for each beat of FrameClock.
    void refreshLanes();
    void restyle();
    /// A new run: nothing selected, everything in view, following. The store is to be cleared by its owner.
    void clear();

    const TimeWindow& timeWindow() const { return m_window; }
    const LaneGeometry& laneGeometry() const { return m_geometry; }
    /// Where the first one begins, below the top of the plot.
    int lanesTop() const;
    /// A worker's place; 0 in a serial run or when none is selected.
    quint32 selectedWorker() const;
    int selectedLane() const;
    void selectLane(int lane);
    /// Brings the task into view, wherever it ran last; false when no lane has it.
    bool showTask(quint64 task);
    /// Centres this moment without changing the scale.
    void showMoment(double seconds);

    /// The past moment that table, strip and banner show instead of the present, told as momentOf() tells it; nullptr:
    /// the present. Changes with each refresh() too, as late events come in.
    const RunBatch* past() const { return m_past ? &*m_past : nullptr; }
    /// At or after now: back to the present.
    void setMoment(double seconds);
    void backToNow();
    const std::optional<TimeSpan>& markedRange() const { return m_range; }
    /// Sets off where lost time lies, and brings it into view; `text` says what it is. Until it is cleared, or the next
    /// run begins. Not empty.
    void showEvidence(LossEvidence evidence, const QString& text);
    const std::vector<LaneSpan>& evidence() const { return m_evidence.spans; }
    /// The attempt that the user jumped to.
    const std::optional<LaneSpot>& framed() const { return m_spot; }
    /// The workers in words and figures, in a window of its own.
    void showAsTable();

signals:
    /// past() is another one.
    void momentChanged();
    /// Enter: the selected worker's details are wanted.
    void detailsAsked();
    /// 0 when the selection is cleared.
    void workerSelected(quint32 worker);
    /// E: where lost time lies.
    void evidenceAsked();
    /// The user moves something: for FrameClock::noteInteraction.
    void interacted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void arrange();
    void connectParts();
    void connectPointer();
    QWidget* makeHeader();
    QWidget* makeStripLabel();
    bool handleKey(int key);
    bool handleControlKey(const QKeyEvent& key);
    bool handleEscape();
    bool handleMoveKey(int key);
    void stepLane(int by);
    void stepFailure(bool forwards);
    void stepTask(bool forwards);
    void frame(int lane, std::size_t attempt);
    void showMenu(const QPoint& globalPosition);
    void stepHeight(int steps);
    void fit();
    void zoomCentre(double factor);
    void openAt(int lane, double time);
    void tellTooltip(const QPoint& position, const QPoint& globalPosition);
    void userMoved();
    void drawSoon();
    void drawLanes();
    void applyView();
    void updateGeometryOfLanes();
    void updateControls();
    void updateStrip();
    void fitStrip();
    void updateBanner();
    void markRange(double from, double to);
    void clearRange();
    void clearSpot();
    void clearEvidence();
    void stepMoment(double by);
    void takeMoment();
    void describe();
    QString finding() const;

    TraceStore* m_store = nullptr;
    TimeWindow m_window;
    LaneGeometry m_geometry;
    bool m_fitLanes = false;
    int m_chosenHeight = 0; ///< 0: by the room there is
    bool m_refreshQueued = false;
    std::optional<RunBatch> m_past;
    bool m_followAgain = false; ///< when the present is shown again
    std::optional<TimeSpan> m_range;
    std::optional<LaneSpot> m_spot;
    QString m_spotText;
    LossEvidence m_evidence;
    QString m_evidenceText;
    QTimer m_zooming;        ///< runs while the scale was changed a moment ago
    double m_shownWidth = 0; ///< seconds
    QTimer m_described;      ///< runs while the description is fresh
    bool m_describeAgain = false;
    WorkerTable* m_table = nullptr;
    WorkerTitles* m_titles = nullptr;
    LaneChart* m_chart = nullptr;
    LanePointer* m_pointer = nullptr;
    TimelineBanner* m_banner = nullptr;
    std::array<QLabel*, 2> m_stripTitles = {};
    TabularLabel* m_average = nullptr;
    TabularLabel* m_waiting = nullptr;
    QPushButton* m_follow = nullptr;
    QPushButton* m_fit = nullptr;
    QPushButton* m_zoomOut = nullptr;
    QPushButton* m_zoomIn = nullptr;
};

} // namespace manyhands
