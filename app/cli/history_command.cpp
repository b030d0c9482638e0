// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/history_command.h"

#include "app/cli/history_text.h"
#include "app/cli/output.h"
#include "app/cli/values.h"
#include "core/session/saved_record.h"
#include "core/store/formats/history_json.h"
#include "core/store/formats/run_json.h"
#include "core/store/formats/tasks_csv.h"

#include <cerrno>

namespace manyhands {

namespace {

Result<RunStore> openHistory(RunStore::Purpose purpose) {
    const auto path = storePath();
    if (!path)
        return fail(path.error());
    auto store = RunStore::open(*path, purpose);
    if (store && !store->notice().empty())
        printMessage(store->notice());
    return store;
}

Result<SavedRun> namedRun(RunStore& store, const std::string& word) {
    const auto number = parseNumber("run", word, {1, INT64_MAX});
    if (!number)
        return fail(number.error());
    return store.find(*number);
}

Result<RunRecord> recordOf(RunStore& store, const SavedRun& run) {
    if (run.kind != "run")
        return fail("Run " + std::to_string(run.id) + " is a comparison", "it has no tasks of its own",
                    "See manyhands history show " + std::to_string(run.id) + '.');
    return loadRecord(store, run);
}

using Words = std::vector<std::string>;

Result<int> list(RunStore& store, const CommandLine& line) {
    const auto runs = store.list();
    if (!runs)
        return fail(runs.error());
    if (line.has(Option::Json)) {
        const auto written = writeTo(line.value(Option::Json).value_or(""),
                                     [&](const ByteSink& sink) { writeHistoryJson(*runs, sink); });
        if (!written)
            return fail(written.error());
    } else {
        Output::standard().write(historyTable(*runs));
    }
    return ExitCode::kSuccess;
}

Result<int> show(RunStore& store, const CommandLine& line) {
    const auto run = namedRun(store, line.words[1]);
    if (!run)
        return fail(run.error());
    if (run->kind != "run") { // the table as it was printed
        const auto table = store.block(run->id, 0);
        Output::standard().write(table ? *table
                                       : "The comparison has not come to its table: it is " + run->state + ".\n");
        return ExitCode::kSuccess;
    }
    const auto record = recordOf(store, *run);
    if (!record)
        return fail(record.error());
    Output::standard().write(savedRunText(*run, *record));
    return ExitCode::kSuccess;
}

Result<int> diff(RunStore& store, const CommandLine& line) {
    std::vector<RunRecord> records;
    for (const std::string& word : {line.words[1], line.words[2]}) {
        const auto run = namedRun(store, word);
        if (!run)
            return fail(run.error());
        auto record = recordOf(store, *run);
        if (!record)
            return fail(record.error());
        records.push_back(std::move(*record));
    }
    const RunDifference difference = compareRuns(records[0], records[1]);
    Output::standard().write(difference.text);
    return difference.sameResults ? ExitCode::kSuccess : ExitCode::kTasksFailed;
}

Result<int> exportRun(RunStore& store, const CommandLine& line, const std::string& word) {
    const std::string format = line.value(Option::Format).value_or("json");
    if (format != "json" && format != "csv")
        return fail("--format " + format, "there is no such choice", "Choose json or csv.");
    const auto run = namedRun(store, word);
    if (!run)
        return fail(run.error());
    const std::string path = line.value(Option::OutputFile).value_or("");
    if (run->kind != "run" && format == "json") {
        const auto json = store.whole(run->id, RunStore::Kind::Head);
        if (!json)
            return fail(json.error());
        const auto written = writeTo(path, [&](const ByteSink& sink) { sink(*json); });
        return written ? Result<int>(ExitCode::kSuccess) : Result<int>(fail(written.error()));
    }
    const auto record = recordOf(store, *run);
    if (!record)
        return fail(record.error());
    const auto written = writeTo(path, [&](const ByteSink& sink) {
        if (format == "json")
            writeRunJson(*record, sink);
        else
            writeTasksCsv(*record, sink);
    });
    if (!written)
        return fail(written.error());
    return ExitCode::kSuccess;
}

Result<int> remove(RunStore& store, const CommandLine& line) {
    const auto run = namedRun(store, line.words[1]);
    if (!run)
        return fail(run.error());
    if (const auto removed = store.remove(run->id); !removed)
        return fail(removed.error());
    printMessage("Run " + std::to_string(run->id) + " is deleted.");
    return ExitCode::kSuccess;
}

Result<int> perform(const CommandLine& line, const Words& words) {
    const std::string verb = words.empty() ? "list" : words.front();
    const auto takes = [&](const char* name, std::size_t count) { return verb == name && words.size() <= count + 1; };
    const std::size_t needed = verb == "list" ? 0 : verb == "diff" ? 2 : 1;
    const bool known =
        takes("list", 0) || takes("show", 1) || takes("diff", 2) || takes("export", 1) || takes("delete", 1);
    if (!known || (!words.empty() && words.size() != needed + 1))
        return fail("manyhands history " + quotedForDisplay(words) + " cannot be done",
                    "it is none of list, show ID, diff A B, export ID and delete ID", "See manyhands history --help.");
    auto store = openHistory(verb == "delete" ? RunStore::Purpose::Write : RunStore::Purpose::Read);
    if (!store && store.error().number == ENOENT && verb == "list") {
        if (line.has(Option::Json))
            Output::standard().write("{\"schema\":\"manyhands.history/1\",\"runs\":[]}\n");
        else
            printMessage("There are no saved runs. Finished runs are saved here by themselves.");
        return ExitCode::kSuccess;
    }
    if (!store)
        return fail(store.error());
    if (verb == "list")
        return list(*store, line);
    if (verb == "show")
        return show(*store, line);
    if (verb == "diff")
        return diff(*store, line);
    return verb == "export" ? exportRun(*store, line, words[1]) : remove(*store, line);
}

} // namespace

int historyCommand(const CommandLine& line) {
    Words words = line.words;
    if (line.command == Command::Export)
        words.insert(words.begin(), "export");
    const auto done = perform(line, words);
    if (!done) {
        printError(done.error());
        return ExitCode::kUsage;
    }
    return Output::standard().exitCode(*done);
}

} // namespace manyhands
