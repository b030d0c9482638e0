// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>
#include <QtTest>

#include <functional>

#include "tests/ui/accessible_walk.h"
#include "tests/ui/watched_main.h"
#include "tests/ui/window_stage.h"
#include "ui/run/kpi_strip.h"
#include "ui/run/plan_form.h"
#include "ui/run/results_pane.h"
#include "ui/run/timing_model.h"
#include "ui/shared/info_bar.h"
#include "ui/shared/number_text.h"
#include "ui/shared/style.h"
#include "ui/window/main_window.h"
#include "ui/window/start_options.h"

using namespace manyhands;
using manyhands::test::Stage;

namespace {

/// Lets a test ask whether anything listens to an action.
struct OpenAction : QAction {
    using QAction::isSignalConnected;
};

struct PaintCounter : QObject {
    bool eventFilter(QObject*, QEvent* event) override {
        paints += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
    int paints = 0;
};

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QAccessible::setActive(true); }
    void opensReady();
    void runsByMouse();
    void runsByKeyboard();
    void stopByKeyboard();
    void badInputStartsNothing();
    void processesByKeyboard();
    void tablesAreCopied();
    void tasksAndLogAreFilteredByKey();
    void everyFocusableWidgetHasANameOfItsOwn();
    void noDeadMenuEntries();
    void themesChangeEverything();
    void closingWhileRunningAsks_data();
    void closingWhileRunningAsks();
    void sigtermDoesNotAsk();
    void sigtermStopsInOrder();
    void secondSigtermDoesNotWait();
    void settingsSurvive();
    void anInfoBarDoesNotPaintWithoutEnd();
    void figuresChangeLessOftenThanTheLanes();
    void theSameTroubleIsShownOnce();
    void smallWindowKeepsItsColumns();
    void startOptions_data();
    void startOptions();
};

void TestMainWindow::opensReady() {
    Stage stage;
    QCOMPARE(stage.window.chipText(), QStringLiteral("Ready"));
    QCOMPARE(stage.child<QLabel>("experimentTitle").text(), QStringLiteral("Prime numbers · 2,000 tasks"));
    QVERIFY(stage.child<QPushButton>("runButton").isEnabled());
    QVERIFY(!stage.child<QPushButton>("pauseButton").isEnabled());
    QVERIFY(!stage.child<QPushButton>("stopButton").isEnabled());
}

void TestMainWindow::runsByMouse() {
    Stage stage;
    QTest::mouseClick(&stage.child<QPushButton>("runButton"), Qt::LeftButton);
    QCOMPARE(stage.driver.asked, QStringList{"serial"});
    stage.driver.playPart(0.5);
    stage.window.runPage().tick();
    QVERIFY2(stage.window.chipText().startsWith(QStringLiteral("Timing one process · ")),
             qPrintable(stage.window.chipText()));
    QTest::mouseClick(&stage.child<QPushButton>("pauseButton"), Qt::LeftButton);
    stage.driver.say(RunState::Paused);
    QCOMPARE(stage.child<QPushButton>("pauseButton").text(), QStringLiteral("Resume"));
    QTest::mouseClick(&stage.child<QPushButton>("pauseButton"), Qt::LeftButton);
    stage.driver.say(RunState::Running);
    QCOMPARE(stage.driver.asked, (QStringList{"serial", "pause", "resume"}));
    stage.finishBoth();
    QVERIFY2(stage.window.chipText().startsWith(QLatin1String("Finished in ")), qPrintable(stage.window.chipText()));
    QVERIFY(stage.window.runPage().infoBar().text().contains(QLatin1String("faster than one process")));
    QVERIFY(stage.child<QPushButton>("runButton").isEnabled());
}

void TestMainWindow::runsByKeyboard() {
    Stage stage;
    stage.key(Qt::Key_F5);
    QCOMPARE(stage.driver.asked, QStringList{"serial"});
    stage.key(Qt::Key_F5);
    QCOMPARE(stage.driver.asked, QStringList{"serial"});
    stage.driver.playPart(0.1);
    stage.key(Qt::Key_F6);
    QCOMPARE(stage.driver.asked.constLast(), QStringLiteral("pause"));
    stage.driver.say(RunState::Paused);
    stage.key(Qt::Key_F6);
    QCOMPARE(stage.driver.asked.constLast(), QStringLiteral("resume"));
    stage.key(Qt::Key_5, Qt::AltModifier);
    QCOMPARE(stage.child<QTabBar>("resultTabs").currentIndex(), int(ResultsPane::Tasks));
}

