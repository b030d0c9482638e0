// SPDX-License-Identifier: GPL-3.0-or-later
// What each entry of the menus brings about, seen from outside: something was not so before, and is so afterwards.
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QTemporaryDir>
#include <QtTest>

#include <functional>

#include "tests/ui/menu_walk.h"
#include "tests/ui/watched_main.h"
#include "tests/ui/window_stage.h"
#include "ui/files/experiment_desk.h"
#include "ui/run/plan_form.h"
#include "ui/run/results_pane.h"
#include "ui/shared/chart_table.h"
#include "ui/shared/text_scale.h"

using namespace manyhands;
using manyhands::test::entriesOf;
using manyhands::test::Stage;

namespace {

constexpr qint64 kStallMs = 2000; ///< far more than any entry takes, far less than a person would wait

struct Scene : Stage {
    test::Closer closer;
    QTemporaryDir folder;
    void click(const char* entry) {
        child<QAction>(entry).trigger();
        QCoreApplication::processEvents();
    }
};

using Look = std::function<QString(Scene&)>;

/// `look` gives something else than `seen` before the entry is chosen, and `seen` afterwards.
struct Effect {
    Look look;
    QString seen;
    std::function<void(Scene&)> before = [](Scene&) {};
};

QString asked(Scene& scene) {
    return scene.driver.asked.isEmpty() ? QString() : scene.driver.asked.constLast();
}
QString tuning(Scene& scene) {
    return scene.tuning.calls.join(QLatin1Char(' '));
}
QString dialogs(Scene& scene) {
    return scene.closer.titles.join(QLatin1Char('|'));
}
QString page(Scene& scene) {
    return scene.child<QStackedWidget>("pages").currentWidget()->objectName();
}
QString tab(Scene& scene) {
    return QString::number(scene.child<QTabBar>("resultTabs").currentIndex());
}
QString processes(Scene& scene) {
    return QString::number(scene.window.runPage().form().processes());
}
QString told(Scene& scene) {
    return scene.child<QLabel>("statusMessage").text();
}

void running(Scene& scene) {
    scene.click("actionRun");
    scene.driver.playWhole();
    scene.driver.playPart(0.2);
}
void finished(Scene& scene) {
    scene.click("actionRun");
    scene.finishBoth();
}
void changedFile(Scene& scene) {
    if (!scene.window.desk().saveTo(scene.folder.filePath(QStringLiteral("mine.json"))))
        qFatal("the file could not be saved");
    scene.window.runPage().form().setProcesses(3);
}

using Effects = QMap<QString, Effect>;

void addFileAndHelp(Effects& all) {
    all["actionNew"] = {[](Scene& scene) { return scene.window.desk().name(); }, "Untitled",
                        [](Scene& scene) {
                            changedFile(scene);
                            scene.click("actionSave");
                        }};
    all["actionOpen"] = {dialogs, "Open an experiment"};
    all["actionSave"] = {[](Scene& scene) { return QString(scene.window.isWindowModified() ? "changed" : "saved"); },
                         "saved", changedFile};
    all["actionSaveAs"] = {dialogs, "Save the experiment"};
    all["actionExport"] = {dialogs, "Export", finished};
    all["actionExportReport"] = {dialogs, "Export report", finished};
    all["actionPreferences"] = {dialogs, "Preferences"};
    all["actionQuit"] = {[](Scene& scene) { return QString(scene.window.isVisible() ? "shown" : "gone"); }, "gone"};
    all["actionCleanUp"] = {told, "Nothing of an earlier run is still there."};
    all["actionMachine"] = {dialogs, "Machine"};
    all["actionCompareRuns"] = {[](Scene& scene) { return page(scene) + ": " + told(scene); },
                                "historyPage: There are no two saved runs to compare yet."};
    all["actionLessons"] = {page, "learnPage"};
    all["actionKeyboard"] = {dialogs, "Keyboard"};
    all["actionHowMeasured"] = {dialogs, "How it is measured"};
    all["actionAbout"] = {dialogs, "About Manyhands"};
}

void addRun(Effects& all) {
    all["actionRun"] = {asked, "serial"};
    all["actionProfile"] = {asked, "pool 8"};
    all["actionPause"] = {asked, "pause", running};
    all["actionStop"] = {asked, "stop", running};
    all["actionForceStop"] = {asked, "kill", running};
    all["actionMore"] = {processes, "9"};
    all["actionFewer"] = {processes, "7"};
    all["actionTuneWhileRunning"] = {asked, "tune", running};
    all["actionFindBest"] = {tuning, "start"};
    all["actionShowCode"] = {dialogs, "Show me the code"};
}

void addView(Effects& all) {
    all["actionPageRun"] = {page, "runPage", [](Scene& scene) { scene.click("actionPageTune"); }};
    all["actionPageTune"] = {page, "tunePage"};
    all["actionPageLearn"] = {page, "learnPage"};
    all["actionPageHistory"] = {page, "historyPage"};
    for (int index = 0; index < ResultsPane::TabCount; ++index) {
        const QByteArray other = "actionTab" + QByteArray::number((index + 1) % ResultsPane::TabCount);
        all[QStringLiteral("actionTab%1").arg(index)] = {tab, QString::number(index),
                                                         [other](Scene& scene) { scene.click(other); }};
    }
    const Look details = [](Scene& scene) {
        return QString(scene.child<QWidget>("rightPanel").isVisible() ? "shown" : "hidden");
    };
    all["actionDetails"] = {details, "shown", [details](Scene& scene) {
                                finished(scene);
                                if (details(scene) == QLatin1String("shown"))
                                    scene.click("actionDetails");
                            }};
    all["actionShowAsTable"] = {
        [](Scene& scene) { return QString::number(scene.window.findChildren<ChartTable*>().size()); }, "1", finished};
    const Look theme = [](Scene&) { return QString::number(static_cast<int>(chosenTheme())); };
    for (int index = 0; index < 3; ++index)
        all[QStringLiteral("actionTheme%1").arg(index)] = {
            theme, QString::number(index),
            [index](Scene& scene) { scene.window.useTheme(static_cast<Theme>((index + 1) % 3)); }};
    for (const int percent : kTextSizes)
        all[QStringLiteral("actionTextSize%1").arg(percent)] = {
            [](Scene&) { return QString::number(textSize()); }, QString::number(percent),
            [percent](Scene& scene) { scene.window.useTextSize(percent == 100 ? 115 : 100); }};
    all["actionFullScreen"] = {[](Scene& scene) { return QString(scene.window.isFullScreen() ? "full" : "usual"); },
                               "full"};
}

Effects allEffects() {
    Effects all;
    addFileAndHelp(all);
    addRun(all);
    addView(all);
    return all;
}

} // namespace

