// SPDX-License-Identifier: GPL-3.0-or-later
// Plug-ins as tasks: what they do in workers, and that nothing of them is loaded anywhere else, or before it was tried.
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <filesystem>

#include <csignal>

#include "core/session/experiment_json.h"
#include "core/session/plugin_book.h"
#include "core/session/plugin_tasks.h"
#include "core/session/plugin_trial.h"
#include "tests/support/plugin_folder.h"
#include "tests/support/programs.h"
#include "tests/support/run_story.h"

using namespace manyhands;
using namespace manyhands::test;

namespace {

RunPlan planOf(const std::string& file, const std::string& name, Settings settings, Inputs inputs, int workers = 2) {
    auto task = pluginTask(file, name, std::move(settings));
    if (!task)
        qFatal("%s", task.error().sentence().c_str());
    RunPlan plan;
    plan.task = std::move(*task);
    plan.inputs = std::move(inputs);
    plan.workers = workers;
    plan.pauseOnCrashLoop = false;
    return plan;
}

std::string message(const RunStory& story) {
    return story.error                             ? story.error->sentence()
           : story.record && story.record->failure ? story.record->failure->sentence()
                                                   : std::string();
}

ProgramEnd manyhandsProgram(const QStringList& arguments) {
    return runProgram(QStringLiteral(MANYHANDS_BIN_DIR "/manyhands"), arguments);
}

/// Processes that this test has started, in whatever way, and that have a plug-in in their memory.
int loadedBelow(const PluginFolder& folder) {
    int found = 0;
    for (const auto& entry : std::filesystem::directory_iterator("/proc")) {
        const QString process = QString::fromStdString(entry.path().string());
        QFile maps(process + "/maps"), environment(process + "/environ");
        if (maps.open(QIODevice::ReadOnly) && environment.open(QIODevice::ReadOnly) &&
            environment.readAll().contains(folder.home().toUtf8()) && maps.readAll().contains("memfd:manyhands-plugin"))
            ++found;
    }
    return found;
}

} // namespace

class PluginTasksTest : public QObject {
    Q_OBJECT
private slots:
    void tasksRunInWorkers_data();
    void tasksRunInWorkers();
    void settingsAndInputsAreBound_data();
    void settingsAndInputsAreBound();
    void progressIsTold();
    void outcomesAreTold();
    void F02_aCrashCostsOneTask_data();
    void F02_aCrashCostsOneTask();
    void F71_whatMisbehavesIsRefused_data();
    void F71_whatMisbehavesIsRefused();
    void F71_nothingIsLeftOfATrial();
    void F70_whatCannotBeLoadedIsToldOnce();
    void F43_onlyWhatWasAgreedIsLoaded_data();
    void F43_onlyWhatWasAgreedIsLoaded();
    void F43_replacedDuringTheRun();
    void F20_startsThatHangLaterEndTheRun();
    void S4_aPlaceThatChangesIsRefused();
    void theHostLoadsNothing();
    void commandLine();
    void profilesNameItsFunctions();
    void commandLineAsksForTrust();
    void commandLineRefuses_data();
    void commandLineRefuses();
    void experimentsNeedBothAgreements();
    void runsAreResumedWithTheSameContent();
    void measuredToo();
};

void PluginTasksTest::tasksRunInWorkers_data() {
    QTest::addColumn<bool>("spawns");
    QTest::addColumn<bool>("serial");
    QTest::newRow("forked") << false << false;
    QTest::newRow("spawned") << true << false;
    QTest::newRow("one process") << false << true;
}

void PluginTasksTest::tasksRunInWorkers() {
    QFETCH(bool, spawns);
    QFETCH(bool, serial);
    const PluginFolder folder;
    RunPlan plan = planOf(folder.install("demo.so"), "collatz", {}, listInputs({"10", "100", "1000"}));
    plan.startMethod = spawns ? StartMethod::Spawn : StartMethod::ForkServer;
    RunStory story;
    QVERIFY2(story.run(plan, serial ? RunMode::Serial : RunMode::Pool), message(story).c_str());
    QCOMPARE(story.record->summary.succeeded, 3U);
    const char* const results[] = {"9 takes 19 steps", "97 takes 118 steps", "871 takes 178 steps"};
    for (std::uint64_t i = 0; i < 3; ++i)
        QCOMPARE(story.record->taskAt(i).value, std::string(results[i]));
    QVERIFY(story.record->cleanup.balanced());
}

