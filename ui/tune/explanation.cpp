// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tune/explanation.h"

#include "ui/run/pop_words.h"
#include "ui/shared/core_text.h"
#include "ui/shared/number_text.h"
#include "ui/tune/tune_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <map>

#include "core/measure/statistics.h"
#include "core/session/tune_analysis.h"

namespace manyhands {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(TuneExplanation)
};

constexpr std::size_t kForAmdahl = 3, kForUsl = 6; ///< different counts

/// Small shares need their decimals: "0.85%".
QString finePercent(double share) {
    if (!std::isfinite(share))
        return unknownText();
    const double percent = 100 * share;
    const int decimals = percent >= 99.5 ? 0 : percent >= 9.95 ? 1 : 2;
    return numberLocale().toString(percent, 'f', percent == 0 ? 0 : decimals) + QLatin1Char('%');
}

ExplanationPart limitPart(const TuneRecord& record, const TuneSetting& setting) {
    ExplanationPart part;
    part.title = Texts::tr("What limits this task");
    part.ruled = false;
    const auto facts = limitFacts(record, setting);
    part.text = facts ? causeOf(*facts) : Texts::tr("Not known: too little was measured.");
    if (!record.measured.limit.empty())
        part.foot = coreText(record.measured.limit);
    return part;
}

ExplanationPart uslPart(const TuneRecord& record) {
    ExplanationPart part;
    part.title = Texts::tr("Universal Scalability Law");
    if (!record.usl) {
        part.text = record.points.size() < kForUsl ? Texts::tr("Needs six different counts to be drawn.")
                                                   : Texts::tr("Cannot be fitted to these times.");
        return part;
    }
    part.figures = {{Texts::tr("Waiting in line (σ)"), finePercent(record.usl->sigma.value)},
                    {Texts::tr("Cross-talk (κ)"), finePercent(record.usl->kappa.value)},
                    {Texts::tr("Fastest at"), record.usl->peak
                                                  ? Texts::tr("%1 processes").arg(threeDigits(record.usl->peak->value))
                                                  : Texts::tr("no peak seen")},
                    {Texts::tr("Typical error"), finePercent(record.usl->rmse)}};
    return part;
}

ExplanationPart amdahlPart(const TuneRecord& record) {
    ExplanationPart part;
    part.title = Texts::tr("Amdahl's law");
    part.ruled = false;
    if (!record.amdahl) {
        part.text = record.points.size() < kForAmdahl ? Texts::tr("Needs three different counts to be drawn.")
                                                      : Texts::tr("Cannot be fitted to these times.");
        return part;
    }
    part.figures = {{Texts::tr("Serial share (s)"), finePercent(record.amdahl->serialFraction.value)}};
    if (const auto most = record.amdahl->mostSpeedup)
        part.figures.push_back(
            {Texts::tr("Most it could reach"), std::isfinite(*most) ? timesText(*most) : Texts::tr("no limit")});
    part.figures.push_back({Texts::tr("Typical error"), finePercent(record.amdahl->rmse)});
    part.foot = betterText(record.betterLaw);
    return part;
}

ExplanationPart gustafsonPart(const TuneRecord& record) {
    ExplanationPart part;
    part.title = Texts::tr("Gustafson's law");
    part.ruled = false;
    part.figures = {{Texts::tr("Scaled speed-up of %Ln process(es)", nullptr, record.mostWorkers()),
                     timesText(record.scaledSpeedup->value)}};
    part.foot = Texts::tr("With Amdahl's serial share: how much more they would do in the time of one, if each brought "
                          "work of its own.");
    return part;
}

/// The efficiencies of the count that the limit is told of.
std::optional<ExplanationPart> popPart(const TuneRecord& record) {
    const auto& rows = record.measured.rows;
    const auto row = std::ranges::find_if(
        rows, [&](const TimingRow& each) { return each.mode == "pool" && each.workers == record.causeWorkers; });
    if (row == rows.end() || !row->pop)
        return std::nullopt;
    ExplanationPart part;
    part.title = Texts::tr("Efficiencies of %Ln process(es)", nullptr, row->workers);
    for (const PopFactor& factor : popFactors(*row->pop))
        part.figures.emplace_back(QString(factor.depth, QChar(0x2003)) + factor.name,
                                  percentText(factor.share.value_or(std::nan(""))));
    part.foot = popMeaning();
    return part;
}

/// The head names counts that the noise does not tell from this one, or says that no pool is told from one process.
bool headNamesRivals(const Recommendation& choice) {
    if (!choice.helps)
        return !isSlower(choice);
    return std::ranges::any_of(choice.indistinguishable, [&](int alike) { return alike != choice.workers; });
}

QString likelyText(const Recommendation& choice) {
    const auto [low, high] = choice.interval;
    if (low < high)
        return Texts::tr("Between %1 and %2 with 95% confidence.").arg(low).arg(high);
    return headNamesRivals(choice) ? QString() : Texts::tr("No other count is likely, with 95% confidence.");
}

