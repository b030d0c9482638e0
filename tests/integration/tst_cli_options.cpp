// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "app/cli/command_line.h"
#include "app/cli/help_text.h"
#include "app/cli/task_request.h"
#include "app/cli/values.h"

using namespace manyhands;

namespace {

std::vector<std::string> toWords(const QStringList& list) {
    std::vector<std::string> words;
    for (const auto& word : list)
        words.push_back(word.toStdString());
    return words;
}

Result<CommandLine> parsed(const QStringList& words, Command command = Command::Run) {
    return parseCommandLine(command, toWords(words));
}

} // namespace

class CliOptionsTest : public QObject {
    Q_OBJECT
private slots:
    void programAndInputs() {
        const auto line = parsed({"-j", "4", "--", "gzip", "-9", "{}", ":::", "a", "-b", ":::+", "c"});
        QVERIFY(line);
        QCOMPARE(*line->value(Option::Workers), std::string("4"));
        QCOMPARE(line->program, (std::vector<std::string>{"gzip", "-9", "{}"}));
        QCOMPARE(line->inputs.size(), std::size_t{2});
        QCOMPARE(line->inputs[0].values, (std::vector<std::string>{"a", "-b"}));
        QVERIFY(line->inputs[1].linked && !line->inputs[0].linked);
    }

    void spellings() {
        const auto line = parsed({"-j4", "--tasks=7", "-0", "-a", "-", "--set", "a=b=c", "--set=d=e"});
        QVERIFY(line);
        QCOMPARE(*line->value(Option::Workers), std::string("4"));
        QCOMPARE(*line->value(Option::Tasks), std::string("7"));
        QVERIFY(line->has(Option::Null));
        QCOMPARE(*line->value(Option::ArgFile), std::string("-"));
        QCOMPARE(line->values(Option::Set), (std::vector<std::string>{"a=b=c", "d=e"}));
    }

    void optionalValues_data() {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("file"); // null: none
        QTest::newRow("last word") << QStringList{"--json"} << QString();
        QTest::newRow("file follows") << QStringList{"--json", "f"} << "f";
        QTest::newRow("option follows") << QStringList{"--json", "--quiet"} << QString();
        QTest::newRow("program follows") << QStringList{"--json", "--", "true"} << QString();
        QTest::newRow("inputs follow") << QStringList{"--json", ":::", "a"} << QString();
        QTest::newRow("equals") << QStringList{"--json=f"} << "f";
        QTest::newRow("dash for stdout") << QStringList{"--json", "-"} << "-";
    }
    void optionalValues() {
        QFETCH(QStringList, words);
        QFETCH(QString, file);
        const auto line = parsed(words);
        QVERIFY(line && line->has(Option::Json));
        const auto value = line->value(Option::Json);
        QCOMPARE(value ? QString::fromStdString(*value) : QString(), file);
    }

    void optionsBehindInputs_data() {
        QTest::addColumn<QStringList>("behind");
        QTest::addColumn<int>("inputs");
        QTest::newRow("none") << QStringList{"a", "b"} << 2;
        QTest::newRow("json at the end") << QStringList{"a", "--json", "f"} << 1;
        QTest::newRow("json without a file") << QStringList{"a", "--json"} << 1;
        QTest::newRow("several") << QStringList{"a", "--quiet", "-j", "2", "--json=f"} << 1;
        QTest::newRow("a stray word behind them") << QStringList{"a", "--json", "f", "g"} << 4;
        QTest::newRow("not an option of ours") << QStringList{"a", "--jsonn", "f"} << 3;
        QTest::newRow("short ones alone are inputs") << QStringList{"a", "-j", "2"} << 3;
        QTest::newRow("the first bad, the second good") << QStringList{"--json", "f", "g", "--quiet"} << 3;
        QTest::newRow("another command's") << QStringList{"a", "--csv", "f"} << 3;
        QTest::newRow("dashes") << QStringList{"-rf", "--", "-"} << 3;
    }
    void optionsBehindInputs() {
        QFETCH(QStringList, behind);
        QFETCH(int, inputs);
        const auto line = parsed(QStringList{"--", "gzip", ":::"} + behind);
        QVERIFY(line);
        QCOMPARE(static_cast<int>(line->inputs[0].values.size()), inputs);
    }

