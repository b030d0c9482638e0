// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/loss_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

#include "core/measure/stopwatch.h"
#include "ui/shared/number_text.h"

namespace manyhands {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(LossWords)
};

/// The numbers that the sentences name.
struct Figures {
    explicit Figures(const TimeShares& shares)
        : areas(shares.facts.areas)
        , worth(seconds(shares.facts.nsIn(shares.story.part)))
        , workers(std::max(1, static_cast<int>(std::lround(shares.facts.loss.workers))))
        , tasks(std::max<double>(1, static_cast<double>(areas.tasks))) {}

    QString each() const { return shortDurationText(worth / workers); }
    QString aTask() const { return shortDurationText(worth / tasks); }
    QString taskLength() const {
        return shortDurationText((seconds(areas[TimePart::Compute]) + seconds(areas.blockedNs())) / tasks);
    }
    QString run() const { return shortDurationText(seconds(areas.spanNs)); }
    QString share() const { return percentText(worth / std::max(seconds(areas.sumNs()), 1e-12)); }

    const TimeAreas& areas;
    double worth; ///< of the largest part, seconds of worker time
    int workers;
    double tasks;
};

QString waitText(TimePart part) {
    switch (part) {
    case TimePart::Disk:
        return Texts::tr("waiting for the disk: workers spent %1 of their time on it.");
    case TimePart::Lock:
        return Texts::tr("waiting for locks: workers spent %1 of their time on it.");
    case TimePart::Sleep:
        return Texts::tr("sleeping in tasks: workers spent %1 of their time on it.");
    case TimePart::Ipc:
        return Texts::tr("waiting for other processes or the network: workers spent %1 of their time on it.");
    case TimePart::Child:
        return Texts::tr("waiting for programs that tasks start: workers spent %1 of their time on it.");
    default:
        return Texts::tr("waiting in tasks: workers spent %1 of their time on it.");
    }
}

QString reason(const TimeShares& shares) {
    const Figures figures(shares);
    switch (shares.story.part) {
    case TimePart::Serial:
        return Texts::tr("work that only one can do: each worker waited %1 for it.").arg(figures.each());
    case TimePart::Starved:
        return Texts::tr("an empty queue: workers waited %1 of their time for the next task.").arg(figures.share());
    case TimePart::Dispatch:
        return Texts::tr("handing out tasks: that took %1 for each, and a task takes %2.")
            .arg(figures.aTask(), figures.taskLength());
    case TimePart::StartUp:
        return Texts::tr("starting workers: %1 for each, in a run of %2.").arg(figures.each(), figures.run());
    case TimePart::Shutdown:
        return Texts::tr("ending workers: %1 for each, in a run of %2.").arg(figures.each(), figures.run());
    case TimePart::Tail:
        return Texts::tr("idle time at the end: workers waited %1 on average for the last task.").arg(figures.each());
    case TimePart::Oversubscription:
        return (shares.facts.loss.waitsSplit
                    ? Texts::tr("waiting for a processor: there are %1 for %2 workers.")
                    : Texts::tr("waiting for a processor: there are %1 for %2 workers and other programs, whose part "
                                "can't be told on this machine."))
            .arg(shares.facts.processors)
            .arg(figures.workers);
    case TimePart::Quota:
        return Texts::tr("a limit on processor time: it held each worker back for %1.").arg(figures.each());
    case TimePart::Compute:
        return Texts::tr("slower compute: tasks took %1 longer side by side than alone.")
            .arg(timesText(shares.facts.loss.slowerTasks));
    default:
        return (shares.facts.loss.waitsKnown
                    ? waitText(shares.story.part)
                    : Texts::tr("waiting: workers spent %1 of their time on it. Waits for a processor and other waits "
                                "can't be told apart on this machine."))
            .arg(figures.share());
    }
}

} // namespace

QString lossHeadline(const TimeShares& shares) {
    const auto workers = static_cast<int>(std::lround(shares.facts.loss.workers));
    const QString others = percentText(shares.story.others / std::max(shares.facts.loss.workers, 1.0));
    if (!shares.story.culprit && shares.story.othersTookMore)
        return Texts::tr("Other programs took %1 of the workers' time; hardly anything else was lost.").arg(others);
    if (!shares.story.culprit)
        return Texts::tr("With %Ln process(es), hardly any worker time was lost.", nullptr, workers);
    if (shares.story.othersTookMore)
        return Texts::tr("Other programs took %1 of the workers' time. "
                         "The largest part of the rest of the gap to %2× is %3")
            .arg(others)
            .arg(workers)
            .arg(reason(shares));
    if (shares.isRunning) {
        const QString soFar = shares.story.isMost ? Texts::tr("So far, most of the gap to %1× is %2")
                                                  : Texts::tr("So far, the largest part of the gap to %1× is %2");
        return soFar.arg(workers).arg(reason(shares));
    }
    const QString gap = shares.story.isMost ? Texts::tr("Most of the gap to %1× is %2")
                                            : Texts::tr("The largest part of the gap to %1× is %2");
    return gap.arg(workers).arg(reason(shares));
}

QString chunkAdvice(const TimeShares& shares) {
    if (shares.story.change.kind != ProposedChange::Kind::ChunkSize)
        return {};
    const Figures figures(shares);
    if (shares.story.part == TimePart::Tail)
        return Texts::tr("Workers were idle for %1 at the end. A chunk size of %2 would even this out.")
            .arg(figures.share())
            .arg(shares.story.change.value);
    return Texts::tr("Tasks take %1, handing them out takes %2. Larger chunks would help.")
        .arg(figures.taskLength(), figures.aTask());
}

QString changeForecast(const ProposedChange& change) {
    const QString wall = durationText(change.wallS);
    switch (change.kind) {
    case ProposedChange::Kind::Workers:
        return Texts::tr("With %Ln process(es) it should take about %1.", nullptr, change.value).arg(wall);
    case ProposedChange::Kind::ChunkSize:
        return Texts::tr("With a chunk size of %1 it should take about %2.").arg(change.value).arg(wall);
    case ProposedChange::Kind::ForkServer:
        return Texts::tr("With the fork server it should take about %1.").arg(wall);
    case ProposedChange::Kind::LongestFirst:
        return Texts::tr("With the longest tasks first it could take %1.").arg(wall);
    case ProposedChange::Kind::None:
        break;
    }
    return {};
}

QString changeButton(const ProposedChange& change) {
    switch (change.kind) {
    case ProposedChange::Kind::Workers:
    case ProposedChange::Kind::ChunkSize:
        return Texts::tr("Try %1").arg(change.value);
    case ProposedChange::Kind::ForkServer:
    case ProposedChange::Kind::LongestFirst:
        return Texts::tr("Try it");
    default:
        return {};
    }
}

} // namespace manyhands
