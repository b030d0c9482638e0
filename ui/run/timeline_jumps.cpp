// SPDX-License-Identifier: GPL-3.0-or-later
// How the user gets to a task in the timeline: neighbours, failures, a task from elsewhere.
#include "ui/run/timeline_pane.h"

#include <limits>

#include "ui/charts/lane_tooltip.h"

namespace manyhands {

namespace {
/// A task brought into view takes this share of it.
constexpr double kTaskShare = 0.25;
} // namespace

/// To the next failure right (left) of the middle, in any lane.
void TimelinePane::stepFailure(bool forwards) {
    const double middle = m_window.lower() + m_window.width() / 2;
    const double least = m_window.width() * 1e-3; // the one in the middle is where we are
    double best = std::numeric_limits<double>::infinity();
    int bestLane = -1;
    double bestTime = 0;
    for (int index = 0; index < m_store->laneCount(); ++index) {
        const LaneTrace& lane = m_store->lane(index);
        for (std::size_t i = lane.nextFailure(forwards ? lane.firstEndingAfter(middle) : 0); i < lane.size();
             i = lane.nextFailure(i + 1)) {
            const double time = (lane.start()[i] + lane.end()[i]) / 2;
            const double distance = forwards ? time - middle : middle - time;
            if (distance > least && distance < best) {
                best = distance;
                bestLane = index;
                bestTime = time;
            }
            if (forwards ? distance > least : distance < 0)
                break; // the nearest of this lane is found
        }
    }
    if (bestLane < 0)
        return;
    selectLane(bestLane);
    showMoment(bestTime);
}

/// To the neighbour of the framed attempt in its lane; the first time to the one in the middle of the view.
void TimelinePane::stepTask(bool forwards) {
    if (m_store->laneCount() == 0)
        return;
    if (selectedLane() < 0)
        stepLane(1);
    const LaneTrace& lane = m_store->lane(selectedLane());
    std::size_t place = 0;
    if (m_spot && m_spot->lane == selectedLane()) {
        place = lane.firstEndingAfter(m_spot->span.start);
        if (!forwards && place == 0)
            return;
        place += forwards ? 1 : -1;
    } else {
        // the one in the middle of the view, or the last where all ended before that
        place = lane.firstEndingAfter(m_window.lower() + m_window.width() / 2);
        place = std::min(place, lane.size() - (lane.size() > 0 ? 1 : 0));
    }
    if (place >= lane.size())
        return;
    frame(selectedLane(), place);
    const TimeSpan& span = m_spot->span;
    if (span.start < m_window.lower() || span.end > m_window.upper())
        m_window.pan((span.start + span.end - m_window.lower() - m_window.upper()) / 2);
    userMoved();
}

void TimelinePane::frame(int lane, std::size_t attempt) {
    const LaneTrace& trace = m_store->lane(lane);
    m_spot = LaneSpot{lane, {trace.start()[attempt], trace.end()[attempt]}};
    m_spotText = attemptText(*m_store, lane, attempt);
}

void TimelinePane::showMoment(double seconds) {
    m_window.show(seconds - m_window.width() / 2, seconds + m_window.width() / 2);
    userMoved();
}

bool TimelinePane::showTask(quint64 task) {
    if (m_store == nullptr)
        return false;
    for (int index = 0; index < m_store->laneCount(); ++index) {
        const LaneTrace& lane = m_store->lane(index);
        for (std::size_t i = lane.size(); i-- > 0;) {
            if (lane.task(i).value() != task)
                continue;
            selectLane(index);
            openAt(index, (lane.start()[i] + lane.end()[i]) / 2);
            return true;
        }
    }
    return false;
}

/// Zooms to the task under the pointer.
void TimelinePane::openAt(int lane, double time) {
    if (m_store == nullptr || lane < 0)
        return;
    const auto task = m_store->lane(lane).at(time);
    if (!task)
        return;
    const double start = m_store->lane(lane).start()[*task];
    const double end = m_store->lane(lane).end()[*task];
    const double around = (end - start) * (1 / kTaskShare - 1) / 2;
    m_window.show(start - around, end + around);
    frame(lane, *task);
    userMoved();
}

} // namespace manyhands
