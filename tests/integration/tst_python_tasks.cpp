// SPDX-License-Identifier: GPL-3.0-or-later
// Functions of Python files as tasks, through the program itself.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

#include "core/session/durable_file.h"
#include "core/session/experiment_json.h"
#include "tests/support/programs.h"

using namespace manyhands;

namespace {

/// A folder with a file of functions in it, and a history of its own.
struct Place {
    QTemporaryDir folder;

    QString path(const QString& name) const { return folder.filePath(name); }
    void write(const QString& name, const QByteArray& text, bool isProgram = false) const {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("%s cannot be written", qPrintable(name));
        if (isProgram)
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QByteArray read(const QString& name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    test::ProgramEnd run(const QStringList& words, const QByteArray& input = {}) const {
        return test::runProgram(QStringLiteral(MANYHANDS_BIN_DIR "/manyhands"), words,
                                {input, folder.path(), {"XDG_DATA_HOME=" + folder.path()}});
    }
};

QStringList sorted(const QByteArray& lines) {
    QStringList list = QString::fromUtf8(lines).split('\n', Qt::SkipEmptyParts);
    list.sort();
    return list;
}

} // namespace

class PythonTasksTest : public QObject {
    Q_OBJECT
private:
    QString m_python; ///< not a wrapper that looks for one at each start

    QStringList words(const QStringList& more, const QString& function = "f.py:f",
                      const QString& command = "run") const {
        return QStringList{command, "--python", function, "--interpreter", m_python, "-j", "2"} + more;
    }

private slots:
    void initTestCase() {
        const auto end = test::runProgram("/bin/sh", {"-c", "python3 -c 'import sys; print(sys.executable)'"});
        m_python = QString::fromLocal8Bit(end.out).trimmed();
        if (end.code != 0 || m_python.isEmpty())
            QSKIP("there is no python3 here");
    }

    void values_data() {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QByteArray>("out");
        const auto row = [](const char* name, const char* source, const QStringList& more, const char* out) {
            QTest::newRow(name) << QByteArray(source) << more << QByteArray(out);
        };
        row("a number", "def f(x): return x * x\n", {":::", "3"}, "9\n");
        row("a range of them", "def f(x): return x + 1\n", {"--inputs", "1..3"}, "2\n3\n4\n");
        row("a text", "def f(x): return x + ' ö'\n", {":::", "\"a\""}, "\"a ö\"\n");
        row("nothing", "def f(x): pass\n", {":::", "1"}, "null\n");
        row("a dictionary", "def f(x): return {'a': [x, True]}\n", {":::", "1"}, "{\"a\": [1, true]}\n");
        row("a number of 61 digits", "def f(x): return x + 2 ** 200\n", {":::", "1"},
            "1606938044258990275541962092341162602522202993782792835301377\n");
        row("a number with all its digits", "def f(x): return 0.1 + x\n", {":::", "0.2"}, "0.30000000000000004\n");
        row("a list that is not spread", "def f(x): return len(x)\n", {":::", "[1, 2, 3]"}, "3\n");
        row("a list that is spread", "def f(a, b): return a - b\n", {"--star", ":::", "[5, 2]"}, "3\n");
        row("two lists, spread", "def f(a, b): return a + b\n", {"--star", ":::", "1", "2", ":::", "10", "20"},
            "11\n21\n12\n22\n");
        row("lines in between", "def f(x): return 'a\\nb'\n", {":::", "1"}, "\"a\\nb\"\n");
        row("of a function that is awaited",
            "import asyncio\nasync def f(x):\n    await asyncio.sleep(0)\n    return x\n", {":::", "7"}, "7\n");
        row("of an imported function", "from math import isqrt as f\n", {":::", "17"}, "4\n");
        row("of a file's own module", "import part\ndef f(x): return part.twice(x)\n", {":::", "4"}, "8\n");
        row("of a data class",
            "import dataclasses\n@dataclasses.dataclass\nclass P:\n  x: int\n"
            "def f(x): return dataclasses.asdict(P(x))\n",
            {":::", "4"}, "{\"x\": 4}\n");
        row("of a pool of its own",
            "import multiprocessing\ndef g(x): return x + 1\n"
            "def f(x):\n  with multiprocessing.get_context('spawn').Pool(1) as pool:\n    return pool.map(g, [x])\n",
            {":::", "4"}, "[5]\n");
    }
    void values() {
        QFETCH(QByteArray, source);
        QFETCH(QStringList, more);
        QFETCH(QByteArray, out);
        const Place place;
        place.write("f.py", source);
        place.write("part.py", "def twice(x): return 2 * x\n");
        const auto end = place.run(words(QStringList{"--keep-order", "--quiet"} + more));
        QVERIFY2(end.code == 0, end.err);
        QCOMPARE(end.out, out);
    }