void TestMainWindow::stopByKeyboard() {
    Stage stage;
    stage.key(Qt::Key_F5);
    stage.driver.playPart(0.1);
    stage.key(Qt::Key_F5, Qt::ShiftModifier);
    QCOMPARE(stage.driver.asked.constLast(), QStringLiteral("stop"));
    QCOMPARE(stage.window.chipText(), QStringLiteral("Stopping"));
    stage.key(Qt::Key_F5, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(stage.driver.asked.constLast(), QStringLiteral("kill"));
}

void TestMainWindow::badInputStartsNothing() {
    Stage stage;
    stage.window.runPage().form().chooseCommand();
    stage.key(Qt::Key_F5);
    QVERIFY(stage.driver.asked.isEmpty());
    QVERIFY(stage.child<QLabel>("formError").text().contains(QLatin1String("no command")));
    QVERIFY(stage.child<QLabel>("formError").isVisible());
    QCOMPARE(stage.window.chipText(), QStringLiteral("Ready"));
}

void TestMainWindow::processesByKeyboard() {
    Stage stage;
    stage.key(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(stage.window.runPage().form().processes(), 9);
    stage.key(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(stage.window.runPage().form().processes(), 8);
}

void TestMainWindow::tablesAreCopied() {
    Stage stage;
    stage.key(Qt::Key_F5);
    stage.finishBoth();
    QTest::mouseClick(&stage.child<QPushButton>("copyButton"), Qt::LeftButton);
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    QVERIFY(lines[0].startsWith(QLatin1String("Processes\tWall time")));
    QVERIFY(lines[1].startsWith(QLatin1String("1 baseline\t")));
    QVERIFY(lines[2].startsWith(QLatin1String("8 as in the tutorial\t")));
    QVERIFY(lines[3].startsWith(QLatin1String("8 latest\t")));
}

void TestMainWindow::tasksAndLogAreFilteredByKey() {
    Stage stage;
    stage.key(Qt::Key_F5);
    stage.driver.playWhole();
    stage.driver.shape.tasks = 40;
    stage.driver.playWhole();
    stage.window.runPage().tick();
    ResultsPane& results = stage.window.runPage().results();
    results.showTab(ResultsPane::Tasks);
    const auto& filter = stage.child<QWidget>("taskFilter");
    QVERIFY2(!filter.isVisible(), "few tasks need none");
    stage.key(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(filter.isVisible() && filter.hasFocus());
    results.showTab(ResultsPane::Log);
    stage.key(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(stage.child<QWidget>("logLevel").hasFocus());
}

void TestMainWindow::everyFocusableWidgetHasANameOfItsOwn() {
    Stage stage;
    stage.key(Qt::Key_F5);
    stage.finishBoth();
    QSet<QString> names;
    QStringList wrong;
    PlanForm& form = stage.window.runPage().form();
    const std::function<void()> kinds[] = {[] {}, [&] { form.chooseCommand(); }, [&] { form.choosePython(); },
                                           [&] { form.choosePlugin(); }};
    for (const auto& choose : kinds) {
        choose();
        QSet<QString> here;
        for (QWidget* widget : test::reachable(stage.window)) {
            if (test::accessibleText(widget, QAccessible::Name).isEmpty())
                wrong << QStringLiteral("no accessible name: %1 %2")
                             .arg(widget->metaObject()->className(), widget->objectName());
            if (widget->objectName().isEmpty())
                wrong << QStringLiteral("no object name: %1 in %2")
                             .arg(widget->metaObject()->className(), widget->parentWidget()->objectName());
            else if (here.contains(widget->objectName()))
                wrong << QStringLiteral("twice: %1").arg(widget->objectName());
            here.insert(widget->objectName());
        }
        names += here;
    }
    for (const char* name : {"taskCount", "commandTemplate", "pythonFile", "pythonInputs", "pluginFile"})
        QVERIFY2(names.contains(QLatin1String(name)), name);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    QVERIFY(names.size() > 20);
}

void TestMainWindow::noDeadMenuEntries() {
    Stage stage;
    for (const QAction* action : stage.window.findChildren<QAction*>()) {
        if (!action->objectName().startsWith(QLatin1String("action")))
            continue;
        const auto connected = &OpenAction::isSignalConnected;
        const bool heard = (action->*connected)(QMetaMethod::fromSignal(&QAction::triggered)) ||
                           (action->*connected)(QMetaMethod::fromSignal(&QAction::toggled));
        QVERIFY2(heard, qPrintable(action->objectName()));
    }
}

void TestMainWindow::themesChangeEverything() {
    Stage stage;
    stage.key(Qt::Key_F5);
    stage.finishBoth();
    const QColor light = stage.window.grab().toImage().pixelColor(10, 300);
    stage.window.useTheme(Theme::Dark);
    const QColor dark = stage.window.grab().toImage().pixelColor(10, 300);
    QCOMPARE(dark, tokens().panel);
    QVERIFY(light != dark);
    stage.window.useTheme(Theme::Light);
    QCOMPARE(stage.window.grab().toImage().pixelColor(10, 300), light);
}

void TestMainWindow::closingWhileRunningAsks_data() {
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("closes");
    QTest::newRow("keep running") << "keepRunning" << false;
    QTest::newRow("end and close") << "endAndClose" << true;
}

void TestMainWindow::closingWhileRunningAsks() {
    QFETCH(QString, button);
    QFETCH(bool, closes);
    Stage stage;
    stage.key(Qt::Key_F5);
    stage.driver.playPart(0.1);
    QTimer::singleShot(0, &stage.window, [&] { stage.child<QPushButton>(button.toLatin1().constData()).click(); });
    QCOMPARE(stage.window.close(), closes);
    QCOMPARE(stage.driver.asked.contains(QLatin1String("kill")), closes);
}

void TestMainWindow::sigtermDoesNotAsk() {
    Stage stage;
    stage.key(Qt::Key_F5);
    stage.driver.playPart(0.1);
    stage.window.closeAtOnce();
    QVERIFY(!stage.window.isVisible());
    QCOMPARE(stage.driver.asked.constLast(), QStringLiteral("kill"));
}

/// Running tasks finish, the run is recorded as stopped, then the window goes.
void TestMainWindow::sigtermStopsInOrder() {
    Stage stage;
    stage.key(Qt::Key_F5);
    stage.driver.playPart(0.1);
    stage.window.closeInOrder();
    QCOMPARE(stage.driver.asked.constLast(), QStringLiteral("stop"));
    QVERIFY(stage.window.isVisible());
    RunRecord record;
    record.state = "stopped";
    stage.driver.say(RunState::Stopped);
    stage.driver.say(record);
    QTRY_VERIFY(!stage.window.isVisible());
    QCOMPARE(stage.driver.asked.constLast(), QStringLiteral("stop"));
}

void TestMainWindow::secondSigtermDoesNotWait() {
    Stage stage;
    stage.key(Qt::Key_F5);
    stage.driver.playPart(0.1);
    stage.window.closeInOrder();
    stage.window.closeInOrder();
    QVERIFY(!stage.window.isVisible());
    QCOMPARE(stage.driver.asked.constLast(), QStringLiteral("kill"));
}

void TestMainWindow::settingsSurvive() {
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.conf")), QSettings::IniFormat);
    {
        Stage stage;
        stage.window.runPage().form().chooseWorkload(QStringLiteral("sum-of-squares"));
        stage.window.runPage().form().setTasks(64, QStringLiteral("1000"));
        stage.window.runPage().form().setProcesses(3);
        stage.window.runPage().results().showTab(ResultsPane::Log);
        for (const char* table : {"taskView", "logView", "historyTable"})
            stage.child<QTableView>(table).horizontalHeader()->resizeSection(1, 133);
        stage.window.saveTo(settings);
    }
    Stage stage;
    stage.window.restoreFrom(settings);
    QCOMPARE(stage.window.runPage().form().title(), QStringLiteral("Sum of squares · 64 tasks"));
    QCOMPARE(stage.window.runPage().form().processes(), 3);
    QCOMPARE(stage.window.runPage().results().currentTab(), int(ResultsPane::Log));
    for (const char* table : {"taskView", "logView", "historyTable"})
        QCOMPARE(stage.child<QTableView>(table).horizontalHeader()->sectionSize(1), 133);
}

void TestMainWindow::anInfoBarDoesNotPaintWithoutEnd() {
    Stage stage;
    stage.key(Qt::Key_F5);
    stage.finishBoth();
    QVERIFY(stage.window.runPage().infoBar().isVisible());
    PaintCounter counter;
    stage.window.runPage().infoBar().installEventFilter(&counter);
    for (int i = 0; i < 50; ++i)
        QCoreApplication::processEvents();
    QVERIFY2(counter.paints < 10, qPrintable(QString::number(counter.paints)));
}

/// What the window costs while it measures: the lanes move ten times a second, each figure two or three times.
void TestMainWindow::figuresChangeLessOftenThanTheLanes() {
    Stage stage;
    stage.key(Qt::Key_F5);
    stage.driver.playPart(0.1);
    PaintCounter lanes, figure;
    stage.child<QWidget>("lanePlot").installEventFilter(&lanes);
    stage.child<QWidget>("kpiTasks").installEventFilter(&figure);
    const auto batches = test::recordedRun(stage.driver.shape).batches;
    std::size_t next = batches.size() / 10;
    QTimer feed;
    connect(&feed, &QTimer::timeout, this, [&] {
        if (next < batches.size())
            stage.driver.say(*batches[next++]);
    });
    feed.start(20);
    QTRY_VERIFY(lanes.paints >= 12);
    QVERIFY2(figure.paints >= 1 && figure.paints <= lanes.paints / 2,
             qPrintable(QStringLiteral("%1 and %2").arg(lanes.paints).arg(figure.paints)));
    // what came last is shown even when nothing more comes
    feed.stop();
    const QString last = countText(batches[next - 1]->counters.done());
    QTRY_COMPARE(stage.window.runPage().kpis().kpi(0).text().figure, last);
}

void TestMainWindow::theSameTroubleIsShownOnce() {
    Stage stage;
    InfoBar& bar = stage.window.runPage().infoBar();
    InfoMessage message;
    message.text = QStringLiteral("A task failed.");
    message.links = {{QStringLiteral("Show log"), QStringLiteral("showLog"), [] {}}};
    QVERIFY(bar.showMessage(message));
    const auto* const button = bar.findChild<QPushButton*>(QStringLiteral("showLog"));
    QVERIFY(bar.showMessage(message));
    QCOMPARE(bar.findChildren<QPushButton*>(QStringLiteral("showLog")).constLast(), button);
    QCOMPARE(bar.findChildren<QPushButton*>(QStringLiteral("showLog")).size(), 1);
    message.links[0].objectName = QStringLiteral("showTask");
    QVERIFY(bar.showMessage(message));
    QVERIFY(bar.findChild<QPushButton*>(QStringLiteral("showTask")));
}

void TestMainWindow::smallWindowKeepsItsColumns() {
    Stage stage;
    stage.key(Qt::Key_F5);
    stage.finishBoth();
    stage.window.resize(1100, 700);
    QCoreApplication::processEvents();
    QCOMPARE(stage.window.size(), QSize(1100, 700));
    const auto& view = stage.child<QTableView>("timingView");
    QVERIFY(view.columnWidth(TimingModel::SpeedUp) >= 170);
    QVERIFY(!view.horizontalScrollBar()->isVisible());
}

void TestMainWindow::startOptions_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("error");
    QTest::newRow("none") << QStringList{} << "";
    QTest::newRow("dark") << QStringList{"--theme", "dark"} << "";
    QTest::newRow("run page") << QStringList{"--page", "run"} << "";
    QTest::newRow("tune page") << QStringList{"--page", "tune"} << "";
    QTest::newRow("history page") << QStringList{"--page", "history"} << "";
    QTest::newRow("a picture on the way") << QStringList{"--screenshot", "a.png", "--screenshot-at", "59"} << "";
    QTest::newRow("unknown option") << QStringList{"--frobnicate"} << "frobnicate";
    QTest::newRow("unknown theme") << QStringList{"--theme", "pink"} << "pink";
    QTest::newRow("German") << QStringList{"--language", "de"} << "";
    QTest::newRow("unknown language") << QStringList{"--language", "klingon"} << "klingon";
    QTest::newRow("learn page") << QStringList{"--page", "learn"} << "";
    QTest::newRow("a page that does not exist") << QStringList{"--page", "cook"} << "cook";
    QTest::newRow("percent above 100") << QStringList{"--screenshot", "a.png", "--screenshot-at", "101"} << "0 to 100";
    QTest::newRow("percent without a picture") << QStringList{"--screenshot-at", "10"} << "--screenshot";
    QTest::newRow("tasks that are no number") << QStringList{"--experiment-tasks", "abc"} << "abc";
    QTest::newRow("an argument") << QStringList{"file"} << "file";
    QTest::newRow("a window too small") << QStringList{"--window-size", "10x10"} << "10x10";
}

void TestMainWindow::startOptions() {
    QFETCH(QStringList, arguments);
    QFETCH(QString, error);
    const auto options = parseStartOptions(QStringList{"manyhands-gui"} + arguments);
    QCOMPARE(options.has_value(), error.isEmpty());
    if (!options)
        QVERIFY2(QString::fromStdString(options.error().sentence()).contains(error),
                 options.error().sentence().c_str());
}

WATCHED_TEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
