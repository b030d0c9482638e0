// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/python_source.h"

#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>

#include "core/tasks/python_interpreters.h"
#include "core/tasks/python_setup.h"

using namespace manyhands;

namespace {

std::string textOf(const QByteArray& bytes) {
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QByteArray joined(const std::vector<std::string>& names) {
    QByteArray text;
    for (const std::string& name : names)
        text += (text.isEmpty() ? "" : " ") + QByteArray::fromStdString(name);
    return text;
}

void touchProgram(const std::filesystem::path& path) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::ExeOwner))
        qFatal("%s cannot be made", path.c_str());
}

} // namespace

class PythonSourceTest : public QObject {
    Q_OBJECT
private slots:
    void functions_data() {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QByteArray>("functions");
        const auto row = [](const char* name, const char* source, const char* functions) {
            QTest::newRow(name) << QByteArray(source) << QByteArray(functions);
        };
        row("nothing", "", "");
        row("one", "def f(x):\n    return x\n", "f");
        row("without a line's end", "def f(x): return x", "f");
        row("of a Mac and of Windows", "def f():\r\n  pass\r\n\rdef g():\r  pass", "f g");
        row("with a byte order mark",
            "\xef\xbb\xbf"
            "def f(): pass\n",
            "f");
        row("awaited", "async def f(x):\n  await x\ndef g(): pass", "f g");
        row("spread over lines", "def \\\n   f(\n  x,\n  y=(1,\n    2)):\n   pass\n", "f");
        row("of two of a name", "def f(): pass\ndef f(): pass\n", "f");
        row("under a decorator", "@cache(maxsize=None)\n@a.b\ndef f(): pass\n", "f");
        row("in a function", "def f():\n    def g():\n        pass\n    return g\n", "f");
        row("in a class", "class A:\n    def f(self):\n        pass\n\n    x = 1\ndef g(): pass\n", "g");
        row("in a class of one line", "class A: pass\ndef g(): pass\n", "g");
        row("behind an if", "if True:\n    def f(): pass\nelse:\n    def g(): pass\n", "f g");
        row("in a try", "try:\n\tdef f(): pass\nexcept ImportError as e:\n        def g(): pass\n", "f g");
        row("in a function in an if", "if x:\n  def f():\n    def inner(): pass\n  def g(): pass\n", "f g");
        row("in a comment", "# def f(): pass\nx = 1 # def g(): pass\n", "");
        row("in a text", "x = 'def f(): pass'\ny = \"def g()\"\n", "");
        row("in a long text", "x = '''\ndef f(): pass\n'''\n\"\"\"\ndef g(): pass\n\"\"\"\ndef h(): pass\n", "h");
        row("behind quotes in a text", "x = '\\'def f()'; y = \"'\"\ndef g(): pass\n", "g");
        row("behind a raw text", "x = r'\\\\'\ndef g(): pass\n", "g");
        row("behind a text that goes on", "x = 'a\\\ndef f(): pass'\ndef g(): pass\n", "g");
        row("behind prefixed texts", "x = rb'''\ndef f():\n'''; y = F\"{a['def']}\"\ndef g(): pass\n", "g");
        row("behind quotes in quotes, as of 3.12", "x = f\"{a[\"b\"]} it's\"\ndef g(): pass\n", "g");
        row("in brackets", "x = [\ndef_ for def_ in y\n]\ndef g(): pass\n", "g");
        row("behind a bracket in a text", "x = '('\ndef g(): pass\n", "g");
        row("behind a comment in brackets", "x = ( # )\n1)\ndef g(): pass\n", "g");
        row("with a word like it", "defx = 1\nundef = 2\nx.def_ = 3\n", "");
        row("behind a comment that stands further left", "class A:\n    x = 1\n# here\n    def f(self): pass\n", "");
        row("behind an empty line in a class", "class A:\n    x = 1\n\n    def f(self): pass\n", "");
        row("of other alphabets", "def größe(x): pass\ndef 面积(x): pass\n", "größe 面积");
        row("behind a lambda", "f = lambda x=1: x\ndef g(): pass\n", "g");
        row("behind a form feed", "x = 1\n\f\ndef g(): pass\n", "g");
    }
    void functions() {
        QFETCH(QByteArray, source);
        QFETCH(QByteArray, functions);
        const auto found = topLevelFunctions(textOf(source));
        QVERIFY2(found, found ? "" : found.error().sentence().c_str());
        QCOMPARE(joined(*found), functions);
    }

