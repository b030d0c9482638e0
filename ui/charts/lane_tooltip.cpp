// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/lane_tooltip.h"

#include <algorithm>

#include <QCoreApplication>
#include <QTextDocumentFragment>

#include "ui/shared/core_text.h"
#include "ui/shared/number_text.h"

namespace manyhands {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(LaneTooltip)
};

/// Under this width a task cannot be pointed at.
constexpr double kPointable = 3;

std::size_t firstStartingFrom(const LaneTrace& lane, double time) {
    return static_cast<std::size_t>(std::lower_bound(lane.start().begin(), lane.start().end(), time) -
                                    lane.start().begin());
}

QString failureLine(const TraceStore& store, int index, std::size_t i) {
    const LaneTrace& lane = store.lane(index);
    const FailureNote* note = store.failureNote(lane.task(i), store.workerAt(index), lane.start()[i]);
    if (note == nullptr)
        return {};
    QString line = coreText(note->text).toHtmlEscaped();
    if (note->triedOn.isValid())
        line += (line.isEmpty() ? QString() : QStringLiteral("; ")) +
                Texts::tr("tried again on W%1").arg(note->triedOn.value());
    else if (note->triedAgain)
        line += (line.isEmpty() ? QString() : QStringLiteral("; ")) + Texts::tr("will be tried again");
    return line;
}

/// In a serial run there are no chunks.
QString placeOf(const TraceStore& store, int index, std::size_t i) {
    const QString name = laneName(store, index);
    return store.mode() == RunMode::Serial
               ? name
               : Texts::tr("%1, chunk %2", "a worker, its chunk").arg(name, countText(store.lane(index).chunk(i)));
}

QString taskStory(const TraceStore& store, int index, std::size_t i) {
    const LaneTrace& lane = store.lane(index);
    const QString number = countText(lane.task(i).value());
    QStringList lines;
    lines << (lane.failed(i) ? Texts::tr("<b>Task %1</b> · failed") : Texts::tr("<b>Task %1</b>")).arg(number);
    lines << placeOf(store, index, i);
    const QString started = momentText(lane.start()[i]);
    const QString ran = shortDurationText(lane.end()[i] - lane.start()[i]);
    lines
        << (lane.queueSeconds(i) >= 0
                ? Texts::tr("started %1, ran %2, waited %3").arg(started, ran, shortDurationText(lane.queueSeconds(i)))
                : Texts::tr("started %1, ran %2").arg(started, ran));
    if (lane.failed(i))
        lines << failureLine(store, index, i);
    lines.removeAll(QString());
    return lines.join(QStringLiteral("<br>"));
}

QString openStory(const TraceStore& store, int index, const OpenTask& open) {
    return QStringList{Texts::tr("<b>Task %1</b> · running").arg(countText(open.task.value())), laneName(store, index),
                       Texts::tr("started %1, running for %2")
                           .arg(momentText(open.start), shortDurationText(store.now() - open.start))}
        .join(QStringLiteral("<br>"));
}

QString pixelStory(const LaneTrace& lane, double from, double to) {
    const std::size_t first = lane.firstEndingAfter(from);
    const std::size_t last = firstStartingFrom(lane, to);
    const double busy = lane.overview().busyBetween(from, to) / (to - from);
    if (last <= first)
        return {};
    return Texts::tr("%Ln task(s), busy %1", nullptr, pluralCount(last - first)).arg(percentText(std::min(1.0, busy)));
}

bool contains(const TimeSpan& span, double time) {
    return time >= span.start && time < span.end;
}

} // namespace

QString laneName(const TraceStore& store, int lane) {
    return store.mode() == RunMode::Serial ? Texts::tr("Single") : QStringLiteral("W%1").arg(lane + 1);
}

QString laneTooltip(const TraceStore& store, int index, double time, double secondsPerPixel) {
    if (index < 0 || index >= store.laneCount() || time < 0 || time > store.now())
        return {};
    const LaneTrace& lane = store.lane(index);
    if (lane.open && time >= lane.open->start)
        return openStory(store, index, *lane.open);
    const auto at = lane.at(time);
    if (at && (lane.end()[*at] - lane.start()[*at] >= kPointable * secondsPerPixel || lane.failed(*at)))
        return taskStory(store, index, *at);
    QString several = pixelStory(lane, time - secondsPerPixel, time + secondsPerPixel);
    if (!several.isEmpty())
        return several;
    for (const TimeSpan& span : lane.startUps)
        if (contains(span, time))
            return Texts::tr("%1 starts up, %2").arg(laneName(store, index), shortDurationText(span.length()));
    for (const TimeSpan& span : store.pauses())
        if (contains(span, time))
            return Texts::tr("Paused for %1").arg(shortDurationText(span.length()));
    return {};
}

QString attemptText(const TraceStore& store, int lane, std::size_t index) {
    QString text = taskStory(store, lane, index);
    text.replace(QStringLiteral("<br>"), QStringLiteral(" · "));
    return QTextDocumentFragment::fromHtml(text).toPlainText();
}

QString rangeText(const RangeFacts& facts) {
    const int count = pluralCount(facts.tasks);
    const QString tasks = facts.failed > 0
                              ? Texts::tr("%Ln task(s), %1 failed", nullptr, count).arg(countText(facts.failed))
                              : Texts::tr("%Ln task(s)", nullptr, count);
    return QStringList{shortDurationText(facts.seconds), tasks,
                       Texts::tr("busy %1").arg(percentText(facts.busyShare())),
                       Texts::tr("%1 tasks/s").arg(threeDigits(facts.throughput())),
                       Texts::tr("queue wait %1").arg(percentText(facts.waitShare()))}
        .join(QStringLiteral(" · "));
}

} // namespace manyhands
