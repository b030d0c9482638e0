// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/time_areas.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/measure/effort_book.h"

namespace manyhands {

namespace {

constexpr std::array<std::string_view, kTimeParts> kNames{
    "serial",          "start_up",         "starved", "dispatch",  "tail", "shutdown", "quota",
    "other_programs",  "oversubscription", "compute", "disk",      "lock", "sleep",    "ipc",
    "child_processes", "blocked",          "paused",  "measuring", "other"};
constexpr std::array kBlockedParts{TimePart::Disk, TimePart::Lock, TimePart::Sleep, TimePart::Ipc, TimePart::Child};
/// Fewer looks at blocked workers than this say nothing of what they waited for.
constexpr double kLeastSamples = 5;

constexpr std::int64_t kQuickNs = 5'000; ///< a task

/// A length of time that is dealt out until nothing is left: however wrong a stamp, no nanosecond goes twice.
class Remainder {
public:
    explicit Remainder(std::int64_t ns)
        : m_left(std::max<std::int64_t>(ns, 0)) {}
    std::int64_t take(std::int64_t ns) {
        const std::int64_t taken = std::clamp<std::int64_t>(ns, 0, m_left);
        m_left -= taken;
        return taken;
    }
    std::int64_t takeRest() { return take(m_left); }

private:
    std::int64_t m_left;
};

/// Collects the areas of one run, process by process.
class AreaBook {
public:
    explicit AreaBook(const RunAccount& account)
        : m_account(account)
        , m_doneNs(lastResult(account))
        , m_makesQuickly(account.sectionsNs < kQuickNs * taskCount(account)) {}

    void addSlots();
    TimeAreas finish();

private:
    struct Life {
        std::int64_t beginNs, endNs; ///< of its part of the slot
        bool replaced;               ///< another process came into the place
    };
    static std::int64_t lastResult(const RunAccount& account);
    static std::int64_t taskCount(const RunAccount& account);
    std::int64_t endOf(const ProcessAccount& process) const;
    std::int64_t inRun(std::int64_t ns) const { return std::clamp(ns, m_account.startNs, m_account.endNs); }
    void addProcess(const ProcessAccount& process, const Life& life);
    void addBefore(const ProcessAccount& process, ClockSpan before);
    void addWork(const ProcessAccount& process, std::int64_t lengthNs);
    void addBroken(const ProcessAccount& process, Remainder& rest);
    void addGaps(const ProcessAccount& process, Remainder& rest);
    void addRest(const ProcessAccount& process, ClockSpan span, bool replaced);
    /// What is left of `span` for the part that it is about, after pauses and waits for a processor.
    std::int64_t withoutWaits(ClockSpan span, std::int64_t& waitNs);
    void splitWaits();
    void splitBlocked();

