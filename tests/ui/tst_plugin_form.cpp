// SPDX-License-Identifier: GPL-3.0-or-later
// The form for a plug-in: what it knows of a file it only reads, and that nothing is used before somebody agreed to it.
#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

#include "tests/ui/watched_main.h"

#include "tests/ui/window_stage.h"
#include "ui/files/experiment_desk.h"
#include "ui/run/plan_form.h"
#include "ui/run/plugin_form.h"

using namespace manyhands;
using manyhands::test::Stage;

namespace {

/// The user's own folders, with plug-ins in them, and the window.
struct Place {
    QTemporaryDir home;

    Place() { qputenv("XDG_DATA_HOME", QFile::encodeName(home.path())); }
    ~Place() { qunsetenv("XDG_DATA_HOME"); }
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;

    QString path(const char* name) const { return home.filePath(QString::fromLatin1(name)); }
    QString plugins() const { return path("manyhands/plugins"); }
    /// A copy of a plug-in of the tests, under another name where one is given. What is there is replaced.
    QString install(const char* built, const char* name = nullptr) const {
        QDir().mkpath(plugins());
        const QString made = copy(built, plugins() + QStringLiteral("/new"));
        const QString file = plugins() + QLatin1Char('/') + QLatin1String(name != nullptr ? name : built);
        if (::rename(QFile::encodeName(made).constData(), QFile::encodeName(file).constData()) != 0)
            qFatal("the plug-in could not be installed");
        return file;
    }
    QString copy(const char* built, const QString& file) const {
        const QString source = QStringLiteral(MANYHANDS_BIN_DIR "/plugins/") + QLatin1String(built);
        if (!QFile::copy(source, file))
            qFatal("%s could not be copied", built);
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
        return file;
    }
};

PlanForm& formOf(Stage& stage) {
    return stage.window.runPage().form();
}

Experiment pluginAt(const QString& file, const char* name = "", Settings settings = {}, std::uint64_t tasks = 12) {
    Experiment experiment;
    experiment.task = PluginExperiment{QFile::encodeName(file).toStdString(), name, std::move(settings), tasks};
    return experiment;
}

QStringList entries(const QComboBox& combo) {
    QStringList texts;
    for (int i = 0; i < combo.count(); ++i)
        texts << combo.itemText(i);
    return texts;
}

/// Presses a button of the dialog that comes next; what it shows.
void answerNext(QWidget* context, const char* button, QString* shown = nullptr) {
    QTimer::singleShot(0, context, [button, shown] {
        QWidget* const dialog = QApplication::activeModalWidget();
        auto* const found = dialog ? dialog->findChild<QPushButton*>(QString::fromLatin1(button)) : nullptr;
        if (!found)
            qFatal("nobody asks with a button %s", button);
        if (shown != nullptr)
            *shown = dialog->findChild<QPlainTextEdit*>("trustText")->toPlainText();
        found->click();
    });
}

} // namespace

class TestPluginForm : public QObject {
    Q_OBJECT
private slots:
    void installedOnesAreOffered();
    void itsParametersAreFields();
    void itsSettingsReachThePlan();
    void settingsAreKeptAsTheyWereWritten_data();
    void settingsAreKeptAsTheyWereWritten();
    void troubleIsToldBeforeARun_data();
    void troubleIsToldBeforeARun();
    void itIsAskedForOnce();
    void itIsAskedForAgainOnceItHasChanged();
    void itIsAskedForByItsButton();
    void whatMisbehavedIsAskedForWithTheReason();
    void whatChangesWhileTheQuestionIsShownIsNotAgreedTo();
    void aStrangersPluginIsNotTouched();
    void tabGoesAsOneReads();
};

void TestPluginForm::installedOnesAreOffered() {
    const Place place;
    place.install("demo.so");
    place.install("demo.so", "other.so");
    Stage stage;
    formOf(stage).choosePlugin();
    QCOMPARE(entries(stage.child<QComboBox>("pluginFile")), (QStringList{"None chosen", "demo.so", "other.so"}));
    QVERIFY(!formOf(stage).plan());
    QVERIFY(!formOf(stage).needsTrust());
}

