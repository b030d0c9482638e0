// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/speedup_loss.h"

#include <algorithm>
#include <numeric>

namespace manyhands {

namespace {

constexpr double kWorthNaming = 0.05;      ///< workers
constexpr double kWorthNamingShare = 0.02; ///< of all of them
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

SpeedupLoss lossBetween(const TimeAreas& serial, const TimeAreas& pool, double processors) {
    const bool alike = (serial.blockedSplit || hardlyBlocked(serial)) && (pool.blockedSplit || hardlyBlocked(pool));
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

std::optional<LossGroup> culpritOf(const SpeedupLoss& loss) {
    const auto worth = [&](LossGroup group) { return worthOf(loss, group); };
    const LossGroup largest = *std::ranges::max_element(kNameable, {}, worth);
    if (worth(largest) < std::max(kWorthNaming, kWorthNamingShare * loss.workers))
        return std::nullopt;
    return largest;
}

TimePart largestPart(const SpeedupLoss& loss, LossGroup group) {
    TimePart largest = TimePart::Other;
    for (std::size_t i = 0; i < kTimeParts; ++i)
        if (groupOf(partAt(i)) == group && (groupOf(largest) != group || loss.worth[i] > loss[largest]))
            largest = partAt(i);
    return largest;
}

} // namespace manyhands
