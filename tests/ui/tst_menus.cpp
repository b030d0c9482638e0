// SPDX-License-Identifier: GPL-3.0-or-later
// The menus' entries and their keys; what the dialogs behind them do.
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

#include <csignal>
#include <functional>

#include <sys/wait.h>
#include <unistd.h>

#include "core/measure/stopwatch.h"
#include "core/session/leftovers.h"
#include "tests/support/programs.h"
#include "tests/ui/menu_walk.h"
#include "tests/ui/watched_main.h"
#include "tests/ui/window_stage.h"
#include "ui/run/plan_form.h"
#include "ui/run/results_pane.h"
#include "ui/run/timeline_pane.h"
#include "ui/shared/chart_table.h"
#include "ui/shared/tabular_label.h"
#include "ui/shared/text_scale.h"
#include "ui/window/leftover_keeper.h"
#include "ui/window/machine_status.h"
#include "ui/window/saved_settings.h"
#include "ui/window/window_sheets.h"

using namespace manyhands;
using manyhands::test::Closer;
using manyhands::test::entriesOf;
using manyhands::test::Stage;

namespace {

/// A click on a button of the dialog that comes next.
void clickNext(QWidget* context, const char* button) {
    QTimer::singleShot(0, context, [button] {
        auto* const found = QApplication::activeModalWidget()->findChild<QPushButton*>(QString::fromLatin1(button));
        if (!found)
            qFatal("nobody asks with a button %s", button);
        found->click();
    });
}

/// Text that does not fit into the label that shows it.
QStringList cutTexts(const QWidget& window) {
    QStringList cut;
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty() || label->wordWrap() || label->visibleRegion().isEmpty() ||
            label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
            continue;
        const QSize needed = label->fontMetrics().size(Qt::TextSingleLine, label->text());
        if (needed.width() > label->width() + 1 || needed.height() > label->height() + 1)
            cut << label->text();
    }
    for (const QPushButton* button : window.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->fontMetrics().horizontalAdvance(button->text()) > button->width() - 2)
            cut << button->text();
    }
    return cut;
}

} // namespace

Q_DECLARE_METATYPE(ExperimentTask)

class TestMenus : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { qputenv("XDG_DATA_HOME", QFile::encodeName(m_home.path())); }
    void cleanup() { setTextSize(100); }
    void keysAreUnique();
    void theMenusAreTheAgreedOnes();
    void everyKeyDoesItsThing();
    void everyKeyIsHeard_data();
    void everyKeyIsHeard();
    void onlyChartsBecomeTables();
    void theKeyboardSheetNamesEveryKey();
    void codeIsShownAndCopied();
    void aStrangersCodeIsNotLookedAt_data();
    void aStrangersCodeIsNotLookedAt();
    void preferencesTakeEffect();
    void theLookChangesWithoutAStall_data();
    void theLookChangesWithoutAStall();
    void everyTextFollowsTheTextSize();
    void preferencesTellWhatIsChosen();
    void noTextIsCut_data();
    void noTextIsCut();
    void theWindowsOwnCostHasRoom_data();
    void theWindowsOwnCostHasRoom();
    void settingsComeBack();
    void badSettingsAreKeptAside_data();
    void badSettingsAreKeptAside();
    void leftoversAreNamedAndEnded();
    void leftoversAreToldOfAtTheStart();

private:
    QTemporaryDir m_home;
};

void TestMenus::keysAreUnique() {
    Stage stage;
    QStringList keys;
    for (const QAction* action : entriesOf(stage.window)) {
        if (!action->shortcut().isEmpty())
            keys << action->shortcut().toString();
    }
    QVERIFY(keys.size() > 20);
    const QSet<QString> distinct(keys.begin(), keys.end());
    QCOMPARE(distinct.size(), keys.size());
}

