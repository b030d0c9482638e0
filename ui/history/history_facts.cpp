// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_facts.h"

#include "ui/history/history_words.h"
#include "ui/run/setting_words.h"
#include "ui/run/timing_columns.h"
#include "ui/shared/core_text.h"
#include "ui/shared/html_page.h"
#include "ui/shared/number_text.h"

#include <QCoreApplication>

#include <cmath>

namespace manyhands {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(HistoryFacts)
};

QString text(const std::string& words) {
    return QString::fromStdString(words);
}

const RunRecord* runOf(const SavedDetails& details) {
    const auto* const run = std::get_if<KeptRecord::Run>(&details.record.content);
    return run != nullptr ? run->get() : nullptr;
}

const TuneRecord& measurementOf(const SavedDetails& details) {
    return *std::get<KeptRecord::Measurement>(details.record.content);
}

FactsPart headPart(const ShelvedRun& shelved) {
    const SavedRun& run = shelved.run;
    FactsPart part;
    part.title = nameOf(run);
    part.figures = {{Texts::tr("State"), stateWord(shelved)},
                    {Texts::tr("Kind"), kindWord(run)},
                    {Texts::tr("Began"), whenText(run.started)},
                    {Texts::tr("Ended"), run.ended.empty() ? unknownText() : whenText(run.ended)},
                    {Texts::tr("Processes"), processesText(run)},
                    {Texts::tr("Tasks done"), doneText(run)},
                    {Texts::tr("Wall time"), shortDurationText(run.standing.wallS)}};
    if (!shelved.readable)
        part.notes << Texts::tr("What was written is damaged. The run stays here until you delete it.");
    if (run.isResumable())
        part.notes << Texts::tr("It can be resumed: exactly its unfinished tasks are run.");
    if (!run.notDurable.empty())
        part.notes << Texts::tr("It may not outlast a power failure: %1.").arg(coreText(run.notDurable));
    return part;
}

void addCount(FactsPart& part, const QString& name, std::uint64_t count) {
    if (count > 0)
        part.figures.emplace_back(name, countText(count));
}

FactsPart resultPart(const RunRecord& record) {
    const RunSummary& summary = record.summary;
    FactsPart part{Texts::tr("Results"), {}, {}};
    part.figures.emplace_back(Texts::tr("Succeeded"), countText(summary.succeeded));
    addCount(part, Texts::tr("Failed"), summary.failed);
    addCount(part, Texts::tr("Crashed"), summary.crashed);
    addCount(part, Texts::tr("Timed out"), summary.timedOut);
    addCount(part, Texts::tr("Not run"), summary.cancelled);
    addCount(part, Texts::tr("Attempts repeated"), summary.retried);
    part.figures.emplace_back(Texts::tr("CPU time"), shortDurationText(summary.cpuS));
    if (summary.pausedS > 0)
        part.figures.emplace_back(Texts::tr("Paused"), shortDurationText(summary.pausedS));
    part.figures.emplace_back(Texts::tr("Throughput"), Texts::tr("%1 tasks/s").arg(threeDigits(summary.tasksPerS())));
    part.figures.emplace_back(Texts::tr("Peak memory"), memoryQuantity(summary.peakPssBytes).text());
    if (record.failure)
        part.notes << errorText(*record.failure);
    if (record.isProfiled())
        part.notes << Texts::tr("It was profiled: its times are no measurement.");
    return part;
}

QString wayName(const TimingRow& row) {
    const QString name =
        row.mode == "serial" ? Texts::tr("One process, no pool") : Texts::tr("%Ln process(es)", nullptr, row.workers);
    return row.chunkSize > 0 ? Texts::tr("%1, chunk size %2").arg(name).arg(row.chunkSize) : name;
}

QString spreadText(const Interval& interval) {
    return std::isfinite(interval.lo) && interval.lo != interval.hi
               ? Texts::tr("%1 to %2").arg(shortDurationText(interval.lo), shortDurationText(interval.hi))
               : QString();
}

QString tutorialName(const TutorialTiming& tutorial) {
    return Texts::tr("As in the tutorial, %Ln process(es)", nullptr, tutorial.workers);
}

/// The tutorial's row stands right above what it has to be read with.
bool standsBelowTutorial(const TimingRow& row, const CompareRecord& record) {
    return &row == record.likeForLike();
}

