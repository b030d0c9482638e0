// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

#include <random>

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/session/durable_file.h"
#include "core/session/experiment_json.h"
#include "core/session/task_payloads.h"
#include "core/session/trust_book.h"

using namespace manyhands;

namespace {

Experiment builtin() {
    Experiment experiment;
    experiment.task = BuiltinExperiment{"primes", {{"limit", "5000"}}, 37, LengthPattern::FewSlow};
    experiment.workers = 3;
    experiment.chunkSize = 16;
    experiment.startMethod = StartMethod::Spawn;
    experiment.baselineFirst = false;
    experiment.repeats = 5;
    experiment.retries = 2;
    experiment.timeoutSeconds = 2.5;
    experiment.memoryLimitBytes = 512'000'000;
    experiment.stopOnFailure = true;
    experiment.pin = true;
    return experiment;
}

Experiment command() {
    Experiment experiment;
    experiment.task = CommandExperiment{"echo '{} {}' \xff",
                                        false,
                                        "/tmp/\xfe",
                                        {{"LANG", "C"}, {"EMPTY", ""}, {"RAW", "\x80"}},
                                        {{ExperimentInput::Kind::Values, {"a", "b\xff", "", "line\nend"}, {}},
                                         {ExperimentInput::Kind::Spec, {}, "1..3"},
                                         {ExperimentInput::Kind::Lines, {}, "/etc/hostname"}}};
    return experiment;
}

Experiment python() {
    Experiment experiment;
    experiment.task = PythonExperiment{
        "python3", "/tmp/\xfe.py", "fit", true, {ExperimentInput::Kind::Values, {"[1, 2]", "{\"x\": 1e400}"}, {}}};
    return experiment;
}

Experiment plugin() {
    Experiment experiment;
    experiment.task = PluginExperiment{"/usr/lib/tasks/evil.so", "blur", {{"radius", "3"}}, 12};
    experiment.workers = 2;
    return experiment;
}

std::string sentence(const Result<Experiment>& result) {
    return result ? std::string() : result.error().sentence();
}

QByteArray deep(int levels) {
    return QByteArray(levels, '[');
}

} // namespace

Q_DECLARE_METATYPE(Experiment)

