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
