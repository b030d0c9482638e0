// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/measure/activity_timeline.h"
#include "core/monitor/process_look.h"
#include "core/pool/engine.h"

namespace manyhands {

/// It could run all the time between two looks, and the kernel has not yet entered what it did: as long as it waits for
/// a processor, for one.
bool accountsLag(const ProcessLook& before, const ProcessLook& now, double spanS);

/// What happened to a process between two looks at it, in seconds that add up to `spanS`. The kernel's accounts say how
/// long it was on a processor and waited for one; the rest was spent on what it is seen to wait for.
/// `resting`: what the rest is called where neither look shows a wait.
ActivityTimes timesBetween(const ProcessLook& before, const ProcessLook& now, double spanS, Activity resting);

/// The same of a process that was not looked at before: all of it is what it does now.
ActivityTimes timesOf(const ProcessLook& now, double spanS, bool hasTask);

/// Looks at what the workers do, a few of them in turn, so that looking stays cheap however many there are.
class ActivityWatch {
public:
    struct Options {
        bool ofPrograms = false; ///< workers run programs, and it is those that are looked at
        std::string root;        ///< stands before "/proc": "" is this machine
    };
    ActivityWatch(std::int64_t startNs, Options options);

    /// After so many milliseconds look() is to be called next: more and more in a long run.
    int pauseMs() const;
    void look(const Engine& engine);

    const ActivityTimeline& timeline() const { return m_timeline; }
    bool sawAnything() const { return m_sawAnything; }
    /// The kernel keeps accounts of its run queue.
    bool splitsProcessor() const { return m_splitsProcessor; }

private:
    struct Place {
        int pid = 0; ///< of what was looked at
        std::int64_t timeNs = 0;
        ProcessLook look;
    };
    void lookAtPlace(std::uint32_t place, const PlaceView& worker);
    int pidToLookAt(int worker) const;

    std::int64_t m_startNs;
    Options m_options;
    std::vector<Place> m_places;
    ActivityTimeline m_timeline;
    std::uint32_t m_next = 0;
    int m_looks = 0;
    bool m_sawAnything = false;
    bool m_splitsProcessor = false;
};

} // namespace manyhands