void TestPluginForm::itsParametersAreFields() {
    const Place place;
    const QString file = place.install("demo.so");
    Stage stage;
    QVERIFY(formOf(stage).setExperiment(pluginAt(file)));
    auto& task = stage.child<QComboBox>("pluginTask");
    QCOMPARE(entries(task), (QStringList{"Longest Collatz sequence", "Logistic map"}));
    QCOMPARE(stage.child<QDoubleSpinBox>("pluginSize").value(), 100'000.0);
    QCOMPARE(formOf(stage).title(), QStringLiteral("Longest Collatz sequence · 12 tasks"));
    QVERIFY(stage.child<QLabel>("taskCaption").text().contains(QLatin1String("Limited by the processor")));
    task.setCurrentIndex(1);
    QCOMPARE(stage.child<QDoubleSpinBox>("pluginSize").value(), 3.7);
    QCOMPARE(stage.child<QDoubleSpinBox>("pluginParameter_years").value(), 1000.0);
    QCOMPARE(entries(stage.child<QComboBox>("pluginParameter_tell")), (QStringList{"last", "mean"}));
    const QString hash = stage.child<QLabel>("pluginHash").toolTip();
    QCOMPARE(hash.size(), 64);
    QCOMPARE(stage.child<QLabel>("pluginHash").text(), QStringLiteral("SHA-256 %1…").arg(hash.first(16)));
}

void TestPluginForm::itsSettingsReachThePlan() {
    const Place place;
    const QString file = place.install("demo.so");
    Stage stage;
    QVERIFY(formOf(stage).setExperiment(pluginAt(file, "logistic")));
    stage.child<QDoubleSpinBox>("pluginParameter_years").setValue(7);
    stage.child<QComboBox>("pluginParameter_tell").setCurrentText(QStringLiteral("mean"));
    stage.child<QSpinBox>("pluginTasks").setValue(5);
    const auto plan = formOf(stage).plan();
    QVERIFY2(plan, plan ? "" : plan.error().sentence().c_str());
    const auto& task = std::get<PluginTask>(plan->task);
    QCOMPARE(QString::fromStdString(task.file), file);
    QCOMPARE(task.name, std::string("logistic"));
    QCOMPARE(QString::fromStdString(task.sha256), stage.child<QLabel>("pluginHash").toolTip());
    QCOMPARE(task.settings, (Settings{{"years", "7"}, {"tell", "mean"}}));
    QCOMPARE(plan->inputs->size(), 5U);
}

void TestPluginForm::settingsAreKeptAsTheyWereWritten_data() {
    QTest::addColumn<Settings>("settings");
    QTest::addColumn<bool>("kept");
    QTest::newRow("none") << Settings{} << true;
    QTest::newRow("some, in an order of their own") << Settings{{"tell", "mean"}, {"rate", "3.50"}} << true;
    QTest::newRow("one that is the default anyway") << Settings{{"years", "1000"}} << true;
    QTest::newRow("one it does not know") << Settings{{"months", "7"}} << true; // the plan says so
    QTest::newRow("one too fine for its field") << Settings{{"rate", "3.00004"}} << false;
    QTest::newRow("one out of its bounds") << Settings{{"rate", "9"}} << false;
}

void TestPluginForm::settingsAreKeptAsTheyWereWritten() {
    QFETCH(Settings, settings);
    QFETCH(bool, kept);
    const Place place;
    Stage stage;
    const Experiment asked = pluginAt(place.install("demo.so"), "logistic", settings);
    QCOMPARE(bool(formOf(stage).setExperiment(asked)), kept);
    if (kept)
        QVERIFY(formOf(stage).experiment().task == asked.task);
}

void TestPluginForm::troubleIsToldBeforeARun_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("says");
    QTest::newRow("elsewhere") << "elsewhere.so"
                               << "install -m 644";
    QTest::newRow("not there") << "manyhands/plugins/none.so"
                               << "none.so";
    QTest::newRow("no plug-in at all") << "manyhands/plugins/text.so"
                                       << "no shared library";
    QTest::newRow("empty") << "manyhands/plugins/empty.so"
                           << "empty";
    QTest::newRow("made for another version") << "manyhands/plugins/abi.so"
                                              << "abi.so";
    QTest::newRow("others may write to it") << "manyhands/plugins/open.so"
                                            << "chmod go-w";
}

