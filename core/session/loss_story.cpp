// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/loss_story.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "core/measure/chunk_rule.h"
#include "core/measure/stopwatch.h"
#include "core/session/slowdown_text.h"

namespace manyhands {

namespace {

using Kind = ProposedChange::Kind;

constexpr std::size_t kLargestChunk = 4096; ///< that a plan may have
constexpr double kWorthTrying = 0.05;       ///< shorter by less is not worth a run
constexpr double kAsFast = 0.02;            ///< no slower than by this
constexpr double kMostlyBlocked = 0.5;      ///< of the time in tasks
constexpr int kMostWorkersPerStep = 4;      ///< times as many as now

double inSeconds(const TimeAreas& areas, TimePart part) {
    return seconds(areas[part]);
}

/// Proposals for one run.
class Proposer {
public:
    explicit Proposer(const LossFacts& facts)
        : m_facts(facts)
        , m_workers(std::max(1, static_cast<int>(std::lround(facts.loss.workers))))
        , m_wallS(seconds(facts.areas.spanNs)) {}

    ProposedChange against(LossGroup group, TimePart part) const {
        switch (group) {
        case LossGroup::PoolOverhead:
            return againstOverhead(part);
        case LossGroup::Tail:
            return againstTail();
        case LossGroup::Processors:
            return fewer(m_facts.processors, saved(TimePart::Oversubscription));
        case LossGroup::SlowerTasks:
            return againstSlowerTasks();
        case LossGroup::Waiting:
            // what all wait for serves so many and no more: the rest of them only wait
            return fewer(static_cast<int>(std::ceil(m_facts.loss.achieved)), worthOf(m_facts.loss, group) * m_wallS);
        default:
            return {};
        }
    }

    /// Nothing went wrong: are there workers to win?
    ProposedChange more() const {
        const double computing = inSeconds(m_facts.areas, TimePart::Compute);
        const double blocked = seconds(m_facts.areas.blockedNs());
        double useful = m_facts.processors;
        if (m_facts.loss.waitsKnown && blocked > kMostlyBlocked * (computing + blocked))
            useful = m_facts.processors * (computing + blocked) / std::max(computing, 1e-9);
        const double most =
            std::min<double>({useful, static_cast<double>(m_facts.areas.tasks),
                              static_cast<double>(kMostWorkersPerStep * m_workers), static_cast<double>(kMaxWorkers)});
        const int workers = static_cast<int>(most);
        if (workers <= m_workers)
            return {};
        return made(Kind::Workers, workers, m_wallS * m_workers / workers);
    }

private:
    double saved(TimePart part) const { return inSeconds(m_facts.areas, part); }

    ProposedChange made(Kind kind, int value, double wallS) const {
        const double speedup = wallS > 0 ? m_facts.loss.achieved * m_wallS / wallS : 0;
        return {kind, value, wallS, speedup};
    }

    ProposedChange ifWorthIt(Kind kind, int value, double savedS) const {
        const double wallS = m_wallS - savedS / m_workers;
        return wallS < m_wallS * (1 - kWorthTrying) ? made(kind, value, wallS) : ProposedChange{};
    }

    /// So few workers that nobody waits for another: hardly slower, and less in the way.
    ProposedChange fewer(int workers, double savedS) const {
        workers = std::max(workers, 1);
        if (workers >= m_workers)
            return {};
        const double left = m_wallS * m_facts.loss.workers - savedS;
        return made(Kind::Workers, workers, std::max(left / workers, m_wallS * m_facts.loss.achieved / workers));
    }

    ProposedChange againstOverhead(TimePart part) const {
        if (part == TimePart::StartUp && m_facts.startMethod == StartMethod::Spawn)
            return ifWorthIt(Kind::ForkServer, 0, saved(part));
        if (part == TimePart::StartUp)
            return fewer(m_facts.processors, saved(part));
        return part == TimePart::Dispatch ? largerChunks() : ProposedChange{};
    }

