// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/profile_text.h"

#include <cmath>

namespace manyhands {

namespace {

constexpr std::size_t kFunctions = 10;
constexpr const char* kWords[] = {"on a processor", "waiting for one",    "on a disk",   "on a lock",     "asleep",
                                  "on a pipe",      "on a child process", "other waits", "without a task"};
static_assert(std::size(kWords) == kActivities);

std::string percent(double share) {
    const long whole = std::lround(100 * share);
    return whole == 0 && share > 0 ? "<1 %" : std::to_string(whole) + " %";
}

std::string splitLine(const RecordedProfile& profile) {
    if (!profile.noActivities.empty())
        return "Profile: what the workers did is not known: " + profile.noActivities;
    const ActivityTimes times = profile.activities.totals();
    const double all = totalOf(times);
    std::string line = "Profile: workers were";
    const char* separator = " ";
    for (std::size_t i = 0; i < kActivities; ++i) {
        if (times[i] <= 0)
            continue;
        line += separator + percent(times[i] / all) + ' ' + kWords[i];
        separator = ", ";
    }
    if (!profile.splitsProcessor)
        line += " (the system does not tell waits for a processor apart)";
    return line;
}

} // namespace

std::vector<std::string> profileLines(const RecordedProfile& profile) {
    std::vector<std::string> lines{splitLine(profile)};
    if (!profile.noStacks.empty()) {
        lines.push_back("Profile: no functions: " + profile.noStacks);
        return lines;
    }
    std::string head = "Profile: " + std::to_string(profile.samples) + " samples of functions at work";
    if (profile.byPerf)
        head += " (perf, " + std::to_string(profile.hertz) + " a second of processor time)";
    if (profile.dropped > 0)
        head += ", " + std::to_string(profile.dropped) + " lost";
    if (profile.endEarly)
        head += "; perf stopped before the run did, so they are of its beginning";
    if (profile.samples < kTrustworthySamples)
        head += "; with fewer than " + std::to_string(kTrustworthySamples) + " the shares are rough: run it for longer";
    lines.push_back(head);
    const auto all = static_cast<double>(profile.samples);
    for (const FunctionShare& function : hottestFunctions(profile.stacks, kFunctions))
        lines.push_back("  " + percent(static_cast<double>(function.self) / all) + "  " + function.name);
    return lines;
}

} // namespace manyhands