void TestPluginForm::troubleIsToldBeforeARun() {
    QFETCH(QString, file);
    QFETCH(QString, says);
    const Place place;
    place.install("abi.so");
    place.copy("demo.so", place.path("elsewhere.so"));
    QFile::setPermissions(place.install("demo.so", "open.so"),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::WriteOther | QFile::WriteGroup);
    QFile text(place.path("manyhands/plugins/text.so")), empty(place.path("manyhands/plugins/empty.so"));
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write("hello") == 5 && empty.open(QIODevice::WriteOnly));
    text.close();
    empty.close();
    for (QFile* const made : {&text, &empty})
        made->setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    Stage stage;
    QVERIFY(formOf(stage).setExperiment(pluginAt(place.home.filePath(file), "", {{"n", "3"}})));
    const auto& error = stage.child<QLabel>("pluginError");
    QVERIFY2(error.isVisible() && error.text().contains(says), qPrintable(error.text()));
    QVERIFY(!formOf(stage).plan());
    stage.child<QAction>("actionRun").trigger();
    QVERIFY(stage.driver.asked.isEmpty());
}

void TestPluginForm::itIsAskedForOnce() {
    const Place place;
    const QString file = place.install("demo.so");
    for (const bool first : {true, false}) {
        Stage stage;
        QVERIFY(formOf(stage).setExperiment(pluginAt(file)));
        QCOMPARE(formOf(stage).needsTrust(), first);
        QCOMPARE(stage.child<QWidget>("pluginTrust").isVisible(), first);
        if (first) {
            QString shown;
            answerNext(&stage.window, "refuseTrust", &shown);
            stage.child<QAction>("actionRun").trigger();
            QVERIFY(stage.driver.asked.isEmpty());
            QVERIFY2(shown.contains(file) && shown.contains(stage.child<QLabel>("pluginHash").toolTip()),
                     qPrintable(shown));
            answerNext(&stage.window, "trustAndRun");
        }
        stage.child<QAction>("actionRun").trigger();
        QCOMPARE(stage.driver.asked, QStringList{"serial"});
        QVERIFY(!stage.child<QWidget>("pluginTrust").isVisible());
    }
}

void TestPluginForm::itIsAskedForAgainOnceItHasChanged() {
    const Place place;
    const QString file = place.install("demo.so");
    Stage stage;
    QVERIFY(formOf(stage).setExperiment(pluginAt(file)));
    answerNext(&stage.window, "trustAndRun");
    stage.child<QPushButton>("pluginTrust").click();
    QVERIFY(!formOf(stage).needsTrust());
    const QString before = stage.child<QLabel>("pluginHash").toolTip();
    place.install("fails.so", "demo.so");
    QTRY_VERIFY(formOf(stage).needsTrust());
    QVERIFY(stage.child<QLabel>("pluginHash").toolTip() != before);
    QCOMPARE(entries(stage.child<QComboBox>("pluginTask")), (QStringList{"Odd act", "Wait"}));
    place.install("demo.so");
    QTRY_VERIFY(!formOf(stage).needsTrust()); // this content had been agreed to
}

void TestPluginForm::itIsAskedForByItsButton() {
    const Place place;
    Stage stage;
    QVERIFY(formOf(stage).setExperiment(pluginAt(place.install("demo.so"))));
    answerNext(&stage.window, "trustAndRun");
    QTest::mouseClick(&stage.child<QPushButton>("pluginTrust"), Qt::LeftButton);
    QVERIFY(!formOf(stage).needsTrust());
    QVERIFY2(stage.driver.asked.isEmpty(), "to agree is not to run");
}