    /// Of three tasks the first one does it.
    void oneTaskFails_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char* name, const char* body, const char* says) {
            QTest::newRow(name) << QByteArray(body) << QByteArray(says);
        };
        row("raises", "raise ValueError('bad', 1)", "ValueError: ('bad', 1) (f.py, line 6, in f)");
        row("raises far inside", "import json; json.loads('{')", "(f.py, line 6, in f)");
        row("raises what has no text", "raise Odd()", "Odd: (its text cannot be made)");
        row("raises over several lines", "raise ValueError('a\\nb\\x1b')", "ValueError: a b");
        row("calls sys.exit", "sys.exit(3)", "called sys.exit(3)");
        row("is interrupted", "raise KeyboardInterrupt", "KeyboardInterrupt");
        row("recurs for ever", "f(1)", "RecursionError");
        row("wants more memory than there is", "bytearray(1 << 62)", "MemoryError");
        row("returns NaN", "return float('nan')", "its result cannot be written as JSON: ValueError");
        row("returns a function", "return f", "Object of type function is not JSON serializable");
        row("returns itself", "a = []; a.append(a); return a", "its result cannot be written as JSON");
        row("returns half a character pair", "return '\\ud800'", "its result cannot be written as JSON");
        row("returns 65 MiB", "return 'x' * (65 << 20)", "longer than 64 MiB");
        row("ends its interpreter", "os._exit(7)", "its Python interpreter ended by itself, with exit code 7");
        row("ends it as if all were well", "os._exit(0)", "its Python interpreter ended by itself, with exit code 0");
        row("reads where there is nothing", "import ctypes; ctypes.string_at(0)", "was ended by signal 11 (SIGSEGV");
        row("is killed", "os.kill(os.getpid(), 9)", "was ended by signal 9 (SIGKILL");
        row("closes all descriptors", "os.closerange(0, 4096)", "closed a descriptor that is not its own");
        row("closes them and takes long", "os.closerange(0, 4096); time.sleep(3600)", "was ended by signal 9");
        row("writes where its result goes", "os.write(3, b'v' * 500)", "was ended by signal 9");
    }
    void oneTaskFails() {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, says);
        const Place place;
        place.write("f.py", "import os, sys, time\nclass Odd(Exception):\n  def __str__(self): raise self\n"
                            "def f(x):\n  if x != 1: return x\n  " +
                                body + "\n");
        const auto end = place.run(words({"--keep-order", "--no-progress", ":::", "1", "2", "3"}));
        QCOMPARE(end.code, 1);
        QCOMPARE(end.out, QByteArray("2\n3\n"));
        QVERIFY2(end.err.contains(says), end.err);
    }
    void aCrashNamesItsLine() {
        const Place place;
        place.write("f.py", "import ctypes\ndef f(x):\n  print('so far')\n  ctypes.string_at(0)\n");
        const auto end = place.run(words({"--no-save", "--json", ":::", "1"}));
        const QJsonObject task = QJsonDocument::fromJson(end.out).object()["tasks"].toArray().first().toObject();
        QCOMPARE(task["state"].toString(), QString("failed"));
        QCOMPARE(task["result"], QJsonValue(QJsonValue::Null));
        const QJsonObject output = task["output"].toObject();
        QCOMPARE(output["stdout"].toString(), QString("so far\n"));
        QVERIFY2(output["stderr"].toString().contains("line 4 in f"), end.out);
    }

    void whatItLeavesBehind_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("a program that keeps its output") << QByteArray("p = subprocess.Popen(['sleep', '3600'])");
        QTest::newRow("a child that comes back")
            << QByteArray("pid = os.fork()\n  if pid == 0: return 'twice'\n  os.waitpid(pid, 0)");
        QTest::newRow("a thread") << QByteArray("threading.Thread(target=time.sleep, args=(3600,)).start()");
        QTest::newRow("a thread that writes")
            << QByteArray("threading.Thread(target=lambda: [print('x' * 9999) for _ in iter(int, 1)]).start()");
    }
    void whatItLeavesBehind() {
        QFETCH(QByteArray, body);
        const Place place;
        place.write("f.py", "import os, subprocess, threading, time\ndef f(x):\n  " + body +
                                "\n  with open('pids', 'a') as pids: print(os.getpid(), file=pids)\n  return x\n");
        const auto end = place.run(words({"--keep-order", "--quiet", "--json", "r.json", ":::", "1", "2", "3"}));
        QVERIFY2(end.code == 0, end.err);
        QCOMPARE(end.out, QByteArray("1\n2\n3\n"));
        // no worker had to be killed for what its interpreter would not let go
        for (const QJsonValue& worker : QJsonDocument::fromJson(place.read("r.json")).object()["workers"].toArray())
            QCOMPARE(worker["exit"]["code"], QJsonValue(0));
        const QStringList pids = sorted(place.read("pids"));
        QCOMPARE(pids.size(), 3);
        for (const QString& pid : pids)
            QTRY_VERIFY(test::isGone(pid.toInt()));
    }
    void whatNeverReturnsIsEnded() {
        const Place place;
        place.write("f.py", "import os, signal, time\ndef f(x):\n  if x != 1: return x\n"
                            "  signal.signal(signal.SIGTERM, signal.SIG_IGN)\n"
                            "  with open('pid', 'w') as pid: print(os.getpid(), file=pid)\n  time.sleep(3600)\n");
        const auto end = place.run(words({"--timeout", "1", "--keep-order", "--no-progress", ":::", "1", "2"}));
        QCOMPARE(end.code, 1);
        QCOMPARE(end.out, QByteArray("2\n"));
        QVERIFY2(end.err.contains("1 timed out"), end.err);
        const int pid = place.read("pid").trimmed().toInt();
        QVERIFY(pid > 1);
        QTRY_VERIFY(test::isGone(pid));
    }

    void theFileIsRunOnceInEachWorker() {
        const Place place;
        place.write("f.py", "with open('loads', 'a') as loads: print(__name__, file=loads)\ndef f(x): return x\n"
                            "if __name__ == '__main__': print('never', file=open('loads', 'a'))\n");
        const auto end = place.run(words({"--quiet", "--inputs", "1..50"}));
        QVERIFY2(end.code == 0, end.err);
        QCOMPARE(sorted(place.read("loads")), QStringList({"f", "f"}));
    }
    void whatItPrintsIsNotItsResult() {
        const Place place;
        place.write("f.py",
                    "import sys\ndef f(x):\n  print('out', x)\n  print('err', x, file=sys.stderr)\n  return x\n");
        const auto end = place.run(words({"--quiet", ":::", "1"}));
        QCOMPARE(end.code, 0);
        QCOMPARE(end.out, QByteArray("1\n"));
        QVERIFY2(end.err.contains("out 1") && end.err.contains("err 1"), end.err);
    }
    void resultsAreValuesInTheRecord() {
        const Place place;
        place.write("f.py", "def f(x): return {'big': 2 ** 70, 'x': x}\n");
        const auto end = place.run(words({"--no-save", "--json", ":::", "[1.50]"}));
        QVERIFY2(end.out.contains("\"result\":{\"big\": 1180591620717411303424, \"x\": [1.5]}"), end.out);
        QVERIFY2(end.out.contains("\"input\":[1.50]"), end.out);
        const QJsonObject plan = QJsonDocument::fromJson(end.out).object()["plan"].toObject();
        QCOMPARE(plan["task"].toString(), QString("python"));
        QCOMPARE(plan["function"].toString(), QString("f"));
        QCOMPARE(plan["file"].toString(), place.path("f.py"));
    }

    /// S-3: the folder a run is started in is not the program's.
    void noModuleOfTheFolderRunsUnasked() {
        const Place place;
        for (const char* module : {"json", "random", "os", "traceback", "asyncio", "sitecustomize", "resource", "time"})
            place.write(QString("%1.py").arg(module), "open('canary', 'a').write(__name__ + '\\n')\nloads = 7\n");
        place.write("own/f.py", "def f(x):\n  if x == 2: raise ValueError\n  return x\n");
        const auto end = place.run(words({"--quiet", ":::", "1", "2"}, "own/f.py:f"));
        QCOMPARE(end.out, QByteArray("1\n"));
        place.write("g.py", "async def f(x):\n  if x == 2: raise ValueError\n  return x\n");
        const auto beside = place.run(words({"--quiet", ":::", "1", "2"}, "g.py:f"));
        QVERIFY2(beside.out == "1\n", beside.err);
        QCOMPARE(place.read("canary"), QByteArray());
    }
    void aModuleBesideTheFileIsItsOwn() {
        const Place place;
        place.write("json.py", "mine = 7\n");
        place.write("f.py", "import json\ndef f(x): return [json.mine, x]\n");
        const auto end = place.run(words({"--quiet", ":::", "1"}));
        QVERIFY2(end.code == 0, end.err);
        QCOMPARE(end.out, QByteArray("[7, 1]\n"));
    }

    /// One message, and not for each task; a few attempts.
    void itCannotBeLoaded_data() {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char* name, const char* source, const char* says) {
            QTest::newRow(name) << QByteArray(source) << QByteArray(says);
        };
        row("a slip of the pen", "def f(x):\n  return x +\n", "SyntaxError: invalid syntax (f.py, line 3)");
        row("a missing module", "import nosuchmodule.part\ndef f(x): return x\n",
            "-m pip install nosuchmodule. Or choose an interpreter that has it.");
        row("an exception", "def f(x): return x\n1 / 0\n", "ZeroDivisionError: division by zero (f.py, line 3)");
        row("a program that ends", "import sys\ndef f(x): return x\nsys.exit(5)\n", "it calls sys.exit(5)");
        row("a crash", "import os\ndef f(x): return x\nos.abort()\n", "it ended in the middle of it");
        row("a function that is gone again", "def f(x): return x\ndel f\n", "it has no function f");
        row("what cannot be called", "f = 3\n", "f is of type int and cannot be called");
    }
    void itCannotBeLoaded() {
        QFETCH(QByteArray, source);
        QFETCH(QByteArray, says);
        const Place place;
        place.write("f.py", "with open('loads', 'a') as loads: loads.write('x')\n" + source);
        const auto end = place.run(words({"--no-progress", "-j", "1", "--inputs", "1..40"}));
        QCOMPARE(end.code, 3);
        QCOMPARE(end.out, QByteArray());
        QVERIFY2(end.err.contains(says), end.err);
        QCOMPARE(end.err.count("Workers can't start"), 1);
        QVERIFY2(!end.err.contains("Traceback") && !end.err.contains("left behind"), end.err);
        QVERIFY2(end.err.contains(m_python.toLocal8Bit()) && end.err.contains("(Python 3."), end.err);
        const qsizetype loads = place.read("loads").size();
        QVERIFY2(loads <= 3, QByteArray::number(loads).constData());
    }
    void aFileThatNeverEndsIsNotWaitedForWithATimeLimit() {
        const Place place;
        place.write("f.py", "import os, time\nopen('pids', 'a').write('%d\\n' % os.getpid())\ndef f(x): return x\n"
                            "time.sleep(3600)\n");
        const auto end = place.run(words({"--no-progress", "-j", "1", "--timeout", "1", ":::", "1", "2"}));
        QCOMPARE(end.code, 3);
        QVERIFY2(end.err.contains("did not end within 10 s. Raise the time limit."), end.err);
        for (const QString& pid : sorted(place.read("pids")))
            QTRY_VERIFY(test::isGone(pid.toInt()));
    }
    void anInterpreterIsOfNoUse_data() {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("too old") << QByteArray(
                                        "exec " + m_python.toLocal8Bit() +
                                        " -c 'import sys; sys.version_info = (3, 7, 2); exec(sys.argv[2])' \"$@\"")
                                 << QByteArray("(Python 3.7.2) is too old: functions need Python 3.8 or newer");
        QTest::newRow("no Python at all")
            << QByteArray("echo hello; exit 0") << QByteArray("does not answer as a Python interpreter does");
    }
    void anInterpreterIsOfNoUse() {
        QFETCH(QByteArray, script);
        QFETCH(QByteArray, says);
        const Place place;
        place.write("f.py", "def f(x): return x\n");
        place.write("python3", "#!/bin/sh\n" + script + "\n", true);
        const auto end =
            place.run({"run", "--no-progress", "--python", "f.py:f", "--interpreter", "./python3", ":::", "1"});
        QCOMPARE(end.code, 3);
        QVERIFY2(end.err.contains(says), end.err);
    }

    /// Exit code 2, and nothing has been started.
    void knownBeforeTheRun_data() {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char* name, const QStringList& more, const char* says) {
            QTest::newRow(name) << more << QByteArray(says);
        };
        row("a file that is not there", {"--python", "no.py:f", ":::", "1"}, "No such file");
        row("a folder", {"--python", "sub:f", ":::", "1"}, "is a folder");
        row("a function that is not there", {"--python", "f.py:h", ":::", "1"}, "its functions are f, g");
        row("one inside another", {"--python", "f.py:inner", ":::", "1"}, "has no function inner");
        row("a text that does not end", {"--python", "broken.py:f", ":::", "1"}, "that begins in line 2");
        row("no function named", {"--python", "f.py", ":::", "1"}, "Write it like fit.py:fit");
        row("an interpreter that is not there", {"--python", "f.py:f", "--interpreter", "./nopython", ":::", "1"},
            "sudo apt install python3");
        row("one that is too old by its name", {"--python", "f.py:f", "--interpreter", "./python3.7", ":::", "1"},
            "it is Python 3.7");
        row("a line that is no value", {"--python", "f.py:f", ":::", "1", "abc", "3"},
            "Task 2: The input abc is no JSON value");
        row("no inputs but a number of tasks", {"--python", "f.py:f", "--tasks", "3"}, "needs inputs");
        row("--star for something else", {"--star", "--workload", "square", "--tasks", "1"}, "for Python functions");
        row("two kinds of tasks", {"--python", "f.py:f", "--workload", "square", "--tasks", "1"}, "several tasks");
    }
    void knownBeforeTheRun() {
        QFETCH(QStringList, more);
        QFETCH(QByteArray, says);
        const Place place;
        place.write("f.py", "open('canary', 'w')\ndef f(x):\n  def inner(): pass\n  return x\ndef g(x): pass\n");
        place.write("broken.py", "def f(x): pass\nx = 'a\n");
        place.write("sub/f.py", "");
        place.write("python3.7", "#!/bin/sh\ntouch canary\n", true);
        const auto end = place.run(QStringList{"run"} + more);
        QCOMPARE(end.code, 2);
        QVERIFY2(end.err.contains(says), end.err);
        QVERIFY(!QFile::exists(place.path("canary")));
    }
    void theInputsComeFromTheStandardInput() {
        const Place place;
        place.write("f.py", "def f(x): return x['a']\n");
        const auto end = place.run(words({"--quiet", "--keep-order"}), "{\"a\": 1}\n {\"a\": \"b\"} \n");
        QVERIFY2(end.code == 0, end.err);
        QCOMPARE(end.out, QByteArray("1\n\"b\"\n"));
    }
    void aDryRunShowsTheCalls() {
        const Place place;
        place.write("f.py", "open('canary', 'w')\ndef f(a, b): return a\n");
        const auto end = place.run(words({"--dry-run", "--star", ":::", "[1, 2]", "[3, 4]"}));
        QCOMPARE(end.code, 0);
        const QByteArray call = m_python.toLocal8Bit() + ' ' + place.path("f.py:f").toLocal8Bit();
        QCOMPARE(end.out, call + " *'[1, 2]'\n" + call + " *'[3, 4]'\n");
        QVERIFY(!QFile::exists(place.path("canary")));
    }

    void comparedWithOneProcess() {
        const Place place;
        place.write("f.py", "def f(x): return {'x': x, 'sum': sum(range(x * 1000))}\n");
        const auto end = place.run(
            words({"--repeats", "1", "--warmup", "0", "--quiet", "--json", "--inputs", "1..40"}, "f.py:f", "compare"));
        QVERIFY2(end.code == 0, end.err);
        QVERIFY2(end.out.contains("\"results_equal\":true"), end.out.right(600));
        QVERIFY2(end.out.contains("\"mode\":\"serial\""), end.out.left(2000));
    }
    void differingResultsAreSeen() {
        const Place place;
        place.write("f.py", "import os\ndef f(x): return os.getppid()\n");
        const auto end = place.run(
            words({"--repeats", "1", "--warmup", "0", "--quiet", "--json", "--inputs", "1..4"}, "f.py:f", "compare"));
        QVERIFY2(end.out.contains("\"results_equal\":false"), end.out.right(600));
    }
    void tuned() {
        const Place place;
        place.write("f.py", "def f(x): return sum(range(20000))\n");
        const auto end = place.run({"tune", "--python", "f.py:f", "--interpreter", m_python, "-j", "1,2", "--repeats",
                                    "1", "--warmup", "0", "--quiet", "--json", "--inputs", "1..40"});
        QVERIFY2(end.code == 0, end.err);
        QVERIFY2(end.out.contains("\"recommendation\":{\"workers\":"), end.out.right(600));
    }
    void anotherAttemptHelps() {
        const Place place;
        place.write("f.py", "import os\ndef f(x):\n  if not os.path.exists('seen'):\n    open('seen', 'w')\n"
                            "    os._exit(1)\n  return x\n");
        const auto end = place.run(words({"--retries", "1", "--quiet", "-j", "1", ":::", "1"}));
        QVERIFY2(end.code == 0, end.err);
        QCOMPARE(end.out, QByteArray("1\n"));
    }
    void anInterruptedRunIsFinishedFromElsewhere() {
        const Place place;
        // the interpreter's parents: its worker, the fork server, the program
        place.write("f.py", "import os\ndef parent(pid):\n  return int(open('/proc/%d/stat' % pid).read().split()[3])\n"
                            "def f(x):\n  if x == 3 and not os.path.exists('begun'):\n    open('begun', 'w')\n"
                            "    os.kill(parent(parent(os.getppid())), 9)\n    import time; time.sleep(60)\n"
                            "  open('ran', 'a').write('%d\\n' % x)\n  return x\n");
        const auto first = place.run(words({"--no-progress", "-j", "1", "--inputs", "1..6"}));
        QCOMPARE(first.code, -1);
        const auto list = place.run({"history"});
        QVERIFY2(list.out.contains("f.py:f · 6 tasks"), list.out);
        QVERIFY(QDir(place.folder.path()).mkpath("elsewhere"));
        const auto again = test::runProgram(QStringLiteral(MANYHANDS_BIN_DIR "/manyhands"), {"resume", "1", "--quiet"},
                                            {{}, place.path("elsewhere"), {"XDG_DATA_HOME=" + place.folder.path()}});
        QVERIFY2(again.code == 0, again.err);
        QStringList ran = sorted(place.read("ran"));
        ran.removeDuplicates(); // one that had just ended may run again
        QCOMPARE(ran, QStringList({"1", "2", "3", "4", "5", "6"}));
        const auto exported = place.run({"export", "1"});
        QVERIFY2(exported.out.contains("\"result\":6"), exported.out);
        const auto csv = place.run({"export", "1", "--format", "csv"});
        QVERIFY2(csv.out.contains("\r\n6,6,succeeded,"), csv.out);
    }
    void anExperimentNeedsTrust() {
        const Place place;
        place.write("f.py", "open('canary', 'w')\ndef f(x): return x * 2\n");
        Experiment experiment;
        experiment.task = PythonExperiment{
            m_python.toStdString(), "f.py", "f", false, {ExperimentInput::Kind::Values, {"1", "2"}, {}}};
        QVERIFY(saveFile(place.path("e.json").toStdString(), experimentJson(experiment)));
        const auto refused = place.run({"run", "--experiment", "e.json"});
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.err.contains("Python function: f") && refused.err.contains("--trust"), refused.err);
        QVERIFY(!QFile::exists(place.path("canary")));
        const auto trusted = place.run({"run", "--experiment", "e.json", "--trust", "--quiet", "--keep-order"});
        QVERIFY2(trusted.code == 0, trusted.err);
        QCOMPARE(trusted.out, QByteArray("2\n4\n"));
    }
    void spawnedWorkersDoItToo() {
        const Place place;
        place.write("f.py", "def f(x): return -x\n");
        const auto end = place.run(words({"--start-method", "spawn", "--quiet", ":::", "5"}));
        QVERIFY2(end.code == 0, end.err);
        QCOMPARE(end.out, QByteArray("-5\n"));
    }
    void nothingIsLeftInItsDescriptors() {
        const Place place;
        place.write("f.py", "import os\ndef f(x): return sorted(int(n) for n in os.listdir('/proc/self/fd'))\n");
        const auto end = place.run(words({"--quiet", ":::", "1"}));
        QVERIFY2(end.code == 0, end.err);
        // 3: where the result goes; 4: the folder that is being listed
        QCOMPARE(end.out, QByteArray("[0, 1, 2, 3, 4]\n"));
    }
};

QTEST_GUILESS_MAIN(PythonTasksTest)
#include "tst_python_tasks.moc"
