// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/timing_columns.h"

#include "ui/run/timing_model.h"
#include "ui/shared/core_text.h"
#include "ui/shared/number_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>
#include <cmath>

namespace manyhands {

namespace {

/// "5.10× to 5.38×"; a single value has none.
QString intervalText(const Interval& interval, QString (*text)(double)) {
    return std::isfinite(interval.lo) && std::isfinite(interval.hi)
               ? TimingModel::tr("%1 to %2", "an interval").arg(text(interval.lo), text(interval.hi))
               : unknownText();
}

QString numberText(double value) {
    return std::isfinite(value) ? threeDigits(value) : unknownText();
}

/// Below zero: a gain.
QString signedText(double seconds, QString (*text)(double)) {
    return seconds < 0 ? QStringLiteral("\u2212") + text(-seconds) : text(seconds);
}

QString moreOrLess(double share) {
    return std::isfinite(share) && share > 0 ? QLatin1Char('+') + percentText(share, 1) : percentText(share, 1);
}

QString shareText(double share) {
    return percentText(share);
}

struct ColumnWords {
    const char* heading;
    const char* meaning = nullptr; ///< of those that not everybody knows
};

/// In the order of TimingModel::Column.
constexpr std::array<ColumnWords, TimingModel::ColumnCount> kWords{{
    {QT_TRANSLATE_NOOP("manyhands::TimingModel", "Processes")},
    {QT_TRANSLATE_NOOP("manyhands::TimingModel", "Wall time")},
    {QT_TRANSLATE_NOOP("manyhands::TimingModel", "Wall time, interval"),
     QT_TRANSLATE_NOOP("manyhands::TimingModel",
                       "Where the median lies with 95% confidence from six runs on; of fewer the shortest and the "
                       "longest run.")},
    {QT_TRANSLATE_NOOP("manyhands::TimingModel", "Speed-up")},
    {QT_TRANSLATE_NOOP("manyhands::TimingModel", "95% interval"),
     QT_TRANSLATE_NOOP("manyhands::TimingModel",
                       "Where the speed-up lies with 95% confidence; known from four runs of each on.")},
    {QT_TRANSLATE_NOOP("manyhands::TimingModel", "Ideal"),
     QT_TRANSLATE_NOOP("manyhands::TimingModel",
                       "The speed-up that this computer could have given: more than its processors only where tasks "
                       "wait.")},
    {QT_TRANSLATE_NOOP("manyhands::TimingModel", "Efficiency")},
    {QT_TRANSLATE_NOOP("manyhands::TimingModel", "Of ideal"),
     QT_TRANSLATE_NOOP("manyhands::TimingModel", "The speed-up over the ideal one.")},
    {QT_TRANSLATE_NOOP("manyhands::TimingModel", "Karp–Flatt"),
     QT_TRANSLATE_NOOP("manyhands::TimingModel",
                       "The serial share that alone would explain the speed-up. What it really was is told by "
                       "Where time went.")},
    {QT_TRANSLATE_NOOP("manyhands::TimingModel", "CPU time")},
    {QT_TRANSLATE_NOOP("manyhands::TimingModel", "CPU inflation"),
     QT_TRANSLATE_NOOP("manyhands::TimingModel", "How much more CPU time the tasks needed than in one process alone.")},
    {QT_TRANSLATE_NOOP("manyhands::TimingModel", "Memory")},
    {QT_TRANSLATE_NOOP("manyhands::TimingModel", "Tasks/s")},
    {QT_TRANSLATE_NOOP("manyhands::TimingModel", "Steady tasks/s"),
     QT_TRANSLATE_NOOP("manyhands::TimingModel",
                       "From when all processes were at work to when the first had no further task.")},
    {QT_TRANSLATE_NOOP("manyhands::TimingModel", "Without start-up"),
     QT_TRANSLATE_NOOP("manyhands::TimingModel", "The wall time less what it took until the mean process was ready.")},
    {QT_TRANSLATE_NOOP("manyhands::TimingModel", "Without others (estimate)"),
     QT_TRANSLATE_NOOP("manyhands::TimingModel",
                       "An estimate of the wall time on a quiet computer: without the waiting for other programs. What "
                       "those did to caches and clocks stays in it.")},
    {QT_TRANSLATE_NOOP("manyhands::TimingModel", "Overhead"),
     QT_TRANSLATE_NOOP("manyhands::TimingModel",
                       "The time of all processes together less that of one alone; below zero they did better than "
                       "ideal.")},
    {QT_TRANSLATE_NOOP("manyhands::TimingModel", "Overhead/task"),
     QT_TRANSLATE_NOOP("manyhands::TimingModel", "The overhead for each task.")},
    {QT_TRANSLATE_NOOP("manyhands::TimingModel", "Dispatch/task"),
     QT_TRANSLATE_NOOP("manyhands::TimingModel",
                       "What it takes to hand a task to a process and to get its result back.")},
    {QT_TRANSLATE_NOOP("manyhands::TimingModel", "Runs")},
    {QT_TRANSLATE_NOOP("manyhands::TimingModel", "Noise"),
     QT_TRANSLATE_NOOP("manyhands::TimingModel",
                       "The worst sign that something else than the tasks shaped the times.")},
    {QT_TRANSLATE_NOOP("manyhands::TimingModel", "Grade"),
     QT_TRANSLATE_NOOP("manyhands::TimingModel",
                       "How far to trust the row: A no doubt, B small ones, C it was disturbed, D it cannot be "
                       "compared.")},
}};

/// What the pool took, and what it would have been without.
QString costCell(const TimingRow& figures, int column) {
    switch (column) {
    case TimingModel::CpuInflation:
        return moreOrLess(figures.cpuInflation);
    case TimingModel::Throughput:
        return figures.tasksPerS > 0 ? numberText(figures.tasksPerS) : unknownText();
    case TimingModel::SteadyThroughput:
        return numberText(figures.steadyTasksPerS);
    case TimingModel::WithoutStartUp:
        return durationText(figures.wallWithoutStartUpS());
    case TimingModel::WithoutOthers:
        return durationText(figures.quietWallS());
    case TimingModel::Overhead:
        return signedText(figures.overheadS, durationText);
    case TimingModel::OverheadPerTask:
        return signedText(figures.overheadPerTaskS, shortDurationText);
    case TimingModel::DispatchPerTask:
        return shortDurationText(figures.dispatchPerTaskS);
    default:
        return {};
    }
}

} // namespace

QString timingHeading(int column) {
    return TimingModel::tr(kWords.at(static_cast<std::size_t>(column)).heading);
}

QString timingMeaning(int column) {
    const char* const meaning = kWords.at(static_cast<std::size_t>(column)).meaning;
    return meaning != nullptr ? TimingModel::tr(meaning) : QString();
}

QString timingCell(const TimingRow& figures, int column) {
    switch (column) {
    case TimingModel::WallInterval:
        return figures.walls.size() > 1 ? intervalText(figures.wall, durationText) : unknownText();
    case TimingModel::SpeedUpInterval:
        return figures.speedup.isConfidence ? intervalText(figures.speedup, timesText) : unknownText();
    case TimingModel::Ideal:
        return timesText(figures.ideal);
    case TimingModel::Efficiency:
        return shareText(figures.efficiency);
    case TimingModel::OfIdeal:
        return shareText(figures.efficiencyOfIdeal());
    case TimingModel::KarpFlatt:
        return std::isfinite(figures.karpFlatt) ? numberLocale().toString(figures.karpFlatt, 'f', 3) : unknownText();
    case TimingModel::CpuTime:
        return durationText(figures.cpuS);
    case TimingModel::Memory:
        return memoryQuantity(figures.peakPssBytes).text();
    case TimingModel::Noise:
        return figures.noise.empty() ? unknownText() : QString::fromStdString(figures.noise);
    case TimingModel::Grade:
        return QString(QLatin1Char(figures.grade));
    default:
        return costCell(figures, column);
    }
}

const std::vector<FurtherTimingColumn>& furtherTimingColumns() {
    static const std::vector<FurtherTimingColumn> columns{{TimingModel::WallInterval, "showWallInterval", 150},
                                                          {TimingModel::SpeedUpInterval, "showInterval", 130},
                                                          {TimingModel::Ideal, "showIdeal", 72},
                                                          {TimingModel::OfIdeal, "showOfIdeal", 72},
                                                          {TimingModel::KarpFlatt, "showKarpFlatt", 84},
                                                          {TimingModel::CpuInflation, "showCpuInflation", 96},
                                                          {TimingModel::Throughput, "showThroughput", 84},
                                                          {TimingModel::SteadyThroughput, "showSteadyThroughput", 84},
                                                          {TimingModel::WithoutStartUp, "showWithoutStartUp", 84},
                                                          {TimingModel::WithoutOthers, "showWithoutOthers", 84},
                                                          {TimingModel::Overhead, "showOverhead", 84},
                                                          {TimingModel::OverheadPerTask, "showOverheadPerTask", 84},
                                                          {TimingModel::DispatchPerTask, "showDispatchPerTask", 84},
                                                          {TimingModel::Noise, "showNoise", 64},
                                                          {TimingModel::Grade, "showGrade", 64}};
    return columns;
}

QString tutorialSentence(const TutorialTiming& tutorial) {
    return TimingModel::tr("As in the tutorial: 1 task alone took %1, the first %2 tasks on %2 processes took %3. "
                           "That is different work, so %4 is no speed-up; for equal work it is %5.")
        .arg(durationText(tutorial.singleWallS))
        .arg(tutorial.workers)
        .arg(durationText(tutorial.multiWallS), timesText(weakEfficiency(tutorial)),
             timesText(equalWorkSpeedup(tutorial)));
}

QString doubtLines(const std::vector<MeasurementWarning>& doubts) {
    QStringList lines;
    for (const MeasurementWarning& doubt : doubts)
        lines << QString::fromStdString(doubt.mark) + QStringLiteral(": ") + coreText(doubt.text);
    return lines.join(QLatin1Char('\n'));
}

} // namespace manyhands
