// SPDX-License-Identifier: GPL-3.0-or-later
// What the window can show of a saved run: its record, and its settings as the form has them.
#include "core/session/saved_details.h"

#include <QTemporaryDir>
#include <QtTest>

#include "core/session/plan_codec.h"
#include "core/session/run_saver.h"
#include "core/store/formats/compare_json.h"
#include "core/store/formats/measured_json_reader.h"
#include "core/store/formats/tune_json.h"

using namespace manyhands;

namespace {

Experiment commandExperiment(const std::string& command, std::vector<std::string> values = {"a", "b c"}) {
    Experiment experiment;
    experiment.task = CommandExperiment{
        command, false, "/tmp", {{"LEVEL", "9"}}, {{ExperimentInput::Kind::Values, std::move(values), {}}}};
    experiment.workers = 3;
    return experiment;
}

Experiment builtinExperiment(LengthPattern lengths) {
    Experiment experiment;
    experiment.task = BuiltinExperiment{"primes", {{"limit", "5000"}}, 300, lengths};
    experiment.workers = 5;
    experiment.chunkSize = 4;
    experiment.startMethod = StartMethod::Spawn;
    experiment.retries = 2;
    experiment.timeoutSeconds = 1.5;
    experiment.memoryLimitBytes = 1 << 28;
    experiment.stopOnFailure = true;
    experiment.pin = true;
    return experiment;
}

Experiment with(Experiment experiment, const std::function<void(CommandExperiment&)>& change) {
    change(std::get<CommandExperiment>(experiment.task));
    return experiment;
}

CompareRecord someMeasurement() {
    CompareRecord record;
    record.plan = {{"task", "primes"}, {"tasks", "64"}};
    record.machine.processorModel = "Some processor";
    record.machine.usable = 8;
    record.grade = 'B';
    record.warnings.push_back({"F1", MeasurementWarning::Level::Red, "4 workers", "Others were at work."});
    TimingRow row;
    row.mode = "pool";
    row.workers = 4;
    row.tasks = 64;
    row.walls = {1.25, 1.5, 1.75};
    row.wall = medianInterval(row.walls);
    row.speedup = {3.5, 3.25, 3.75, true};
    row.efficiency = 0.875;
    row.peakPssBytes = 12345;
    row.grade = 'B';
    row.failed = {0.5};
    row.noise = "F1";
    row.ideal = 4;
    row.cpuInflation = 0.25;
    row.steadyTasksPerS = 50;
    row.overheadS = 0.75;
    row.dispatchPerTaskS = 0.5;
    row.startUpS = 0.25;
    row.pop = PopTable{{}, 0.75, 0.875, 0.5, 0.625, 0.8, 0.5};
    record.rows = {row};
    record.tutorial = TutorialTiming{1.5, 4, 1.75};
    record.failedTasks = 2;
    record.resultsEqual = true;
    return record;
}

} // namespace

Q_DECLARE_METATYPE(manyhands::Experiment)

class SavedDetailsTest : public QObject {
    Q_OBJECT
private slots:
    void settingsComeBack_data();
    void settingsComeBack();
    void whatTheFormCannotShowIsRefused_data();
    void whatTheFormCannotShowIsRefused();
    void whatIsLeftOutIsNamed();
    void measurementsComeBack();
    void tuningsComeBack();
    void otherTextsAreNoMeasurement();
    void everyKindIsLoaded();
    void damagedRecordsAreErrors();
};

void SavedDetailsTest::settingsComeBack_data() {
    QTest::addColumn<Experiment>("experiment");
    QTest::newRow("equal tasks") << builtinExperiment(LengthPattern::Even);
    QTest::newRow("few slow tasks") << builtinExperiment(LengthPattern::FewSlow);
    QTest::newRow("varied tasks") << builtinExperiment(LengthPattern::Varied);
    QTest::newRow("command") << commandExperiment("gzip -9 {}");
    QTest::newRow("words with blanks and quotes") << commandExperiment("printf 'it'\\''s %s\\n' {} ''");
    QTest::newRow("through a shell") << with(commandExperiment("echo \"$1\" | wc -c"),
                                             [](CommandExperiment& task) { task.shell = true; });
    QTest::newRow("a range of numbers") << with(commandExperiment("sleep {}"), [](CommandExperiment& task) {
        task.inputs = {{ExperimentInput::Kind::Spec, {}, "1..100"}};
    });
    QTest::newRow("one input") << commandExperiment("cat", {"a file"});
    QTest::newRow("bytes that are no text") << commandExperiment("cat", {"\xff\x01", "b"});
}