void PluginTasksTest::settingsAndInputsAreBound_data() {
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("in bounds") << QByteArray("years") << QByteArray("7") << QByteArray();
    QTest::newRow("out of bounds") << QByteArray("rate") << QByteArray("4.5") << QByteArray("0 to 4");
    QTest::newRow("no number") << QByteArray("rate") << QByteArray("x") << QByteArray("this is not a number");
    QTest::newRow("no choice") << QByteArray("tell") << QByteArray("all") << QByteArray("Choose one of last, mean.");
    QTest::newRow("no setting") << QByteArray("speed") << QByteArray("1") << QByteArray("rate, years, tell");
}

void PluginTasksTest::settingsAndInputsAreBound() {
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, says);
    const PluginFolder folder;
    const RunPlan plan =
        planOf(folder.install("demo.so"), "logistic", {{key.toStdString(), value.toStdString()}}, countInputs(2));
    const auto valid = validate(plan);
    QCOMPARE(valid.has_value(), says.isEmpty());
    const std::string text = valid ? std::string() : valid.error().sentence();
    QVERIFY2(QByteArray::fromStdString(text).contains(says), text.c_str());
    const RunPlan wrongInput = planOf(folder.install("demo.so"), "logistic", {}, listInputs({"1", "5"}));
    const auto checked = validate(wrongInput);
    QVERIFY(!checked && checked.error().sentence().find("Task 2") != std::string::npos);
}

void PluginTasksTest::progressIsTold() {
    const PluginFolder folder;
    RunStory story;
    QVERIFY2(story.run(planOf(folder.install("demo.so"), "collatz", {}, listInputs({"3000000"}), 1)),
             message(story).c_str());
    const bool told = std::ranges::any_of(story.batches, [](const RunBatchPtr& batch) {
        return std::ranges::any_of(batch->tasks,
                                   [](const TaskEvent& event) { return event.kind == TaskEvent::Kind::Progress; });
    });
    QVERIFY(told);
}

void PluginTasksTest::outcomesAreTold() {
    const PluginFolder folder;
    RunPlan plan = planOf(folder.install("fails.so"), "", {}, listInputs({"5", "6", "7", "8"}), 1);
    RunStory story;
    QVERIFY2(story.run(plan), message(story).c_str());
    const std::string errors[] = {"no good at all", "the plug-in returned 3", "its result is not UTF-8"};
    for (std::uint64_t i = 0; i < 3; ++i)
        QCOMPARE(story.record->taskAt(i).error->message, errors[i]);
    QCOMPARE(story.record->taskAt(3).value, std::string("8  of 4 at 1"));
}

void PluginTasksTest::F02_aCrashCostsOneTask_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("signal");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("a write to nowhere") << QStringLiteral("crashes.so") << SIGSEGV << QByteArray("at address 0x28");
    QTest::newRow("an exception") << QStringLiteral("throws.so") << SIGABRT
                                  << QByteArray("std::runtime_error: the odd one is too late");
}

void PluginTasksTest::F02_aCrashCostsOneTask() {
    QFETCH(QString, file);
    QFETCH(int, signal);
    QFETCH(QByteArray, says);
    const PluginFolder folder;
    RunStory story;
    QVERIFY2(story.run(planOf(folder.install(file), "act", {}, countInputs(6))), message(story).c_str());
    QCOMPARE(story.record->summary.succeeded, 3U);
    QCOMPARE(story.record->summary.crashed, 3U);
    const RecordedTask task = story.record->taskAt(1);
    QCOMPARE(task.error->signal, signal);
    QVERIFY2(QByteArray::fromStdString(task.error->message).contains(says), task.error->message.c_str());
    QVERIFY(story.record->cleanup.balanced());
}

