// SPDX-License-Identifier: GPL-3.0-or-later
// The window in each of its languages and from right to left: nothing is cut, nothing lies on something else.
#include "tests/ui/asked_dialogs.h"
#include "tests/ui/code_forms.h"
#include "tests/ui/saved_runs_stage.h"
#include "tests/ui/watched_main.h"
#include "tests/ui/window_stage.h"
#include "tests/ui/window_walk.h"

#include "core/session/experiment.h"
#include "core/session/experiment_code.h"
#include "ui/files/report.h"
#include "ui/history/facts_panel.h"
#include "ui/learn/code_block.h"
#include "ui/run/plan_form.h"
#include "ui/run/results_pane.h"
#include "ui/run/task_model.h"
#include "ui/run/timeline_pane.h"
#include "ui/shared/language.h"
#include "ui/shared/number_text.h"
#include "ui/shared/text_scale.h"
#include "ui/window/window_sheets.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLayout>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTimer>
#include <QToolButton>

#include <functional>

using namespace manyhands;
using namespace manyhands::test;

namespace {

constexpr QSize kUsual{1440, 900};
constexpr QSize kSmall{1100, 700};

void languages() {
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("German") << Language::German;
    QTest::newRow("Simplified Chinese") << Language::Chinese;
}

/// A letter that opens two entries of one menu, with the menu's name; "" where there is none.
QString clashIn(const QList<QAction*>& entries) {
    QHash<QChar, QString> taken;
    for (const QAction* entry : entries) {
        const QString text = entry->text();
        const qsizetype mark = text.indexOf(QLatin1Char('&'));
        if (mark >= 0) {
            const QChar letter = text[mark + 1].toLower();
            if (taken.contains(letter))
                return text + QStringLiteral(" and ") + taken[letter];
            taken.insert(letter, text);
        }
        if (const QMenu* menu = entry->menu()) {
            if (const QString below = clashIn(menu->actions()); !below.isEmpty())
                return below;
        }
    }
    return {};
}

void settleAt(Stage& stage, QSize size) {
    stage.window.resize(size);
    stage.window.runPage().tick();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    for (int i = 0; i < 5; ++i) // a layout within a layout takes a round for each
        QCoreApplication::processEvents();
}

QStringList cutIn(const QWidget& window) {
    QStringList cut;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->isVisible() && !cutText(widget).isEmpty())
            cut << nameOf(widget) + QStringLiteral(": ") + cutText(widget);
    }
    return cut;
}

void verifyNotCut(Stage& stage, QSize size, const char* when) {
    settleAt(stage, size);
    const QStringList cut = cutIn(stage.window);
    QVERIFY2(cut.isEmpty(), qPrintable(QLatin1String(when) + QStringLiteral(": ") + cut.join(QStringLiteral("; "))));
}

/// The forms of the other kinds of tasks, with something in them.
void walkForms(Stage& stage, const std::function<void(const char*)>& look) {
    stage.window.runPage().form().chooseCommand();
    look("with a command");
    showPythonForm(stage);
    look("with a Python function");
    stage.child<QLineEdit>("pythonFile").setText(QStringLiteral("none.py"));
    look("with a Python file that is not there");
    showPluginForm(stage);
    look("with a plug-in");
    stage.window.runPage().form().chooseWorkload(QStringLiteral("primes"));
}

/// The Run page from its first run to its results, with all workers' details and one's.
void walkRunPage(Stage& stage, const std::function<void(const char*)>& look) {
    stage.child<QToolButton>("moreToggle").click();
    look("at first");
    stage.key(Qt::Key_F5);
    stage.driver.playPart(0.3);
    look("with one process");
    stage.driver.playWhole();
    stage.driver.playPart(0.3);
    look("running");
    stage.window.runPage().timeline().selectLane(kSlowedPlace);
    look("running, with a worker's details");
    stage.driver.playWhole();
    stage.window.runPage().timeline().selectLane(kSlowedPlace);
    look("finished, with a worker's details");
    stage.window.runPage().timeline().selectLane(-1);
    for (int tab = 0; tab < ResultsPane::TabCount; ++tab) {
        stage.child<QTabBar>("resultTabs").setCurrentIndex(tab);
        look("finished");
    }
}