void SavedDetailsTest::settingsComeBack() {
    QFETCH(Experiment, experiment);
    const auto plan = planOf(experiment);
    QVERIFY2(plan, plan ? "" : plan.error().sentence().c_str());
    const auto kept = decodePlan(encodePlan(*plan), Secrets::Needed); // as the history has it
    const auto planned = experimentOf(kept->plan);
    QVERIFY2(planned, planned ? "" : planned.error().sentence().c_str());
    QCOMPARE(firstDifference(planned->experiment, experiment), std::string());
    QVERIFY(planned->leftOut.empty());
}

void SavedDetailsTest::whatTheFormCannotShowIsRefused_data() {
    QTest::addColumn<int>("way");
    QTest::addColumn<QString>("why");
    QTest::newRow("inputs of a built-in task") << 0 << "inputs of their own";
    QTest::newRow("two columns") << 1 << "several columns";
    QTest::newRow("no inputs") << 2 << "without inputs";
    QTest::newRow("named columns") << 3 << "cannot be typed";
}

void SavedDetailsTest::whatTheFormCannotShowIsRefused() {
    QFETCH(int, way);
    QFETCH(QString, why);
    RunPlan plan;
    plan.task = BuiltinTask{"square", {}};
    plan.inputs = rangeInputs(1, 20);
    if (way > 0)
        plan.task = CommandTask{*CommandTemplate::parse({"cat", "{}"}), {}};
    if (way == 1)
        plan.inputs = crossInputs({rangeInputs(1, 2), rangeInputs(1, 2)});
    if (way == 2)
        plan.inputs = countInputs(3);
    if (way == 3)
        plan.task = CommandTask{*CommandTemplate::parse({"cat", "{name}"}, {"name"}), {}};
    const auto planned = experimentOf(plan);
    QVERIFY(!planned);
    QVERIFY2(planned.error().sentence().find(why.toStdString()) != std::string::npos,
             planned.error().sentence().c_str());
}

void SavedDetailsTest::whatIsLeftOutIsNamed() {
    auto plan = planOf(builtinExperiment(LengthPattern::Even));
    plan->nice = 5;
    plan->strictContainment = true;
    const std::vector<std::string> named{"nice", "containment"};
    QCOMPARE(experimentOf(*plan)->leftOut, named);
}

void SavedDetailsTest::measurementsComeBack() {
    const CompareRecord record = someMeasurement();
    std::string json;
    writeCompareJson(record, [&](std::string_view bytes) { json += bytes; });
    const auto read = readMeasuredJson(json);
    QVERIFY2(read, read ? "" : read.error().sentence().c_str());
    const CompareRecord& measured = read->measured;
    QCOMPARE(measured.plan, record.plan);
    QCOMPARE(measured.machine.usable, 8);
    QCOMPARE(measured.grade, 'B');
    QCOMPARE(measured.warnings.front().text, record.warnings.front().text);
    QCOMPARE(measured.warnings.front().level, MeasurementWarning::Level::Red);
    QCOMPARE(measured.rows.size(), 1U);
    QCOMPARE(measured.rows[0].walls, record.rows[0].walls);
    QCOMPARE(measured.rows[0].wall.value, 1.5);
    QCOMPARE(measured.rows[0].speedup.lo, 3.25);
    QCOMPARE(measured.rows[0].efficiency, 0.875);
    QCOMPARE(measured.rows[0].peakPssBytes, 12345U);
    QVERIFY(std::isnan(measured.rows[0].cpuS)); // was not known, and still is not
    QCOMPARE(measured.rows[0].failed, std::vector<double>{0.5});
    QCOMPARE(measured.rows[0].noise, std::string("F1"));
    QCOMPARE(measured.rows[0].startUpS, 0.25);
    QVERIFY(measured.rows[0].pop && !measured.rows[0].pop->balance);
    QVERIFY(measured.tutorial && measured.tutorial->workers == 4 && measured.tutorial->multiWallS == 1.75);
    QCOMPARE(measured.failedTasks, 2U);
    QVERIFY(measured.resultsEqual);
    QVERIFY(!read->recommendation);
    std::string again;
    writeCompareJson(measured, [&](std::string_view bytes) { again += bytes; });
    QCOMPARE(again, json);
}

