// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tune/report_text.h"

#include "ui/run/pop_words.h"
#include "ui/run/setting_words.h"
#include "ui/shared/core_text.h"
#include "ui/shared/slowdown_words.h"
#include "ui/tune/explanation.h"
#include "ui/tune/tune_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "core/store/formats/tune_report.h"

namespace manyhands {

namespace {

class Texts {
    Q_DECLARE_TR_FUNCTIONS(TuneReport)
};

void tellChoice(ReportWords& words, const Recommendation& choice) {
    const auto [low, high] = choice.interval;
    if (low < high)
        words.interval = Texts::tr("Between %1 and %2 with 95% confidence.").arg(low).arg(high).toStdString();
    words.candidates = Texts::tr("Fastest: %1. Fewest within 5% of it: %2. To keep the desktop smooth: %3.")
                           .arg(choice.fastest)
                           .arg(choice.fewestWithin5Percent)
                           .arg(choice.keepDesktopSmooth)
                           .toStdString();
}

QString resultsText(const CompareRecord& measured) {
    if (measured.resultsEqual)
        return Texts::tr("All runs computed the same results.");
    return measured.differing.empty() ? QString() : coreText("The results of " + measured.differing + " differ.");
}

/// What the record itself says.
void tellAnswer(ReportWords& words, const TuneRecord& record, const TuneSetting& setting) {
    words.headline = Texts::tr("Nothing was measured").toStdString();
    if (record.recommendation) {
        words.headline = headlineOf(*record.recommendation).toStdString();
        words.reason = reasonOf(*record.recommendation).toStdString();
        tellChoice(words, *record.recommendation);
        if (record.measured.grade == 'C')
            words.caveat =
                Texts::tr("The measurement was disturbed (grade C): the doubts below say why.").toStdString();
        if (record.measured.grade == 'D')
            words.caveat = Texts::tr("The rows cannot be compared (grade D): the doubts below say why.").toStdString();
    }
    if (const auto facts = limitFacts(record, setting))
        words.limit = Texts::tr("What limits %Ln process(es): %1", nullptr, record.causeWorkers)
                          .arg(causeOf(*facts))
                          .toStdString();
    words.better = betterText(record.betterLaw).toStdString();
    words.results = resultsText(record.measured).toStdString();
    words.grade = Texts::tr("Grade %1.").arg(gradeText(record.measured)).toStdString();
    for (const MeasurementWarning& warning : record.measured.warnings) {
        QString line = flagList({warning.mark});
        if (!warning.where.empty())
            line += QStringLiteral(" · ") + coreText(warning.where);
        words.doubts.push_back(line.toStdString());
    }
    if (!record.measured.unknownFlags.empty())
        words.unknown =
            Texts::tr("Cannot be told on this machine: %1.").arg(flagList(record.measured.unknownFlags)).toStdString();
}

void tellHeadings(ReportWords& words) {
    const auto say = [](const QString& text) { return text.toStdString(); };
    words.curves = say(Texts::tr("Curves"));
    words.laws = say(Texts::tr("Laws"));
    words.table = say(Texts::tr("Table"));
    words.costs = say(Texts::tr("What it could have been, and what the pool took"));
    words.efficiencies = say(Texts::tr("Efficiencies after POP"));
    words.slowdown = say(Texts::tr("What tasks took more processor time for"));
    words.efficienciesNote = say(popMeaning().replace(QLatin1Char('\n'), QLatin1Char(' ')));
    words.repeats = say(Texts::tr("Every repeat"));
    words.chunkSizes = say(Texts::tr("Chunk sizes"));
    words.doubtsTitle = say(Texts::tr("Doubts"));
    words.plan = say(Texts::tr("Plan"));
    words.machine = say(Texts::tr("Machine"));
    words.speedupCaption = say(Texts::tr("Speed-up: times faster than one process; bars are 95% intervals"));
    words.wallCaption = say(Texts::tr("Wall time: median of the runs"));
    words.efficiencyCaption = say(Texts::tr("Efficiency: speed-up for each process"));
    words.workers = say(Texts::tr("Processes"));
    words.measured = say(Texts::tr("measured"));
    words.ideal = say(Texts::tr("ideal"));
}

void tellTables(ReportWords& words, const TuneRecord& record) {
    const auto say = [](const QString& text) { return text.toStdString(); };
    words.amdahl = say(Texts::tr("Amdahl's law"));
    words.usl = say(Texts::tr("Universal Scalability Law"));
    words.lawHeads = {say(Texts::tr("Law")), say(Texts::tr("Parameter")), say(Texts::tr("Value (95%)"))};
    words.serialShare = say(Texts::tr("Serial share (s)"));
    words.mostReach = say(Texts::tr("Most it could reach"));
    words.noLimit = say(Texts::tr("no limit"));
    words.gustafson = say(Texts::tr("Gustafson's law"));
    words.scaledSpeedup = say(Texts::tr("Scaled speed-up, processes:"));
    words.waitingInLine = say(Texts::tr("Waiting in line (σ)"));
    words.crossTalk = say(Texts::tr("Cross-talk (κ)"));
    words.fastestAt = say(Texts::tr("Fastest at"));
    words.noPeak = say(Texts::tr("no peak seen"));
    words.typicalError = say(Texts::tr("Typical error"));
    words.noLaw = say(Texts::tr("From so few counts no law can be drawn."));
    words.repeatHeads = {say(Texts::tr("Row")), say(Texts::tr("Runs")), say(Texts::tr("Every run, in the order made")),
                         say(Texts::tr("Left out")), say(Texts::tr("Left out: tasks failed"))};
    words.to = say(Texts::tr("to", "between the ends of a range"));
    words.chunksOf = say(Texts::tr("chunk size"));
    words.planHeads = {say(Texts::tr("Setting")), say(Texts::tr("Value"))};
    for (const auto& [name, value] : inOrder(record.measured.plan))
        words.settings.emplace_back(say(factName(name)), say(factValue(name, value)));
    words.processor = say(Texts::tr("Processor"));
    words.processors = say(Texts::tr("Processors"));
    words.usable = say(Texts::tr("usable"));
    words.physicalCores = say(Texts::tr("Physical cores"));
    words.memory = say(Texts::tr("Memory"));
    words.kernel = say(Texts::tr("Kernel"));
    words.measuredAt = say(Texts::tr("Measured"));
}

/// The heads of the three tables with one row a way of running, and what their cells say in words.
void tellTimings(TimingWords& words) {
    const auto say = [](const QString& text) { return text.toStdString(); };
    const std::string mode = say(Texts::tr("Mode")), processes = say(Texts::tr("Processes"));
    words.timingHeads = {mode,
                         processes,
                         say(Texts::tr("Wall time")),
                         say(Texts::tr("Speed-up")),
                         say(Texts::tr("Efficiency")),
                         say(Texts::tr("Karp-Flatt")),
                         say(Texts::tr("CPU time")),
                         say(Texts::tr("Memory")),
                         say(Texts::tr("Runs")),
                         say(Texts::tr("Noise")),
                         say(Texts::tr("Grade"))};
    words.costHeads = {mode,
                       processes,
                       say(Texts::tr("Ideal")),
                       say(Texts::tr("Of ideal")),
                       say(Texts::tr("Tasks/s")),
                       say(Texts::tr("Steady tasks/s")),
                       say(Texts::tr("Without start-up")),
                       say(Texts::tr("Without others (estimate)")),
                       say(Texts::tr("CPU inflation")),
                       say(Texts::tr("Overhead")),
                       say(Texts::tr("Overhead/task")),
                       say(Texts::tr("Dispatch/task"))};
    words.popHeads = {mode, processes};
    for (const QString& name : popNames())
        words.popHeads.push_back(say(name));
    words.slowdownHeads = {mode, processes, say(Texts::tr("CPU inflation"))};
    words.causeHeads.clear();
    for (const SlowdownCause cause : kSlowdownCauses)
        words.causeHeads.push_back(say(slowdownCauseName(cause)));
    words.faultsHead = say(Texts::tr("Page faults"));
    words.serial = say(Texts::tr("one process"));
    words.pool = say(Texts::tr("pool"));
    words.leftOut = say(Texts::tr("failing left out", "after a number of runs"));
    words.failing = say(Texts::tr("failing", "after a number of runs"));
}

} // namespace

ReportWords reportWords(const TuneRecord& record, const TuneSetting& setting, const QString& title) {
    ReportWords words;
    words.language = Texts::tr("en", "the code of this language, as HTML names it").toStdString();
    words.title = title.toStdString();
    tellAnswer(words, record, setting);
    tellHeadings(words);
    tellTables(words, record);
    tellTimings(words.timing);
    return words;
}

QString plainReport(const TuneRecord& record, const ReportWords& words) {
    QStringList lines;
    const auto add = [&lines](const std::string& text) {
        if (!text.empty())
            lines << QString::fromStdString(text);
    };
    for (const std::string& text : {words.title, words.headline, words.reason, words.caveat, words.limit})
        add(text);
    lines << QString();
    for (const auto& row : timingCells(record.measured.rows, words)) {
        QStringList texts;
        for (const std::string& cell : row)
            texts << QString::fromStdString(cell);
        lines << texts.join(QLatin1Char('\t'));
    }
    lines << QString();
    add(words.better);
    add(words.grade);
    for (const std::string& doubt : words.doubts)
        add(doubt);
    add(words.unknown);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace manyhands