/// All of them: a new entry is to be added here, and its effect to those of tst_menu_effects.
void TestMenus::theMenusAreTheAgreedOnes() {
    Stage stage;
    const QStringList agreed{
        "actionNew Ctrl+N",
        "actionOpen Ctrl+O",
        "actionSave Ctrl+S",
        "actionSaveAs Ctrl+Shift+S",
        "actionExport Ctrl+E",
        "actionExportReport Ctrl+Shift+E",
        "actionPreferences Ctrl+,",
        "actionQuit Ctrl+Q",
        "actionRun F5",
        "actionProfile Ctrl+F5",
        "actionPause F6",
        "actionStop Shift+F5",
        "actionForceStop Ctrl+Shift+F5",
        "actionMore Ctrl+Up",
        "actionFewer Ctrl+Down",
        "actionTuneWhileRunning ",
        "actionFindBest F7",
        "actionShowCode ",
        "actionPageRun Ctrl+1",
        "actionPageTune Ctrl+2",
        "actionPageLearn Ctrl+3",
        "actionPageHistory Ctrl+4",
        "actionTab0 Alt+1",
        "actionTab1 Alt+2",
        "actionTab2 Alt+3",
        "actionTab3 Alt+4",
        "actionTab4 Alt+5",
        "actionTab5 Alt+6",
        "actionTab6 Alt+7",
        "actionTab7 Alt+8",
        "actionDetails F9",
        "actionShowAsTable Ctrl+T",
        "actionTheme0 ",
        "actionTheme1 ",
        "actionTheme2 ",
        "actionTextSize90 ",
        "actionTextSize100 ",
        "actionTextSize115 ",
        "actionTextSize130 ",
        "actionFullScreen F11",
        "actionCleanUp ",
        "actionMachine ",
        "actionCompareRuns Ctrl+D",
        "actionLessons F1",
        "actionKeyboard Ctrl+?",
        "actionHowMeasured ",
        "actionAbout ",
    };
    QStringList real;
    for (const QAction* action : entriesOf(stage.window))
        real << action->objectName() + QLatin1Char(' ') + action->shortcut().toString();
    QCOMPARE(real, agreed);
}

