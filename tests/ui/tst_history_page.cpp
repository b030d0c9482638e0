// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_page.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include "core/session/comparison_doubts.h"
#include "core/session/run_saver.h"
#include "core/store/formats/compare_json.h"
#include "core/store/formats/measured_json_reader.h"
#include "tests/support/saved_history.h"
#include "tests/ui/watched_main.h"
#include "tests/ui/window_stage.h"
#include "ui/history/facts_panel.h"
#include "ui/history/history_facts.h"
#include "ui/history/history_model.h"
#include "ui/history/history_table.h"
#include "ui/run/plan_form.h"
#include "ui/shared/cell_delegate.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/glyph.h"
#include "ui/shared/info_bar.h"

using namespace manyhands;
using namespace manyhands::test;

namespace {

/// The window on its History page, with a history of its own.
struct HistoryStage : Stage {
    enum class Content { None, Runs };
    explicit HistoryStage(Content content = Content::Runs) {
        if (content == Content::Runs)
            makeSavedHistory(path());
        key(Qt::Key_4, Qt::ControlModifier);
        page.shelf().follow(path());
        if (content == Content::Runs && !QTest::qWaitFor([this] { return model().rowCount() == saved::kCount; }))
            qFatal("the runs are not listed");
    }
    std::string path() const { return folder.filePath("manyhands/runs.db").toStdString(); }
    QTableView& table() { return child<QTableView>("historyTable"); }
    QAbstractItemModel& model() { return *table().model(); }
    QString cell(int row, int column) { return model().index(row, column).data().toString(); }
    int rowOf(int run) {
        for (int row = 0; row < model().rowCount(); ++row)
            if (cell(row, HistoryModel::Number).toInt() == run)
                return row;
        return -1;
    }
    void choose(int run) {
        table().setFocus();
        table().selectRow(rowOf(run));
    }
    void choose(int one, int other) {
        choose(one);
        table().selectionModel()->select(model().index(rowOf(other), 0),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    QString facts() { return child<FactsPanel>("historyRightPanel").text(); }
    QString status() { return child<QLabel>("statusMessage").text(); }
    QStringList numbers() {
        QStringList all;
        for (int row = 0; row < model().rowCount(); ++row)
            all << cell(row, HistoryModel::Number);
        return all;
    }
    void click(const char* button) { QTest::mouseClick(&child<QPushButton>(button), Qt::LeftButton); }

    QTemporaryDir folder;
    HistoryPage& page = window.historyPage();
};

/// A click on a button of the dialog that comes next; `seen` gets its words.
void answerNext(QWidget* context, const char* button, QString* seen = nullptr) {
    QTimer::singleShot(0, context, [button, seen] {
        QWidget* const dialog = QApplication::activeModalWidget();
        auto* const found = dialog != nullptr ? dialog->findChild<QPushButton*>(QString::fromLatin1(button)) : nullptr;
        if (found == nullptr)
            qFatal("nobody asks with a button %s", button);
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            if (seen != nullptr)
                *seen += label->text() + QLatin1Char('\n');
        found->click();
    });
}

} // namespace

class TestHistoryPage : public QObject {
    Q_OBJECT
private slots:
    void anEmptyHistorySaysSo();
    void everyRunIsListed();
    void headingsSort();
    void theFilterFinds();
    void aRunThatStoppedItselfHasFailed();
    void whatOthersSaveAppears();
    void factsOfTheSelectedRun_data();
    void factsOfTheSelectedRun();
    void theTutorialStandsAboveWhatItIsReadWith();
    void theSelectionSurvivesChanges();
    void openingFillsTheForm();
    void anOpenedCommandNeedsTrust();
    void unreadableRunsAreLeftAlone();
    void deletingAsksFirst();
    void runsThatGoAreNotDeleted();
    void resumingIsAskedOfOthers_data();
    void resumingIsAskedOfOthers();
    void rowsAreCopied();
    void runsAreExported_data();
    void runsAreExported();
    void twoRunsSideBySide_data();
    void twoRunsSideBySide();
    void theComparisonIsHandedOut();
    void compareAsksWhich();
    void keysWork();
    void everyControlHasANameOfItsOwn();
    void damagedHistoriesAreTold();
};

void TestHistoryPage::anEmptyHistorySaysSo() {
    HistoryStage stage(HistoryStage::Content::None);
    auto& empty = *stage.page.findChild<EmptyState*>();
    QVERIFY(empty.isVisible());
    QCOMPARE(empty.title(), QStringLiteral("No saved runs"));
    QCOMPARE(empty.accessibleDescription(), QStringLiteral("Finished runs are saved here automatically."));
    QVERIFY(!stage.child<QLineEdit>("historyFilter").isVisible());
    QVERIFY(!QFile::exists(QString::fromStdString(stage.path()))); // looking makes nothing
}

void TestHistoryPage::everyRunIsListed() {
    HistoryStage stage;
    QCOMPARE(stage.numbers(), (QStringList{"10", "9", "8", "7", "6", "5", "4", "3", "2", "1"}));
    const auto states = [&] {
        QStringList all;
        for (int row = 0; row < stage.model().rowCount(); ++row)
            all << stage.cell(row, HistoryModel::State);
        return all;
    };
    QCOMPARE(states(), (QStringList{"Cannot be read", "Finished", "Stopped by an error", "Finished", "Interrupted",
                                    "Stopped", "Finished, some failed", "Finished", "Finished", "Finished"}));
    const int failed = stage.rowOf(saved::kSomeFailed);
    QCOMPARE(stage.cell(failed, HistoryModel::Experiment), QStringLiteral("gzip · 938 tasks"));
    QCOMPARE(stage.cell(failed, HistoryModel::Kind), QStringLiteral("Run"));
    QCOMPARE(stage.cell(failed, HistoryModel::Processes), QStringLiteral("4"));
    QCOMPARE(stage.cell(failed, HistoryModel::Tasks), QStringLiteral("938 of 938"));
    QCOMPARE(stage.cell(failed, HistoryModel::Failures), QStringLiteral("3"));
    QCOMPARE(stage.cell(failed, HistoryModel::WallTime), QStringLiteral("2 min 12 s"));
    const int tuning = stage.rowOf(saved::kTuning);
    QCOMPARE(stage.cell(tuning, HistoryModel::Kind), QStringLiteral("Tuning"));
    QCOMPARE(stage.cell(tuning, HistoryModel::Processes), QStringLiteral("up to 16"));
    QCOMPARE(stage.cell(tuning, HistoryModel::WallTime), QStringLiteral("–"));
    QCOMPARE(stage.cell(stage.rowOf(saved::kInterrupted), HistoryModel::Tasks), QStringLiteral("684 of 2,000"));
    QCOMPARE(stage.table().verticalHeader()->defaultSectionSize(), 32);
}

void TestHistoryPage::headingsSort() {
    HistoryStage stage;
    QHeaderView& head = *stage.table().horizontalHeader();
    const auto click = [&](int column) {
        QTest::mouseClick(head.viewport(), Qt::LeftButton, {},
                          {head.sectionViewportPosition(column) + 20, head.height() / 2});
    };
    click(HistoryModel::WallTime);
    QCOMPARE(stage.numbers().mid(3, 3), (QStringList{"8", "6", "5"})); // the unknown first
    QCOMPARE(stage.numbers().constLast(), QStringLiteral("4"));
    click(HistoryModel::WallTime);
    QCOMPARE(stage.numbers().constFirst(), QStringLiteral("4"));
    click(HistoryModel::WallTime);
    QCOMPARE(stage.numbers().constFirst(), QStringLiteral("10"));
    click(HistoryModel::State);
    QCOMPARE(stage.cell(0, HistoryModel::State), QStringLiteral("Cannot be read"));
    QCOMPARE(stage.cell(9, HistoryModel::State), QStringLiteral("Stopped by an error"));
}

void TestHistoryPage::theFilterFinds() {
    HistoryStage stage;
    auto& filter = stage.child<QLineEdit>("historyFilter");
    filter.setText(QStringLiteral("GZIP"));
    QCOMPARE(stage.numbers(), QStringList{"4"});
    QCOMPARE(stage.child<QLabel>("historyNote").text(), QStringLiteral("1 of 10"));
    filter.setText(QStringLiteral("interrupted"));
    QCOMPARE(stage.numbers(), QStringList{"6"});
    filter.setText(QStringLiteral("comparison"));
    QCOMPARE(stage.numbers(), (QStringList{"9", "3"}));
    filter.setText(QStringLiteral("nothing like it"));
    QCOMPARE(stage.page.findChild<EmptyState*>()->title(), QStringLiteral("No such runs"));
    filter.clear();
    QCOMPARE(stage.model().rowCount(), int{saved::kCount});
}

/// One that somebody stopped did what it was told; one that was to stop at a failure has failed.
void TestHistoryPage::aRunThatStoppedItselfHasFailed() {
    HistoryStage stage(HistoryStage::Content::None);
    auto store = RunStore::open(stage.path(), RunStore::Purpose::Write);
    RunPlan plan;
    plan.task = BuiltinTask{"square", {}};
    plan.inputs = countInputs(3);
    for (const std::uint64_t haltedAfter : {0, 1}) {
        const auto key = store->begin(newRun(plan, RunRecord()));
        QVERIFY(store->finish(
            *key, {"stopped", "2030-01-01T00:00:09.000Z", R"({"schema":"manyhands.run/1"})", {2, 1, 9}, haltedAfter}));
    }
    QTRY_COMPARE(stage.model().rowCount(), 2);
    QTRY_COMPARE(stage.cell(0, HistoryModel::State), QStringLiteral("Stopped by an error"));
    QCOMPARE(stage.cell(1, HistoryModel::State), QStringLiteral("Stopped"));
    const auto sign = [&](int row) { return stage.model().index(row, HistoryModel::State).data(SignRole).toInt(); };
    QVERIFY(sign(0) == static_cast<int>(Glyph::TriangleDown) && sign(1) == static_cast<int>(Glyph::Ring));
}

/// Another connection stands for another process: both see only what is in the file.
void TestHistoryPage::whatOthersSaveAppears() {
    HistoryStage stage(HistoryStage::Content::None);
    auto store = RunStore::open(stage.path(), RunStore::Purpose::Write);
    RunPlan plan;
    plan.task = BuiltinTask{"square", {}};
    plan.inputs = countInputs(3);
    const auto key = store->begin(newRun(plan, RunRecord()));
    QTRY_COMPARE(stage.model().rowCount(), 1);
    QCOMPARE(stage.cell(0, HistoryModel::State), QStringLiteral("Running"));
    std::string block;
    appendBlockHead({}, block);
    QVERIFY(store->append(*key, block, {2, 1, 0.5}));
    QTRY_COMPARE(stage.cell(0, HistoryModel::Tasks), QStringLiteral("2 of 3"));
    QVERIFY(
        store->finish(*key, {"finished", "2030-01-01T00:00:09.000Z", R"({"schema":"manyhands.run/1"})", {3, 1, 9}}));
    QTRY_COMPARE(stage.cell(0, HistoryModel::State), QStringLiteral("Finished, some failed"));
    QVERIFY(store->remove(key->run));
    QTRY_COMPARE(stage.model().rowCount(), 0);
}

void TestHistoryPage::factsOfTheSelectedRun_data() {
    QTest::addColumn<int>("run");
    QTest::addColumn<QStringList>("says");
    QTest::newRow("finished") << int{saved::kEight}
                              << QStringList{"Run 2: Prime numbers · 2,000 tasks",
                                             "7.94 s",
                                             "252 tasks/s",
                                             "368 MB",
                                             "Settings",
                                             "5,000,000",
                                             "Fork server",
                                             "Some processor",
                                             "32.0 GB"};
    QTest::newRow("some failed") << int{saved::kSomeFailed} << QStringList{"Failed\n3", "gzip -9 '{}'", "/tmp"};
    QTest::newRow("interrupted") << int{saved::kInterrupted}
                                 << QStringList{"684 of 2,000", "Not run\n1,316", "It can be resumed"};
    QTest::newRow("failed") << int{saved::kFailed} << QStringList{"The launcher stopped unexpectedly"};
    QTest::newRow("comparison") << int{saved::kComparison}
                                << QStringList{"One process, no pool\n41.6 s", "8 processes\n7.94 s, 5.24×",
                                               "Grade\nA"};
    QTest::newRow("tuning") << int{saved::kTuning} << QStringList{"Recommended\n8 processes"};
    QTest::newRow("unreadable") << int{saved::kUnreadable} << QStringList{"What was written is damaged."};
}

void TestHistoryPage::factsOfTheSelectedRun() {
    QFETCH(int, run);
    QFETCH(QStringList, says);
    HistoryStage stage;
    QVERIFY(!stage.child<QWidget>("historyRightPanel").isVisible());
    stage.choose(run);
    QTRY_VERIFY(run == saved::kUnreadable || stage.facts().contains(QStringLiteral("Results")));
    QVERIFY(stage.child<QWidget>("historyRightPanel").isVisible());
    for (const QString& words : says)
        QVERIFY2(stage.facts().contains(words), qPrintable(words + QStringLiteral(" in\n") + stage.facts()));
}

/// In the facts and in the table of what is exported: right above the row of equal work.
void TestHistoryPage::theTutorialStandsAboveWhatItIsReadWith() {
    const auto row = [](const char* mode, int workers, double wallS) {
        TimingRow made;
        made.mode = mode;
        made.workers = workers;
        made.walls = {wallS};
        made.wall = medianInterval(made.walls);
        made.speedup = {8 / wallS, kNotKnown, kNotKnown, false};
        return made;
    };
    TuneRecord record;
    record.measured.rows = {row("serial", 1, 8), row("pool", 2, 4.2), row("pool", 4, 2.5)};
    record.measured.tutorial = TutorialTiming{1.2345, 4, 0.6789};
    record.measured.warnings = comparisonDoubts(record.measured.rows, record.measured.tutorial, {4, kNotKnown});
    std::string json;
    writeCompareJson(record.measured, [&](std::string_view bytes) { json += bytes; });
    SavedDetails details;
    details.record.content = std::make_shared<const TuneRecord>(*readMeasuredJson(json));
    const auto parts = factsOf(ShelvedRun(), &details);
    const auto names = [](const FactsPart& part) {
        QStringList all;
        for (const auto& [name, value] : part.figures)
            all << name + QStringLiteral(": ") + value;
        return all;
    };
    QCOMPARE(names(parts.at(1)),
             (QStringList{"One process, no pool: 8.00 s", "2 processes: 4.20 s, 1.90×",
                          "As in the tutorial, 4 processes: 679 ms, 1.82×", "4 processes: 2.50 s, 3.20×", "Grade: A"}));
    const QString notes = parts.at(1).notes.join(QLatin1Char('\n'));
    QVERIFY2(notes.contains("1.82× is no speed-up; for equal work it is 7.27×") &&
                 notes.contains("The run is shorter than its longest task alone."),
             qPrintable(notes));
    const TextTable table = timingsOf(details);
    QCOMPARE(table.rows.at(2).first(), QStringLiteral("As in the tutorial, 4 processes"));
    QCOMPARE(table.rows.at(3).first(), QStringLiteral("4 processes"));
    QCOMPARE(table.rows.at(2).size(), table.heads.size());
}

void TestHistoryPage::theSelectionSurvivesChanges() {
    HistoryStage stage;
    stage.choose(saved::kStopped);
    auto store = RunStore::open(stage.path(), RunStore::Purpose::Write);
    QVERIFY(store->remove(saved::kUnreadable));
    QTRY_COMPARE(stage.model().rowCount(), saved::kCount - 1);
    QCOMPARE(stage.table().selectionModel()->selectedRows().size(), 1);
    QCOMPARE(stage.table().currentIndex().row(), stage.rowOf(saved::kStopped));
}

void TestHistoryPage::openingFillsTheForm() {
    HistoryStage stage;
    stage.choose(saved::kFailed);
    QTest::keyClick(&stage.table(), Qt::Key_Return);
    QTRY_VERIFY(stage.window.runPage().isVisible());
    const Experiment experiment = stage.window.runPage().form().experiment();
    QCOMPARE(experiment.workers, 4);
    const auto& task = std::get<BuiltinExperiment>(experiment.task);
    QCOMPARE(task.workload, std::string("primes"));
    QCOMPARE(task.tasks, 2000U);
    QVERIFY(stage.driver.asked.isEmpty());
    QCOMPARE(stage.status(), QStringLiteral("The settings of run 8 are in the form. Nothing was started."));
    QVERIFY(!stage.window.isWindowModified());
}

/// Nothing of it is looked up or run before somebody has agreed.
void TestHistoryPage::anOpenedCommandNeedsTrust() {
    HistoryStage stage;
    stage.choose(saved::kSomeFailed);
    stage.click("openRun");
    QTRY_VERIFY(stage.window.runPage().isVisible());
    QCOMPARE(stage.child<QPlainTextEdit>("commandTemplate").toPlainText(), QStringLiteral("gzip -9 {}"));
    QVERIFY(stage.window.runPage().form().needsTrust());
    QString seen;
    answerNext(&stage.window, "refuseTrust", &seen);
    stage.key(Qt::Key_F5);
    QVERIFY2(seen.contains(QLatin1String("Run this command again?")), qPrintable(seen));
    QVERIFY(stage.driver.asked.isEmpty());
}

void TestHistoryPage::unreadableRunsAreLeftAlone() {
    HistoryStage stage;
    stage.choose(saved::kUnreadable);
    QVERIFY(!stage.child<QPushButton>("openRun").isEnabled());
    QVERIFY(!stage.child<QPushButton>("exportRun").isEnabled());
    QTest::keyClick(&stage.table(), Qt::Key_Return);
    QVERIFY(stage.page.isVisible());
    answerNext(&stage.window, "deleteRuns"); // its user may
    stage.click("deleteRun");
    QTRY_COMPARE(stage.model().rowCount(), saved::kCount - 1);
}

void TestHistoryPage::deletingAsksFirst() {
    HistoryStage stage;
    stage.choose(saved::kStopped, saved::kSomeFailed);
    QString seen;
    answerNext(&stage.window, "keepRuns", &seen);
    QTest::keyClick(&stage.table(), Qt::Key_Delete);
    QVERIFY2(seen.contains(QLatin1String("Delete 2 saved runs?")), qPrintable(seen));
    QVERIFY2(seen.contains(QStringLiteral("Run 4: gzip · 938 tasks")) && seen.contains(QLatin1String("Stopped")),
             qPrintable(seen));
    auto store = RunStore::open(stage.path(), RunStore::Purpose::Read);
    QCOMPARE(store->list()->size(), std::size_t{saved::kCount});
    stage.window.activateWindow(); // the dialog had taken its place
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    answerNext(&stage.window, "deleteRuns");
    QTest::keyClick(&stage.table(), Qt::Key_Delete);
    QTRY_COMPARE(stage.status(), QStringLiteral("Deleted 2 saved runs."));
    QTRY_COMPARE(stage.numbers(), (QStringList{"10", "9", "8", "7", "6", "3", "2", "1"}));
}

void TestHistoryPage::runsThatGoAreNotDeleted() {
    HistoryStage stage(HistoryStage::Content::None);
    auto store = RunStore::open(stage.path(), RunStore::Purpose::Write);
    RunPlan plan;
    plan.task = BuiltinTask{"square", {}};
    plan.inputs = countInputs(3);
    QVERIFY(store->begin(newRun(plan, RunRecord())));
    QTRY_COMPARE(stage.model().rowCount(), 1);
    stage.choose(1);
    answerNext(&stage.window, "deleteRuns");
    stage.click("deleteRun");
    auto& bar = stage.child<InfoBar>("historyInfoBar");
    QTRY_VERIFY2(bar.text().startsWith(QLatin1String("Run 1 cannot be deleted.")), qPrintable(bar.text()));
    QVERIFY(bar.text().contains(QLatin1String("is at work on it")));
    QCOMPARE(store->list()->size(), 1U);
}

void TestHistoryPage::resumingIsAskedOfOthers_data() {
    QTest::addColumn<int>("run");
    QTest::addColumn<bool>("canBe");
    QTest::newRow("interrupted") << int{saved::kInterrupted} << true;
    QTest::newRow("stopped") << int{saved::kStopped} << true;
    QTest::newRow("finished") << int{saved::kEight} << false;
    QTest::newRow("comparison") << int{saved::kComparison} << false;
    QTest::newRow("unreadable") << int{saved::kUnreadable} << false;
}

void TestHistoryPage::resumingIsAskedOfOthers() {
    QFETCH(int, run);
    QFETCH(bool, canBe);
    HistoryStage stage;
    QVERIFY(!stage.child<QPushButton>("resumeRun").isVisible()); // nobody is there who could
    stage.page.setResumeOffered(true);
    stage.choose(run);
    auto& button = stage.child<QPushButton>("resumeRun");
    QVERIFY(button.isVisible());
    QCOMPARE(button.isEnabled(), canBe);
    const QSignalSpy asked(&stage.page, &HistoryPage::resumeRequested);
    button.click();
    QCOMPARE(asked.size(), canBe ? 1 : 0);
}

void TestHistoryPage::rowsAreCopied() {
    HistoryStage stage;
    stage.choose(saved::kEight, saved::kOneProcess);
    QTest::keyClick(&stage.table(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData& copied = *QGuiApplication::clipboard()->mimeData();
    const QStringList lines = copied.text().trimmed().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].startsWith(QLatin1String("Run\tBegan\tExperiment\tKind\tState")));
    QVERIFY(lines[1].startsWith(QLatin1String("2\t")) && lines[2].startsWith(QLatin1String("1\t")));
    QVERIFY(copied.html().contains(QLatin1String("<td>41.6 s</td>")));
}

void TestHistoryPage::runsAreExported_data() {
    QTest::addColumn<int>("run");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("holds");
    QTest::newRow("run, JSON") << int{saved::kEight} << "json" << QByteArray("\"schema\":\"manyhands.run/1\"");
    QTest::newRow("run, CSV") << int{saved::kSomeFailed} << "csv" << QByteArray("picture-937.ppm");
    QTest::newRow("run, HTML") << int{saved::kEight} << "html" << QByteArray("<h1>Run 2: Prime numbers");
    QTest::newRow("comparison, JSON") << int{saved::kComparison} << "json" << QByteArray("manyhands.compare/1");
    QTest::newRow("comparison, CSV") << int{saved::kComparison} << "csv" << QByteArray("pool,8,");
    QTest::newRow("comparison, Markdown") << int{saved::kComparison} << "md" << QByteArray("| pool |");
    QTest::newRow("tuning, HTML") << int{saved::kTuning} << "html" << QByteArray("<td>8 processes</td>");
}

void TestHistoryPage::runsAreExported() {
    QFETCH(int, run);
    QFETCH(QString, ending);
    QFETCH(QByteArray, holds);
    HistoryStage stage;
    stage.choose(run);
    const QString path = stage.folder.filePath(QStringLiteral("out.") + ending);
    stage.page.exportTo(path);
    QTRY_COMPARE(stage.status(), QStringLiteral("Saved %1.").arg(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY2(bytes.contains(holds), bytes.left(2000).constData());
}

void TestHistoryPage::twoRunsSideBySide_data() {
    QTest::addColumn<int>("one");
    QTest::addColumn<int>("other");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("one run each")
        << int{saved::kEight} << int{saved::kOneProcess}
        << "Run 2 was 5.24× as fast as run 1. One run each: no interval, so this may be chance."
        << QStringList{"Processes\t1\t8\t", "Wall time\t41.6 s\t7.94 s\t0.191×", "Speed-up\t–\t–\t–"};
    QTest::newRow("two comparisons")
        << int{saved::kComparison} << int{saved::kChunks}
        << "Run 3 was 1.06× as fast (95% interval 1.05× to 1.07×) as run 9. This is with 8 processes."
        << QStringList{"Chunk size\tautomatic\t64\t", "Wall time, 4 processes\t11.6 s (11.4 s to 11.7 s)\t"};
    QTest::newRow("different work") << int{saved::kEight} << int{saved::kSomeFailed}
                                    << "They are not the same work, so their times give no ratio."
                                    << QStringList{"Task\tPrime numbers\tcommand\t",
                                                   "Wall time\t7.94 s\t2 min 12 s\t–"};
    QTest::newRow("not finished") << int{saved::kEight} << int{saved::kStopped}
                                  << "One of them did not finish all of its tasks, so their times give no ratio."
                                  << QStringList{"Settings\tthe same\tthe same\t"};
    QTest::newRow("a run against many")
        << int{saved::kEight} << int{saved::kComparison}
        << "Run 3 was 1.00× as fast as run 2. Too few runs for an interval, so this may be chance."
        << QStringList{"Speed-up\t–\t5.24×\t–"};
}

void TestHistoryPage::twoRunsSideBySide() {
    QFETCH(int, one);
    QFETCH(int, other);
    QFETCH(QString, finding);
    QFETCH(QStringList, rows);
    HistoryStage stage;
    stage.choose(one, other);
    stage.key(Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(stage.child<QLabel>("compareFinding").text(), finding);
    QVERIFY(stage.child<QWidget>("comparePane").isVisible());
    const QString table = tableAsTsv(textTable(*stage.child<QTableView>("compareTable").model()));
    for (const QString& row : rows)
        QVERIFY2(table.contains(QLatin1Char('\n') + row), qPrintable(row + QStringLiteral(" in\n") + table));
    stage.click("closeCompare");
    QVERIFY(!stage.child<QWidget>("comparePane").isVisible());
}

void TestHistoryPage::theComparisonIsHandedOut() {
    HistoryStage stage;
    QVERIFY(stage.page.report().isEmpty());
    stage.choose(saved::kComparison, saved::kChunks);
    stage.click("compareRuns");
    QTRY_VERIFY(stage.child<QWidget>("comparePane").isVisible());
    stage.click("copyCompare");
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QLatin1String("What\tRun 3\tRun 9\tRun 9 / run 3")));
    QCOMPARE(stage.page.exportables().front().title, QStringLiteral("Run 3 and run 9"));
    QVERIFY(stage.page.report().contains("<h1>Run 3 and run 9</h1>"));
    QVERIFY(stage.page.report().contains("as fast (95% interval"));
}

void TestHistoryPage::compareAsksWhich() {
    HistoryStage stage;
    stage.choose(saved::kChunks);
    QTimer::singleShot(0, &stage.window, [] {
        QWidget* const dialog = QApplication::activeModalWidget();
        auto& one = *dialog->findChild<QComboBox*>(QStringLiteral("compareOne"));
        auto& other = *dialog->findChild<QComboBox*>(QStringLiteral("compareOther"));
        auto& accept = *dialog->findChild<QPushButton*>(QStringLiteral("acceptCompare"));
        QCOMPARE(one.currentData().toInt(), int{saved::kChunks}); // the one that is looked at
        QCOMPARE(one.count(), saved::kCount - 1);                 // what cannot be read is not offered
        other.setCurrentIndex(one.currentIndex());
        QVERIFY(!accept.isEnabled());
        other.setCurrentIndex(other.findData(int{saved::kComparison}));
        accept.click();
    });
    stage.key(Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(stage.child<QLabel>("compareFinding").text().startsWith(QStringLiteral("Run 3 was 1.06×")));
    HistoryStage empty(HistoryStage::Content::None);
    empty.key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(empty.status(), QStringLiteral("There are no two saved runs to compare yet."));
}

void TestHistoryPage::keysWork() {
    HistoryStage stage;
    stage.table().setFocus();
    QTest::keyClick(&stage.table(), Qt::Key_Down);
    QTest::keyClick(&stage.table(), Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(&stage.table(), Qt::Key_Space);
    QCOMPARE(stage.table().selectionModel()->selectedRows().size(), 2);
    QTest::keyClick(&stage.table(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(stage.child<QLineEdit>("historyFilter").hasFocus());
    for (const char* next : {"compareRuns", "deleteRun", "historyTable"}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), QLatin1String(next));
    }
}

void TestHistoryPage::everyControlHasANameOfItsOwn() {
    HistoryStage stage;
    stage.page.setResumeOffered(true);
    stage.choose(saved::kComparison, saved::kChunks);
    stage.click("compareRuns");
    QTRY_VERIFY(stage.child<QWidget>("comparePane").isVisible());
    stage.choose(saved::kComparison);
    QTRY_VERIFY(stage.facts().contains(QStringLiteral("Results")));
    QSet<QString> names;
    for (const QWidget* widget : stage.page.findChildren<QWidget*>()) {
        const bool isInner = widget->inherits("QHeaderView") || widget->inherits("QTableCornerButton") ||
                             widget->inherits("QScrollBar") || widget->objectName().startsWith(QLatin1String("qt_"));
        if (widget->focusPolicy() == Qt::NoFocus || isInner || !widget->isVisible())
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        QVERIFY2(!names.contains(widget->objectName()), qPrintable(widget->objectName()));
        names.insert(widget->objectName());
    }
    QVERIFY2(names.size() >= 12, qPrintable(QStringList(names.values()).join(QLatin1Char(' '))));
}

void TestHistoryPage::damagedHistoriesAreTold() {
    HistoryStage stage(HistoryStage::Content::None);
    QVERIFY(QDir().mkpath(stage.folder.filePath("manyhands")));
    QFile file(QString::fromStdString(stage.path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    auto& empty = *stage.page.findChild<EmptyState*>();
    QTRY_VERIFY2(empty.title().contains(QLatin1String("is damaged")), qPrintable(empty.title()));
    stage.page.shelf().follow(fail("There is no place for the history", "HOME is not set", "Set HOME."));
    QCOMPARE(empty.title(), QStringLiteral("There is no place for the history"));
}

WATCHED_TEST_MAIN(TestHistoryPage)
#include "tst_history_page.moc"
