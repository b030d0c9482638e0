// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include "tests/support/own_history.h"
#include "tests/support/programs.h"

namespace {

using Ended = manyhands::test::ProgramEnd;

const QString kProgram = QStringLiteral(MANYHANDS_BIN_DIR "/manyhands");

/// Arguments that are no UTF-8 go through a shell's $'…' instead.
Ended run(const QStringList& arguments, const QByteArray& input = {}, const QString& folder = {}) {
    return manyhands::test::runProgram(kProgram, arguments, {input, folder});
}

QJsonObject readJson(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QByteArrayList sortedLines(const QByteArray& text) {
    auto lines = text.split('\n');
    lines.removeAll(QByteArray());
    std::sort(lines.begin(), lines.end());
    return lines;
}

} // namespace

class CliTest : public QObject {
    Q_OBJECT
    manyhands::test::OwnHistory m_history;

private slots:
    void good_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("out");
        const QStringList ordered{"run", "--quiet", "--keep-order", "-j", "2"};
        const QStringList square = QStringList(ordered) << "--workload"
                                                        << "square";
        QTest::newRow("squares of a range") << (QStringList(square) << "--inputs"
                                                                    << "0..4")
                                            << QByteArray() << QByteArray("0\n1\n4\n9\n16\n");
        QTest::newRow("squares of words") << (QStringList(square) << ":::"
                                                                  << "3"
                                                                  << "-4")
                                          << QByteArray() << QByteArray("9\n16\n");
        QTest::newRow("squares of stdin") << (QStringList(square) << "--inputs"
                                                                  << "-")
                                          << QByteArray("2\n3\n") << QByteArray("4\n9\n");
        QTest::newRow("a setting for all") << (QStringList(square) << "--set"
                                                                   << "n=5"
                                                                   << "--tasks"
                                                                   << "2")
                                           << QByteArray() << QByteArray("25\n25\n");
        QTest::newRow("sum of squares") << (QStringList(ordered) << "--workload"
                                                                 << "sum-of-squares"
                                                                 << "--inputs"
                                                                 << "1000000")
                                        << QByteArray() << QByteArray("333332833333500000\n");
        QTest::newRow("command") << (QStringList(ordered) << "--"
                                                          << "echo"
                                                          << "{#}:{}"
                                                          << ":::"
                                                          << "a b"
                                                          << "c")
                                 << QByteArray() << QByteArray("1:a b\n2:c\n");
        QTest::newRow("command from stdin") << (QStringList(ordered) << "--"
                                                                     << "echo")
                                            << QByteArray("x\ny") << QByteArray("x\ny\n");
        QTest::newRow("every combination") << (QStringList(ordered) << "--"
                                                                    << "echo"
                                                                    << "{1}{2}"
                                                                    << ":::"
                                                                    << "a"
                                                                    << "b"
                                                                    << ":::"
                                                                    << "1"
                                                                    << "2")
                                           << QByteArray() << QByteArray("a1\na2\nb1\nb2\n");
        QTest::newRow("linked") << (QStringList(ordered) << "--"
                                                         << "echo"
                                                         << "{1}{2}"
                                                         << ":::"
                                                         << "a"
                                                         << "b"
                                                         << ":::+"
                                                         << "1"
                                                         << "2")
                                << QByteArray() << QByteArray("a1\nb2\n");
        QTest::newRow("shell") << (QStringList(ordered) << "--shell"
                                                        << "echo \"<$1>\""
                                                        << ":::"
                                                        << "$(id)")
                               << QByteArray() << QByteArray("<$(id)>\n");
        QTest::newRow("without inputs") << (QStringList(ordered) << "--tasks"
                                                                 << "2"
                                                                 << "--"
                                                                 << "echo"
                                                                 << "x")
                                        << QByteArray() << QByteArray("x\nx\n");
        QTest::newRow("spawned workers") << (QStringList(square) << "--start-method"
                                                                 << "spawn"
                                                                 << ":::"
                                                                 << "6")
                                         << QByteArray() << QByteArray("36\n");
        QTest::newRow("saving nothing") << (QStringList(square) << "--no-save"
                                                                << ":::"
                                                                << "7")
                                        << QByteArray() << QByteArray("49\n");
        QTest::newRow("dry run") << QStringList{"run", "--dry-run", "--", "cat", "{}", ":::", "a\nb", "-x", "it's"}
                                 << QByteArray() << QByteArray("cat $'a\\nb'\ncat -x\ncat 'it'\\''s'\n");
        QTest::newRow("version") << QStringList{"--version"} << QByteArray()
                                 << QByteArray("manyhands " MANYHANDS_VERSION "\n");
    }
    void good() {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, input);
        const Ended ended = run(arguments, input);
        QVERIFY2(ended.code == 0, ended.err);
        QTEST(ended.out, "out");
        QCOMPARE(ended.err, QByteArray());
    }

    void bad_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        const QStringList square{"run", "--workload", "square", "--tasks", "2"};
        const QStringList touch{"run", "--tasks", "1"};
        const QStringList program{"--", "touch", "started"};
        const auto with = [](const QStringList& first, const QStringList& second) { return first + second; };
        QTest::newRow("no workers") << with(touch, QStringList{"-j", "0"} + program) << QByteArray("1 to 256");
        QTest::newRow("negative workers") << with(touch, QStringList{"-j", "-3"} + program) << QByteArray("-3");
        QTest::newRow("a hundred thousand workers")
            << with(touch, QStringList{"-j", "100000"} + program) << QByteArray("1 to 256");
        QTest::newRow("workers that are no number")
            << with(touch, QStringList{"-j", "many"} + program) << QByteArray("many");
        QTest::newRow("unknown option") << with(touch, QStringList{"--foo"} + program)
                                        << QByteArray("Unknown option --foo");
        QTest::newRow("planned option") << with(touch, QStringList{"--trace", "f"} + program)
                                        << QByteArray("--trace is not available");
        QTest::newRow("fork") << with(touch, QStringList{"--start-method", "fork"} + program)
                              << QByteArray("one thread");
        QTest::newRow("unknown start method")
            << with(touch, QStringList{"--start-method", "x"} + program) << QByteArray("no such choice");
        QTest::newRow("no chunk") << with(touch, QStringList{"--chunk-size", "0"} + program)
                                  << QByteArray("out of range");
        QTest::newRow("no time") << with(touch, QStringList{"--timeout", "0"} + program) << QByteArray("above 0");
        QTest::newRow("bad halt") << with(touch, QStringList{"--halt", "x"} + program)
                                  << QByteArray("now, soon or never");
        QTest::newRow("bad size") << with(touch, QStringList{"--memory-limit", "x"} + program) << QByteArray("512M");
        QTest::newRow("bad colour") << with(touch, QStringList{"--color", "x"} + program) << QByteArray("always");
        QTest::newRow("file that cannot be written")
            << with(touch, QStringList{"--json", "/no/such/folder/f"} + program) << QByteArray("cannot be written");
        QTest::newRow("inputs twice") << with(touch, program + QStringList{":::", "a"}) << QByteArray("more than once");
        QTest::newRow("unknown workload")
            << QStringList{"run", "--workload", "squire", "--tasks", "1"} << QByteArray("sum-of-squares");
        QTest::newRow("unknown key") << with(square, {"--set", "m=1"}) << QByteArray("It knows: n");
        QTest::newRow("value that is no number") << with(square, {"--set", "n=abc"}) << QByteArray("n=abc");
        QTest::newRow("setting without a value") << with(square, {"--set", "n"}) << QByteArray("n=1000");
        QTest::newRow("input that is no number")
            << QStringList{"run", "--workload", "square", ":::", "1", "x"} << QByteArray("Task 2");
        QTest::newRow("tasks that are no number")
            << QStringList{"run", "--workload", "square", "--tasks", "x"} << QByteArray("whole number");
        QTest::newRow("missing program") << QStringList{"run", "--tasks", "1", "--", "no-such-program"}
                                         << QByteArray("no-such-program");
        QTest::newRow("no task at all") << QStringList{"run", "--tasks", "1"} << QByteArray("nothing to run");
        QTest::newRow("two tasks") << with(square, {"--", "true"}) << QByteArray("several tasks");
        QTest::newRow("no inputs") << QStringList{"run", "--workload", "square"} << QByteArray("no inputs");
        QTest::newRow("empty inputs") << QStringList{"run", "--", "echo", ":::"} << QByteArray("no inputs");
        QTest::newRow("empty stdin") << QStringList{"run", "--", "echo"} << QByteArray("no inputs");
        QTest::newRow("unreadable list") << QStringList{"run", "-a", "/no/such/list", "--", "echo"}
                                         << QByteArray("No such file");
        QTest::newRow("column that is missing")
            << QStringList{"run", "--", "echo", "{2}", ":::", "a"} << QByteArray("column 2");
        QTest::newRow("stray word") << QStringList{"run", "echo", "a"} << QByteArray("Unexpected word echo");
        QTest::newRow("unknown command") << QStringList{"fly"} << QByteArray("Unknown command fly");
        QTest::newRow("planned command") << QStringList{"import"} << QByteArray("not available in this version");
        QTest::newRow("compare with none")
            << QStringList{"compare", "--workload", "square", "--tasks", "1", "-j", "1,0"} << QByteArray("1 to 256");
        QTest::newRow("compare an unknown order")
            << QStringList{"compare", "--workload", "square", "--tasks", "1", "--order", "x"}
            << QByteArray("interleaved");
        QTest::newRow("compare two formats on stdout")
            << QStringList{"compare", "--workload", "square", "--tasks", "1", "--json", "--csv"}
            << QByteArray("Two formats");
        QTest::newRow("stray word for machine") << QStringList{"machine", "x"} << QByteArray("Unexpected word x");
    }
    void bad() {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        const QTemporaryDir folder;
        const Ended ended = run(arguments, {}, folder.path());
        QVERIFY2(ended.code == 2, ended.err);
        QCOMPARE(ended.out, QByteArray());
        QVERIFY2(ended.err.startsWith("manyhands: ") && ended.err.contains(says), ended.err);
        QCOMPARE(ended.err.count('\n'), 1);
        QVERIFY(!QFile::exists(folder.filePath("started")));
    }

    void helpForEachCommand() {
        for (const auto* command : {"run", "compare", "tune", "tasks", "machine"}) {
            const Ended ended = run({command, "--help"});
            QCOMPARE(ended.code, 0);
            QVERIFY(ended.out.contains(QByteArray("manyhands ") + command));
        }
        QVERIFY(run({"--help"}).out.contains("compare"));
    }

    void evilNamesPassByteForByte() {
        const QTemporaryDir folder;
        const QByteArrayList names = {
            "new\nline", "quo'te\"", "$(touch pwned)", "`touch pwned`", "-rf", "a\xff\xfe", "--json", "{}", "{#}",
            " x ",       "*"};
        QFile list(folder.filePath("list"));
        QVERIFY(list.open(QIODevice::WriteOnly));
        for (const auto& name : names)
            list.write(name + '\0');
        list.close();
        const Ended ended = run({"run", "--quiet", "--keep-order", "-j", "2", "-0", "-a", list.fileName(), "--json",
                                 folder.filePath("out.json"), "--", "printf", "%s\\0", "{}"},
                                {}, folder.path());
        QVERIFY2(ended.code == 0, ended.err);
        QCOMPARE(ended.out, names.join('\0') + '\0');
        QVERIFY(!QFile::exists(folder.filePath("pwned")));
        const auto tasks = readJson(folder.filePath("out.json"))["tasks"].toArray();
        QCOMPARE(tasks.size(), names.size());
        for (qsizetype i = 0; i < names.size(); ++i) {
            const auto task = tasks[i].toObject();
            const auto input = task.contains("input")
                                   ? task["input"].toString().toUtf8()
                                   : QByteArray::fromBase64(task["input_base64"].toString().toLatin1());
            QCOMPARE(input, names[i]);
        }
    }

    void filesAreCompressedWhole() {
        const QTemporaryDir folder;
        QStringList files;
        for (int i = 0; i < 12; ++i) {
            QFile file(folder.filePath(QStringLiteral("file %1").arg(i)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray(1000 * (i + 1), 'x'));
            files << file.fileName();
        }
        const Ended ended = run(QStringList{"run", "-j", "4", "--", "gzip", "-9", "-c", "{}", ":::"} + files +
                                QStringList{"--json", folder.filePath("out.json")});
        QVERIFY2(ended.code == 0, ended.err);
        const auto json = readJson(folder.filePath("out.json"));
        QCOMPARE(json["summary"].toObject()["succeeded"].toInt(), 12);
        qint64 bytes = 0;
        for (const auto& task : json["tasks"].toArray())
            bytes += task.toObject()["result"].toObject()["stdout_bytes"].toInteger();
        QCOMPARE(static_cast<qint64>(ended.out.size()), bytes);
        QProcess unpack;
        unpack.start("gzip", {"-dc"});
        unpack.write(ended.out);
        unpack.closeWriteChannel();
        QVERIFY(unpack.waitForFinished());
        QCOMPARE(unpack.readAllStandardOutput().size(), qsizetype{78'000});
    }

    void crashesAreCountedAndNamed() {
        const Ended ended = run({"run", "--workload", "crash", "--set", "how=kill", "--tasks", "5", "-j", "2"});
        QCOMPARE(ended.code, 1);
        for (int task = 1; task <= 5; ++task)
            QVERIFY2(ended.err.contains("task " + QByteArray::number(task) + " crashed"), ended.err);
        QVERIFY2(ended.err.contains("5 crashed"), ended.err);
    }

    void failingCommandsTellTheirCode() {
        const QTemporaryDir folder;
        const QString path = folder.filePath("f.json");
        const Ended ended = run({"run", "--quiet", "--json", path, "--shell", "echo to-err >&2; exit 3", ":::", "a"});
        QCOMPARE(ended.code, 1);
        QVERIFY(ended.err.contains("to-err\n"));
        QVERIFY2(ended.err.contains("task 1 (a) failed"), ended.err);
        const auto task = readJson(path)["tasks"].toArray()[0].toObject();
        QCOMPARE(task["exit_code"].toInt(), 3);
        QCOMPARE(task["result"].toObject()["stderr"].toString(), QString("to-err\n"));
    }

    void tooWideASumIsAnError() {
        const Ended ended = run({"run", "--quiet", "--workload", "sum-of-squares", "--inputs", "100000000"});
        QCOMPARE(ended.code, 1);
        QCOMPARE(ended.out, QByteArray());
        QVERIFY2(ended.err.contains("task 1 (100000000) failed") && ended.err.contains("64 bits"), ended.err);
    }

    void jsonHasStdoutAlone() {
        const Ended ended = run({"run", "--workload", "square", "--inputs", "0..9", "--json"});
        QCOMPARE(ended.code, 0);
        const auto json = QJsonDocument::fromJson(ended.out).object();
        QCOMPARE(json["tasks"].toArray()[9].toObject()["result"].toString(), QString("81"));
        const auto cleanup = json["cleanup"].toObject();
        for (const auto* kind : {"processes", "descriptors", "shared_memory", "temporary_files"})
            QCOMPARE(cleanup[kind].toObject()["created"], cleanup[kind].toObject()["released"]);
    }

    void withoutOrderNothingIsLost() {
        const Ended ended = run({"run", "--quiet", "--workload", "square", "--inputs", "0..4999", "-j", "4"});
        QCOMPARE(ended.code, 0);
        QByteArrayList expected;
        for (int i = 0; i < 5000; ++i)
            expected << QByteArray::number(i * i);
        std::sort(expected.begin(), expected.end());
        QCOMPARE(sortedLines(ended.out), expected);
    }

    void comparesTheSameWork() {
        const QTemporaryDir folder;
        const QString path = folder.filePath("cmp.json");
        const Ended ended = run({"compare", "--workload", "sum-of-squares", "--set", "n=1000000", "--tasks", "8", "-j",
                                 "1,2", "--repeats", "3", "--seed", "5", "--json", path});
        QVERIFY2(ended.code == 0, ended.err);
        QVERIFY(ended.out.contains("333332833333500000 (8 tasks)"));
        static const QRegularExpression beneath(
            "\nAs in the tutorial +1 task, [^\n]+\nLike for like +8 tasks, [^\n]+ 8 tasks, [^\n]+×");
        QVERIFY2(beneath.match(QString::fromUtf8(ended.out)).hasMatch(), ended.out);
        QVERIFY(ended.out.contains("no speed-up"));
        QVERIFY2(ended.out.contains("\nEfficiencies after POP\n"), ended.out);
        QVERIFY(ended.err.contains("--seed 5"));
        const auto json = readJson(path);
        QCOMPARE(json["results_equal"].toBool(), true);
        const auto rows = json["rows"].toArray();
        QCOMPARE(rows.size(), qsizetype{3});
        QCOMPARE(rows[0].toObject()["mode"].toString(), QString("serial"));
        for (const auto& row : rows)
            QCOMPARE(row.toObject()["repeats"].toInt(), 3);
        QVERIFY(json["tutorial"].toObject()["single"].toObject()["wall_s"].toDouble() > 0);
        QCOMPARE(json["tutorial"].toObject()["like_for_like"].toObject()["tasks"].toInt(), 8);
        const auto two = rows[2].toObject();
        for (const char* key : {"wall_without_start_up_s", "ideal", "cpu_inflation", "overhead_s",
                                "dispatch_per_task_s", "efficiency_of_ideal"})
            QVERIFY2(two[key].isDouble(), key);
        QVERIFY(two["pop"].toObject()["parallel_efficiency"].toDouble() > 0);
        const auto slowdown = two["slowdown"].toObject();
        QVERIFY(slowdown["causes"].toArray().size() >= 2);
        QVERIFY(slowdown["cpu_alone_s"].toDouble() > 0);
    }

    void runsWithFailuresDoNotCount() {
        const QTemporaryDir folder;
        const QString path = folder.filePath("cmp.json"), counter = folder.filePath("count");
        // fails in the second run: of the plain loop, which comes first
        const QString command = "echo x >> " + counter + "; [ $(wc -l < " + counter + ") -ne 2 ]";
        const Ended ended = run({"compare", "--quiet", "--repeats", "2", "--warmup", "0", "-j", "1", "--order",
                                 "sequential", "--no-save", "--json", path, "--shell", command, ":::", "a"});
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.out.contains("1, 1 failing left out"), ended.out);
        QVERIFY2(ended.out.contains("Runs in which tasks failed are left out of its median."), ended.out);
        const auto serial = readJson(path)["rows"].toArray()[0].toObject();
        QCOMPARE(serial["repeats"].toInt(), 1);
        QCOMPARE(serial["wall_s"].toObject()["failed"].toArray().size(), qsizetype{1});
        QCOMPARE(serial["grade"].toString(), QString("D"));
    }

    void comparesCommands() {
        const Ended ended = run({"compare", "--quiet", "--repeats", "1", "--warmup", "0", "-j", "2", "--csv", "--",
                                 "echo", ":::", "a", "b", "c"});
        QVERIFY2(ended.code == 0, ended.err);
        QCOMPARE(sortedLines(ended.out).size(), qsizetype{4});
    }

    void differingResultsAreAnError() {
        const Ended ended =
            run({"compare", "--quiet", "--repeats", "1", "-j", "2", "--shell", "date +%s%N", ":::", "a"});
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.contains("The results differ") && ended.err.contains("serial"), ended.err);
    }

    void aCrashEndsTheComparison() {
        const Ended ended = run({"compare", "--workload", "crash", "--set", "how=abort", "--tasks", "2", "-j", "2"});
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.contains("did not succeed") && ended.err.contains("SIGABRT"), ended.err);
    }

    void firstInterruptLetsTasksFinish() {
        QProcess process;
        process.start(kProgram, {"run", "--workload", "sleep", "--set", "seconds=0.2", "--tasks", "1000", "-j", "2"});
        QVERIFY(process.waitForReadyRead(20'000));
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(process.exitCode(), 130);
        QVERIFY(process.readAllStandardError().contains("not run"));
    }

    void secondInterruptEndsThem() {
        const QTemporaryDir folder;
        const QString begun = folder.filePath("begun");
        QProcess process;
        process.setReadChannel(QProcess::StandardError);
        process.start(kProgram, {"run", "--shell", "touch \"$1\"; exec sleep 1000", "--no-progress", ":::", begun});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(begun), 20'000);
        const auto pid = static_cast<pid_t>(process.processId());
        QCOMPARE(::kill(pid, SIGINT), 0);
        QByteArray said;
        while (!said.contains("Ctrl-C again") && process.waitForReadyRead(20'000))
            said += process.readAll();
        QCOMPARE(::kill(pid, SIGINT), 0);
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(process.exitCode(), 130);
    }

    void aReaderThatStandsStillDoesNotHoldTheRun() {
        const QTemporaryDir folder;
        const QString begun = folder.filePath("begun");
        QProcess process, reader; // which reads nothing: the pipe fills up
        process.setStandardOutputProcess(&reader);
        reader.start("sleep", {"1000"});
        process.start(kProgram, {"run", "--quiet", "--shell", "touch \"$1\"; head -c 3000000 /dev/zero", ":::", begun});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(begun), 20'000);
        const auto pid = static_cast<pid_t>(process.processId());
        QTRY_VERIFY_WITH_TIMEOUT((::kill(pid, SIGINT), process.state() == QProcess::NotRunning), 20'000);
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        reader.kill();
        QVERIFY(reader.waitForFinished());
    }

    void goneReaderEndsTheRun() {
        QProcess shell;
        shell.start("bash", {"-c", kProgram + " run --quiet --workload square --inputs 0..999999 -j 2 | head -1; "
                                              "exit ${PIPESTATUS[0]}"});
        QVERIFY(shell.waitForFinished(60'000));
        QCOMPARE(shell.exitCode(), 141);
    }

    void fullDiskIsSaid() {
        QProcess shell;
        shell.start("bash", {"-c", kProgram + " run --quiet --workload square ::: 2 > /dev/full"});
        QVERIFY(shell.waitForFinished(60'000));
        QCOMPARE(shell.exitCode(), 3);
        QVERIFY(shell.readAllStandardError().contains("No space left"));
    }

    void withoutADisplayItNamesCompare() {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const auto* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(name);
        process.setProcessEnvironment(environment);
        process.start(kProgram, QStringList());
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardError().contains("manyhands compare"));
    }

    void machineKeepsTheCountsApart() {
        const Ended ended = run({"machine", "--json"});
        QCOMPARE(ended.code, 0);
        const auto processors = QJsonDocument::fromJson(ended.out).object()["processors"].toObject();
        QVERIFY(processors["usable"].toInt() >= 1);
        QVERIFY(processors["usable"].toInt() <= processors["system"].toInt());
    }

    void tasksNamesEveryWorkload() {
        const Ended ended = run({"tasks"});
        QCOMPARE(ended.code, 0);
        for (const auto* name :
             {"sleep:", "square:", "sum-of-squares:", "primes:", "shared-counter:", "uneven:", "unreliable:", "crash:"})
            QVERIFY2(ended.out.contains(name), name);
    }
};

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