    ProposedChange largerChunks() const {
        const auto tasks = static_cast<double>(m_facts.areas.tasks);
        if (tasks <= 0)
            return {};
        const double handing = saved(TimePart::Dispatch) / tasks * m_facts.chunkSize; // a chunk
        const double taskS = (inSeconds(m_facts.areas, TimePart::Compute) + seconds(m_facts.areas.blockedNs())) / tasks;
        const std::size_t worthwhile =
            worthwhileChunk({static_cast<std::size_t>(m_facts.areas.tasks), m_workers, taskS, handing});
        const auto chunk = static_cast<std::uint32_t>(std::min(worthwhile, kLargestChunk));
        if (chunk <= m_facts.chunkSize)
            return {};
        return ifWorthIt(Kind::ChunkSize, static_cast<int>(chunk),
                         saved(TimePart::Dispatch) * (1 - static_cast<double>(m_facts.chunkSize) / chunk));
    }

    ProposedChange againstTail() const {
        if (m_facts.chunkSize > 1)
            return ifWorthIt(Kind::ChunkSize, 1, saved(TimePart::Tail) * (1 - 1.0 / m_facts.chunkSize));
        return ifWorthIt(Kind::LongestFirst, 0, saved(TimePart::Tail));
    }

    /// What more work or the kernel takes, fewer workers don't give back.
    bool fewerMayHelp() const {
        const auto cause = m_facts.loss.slowdown ? mainCause(*m_facts.loss.slowdown) : std::nullopt;
        return cause != SlowdownCause::Work && cause != SlowdownCause::Kernel;
    }

    /// As if each further worker slowed the tasks by as much.
    ProposedChange againstSlowerTasks() const {
        if (m_workers < 2 || !fewerMayHelp())
            return {};
        const double each = (m_facts.loss.slowerTasks - 1) / (m_workers - 1);
        const double alone = inSeconds(m_facts.areas, TimePart::Compute) / m_facts.loss.slowerTasks;
        const double rest = m_wallS - inSeconds(m_facts.areas, TimePart::Compute) / m_workers;
        int best = m_workers;
        double bestS = m_wallS;
        for (int workers = m_workers - 1; workers > 0; --workers) {
            const double wallS = alone * (1 + each * (workers - 1)) / workers + rest;
            if (wallS > bestS * (1 + kAsFast))
                break;
            best = workers;
            bestS = std::min(wallS, bestS);
        }
        return best < m_workers ? made(Kind::Workers, best, bestS) : ProposedChange{};
    }

