// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine says in trouble, as a German window shows it: no word of English is left.
#include "tests/ui/watched_main.h"
#include "tests/ui/window_stage.h"

#include <QRegularExpression>
#include <QTableView>
#include <QtTest>

#include "core/session/experiment_json.h"
#include "core/session/run_plan.h"
#include "core/store/run_store.h"
#include "core/tasks/command_template.h"
#include "core/tasks/input_source.h"
#include "ui/shared/core_text.h"
#include "ui/shared/info_bar.h"
#include "ui/shared/language.h"

using namespace manyhands;
using manyhands::test::Stage;

namespace {

/// Words that no German sentence has.
QString englishIn(const QString& text) {
    static const QRegularExpression word(QStringLiteral(
        "\\b(the|is|are|of|and|to|cannot|could|may|has|its|it|by|from|than|with|no|not possible|were|this|that)\\b"));
    return word.match(text).hasMatch() ? text : QString();
}

template <class Value>
Error errorOf(const Result<Value>& result) {
    return result ? Error{"this is no error", {}, {}, 0} : result.error();
}

Error planError(int workers, double timeoutSeconds) {
    RunPlan plan;
    plan.workers = workers;
    plan.timeoutSeconds = timeoutSeconds;
    plan.task = BuiltinTask{"square", {}};
    plan.inputs = listInputs({"1"});
    return errorOf(validate(plan));
}

} // namespace

class TestEngineWords : public QObject {
    Q_OBJECT
private slots:
    void init() { speak(*qApp, Language::German); }
    void cleanup() { speak(*qApp, Language::English); }
    void anErrorOfTheEngineIsToldInGerman_data();
    void anErrorOfTheEngineIsToldInGerman();
    void aRunThatFailsSaysWhyInGerman();
    void theLogIsGermanButForWhatWorkersWrote();
};

void TestEngineWords::anErrorOfTheEngineIsToldInGerman_data() {
    QTest::addColumn<manyhands::Error>("error");
    QTest::newRow("too many workers") << planError(100'000, 0);
    QTest::newRow("an impossible time limit") << planError(2, -1);
    QTest::newRow("a program that is not there") << errorOf(findProgram("nirgends-da", "/"));
    QTest::newRow("a program that is a folder") << errorOf(findProgram("/etc", "/"));
    QTest::newRow("a list of inputs that is not there") << errorOf(parseInputSpec("@/nirgends/da"));
    QTest::newRow("a range that ends before it begins") << errorOf(parseInputSpec("9..1"));
    QTest::newRow("an experiment that is none") << errorOf(experimentFrom("{\"schema\": \"x\"}"));
    QTest::newRow("an experiment that is no JSON") << errorOf(experimentFrom("{"));
    QTest::newRow("an experiment that is not there") << errorOf(readExperiment("/nirgends/da"));
    QTest::newRow("a history that is not there")
        << errorOf(RunStore::open("/nirgends/da/runs.db", RunStore::Purpose::Read));
}

void TestEngineWords::anErrorOfTheEngineIsToldInGerman() {
    QFETCH(manyhands::Error, error);
    QVERIFY2(!englishIn(QString::fromStdString(error.sentence())).isEmpty(), "the engine speaks English");
    QCOMPARE(englishIn(errorText(error)), QString());
}

void TestEngineWords::aRunThatFailsSaysWhyInGerman() {
    Stage stage;
    stage.key(Qt::Key_F5);
    stage.driver.sayFailed({"Not enough shared memory", "512 MiB are needed (Cannot allocate memory)",
                            "Close other programs, use fewer workers, or raise the limit on memory (ulimit -v).",
                            ENOMEM});
    stage.window.runPage().tick();
    const QString told = stage.window.runPage().infoBar().text();
    QVERIFY2(told.contains(QLatin1String("Zu wenig gemeinsamer Speicher")), qPrintable(told));
    QCOMPARE(englishIn(told), QString());
}

void TestEngineWords::theLogIsGermanButForWhatWorkersWrote() {
    Stage stage;
    stage.key(Qt::Key_F5);
    RunBatch batch;
    batch.state = RunState::Running;
    for (const char* text : {"Started 8 workers with fork server",
                             "Process 12 was ended by exit code 3; a new one "
                             "takes its place",
                             "Further messages of this run are left out"})
        batch.log.push_back({0, LogLine::Level::Warning, "Run", text, {}, {}});
    batch.log.push_back({0, LogLine::Level::Info, "W1", "Results are saved again", {}, WorkerId{1}});
    batch.log.back().isOutput = true;
    stage.driver.say(batch);
    stage.window.runPage().tick();
    const QAbstractItemModel& log = *stage.child<QTableView>("logView").model();
    const int rows = log.rowCount();
    QVERIFY(rows >= 4);
    const auto cell = [&](int row, int column) { return log.index(row, column).data().toString(); };
    QCOMPARE(cell(rows - 1, 3), QStringLiteral("Results are saved again"));
    QCOMPARE(cell(rows - 2, 2), QStringLiteral("Lauf"));
    for (int row = 0; row < rows - 1; ++row)
        QCOMPARE(englishIn(cell(row, 3)), QString());
}

WATCHED_TEST_MAIN(TestEngineWords)
#include "tst_engine_words.moc"
