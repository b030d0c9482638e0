// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/speedup_loss.h"

#include <algorithm>
#include <numeric>

#include "core/measure/effort_book.h"

namespace manyhands {

namespace {

constexpr double kWorthNaming = 0.05;      ///< workers
constexpr double kWorthNamingShare = 0.02; ///< of all of them
constexpr double kFewTasks = 4;            ///< a worker: one that is only begun must not tell the story
constexpr std::array kNameable{LossGroup::SerialPart, LossGroup::PoolOverhead, LossGroup::Tail,
                               LossGroup::Processors, LossGroup::SlowerTasks,  LossGroup::Waiting};

TimePart partAt(std::size_t index) {
    return static_cast<TimePart>(index);
}

/// Tasks that wait for something besides a processor leave room for more workers than there are processors.
double idealOf(const TimeAreas& alone, double workers, double processors) {
    const auto busy = static_cast<double>(alone[TimePart::Compute]);
    const auto blocked = static_cast<double>(alone.blockedNs());
    if (processors <= 0 || busy <= 0)
        return workers;
    return std::min(workers, processors * (busy + blocked) / busy);
}

SpeedupLoss between(const TimeAreas& alone, const TimeAreas& pool, double processors) {
    SpeedupLoss loss;
    const auto span = static_cast<double>(pool.spanNs);
    if (pool.spanNs <= 0)
        return loss;
    loss.workers = pool.workers();
    loss.achieved = static_cast<double>(alone.sumNs()) / span;
    loss.ideal = idealOf(alone, loss.workers, processors);
    for (std::size_t i = 0; i < kTimeParts; ++i)
        loss.worth[i] = static_cast<double>(pool.ns[i] - alone.ns[i]) / span;
    if (alone[TimePart::Compute] > 0)
        loss.slowerTasks = static_cast<double>(pool[TimePart::Compute]) / static_cast<double>(alone[TimePart::Compute]);
    loss.slowdown = slowdownBetween(alone, pool);
    loss.waitsKnown = alone.waitsKnown && pool.waitsKnown;
    loss.waitsSplit = alone.waitsSplit && pool.waitsSplit;
    loss.blockedSplit = alone.blockedSplit && pool.blockedSplit;
    return loss;
}

/// Nothing was waited for: no look at it could have told more.
bool hardlyBlocked(const TimeAreas& areas) {
    return areas.blockedNs() * 100 < areas.sumNs();
}

} // namespace

double SpeedupLoss::sum() const {
    return std::accumulate(worth.begin(), worth.end(), 0.0);
}

TimeAreas meanOf(TimeAreas a, TimeAreas b) {
    if (a.blockedSplit != b.blockedSplit) {
        a = withBlockedMerged(a);
        b = withBlockedMerged(b);
    }
    a.spanNs = std::midpoint(a.spanNs, b.spanNs);
    for (std::size_t i = 0; i < kTimeParts; ++i)
        a.ns[i] = std::midpoint(a.ns[i], b.ns[i]);
    a.tasks = std::midpoint(a.tasks, b.tasks);
    a.processorsPerWorker = std::midpoint(a.processorsPerWorker, b.processorsPerWorker);
    a.effort = a.effort && b.effort ? std::optional(meanOf(*a.effort, *b.effort)) : std::nullopt;
    a.waitsKnown = a.waitsKnown && b.waitsKnown;
    a.waitsSplit = a.waitsSplit && b.waitsSplit;
    return a;
}

SpeedupLoss lossBetween(const TimeAreas& serial, const TimeAreas& pool, double processors) {
    // a wait for a processor lies among them: samples of what tasks waited for don't split that
    const bool known = serial.waitsKnown && pool.waitsKnown;
    const bool alike =
        known && (serial.blockedSplit || hardlyBlocked(serial)) && (pool.blockedSplit || hardlyBlocked(pool));
    if (!alike)
        return between(withBlockedMerged(serial), withBlockedMerged(pool), processors);
    SpeedupLoss loss = between(serial, pool, processors);
    loss.blockedSplit = serial.blockedSplit || pool.blockedSplit;
    return loss;
}

SpeedupLoss estimatedLoss(const TimeAreas& pool, double processors) {
    TimeAreas alone;
    for (std::size_t i = 0; i < kTimeParts; ++i) {
        const TimePart part = partAt(i);
        if (part == TimePart::Compute || groupOf(part) == LossGroup::Waiting)
            alone[part] = pool[part];
    }
    alone.spanNs = alone.sumNs();
    alone.waitsKnown = pool.waitsKnown;
    alone.waitsSplit = pool.waitsSplit;
    alone.blockedSplit = pool.blockedSplit;
    SpeedupLoss loss = between(alone, pool, processors);
    loss.estimated = true;
    return loss;
}

LossGroup groupOf(TimePart part) {
    switch (part) {
    case TimePart::Serial:
    case TimePart::Starved:
        return LossGroup::SerialPart;
    case TimePart::StartUp:
    case TimePart::Dispatch:
    case TimePart::Shutdown:
        return LossGroup::PoolOverhead;
    case TimePart::Tail:
        return LossGroup::Tail;
    case TimePart::Quota:
    case TimePart::Oversubscription:
        return LossGroup::Processors;
    case TimePart::Compute:
        return LossGroup::SlowerTasks;
    case TimePart::Disk:
    case TimePart::Lock:
    case TimePart::Sleep:
    case TimePart::Ipc:
    case TimePart::Child:
    case TimePart::Blocked:
        return LossGroup::Waiting;
    case TimePart::OtherPrograms:
        return LossGroup::OtherPrograms;
    case TimePart::Paused:
    case TimePart::Measuring:
    case TimePart::Other:
        break;
    }
    return LossGroup::Rest;
}

double worthOf(const SpeedupLoss& loss, LossGroup group) {
    double sum = 0;
    for (std::size_t i = 0; i < kTimeParts; ++i)
        sum += groupOf(partAt(i)) == group ? loss.worth[i] : 0;
    return sum;
}

bool isWorthNaming(const SpeedupLoss& loss, double workers) {
    return workers >= std::max(kWorthNaming, kWorthNamingShare * loss.workers);
}

std::optional<LossGroup> culpritOf(const SpeedupLoss& loss) {
    const auto worth = [&](LossGroup group) { return worthOf(loss, group); };
    const LossGroup largest = *std::ranges::max_element(kNameable, {}, worth);
    if (!isWorthNaming(loss, worth(largest)))
        return std::nullopt;
    return largest;
}

std::optional<LossGroup> certainCulprit(const SpeedupLoss& loss, const RunShare& share) {
    const auto culprit = culpritOf(loss);
    if (!culprit || static_cast<double>(share.tasks) < kFewTasks * loss.workers)
        return std::nullopt;
    SpeedupLoss atLeast = loss; // worth in the whole run, which is 1 / done times as long
    for (std::size_t i = 0; i < kTimeParts; ++i)
        if (groupOf(partAt(i)) == *culprit)
            atLeast.worth[i] *= share.done;
    return culpritOf(atLeast) == culprit ? culprit : std::nullopt;
}

TimePart largestPart(const SpeedupLoss& loss, LossGroup group) {
    TimePart largest = TimePart::Other;
    for (std::size_t i = 0; i < kTimeParts; ++i)
        if (groupOf(partAt(i)) == group && (groupOf(largest) != group || loss.worth[i] > loss[largest]))
            largest = partAt(i);
    return largest;
}

} // namespace manyhands