    void otherNames_data() {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QByteArray>("names");
        const auto row = [](const char* name, const char* source, const char* names) {
            QTest::newRow(name) << QByteArray(source) << QByteArray(names);
        };
        row("a class", "class A(B):\n  x = 1\n", "A");
        row("an assigned one", "f = partial(g, 1)\n", "f");
        row("several at once", "a = b = c = 1\n", "a b c");
        row("of a list", "a, (b, *c) = x\n", "a b c");
        row("with a type", "f: Callable[[int], int] = g\n", "f");
        row("none where there is but a type", "f: int\n", "");
        row("none that is only changed", "x += 1\na.b = 2\na[i] == 3\n", "");
        row("an imported module", "import os.path, json\n", "os json");
        row("imported under another name", "import numpy.linalg as la\n", "la");
        row("imported from a module", "from math import sin, cos as kosinus\n", "sin kosinus");
        row("in brackets", "from .x import (a as b, # c\n  d,\n)\n", "b d");
        row("behind a colon", "if x: import a; b = 1\n", "a b");
        row("behind a semicolon", "x = 1; y = 2;\n", "x y");
        row("of a loop", "for a, b in x: pass\n", "a b");
        row("of a with", "with open(f) as g, h as i:\n    j = 1\n", "g i j");
        row("of a walrus", "if (n := 10) > 5: pass\n", "n");
        row("a soft keyword", "match = 1\ncase = 2\ntype = 3\n", "match case type");
        row("of a match", "match x:\n  case 1:\n    y = 2\n", "y");
        row("none of a function's", "def f():\n    x = 1\n    import os\n", "");
        row("none of a call's", "print(a=1)\n", "");
    }
    void otherNames() {
        QFETCH(QByteArray, source);
        QFETCH(QByteArray, names);
        const auto found = topLevelNames(textOf(source));
        QVERIFY2(found, found ? "" : found.error().sentence().c_str());
        QCOMPARE(joined(found->others), names);
        QVERIFY(!found->mayHaveMore);
    }
    void aStarMayBringMore() {
        const auto found = topLevelNames("from x import *\ndef f(): pass\n");
        QVERIFY(found && found->mayHaveMore && found->has("f") && !found->has("g"));
    }

    void whatDoesNotEndIsNamed_data() {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("a text") << QByteArray("x = 1\ny = 'a\n") << QByteArray("line 2");
        QTest::newRow("a long text") << QByteArray("'''\n\n\ndef f(): pass") << QByteArray("line 1");
        QTest::newRow("a bracket") << QByteArray("x = 1\n\nf(\ndef g(): pass\n")
                                   << QByteArray("bracket that begins in line 3");
        QTest::newRow("a NUL byte") << QByteArray("x = 1\0", 6) << QByteArray("NUL byte");
    }
    void whatDoesNotEndIsNamed() {
        QFETCH(QByteArray, source);
        QFETCH(QByteArray, says);
        const auto found = topLevelFunctions(textOf(source));
        QVERIFY(!found);
        QVERIFY2(found.error().sentence().find(textOf(says)) != std::string::npos, found.error().sentence().c_str());
    }
    void hostileSourcesAreReadQuickly_data() {
        QTest::addColumn<QByteArray>("source");
        QTest::newRow("a million names") << QByteArray("a = 1\n").repeated(500'000);
        QTest::newRow("one line of statements") << QByteArray("else;").repeated(500'000);
        QTest::newRow("one line of assignments") << QByteArray("a=").repeated(500'000);
        QTest::newRow("a million brackets") << QByteArray("(").repeated(500'000) + QByteArray(")").repeated(500'000);
        QTest::newRow("nothing but quotes") << QByteArray("\"'").repeated(500'000);
    }
    void hostileSourcesAreReadQuickly() {
        QFETCH(QByteArray, source);
        QElapsedTimer timer;
        timer.start();
        [[maybe_unused]] const auto found = topLevelFunctions(textOf(source));
        QVERIFY2(timer.elapsed() < 5000, QByteArray::number(timer.elapsed()).constData());
    }

    void interpretersAreFoundByName() {
        const QTemporaryDir folder;
        const std::filesystem::path root = folder.path().toStdString();
        std::filesystem::create_directories(root / "one");
        std::filesystem::create_directories(root / "two");
        for (const char* name :
             {"one/python3.11", "one/python3.11-config", "one/python2.7", "one/pythonx", "two/python3"})
            touchProgram(root / name);
        std::filesystem::create_symlink("python3.11", root / "one/python3");
        std::filesystem::create_symlink("python3", root / "one/python");
        std::filesystem::create_symlink("../one/python3", root / "two/python3.12"); // as its own name says
        const QByteArray before = qgetenv("PATH");
        qputenv("PATH", folder.filePath("one").toLocal8Bit() + ":relative:" + folder.filePath("two").toLocal8Bit() +
                            ":" + folder.filePath("one/../one").toLocal8Bit());
        QStringList found;
        for (const PythonInterpreter& one : findInterpreters())
            found << QString::fromStdString(one.path.substr(root.string().size()) + " " + one.version);
        qputenv("PATH", before);
        QCOMPARE(found, QStringList({"/one/python3 3.11", "/two/python3 ", "/two/python3.12 3.12"}));
    }
    void aMissingInterpreterIsASentence() {
        const auto found = findInterpreter("/no/such/python3");
        QVERIFY(!found);
        QVERIFY2(found.error().sentence().find("sudo apt install python3") != std::string::npos,
                 found.error().sentence().c_str());
    }

    void aSetupTravels() {
        const PythonSetup setup{"/usr/bin/python3", "/tmp/\xff.py", "f", true, "/tmp", 77, 5};
        const auto again = decodePythonSetup(encodePythonSetup(setup));
        QVERIFY(again);
        QCOMPARE(again->file, setup.file);
        QCOMPARE(again->outputCap, setup.outputCap);
        QVERIFY(again->star);
        QVERIFY(!decodePythonSetup(encodePythonSetup(setup).substr(0, 20)));
    }
};

QTEST_GUILESS_MAIN(PythonSourceTest)
#include "tst_python_source.moc"