/// Tune, Learn and History, empty and full; `folder` for the saved runs.
void walkOtherPages(Stage& stage, const QTemporaryDir& folder, const std::function<void(const char*)>& look) {
    stage.key(Qt::Key_2, Qt::ControlModifier);
    look("before a tuning");
    stage.finishTuning();
    look("tuned");
    stage.key(Qt::Key_F1);
    for (int lesson = 0; lesson < kLessons; ++lesson) {
        playLesson(stage, static_cast<Lesson>(lesson));
        look(qPrintable(QStringLiteral("lesson %1").arg(lesson + 1)));
        for (const CodeBlock* code : stage.window.findChildren<CodeBlock*>())
            QVERIFY2(!code->isCut(), qPrintable(code->code()));
    }
    stage.key(Qt::Key_4, Qt::ControlModifier);
    look("without saved runs");
    compareSavedRuns(stage, folder);
    look("two saved runs side by side");
}

struct OpenedDialog {
    const char* name;
    void (*open)(Stage& stage); ///< may come back before it is there
};

template <const char* action>
void trigger(Stage& stage) {
    stage.child<QAction>(action).trigger();
}
constexpr char kPreferences[] = "actionPreferences", kMachine[] = "actionMachine", kExport[] = "actionExport",
               kKeyboard[] = "actionKeyboard", kShowCode[] = "actionShowCode", kMeasured[] = "actionHowMeasured",
               kAbout[] = "actionAbout";

const OpenedDialog kDialogs[] = {
    {"preferences", trigger<kPreferences>},
    {"machine", trigger<kMachine>},
    {"export", trigger<kExport>},
    {"keyboard", trigger<kKeyboard>},
    {"show me the code", trigger<kShowCode>},
    {"how it is measured", trigger<kMeasured>},
    {"about", trigger<kAbout>},
    {"clean up", manyhands::test::askAboutLeftovers},
    {"trust", manyhands::test::askForTrust},
    {"trust a plug-in", manyhands::test::askAboutPlugin},
};

/// Names, and words that English and German share.
const QStringList kCommon{
    "&Pause",     "&Details", "&System",   "Worker",  "Spawn", "Experiment", "Pause", "Universal Scalability Law",
    "Karp–Flatt", "Plug-in…", "crunch.py", "python3", "Ideal"};

/// Of its menus and of every widget.
QStringList wordsOfFinishedWindow(Language language) {
    speak(*qApp, language);
    Stage stage;
    stage.key(Qt::Key_F5);
    stage.finishBoth();
    stage.finishTuning();
    const QTemporaryDir folder;
    compareSavedRuns(stage, folder);
    playLesson(stage, Lesson::SeparateState);
    settleAt(stage, kUsual);
    QStringList words;
    for (const QAction* action : stage.window.findChildren<QAction*>())
        words << action->text();
    for (const QWidget* widget : stage.window.findChildren<QWidget*>())
        words << wordsOf(widget);
    return words;
}

} // namespace

class TestLanguages : public QObject {
    Q_OBJECT
private slots:
    void cleanup();
    void choosesTheLanguage_data();
    void choosesTheLanguage();
    void countsInEachLanguage_data();
    void countsInEachLanguage();
    void saysNothingInEnglish_data();
    void saysNothingInEnglish();
    void mnemonicsDiffer_data() { languages(); }
    void mnemonicsDiffer();
    void nothingIsCut_data();
    void nothingIsCut();
    void figuresBelowTheLanesAreNotCut_data() { noDialogIsCut_data(); }
    void figuresBelowTheLanesAreNotCut();
    void noDialogIsCut_data();
    void noDialogIsCut();
    void nothingIsMisplaced_data();
    void nothingIsMisplaced();
    void timeRunsToTheRight();
    void theReportOfATuningSpeaksTheWindowsLanguage_data() { languages(); }
    void theReportOfATuningSpeaksTheWindowsLanguage();
    void theReportOfARunNamesItsSettings_data() { languages(); }
    void theReportOfARunNamesItsSettings();
    void codeIsCommentedInTheWindowsLanguage_data() { saysNothingInEnglish_data(); }
    void codeIsCommentedInTheWindowsLanguage();
    void tasksAreFoundByWhatIsShown();
};