void PluginTasksTest::F71_whatMisbehavesIsRefused_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("hangs") << QStringLiteral("hangs.so") << QByteArray("its start-up did not end within 3 s");
    QTest::newRow("aborts") << QStringLiteral("aborts.so") << QByteArray("its start-up ended its process: signal 6");
    QTest::newRow("exits") << QStringLiteral("exits.so") << QByteArray("its start-up ended its process: exit code 0");
    QTest::newRow("forks") << QStringLiteral("forks.so") << QByteArray("its start-up left a process behind");
}

void PluginTasksTest::F71_whatMisbehavesIsRefused() {
    QFETCH(QString, file);
    QFETCH(QByteArray, says);
    const PluginFolder folder;
    const RunPlan plan = planOf(folder.install(file), "act", {}, countInputs(4));
    RunStory story;
    QVERIFY(!story.run(plan));
    QVERIFY2(QByteArray::fromStdString(message(story)).contains(says), message(story).c_str());
    // from now on it is not even tried: in quarantine
    QElapsedTimer time;
    time.start();
    const auto again = tryPlugin(std::get<PluginTask>(plan.task));
    QVERIFY(!again && QByteArray::fromStdString(again.error().why).contains(says));
    QVERIFY2(time.elapsed() < 1000, qPrintable(QString::number(time.elapsed())));
    // until its content changes
    const RunPlan other = planOf(folder.install("demo.so", file), "collatz", {}, listInputs({"10"}));
    story.error.reset();
    QVERIFY2(story.run(other), message(story).c_str());
    QCOMPARE(story.record->summary.succeeded, 1U);
    // or the user agrees to it once more: then it is tried again, and refused again
    PluginBook book = PluginBook::ofUser();
    QVERIFY(book.release(std::get<PluginTask>(plan.task).sha256).has_value());
    folder.install(file);
    QVERIFY(!tryPlugin(std::get<PluginTask>(plan.task)));
    QVERIFY(!book.quarantined(std::get<PluginTask>(plan.task).sha256).empty());
}

void PluginTasksTest::F71_nothingIsLeftOfATrial() {
    const PluginFolder folder;
    for (const char* const file : {"forks.so", "hangs.so", "demo.so"}) {
        const RunPlan plan = planOf(folder.install(file), "", {}, countInputs(1));
        [[maybe_unused]] const auto outcome = tryPlugin(std::get<PluginTask>(plan.task));
    }
    QCOMPARE(loadedBelow(folder), 0);
}

void PluginTasksTest::F70_whatCannotBeLoadedIsToldOnce() {
    const PluginFolder folder;
    const RunPlan plan = planOf(folder.install("unresolved.so"), "act", {}, countInputs(4));
    RunStory story;
    QVERIFY(!story.run(plan));
    QVERIFY2(message(story).find("undefined symbol: function_that_is_nowhere") != std::string::npos,
             message(story).c_str());
    // it did nothing wrong: what it lacks may be installed
    QCOMPARE(PluginBook::ofUser().quarantined(std::get<PluginTask>(plan.task).sha256), std::string());
}

void PluginTasksTest::F43_onlyWhatWasAgreedIsLoaded_data() {
    QTest::addColumn<bool>("triedBefore");
    QTest::newRow("replaced before the trial") << false;
    QTest::newRow("replaced after the trial") << true;
}

void PluginTasksTest::F43_onlyWhatWasAgreedIsLoaded() {
    QFETCH(bool, triedBefore);
    const PluginFolder folder;
    const RunPlan plan = planOf(folder.install("fails.so", "one.so"), "act", {}, countInputs(4));
    RunStory story;
    if (triedBefore)
        QVERIFY2(story.run(plan), message(story).c_str());
    folder.install("crashes.so", "one.so");
    story.record.reset();
    story.session.start(plan, RunMode::Pool);
    QVERIFY(story.waitFor([&] { return story.record || story.error; }));
    QVERIFY2(message(story).find("its content is not what was agreed to") != std::string::npos, message(story).c_str());
    QVERIFY(!story.record || story.record->summary.succeeded + story.record->summary.crashed == 0);
}

