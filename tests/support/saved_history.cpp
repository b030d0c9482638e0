// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/saved_history.h"

#include "core/session/plan_codec.h"
#include "core/session/record_builder.h"
#include "core/session/run_saver.h"
#include "core/store/formats/compare_json.h"
#include "core/store/formats/run_json.h"
#include "core/store/formats/tune_json.h"

#include <QtGlobal>

namespace manyhands::test {

namespace {

RecordedMachine someMachine() {
    RecordedMachine machine;
    machine.systemProcessors = 16;
    machine.physicalCores = machine.affinity = machine.usable = 8;
    machine.memoryBytes = 32'000'000'000;
    machine.processorModel = "Some processor";
    machine.kernel = "6.1.0-28-cloud-amd64"; // as long as they come
    return machine;
}

RunPlan primes(int workers, std::uint32_t chunkSize = 0) {
    RunPlan plan;
    plan.task = BuiltinTask{"primes", {{"limit", "5000000"}}};
    plan.inputs = countInputs(2000);
    plan.workers = workers;
    plan.chunkSize = chunkSize;
    return plan;
}

RunPlan gzips() {
    RunPlan plan;
    CommandTask task{*CommandTemplate::parse({"gzip", "-9", "{}"}), {}};
    task.setup.directory = "/tmp";
    plan.task = std::move(task);
    std::vector<std::string> files;
    for (int i = 0; i < 938; ++i)
        files.push_back("picture-" + std::to_string(i) + ".ppm");
    plan.inputs = listInputs(files);
    plan.workers = 4;
    return plan;
}

/// How a run ended.
struct Ending {
    const char* state = "finished";
    std::uint64_t done = 2000, failures = 0;
    double wallS = 0;
};

class Writer {
public:
    explicit Writer(const std::string& path)
        : m_store(RunStore::open(path, RunStore::Purpose::Write)) {
        if (!m_store)
            qFatal("no history can be made: %s", m_store.error().sentence().c_str());
    }
    RunKey begin(const RunPlan& plan, const char* kind, const char* began) {
        RunRecord head;
        head.mode = "pool";
        head.plan = describePlan(plan, RunMode::Pool);
        head.machine = someMachine();
        head.machine.hostTime = began;
        NewRun run = newRun(plan, head);
        run.kind = kind;
        if (run.kind != "run") {
            run.head.clear();
            run.notResumable = "the times of a comparison have to be measured together";
        }
        return *m_store->begin(run);
    }
    void addRun(const RunPlan& plan, const char* began, const char* ended, const Ending& ending) {
        const RunKey key = begin(plan, "run", began);
        RunRecord record;
        record.mode = "pool";
        record.state = ending.state;
        record.plan = describePlan(plan, RunMode::Pool);
        record.machine = someMachine();
        record.summary.tasks = plan.inputs->size();
        record.summary.succeeded = ending.done - ending.failures;
        record.summary.failed = ending.failures;
        record.summary.cancelled = plan.inputs->size() - ending.done;
        record.summary.wallS = ending.wallS;
        record.summary.cpuS = 40.1 + plan.workers;
        record.summary.peakPssBytes = 46'000'000U * static_cast<unsigned>(plan.workers);
        if (record.state == "failed")
            record.failure = Error{"The launcher stopped unexpectedly", "its process was killed", {}, 0};
        std::string head;
        writeRunJson(record, [&](std::string_view bytes) { head += bytes; });
        finish(key, {ending.state, ended, head, {ending.done, ending.failures, ending.wallS}});
    }
    /// With 1, 4 and 8 processes, 7 times each; `tune`: as a tuning.
    void addMeasurement(const RunPlan& plan, const char* began, const char* ended, double unitS, bool tune = false) {
        const RunKey key = begin(plan, tune ? "tune" : "compare", began);
        TuneRecord record;
        CompareRecord& measured = record.measured;
        measured.plan = describePlan(plan, RunMode::Pool);
        std::erase_if(measured.plan, [](const auto& fact) { return fact.first == "workers"; });
        measured.plan.emplace_back("compared", "serial, 1, 4, 8");
        measured.plan.emplace_back("repeats", "7");
        measured.machine = someMachine();
        measured.resultsEqual = true;
        measured.rows = {row("serial", 1, unitS, unitS), row("pool", 1, unitS * 1.01, unitS),
                         row("pool", 4, unitS / 3.6, unitS), row("pool", 8, unitS / 5.24, unitS)};
        record.recommendation = Recommendation{};
        record.recommendation->workers = 8;
        std::string head;
        const ByteSink sink = [&](std::string_view bytes) { head += bytes; };
        if (tune)
            writeTuneJson(record, sink);
        else
            writeCompareJson(measured, sink);
        finish(key, {"finished", ended, head, {2000, 0, kNotKnown}});
    }
    void finish(RunKey key, const RunEnd& end) {
        if (const auto done = m_store->finish(key, end); !done)
            qFatal("no history can be made: %s", done.error().sentence().c_str());
    }
    Result<void> append(RunKey key, const RunStanding& standing) {
        std::string block;
        appendBlockHead({}, block);
        return m_store->append(key, block, standing);
    }

private:
    static TimingRow row(const char* mode, int workers, double wallS, double aloneS) {
        TimingRow row;
        row.mode = mode;
        row.workers = workers;
        row.tasks = 2000;
        for (const double share : {0.99, 1.0, 1.01, 0.995, 1.005, 1.0, 1.002})
            row.walls.push_back(wallS * share);
        row.wall = medianInterval(row.walls);
        row.speedup = {aloneS / wallS, aloneS / wallS * 0.98, aloneS / wallS * 1.02, true};
        row.efficiency = aloneS / wallS / workers;
        row.cpuS = 40.1 + workers;
        row.tasksPerS = 2000 / wallS;
        row.peakPssBytes = 46'000'000U * static_cast<unsigned>(workers);
        return row;
    }