void TestLanguages::cleanup() {
    setTextSize(100);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    speak(*qApp, Language::English);
}

void TestLanguages::choosesTheLanguage_data() {
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<Language>("language");
    QTest::newRow("German of Austria") << QStringList{"de-AT", "de-Latn-AT", "de"} << Language::German;
    QTest::newRow("Chinese of China") << QStringList{"zh-CN", "zh-Hans-CN", "zh"} << Language::Chinese;
    QTest::newRow("Chinese of Singapore") << QStringList{"zh-SG"} << Language::Chinese;
    QTest::newRow("Chinese of Taiwan, then German") << QStringList{"zh-TW", "zh-Hant-TW", "de"} << Language::German;
    QTest::newRow("French, then English, then German") << QStringList{"fr-FR", "en", "de"} << Language::English;
    QTest::newRow("French alone") << QStringList{"fr-FR", "fr"} << Language::English;
    QTest::newRow("none") << QStringList{"C"} << Language::English;
}

void TestLanguages::choosesTheLanguage() {
    QFETCH(QStringList, wanted);
    QFETCH(Language, language);
    QCOMPARE(languageAmong(wanted), language);
}

void TestLanguages::countsInEachLanguage_data() {
    QTest::addColumn<Language>("language");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("text");
    QTest::newRow("English, one") << Language::English << 1 << "and 1 more row";
    QTest::newRow("English, many") << Language::English << 2000 << "and 2,000 more rows";
    QTest::newRow("German, one") << Language::German << 1 << "und 1 weitere Zeile";
    QTest::newRow("German, many") << Language::German << 2000 << "und 2.000 weitere Zeilen";
    QTest::newRow("Chinese, many") << Language::Chinese << 2000 << "另有 2,000 行";
}

void TestLanguages::countsInEachLanguage() {
    QFETCH(Language, language);
    QFETCH(int, count);
    QFETCH(QString, text);
    speak(*qApp, language);
    QCOMPARE(QCoreApplication::translate("Exporter", "and %Ln more row(s)", nullptr, count), text);
}

void TestLanguages::saysNothingInEnglish_data() {
    QTest::addColumn<Language>("language");
    QTest::newRow("German") << Language::German;
    QTest::newRow("Simplified Chinese") << Language::Chinese;
}

void TestLanguages::saysNothingInEnglish() {
    QFETCH(Language, language);
    const QStringList english = wordsOfFinishedWindow(Language::English);
    static const QRegularExpression word(QStringLiteral("[a-z]{3}")), tag(QStringLiteral("<[^>]*>"));
    QStringList same;
    for (const QString& text : wordsOfFinishedWindow(language)) {
        if (QString(text).remove(tag).contains(word) && english.contains(text) && !kCommon.contains(text))
            same << text;
    }
    same.removeDuplicates();
    QVERIFY2(same.isEmpty(), qPrintable(same.join(QStringLiteral("; "))));
}

void TestLanguages::mnemonicsDiffer() {
    QFETCH(Language, language);
    speak(*qApp, language);
    Stage stage;
    const auto clash = [&] { return clashIn(stage.window.menuBar()->actions()); };
    QVERIFY2(clash().isEmpty(), qPrintable(clash()));
    stage.key(Qt::Key_F5); // Restart and Resume come instead of others
    stage.driver.playWhole();
    stage.driver.playPart(0.3);
    stage.window.runPage().tick();
    stage.key(Qt::Key_F6);
    QVERIFY2(clash().isEmpty(), qPrintable(clash()));
}

void TestLanguages::nothingIsCut_data() {
    QTest::addColumn<Language>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    const std::pair<const char*, Language> languages[] = {
        {"English", Language::English}, {"German", Language::German}, {"Chinese", Language::Chinese}};
    for (const auto& [name, language] : languages)
        for (const QSize& size : {kUsual, kSmall})
            for (const int percent : {100, 130})
                QTest::addRow("%s, %s window, %s text", name, size == kUsual ? "usual" : "small",
                              percent == 100 ? "usual" : "largest")
                    << language << size << percent;
}