void PluginTasksTest::F43_replacedDuringTheRun() {
    const PluginFolder folder;
    RunPlan plan = planOf(folder.install("later.so", "one.so"), "wait", {{"ms", "50"}}, countInputs(1000), 2);
    plan.maxTasksPerWorker = 3; // so that workers start all the time
    RunStory story;
    story.session.start(plan, RunMode::Pool);
    QVERIFY(story.waitFor([&] { return story.counters.succeeded > 0; }));
    folder.install("crashes.so", "one.so");
    QVERIFY(story.waitForEnd());
    QCOMPARE(story.record->state, std::string("failed"));
    QVERIFY2(message(story).find("its content is not what was agreed to") != std::string::npos, message(story).c_str());
    QCOMPARE(story.record->summary.failed + story.record->summary.crashed, 0U);
    QVERIFY(story.record->cleanup.balanced());
}

void PluginTasksTest::F20_startsThatHangLaterEndTheRun() {
    const PluginFolder folder;
    qputenv("ODD_LATER", folder.path("switch").toUtf8());
    const RunPlan plan = planOf(folder.install("later.so"), "act", {}, countInputs(4));
    RunStory story;
    QVERIFY2(story.run(plan), message(story).c_str());
    QFile flag(folder.path("switch"));
    QVERIFY(flag.open(QIODevice::WriteOnly));
    QVERIFY(story.run(plan));
    qunsetenv("ODD_LATER");
    QCOMPARE(story.record->state, std::string("failed"));
    QVERIFY2(message(story).find("did not end within 3 s") != std::string::npos, message(story).c_str());
    QVERIFY(story.record->workers.size() <= 4);
    QVERIFY(story.record->cleanup.balanced());
}

void PluginTasksTest::S4_aPlaceThatChangesIsRefused() {
    const PluginFolder folder;
    const std::string path = folder.install("demo.so");
    const RunPlan plan = planOf(path, "", {}, countInputs(1));
    QCOMPARE(::chmod(path.c_str(), 0666), 0);
    RunStory story;
    QVERIFY(!story.run(plan));
    QVERIFY2(message(story).find("others may write to") != std::string::npos, message(story).c_str());
}

void PluginTasksTest::theHostLoadsNothing() {
    const PluginFolder folder;
    RunStory story;
    story.session.start(planOf(folder.install("later.so"), "wait", {{"ms", "200"}}, countInputs(6)), RunMode::Pool);
    QVERIFY(story.waitFor([&] { return story.atWork() == 2; }));
    QCOMPARE(loadedBelow(folder), 2); // the workers
    QFile maps("/proc/self/maps");
    QVERIFY(maps.open(QIODevice::ReadOnly));
    const QByteArray own = maps.readAll();
    QVERIFY(!own.contains("manyhands-plugin") && !own.contains("later.so"));
    QVERIFY(story.waitForEnd());
}

