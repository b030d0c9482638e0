// SPDX-License-Identifier: GPL-3.0-or-later
// What "Show me the code" shows is run, and does what the experiment does.
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include "core/session/durable_file.h"
#include "core/session/experiment_code.h"
#include "core/session/experiment_json.h"
#include "tests/support/programs.h"

using namespace manyhands;

Q_DECLARE_METATYPE(manyhands::Experiment)

namespace {

Experiment builtin(const std::string& workload, Settings settings, LengthPattern lengths = LengthPattern::Even) {
    Experiment experiment;
    experiment.task = BuiltinExperiment{workload, std::move(settings), 25, lengths};
    experiment.workers = 2;
    return experiment;
}

Experiment command(const std::string& text, std::vector<ExperimentInput> inputs) {
    Experiment experiment;
    experiment.task = CommandExperiment{text, false, {}, {}, std::move(inputs)};
    experiment.workers = 2;
    return experiment;
}

ExperimentInput values(std::vector<std::string> list) {
    return {ExperimentInput::Kind::Values, std::move(list), {}};
}

Experiment everyOption() {
    Experiment experiment = builtin("square", {{"n", "-3"}});
    experiment.chunkSize = 4;
    experiment.startMethod = StartMethod::Spawn;
    experiment.retries = 2;
    experiment.timeoutSeconds = 2.5;
    experiment.memoryLimitBytes = 2'000'000'000;
    experiment.stopOnFailure = true;
    experiment.pin = true;
    return experiment;
}

Experiment surrounded() {
    Experiment experiment = command("sh -c 'echo \"$A:$PWD:$1\"' x {}", {values({"1", "two words", "it's $HOME"})});
    auto& task = std::get<CommandExperiment>(experiment.task);
    task.directory = "/";
    task.environment = {{"A", "b c"}};
    return experiment;
}

Experiment python(bool star, ExperimentInput inputs) {
    Experiment experiment;
    experiment.task = PythonExperiment{"python3", "own/f.py", star ? "sum" : "twice", star, std::move(inputs)};
    experiment.workers = 2;
    return experiment;
}

Experiment shell() {
    Experiment experiment = command("echo \"<$1>\"", {values({"a", "b; echo no"})});
    std::get<CommandExperiment>(experiment.task).shell = true;
    return experiment;
}

/// A folder with lists of inputs in it.
struct Place {
    QTemporaryDir folder;
    Place() {
        QDir(folder.path()).mkpath(QStringLiteral("own"));
        if (!saveFile(path("list").toStdString(), "x\ny y\n") ||
            !saveFile(path("own/f.py").toStdString(), "import part\ndef twice(x): return part.pair(x)\n"
                                                      "def sum(a, b): return a + b\n") ||
            !saveFile(path("own/part.py").toStdString(), "def pair(x): return {'ö': [x, x]}\n"))
            qFatal("the list could not be written");
    }
    QString path(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
    test::ProgramEnd run(const QString& program, const QStringList& arguments) const {
        const QString search = QStringLiteral("PATH=" MANYHANDS_BIN_DIR ":") + qEnvironmentVariable("PATH");
        return test::runProgram(program, arguments, {{}, folder.path(), {search}});
    }
    test::ProgramEnd shell(const QString& line) const { return run(QStringLiteral("bash"), {"-c", line}); }
    /// The experiment itself, from its file.
    test::ProgramEnd original(const Experiment& experiment, const QStringList& options) const {
        if (!saveFile(path("e.json").toStdString(), experimentJson(experiment)))
            qFatal("the experiment could not be written");
        return run(QStringLiteral(MANYHANDS_BIN_DIR "/manyhands"),
                   QStringList{"run", "--trust", "--experiment", "e.json", "--quiet"} + options);
    }
};

QString withOptions(std::string line, const char* options) {
    const auto place = line.find("manyhands run");
    return QString::fromStdString(line.insert(place + std::string("manyhands run").size(), options));
}

/// Without the folder: a line for a shell goes there first.
QJsonObject planIn(const QByteArray& json) {
    QJsonObject plan = QJsonDocument::fromJson(json).object()[QStringLiteral("plan")].toObject();
    plan.remove(QStringLiteral("directory"));
    return plan;
}

} // namespace

class ShowCodeTest : public QObject {
    Q_OBJECT
private slots:
    void theCommandLineIsTheSamePlan_data() {
        QTest::addColumn<Experiment>("experiment");
        QTest::newRow("squares") << builtin("square", {{"n", "12"}});
        QTest::newRow("every option") << everyOption();
        QTest::newRow("a few slow tasks") << builtin("primes", {{"limit", "500"}}, LengthPattern::FewSlow);
        QTest::newRow("a command on words") << command("echo 'a  b' {} $HOME", {values({"1", "two words", ""})});
        QTest::newRow("no UTF-8") << command("echo", {values({"\xff", "\u202e"})});
        QTest::newRow("a range") << command("echo {#}:{}", {{ExperimentInput::Kind::Spec, {}, "5..9"}});
        QTest::newRow("every combination")
            << command("echo {1}-{2}", {values({"a", "b"}), {ExperimentInput::Kind::Spec, {}, "1..3"}});
        QTest::newRow("lines of a file") << command("echo", {{ExperimentInput::Kind::Lines, {}, "list"}});
        QTest::newRow("folder and environment") << surrounded();
        QTest::newRow("through a shell") << shell();
        QTest::newRow("a Python function") << python(false, values({"1", "\"two words\"", "[2.50]"}));
        QTest::newRow("a Python function of a range") << python(false, {ExperimentInput::Kind::Spec, {}, "5..9"});
        QTest::newRow("a Python function of two arguments") << python(true, values({"[1, 2]", "[3, 4]"}));
    }
    void theCommandLineIsTheSamePlan() {
        QFETCH(Experiment, experiment);
        const Place place;
        const std::string line = commandLineOf(experiment);
        const auto wanted = place.original(experiment, {"--keep-order"});
        const auto got = place.shell(withOptions(line, " --quiet --keep-order"));
        QVERIFY2(wanted.code == 0, wanted.err);
        QVERIFY2(got.code == 0, got.err + line.c_str());
        QCOMPARE(got.out, wanted.out);
        QCOMPARE(place.shell(withOptions(line, " --dry-run")).out, place.original(experiment, {"--dry-run"}).out);
        const QJsonObject plan = planIn(place.original(experiment, {"--json"}).out);
        QVERIFY(!plan.isEmpty());
        QCOMPARE(planIn(place.shell(withOptions(line, " --quiet --json")).out), plan);
    }
    void whatNoLineCanNameIsRunFromItsFile() {
        std::vector<std::string> many(5000, "x");
        QVERIFY(commandLineOf(command("echo", {values(many)})).find("--experiment") != std::string::npos);
        QVERIFY(commandLineOf(command("echo", {values({"--quiet"})})).find("--experiment") != std::string::npos);
    }