void TestMenus::everyKeyDoesItsThing() {
    Stage stage;
    stage.key(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(stage.window.runPage().form().processes(), 9);
    stage.key(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(stage.window.runPage().form().processes(), 8);
    stage.key(Qt::Key_F5);
    QCOMPARE(stage.driver.asked.constLast(), QStringLiteral("serial"));
    stage.driver.playPart(0.1);
    stage.key(Qt::Key_F6);
    QCOMPARE(stage.driver.asked.constLast(), QStringLiteral("pause"));
    stage.driver.say(RunState::Paused);
    stage.key(Qt::Key_F6);
    QCOMPARE(stage.driver.asked.constLast(), QStringLiteral("resume"));
    stage.driver.say(RunState::Running);
    stage.key(Qt::Key_F5, Qt::ShiftModifier);
    QCOMPARE(stage.driver.asked.constLast(), QStringLiteral("stop"));
    stage.key(Qt::Key_F5, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(stage.driver.asked.constLast(), QStringLiteral("kill"));
    const auto& tabs = stage.child<QTabBar>("resultTabs");
    for (int tab = ResultsPane::TabCount - 1; tab >= 0; --tab) {
        stage.key(static_cast<Qt::Key>(Qt::Key_1 + tab), Qt::AltModifier);
        QCOMPARE(tabs.currentIndex(), tab);
    }
    const auto& details = stage.child<QWidget>("rightPanel");
    const bool before = details.isVisible();
    stage.key(Qt::Key_F9);
    QCOMPARE(details.isVisible(), !before);
    emit stage.child<TimelinePane>("timeline").detailsAsked(); // the entry knows of it
    QVERIFY(details.isVisible());
    stage.key(Qt::Key_F9);
    QVERIFY(!details.isVisible());
    stage.key(Qt::Key_F11);
    QVERIFY(stage.window.isFullScreen());
    stage.key(Qt::Key_F11);
    QVERIFY(!stage.window.isFullScreen());
    Stage asking; // nothing is going in it
    for (const auto& [key, modifiers] :
         {std::pair{Qt::Key_O, Qt::ControlModifier}, {Qt::Key_Comma, Qt::ControlModifier}}) {
        Closer closer;
        asking.window.activateWindow(); // a dialog had taken its place
        QVERIFY(QTest::qWaitForWindowActive(&asking.window));
        asking.key(key, modifiers);
        QVERIFY2(closer.titles.size() == 1, qPrintable(QKeySequence(key | modifiers).toString()));
    }
}

void TestMenus::everyKeyIsHeard_data() {
    QTest::addColumn<QString>("name");
    Stage stage;
    for (const QAction* action : entriesOf(stage.window)) {
        if (!action->shortcut().isEmpty())
            QTest::newRow(qPrintable(action->objectName())) << action->objectName();
    }
}

/// Pressed in the window, not triggered: the keys arrive, and at this entry alone.
void TestMenus::everyKeyIsHeard() {
    QFETCH(QString, name);
    Stage stage;
    Closer closer;
    QAction& action = stage.child<QAction>(qPrintable(name));
    action.setEnabled(true); // whether it may act now is another test's matter
    int heard = 0;
    for (QAction* each : entriesOf(stage.window))
        connect(each, &QAction::triggered, this, [&heard, mine = each == &action] { heard += mine ? 1 : 100; });
    const auto keys = action.shortcut()[0];
    stage.key(keys.key(), keys.keyboardModifiers());
    QCOMPARE(heard, 1);
}

/// The History page has none.
void TestMenus::onlyChartsBecomeTables() {
    Stage stage;
    stage.child<QAction>("actionRun").trigger();
    stage.finishBoth();
    const QAction& entry = stage.child<QAction>("actionShowAsTable");
    const auto tablesAfterTheKey = [&stage] {
        stage.key(Qt::Key_T, Qt::ControlModifier);
        return stage.window.findChildren<ChartTable*>().size();
    };
    stage.child<QAction>("actionPageHistory").trigger();
    QVERIFY(!entry.isEnabled());
    QCOMPARE(tablesAfterTheKey(), 0);
    stage.child<QAction>("actionPageTune").trigger();
    QVERIFY(entry.isEnabled());
    stage.child<QAction>("actionPageRun").trigger();
    QVERIFY(entry.isEnabled());
    QCOMPARE(tablesAfterTheKey(), 1);
}

void TestMenus::theKeyboardSheetNamesEveryKey() {
    Stage stage;
    const QString sheet = keyboardText(stage.window);
    for (const QAction* action : entriesOf(stage.window)) {
        if (!action->shortcut().isEmpty())
            QVERIFY2(sheet.contains(action->shortcut().toString(QKeySequence::NativeText)),
                     qPrintable(action->objectName()));
    }
    for (const char* key : {"Backspace", "Ctrl+F ", "Space "})
        QVERIFY2(sheet.contains(QLatin1String(key)), key);
}

void TestMenus::codeIsShownAndCopied() {
    Stage stage;
    TextSheet sheet(QStringLiteral("Code"), codePages(stage.window.runPage().form()), &stage.window);
    QVERIFY(sheet.shownText().startsWith(QLatin1String("manyhands run --workload primes")));
    sheet.showPage(1);
    sheet.findChild<QPushButton*>(QStringLiteral("sheetCopy"))->click();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QLatin1String("import multiprocessing")));
}

void TestMenus::aStrangersCodeIsNotLookedAt_data() {
    QTest::addColumn<ExperimentTask>("task");
    const ExperimentInput unreadable{ExperimentInput::Kind::Spec, {}, "@/no/such"};
    QTest::newRow("a command") << ExperimentTask(CommandExperiment{"cat", false, {}, {}, {unreadable}});
    QTest::newRow("a Python function") << ExperimentTask(
        PythonExperiment{"/no/such", "/no.py", "f", false, unreadable});
    QTest::newRow("a plug-in") << ExperimentTask(PluginExperiment{"/no/such.so", "blur", {{"radius", "3"}}, 7});
}

void TestMenus::aStrangersCodeIsNotLookedAt() {
    QFETCH(ExperimentTask, task);
    PlanForm form({2, 2}, 2);
    Experiment experiment;
    experiment.task = task;
    const auto shown = form.setExperiment(experiment, false);
    QVERIFY2(shown, shown ? "" : shown.error().sentence().c_str());
    QStringList titles;
    for (const TextSheet::Page& page : codePages(form))
        titles << page.title;
    QCOMPARE(titles, QStringList{"Command line"});
}

void TestMenus::preferencesTakeEffect() {
    Stage stage;
    const int before = stage.child<QPushButton>("runButton").height();
    QTimer::singleShot(0, &stage.window, [] {
        QWidget* const dialog = QApplication::activeModalWidget();
        dialog->findChild<QComboBox*>(QStringLiteral("preferredRate"))->setCurrentIndex(0);
    });
    clickNext(&stage.window, "closePreferences");
    stage.child<QAction>("actionPreferences").trigger();
    stage.child<QAction>("actionTheme2").trigger();
    stage.child<QAction>("actionTextSize130").trigger();
    QCOMPARE(chosenTheme(), Theme::Dark);
    QCOMPARE(textSize(), 130);
    QVERIFY(stage.child<QAction>("actionTextSize130").isChecked());
    QVERIFY(stage.child<QAction>("actionTheme2").isChecked());
    QTRY_VERIFY(stage.child<QPushButton>("runButton").height() > before);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath("s.conf"), QSettings::IniFormat);
    stage.window.saveTo(settings);
    QCOMPARE(settings.value("textSize").toInt(), 130);
    QCOMPARE(settings.value("display/rate").toInt(), 0);
    stage.window.useTheme(Theme::Light);
}

