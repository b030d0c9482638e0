// SPDX-License-Identifier: GPL-3.0-or-later
// Experiments as files in the window: what is kept, what is asked, and that opening runs and reads nothing else.
#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressDialog>
#include <QPushButton>
#include <QSemaphore>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

#include "tests/ui/watched_main.h"

#include "core/session/durable_file.h"
#include "core/session/experiment_json.h"
#include "core/session/task_payloads.h"
#include "tests/ui/window_stage.h"
#include "ui/files/experiment_desk.h"
#include "ui/run/plan_form.h"
#include "ui/shared/aside.h"
#include "ui/shared/info_bar.h"
#include "ui/window/first_run.h"

#include <sys/stat.h>

using namespace manyhands;
using manyhands::test::Stage;

namespace {

Experiment everyField() {
    Experiment experiment;
    experiment.task = BuiltinExperiment{"uneven", {}, 77, LengthPattern::Even};
    experiment.workers = 64; // more than this machine would be asked for
    experiment.chunkSize = 12;
    experiment.startMethod = StartMethod::Spawn;
    experiment.baselineFirst = false;
    experiment.repeats = 3;
    experiment.retries = 4;
    experiment.timeoutSeconds = 1.5;
    experiment.memoryLimitBytes = 256'000'000;
    experiment.stopOnFailure = true;
    experiment.pin = true;
    return experiment;
}

Experiment commandOn(const std::vector<ExperimentInput>& inputs) {
    Experiment experiment;
    experiment.task = CommandExperiment{"echo 'a b' {}", false, "/tmp", {{"LANG", "C"}, {"EMPTY", ""}}, inputs};
    return experiment;
}

/// A folder of the test's own, with the book of trust in it.
struct Place {
    QTemporaryDir folder;
    Place() { qputenv("XDG_DATA_HOME", QFile::encodeName(folder.path())); }
    QString path(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
    QString file(const Experiment& experiment, const char* name = "e.json") const {
        if (!saveFile(path(name).toStdString(), experimentJson(experiment)))
            qFatal("the file could not be written");
        return path(name);
    }
};

/// Lets a test drop something without a drag.
struct OpenWindow : MainWindow {
    using MainWindow::dropEvent;
};

/// Clicks a button of the dialog that comes next.
void answerNext(QWidget* context, const char* button) {
    QTimer::singleShot(0, context, [button] {
        QWidget* const dialog = QApplication::activeModalWidget();
        auto* const found = dialog ? dialog->findChild<QPushButton*>(QString::fromLatin1(button)) : nullptr;
        if (!found)
            qFatal("nobody asks with a button %s", button);
        found->click();
    });
}

} // namespace

class TestExperimentFiles : public QObject {
    Q_OBJECT
private slots:
    void theFormShowsAndKeepsAll_data();
    void theFormShowsAndKeepsAll();
    void whatTheFormCannotShowIsRefused();
    void aStrangersLongTextIsRefused();
    void theFormTakesWhatTheCommandLineTakes_data();
    void theFormTakesWhatTheCommandLineTakes();
    void anEnvironmentIsKeptPrivate();
    void longReadingCanBeCancelled();
    void savesAndOpens();
    void changesAreMarkedAndAskedAbout();
    void aFileThatCannotBeSavedSaysSo();
    void hostileFilesChangeNothing();
    void openingLooksAtNothingElse_data();
    void openingLooksAtNothingElse();
    void aStrangersProgramIsAskedAbout();
    void aStrangersFunctionIsAskedAbout();
    void agreedToAPluginIsStillAskedFor();
    void agreedToItIsUsedAsWasAsked_data();
    void agreedToItIsUsedAsWasAsked();
    void ownFilesAreTrusted();
    void untrustedIsNotKeptInTheSettings();
    void dropsOpen();
    void recentFiles();
    void theFirstExperimentIsFittedAndUnchanged();
};

void TestExperimentFiles::theFormShowsAndKeepsAll_data() {
    QTest::addColumn<bool>("command");
    QTest::newRow("built in") << false;
    QTest::newRow("a command with names that are no UTF-8") << true;
}

void TestExperimentFiles::theFormShowsAndKeepsAll() {
    QFETCH(bool, command);
    const Experiment asked = command ? commandOn({{ExperimentInput::Kind::Values, {"a", "b\xff\n"}, {}},
                                                  {ExperimentInput::Kind::Spec, {}, "1..3"}})
                                     : everyField();
    PlanForm form({2, 2}, 2);
    const auto shown = form.setExperiment(asked);
    QVERIFY2(shown, shown ? "" : shown.error().sentence().c_str());
    QCOMPARE(firstDifference(asked, form.experiment()), std::string());
    const auto byForm = form.plan(), byFile = planOf(*experimentFrom(experimentJson(asked)));
    QVERIFY2(byForm && byFile, byForm ? "" : byForm.error().sentence().c_str());
    QCOMPARE(byForm->inputs->size(), byFile->inputs->size());
    for (const std::uint64_t row : {std::uint64_t{0}, byForm->inputs->size() - 1})
        QCOMPARE(*taskPayload(*byForm, row), *taskPayload(*byFile, row));
    QCOMPARE(workloadConfiguration(*byForm), workloadConfiguration(*byFile));
}

void TestExperimentFiles::whatTheFormCannotShowIsRefused() {
    PlanForm form({2, 2}, 2);
    const Experiment before = form.experiment();
    Experiment asked = everyField();
    asked.memoryLimitBytes = 1'000'001; // the form counts in megabytes
    const auto shown = form.setExperiment(asked);
    QVERIFY(!shown);
    QVERIFY2(shown.error().why.find("memory") != std::string::npos, shown.error().sentence().c_str());
    QVERIFY(form.experiment() == before);
}

/// Drawing it would keep the window busy. The user's own is shown, however long.
void TestExperimentFiles::aStrangersLongTextIsRefused() {
    PlanForm form({2, 2}, 2);
    Experiment asked = commandOn({});
    std::get<CommandExperiment>(asked.task).command = "echo " + std::string(20'000, 'a');
    const Experiment before = form.experiment();
    const auto shown = form.setExperiment(asked, false);
    QVERIFY(!shown);
    QVERIFY2(shown.error().why.find("16,384") != std::string::npos, shown.error().sentence().c_str());
    QVERIFY(form.experiment() == before);
    QVERIFY(form.setExperiment(asked));
    QVERIFY(form.findChild<QLabel*>(QStringLiteral("commandPreview"))->text().size() < 1000);
}

void TestExperimentFiles::theFormTakesWhatTheCommandLineTakes_data() {
    QTest::addColumn<int>("retries");
    QTest::addColumn<double>("seconds");
    QTest::addColumn<int>("workers");
    QTest::addColumn<int>("repeats");
    QTest::newRow("usual") << 3 << 2.5 << 4 << 5;
    QTest::newRow("the most") << 1000 << 1e8 << 256 << 1000;
    QTest::newRow("short time limit") << 101 << 0.05 << 33 << 1;
    QTest::newRow("shortest time limit") << 0 << 0.000001 << 1 << 1;
}

void TestExperimentFiles::theFormTakesWhatTheCommandLineTakes() {
    QFETCH(int, retries);
    QFETCH(double, seconds);
    QFETCH(int, workers);
    QFETCH(int, repeats);
    PlanForm form({2, 2}, 2);
    Experiment asked = form.experiment();
    asked.retries = retries;
    asked.timeoutSeconds = seconds;
    asked.workers = workers;
    asked.repeats = repeats;
    const auto shown = form.setExperiment(asked);
    QVERIFY2(shown, shown ? "" : shown.error().sentence().c_str());
    const auto plan = form.plan();
    QVERIFY(plan.has_value());
    QCOMPARE(plan->retries, retries);
    QCOMPARE(plan->timeoutSeconds, seconds);
    QCOMPARE(plan->workers, workers);
    const auto* const limit = form.findChild<QDoubleSpinBox*>(QStringLiteral("timeLimit"));
    QVERIFY2(!limit->cleanText().contains(QLatin1String(".5000")), qPrintable(limit->cleanText()));
}

/// The file is for the user alone, and the form says so.
void TestExperimentFiles::anEnvironmentIsKeptPrivate() {
    const Place place;
    Stage stage;
    PlanForm& form = stage.window.runPage().form();
    form.chooseCommand();
    auto& note = stage.child<QLabel>("environmentNote");
    QVERIFY(!note.isVisible());
    stage.child<QPlainTextEdit>("commandTemplate").setPlainText(QStringLiteral("env"));
    const auto others = QFile::ReadGroup | QFile::ReadOther;
    QVERIFY(stage.window.desk().saveTo(place.path("plain.json")));
    stage.child<QPlainTextEdit>("environment").setPlainText(QStringLiteral("TOKEN=secret"));
    QVERIFY(note.isVisible());
    QVERIFY(stage.window.desk().saveTo(place.path("own.json")));
    QVERIFY(stage.window.desk().saveTo(place.path("plain.json")));
    for (const char* name : {"own.json", "plain.json"})
        QCOMPARE(QFile::permissions(place.path(name)) & others, QFile::Permissions());
}

/// A disk that does not answer keeps nobody from working.
void TestExperimentFiles::longReadingCanBeCancelled() {
    QWidget window;
    QSemaphore disk;
    QTimer user;
    bool offered = false;
    connect(&user, &QTimer::timeout, this, [&] {
        auto* const dialog = window.findChild<QProgressDialog*>(QStringLiteral("longWork"));
        if (dialog == nullptr || !dialog->isVisible())
            return;
        offered = true;
        dialog->findChild<QPushButton*>()->click();
    });
    user.start(5);
    const auto given = asideUnlessCancelled(
        [&disk] {
            disk.acquire();
            return 7;
        },
        {&window, QStringLiteral("Reading…")});
    QVERIFY(offered && !given);
    disk.release(); // the work ends while its semaphore is still there
    QTRY_COMPARE(disk.available(), 0);
    offered = false;
    QCOMPARE(asideUnlessCancelled([] { return 8; }, {&window, {}}), std::optional(8));
    QVERIFY(!offered);
}

void TestExperimentFiles::savesAndOpens() {
    const Place place;
    Stage stage;
    PlanForm& form = stage.window.runPage().form();
    QVERIFY(form.setExperiment(everyField()));
    QVERIFY(stage.window.desk().saveTo(place.path("mine.json")));
    QCOMPARE(stage.window.windowTitle(), QStringLiteral("mine.json[*] – Manyhands"));
    form.setProcesses(2);
    QVERIFY(stage.window.desk().openFile(place.path("mine.json")));
    QCOMPARE(form.processes(), 64);
    QVERIFY(!stage.window.isWindowModified());
}

void TestExperimentFiles::changesAreMarkedAndAskedAbout() {
    const Place place;
    Stage stage;
    QVERIFY(!stage.window.isWindowModified());
    QVERIFY(stage.window.desk().saveTo(place.path("mine.json")));
    PlanForm& form = stage.window.runPage().form();
    form.setProcesses(3);
    QVERIFY(stage.window.isWindowModified());
    answerNext(&stage.window, "keepEditing");
    stage.child<QAction>("actionNew").trigger();
    QCOMPARE(form.processes(), 3);
    answerNext(&stage.window, "saveChanges");
    stage.child<QAction>("actionNew").trigger();
    QCOMPARE(form.processes(), 8);
    QCOMPARE(stage.window.desk().name(), QStringLiteral("Untitled"));
    QVERIFY(stage.window.desk().openFile(place.path("mine.json")));
    QCOMPARE(form.processes(), 3);
    form.setProcesses(4);
    answerNext(&stage.window, "keepEditing");
    QVERIFY(!stage.window.close());
    answerNext(&stage.window, "discardChanges");
    QVERIFY(stage.window.close());
}

void TestExperimentFiles::aFileThatCannotBeSavedSaysSo() {
    const Place place;
    Stage stage;
    QVERIFY(!stage.window.desk().saveTo(place.path("no/such/folder.json")));
    const QString told = stage.window.runPage().infoBar().text();
    QVERIFY2(told.startsWith(QLatin1String("The file could not be saved. ")), qPrintable(told));
    QVERIFY2(told.contains(place.path("no/such/folder.json")), qPrintable(told));
    QCOMPARE(told.count(QLatin1String("could not be saved")), 1);
    QVERIFY(stage.window.findChild<QPushButton*>(QStringLiteral("saveElsewhere")));
}

void TestExperimentFiles::hostileFilesChangeNothing() {
    const Place place;
    Stage stage;
    const Experiment before = stage.window.runPage().form().experiment();
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray(1'000'000, '['), QByteArray("{\"schema\":1}"), QByteArray(20'000'000, '7')}) {
        QFile file(place.path("bad.json"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        QVERIFY(!stage.window.desk().openFile(file.fileName()));
        QVERIFY(stage.window.runPage().infoBar().text().contains(QLatin1String("could not be opened")));
        QVERIFY(stage.window.runPage().form().experiment() == before);
    }
}

void TestExperimentFiles::openingLooksAtNothingElse_data() {
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"a command", "a Python function", "a plug-in"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

/// A pipe in the place of a file would keep whoever opens it waiting for ever, and so would a look at it.
void TestExperimentFiles::openingLooksAtNothingElse() {
    QFETCH(QString, kind);
    const Place place;
    QCOMPARE(::mkfifo(place.path("pipe").toStdString().c_str(), 0600), 0);
    const std::string pipe = place.path("pipe").toStdString();
    const ExperimentInput lines{ExperimentInput::Kind::Lines, {}, pipe};
    Experiment experiment = commandOn({lines, {ExperimentInput::Kind::Spec, {}, "@" + pipe}});
    if (kind == QLatin1String("a Python function"))
        experiment.task = PythonExperiment{pipe, pipe, "crunch", false, lines};
    else if (kind == QLatin1String("a plug-in"))
        experiment.task = PluginExperiment{pipe, "blur", {{"radius", "3"}}, 7};
    const QString file = place.file(experiment);
    Stage stage;
    QVERIFY(stage.window.desk().openFile(file));
    PlanForm& form = stage.window.runPage().form();
    QVERIFY(form.needsTrust() && form.isForeign());
    QVERIFY(form.experiment().task == experiment.task);
    QVERIFY(!form.plan());
    if (kind == QLatin1String("a command"))
        QVERIFY(stage.child<QListWidget>("inputs").item(0)->text().contains(QLatin1String("not read yet")));
    QVERIFY(stage.driver.asked.isEmpty());
}

void TestExperimentFiles::aStrangersProgramIsAskedAbout() {
    const Place place;
    const QString file = place.file(commandOn({{ExperimentInput::Kind::Values, {"\u202e"}, {}}}));
    Stage stage;
    QVERIFY(stage.window.desk().openFile(file));
    QString shown;
    QTimer::singleShot(0, &stage.window, [&] {
        shown = QApplication::activeModalWidget()->findChild<QPlainTextEdit*>("trustText")->toPlainText();
        QApplication::activeModalWidget()->findChild<QPushButton*>("refuseTrust")->click();
    });
    stage.child<QAction>("actionRun").trigger();
    QVERIFY(stage.driver.asked.isEmpty());
    QVERIFY2(shown.contains(QLatin1String("echo 'a b' '{}'")) && shown.contains(QLatin1String("LANG=C")) &&
                 shown.contains(QLatin1String("/tmp")) && shown.contains(QLatin1String("\\u202e")),
             qPrintable(shown));
    QVERIFY(!shown.contains(QChar(0x202e)));
    answerNext(&stage.window, "trustAndRun");
    stage.child<QAction>("actionRun").trigger();
    QCOMPARE(stage.driver.asked, QStringList{"serial"});
    // from now on it is known, here and as it is
    Stage later;
    QVERIFY(later.window.desk().openFile(file));
    QVERIFY(!later.window.runPage().form().needsTrust());
}

void TestExperimentFiles::aStrangersFunctionIsAskedAbout() {
    const Place place;
    QFile source(place.path("crunch.py"));
    QVERIFY(source.open(QIODevice::WriteOnly) && source.write("def crunch(n):\n    return n\n") > 0);
    source.close();
    Experiment experiment = everyField();
    experiment.task = PythonExperiment{
        "python3", source.fileName().toStdString(), "crunch", false, {ExperimentInput::Kind::Spec, {}, "1..9"}};
    const QString file = place.file(experiment);
    Stage stage;
    QVERIFY(stage.window.desk().openFile(file));
    QString shown;
    QTimer::singleShot(0, &stage.window, [&] {
        shown = QApplication::activeModalWidget()->findChild<QPlainTextEdit*>("trustText")->toPlainText();
        QApplication::activeModalWidget()->findChild<QPushButton*>("refuseTrust")->click();
    });
    stage.child<QAction>("actionRun").trigger();
    QVERIFY(stage.driver.asked.isEmpty());
    for (const char* part : {"crunch.py", "Python function: crunch", "Interpreter: python3", "1..9"})
        QVERIFY2(shown.contains(QLatin1String(part)), qPrintable(shown));
    answerNext(&stage.window, "trustAndRun");
    stage.child<QAction>("actionRun").trigger();
    QCOMPARE(stage.driver.asked, QStringList{"pool 64"});
    Stage later;
    QVERIFY(later.window.desk().openFile(file));
    QVERIFY(!later.window.runPage().form().needsTrust());
}

/// Trusting the file that names a plug-in is not trusting the plug-in: that is read only then.
void TestExperimentFiles::agreedToAPluginIsStillAskedFor() {
    const Place place;
    Experiment experiment = everyField();
    experiment.task = PluginExperiment{place.path("none.so").toStdString(), "blur", {}, 7};
    Stage stage;
    QVERIFY(stage.window.desk().openFile(place.file(experiment)));
    answerNext(&stage.window, "trustAndRun");
    stage.child<QAction>("actionRun").trigger();
    QVERIFY2(stage.driver.asked.isEmpty(), "a plug-in that is not there was run");
    QVERIFY(!stage.window.runPage().form().isForeign());
    const QString told = stage.child<QLabel>("pluginError").text();
    QVERIFY2(told.contains(QLatin1String("none.so")), qPrintable(told));
}

void TestExperimentFiles::agreedToItIsUsedAsWasAsked_data() {
    QTest::addColumn<QString>("action");
    QTest::addColumn<QStringList>("runs");
    QTest::addColumn<QStringList>("tunings");
    QTest::newRow("run") << "actionRun" << QStringList{"serial"} << QStringList();
    QTest::newRow("profile") << "actionProfile" << QStringList{"pool 2"} << QStringList();
    QTest::newRow("tune") << "actionFindBest" << QStringList() << QStringList{"start"};
}

void TestExperimentFiles::agreedToItIsUsedAsWasAsked() {
    QFETCH(QString, action);
    QFETCH(QStringList, runs);
    QFETCH(QStringList, tunings);
    const Place place;
    Experiment experiment = commandOn({{ExperimentInput::Kind::Spec, {}, "1..9"}});
    experiment.workers = 2;
    Stage stage;
    QVERIFY(stage.window.desk().openFile(place.file(experiment)));
    answerNext(&stage.window, "trustAndRun");
    stage.window.findChild<QAction*>(action)->trigger();
    QCOMPARE(stage.driver.asked, runs);
    QCOMPARE(stage.tuning.calls, tunings);
    QCOMPARE(stage.window.runPage().controller().isProfiled(), action == QLatin1String("actionProfile"));
}

void TestExperimentFiles::ownFilesAreTrusted() {
    const Place place;
    Stage stage;
    QVERIFY(stage.window.runPage().form().setExperiment(commandOn({{ExperimentInput::Kind::Values, {"1"}, {}}})));
    QVERIFY(stage.window.desk().saveTo(place.path("mine.json")));
    QVERIFY(stage.window.desk().openFile(place.path("mine.json")));
    QVERIFY(!stage.window.runPage().form().needsTrust());
    QVERIFY(QDir(place.folder.path()).mkdir(QStringLiteral("elsewhere")));
    QVERIFY(QFile::copy(place.path("mine.json"), place.path("elsewhere/mine.json")));
    QVERIFY(stage.window.desk().openFile(place.path("elsewhere/mine.json")));
    QVERIFY(stage.window.runPage().form().needsTrust());
    // a copy made by this window is no agreement
    QVERIFY(QDir(place.folder.path()).mkdir(QStringLiteral("third")));
    QVERIFY(stage.window.desk().saveTo(place.path("third/copy.json")));
    QVERIFY(stage.window.desk().openFile(place.path("third/copy.json")));
    QVERIFY(stage.window.runPage().form().needsTrust());
}

void TestExperimentFiles::untrustedIsNotKeptInTheSettings() {
    const Place place;
    QSettings settings(place.path("s.conf"), QSettings::IniFormat);
    Stage stage;
    Experiment python = commandOn({}), plugin = python;
    python.task = PythonExperiment{"python3", "/no/such.py", "f", false, {}};
    plugin.task = PluginExperiment{"/no/such.so", {}, {}, 7};
    for (const Experiment& experiment : {commandOn({}), python, plugin}) {
        QVERIFY(stage.window.desk().openFile(place.file(experiment)));
        stage.window.saveTo(settings);
        QVERIFY(!settings.contains(QStringLiteral("experiment/form")));
    }
}

void TestExperimentFiles::dropsOpen() {
    const Place place;
    Stage stage;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(place.file(everyField()))});
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    (stage.window.*&OpenWindow::dropEvent)(&drop);
    QTRY_COMPARE(stage.window.runPage().form().processes(), 64);
}

void TestExperimentFiles::recentFiles() {
    const Place place;
    QSettings settings(place.path("s.conf"), QSettings::IniFormat);
    {
        Stage stage;
        QVERIFY(stage.window.desk().openFile(place.file(everyField(), "a.json")));
        QVERIFY(stage.window.desk().openFile(place.file(everyField(), "b.json")));
        stage.window.saveTo(settings);
    }
    Stage stage;
    stage.window.restoreFrom(settings);
    const auto actions = stage.child<QMenu>("recentMenu").actions();
    QCOMPARE(actions.size(), 2);
    QCOMPARE(actions[0]->text(), QStringLiteral("b.json"));
    QVERIFY(QFile::remove(place.path("b.json")));
    actions[0]->trigger();
    QCOMPARE(stage.child<QMenu>("recentMenu").actions().size(), 1);
}

void TestExperimentFiles::theFirstExperimentIsFittedAndUnchanged() {
    Stage stage;
    const Experiment plain = stage.window.runPage().form().experiment();
    FirstRun first(&stage.window.runPage());
    connect(&first, &FirstRun::fitted, &stage.window.desk(), &ExperimentDesk::settle);
    QSignalSpy ready(&first, &FirstRun::ready);
    first.calibrate();
    QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, 30'000);
    QVERIFY(stage.window.runPage().form().experiment() != plain);
    QVERIFY(!stage.window.isWindowModified());
    stage.child<QAction>("actionRun").trigger();
    QCOMPARE(stage.driver.asked, QStringList{"serial"});
}

WATCHED_TEST_MAIN(TestExperimentFiles)
#include "tst_experiment_files.moc"