void TestPluginForm::whatMisbehavedIsAskedForWithTheReason() {
    const Place place;
    const QString file = place.install("demo.so");
    PluginBook book = PluginBook::ofUser();
    const auto plugin = readPlugin(QFile::encodeName(file).toStdString());
    QVERIFY(plugin && book.trust(*plugin) && book.quarantine(plugin->sha256, "its start-up aborted"));
    Stage stage;
    QVERIFY(formOf(stage).setExperiment(pluginAt(file)));
    QVERIFY(formOf(stage).needsTrust());
    const QString told = stage.child<QLabel>("pluginAgreement").text();
    QVERIFY2(told.contains(QLatin1String("its start-up aborted")), qPrintable(told));
    answerNext(&stage.window, "trustAndRun");
    stage.child<QAction>("actionRun").trigger();
    QCOMPARE(stage.driver.asked, QStringList{"serial"});
    QVERIFY(book.quarantined(plugin->sha256).empty());
}

/// Agreed to is what was shown.
void TestPluginForm::whatChangesWhileTheQuestionIsShownIsNotAgreedTo() {
    const Place place;
    const QString file = place.install("demo.so");
    Stage stage;
    QVERIFY(formOf(stage).setExperiment(pluginAt(file)));
    const QString before = stage.child<QLabel>("pluginHash").toolTip();
    QTimer change;
    connect(&change, &QTimer::timeout, this, [&] {
        QWidget* const dialog = QApplication::activeModalWidget();
        if (dialog == nullptr)
            return;
        if (stage.child<QLabel>("pluginHash").toolTip() == before)
            place.install("fails.so", "demo.so");
        else
            dialog->findChild<QPushButton*>("trustAndRun")->click();
    });
    change.start(10);
    stage.child<QAction>("actionRun").trigger();
    change.stop();
    QVERIFY2(stage.driver.asked.isEmpty(), "another plug-in was run than the one that was shown");
    QVERIFY(formOf(stage).needsTrust());
}

/// Neither read nor looked for: there is no telling what lies there.
void TestPluginForm::aStrangersPluginIsNotTouched() {
    const Place place;
    const QString file = place.install("demo.so");
    Stage stage;
    const Experiment asked = pluginAt(file, "logistic", {{"years", "7"}}, 3);
    QVERIFY(formOf(stage).setExperiment(asked, false));
    QCOMPARE(entries(stage.child<QComboBox>("pluginTask")), QStringList());
    QCOMPARE(entries(stage.child<QComboBox>("pluginFile")), (QStringList{"None chosen", file}));
    const QString shown = stage.child<QLabel>("pluginPreview").text();
    QVERIFY2(shown.contains(QLatin1String("years=7")) && shown.contains(file), qPrintable(shown));
    QVERIFY(formOf(stage).experiment().task == asked.task);
    QStringList asks; // about the file that names it, then about the plug-in itself
    QTimer agree;
    connect(&agree, &QTimer::timeout, this, [&asks] {
        QWidget* const dialog = QApplication::activeModalWidget();
        auto* const yes = dialog != nullptr ? dialog->findChild<QPushButton*>("trustAndRun") : nullptr;
        if (yes == nullptr)
            return;
        asks << yes->text();
        yes->click();
    });
    agree.start(5);
    stage.child<QAction>("actionRun").trigger();
    QCOMPARE(asks, (QStringList{"Trust and run", "Trust"}));
    QCOMPARE(stage.driver.asked, QStringList{"serial"});
    QCOMPARE(stage.child<QDoubleSpinBox>("pluginParameter_years").value(), 7.0);
}

void TestPluginForm::tabGoesAsOneReads() {
    const Place place;
    Stage stage;
    QVERIFY(formOf(stage).setExperiment(pluginAt(place.install("demo.so"), "logistic")));
    stage.child<QComboBox>("pluginFile").setFocus();
    QStringList order;
    for (int i = 0; i < 8; ++i) {
        order << stage.window.focusWidget()->objectName();
        QTest::keyClick(stage.window.focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(order, (QStringList{"pluginFile", "pluginFileChoose", "pluginTrust", "pluginTask", "pluginTasks",
                                 "pluginSize", "pluginParameter_years", "pluginParameter_tell"}));
}

WATCHED_TEST_MAIN(TestPluginForm)
#include "tst_plugin_form.moc"
