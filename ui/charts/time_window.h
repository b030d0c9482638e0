// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace manyhands {

/// Which part of a run is in view, in seconds: plain logic of zoom, pan and follow. Shows at most a fifth more than the
/// run is long, and that only while it goes on.
class TimeWindow {
public:
    /// A new run: all of it in view, following.
    void reset();
    /// The run has come this far.
    void setNow(double now, bool going);
    /// The narrowest view is one microsecond a pixel.
    void setPixels(int pixels);

    double lower() const { return m_lower; }
    double upper() const { return m_lower + m_width; }
    /// Kept as it was while the view only moves, so that pictures of the same scale can be reused.
    double width() const { return m_width; }
    bool isFollowing() const { return m_following; }
    bool isWhole() const { return m_whole; }

    /// `factor` > 1 shows less time; `anchor` stays where it is.
    void zoom(double factor, double anchor);
    void pan(double seconds);
    void show(double lower, double upper);
    /// The whole run up to now, without following what comes.
    void fit();
    void setFollowing(bool on);
    void toStart();
    /// Back to the view before the last zoom.
    void back();

private:
    struct View {
        double lower, width;
        bool following, whole;
    };

    double end() const;
    double widest() const;
    void remember();
    void settle();
    void leaveIfAwayFromNow();

    double m_lower = 0;
    double m_width = 0.1;
    double m_now = 0;
    double m_narrowest = 1e-3;
    bool m_going = false;
    bool m_following = true;
    bool m_whole = true;
    std::vector<View> m_history;
};

} // namespace manyhands
