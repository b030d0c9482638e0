// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/input_source.h"

#include <QTemporaryFile>
#include <QtTest>

using namespace manyhands;

namespace {

QStringList rowsOf(const Inputs& inputs, std::uint64_t most = 20) {
    QStringList rows;
    for (std::uint64_t row = 0; row < std::min(inputs->size(), most); ++row) {
        QStringList columns;
        for (std::size_t column = 0; column < inputs->columns(); ++column)
            columns << QString::fromStdString(inputs->at(row, column));
        rows << columns.join('|');
    }
    return rows;
}

std::string written(QTemporaryFile& file, const QByteArray& bytes) {
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        return {};
    return file.fileName().toStdString();
}

} // namespace

class InputSourceTest : public QObject {
    Q_OBJECT
private slots:
    void specs_data() {
        QTest::addColumn<QString>("spec");
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("range") << "0..3" << QStringList{"0", "1", "2", "3"};
        QTest::newRow("negative range") << "-1..1" << QStringList{"-1", "0", "1"};
        QTest::newRow("one number") << "7" << QStringList{"7"};
        QTest::newRow("list") << "1,5,9" << QStringList{"1", "5", "9"};
        QTest::newRow("list with an empty value") << "a,,b" << QStringList{"a", "", "b"};
    }
    void specs() {
        QFETCH(QString, spec);
        const auto inputs = parseInputSpec(spec.toStdString());
        QVERIFY(inputs);
        QTEST(rowsOf(*inputs), "rows");
    }

    void badSpecs_data() {
        QTest::addColumn<QString>("spec");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << ""
                               << "no inputs";
        QTest::newRow("backwards") << "9..0"
                                   << "ends before it begins";
        QTest::newRow("words as a range") << "a..b"
                                          << "whole numbers";
        QTest::newRow("too large for a number") << "0..99999999999999999999"
                                                << "whole numbers";
        QTest::newRow("no such file") << "@/no/such/list"
                                      << "No such file";
        QTest::newRow("a folder") << "@/tmp"
                                  << "directory";
    }
    void badSpecs() {
        QFETCH(QString, spec);
        QFETCH(QString, says);
        const auto inputs = parseInputSpec(spec.toStdString());
        QVERIFY(!inputs);
        QVERIFY2(inputs.error().sentence().find(says.toStdString()) != std::string::npos,
                 inputs.error().sentence().c_str());
    }

    void tenMillionCostNothing() {
        const auto inputs = rangeInputs(0, 9'999'999);
        QCOMPARE(inputs->size(), std::uint64_t{10'000'000});
        QCOMPARE(inputs->at(9'999'999, 0), std::string("9999999"));
    }

    void widestRangeDoesNotWrap() {
        QVERIFY(rangeInputs(INT64_MIN, INT64_MAX)->size() > std::uint64_t{1} << 62);
        QCOMPARE(rangeInputs(5, 4)->size(), std::uint64_t{0});
    }

    void countHasNoColumns() {
        const auto inputs = countInputs(3);
        QCOMPARE(inputs->size(), std::uint64_t{3});
        QCOMPARE(inputs->columns(), std::size_t{0});
    }

    void everyCombination() {
        const auto inputs = crossInputs({listInputs({"a", "b"}), listInputs({"1", "2", "3"})});
        QCOMPARE(rowsOf(inputs), (QStringList{"a|1", "a|2", "a|3", "b|1", "b|2", "b|3"}));
    }

    void crossOfLinkedKeepsTheColumns() {
        const auto inputs =
            crossInputs({linkedInputs(listInputs({"a", "b"}), listInputs({"x"})), listInputs({"1", "2"})});
        QCOMPARE(rowsOf(inputs), (QStringList{"a|x|1", "a|x|2", "b|x|1", "b|x|2"}));
    }

    void crossThatIsTooLargeSaturates() {
        const auto all = rangeInputs(0, INT64_MAX);
        QCOMPARE(crossInputs({all, all})->size(), UINT64_MAX);
    }

    void linkedStartsOver() {
        QCOMPARE(rowsOf(linkedInputs(listInputs({"a", "b", "c"}), listInputs({"1", "2"}))),
                 (QStringList{"a|1", "b|2", "c|1"}));
        QCOMPARE(linkedInputs(listInputs({"a"}), listInputs({}))->size(), std::uint64_t{0});
    }

    void firstRowsStartOver() {
        QCOMPARE(rowsOf(firstInputs(listInputs({"a", "b"}), 3)), (QStringList{"a", "b", "a"}));
        QCOMPARE(rowsOf(firstInputs(rangeInputs(1, 9), 1)), QStringList{"1"});
    }

    void linesOfAFile_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("last line ended") << QByteArray("a\nb\n") << QStringList{"a", "b"};
        QTest::newRow("last line open") << QByteArray("a\nb") << QStringList{"a", "b"};
        QTest::newRow("empty line inside") << QByteArray("a\n\nb\n") << QStringList{"a", "", "b"};
        QTest::newRow("nothing") << QByteArray() << QStringList{};
        QTest::newRow("spaces and quotes") << QByteArray(" a 'b'\n\"c\"\n") << QStringList{" a 'b'", "\"c\""};
    }
    void linesOfAFile() {
        QFETCH(QByteArray, bytes);
        QTemporaryFile file;
        const auto inputs = fileInputs(written(file, bytes));
        QVERIFY(inputs);
        QTEST(rowsOf(*inputs), "rows");
    }

    void nulKeepsEveryByte() {
        QTemporaryFile file;
        const auto inputs = fileInputs(written(file, QByteArray("new\nline\0\xff\xfe\0-x\0", 15)), '\0');
        QVERIFY(inputs);
        QCOMPARE((*inputs)->size(), std::uint64_t{3});
        QCOMPARE((*inputs)->at(0, 0), std::string("new\nline"));
        QCOMPARE((*inputs)->at(1, 0), std::string("\xff\xfe"));
        QCOMPARE((*inputs)->at(2, 0), std::string("-x"));
    }

    void nulInALineListIsRefused() {
        QTemporaryFile file;
        const auto inputs = fileInputs(written(file, QByteArray("a\0b", 3)));
        QVERIFY(!inputs);
        QVERIFY(inputs.error().sentence().find("-0") != std::string::npos);
    }

    void patterns() {
        QCOMPARE(rowsOf(patternInputs(3, 100, LengthPattern::Even)), (QStringList{"100", "100", "100"}));
        const auto slow = patternInputs(40, 100, LengthPattern::FewSlow);
        int slowOnes = 0;
        for (std::uint64_t row = 0; row < 40; ++row)
            slowOnes += slow->at(row, 0) == "400";
        QCOMPARE(slowOnes, 2);
        const auto varied = patternInputs(1000, 1000, LengthPattern::Varied);
        QSet<int> seen;
        for (std::uint64_t row = 0; row < 1000; ++row) {
            const int value = std::stoi(varied->at(row, 0));
            QVERIFY(value >= 250 && value <= 1750);
            seen.insert(value);
        }
        QVERIFY(seen.size() > 300);
        QCOMPARE(varied->at(5, 0), patternInputs(1000, 1000, LengthPattern::Varied)->at(5, 0));
    }

    void patternsNeverReachNought() {
        const auto varied = patternInputs(50, 1, LengthPattern::Varied);
        for (std::uint64_t row = 0; row < 50; ++row)
            QCOMPARE(varied->at(row, 0), std::string("1"));
    }
};

QTEST_GUILESS_MAIN(InputSourceTest)
#include "tst_input_source.moc"