    const RunAccount& m_account;
    std::int64_t m_doneNs; ///< when the last task of all ended; now, where one still runs
    bool m_makesQuickly;   ///< making tasks takes the host no longer than handing them out
    std::int64_t m_waitNs = 0;
    std::int64_t m_taskNs = 0, m_taskCpuNs = 0;
    EffortBook m_efforts;
    TimeAreas m_areas;
};

std::int64_t AreaBook::lastResult(const RunAccount& account) {
    std::int64_t last = account.startNs;
    for (const ProcessAccount& process : account.processes) {
        const bool isInTask = process.brokenSince != 0 && process.endedNs == 0;
        last = std::max({last, process.totals.lastEndNs, process.brokenSince != 0 ? process.endedNs : 0,
                         isInTask ? account.endNs : 0});
    }
    return std::min(last, account.endNs);
}

std::int64_t AreaBook::taskCount(const RunAccount& account) {
    std::int64_t count = 0;
    for (const ProcessAccount& process : account.processes)
        count += process.totals.tasks;
    return count;
}

std::int64_t AreaBook::endOf(const ProcessAccount& process) const {
    return process.endedNs == 0 ? m_account.endNs : inRun(process.endedNs);
}

/// A slot lasts from the run's start, or from when its worker was asked for later, until the run's end or until nobody
/// is to fill it any more.
void AreaBook::addSlots() {
    const std::vector<ProcessAccount>& processes = m_account.processes;
    for (std::size_t i = 0; i < processes.size(); ++i) {
        const ProcessAccount& process = processes[i];
        const auto sharesPlace = [&](const ProcessAccount& other) { return other.place == process.place; };
        const auto here = processes.begin() + static_cast<std::ptrdiff_t>(i);
        const auto before = std::find_if(std::make_reverse_iterator(here), processes.rend(), sharesPlace);
        const bool follows = before != processes.rend() && !before->retired;
        const bool isReplaced =
            !process.retired && std::find_if(here + 1, processes.end(), sharesPlace) != processes.end();
        Life life{inRun(process.askedNs), m_account.endNs, isReplaced};
        if (follows)
            life.beginNs = endOf(*before);
        else if (process.fromStart)
            life.beginNs = m_account.startNs;
        if (process.retired || isReplaced)
            life.endNs = std::max(life.beginNs, endOf(process));
        addProcess(process, life);
    }
}

void AreaBook::addProcess(const ProcessAccount& process, const Life& life) {
    const ClockSpan whole{life.beginNs, life.endNs};
    m_areas[TimePart::Paused] -= overlapNs(whole, m_account.standing);
    const WorkTotals& totals = process.totals;
    const auto within = [&](std::int64_t ns, std::int64_t earliest) { return std::clamp(ns, earliest, life.endNs); };
    const std::int64_t readyNs = totals.readyNs == 0 ? life.endNs : within(totals.readyNs, life.beginNs);
    addBefore(process, {life.beginNs, readyNs});
    std::int64_t restNs = within(totals.lastEndNs, readyNs);
    if (process.brokenSince != 0)
        restNs = within(endOf(process), readyNs);
    addWork(process, restNs - readyNs);
    addRest(process, {restNs, life.endNs}, life.replaced);
    m_areas.tasks += totals.tasks;
}

void AreaBook::addBefore(const ProcessAccount& process, ClockSpan before) {
    const std::int64_t askedNs = std::clamp(process.askedNs, before.beginNs, before.endNs);
    Remainder unasked(askedNs - before.beginNs);
    m_areas[TimePart::Serial] += unasked.take(overlapNs({before.beginNs, askedNs}, m_account.sections));
    m_areas[TimePart::Paused] += unasked.take(overlapNs({before.beginNs, askedNs}, m_account.pauses));
    m_areas[TimePart::StartUp] += unasked.takeRest();
    std::int64_t waitNs = process.totals.setUpWaitNs;
    m_areas[TimePart::StartUp] += withoutWaits({askedNs, before.endNs}, waitNs);
}

std::int64_t AreaBook::withoutWaits(ClockSpan span, std::int64_t& waitNs) {
    Remainder rest(span.endNs - span.beginNs);
    m_areas[TimePart::Paused] += rest.take(overlapNs(span, m_account.pauses));
    const std::int64_t waited = rest.take(waitNs);
    m_waitNs += waited;
    waitNs -= waited;
    return rest.takeRest();
}

/// From its first look for a task to the end of its last one.
void AreaBook::addWork(const ProcessAccount& process, std::int64_t lengthNs) {
    const WorkTotals& totals = process.totals;
    Remainder rest(lengthNs);
    Remainder inTasks(rest.take(totals.taskNs));
    m_areas[TimePart::Compute] += inTasks.take(totals.taskCpuNs);
    m_waitNs += inTasks.take(totals.taskWaitNs);
    m_areas[TimePart::Blocked] += inTasks.takeRest();
    m_taskNs += totals.taskNs;
    m_taskCpuNs += totals.taskCpuNs;
    if (totals.taskCpuNs > 0)
        m_efforts.add(totals.effort);
    addBroken(process, rest);
    addGaps(process, rest);
    m_areas[TimePart::Other] += rest.takeRest();
}

/// Of a task that it never finished only the process' own end tells.
void AreaBook::addBroken(const ProcessAccount& process, Remainder& rest) {
    if (process.brokenSince == 0)
        return;
    const std::int64_t beginNs = std::max(process.brokenSince, process.totals.untilNs);
    Remainder inTask(rest.take(endOf(process) - beginNs));
    m_areas[TimePart::Compute] += inTask.take(process.cpuNs - process.totals.cpuNs);
    m_areas[TimePart::Blocked] += inTask.takeRest();
}

/// The gaps that a task has ended. What follows the last task is dealt with in addRest().
void AreaBook::addGaps(const ProcessAccount& process, Remainder& rest) {
    const WorkTotals& totals = process.totals;
    const bool ended = process.brokenSince != 0; // by a task that was the last
    Remainder gaps(rest.take(totals.gapNs - (ended ? 0 : totals.restNs)));
    m_areas[TimePart::Measuring] += gaps.take(totals.measuringNs);
    m_waitNs += gaps.take(totals.gapWaitNs - (ended ? 0 : totals.restWaitNs));
    m_areas[TimePart::Paused] += gaps.take(totals.pausedNs);
    if (!m_makesQuickly)
        m_areas[TimePart::Serial] += gaps.take(totals.serialNs);
    if (m_account.openEnded)
        m_areas[TimePart::Starved] += gaps.take(totals.starvedNs);
    // a host that has tasks and lets its workers wait has no processor itself, or is busy with their results: that is a
    // cost of handing out
    else
        m_waitNs += gaps.take(std::min(totals.starvedNs, m_account.coordinatorWaitNs));
    m_areas[TimePart::Dispatch] += gaps.takeRest();
}

void AreaBook::addRest(const ProcessAccount& process, ClockSpan span, bool replaced) {
    std::int64_t waitNs = process.totals.restWaitNs;
    if (replaced || process.totals.readyNs == 0) {
        m_areas[TimePart::StartUp] += withoutWaits(span, waitNs);
        return;
    }
    const std::int64_t doneNs = process.retired ? span.beginNs : std::clamp(m_doneNs, span.beginNs, span.endNs);
    m_areas[TimePart::Tail] += withoutWaits({span.beginNs, doneNs}, waitNs);
    Remainder closing(withoutWaits({doneNs, span.endNs}, waitNs));
    m_areas[TimePart::Serial] += closing.take(overlapNs({doneNs, span.endNs}, m_account.sections));
    m_areas[TimePart::Shutdown] += closing.takeRest();
}

/// Who had the processors while our workers waited for one: exact where all of them were busy.
void AreaBook::splitWaits() {
    Remainder waits(m_waitNs);
    m_areas[TimePart::Quota] += waits.take(m_account.throttledNs);
    m_areas.waitsKnown = std::ranges::all_of(m_account.processes, [](const ProcessAccount& process) {
        return process.totals.readyNs == 0 || process.totals.waitsKnown != 0;
    });
    m_areas.waitsSplit = m_account.machineBusyNs >= 0;
    if (m_areas.waitsSplit)
        m_areas[TimePart::OtherPrograms] += waits.take(m_account.machineBusyNs - m_account.ownCpuNs);
    // the host needs a processor to hand out tasks: what it takes from its workers is a cost of handing out
    m_areas[TimePart::Dispatch] += waits.take(m_account.coordinatorCpuNs - (m_makesQuickly ? 0 : m_account.sectionsNs));
    m_areas[TimePart::Oversubscription] += waits.takeRest();
}

void AreaBook::splitBlocked() {
    const BlockedSamples& seen = m_account.blocked;
    const double all = seen.known() + seen.unknown;
    m_areas.blockedSplit = seen.known() >= kLeastSamples;
    if (!m_areas.blockedSplit)
        return;
    Remainder blocked(m_areas[TimePart::Blocked]);
    const auto whole = static_cast<double>(m_areas[TimePart::Blocked]);
    const std::array weights{seen.disk, seen.lock, seen.sleep, seen.ipc, seen.child};
    for (std::size_t i = 0; i < weights.size(); ++i)
        m_areas[kBlockedParts[i]] = blocked.take(std::llround(whole * weights[i] / all));
    m_areas[TimePart::Blocked] = blocked.takeRest();
}

TimeAreas AreaBook::finish() {
    m_areas.spanNs =
        m_account.endNs - m_account.startNs - overlapNs({m_account.startNs, m_account.endNs}, m_account.standing);
    splitWaits();
    splitBlocked();
    if (m_taskCpuNs > 0)
        m_areas.effort = m_efforts.sum(m_taskCpuNs, m_areas[TimePart::Compute]);
    if (m_taskNs > 0)
        m_areas.processorsPerWorker = static_cast<double>(m_taskCpuNs) / static_cast<double>(m_taskNs);
    return m_areas;
}

} // namespace

std::string_view nameOf(TimePart part) {
    return kNames[static_cast<std::size_t>(part)];
}

std::optional<TimePart> timePartNamed(std::string_view name) {
    const auto found = std::find(kNames.begin(), kNames.end(), name);
    if (found == kNames.end())
        return std::nullopt;
    return static_cast<TimePart>(found - kNames.begin());
}

std::int64_t TimeAreas::sumNs() const {
    return std::accumulate(ns.begin(), ns.end(), std::int64_t{0});
}

std::int64_t TimeAreas::blockedNs() const {
    std::int64_t sum = (*this)[TimePart::Blocked];
    for (const TimePart part : kBlockedParts)
        sum += (*this)[part];
    return sum;
}

double TimeAreas::workers() const {
    return spanNs > 0 ? static_cast<double>(sumNs()) / static_cast<double>(spanNs) : 0;
}

TimeAreas areasOf(const RunAccount& account) {
    AreaBook book(account);
    book.addSlots();
    return book.finish();
}

TimeAreas firstTasks(TimeAreas areas, double share) {
    const auto scale = [share](std::int64_t& value) { value = std::llround(static_cast<double>(value) * share); };
    std::ranges::for_each(areas.ns, scale);
    scale(areas.spanNs);
    scale(areas.tasks);
    if (areas.effort)
        areas.effort = scaled(*areas.effort, share);
    return areas;
}

TimeAreas withBlockedMerged(TimeAreas areas) {
    areas[TimePart::Blocked] = areas.blockedNs();
    for (const TimePart part : kBlockedParts)
        areas[part] = 0;
    areas.blockedSplit = false;
    return areas;
}

} // namespace manyhands