class ExperimentTest : public QObject {
    Q_OBJECT
private slots:
    void survivesAFile_data() {
        QTest::addColumn<Experiment>("before");
        QTest::newRow("a built-in task") << builtin();
        QTest::newRow("a command, some of it no UTF-8") << command();
        QTest::newRow("a Python function, its file no UTF-8") << python();
        QTest::newRow("a plug-in") << plugin();
    }
    void survivesAFile() {
        QFETCH(Experiment, before);
        const std::string text = experimentJson(before);
        const auto after = experimentFrom(text);
        QVERIFY2(after, sentence(after).c_str());
        QVERIFY(*after == before);
        QCOMPARE(experimentJson(*after), text);
    }
    void codeOfOthersIsNamed() {
        QVERIFY(!namesProgram(builtin()));
        for (const Experiment& experiment : {command(), python(), plugin()})
            QVERIFY(namesProgram(experiment));
    }
    void theFirstDifferenceIsNamed_data() {
        QTest::addColumn<Experiment>("left");
        QTest::addColumn<Experiment>("right");
        QTest::addColumn<QByteArray>("says");
        const auto changed = []<class Task, class Member>(Experiment experiment, Member Task::*member,
                                                          const std::type_identity_t<Member>& value) {
            std::get<Task>(experiment.task).*member = value;
            return experiment;
        };
        QTest::newRow("of another kind") << python() << plugin() << QByteArray("task");
        QTest::newRow("the same function") << python() << python() << QByteArray();
        QTest::newRow("another file") << python() << changed(python(), &PythonExperiment::file, "b.py")
                                      << QByteArray("Python file");
        QTest::newRow("another function")
            << python() << changed(python(), &PythonExperiment::function, "g") << QByteArray("function");
        QTest::newRow("another interpreter")
            << python() << changed(python(), &PythonExperiment::interpreter, "pypy3") << QByteArray("interpreter");
        QTest::newRow("lists not spread")
            << python() << changed(python(), &PythonExperiment::star, false) << QByteArray("way to give arguments");
        QTest::newRow("other inputs") << python() << changed(python(), &PythonExperiment::inputs, ExperimentInput())
                                      << QByteArray("inputs");
        QTest::newRow("another plug-in") << plugin() << changed(plugin(), &PluginExperiment::name, "")
                                         << QByteArray("plug-in");
        QTest::newRow("more tasks of it")
            << plugin() << changed(plugin(), &PluginExperiment::tasks, 13) << QByteArray("number of tasks");
    }
    void theFirstDifferenceIsNamed() {
        QFETCH(Experiment, left);
        QFETCH(Experiment, right);
        QFETCH(QByteArray, says);
        QCOMPARE(QByteArray::fromStdString(firstDifference(left, right)), says);
    }
    void whatIsMissingTakesItsDefault() {
        const auto read =
            experimentFrom(R"({"schema":"manyhands.experiment/1","task":{"kind":"builtin","workload":"square"}})");
        QVERIFY2(read, sentence(read).c_str());
        QCOMPARE(read->workers, 1);
        QVERIFY(read->baselineFirst);
        QCOMPARE(std::get<BuiltinExperiment>(read->task).tasks, std::uint64_t{2000});
    }
    void theMachineReadsWhatItMeans() {
        Experiment experiment = command();
        std::get<CommandExperiment>(experiment.task).inputs.pop_back();
        const auto plan = planOf(experiment);
        QVERIFY2(plan, plan ? "" : plan.error().sentence().c_str());
        QCOMPARE(plan->inputs->size(), std::uint64_t{12});
        QCOMPARE(plan->inputs->at(3, 0), std::string("b\xff"));
        const auto payload = taskPayload(*plan, 3);
        QVERIFY(payload);
        QVERIFY(payload->find("b\xff") != std::string::npos);
    }