FactsPart timingPart(const TuneRecord& record) {
    FactsPart part{Texts::tr("Results"), {}, {}};
    for (const TimingRow& row : record.measured.rows) {
        if (standsBelowTutorial(row, record.measured))
            part.figures.emplace_back(tutorialName(*record.measured.tutorial),
                                      Texts::tr("%1, %2").arg(shortDurationText(record.measured.tutorial->multiWallS),
                                                              timesText(weakEfficiency(*record.measured.tutorial))));
        const bool isSerial = row.mode == "serial";
        part.figures.emplace_back(wayName(row), isSerial || !std::isfinite(row.speedup.value)
                                                    ? shortDurationText(row.wall.value)
                                                    : Texts::tr("%1, %2").arg(shortDurationText(row.wall.value),
                                                                              timesText(row.speedup.value)));
    }
    if (record.recommendation && record.recommendation->workers > 0)
        part.figures.emplace_back(Texts::tr("Recommended"),
                                  Texts::tr("%Ln process(es)", nullptr, record.recommendation->workers));
    if (record.measured.rows.empty())
        part.notes << Texts::tr("It has not come to its figures.");
    else
        part.figures.emplace_back(Texts::tr("Grade"), QString(QLatin1Char(record.measured.grade)));
    addCount(part, Texts::tr("Failed tasks, in all runs"), record.measured.failedTasks);
    if (record.measured.tutorial)
        part.notes << tutorialSentence(*record.measured.tutorial);
    for (const MeasurementWarning& warning : record.measured.warnings)
        if (const QString words = coreText(warning.text); !part.notes.contains(words)) // of several ways
            part.notes << words;
    return part;
}

FactsPart planPart(const std::vector<std::pair<std::string, std::string>>& plan) {
    FactsPart part{Texts::tr("Settings"), {}, {}};
    for (const auto& [name, value] : inOrder(plan))
        part.figures.emplace_back(factName(name), factValue(name, value));
    return part;
}

FactsPart machinePart(const RecordedMachine& machine) {
    FactsPart part{Texts::tr("Machine"), {}, {}};
    part.figures = {{factName("processor_model"), text(machine.processorModel)},
                    {factName("usable_processors"), countText(static_cast<std::uint64_t>(std::max(machine.usable, 0)))},
                    {factName("memory_bytes"), memoryQuantity(machine.memoryBytes).text()},
                    {factName("kernel"), text(machine.kernel)}};
    return part;
}

} // namespace

std::vector<FactsPart> factsOf(const ShelvedRun& run, const SavedDetails* details) {
    std::vector<FactsPart> parts{headPart(run)};
    if (details == nullptr)
        return parts;
    const RunRecord* const record = runOf(*details);
    if (record != nullptr) {
        parts.push_back(resultPart(*record));
        parts.push_back(planPart(record->plan));
        parts.push_back(machinePart(record->machine));
        FactsPart notes{Texts::tr("Notes"), {}, {}};
        for (const RecordedNote& note : record->notes)
            notes.notes << coreText(note.text);
        if (!notes.notes.isEmpty())
            parts.push_back(std::move(notes));
        return parts;
    }
    const TuneRecord& measured = measurementOf(*details);
    parts.push_back(timingPart(measured));
    if (!measured.measured.rows.empty()) {
        parts.push_back(planPart(measured.measured.plan));
        parts.push_back(machinePart(measured.measured.machine));
    }
    return parts;
}

TextTable timingsOf(const SavedDetails& details) {
    TextTable table{{Texts::tr("Processes"), Texts::tr("Wall time"), Texts::tr("Spread"), Texts::tr("Speed-up"),
                     Texts::tr("Efficiency"), Texts::tr("CPU time"), Texts::tr("Memory"), Texts::tr("Runs")},
                    {}};
    if (runOf(details) != nullptr)
        return table;
    const CompareRecord& measured = measurementOf(details).measured;
    for (const TimingRow& row : measured.rows) {
        if (standsBelowTutorial(row, measured))
            table.rows.push_back({tutorialName(*measured.tutorial), shortDurationText(measured.tutorial->multiWallS),
                                  QString(), timesText(weakEfficiency(*measured.tutorial)), unknownText(),
                                  unknownText(), unknownText(), unknownText()});
        table.rows.push_back({wayName(row), shortDurationText(row.wall.value), spreadText(row.wall),
                              timesText(row.speedup.value), percentText(row.efficiency), shortDurationText(row.cpuS),
                              memoryQuantity(row.peakPssBytes).text(), countText(row.walls.size())});
    }
    return table;
}

QByteArray factsReport(const ShelvedRun& run, const SavedDetails& details) {
    const std::vector<FactsPart> parts = factsOf(run, &details);
    QString body;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0)
            body += htmlHeading(parts[i].title);
        TextTable figures{{Texts::tr("What"), Texts::tr("Value")}, {}};
        for (const auto& [name, value] : parts[i].figures)
            figures.rows.push_back({name, value});
        if (!figures.rows.empty())
            body += tableAsHtml(figures);
        for (const QString& note : parts[i].notes)
            body += htmlParagraph(note);
    }
    if (const TextTable timings = timingsOf(details); !timings.rows.empty())
        body += htmlHeading(Texts::tr("Timings")) + tableAsHtml(timings);
    return htmlPage(parts.front().title, body);
}

} // namespace manyhands