    void refused_data() {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown long") << QStringList{"--foo"} << "Unknown option --foo";
        QTest::newRow("unknown short") << QStringList{"-x"} << "Unknown option -x";
        QTest::newRow("planned") << QStringList{"--trace", "f"} << "--trace is not available in this version";
        QTest::newRow("another command's") << QStringList{"--csv"} << "--csv cannot be used here";
        QTest::newRow("value missing") << QStringList{"--tasks"} << "needs a value";
        QTest::newRow("value missing before the inputs") << QStringList{"-j", ":::", "a"} << "needs a value";
        QTest::newRow("a file without a name") << QStringList{"--json", ""} << "--json needs the name of a file";
        QTest::newRow("a file without a name behind the inputs")
            << QStringList{"--", "echo", ":::", "a", "--json="} << "--json needs the name of a file";
        QTest::newRow("value too many") << QStringList{"--quiet=1"} << "takes no value";
        QTest::newRow("stray word") << QStringList{"gzip"} << "Unexpected word gzip";
        QTest::newRow("stray invisible word") << QStringList{"\x1b[1m"} << "\\x1b";
    }
    void refused() {
        QFETCH(QStringList, words);
        QFETCH(QString, says);
        const auto line = parsed(words);
        QVERIFY(!line);
        QVERIFY2(line.error().sentence().find(says.toStdString()) != std::string::npos,
                 line.error().sentence().c_str());
    }

    void workerSets_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("counts");
        QTest::newRow("list") << "1,2,4" << QList<int>{1, 2, 4};
        QTest::newRow("range") << "1..4" << QList<int>{1, 2, 3, 4};
        QTest::newRow("doubling") << "doubling" << QList<int>{1, 2, 4, 6};
        QTest::newRow("auto") << "auto" << QList<int>{6};
        QTest::newRow("mixed") << "1..2,auto" << QList<int>{1, 2, 6};
        for (const auto* bad : {"", "0", "-1", "257", "a", "4..1", "1,,2", "1..", "100000"})
            QTest::addRow("refused %s", bad) << bad << QList<int>{};
    }
    void workerSets() {
        QFETCH(QString, text);
        QFETCH(QList<int>, counts);
        const auto set = parseWorkerSet(text.toStdString(), 6);
        QCOMPARE(set.has_value(), !counts.isEmpty());
        if (set)
            QCOMPARE(QList<int>(set->begin(), set->end()), counts);
    }

    void sizes() {
        QCOMPARE(*parseSize("x", "1000"), std::uint64_t{1000});
        QCOMPARE(*parseSize("x", "512M"), std::uint64_t{512} << 20);
        QCOMPARE(*parseSize("x", "2GiB"), std::uint64_t{2} << 30);
        for (const auto* bad : {"", "0", "M", "-1", "1.5G", "1X", "99999999999999T"})
            QVERIFY2(!parseSize("x", bad), bad);
    }

    void haltPolicies() {
        QCOMPARE(parseHalt("now")->afterFailures, std::uint64_t{1});
        const auto soon = parseHalt("soon,fail=3");
        QVERIFY(soon && soon->when == HaltPolicy::When::Soon);
        QCOMPARE(soon->afterFailures, std::uint64_t{3});
        for (const auto* bad : {"", "later", "now,fail=0", "now,done=1", "now,fail=x"})
            QVERIFY2(!parseHalt(bad), bad);
    }

    void everyOptionIsInTheHelp() {
        for (const auto& command : commandInfos()) {
            const std::string help = commandHelp(command.command);
            for (const auto& option : optionInfos())
                QCOMPARE(help.find("  " + std::string(option.name)) != std::string::npos ||
                             help.find(", " + std::string(option.name)) != std::string::npos,
                         belongsTo(option, command.command));
        }
    }

    void lengthsSpreadTheSize() {
        const auto line =
            parsed({"--workload", "primes", "--set", "limit=1000", "--tasks", "40", "--lengths", "few-slow"});
        QVERIFY(line);
        const auto plan = requestedPlan(*line);
        QVERIFY(plan);
        QCOMPARE(plan->inputs->at(0, 0), std::string("1000"));
        QCOMPARE(plan->inputs->at(19, 0), std::string("4000"));
    }
};

QTEST_GUILESS_MAIN(CliOptionsTest)
#include "tst_cli_options.moc"