void TestMenus::theLookChangesWithoutAStall_data() {
    QTest::addColumn<QString>("way");
    QTest::newRow("View, Theme") << "actionTheme2";
    QTest::newRow("View, Text size") << "actionTextSize130";
    QTest::newRow("Preferences, theme") << "preferredTheme";
    QTest::newRow("Preferences, text size") << "preferredTextSize";
}

/// While a run is shown. The loop's own watch, at the end of this program, fails at 100 ms.
void TestMenus::theLookChangesWithoutAStall() {
    QFETCH(QString, way);
    Stage stage;
    stage.child<QAction>("actionRun").trigger();
    stage.finishBoth();
    QCoreApplication::processEvents();
    const QByteArray name = way.toLatin1();
    std::int64_t tookNs = 0;
    const auto change = [&](const std::function<void()>& choose) {
        const std::int64_t before = threadCpuNs();
        choose();
        QCoreApplication::processEvents();
        tookNs = threadCpuNs() - before;
    };
    if (way.startsWith(QLatin1String("action"))) {
        // as in life within an event: outside of one the watch would look at each of those that it brings about
        QTimer::singleShot(0, &stage.window, [&] { change([&] { stage.child<QAction>(name).trigger(); }); });
        QTRY_VERIFY(tookNs > 0);
    } else {
        QTimer::singleShot(0, &stage.window, [&] {
            QWidget* const dialog = QApplication::activeModalWidget();
            auto* const choice = dialog->findChild<QComboBox*>(way);
            change([&] { choice->setCurrentIndex(choice->count() - 1); });
            dialog->close();
        });
        stage.child<QAction>("actionPreferences").trigger();
    }
    QVERIFY(shownTheme() == Theme::Dark || textSize() == 130);
    constexpr std::int64_t kMostNs = 100'000'000;
    QVERIFY2(tookNs > 0 && tookNs < kMostNs, qPrintable(QString::number(tookNs / 1'000'000)));
    qInfo("%lld ms of processor time", static_cast<long long>(tookNs / 1'000'000));
    stage.window.useTheme(Theme::Light);
}

/// Chosen later, a text size looks as one that was there from the start.
void TestMenus::everyTextFollowsTheTextSize() {
    const auto heights = [](const Stage& stage) {
        QStringList all;
        for (const QWidget* widget : stage.window.findChildren<QWidget*>())
            if (widget->isVisible() && !widget->objectName().isEmpty())
                all << QStringLiteral("%1 %2").arg(widget->objectName()).arg(widget->fontInfo().pixelSize());
        return all;
    };
    Stage changed;
    changed.window.useTextSize(130);
    QCoreApplication::processEvents();
    Stage fresh;
    QCoreApplication::processEvents();
    QCOMPARE(heights(changed), heights(fresh));
}

void TestMenus::preferencesTellWhatIsChosen() {
    PreferencesDialog dialog({Theme::Light, 115, DisplayRate::Normal}, nullptr);
    QSignalSpy theme(&dialog, &PreferencesDialog::themeChosen), size(&dialog, &PreferencesDialog::textSizeChosen);
    auto& sizes = *dialog.findChild<QComboBox*>(QStringLiteral("preferredTextSize"));
    QCOMPARE(sizes.currentText(), QStringLiteral("115%"));
    sizes.setCurrentIndex(3);
    dialog.findChild<QComboBox*>(QStringLiteral("preferredTheme"))->setCurrentIndex(2);
    QCOMPARE(size[0][0].toInt(), 130);
    QCOMPARE(theme[0][0].value<Theme>(), Theme::Dark);
}