void TestLanguages::nothingIsCut() {
    QFETCH(Language, language);
    QFETCH(QSize, size);
    QFETCH(int, percent);
    speak(*qApp, language);
    Stage stage;
    stage.window.useTextSize(percent);
    stage.driver.lifelike = true;
    const auto verify = [&](const char* when) { verifyNotCut(stage, size, when); };
    walkForms(stage, verify);
    walkRunPage(stage, verify);
    const QTemporaryDir folder;
    walkOtherPages(stage, folder, verify);
    stage.window.findChild<HistoryTable*>()->choose({saved::kSomeFailed});
    const auto& facts = stage.child<FactsPanel>("historyRightPanel");
    QTRY_VERIFY(facts.text().contains(QLatin1String("gzip -9"))); // its details are there
    verify("with a saved run");
    const QWidget* const body = facts.findChild<QWidget*>(QStringLiteral("formBody"));
    QVERIFY2(!facts.isVisible() || body->width() <= body->parentWidget()->width(), "the panel is wider than its place");
}

/// They have the room that their titles leave, also when the size of texts changes once all has come to its end.
void TestLanguages::figuresBelowTheLanesAreNotCut() {
    QFETCH(Language, language);
    QFETCH(int, percent);
    speak(*qApp, language);
    Stage stage;
    stage.key(Qt::Key_F5);
    stage.finishBoth();
    stage.window.useTextSize(percent);
    settleAt(stage, kUsual);
    for (const char* name : {"busyAverage", "tasksWaiting"}) {
        const auto& figure = stage.child<QLabel>(name);
        QVERIFY2(figure.sizeHint().width() <= figure.width(), qPrintable(figure.text()));
        const QWidget& strip = *figure.parentWidget();
        const QRect inside = strip.rect().marginsRemoved(strip.layout()->contentsMargins());
        QVERIFY2(inside.contains(figure.geometry()), qPrintable(placeOf(&figure)));
    }
}

void TestLanguages::noDialogIsCut_data() {
    QTest::addColumn<Language>("language");
    QTest::addColumn<int>("percent");
    QTest::newRow("English") << Language::English << 100;
    QTest::newRow("English, largest text") << Language::English << 130;
    QTest::newRow("German") << Language::German << 100;
    QTest::newRow("German, largest text") << Language::German << 130;
    QTest::newRow("Chinese") << Language::Chinese << 100;
    QTest::newRow("Chinese, largest text") << Language::Chinese << 130;
}

void TestLanguages::noDialogIsCut() {
    QFETCH(Language, language);
    QFETCH(int, percent);
    speak(*qApp, language);
    Stage stage;
    stage.window.useTextSize(percent);
    stage.key(Qt::Key_F5);
    stage.finishBoth();
    for (const OpenedDialog& dialog : kDialogs) {
        bool came = false;
        QStringList cut;
        QTimer look;
        connect(&look, &QTimer::timeout, &stage.window, [&] {
            auto* const shown = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            if (shown == nullptr)
                return;
            came = true;
            cut = cutIn(*shown);
            shown->reject();
        });
        look.start(1);
        dialog.open(stage);
        QTRY_VERIFY2(came, dialog.name);
        QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
        QVERIFY2(cut.isEmpty(),
                 qPrintable(QLatin1String(dialog.name) + QStringLiteral(": ") + cut.join(QLatin1String("; "))));
    }
}

void TestLanguages::nothingIsMisplaced_data() {
    QTest::addColumn<Language>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("reversed");
    for (const bool reversed : {false, true}) {
        const auto row = [&](const char* language) {
            return QStringLiteral("%1, %2").arg(QLatin1String(language), reversed ? QStringLiteral("from right to left")
                                                                                  : QStringLiteral("as written"));
        };
        QTest::newRow(qPrintable(row("English"))) << Language::English << kUsual << reversed;
        QTest::newRow(qPrintable(row("small and German"))) << Language::German << kSmall << reversed;
        QTest::newRow(qPrintable(row("small and Chinese"))) << Language::Chinese << kSmall << reversed;
    }
}