void SavedDetailsTest::tuningsComeBack() {
    TuneRecord record;
    record.measured = someMeasurement();
    record.recommendation = Recommendation{};
    record.recommendation->workers = 4;
    record.recommendation->interval = {3, 6};
    record.cause = "The tasks wait for the disk.";
    record.causeWorkers = 4;
    std::string json;
    writeTuneJson(record, [&](std::string_view bytes) { json += bytes; });
    const auto read = readMeasuredJson(json);
    QCOMPARE(read->recommendation->workers, 4);
    QCOMPARE(read->recommendation->interval, (std::pair{3, 6}));
    QCOMPARE(read->cause, record.cause);
}

void SavedDetailsTest::otherTextsAreNoMeasurement() {
    for (const char* text : {"", "{}", "[1]", R"({"schema":"manyhands.run/1"})", "{\"schema\":"})
        QVERIFY2(!readMeasuredJson(text), text);
}

void SavedDetailsTest::everyKindIsLoaded() {
    const QTemporaryDir folder;
    auto store = RunStore::open(folder.filePath("runs.db").toStdString(), RunStore::Purpose::Write);
    const auto plan = planOf(builtinExperiment(LengthPattern::Varied));
    RunRecord head;
    head.mode = "pool";
    const auto run = store->begin(newRun(*plan, head));
    NewRun comparison = newRun(*plan, head);
    comparison.kind = "compare";
    comparison.head.clear();
    const auto compared = store->begin(comparison);
    const auto going = loadDetails(*store, compared->run);
    QVERIFY(going);
    QVERIFY(std::get<KeptRecord::Measurement>((*going)->record.content)->measured.rows.empty());
    std::string json;
    writeCompareJson(someMeasurement(), [&](std::string_view bytes) { json += bytes; });
    QVERIFY(store->finish(*compared, {"finished", "2030-01-01T00:00:09Z", json, {300, 0, kNotKnown}}));
    const auto one = loadDetails(*store, run->run), other = loadDetails(*store, compared->run);
    QVERIFY2(one && other, "both can be read");
    QCOMPARE(firstDifference((*one)->planned->experiment, builtinExperiment(LengthPattern::Varied)), std::string());
    QVERIFY(!(*one)->record.isComplete);
    QVERIFY((*other)->record.isComplete);
    QCOMPARE((*one)->record.inputsDigest, (*other)->record.inputsDigest);
    QVERIFY((*one)->record.inputsDigest != 0);
    QCOMPARE(std::get<KeptRecord::Measurement>((*other)->record.content)->measured.rows.size(), 1U);
    QCOMPARE(loadDetails(*store, 77).error().number, ENOENT);
}

void SavedDetailsTest::damagedRecordsAreErrors() {
    const QTemporaryDir folder;
    const std::string path = folder.filePath("runs.db").toStdString();
    auto store = RunStore::open(path, RunStore::Purpose::Write);
    const auto key = store->begin(newRun(*planOf(builtinExperiment(LengthPattern::Even)), RunRecord()));
    QVERIFY(Database::open(path, Database::Access::ReadWrite)
                ->execute("UPDATE blocks SET bytes='{\"schema\":\"manyhands.run/1\"}' WHERE kind=2"));
    QCOMPARE(loadDetails(*store, key->run).error().number, EBADMSG);
}

QTEST_GUILESS_MAIN(SavedDetailsTest)
#include "tst_saved_details.moc"