ExplanationPart choicePart(const Recommendation& choice) {
    ExplanationPart part;
    part.title = Texts::tr("How %1 was chosen").arg(choice.workers);
    part.text = choice.helps ? Texts::tr("The smallest count within 2% of the fastest one.")
                             : Texts::tr("No pool was faster than one process by more than the noise.");
    if (const QString likely = likelyText(choice); !likely.isEmpty())
        part.text += QLatin1Char(' ') + likely;
    part.figures = {{Texts::tr("Fastest"), QString::number(choice.fastest)},
                    {Texts::tr("Fewest within 5%"), QString::number(choice.fewestWithin5Percent)},
                    {Texts::tr("Keeps the desktop smooth"), QString::number(choice.keepDesktopSmooth)}};
    return part;
}

/// The median over all rows of the middle half of their runs, as a share.
QString spreadText(const CompareRecord& measured) {
    std::vector<double> shares;
    for (const TimingRow& row : measured.rows) {
        if (row.walls.size() > 1 && row.wall.value > 0)
            shares.push_back(row.middleHalf / row.wall.value);
    }
    return shares.empty() ? unknownText() : finePercent(median(shares));
}

/// Of other programs: processors, as the load average counts them.
QString othersText(const CompareRecord& measured) {
    std::vector<double> shares;
    for (const TimingRow& row : measured.rows) {
        if (std::isfinite(row.othersS) && row.wall.value > 0)
            shares.push_back(row.othersS / row.wall.value);
    }
    return shares.empty() ? Texts::tr("not known") : finePercent(median(shares));
}

bool has(const CompareRecord& measured, const char* mark) {
    return std::ranges::any_of(measured.warnings, [&](const auto& warning) { return warning.mark == mark; });
}

QString speedText(const CompareRecord& measured) {
    const bool unknown = std::ranges::find(measured.unknownFlags, "F7") != measured.unknownFlags.end();
    return has(measured, "F7") ? Texts::tr("changed") : unknown ? Texts::tr("not known") : Texts::tr("steady");
}

} // namespace

QString gradeText(const CompareRecord& measured) {
    switch (measured.grade) {
    case 'A':
        return Texts::tr("A, no doubts");
    case 'B':
        return Texts::tr("B, small doubts");
    case 'C':
        return Texts::tr("C, disturbed");
    default:
        return Texts::tr("D, not comparable");
    }
}

namespace {

/// What a mark stands for; nothing where it is a new one.
QString flagWords(const std::string& mark) {
    const std::map<std::string, QString> words{{"F1", Texts::tr("other programs")},
                                               {"F2", Texts::tr("the hypervisor")},
                                               {"F3", Texts::tr("a limit on processor time")},
                                               {"F4", Texts::tr("single runs far off")},
                                               {"F5", Texts::tr("a wide spread")},
                                               {"F6", Texts::tr("times that drift")},
                                               {"F7", Texts::tr("the processor speed")},
                                               {"F8", Texts::tr("runs too short")},
                                               {"F9", Texts::tr("too little memory")},
                                               {"F10", Texts::tr("a busy machine before")},
                                               {"F11", Texts::tr("a machine that slept")},
                                               {"V1", Texts::tr("unequal work")},
                                               {"V2", Texts::tr("unequal work")},
                                               {"V3", Texts::tr("time not accounted for")},
                                               {"V4", Texts::tr("tasks on several processors")},
                                               {"R1", Texts::tr("different results")},
                                               {"R2", Texts::tr("failed tasks")}};
    const auto found = words.find(mark);
    return found == words.end() ? QString() : found->second;
}

} // namespace

QString flagList(const std::vector<std::string>& marks) {
    QStringList words;
    for (const std::string& mark : marks)
        words << QStringLiteral("%1 (%2)").arg(flagWords(mark), QString::fromStdString(mark)).trimmed();
    words.removeDuplicates();
    return words.join(QStringLiteral(", "));
}

namespace {

ExplanationPart measurementPart(const CompareRecord& measured) {
    ExplanationPart part;
    part.title = Texts::tr("Measurement");
    part.figures = {{Texts::tr("Grade"), gradeText(measured)},
                    {Texts::tr("Spread between repeats"), spreadText(measured)},
                    {Texts::tr("Time lost to other programs"), othersText(measured)},
                    {Texts::tr("Processor speed"), speedText(measured)}};
    if (measured.repeatedRuns > 0)
        part.figures.emplace_back(Texts::tr("Disturbed runs made again"), QString::number(measured.repeatedRuns));
    std::vector<std::string> doubts;
    for (const MeasurementWarning& warning : measured.warnings)
        doubts.push_back(warning.mark);
    QStringList words;
    if (!doubts.empty())
        words << Texts::tr("Doubts: %1.").arg(flagList(doubts));
    if (!measured.unknownFlags.empty())
        words << Texts::tr("Cannot be told on this machine: %1.").arg(flagList(measured.unknownFlags));
    part.foot = words.join(QLatin1Char(' '));
    return part;
}

} // namespace

std::vector<ExplanationPart> explained(const TuneRecord& record, const TuneSetting& setting) {
    std::vector<ExplanationPart> parts{limitPart(record, setting), uslPart(record), amdahlPart(record)};
    if (record.scaledSpeedup)
        parts.push_back(gustafsonPart(record));
    if (auto efficiencies = popPart(record))
        parts.push_back(std::move(*efficiencies));
    if (record.recommendation)
        parts.push_back(choicePart(*record.recommendation));
    parts.push_back(measurementPart(record.measured));
    return parts;
}

} // namespace manyhands