    const LossFacts& m_facts;
    int m_workers;
    double m_wallS;
};

std::string number(double value, int digits) {
    std::string text(32, '\0');
    text.resize(static_cast<std::size_t>(std::snprintf(text.data(), text.size(), "%.*f", digits, value)));
    return text;
}

std::string times(double value) {
    return number(value, value < 10 && std::abs(value - std::round(value)) > 0.005 ? 2 : 0) + "\u00d7";
}

std::string duration(double s) {
    if (s < 1e-3)
        return number(s * 1e6, s < 1e-5 ? 1 : 0) + " \u00b5s";
    if (s < 1)
        return number(s * 1e3, s < 0.01 ? 1 : 0) + " ms";
    return number(s, 2) + " s";
}

std::string percent(double share) {
    return number(share * 100, 0) + "%";
}

std::string waitedFor(TimePart part) {
    switch (part) {
    case TimePart::Disk:
        return "the disk";
    case TimePart::Lock:
        return "a lock";
    case TimePart::Sleep:
        return "the clock";
    case TimePart::Ipc:
        return "other processes or the network";
    case TimePart::Child:
        return "programs that tasks start";
    default:
        return "something other than a processor";
    }
}

/// What the lost time went into; follows "… of the gap to 8× is".
std::string reasonOf(const LossFacts& facts, const LossStory& story) {
    const TimeAreas& areas = facts.areas;
    const double all = std::max(seconds(areas.sumNs()), 1e-12);
    const double workers = std::max(facts.loss.workers, 1.0);
    const double tasks = std::max<double>(1, static_cast<double>(areas.tasks));
    const auto each = [&](TimePart part) { return inSeconds(areas, part) / workers; };
    const double taskS = (inSeconds(areas, TimePart::Compute) + seconds(areas.blockedNs())) / tasks;
    switch (story.part) {
    case TimePart::Serial:
        return "work that only one can do: each worker waited " + duration(each(story.part)) + " for it.";
    case TimePart::Starved:
        return "an empty queue: workers waited " + percent(inSeconds(areas, story.part) / all) +
               " of their time for the next task.";
    case TimePart::Dispatch:
        return "handing out tasks: that took " + duration(inSeconds(areas, story.part) / tasks) +
               " for each, and a task takes " + duration(taskS) + ".";
    case TimePart::StartUp:
        return "starting workers: " + duration(each(story.part)) + " for each, in a run of " +
               duration(seconds(areas.spanNs)) + ".";
    case TimePart::Shutdown:
        return "ending workers: " + duration(each(story.part)) + " for each, in a run of " +
               duration(seconds(areas.spanNs)) + ".";
    case TimePart::Tail:
        return "idle time at the end: workers waited " + duration(each(story.part)) + " on average for the last task.";
    case TimePart::Oversubscription:
        return "waiting for a processor: " + number(workers, 0) + " workers" +
               (facts.loss.waitsSplit ? " share " : " and other programs share ") + std::to_string(facts.processors) +
               (facts.loss.waitsSplit ? "." : ", and which of them took more can't be told on this machine.");
    case TimePart::Quota:
        return "a limit on processor time: it held workers back for " + duration(inSeconds(areas, story.part)) + ".";
    case TimePart::Compute:
        return "slower compute: tasks took " + times(facts.loss.slowerTasks) + " longer side by side than alone" +
               (facts.loss.slowdown ? mainCauseText(*facts.loss.slowdown) + '.' + slowdownAdvice(*facts.loss.slowdown)
                                    : ".");
    default: {
        const std::string share = percent(seconds(facts.nsIn(story.part)) / all) + " of their time";
        if (!facts.loss.waitsKnown)
            return "waiting: workers spent " + share +
                   " on it. Waits for a processor and other waits can't be told apart on this machine.";
        return "waiting for " + waitedFor(story.part) + ": workers spent " + share + " on it.";
    }
    }
}

} // namespace

LossStory tellLoss(const LossFacts& facts) {
    const Proposer proposer(facts);
    LossStory story;
    story.culprit = culpritOf(facts.loss);
    story.others = worthOf(facts.loss, LossGroup::OtherPrograms);
    if (!story.culprit) {
        story.othersTookMore = isWorthNaming(facts.loss, story.others);
        story.change = proposer.more();
        return story;
    }
    story.part = largestPart(facts.loss, *story.culprit);
    story.worth = worthOf(facts.loss, *story.culprit);
    story.othersTookMore = story.others > story.worth;
    story.isMost = story.worth > 0.5 * (facts.loss.workers - facts.loss.achieved);
    story.change = proposer.against(*story.culprit, story.part);
    return story;
}

std::string headlineOf(const LossFacts& facts, const LossStory& story) {
    const std::string gap = times(facts.loss.workers);
    const std::string others =
        "Other programs took " + percent(story.others / std::max(facts.loss.workers, 1.0)) + " of the workers' time";
    if (!story.culprit)
        return story.othersTookMore
                   ? others + "; hardly anything else of " + gap + " was lost."
                   : times(facts.loss.achieved) + " faster than one process: hardly anything of " + gap + " was lost.";
    if (story.othersTookMore)
        return others + ". The largest part of the rest of the gap to " + gap + " is " + reasonOf(facts, story);
    return (story.isMost ? "Most of the gap to " : "The largest part of the gap to ") + gap + " is " +
           reasonOf(facts, story);
}

std::optional<RunPlan> withChange(RunPlan plan, const ProposedChange& change) {
    switch (change.kind) {
    case Kind::Workers:
        plan.workers = change.value;
        return plan;
    case Kind::ChunkSize:
        plan.chunkSize = static_cast<std::uint32_t>(change.value);
        return plan;
    case Kind::ForkServer:
        plan.startMethod = StartMethod::ForkServer;
        return plan;
    case Kind::None:
    case Kind::LongestFirst:
        break;
    }
    return std::nullopt;
}

} // namespace manyhands