void TestMenus::noTextIsCut_data() {
    QTest::addColumn<int>("percent");
    for (const int percent : kTextSizes)
        QTest::newRow(qPrintable(QStringLiteral("%1%").arg(percent))) << percent;
}

void TestMenus::noTextIsCut() {
    QFETCH(int, percent);
    Stage stage;
    stage.window.useTextSize(percent);
    stage.window.resize(1100, 700);
    stage.child<QAction>("actionRun").trigger();
    stage.finishBoth();
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(stage.window.size(), QSize(1100, 700));
    QVERIFY2(cutTexts(stage.window).isEmpty(), qPrintable(cutTexts(stage.window).join(QLatin1Char('|'))));
    const auto& table = stage.child<QTableView>("timingView");
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        const QString head = table.model()->headerData(column, Qt::Horizontal).toString();
        QVERIFY2(table.isColumnHidden(column) ||
                     table.columnWidth(column) >= table.horizontalHeader()->fontMetrics().horizontalAdvance(head) + 12,
                 qPrintable(head));
    }
    const auto& form = stage.child<QScrollArea>("formScroll");
    QVERIFY2(form.widget()->width() <= form.viewport()->width(),
             qPrintable(QStringLiteral("%1 in %2").arg(form.widget()->width()).arg(form.viewport()->width())));
}

void TestMenus::theWindowsOwnCostHasRoom_data() {
    noTextIsCut_data();
}

void TestMenus::theWindowsOwnCostHasRoom() {
    QFETCH(int, percent);
    Stage stage;
    stage.window.useTextSize(percent);
    stage.window.resize(stage.window.minimumSize());
    auto& status = *stage.window.findChild<MachineStatus*>();
    const auto& own = stage.child<TabularLabel>("ownCpuLabel");
    const auto widthWith = [&](double share) {
        status.tell(1, share);
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        return own.width();
    };
    const int usual = widthWith(0.012);
    QCOMPARE(widthWith(0.099), usual);
    for (const double share : {1.0, 10.0, 1000.0}) {
        const int width = widthWith(share);
        QVERIFY2(width >= own.sizeHint().width(), qPrintable(QStringLiteral("%1 in %2").arg(own.text()).arg(width)));
    }
}

void TestMenus::settingsComeBack() {
    const QTemporaryDir folder;
    const QString file = folder.filePath("deeper/manyhands.conf");
    {
        SavedSettings saved(file);
        QVERIFY(saved.notice().isEmpty());
        Stage stage;
        stage.window.resize(1200, 800);
        stage.window.runPage().form().setProcesses(5);
        stage.window.useRate(DisplayRate::Smooth);
        stage.child<QTableView>("taskView").horizontalHeader()->resizeSection(1, 201);
        stage.window.move(9000, 9000); // a screen that will not be there
        saved.keep(stage.window);
        for (const char* key : {"schema", "window/geometry", "window/state", "run/split", "run/centreSplit", "run/tab",
                                "details/visible", "table/tasks/header", "table/log/header", "theme", "textSize",
                                "display/rate", "experiment/form", "seenWelcome"})
            QVERIFY2(saved.values().contains(key), key);
    }
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    SavedSettings saved(file);
    QVERIFY2(saved.notice().isEmpty(), qPrintable(saved.notice()));
    Stage stage;
    stage.window.restoreFrom(saved.values());
    QCOMPARE(stage.window.runPage().form().processes(), 5);
    QCOMPARE(stage.driver.batchesPerSecond, 30);
    QVERIFY(!stage.window.isWindowModified());
    QCOMPARE(stage.child<QTableView>("taskView").horizontalHeader()->sectionSize(1), 201);
    QVERIFY(stage.window.screen()->geometry().intersects(stage.window.geometry()));
}

void TestMenus::badSettingsAreKeptAside_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("garbage") << QByteArray("\x7f\x45LF\0\1\2 garbage", 20);
    QTest::newRow("of another time") << QByteArray("[General]\nschema=7\n");
    QTest::newRow("half a file without its head") << QByteArray("geometry=@ByteArray(\\x1\\xd9\\xd0");
    QTest::newRow("huge") << QByteArray();
}