void PluginTasksTest::commandLine() {
    const PluginFolder folder;
    folder.install("demo.so");
    folder.install("fails.so");
    auto end = manyhandsProgram(
        {"run", "--quiet", "--no-save", "--keep-order", "--trust", "--plugin", "demo.so:collatz", ":::", "10", "100"});
    QCOMPARE(end.err, QByteArray());
    QCOMPARE(end.out, QByteArray("9 takes 19 steps\n97 takes 118 steps\n"));
    QCOMPARE(end.code, 0);
    end = manyhandsProgram({"run", "--quiet", "--no-save", "--trust", "--plugin", "demo.so:logistic", "--set", "rate=2",
                            "--set", "tell=mean", "--tasks", "1", "--json"});
    const QJsonObject run = QJsonDocument::fromJson(end.out).object();
    QCOMPARE(run["tasks"].toArray()[0].toObject()["result"].toString(), QStringLiteral("0.500000"));
    QCOMPARE(run["plan"].toObject()["task"].toString(), QStringLiteral("plugin"));
    QCOMPARE(run["plan"].toObject()["sha256"].toString().size(), 64);
    end = manyhandsProgram({"run", "--trust", "--dry-run", "--plugin", "demo.so", ":::", "10"});
    QVERIFY2(end.out.contains("demo.so:collatz 10"), end.out.constData());
    end = manyhandsProgram({"run", "-j1", "--quiet", "--no-save", "--trust", "--plugin", "fails.so", "--tasks", "4"});
    QCOMPARE(end.code, 1);
    QCOMPARE(end.out, QByteArray("1  of 4 at 1\n"));
    QVERIFY2(end.err.contains("written\n"), end.err.constData());
    QVERIFY2(end.err.contains("task 1 failed: no good at all"), end.err.constData());
    end = manyhandsProgram({"tasks", "--plugin", "demo.so"});
    QVERIFY2(end.out.contains("collatz: Finds") && end.out.contains("SHA-256") && end.out.contains("--set rate=3.7"),
             end.out.constData());
    end = manyhandsProgram({"tasks"});
    QVERIFY2(end.out.contains("primes: ") && end.out.contains("logistic: "), end.out.constData());
}

/// The workers run a copy that has no file.
void PluginTasksTest::profilesNameItsFunctions() {
    const PluginFolder folder;
    (void)folder.install("demo.so");
    const auto end = manyhandsProgram({"run", "-j2", "--no-save", "--no-progress", "--trust", "--profile", "--plugin",
                                       "demo.so:collatz", "--set", "n=1000000", "--tasks", "6"});
    QCOMPARE(end.code, 0);
    QVERIFY2(end.err.contains("manyhands_run"), end.err); // what it calls is compiled into it
    QVERIFY2(!end.err.contains("manyhands-plugin"), end.err);
}

void PluginTasksTest::commandLineAsksForTrust() {
    const PluginFolder folder;
    const std::string path = folder.install("demo.so");
    const auto plugin = readPlugin(path);
    QVERIFY(plugin.has_value());
    const QStringList arguments{"run", "--quiet", "--no-save", "--plugin", "demo.so", ":::", "10"};
    auto end = manyhandsProgram(arguments);
    QCOMPARE(end.code, 2);
    QCOMPARE(end.out, QByteArray());
    QVERIFY2(end.err.contains(QByteArray::fromStdString(path)) && end.err.contains(plugin->sha256.c_str()) &&
                 end.err.contains("--trust"),
             end.err.constData());
    end = manyhandsProgram(QStringList{"run", "--trust"} + arguments.mid(1));
    QCOMPARE(end.code, 0);
    QCOMPARE(manyhandsProgram(arguments).code, 2); // that was for once
    PluginBook book = PluginBook::ofUser();
    QVERIFY(book.trust(*plugin).has_value());
    QCOMPARE(manyhandsProgram(arguments).code, 0);
    folder.install("later.so", "demo.so");
    QCOMPARE(manyhandsProgram(arguments).code, 2); // another content
}

void PluginTasksTest::commandLineRefuses_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("elsewhere") << QStringList{"--plugin", PluginFolder::built("demo.so")} << 2
                               << QByteArray("install -d -m 755");
    QTest::newRow("not there") << QStringList{"--plugin", "none.so"} << 2 << QByteArray("was not found");
    QTest::newRow("no such task") << QStringList{"--plugin", "demo.so:none"} << 2
                                  << QByteArray("Choose one of collatz, logistic.");
    QTest::newRow("a wrong setting") << QStringList{"--plugin", "demo.so", "--set", "n=0"} << 2
                                     << QByteArray("1 to 100000000");
    QTest::newRow("two kinds") << QStringList{"--plugin", "demo.so", "--workload", "square"} << 2
                               << QByteArray("several tasks");
    QTest::newRow("another interface") << QStringList{"--plugin", "abi.so"} << 2 << QByteArray("version 2");
    QTest::newRow("a bad start") << QStringList{"--plugin", "exits.so"} << 3 << QByteArray("its start-up ended");
}