    Result<RunStore> m_store;
};

/// Its owner is no more.
void interrupt(const std::string& path, int run) {
    auto database = Database::open(path, Database::Access::ReadWrite);
    auto change = database->prepare("UPDATE runs SET owner_start=1 WHERE id=?");
    (void)change->bind(1, std::int64_t{run}).run();
}

void damage(const std::string& path, int run) {
    auto database = Database::open(path, Database::Access::ReadWrite);
    auto change = database->prepare("UPDATE blocks SET bytes='damaged' WHERE kind=2 AND run=?");
    (void)change->bind(1, std::int64_t{run}).run();
}

} // namespace

void makeSavedHistory(const std::string& path) {
    Writer writer(path);
    writer.addRun(primes(1), "2030-01-02T09:00:00.000Z", "2030-01-02T09:00:42.000Z", {"finished", 2000, 0, 41.6});
    writer.addRun(primes(8), "2030-01-02T09:02:00.000Z", "2030-01-02T09:02:08.000Z", {"finished", 2000, 0, 7.94});
    writer.addMeasurement(primes(8), "2030-01-02T10:00:00.000Z", "2030-01-02T10:09:00.000Z", 41.6);
    writer.addRun(gzips(), "2030-01-03T14:30:00.000Z", "2030-01-03T14:32:12.000Z", {"finished", 938, 3, 131.7});
    writer.addRun(primes(8), "2030-01-03T15:00:00.000Z", "2030-01-03T15:00:05.000Z", {"stopped", 1180, 0, 4.71});
    const RunKey interrupted = writer.begin(primes(8), "run", "2030-01-03T15:04:00.000Z");
    (void)writer.append(interrupted, {684, 0, 2.72});
    interrupt(path, saved::kInterrupted);
    writer.addMeasurement(primes(16), "2030-01-04T08:00:00.000Z", "2030-01-04T08:21:00.000Z", 41.3, true);
    writer.addRun(primes(4), "2030-01-04T09:00:00.000Z", "2030-01-04T09:00:03.000Z", {"failed", 420, 0, 2.4});
    writer.addMeasurement(primes(8, 64), "2030-01-04T10:00:00.000Z", "2030-01-04T10:09:00.000Z", 44.1);
    writer.addRun(primes(2), "2030-01-04T11:00:00.000Z", "2030-01-04T11:00:22.000Z", {"finished", 2000, 0, 21.3});
    damage(path, saved::kUnreadable);
}

} // namespace manyhands::test
