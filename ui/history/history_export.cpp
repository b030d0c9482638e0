// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_export.h"

#include "ui/history/history_facts.h"

#include <QCoreApplication>

#include "core/session/saved_record.h"
#include "core/store/formats/run_json.h"
#include "core/store/formats/tasks_csv.h"
#include "core/store/formats/timing_csv.h"
#include "core/store/formats/timing_markdown.h"

namespace manyhands {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(HistoryExport)
};

Result<std::string> runAs(const QString& ending, RunStore& store, const SavedRun& run) {
    const auto record = loadRecord(store, run);
    if (!record)
        return fail(record.error());
    std::string bytes;
    const ByteSink sink = [&](std::string_view piece) { bytes += piece; };
    if (ending == QLatin1String("csv"))
        writeTasksCsv(*record, sink);
    else
        writeRunJson(*record, sink);
    return bytes;
}

Result<std::string> measurementAs(const QString& ending, RunStore& store, const SavedRun& run) {
    const auto details = loadDetails(store, run.id);
    if (!details)
        return fail(details.error());
    const CompareRecord& measured = std::get<KeptRecord::Measurement>((*details)->record.content)->measured;
    if (measured.rows.empty())
        return fail("Run " + std::to_string(run.id) + " cannot be exported", "it has not come to its figures");
    if (ending == QLatin1String("csv"))
        return timingCsv(measured.rows);
    if (ending == QLatin1String("md"))
        return timingMarkdown(measured.rows);
    return store.whole(run.id, RunStore::Kind::Head);
}

Result<std::string> reportOn(RunStore& store, const ShelvedRun& run) {
    const auto details = loadDetails(store, run.run.id);
    return details ? Result<std::string>(factsReport(run, **details).toStdString())
                   : Result<std::string>(fail(details.error()));
}

} // namespace

QString exportFilters(const SavedRun& run) {
    const QString report = Texts::tr("HTML report (*.html)");
    if (run.kind == "run")
        return QStringList{Texts::tr("JSON, every task (*.json)"), Texts::tr("CSV, a line a task (*.csv)"), report}
            .join(QLatin1String(";;"));
    return QStringList{Texts::tr("JSON (*.json)"), Texts::tr("CSV, a line a count (*.csv)"),
                       Texts::tr("Markdown table (*.md)"), report}
        .join(QLatin1String(";;"));
}

HistoryShelf::Writer exportWriter(const QString& file) {
    const QString ending = file.section(QLatin1Char('.'), -1).toLower();
    return [ending](RunStore& store, const SavedRun& run) {
        if (ending == QLatin1String("html"))
            return reportOn(store, {run, true});
        return run.kind == "run" ? runAs(ending, store, run) : measurementAs(ending, store, run);
    };
}

} // namespace manyhands