void TestLanguages::nothingIsMisplaced() {
    QFETCH(Language, language);
    QFETCH(QSize, size);
    QFETCH(bool, reversed);
    speak(*qApp, language);
    QGuiApplication::setLayoutDirection(reversed ? Qt::RightToLeft : Qt::LeftToRight);
    Stage stage;
    const auto verify = [&](const char* when) {
        settleAt(stage, size);
        const QStringList found = misplaced(&stage.window);
        QVERIFY2(found.isEmpty(),
                 qPrintable(QLatin1String(when) + QStringLiteral(": ") + found.join(QStringLiteral("; "))));
    };
    verify("at first");
    walkForms(stage, verify);
    stage.key(Qt::Key_F5);
    stage.finishBoth();
    for (int tab = 0; tab < ResultsPane::TabCount; ++tab) {
        stage.child<QTabBar>("resultTabs").setCurrentIndex(tab);
        settleAt(stage, size);
        QVERIFY2(misplaced(&stage.window).isEmpty(), qPrintable(misplaced(&stage.window).join(QStringLiteral("; "))));
    }
    stage.finishTuning();
    settleAt(stage, size);
    QVERIFY2(misplaced(&stage.window).isEmpty(), qPrintable(misplaced(&stage.window).join(QStringLiteral("; "))));
    stage.key(Qt::Key_F1);
    playLesson(stage, Lesson::SeparateState);
    settleAt(stage, size);
    QVERIFY2(misplaced(&stage.window).isEmpty(), qPrintable(misplaced(&stage.window).join(QStringLiteral("; "))));
    const QTemporaryDir folder;
    compareSavedRuns(stage, folder);
    settleAt(stage, size);
    QVERIFY2(misplaced(&stage.window).isEmpty(), qPrintable(misplaced(&stage.window).join(QStringLiteral("; "))));
}

void TestLanguages::timeRunsToTheRight() {
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    Stage stage;
    stage.key(Qt::Key_F5);
    stage.finishBoth();
    settleAt(stage, kUsual);
    const auto leftOf = [&](const char* name) {
        auto& widget = stage.child<QWidget>(name);
        return widget.mapTo(&stage.window, QPoint()).x();
    };
    QVERIFY(leftOf("workerTable") < leftOf("lanePlot"));
    QCOMPARE(stage.child<QWidget>("lanePlot").layoutDirection(), Qt::LeftToRight);
    QVERIFY2(leftOf("leftPanel") > leftOf("centre"), "the panels of the page change sides");
}

void TestLanguages::theReportOfATuningSpeaksTheWindowsLanguage() {
    QFETCH(Language, language);
    speak(*qApp, language);
    Stage stage;
    stage.finishTuning();
    const QString report = QString::fromUtf8(stage.window.tunePage().report());
    const char* const code = language == Language::English ? "en" : language == Language::German ? "de" : "zh-CN";
    QVERIFY(report.contains(QStringLiteral("<html lang=\"%1\">").arg(QLatin1String(code))));
    const QStringList english{"Use ",         "faster than", "What limits", "Curves",   "Laws",
                              "Every repeat", "Doubts",      "Machine",     "Speed-up", "Wall time",
                              "Efficiency",   "serial",      "Grade",       "usable",   "Left out",
                              "Setting",      "fits",        "no peak",     "Overhead"};
    const auto found = [&english](const QString& text) {
        QStringList words;
        for (const QString& word : english)
            if (text.contains(word))
                words << word;
        return words.join(QStringLiteral(", "));
    };
    stage.child<QPushButton>("copyReport").click();
    const QString page = report.mid(report.indexOf(QLatin1String("<h1>")));
    const QString plain = QGuiApplication::clipboard()->text();
    QVERIFY(plain.count(QLatin1Char('\t')) > 50);
    for (const auto& [text, least] : {std::pair{page, 12}, std::pair{plain, 6}}) {
        const auto count = found(text).count(QLatin1Char(',')) + 1;
        QVERIFY2(language == Language::English ? count > least : found(text).isEmpty(), qPrintable(found(text)));
        QVERIFY2(language == Language::English || !text.contains(QLatin1String(" to ")), "a range");
        QVERIFY2(!text.contains(QLatin1String("chunk_size")), "a setting as records name it");
    }
}