class TestMenuEffects : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { qputenv("XDG_DATA_HOME", QFile::encodeName(m_home.path())); }
    void cleanup() { setTextSize(100); }
    void everyEntryDoesItsThing_data();
    void everyEntryDoesItsThing();

private:
    QTemporaryDir m_home;
};

/// As many as there are in the menus: one that nobody states an effect of fails.
void TestMenuEffects::everyEntryDoesItsThing_data() {
    QTest::addColumn<QString>("name");
    const Stage stage;
    for (const QAction* action : entriesOf(stage.window))
        QTest::newRow(qPrintable(action->objectName())) << action->objectName();
}

void TestMenuEffects::everyEntryDoesItsThing() {
    QFETCH(QString, name);
    static const Effects effects = allEffects();
    QVERIFY2(effects.contains(name), "it is not stated what this entry does");
    const Effect& effect = effects[name];
    Scene scene;
    effect.before(scene);
    QVERIFY2(scene.closer.titles.isEmpty(), qPrintable(dialogs(scene)));
    QAction& action = scene.child<QAction>(qPrintable(name));
    QVERIFY(action.isEnabled());
    QVERIFY2(effect.look(scene) != effect.seen, "it is so already");
    QElapsedTimer timer;
    timer.start();
    action.trigger();
    QCoreApplication::processEvents();
    QVERIFY2(timer.elapsed() < kStallMs, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(effect.look(scene), effect.seen);
    QVERIFY2(scene.closer.titles.isEmpty() || dialogs(scene) == effect.seen, qPrintable(dialogs(scene)));
    scene.window.useTheme(Theme::Light);
}

WATCHED_TEST_MAIN(TestMenuEffects)
#include "tst_menu_effects.moc"