void TestMenus::badSettingsAreKeptAside() {
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    QFile file(folder.filePath("manyhands.conf"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    if (content.isEmpty())
        QVERIFY(file.resize(qint64{1} << 30));
    file.close();
    QElapsedTimer timer;
    timer.start();
    SavedSettings saved(file.fileName());
    Stage stage;
    stage.window.restoreFrom(saved.values());
    QVERIFY(timer.elapsed() < 2000);
    QVERIFY2(saved.notice().contains(file.fileName() + ".bad"), qPrintable(saved.notice()));
    QVERIFY(QFileInfo::exists(file.fileName() + ".bad"));
    saved.keep(stage.window);
    SavedSettings again(file.fileName());
    QVERIFY(again.notice().isEmpty());
}

namespace {

/// A fork server whose host is gone.
class Orphan {
public:
    Orphan() {
        const QString program = m_folder.filePath("manyhands-forkserver");
        if (!QFile::copy(QStringLiteral("/bin/sleep"), program) ||
            !QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            return;
        // the shell that starts it goes at once
        const auto started = test::runProgram(QStringLiteral("/bin/sh"),
                                              {"-c", QStringLiteral("'%1' 60 >/dev/null 2>&1 & echo $!").arg(program)});
        m_pid = started.out.trimmed().toInt();
    }
    Orphan(const Orphan&) = delete;
    Orphan& operator=(const Orphan&) = delete;
    ~Orphan() {
        if (m_pid > 0)
            ::kill(m_pid, SIGKILL);
    }
    int pid() const { return m_pid; }
    /// Where orphans come to another process than init they are somebody's, and no leftovers.
    bool isLeftover() const {
        return QTest::qWaitFor([] { return !findLeftovers().empty(); }, 3000) && findLeftovers().front().pid == m_pid;
    }
    bool isGone() const { return test::isGone(m_pid); }

private:
    QTemporaryDir m_folder;
    int m_pid = 0;
};

} // namespace

void TestMenus::leftoversAreNamedAndEnded() {
    QVERIFY2(findLeftovers().empty(), "there are leftovers of other runs here");
    const Orphan orphan;
    QVERIFY(orphan.pid() > 0);
    if (!orphan.isLeftover())
        QSKIP("orphans do not come to init here, but to another process");
    Stage stage;
    clickNext(&stage.window, "keepLeftovers");
    stage.child<QAction>("actionCleanUp").trigger();
    QVERIFY(!orphan.isGone());
    clickNext(&stage.window, "endLeftovers");
    stage.child<QAction>("actionCleanUp").trigger();
    QVERIFY(orphan.isGone());
}

void TestMenus::leftoversAreToldOfAtTheStart() {
    QVERIFY2(findLeftovers().empty(), "there are leftovers of other runs here");
    Stage clean;
    QSignalSpy nothing(&clean.window.leftovers(), &LeftoverKeeper::settled);
    clean.window.leftovers().lookAtStart();
    QTRY_COMPARE(nothing.count(), 1);
    QVERIFY(!clean.window.runPage().infoBar().isVisible());

    const Orphan orphan;
    QVERIFY(orphan.pid() > 0);
    if (!orphan.isLeftover())
        QSKIP("orphans do not come to init here, but to another process");
    Stage stage;
    const InfoBar& bar = stage.window.runPage().infoBar();
    QSignalSpy settled(&stage.window.leftovers(), &LeftoverKeeper::settled);
    stage.window.leftovers().lookAtStart();
    QTRY_COMPARE(bar.text(), QStringLiteral("1 process from an earlier run is still there."));
    QCOMPARE(settled.count(), 0);
    bool kept = false;
    stage.child<QPushButton>("showLeftovers").click();
    QTimer keep;
    connect(&keep, &QTimer::timeout, &stage.window, [&] {
        if (QWidget* const question = QApplication::activeModalWidget()) {
            question->findChild<QPushButton*>(QStringLiteral("keepLeftovers"))->click();
            kept = true;
        }
    });
    keep.start(10);
    QTRY_VERIFY(kept);
    keep.stop();
    QVERIFY(!orphan.isGone());
    stage.child<QPushButton>("endAllLeftovers").click();
    QTRY_VERIFY(orphan.isGone());
    QTRY_VERIFY(!bar.isVisible());
    QCOMPARE(settled.count(), 1);
    QCOMPARE(stage.child<QLabel>("statusMessage").text(), QStringLiteral("Ended 1 process."));
}

WATCHED_TEST_MAIN(TestMenus)
#include "tst_menus.moc"
