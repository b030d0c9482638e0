// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/command_template.h"

#include <random>

#include <QtTest>

#include "core/tasks/command_setup.h"

using namespace manyhands;

namespace {

using Words = std::vector<std::string>;

Words toWords(const QStringList& list) {
    Words words;
    for (const auto& word : list)
        words.push_back(word.toStdString());
    return words;
}

QStringList toList(const Words& words) {
    QStringList list;
    for (const auto& word : words)
        list << QString::fromStdString(word);
    return list;
}

} // namespace

class CommandTemplateTest : public QObject {
    Q_OBJECT
private slots:
    void expands_data() {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QStringList>("argv");
        QTest::newRow("appended without a placeholder")
            << QStringList{"gzip", "-9"} << QStringList{"a b"} << QStringList{"gzip", "-9", "a b"};
        QTest::newRow("whole input") << QStringList{"echo", "<{}>"} << QStringList{"a"} << QStringList{"echo", "<a>"};
        QTest::newRow("without its ending")
            << QStringList{"x", "{.}"} << QStringList{"d.d/f.tar.gz"} << QStringList{"x", "d.d/f.tar"};
        QTest::newRow("no ending, dot in the folder")
            << QStringList{"x", "{.}"} << QStringList{"d.d/f"} << QStringList{"x", "d.d/f"};
        QTest::newRow("base name") << QStringList{"x", "{/}"} << QStringList{"a/b/c.txt"} << QStringList{"x", "c.txt"};
        QTest::newRow("folder") << QStringList{"x", "{//}"} << QStringList{"a/b/c.txt"} << QStringList{"x", "a/b"};
        QTest::newRow("folder of a bare name") << QStringList{"x", "{//}"} << QStringList{"c"} << QStringList{"x", "."};
        QTest::newRow("folder below the root")
            << QStringList{"x", "{//}"} << QStringList{"/c"} << QStringList{"x", "/"};
        QTest::newRow("base name without its ending")
            << QStringList{"x", "{/.}"} << QStringList{"a/c.txt"} << QStringList{"x", "c"};
        QTest::newRow("task number") << QStringList{"x", "{#}-{}"} << QStringList{"a"} << QStringList{"x", "7-a"};
        QTest::newRow("columns") << QStringList{"x", "{2}", "{1.}"} << QStringList{"a.c", "b"}
                                 << QStringList{"x", "b", "a"};
        QTest::newRow("all columns as words")
            << QStringList{"x", "{}"} << QStringList{"a", "b"} << QStringList{"x", "a", "b"};
        QTest::newRow("all columns inside a word")
            << QStringList{"x", "-{}"} << QStringList{"a", "b"} << QStringList{"x", "-a b"};
        QTest::newRow("ordinary braces stay")
            << QStringList{"awk", "{print $1}", "{}"} << QStringList{"f"} << QStringList{"awk", "{print $1}", "f"};
        QTest::newRow("an unclosed brace stays")
            << QStringList{"x", "{", "{}"} << QStringList{"f"} << QStringList{"x", "{", "f"};
        QTest::newRow("values are not expanded again")
            << QStringList{"x", "{}{#}"} << QStringList{"{#}{1}"} << QStringList{"x", "{#}{1}7"};
        QTest::newRow("a dash stays") << QStringList{"cat", "{}"} << QStringList{"-rf"} << QStringList{"cat", "-rf"};
    }
    void expands() {
        QFETCH(QStringList, words);
        QFETCH(QStringList, values);
        const auto command = CommandTemplate::parse(toWords(words));
        QVERIFY(command);
        QTEST(toList(command->expand(toWords(values), 7)), "argv");
    }

    void namedColumns() {
        const auto command = CommandTemplate::parse({"x", "{name}", "{size}"}, {"name", "size"});
        QVERIFY(command);
        QCOMPARE(toList(command->expand({"a", "5"}, 1)), (QStringList{"x", "a", "5"}));
        QCOMPARE(command->columnsNeeded(), std::size_t{2});
    }

    void workerNumberIsLeftToTheWorker() {
        const auto command = CommandTemplate::parse({"x", "w{%}", "{}"});
        QVERIFY(command && command->usesWorkerNumber());
        QCOMPARE(toList(command->expand({"a"}, 1)), (QStringList{"x", "w{%}", "a"}));
        QCOMPARE(toList(command->expand({"a"}, 1, 3)), (QStringList{"x", "w3", "a"}));
        QVERIFY(!CommandTemplate::parse({"x", "{}"})->usesWorkerNumber());
    }

    void columnsNeeded() {
        QCOMPARE(CommandTemplate::parse({"true"})->columnsNeeded(), std::size_t{0});
        QCOMPARE(CommandTemplate::parse({"echo", "{#}"})->columnsNeeded(), std::size_t{0});
        QCOMPARE(CommandTemplate::parse({"echo", "{/.}"})->columnsNeeded(), std::size_t{1});
        QCOMPARE(CommandTemplate::parse({"echo", "{3}"})->columnsNeeded(), std::size_t{3});
    }

