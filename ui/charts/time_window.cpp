// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/time_window.h"

#include <algorithm>

namespace manyhands {

namespace {

constexpr double kShortestRun = 0.05; ///< seconds
constexpr std::size_t kHistory = 32;
/// While a whole run is followed its view grows in steps of this share, and keeps its scale between them: what is drawn
/// already can stay.
constexpr double kStep = 0.1;

/// Space right of "now", as a share of the view.
double roomFor(bool going) {
    return going ? 0.025 : 0.01;
}

} // namespace

void TimeWindow::reset() {
    const double narrowest = m_narrowest;
    *this = TimeWindow();
    m_narrowest = narrowest;
}

void TimeWindow::setNow(double now, bool going) {
    m_now = now;
    m_going = going;
    if (m_following)
        settle();
}

void TimeWindow::setPixels(int pixels) {
    m_narrowest = 1e-6 * std::max(1, pixels);
}

double TimeWindow::end() const {
    return std::max(m_now, kShortestRun) * (1 + roomFor(m_going));
}

double TimeWindow::widest() const {
    return m_going ? end() * (1 + 2 * kStep) : end();
}

void TimeWindow::zoom(double factor, double anchor) {
    remember();
    const double width = std::clamp(m_width / factor, std::min(m_narrowest, end()), widest());
    const double part = (anchor - m_lower) / m_width;
    m_whole = width >= end();
    m_lower = anchor - part * width;
    m_width = width;
    leaveIfAwayFromNow();
    settle();
}

void TimeWindow::pan(double seconds) {
    m_whole = false;
    m_lower = std::clamp(m_lower + seconds, 0.0, std::max(0.0, end() - m_width));
    leaveIfAwayFromNow();
    settle();
}

void TimeWindow::show(double lower, double upper) {
    remember();
    m_whole = false;
    m_width = std::clamp(upper - lower, std::min(m_narrowest, end()), end());
    m_lower = (lower + upper - m_width) / 2;
    m_following = false;
    settle();
}

void TimeWindow::fit() {
    remember();
    m_whole = true;
    m_following = m_following && m_going;
    m_lower = 0;
    m_width = end() * (1 + (m_following ? kStep : 0));
}

void TimeWindow::setFollowing(bool on) {
    m_following = on;
    settle();
}

void TimeWindow::toStart() {
    m_following = false;
    m_whole = false;
    m_lower = 0;
    settle();
}

void TimeWindow::back() {
    if (m_history.empty())
        return;
    const View view = m_history.back();
    m_history.pop_back();
    m_lower = view.lower;
    m_width = view.width;
    m_following = view.following;
    m_whole = view.whole;
    settle();
}

void TimeWindow::remember() {
    if (m_history.size() == kHistory)
        m_history.erase(m_history.begin());
    m_history.push_back({m_lower, m_width, m_following, m_whole});
}

/// Keeps the view inside the run, and at now while following.
void TimeWindow::settle() {
    if (m_whole && m_following) {
        m_lower = 0;
        const bool keep = m_going && m_width >= end() && m_width <= widest();
        if (!keep)
            m_width = m_going ? end() * (1 + kStep) : end();
        return;
    }
    m_width = std::min(m_width, widest());
    if (m_following)
        m_lower = m_now + roomFor(m_going) * m_width - m_width;
    m_lower = std::clamp(m_lower, 0.0, std::max(0.0, end() - m_width));
}

void TimeWindow::leaveIfAwayFromNow() {
    m_following = m_following && m_now <= upper() && m_now >= m_lower;
}

} // namespace manyhands