    void pythonGivesTheSameResults_data() {
        QTest::addColumn<Experiment>("experiment");
        QTest::newRow("squares") << builtin("square", {{"n", "12"}});
        QTest::newRow("sums of squares") << builtin("sum-of-squares", {{"n", "1000"}});
        QTest::newRow("primes, a few slow") << builtin("primes", {{"limit", "500"}}, LengthPattern::FewSlow);
        QTest::newRow("shared counter") << builtin("shared-counter", {{"limit", "500"}});
        QTest::newRow("shared counter, in lots") << builtin("shared-counter", {{"limit", "500"}, {"every", "7"}});
        QTest::newRow("sleep") << builtin("sleep", {{"seconds", "0.01"}});
        QTest::newRow("a command") << command("echo 'a  b' {}", {values({"1", "two words", "q\"\\"})});
        QTest::newRow("folder and environment") << surrounded();
        QTest::newRow("through a shell") << shell();
        QTest::newRow("a Python function") << python(false, values({"1", "\"two words\"", "[2.50]"}));
        QTest::newRow("a Python function of two arguments") << python(true, values({"[1, 2]", "[3, 4]"}));
    }
    void pythonGivesTheSameResults() {
        QFETCH(Experiment, experiment);
        if (QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty())
            QSKIP("python3 is not installed");
        const Place place;
        QVERIFY(saveFile(place.path("code.py").toStdString(), pythonCodeOf(experiment)));
        const auto wanted = place.original(experiment, {"--keep-order"});
        const auto got = place.run(QStringLiteral("python3"), {"code.py"});
        QVERIFY2(got.code == 0, got.err);
        QCOMPARE(got.out, wanted.out);
    }

    void parallelGivesTheSameResults_data() {
        QTest::addColumn<Experiment>("experiment");
        QTest::newRow("a command") << command("echo 'a  b' {}", {values({"1", "two words"})});
        QTest::newRow("every combination") << command("echo {1}-{2}", {values({"a", "b"}), values({"1", "2"})});
        QTest::newRow("through a shell") << shell();
    }
    void parallelGivesTheSameResults() {
        QFETCH(Experiment, experiment);
        if (QStandardPaths::findExecutable(QStringLiteral("parallel")).isEmpty())
            QSKIP("GNU parallel is not installed");
        const Place place;
        const auto got = place.shell(
            QString::fromStdString(parallelLineOf(experiment)).replace("parallel -q", "parallel --will-cite -k -q"));
        QVERIFY2(got.code == 0, got.err);
        QCOMPARE(got.out, place.original(experiment, {"--keep-order"}).out);
    }

    void cppIsUnderstood_data() {
        QTest::addColumn<Experiment>("experiment");
        QTest::newRow("primes") << builtin("primes", {{"limit", "500"}}, LengthPattern::Varied);
        QTest::newRow("sleep") << builtin("sleep", {{"seconds", "0.01"}});
        QTest::newRow("shared counter") << builtin("shared-counter", {{"every", "0"}});
        QTest::newRow("unreliable") << builtin("unreliable", {{"crash", "0"}});
        QTest::newRow("crash") << builtin("crash", {{"how", "abort"}});
        QTest::newRow("a command") << surrounded();
    }
    void cppIsUnderstood() {
        QFETCH(Experiment, experiment);
        if (QStandardPaths::findExecutable(QStringLiteral("g++")).isEmpty())
            QSKIP("g++ is not installed");
        const Place place;
        QVERIFY(saveFile(place.path("code.cpp").toStdString(), cppCodeOf(experiment)));
        const auto got = place.run(QStringLiteral("g++"), {"-std=c++20", "-fsyntax-only", "-Wall", "-Wextra", "-Werror",
                                                           "-I", MANYHANDS_TEST_DATA "/../..", "code.cpp"});
        QVERIFY2(got.code == 0, got.err.left(3000));
    }
};

QTEST_GUILESS_MAIN(ShowCodeTest)
#include "tst_show_code.moc"