void TestLanguages::theReportOfARunNamesItsSettings() {
    QFETCH(Language, language);
    speak(*qApp, language);
    Stage stage;
    stage.key(Qt::Key_F5);
    stage.finishBoth();
    RunRecord record = recordedRun(stage.driver.shape).record;
    record.plan = {{"task", "primes"}, {"start_method", "forkserver"}, {"chunk_size", "auto"}, {"retries", "2"}};
    stage.key(Qt::Key_F5);
    stage.driver.playPart(1);
    stage.driver.say(record);
    const QString report = QString::fromUtf8(reportOf(stage.window.runPage()));
    const bool english = language == Language::English;
    for (const char* recorded : {"start_method", "forkserver", "chunk_size", "<td>auto</td>", "<td>retries</td>"})
        QVERIFY2(!report.contains(QLatin1String(recorded)), recorded);
    for (const char* word : {"Start method", "automatic", "Retries"})
        QCOMPARE(report.contains(QLatin1String("<td>") + QLatin1String(word) + QLatin1String("</td>")), english);
}

/// Each comment of each workload's code; names and code stay as they are.
void TestLanguages::codeIsCommentedInTheWindowsLanguage() {
    QFETCH(Language, language);
    speak(*qApp, language);
    static const QRegularExpression comment(QStringLiteral("^\\s*(?:# |///? )(.*)$"),
                                            QRegularExpression::MultilineOption);
    const auto commentsOf = [](const QString& code) {
        QStringList all;
        for (auto found = comment.globalMatch(code); found.hasNext();)
            all << found.next().captured(1);
        return all;
    };
    PlanForm form({2, 2}, 2);
    Experiment experiment;
    QStringList english, shown;
    const auto look = [&] {
        QVERIFY(form.setExperiment(experiment));
        for (const TextSheet::Page& page : codePages(form))
            shown << commentsOf(page.text);
        for (const std::string& code : {pythonCodeOf(experiment), cppCodeOf(experiment)})
            english << commentsOf(QString::fromStdString(code));
    };
    for (const WorkloadInfo& info : workloadInfos()) {
        experiment.task = BuiltinExperiment{std::string(info.name), {}, 20, LengthPattern::Even};
        look();
    }
    experiment.task = CommandExperiment{"true {}", false, {}, {}, {{ExperimentInput::Kind::Spec, {}, "1..3"}}};
    look();
    QVERIFY(english.size() >= 6);
    QCOMPARE(shown.size(), english.size());
    for (const QString& text : english)
        QVERIFY2(!shown.contains(text), qPrintable(text));
}

void TestLanguages::tasksAreFoundByWhatIsShown() {
    speak(*qApp, Language::German);
    TaskModel model;
    RunBatch batch;
    for (std::uint64_t task = 1; task <= 3; ++task) {
        TaskEvent event;
        event.task = TaskId{task};
        event.state = task == 2 ? TaskState::Failed : TaskState::Succeeded;
        event.summary = "exit code 3";
        batch.tasks.push_back(event);
    }
    model.take(batch);
    model.publish();
    model.setStateFilter(TaskModel::StateFilter::Failed);
    QCOMPARE(model.rowCount(), 1);
    const QString shown = model.index(0, TaskModel::Result).data().toString();
    QVERIFY2(!shown.contains(QLatin1String("exit code")), qPrintable(shown));
    model.setStateFilter(TaskModel::StateFilter::All);
    model.setTextFilter(shown);
    QCOMPARE(model.rowCount(), 1);
    model.setTextFilter(QStringLiteral("exit code")); // what the programs said that succeeded
    QCOMPARE(model.rowCount(), 2);
}

WATCHED_TEST_MAIN(TestLanguages)
#include "tst_languages.moc"
