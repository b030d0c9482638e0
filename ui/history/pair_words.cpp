// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/pair_words.h"

#include "ui/history/history_words.h"
#include "ui/run/setting_words.h"
#include "ui/shared/number_text.h"

#include <QCoreApplication>

#include <cmath>

namespace manyhands {

namespace {

using Finding = SideBySide::Finding;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PairWords)
};

QString runName(std::int64_t run) {
    return Texts::tr("Run %1").arg(run);
}

/// "1.42× as fast (95% interval 1.38 to 1.47)", of the faster one.
QString speedText(const Interval& speed) {
    const bool isRight = speed.value >= 1;
    const double lo = isRight ? speed.lo : 1 / speed.hi, hi = isRight ? speed.hi : 1 / speed.lo;
    const QString times = timesText(isRight ? speed.value : 1 / speed.value);
    return speed.isConfidence ? Texts::tr("%1 as fast (95% interval %2 to %3)").arg(times, timesText(lo), timesText(hi))
                              : Texts::tr("%1 as fast").arg(times);
}

QString wayText(const MeasuredWay& way) {
    const QString name =
        way.mode == "serial" ? Texts::tr("one process, no pool") : Texts::tr("%Ln process(es)", nullptr, way.workers);
    return way.chunkSize > 0 ? Texts::tr("%1, chunk size %2").arg(name).arg(way.chunkSize) : name;
}

/// "Run 13 was …": of the faster one.
QString fasterText(const SideBySide& pair, const PairNames& names) {
    const std::int64_t faster = pair.speed.value >= 1 ? names.right : names.left;
    const std::int64_t slower = pair.speed.value >= 1 ? names.left : names.right;
    return Texts::tr("Run %1 was %2 as run %3", "1: number, 2: '1.42× as fast', 3: number")
        .arg(QString::number(faster), speedText(pair.speed), QString::number(slower));
}

QString sentence(const SideBySide& pair, const PairNames& names) {
    switch (pair.finding) {
    case Finding::OtherWork:
        return Texts::tr("They are not the same work, so their times give no ratio.");
    case Finding::NotComplete:
        return Texts::tr("One of them did not finish all of its tasks, so their times give no ratio.");
    case Finding::Profiled:
        return Texts::tr("One of them was profiled: its workers did more than the tasks, so there is no ratio.");
    case Finding::NothingMeasured:
        return Texts::tr("One of them has no times yet.");
    case Finding::NoCommonWay:
        return Texts::tr("They have no number of processes in common, so there is nothing to set side by side.");
    case Finding::OneRunEach:
        return Texts::tr("%1. One run each: no interval, so this may be chance.").arg(fasterText(pair, names));
    case Finding::TooFewRuns:
        return Texts::tr("%1. Too few runs for an interval, so this may be chance.").arg(fasterText(pair, names));
    case Finding::NoDifference:
        return Texts::tr("No difference can be told from chance: run %1 was %2 to %3 as fast as run %4 (95% interval).")
            .arg(QString::number(names.right), timesText(pair.speed.lo), timesText(pair.speed.hi),
                 QString::number(names.left));
    case Finding::RightIsFaster:
    case Finding::LeftIsFaster:
        return Texts::tr("%1.", "a sentence").arg(fasterText(pair, names));
    }
    return {};
}

QString figureName(Figure figure) {
    switch (figure) {
    case Figure::WallTime:
        return Texts::tr("Wall time");
    case Figure::SpeedUp:
        return Texts::tr("Speed-up");
    case Figure::Efficiency:
        return Texts::tr("Efficiency");
    case Figure::CpuTime:
        return Texts::tr("CPU time");
    case Figure::Memory:
        return Texts::tr("Memory");
    case Figure::Throughput:
        return Texts::tr("Throughput");
    case Figure::Failures:
        return Texts::tr("Failures");
    }
    return {};
}

QString plainText(Figure figure, double value) {
    if (!std::isfinite(value))
        return unknownText();
    switch (figure) {
    case Figure::WallTime:
    case Figure::CpuTime:
        return shortDurationText(value);
    case Figure::SpeedUp:
        return timesText(value);
    case Figure::Efficiency:
        return percentText(value);
    case Figure::Memory:
        return memoryQuantity(static_cast<std::uint64_t>(value)).text();
    case Figure::Throughput:
        return Texts::tr("%1 tasks/s").arg(threeDigits(value));
    case Figure::Failures:
        return countText(static_cast<std::uint64_t>(value));
    }
    return {};
}

QString figureText(Figure figure, const Interval& value) {
    const QString plain = plainText(figure, value.value);
    return std::isfinite(value.lo) && std::isfinite(value.hi)
               ? Texts::tr("%1 (%2 to %3)").arg(plain, plainText(figure, value.lo), plainText(figure, value.hi))
               : plain;
}

} // namespace

QString findingText(const SideBySide& pair, const PairNames& names) {
    QStringList sentences{sentence(pair, names)};
    const bool areMeasurements = !pair.common.empty();
    if (pair.hasRatio() && areMeasurements)
        sentences << Texts::tr("This is with %1.").arg(wayText(pair.left));
    if (pair.hasRatio() && pair.grade >= 'C')
        sentences << Texts::tr("The measurement was disturbed (grade %1).").arg(QLatin1Char(pair.grade));
    return sentences.join(QLatin1Char(' '));
}

TextTable pairTable(const SideBySide& pair, const PairNames& names) {
    TextTable table{{Texts::tr("What"), runName(names.left), runName(names.right),
                     Texts::tr("Run %1 / run %2").arg(names.right).arg(names.left)},
                    {}};
    for (const DifferingFact& fact : pair.facts)
        table.rows.push_back(
            {factName(fact.name), factValue(fact.name, fact.left), factValue(fact.name, fact.right), QString()});
    if (pair.facts.empty())
        table.rows.push_back({Texts::tr("Settings"), Texts::tr("the same"), Texts::tr("the same"), QString()});
    for (const FigurePair& figure : pair.figures)
        table.rows.push_back({figureName(figure.figure), figureText(figure.figure, figure.left),
                              figureText(figure.figure, figure.right), timesText(figure.ratio)});
    for (const WallPair& wall : pair.common) {
        if (wall.way.isSameWay(pair.left)) // it is among the figures
            continue;
        table.rows.push_back({Texts::tr("Wall time, %1").arg(wayText(wall.way)),
                              figureText(Figure::WallTime, wall.left), figureText(Figure::WallTime, wall.right),
                              timesText(1 / wall.speed.value)});
    }
    return table;
}

} // namespace manyhands