void PluginTasksTest::commandLineRefuses() {
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QByteArray, says);
    const PluginFolder folder;
    for (const char* const file : {"demo.so", "abi.so", "exits.so"})
        folder.install(file);
    const auto end = manyhandsProgram(QStringList{"run", "--no-save", "--trust", "--tasks", "2"} + arguments);
    QVERIFY2(end.err.contains(says), end.err.constData());
    QCOMPARE(end.code, code);
    QCOMPARE(end.out, QByteArray());
}

void PluginTasksTest::experimentsNeedBothAgreements() {
    const PluginFolder folder;
    const std::string path = folder.install("demo.so");
    Experiment experiment;
    experiment.task = PluginExperiment{path, "collatz", {{"n", "100"}}, 2};
    const QString file = folder.path("e.json");
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::WriteOnly));
    saved.write(QByteArray::fromStdString(experimentJson(experiment)));
    saved.close();
    const QStringList arguments{"run", "--quiet", "--no-save", "--experiment", file};
    QCOMPARE(manyhandsProgram(arguments).code, 2);
    TrustBook book = TrustBook::ofUser();
    QVERIFY(book.trust(QFile::encodeName(file).toStdString(), experimentJson(experiment)).has_value());
    auto end = manyhandsProgram(arguments);
    QCOMPARE(end.code, 2);
    QVERIFY2(end.err.contains("Nobody has agreed to the plug-in"), end.err.constData());
    end = manyhandsProgram(arguments + QStringList{"--trust"});
    QCOMPARE(end.code, 0);
    QCOMPARE(end.out, QByteArray("97 takes 118 steps\n97 takes 118 steps\n"));
}

void PluginTasksTest::runsAreResumedWithTheSameContent() {
    const PluginFolder folder;
    folder.install("later.so", "one.so");
    QProcess run;
    run.start(
        QStringLiteral(MANYHANDS_BIN_DIR "/manyhands"),
        {"run", "-j1", "--trust", "--plugin", "one.so:wait", "--set", "ms=50", "--tasks", "100", "--chunk-size", "1"});
    QVERIFY(run.waitForReadyRead());
    ::kill(static_cast<pid_t>(run.processId()), SIGINT);
    QVERIFY(run.waitForFinished());
    QCOMPARE(run.exitCode(), 130);
    folder.install("crashes.so", "one.so");
    auto resumed = manyhandsProgram({"resume", "--accept-changes", "1"});
    QCOMPARE(resumed.code, 2);
    QVERIFY2(resumed.err.contains("its content is not what was agreed to"), resumed.err.constData());
    folder.install("later.so", "one.so");
    resumed = manyhandsProgram({"resume", "1"});
    QVERIFY2(resumed.code == 0, resumed.err.constData());
    QCOMPARE(resumed.out.count("waited\n") + run.readAllStandardOutput().count("waited\n"), 100);
    QCOMPARE(manyhandsProgram({"history", "show", "1"}).code, 0);
    const auto exported = manyhandsProgram({"export", "1"});
    QVERIFY2(exported.out.contains("\"sha256\""), exported.out.left(2000).constData());
}

void PluginTasksTest::measuredToo() {
    const PluginFolder folder;
    folder.install("demo.so");
    for (const char* const command : {"compare", "tune"}) {
        const auto end =
            manyhandsProgram({command, "--quiet", "--no-save", "--repeats", "1", "--warmup", "0", "-j1,2", "--trust",
                              "--plugin", "demo.so", "--set", "n=20000", "--tasks", "8", "--json"});
        QVERIFY2(end.code == 0, end.err.constData());
        QVERIFY(QJsonDocument::fromJson(end.out).object()["rows"].toArray().size() >= 2);
    }
}

QTEST_GUILESS_MAIN(PluginTasksTest)
#include "tst_plugin_tasks.moc"
