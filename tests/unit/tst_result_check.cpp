// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/result_check.h"

#include <QtTest>

using namespace manyhands;

namespace {

RunRecordPtr ran(std::uint64_t hash, const std::vector<std::string>& values) {
    auto record = std::make_shared<RunRecord>();
    record->resultsHash = hash;
    record->recordedTasks = values.size();
    record->taskAt = [values](std::uint64_t index) {
        RecordedTask task;
        task.task = index;
        task.state = "succeeded";
        task.value = values[index];
        return task;
    };
    return record;
}

/// A command.
RunRecordPtr wrote(std::uint64_t hash, const std::string& text) {
    auto record = std::make_shared<RunRecord>();
    record->resultsHash = hash;
    record->recordedTasks = 1;
    record->taskAt = [text](std::uint64_t) {
        RecordedTask task;
        task.state = "succeeded";
        task.output = RecordedOutput{text, {}, text.size(), 0, false};
        return task;
    };
    return record;
}

} // namespace

class ResultCheckTest : public QObject {
    Q_OBJECT
private slots:
    void equalResultsAreCounted() {
        ResultCheck check;
        check.take("serial", ran(7, {"1", "4", "4"}));
        check.take("2 workers", ran(7, {"1", "4", "4"}));
        CompareRecord record;
        check.describe(record);
        QVERIFY(record.resultsEqual && record.differing.empty());
        QVERIFY(record.results == (std::vector<std::pair<std::string, std::uint64_t>>{{"1", 1}, {"4", 2}}));
    }

    void theFirstDifferenceIsShownFromBothSides() {
        ResultCheck check;
        check.take("serial", ran(7, {"1", "4", "9"}));
        check.take("2 workers", ran(8, {"1", "5", "8"}));
        check.take("4 workers", ran(9, {"0", "0", "0"}));
        CompareRecord record;
        check.describe(record);
        QVERIFY(!record.resultsEqual);
        QCOMPARE(record.differing, std::string("serial and 2 workers"));
        QCOMPARE(record.differingExample, std::string("task 2 gave 4 in serial, 5 in 2 workers"));
    }

    void whatCommandsWroteIsShownWhereItDiffers_data() {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("example");
        const QString same(100, QLatin1Char('x'));
        QTest::newRow("short") << "12\n"
                               << "13\n"
                               << "task 1 gave 12 in serial, 13 in 2 workers";
        QTest::newRow("nothing on one side") << "12\n"
                                             << ""
                                             << "task 1 gave $'12\\n' in serial, succeeded in 2 workers";
        QTest::newRow("a line end alone") << "12"
                                          << "12\n"
                                          << "task 1 gave 12 in serial, $'12\\n' in 2 workers";
        QTest::newRow("far from the beginning") << same + "12" + same << same + "13"
                                                << "task 1 gave …" + same.left(11) + "12" + same.left(35) +
                                                       "… in serial, …" + same.left(11) + "13 in 2 workers";
    }
    void whatCommandsWroteIsShownWhereItDiffers() {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(QString, example);
        ResultCheck check;
        check.take("serial", wrote(1, one.toStdString()));
        check.take("2 workers", wrote(2, other.toStdString()));
        CompareRecord record;
        check.describe(record);
        QCOMPARE(QString::fromStdString(record.differingExample), example);
    }

    void withoutValuesThereIsNoExample() {
        ResultCheck check;
        check.take("serial", ran(7, {}));
        check.take("2 workers", ran(8, {}));
        CompareRecord record;
        check.describe(record);
        QVERIFY(!record.resultsEqual && record.differingExample.empty());
    }

    void nothingTakenIsNotEqual() {
        CompareRecord record;
        ResultCheck().describe(record);
        QVERIFY(!record.resultsEqual);
    }
};

QTEST_GUILESS_MAIN(ResultCheckTest)
#include "tst_result_check.moc"