    void hostile_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char* name, const QByteArray& json, const char* says) {
            QTest::newRow(name) << json << QByteArray(says);
        };
        const QByteArray head = R"({"schema":"manyhands.experiment/1","task":{"kind":"builtin","workload":"square")";
        row("nothing", "", "too early");
        row("half a file", QByteArray::fromStdString(experimentJson(builtin())).left(150), "(line ");
        row("no JSON", "hello", "value");
        row("a million levels", deep(1'000'000), "32 levels");
        row("two million values", "[" + QByteArray("1,").repeated(2'000'000) + "1]", "1000000 values");
        row("a hundred megabytes", QByteArray(100'000'000, ' '), "16777216");
        row("NaN", head + "},\"timeout_s\":NaN}", "value");
        row("infinite", head + "},\"timeout_s\":1e999}", "100000000");
        row("a key twice", head + ",\"workload\":\"primes\"}}", "\"workload\" is there twice");
        row("a key twice, once escaped", head + ",\"workloa\\u0064\":\"primes\"}}", "\"workload\" is there twice");
        row("ten thousand workers", head + "},\"workers\":10000}", "1 to 256");
        row("half a worker", head + "},\"workers\":1.5}", "whole number");
        row("too many tasks", head + ",\"tasks\":100000001}}", "1 to 100000000");
        row("a text for a number", head + "},\"workers\":\"2\"}", "a text and not a number");
        row("a list for an object", R"({"schema":"manyhands.experiment/1","task":[]})", "a list and not an object");
        row("an unknown key", head + "},\"colour\":1}", "\"colour\"");
        row("no task", R"({"schema":"manyhands.experiment/1"})", "task is missing");
        row("a newer schema", R"({"schema":"manyhands.experiment/2","task":{}})", "newer version");
        row("another schema", R"({"schema":"manyhands.run/1"})", "no experiment");
        row("a list at the top", "[]", "where an object belongs");
        row("two values", head + "}} {}", "something follows");
        row("not UTF-8", "{\"schema\":\"\xff\"}", "not UTF-8");
        row("half a pair", R"({"schema":"\ud800"})", "character's number");
        row("a NUL byte in a command",
            R"({"schema":"manyhands.experiment/1","task":{"kind":"command","command":"a\u0000b"}})", "NUL byte");
        row("a function without inputs",
            R"({"schema":"manyhands.experiment/1","task":{"kind":"python","file":"a.py","function":"f"}})",
            "inputs is missing");
        row("a list of lists for a function",
            R"({"schema":"manyhands.experiment/1","task":{"kind":"python","inputs":[]}})", "a list and not an object");
        row("a plug-in's number that is none",
            R"({"schema":"manyhands.experiment/1","task":{"kind":"plugin","settings":{"a":1}}})", "is not a text");
        row("broken base64", R"({"schema":"manyhands.experiment/1","task":{"kind":"command","command_base64":"?"}})",
            "base64");
    }
    void hostile() {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, says);
        QElapsedTimer timer;
        timer.start();
        const auto read = experimentFrom({json.constData(), static_cast<std::size_t>(json.size())});
        const auto took = timer.elapsed();
        QVERIFY(!read);
        QVERIFY2(sentence(read).find(says.toStdString()) != std::string::npos, sentence(read).c_str());
        QVERIFY2(sentence(read).size() < 400, sentence(read).c_str());
        QVERIFY2(took < 2000, QByteArray::number(took).constData());
    }
    void anyChangedByteIsReadOrRefused() {
        std::mt19937 random(7); // NOLINT(cert-msc51-cpp): the same bytes each time
        for (const Experiment& experiment : {builtin(), command(), python(), plugin()}) {
            const std::string whole = experimentJson(experiment);
            for (int i = 0; i < 20'000; ++i) {
                std::string changed = whole;
                for (auto n = 1 + random() % 3; n > 0; --n)
                    changed[random() % changed.size()] = static_cast<char>(random());
                if (const auto read = experimentFrom(changed))
                    QVERIFY(*experimentFrom(experimentJson(*read)) == *read);
            }
        }
    }
    void onlyRegularFilesAreRead() {
        const QTemporaryDir folder;
        const std::string pipe = folder.filePath("pipe").toStdString();
        QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
        const std::pair<std::string, const char*> wrong[] = {{pipe, "no regular file"},
                                                             {"/dev/zero", "no regular file"},
                                                             {folder.path().toStdString(), "a folder"},
                                                             {pipe + "x", "No such file"}};
        for (const auto& [path, says] : wrong) {
            const auto read = readExperiment(path);
            QVERIFY2(!read && read.error().sentence().find(says) != std::string::npos, path.c_str());
        }
        QFile large(folder.filePath("large"));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(qint64{1} << 40));
        const auto read = readExperiment(large.fileName().toStdString());
        QVERIFY(!read);
        QVERIFY(read.error().why.find("16777216") != std::string::npos);
    }

    void savingReplaces() {
        const QTemporaryDir folder;
        const std::string path = folder.filePath("a.json").toStdString(), link = folder.filePath("b").toStdString();
        QVERIFY(saveFile(path, "one"));
        QCOMPARE(::chmod(path.c_str(), 0640), 0);
        QCOMPARE(::symlink(path.c_str(), link.c_str()), 0);
        QVERIFY(saveFile(link, "two"));
        QCOMPARE(*readFile(path, 100), std::string("two"));
        QVERIFY(QFileInfo(QString::fromStdString(link)).isSymLink());
        struct stat info {};
        QCOMPARE(::stat(path.c_str(), &info), 0);
        QCOMPARE(info.st_mode & 0777U, 0640U);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
        QVERIFY(!saveFile(folder.path().toStdString(), "x"));
        QVERIFY(!saveFile(folder.filePath("no/such").toStdString(), "x"));
    }
    void savingForTheOwnerAlone() {
        const QTemporaryDir folder;
        const std::string fresh = folder.filePath("new.json").toStdString();
        const std::string old = folder.filePath("old.json").toStdString();
        QVERIFY(saveFile(old, "one"));
        QCOMPARE(::chmod(old.c_str(), 0644), 0);
        for (const std::string& path : {fresh, old}) {
            QVERIFY(saveFile(path, "two", Readers::OwnerOnly));
            struct stat info {};
            QCOMPARE(::stat(path.c_str(), &info), 0);
            QCOMPARE(info.st_mode & 0777U, 0600U);
        }
    }
    void F47_aFullDiskKeepsTheOldFile() {
        const QTemporaryDir folder;
        const std::string place = folder.path().toStdString();
        if (::mount("tmpfs", place.c_str(), "tmpfs", 0, "size=64k") != 0)
            QSKIP("a small file system cannot be mounted here: that takes root's rights");
        const std::string path = place + "/kept";
        const auto saved = saveFile(path, "the old one");
        const auto filled = saveFile(place + "/filler", std::string(60U << 10, 'x'));
        const auto failed = saveFile(path, std::string(20'000, 'y'));
        const auto kept = readFile(path, 100);
        const auto files = QDir(folder.path()).entryList(QDir::Files);
        QCOMPARE(::umount(place.c_str()), 0);
        QVERIFY(saved && filled);
        QVERIFY(!failed);
        QVERIFY2(failed.error().sentence().find("No space left") != std::string::npos,
                 failed.error().sentence().c_str());
        QCOMPARE(*kept, std::string("the old one"));
        QCOMPARE(files.size(), 2);
    }

    void trustIsForOneContentInOneFolder() {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath("one") && QDir(folder.path()).mkpath("two"));
        const std::string book = folder.filePath("data/manyhands/trusted").toStdString();
        const std::string file = folder.filePath("one/a.json").toStdString();
        QVERIFY(!TrustBook(book).trusts(file, "text"));
        QVERIFY(TrustBook(book).trust(file, "text"));
        QVERIFY(TrustBook(book).trusts(file, "text"));
        QVERIFY(!TrustBook(book).trusts(file, "text "));
        QVERIFY(!TrustBook(book).trusts(folder.filePath("two/a.json").toStdString(), "text"));
        struct stat info {};
        QCOMPARE(::stat(book.c_str(), &info), 0);
        QCOMPARE(info.st_mode & 0777U, 0600U);
    }
    void whatWouldRunHidesNothing() {
        CommandExperiment task;
        task.command = "echo \x1b[2J 'a\u202e b' $(rm -rf ~)";
        task.environment = {{"LD_PRELOAD", "evil.so"}};
        task.directory = "/tmp/x\n";
        std::string all;
        for (const auto& line : whatWouldRun(task))
            all += line + '\n';
        QVERIFY2(all.find('\x1b') == std::string::npos, all.c_str());
        QVERIFY2(all.find("\u202e") == std::string::npos, all.c_str());
        QVERIFY2(all.find("LD_PRELOAD=evil.so") != std::string::npos, all.c_str());
        QVERIFY2(all.find("'$(rm'") != std::string::npos, all.c_str());
        QVERIFY2(all.find("$'/tmp/x\\n'") != std::string::npos, all.c_str());
    }
    void whatWouldRunNamesTheCode_data() {
        QTest::addColumn<Experiment>("experiment");
        QTest::addColumn<QList<QByteArray>>("says");
        QTest::newRow("a Python function")
            << python()
            << QList<QByteArray>{"Python function: fit", "File: $'/tmp/\\xfe.py'", "Interpreter: python3", "Inputs: "};
        QTest::newRow("a plug-in") << plugin()
                                   << QList<QByteArray>{"Plug-in: /usr/lib/tasks/evil.so", "Task: blur", "radius=3"};
    }
    void whatWouldRunNamesTheCode() {
        QFETCH(Experiment, experiment);
        QFETCH(QList<QByteArray>, says);
        QByteArray all;
        for (const auto& line : whatWouldRun(experiment.task))
            all += QByteArray::fromStdString(line) + '\n';
        for (const QByteArray& part : says)
            QVERIFY2(all.contains(part), all.constData());
    }
};

QTEST_GUILESS_MAIN(ExperimentTest)
#include "tst_experiment.moc"