    void nothingIsNoCommand() {
        QVERIFY(!CommandTemplate::parse({}));
        QVERIFY(!CommandTemplate::parse({""}));
    }

    void shellGetsValuesOnlyAsParameters() {
        const auto command = CommandTemplate::shell("echo {} \"$1\"");
        QVERIFY(command.isShell());
        QCOMPARE(toList(command.expand({"$(reboot)"}, 1)),
                 (QStringList{"sh", "-c", "echo {} \"$1\"", "sh", "$(reboot)"}));
    }

    void tenThousandRandomInputsArriveBytewise() {
        std::mt19937 random(7);
        const auto command = CommandTemplate::parse({"prog", "{}", "-x{}"});
        QVERIFY(command);
        for (int i = 0; i < 10'000; ++i) {
            std::string value(random() % 20, ' ');
            for (auto& byte : value)
                byte = static_cast<char>(1 + random() % 255);
            const Words expected = {"prog", value, "-x" + value};
            QVERIFY(command->expand({value}, 1) == expected);
            QVERIFY(splitArguments(joinArguments(expected)) == expected);
        }
    }

    void emptyWordsSurviveThePayload() {
        const Words words = {"a", "", "b", ""};
        QVERIFY(splitArguments(joinArguments(words)) == words);
    }

    void setupTravels() {
        CommandSetup setup;
        setup.directory = "/a folder";
        setup.environment = {{"A", "1"}, {"B", std::string("x\ny\xff")}};
        setup.outputCap = 5;
        const std::string bytes = encodeCommandSetup(setup);
        const auto back = decodeCommandSetup(bytes);
        QVERIFY(back);
        QCOMPARE(back->directory, setup.directory);
        QVERIFY(back->environment == setup.environment);
        QCOMPARE(back->outputCap, std::uint64_t{5});
        for (std::size_t length = 0; length < bytes.size(); ++length)
            QVERIFY(!decodeCommandSetup(std::string_view(bytes).substr(0, length)));
        QVERIFY(!decodeCommandSetup(bytes + "x"));
    }

    void quoting_data() {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<QByteArray>("shown");
        QTest::newRow("plain") << QByteArray("a-b_c.d/e") << QByteArray("a-b_c.d/e");
        QTest::newRow("empty") << QByteArray("") << QByteArray("''");
        QTest::newRow("space") << QByteArray("a b") << QByteArray("'a b'");
        QTest::newRow("quote") << QByteArray("it's") << QByteArray("'it'\\''s'");
        QTest::newRow("newline") << QByteArray("a\nb") << QByteArray("$'a\\nb'");
        QTest::newRow("escape") << QByteArray("\x1b[31m") << QByteArray("$'\\x1b[31m'");
        QTest::newRow("right-to-left override") << QByteArray("a\xe2\x80\xae") << QByteArray("$'a\\u202e'");
        QTest::newRow("no UTF-8") << QByteArray("\xff'") << QByteArray("$'\\xff\\''");
        QTest::newRow("umlaut") << QByteArray("\xc3\xa4") << QByteArray("'\xc3\xa4'");
    }
    void quoting() {
        QFETCH(QByteArray, word);
        QFETCH(QByteArray, shown);
        QCOMPARE(QByteArray::fromStdString(quotedForDisplay(word.toStdString())), shown);
    }

    void programs_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("says");
        QTest::newRow("in the path") << "sh"
                                     << "";
        QTest::newRow("absolute") << "/bin/sh"
                                  << "";
        QTest::newRow("missing") << "no-such-program-here"
                                 << "PATH";
        QTest::newRow("missing absolute") << "/no/such/program"
                                          << "No such file";
        QTest::newRow("folder") << "/tmp"
                                << "folder";
        QTest::newRow("not executable") << "/etc/passwd"
                                        << "not executable";
        QTest::newRow("empty") << ""
                               << "empty";
    }
    void programs() {
        QFETCH(QString, name);
        QFETCH(QString, says);
        const auto found = findProgram(name.toStdString());
        QCOMPARE(found.has_value(), says.isEmpty());
        if (!found)
            QVERIFY2(found.error().sentence().find(says.toStdString()) != std::string::npos,
                     found.error().sentence().c_str());
    }

    void missingInterpreterIsFound() {
        QTemporaryDir folder;
        QFile script(folder.filePath("script"));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/no/such/interpreter -x\n");
        script.close();
        QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
        const auto found = findProgram("./script", folder.path().toStdString());
        QVERIFY(!found);
        QVERIFY(found.error().sentence().find("/no/such/interpreter") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(CommandTemplateTest)
#include "tst_command_template.moc"
