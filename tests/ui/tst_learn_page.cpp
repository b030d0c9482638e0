// SPDX-License-Identifier: GPL-3.0-or-later
// The lessons' page over a driver that is led by hand.
#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

#include "tests/ui/watched_main.h"
#include "tests/ui/window_stage.h"
#include "ui/charts/mini_lanes.h"
#include "ui/learn/lesson_guess.h"
#include "ui/run/plan_form.h"
#include "ui/shared/exporter.h"
#include "ui/shared/info_bar.h"
#include "ui/shared/segmented.h"
#include "ui/shared/tokens.h"

using namespace manyhands;
using manyhands::test::Stage;

namespace {

struct LearnStage : Stage {
    LearnPage& page = window.learnPage();

    LearnStage() {
        page.runner().setPace({40'000, 40'000'000});
        key(Qt::Key_F1);
    }
    QPushButton& button(const char* name) { return child<QPushButton>(name); }
    QString text(const char* name) { return child<QLabel>(name).text(); }
    QString header() { return text("experimentTitle"); }
    QString status() { return text("statusMessage"); }
    /// The versions of a lesson, with one process before them or not.
    void playLesson(int runs) {
        for (int i = 0; i < runs; ++i)
            lessons.playWhole();
    }
};

} // namespace

class TestLearnPage : public QObject {
    Q_OBJECT
private slots:
    void firstTheGuessThenTheAnswer();
    void everyLessonExplainsItself_data();
    void everyLessonExplainsItself();
    void whatIsDoneIsKept();
    void theFirstRunOffersTheFirstLesson();
    void oneThingAtATime();
    void aLessonCanBeStopped();
    void anotherLessonEndsTheOneThatGoes();
    void failingSaysWhy();
    void figuresAsATable();
    void theLanesLeaveTheWindow();
    void aLessonIsCopied();
    void theMenuStopsALesson_data();
    void theMenuStopsALesson();
    void theAnswerComesIntoSight();
    void cleaningUpExplainsItself();
    void whatWasEndedBearsASign();
    void anotherChoiceStartsOver();
    void answersAreTheNearestGuess_data();
    void answersAreTheNearestGuess();
    void theWholeLessonByKeyboard();
};

void TestLearnPage::firstTheGuessThenTheAnswer() {
    LearnStage stage;
    QVERIFY(stage.page.isVisible());
    QCOMPARE(stage.header(), QStringLiteral("0 of 7 lessons done"));
    QCOMPARE(stage.status(), QStringLiteral("Lesson 1 of 7"));
    QVERIFY2(!stage.button("lessonRun").isEnabled(), "no answer without a guess");
    QCOMPARE(stage.button("lessonRun").toolTip(), QStringLiteral("Guess first."));
    stage.page.run();
    QVERIFY(stage.lessons.asked.isEmpty());
    QTest::mouseClick(&stage.button("lessonGuess2"), Qt::LeftButton);
    QTest::mouseClick(&stage.button("lessonRun"), Qt::LeftButton);
    QCOMPARE(stage.lessons.asked, QStringList({"serial"}));
    stage.lessons.playWhole();
    QCOMPARE(stage.lessons.asked, QStringList({"serial", "pool 8"}));
    QVERIFY2(stage.text("lessonWhy").isEmpty(), "half of it is no answer");
    stage.lessons.playWhole();
    QVERIFY2(stage.text("lessonWhy").contains(QStringLiteral("your guess was 8×")),
             qPrintable(stage.text("lessonWhy")));
    QCOMPARE(stage.text("lessonHappened"), QStringLiteral("What happened"));
    QCOMPARE(stage.header(), QStringLiteral("1 of 7 lessons done"));
    QCOMPARE(stage.button("lessonRun").text(), QStringLiteral("Run it again"));
    QCOMPARE(stage.button("lessonNext").text(), QStringLiteral("Next: How many processes?"));
    QTest::mouseClick(&stage.button("lessonNext"), Qt::LeftButton);
    QCOMPARE(stage.text("lessonTitle"), QStringLiteral("How many processes?"));
    QVERIFY(stage.text("lessonWhy").isEmpty());
    QTest::mouseClick(&stage.button("lessonBack"), Qt::LeftButton);
    QCOMPARE(stage.text("lessonTitle"), QStringLiteral("Measure first"));
}

void TestLearnPage::everyLessonExplainsItself_data() {
    QTest::addColumn<int>("lesson");
    QTest::addColumn<QStringList>("asked");
    QTest::newRow("measure first") << 0 << QStringList{"serial", "pool 8"};
    QTest::newRow("how many") << 1 << QStringList{"serial", "pool 8", "pool 64"};
    QTest::newRow("separate state") << 2 << QStringList{"serial", "pool 8", "pool 8"};
    QTest::newRow("chunk size") << 3 << QStringList{"serial", "pool 8", "pool 8"};
    QTest::newRow("failures") << 4 << QStringList{"pool 8", "pool 8"};
    QTest::newRow("when not") << 6 << QStringList{"serial", "pool 8"};
}

void TestLearnPage::everyLessonExplainsItself() {
    QFETCH(int, lesson);
    QFETCH(QStringList, asked);
    LearnStage stage;
    stage.child<QListWidget>("lessonList").setCurrentRow(lesson);
    stage.page.guess(1);
    stage.page.run();
    stage.playLesson(static_cast<int>(asked.size()));
    QCOMPARE(stage.lessons.asked, asked);
    const QString why = stage.text("lessonWhy");
    QVERIFY(why.contains(QLatin1String("<b>")));
    QVERIFY2(!why.contains(QLatin1Char('%')) || !why.contains(QRegularExpression(QStringLiteral("%[L\\d]"))),
             qPrintable(why));
    for (const char* figure : {"firstCardFigure0", "firstCardFigure2", "secondCardFigure0", "secondCardFigure1"})
        QVERIFY2(!stage.text(figure).contains(QLatin1String("–")), figure);
}

void TestLearnPage::whatIsDoneIsKept() {
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.conf")), QSettings::IniFormat);
    {
        LearnStage stage;
        stage.page.guess(0);
        stage.page.run();
        stage.playLesson(2);
        stage.window.saveTo(settings);
    }
    QCOMPARE(settings.value(QStringLiteral("lessons/done")).toStringList(), QStringList{"measure-first"});
    LearnStage stage;
    stage.window.restoreFrom(settings);
    QCOMPARE(stage.header(), QStringLiteral("1 of 7 lessons done"));
    QCOMPARE(stage.text("lessonTitle"), QStringLiteral("How many processes?"));
}

void TestLearnPage::theFirstRunOffersTheFirstLesson() {
    Stage stage;
    QTest::mouseClick(&stage.child<QPushButton>("startLesson"), Qt::LeftButton);
    QVERIFY(stage.window.learnPage().isVisible());
    QVERIFY(stage.child<QPushButton>("pageLearn").isChecked());
    QCOMPARE(stage.window.learnPage().lesson(), Lesson::MeasureFirst);
}

void TestLearnPage::oneThingAtATime() {
    LearnStage stage;
    stage.page.guess(0);
    stage.page.run();
    QCOMPARE(stage.window.runPage().held(), QStringLiteral("A lesson is going. A run can start when it has ended."));
    stage.key(Qt::Key_F5);
    QVERIFY2(!stage.driver.asked.contains(QStringLiteral("serial")), "no run beside a lesson");
    stage.key(Qt::Key_F7);
    QVERIFY2(!isGoing(stage.window.tunePage().tuner().phase()), "no tuning beside a lesson");
    stage.playLesson(2);
    QVERIFY(stage.window.runPage().held().isEmpty());
    stage.window.showPage(&stage.window.runPage());
    stage.key(Qt::Key_F5);
    QVERIFY2(stage.driver.asked.contains(QStringLiteral("serial")),
             qPrintable(stage.driver.asked.join(QLatin1Char(' ')) + stage.status()));
    stage.key(Qt::Key_F1);
    stage.page.guess(0);
    QVERIFY2(!stage.button("lessonRun").isEnabled(), "no lesson beside a run");
    QVERIFY(!stage.button("lessonRun").toolTip().isEmpty());
    stage.finishBoth();
    QVERIFY(stage.button("lessonRun").isEnabled());
}

void TestLearnPage::aLessonCanBeStopped() {
    LearnStage stage;
    stage.page.guess(0);
    stage.page.run();
    QCOMPARE(stage.button("lessonRun").text(), QStringLiteral("Stop"));
    stage.lessons.playPart(0.5);
    QTest::mouseClick(&stage.button("lessonRun"), Qt::LeftButton);
    QCOMPARE(stage.lessons.asked, QStringList({"serial", "kill"}));
    stage.lessons.say(RunRecord{});
    QVERIFY(!stage.page.runner().isGoing());
    QCOMPARE(stage.page.lessonsDone(), 0);
    QCOMPARE(stage.button("lessonRun").text(), QStringLiteral("Run it"));
}

void TestLearnPage::anotherLessonEndsTheOneThatGoes() {
    LearnStage stage;
    stage.page.guess(0);
    stage.page.run();
    stage.child<QListWidget>("lessonList").setCurrentRow(3);
    QVERIFY(stage.lessons.asked.contains(QStringLiteral("kill")));
    stage.lessons.playPart(0.5);
    QVERIFY2(!stage.text("lessonHappened").contains(QLatin1String("What happened")),
             "what still comes is of the lesson before");
    stage.lessons.say(RunRecord{});
    stage.page.guess(0);
    QVERIFY(stage.button("lessonRun").isEnabled());
}

void TestLearnPage::failingSaysWhy() {
    LearnStage stage;
    stage.page.guess(0);
    stage.page.run();
    stage.lessons.sayFailed({"The workers could not be started", "there are too many processes", "End some.", 0});
    QVERIFY(!stage.page.runner().isGoing());
    const auto& bar = stage.child<InfoBar>("learnInfoBar");
    QVERIFY(bar.isVisible());
    QVERIFY2(bar.text().contains(QLatin1String("too many processes")), qPrintable(bar.text()));
    QCOMPARE(stage.page.lessonsDone(), 0);
}

void TestLearnPage::figuresAsATable() {
    LearnStage stage;
    QVERIFY(stage.page.exportables().empty());
    stage.page.guess(0);
    stage.page.run();
    stage.playLesson(2);
    const TextTable table = stage.page.exportables().front().table();
    QCOMPARE(table.rows.size(), 2U);
    QCOMPARE(table.heads[1], QStringLiteral("wall time"));
    stage.key(Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(stage.child<QTableView>("chartTableView").model()->rowCount(), 2);
}

void TestLearnPage::theLanesLeaveTheWindow() {
    LearnStage stage;
    playLesson(stage, Lesson::MeasureFirst);
    const std::vector<Exportable> all = stage.page.exportables();
    QCOMPARE(all.size(), 3U);
    for (const Exportable& lanes : {all[1], all[2]}) {
        QVERIFY(lanes.isChart());
        QVERIFY2(lanes.title.startsWith(QLatin1String("Lanes of: ")), qPrintable(lanes.title));
        const TextTable table = lanes.table();
        QVERIFY(table.rows.size() > 2);
        QCOMPARE(table.heads.size(), table.rows.front().size());
        QCOMPARE(table.rows.front().front(), QStringLiteral("W1"));
        QVERIFY(table.rows.front()[2].toDouble() < table.rows.front()[3].toDouble());
        QImage picture;
        picture.loadFromData(exported(lanes, ExportFormat::Png, QStringLiteral("caption")));
        const QRgb compute = tokens().compute.rgb();
        int computing = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                computing += picture.pixel(x, y) == compute ? 1 : 0;
        QVERIFY2(computing > 500, qPrintable(QString::number(computing)));
    }
}

void TestLearnPage::aLessonIsCopied() {
    LearnStage stage;
    stage.key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(stage.status(), QStringLiteral("There is nothing to copy yet."));
    playLesson(stage, Lesson::MeasureFirst);
    stage.key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(stage.status(), QStringLiteral("Copied: Measure first."));
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QLatin1String("Version\twall time")));
}

void TestLearnPage::theMenuStopsALesson_data() {
    QTest::addColumn<QString>("action");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("Stop") << "actionStop" << Qt::KeyboardModifiers(Qt::ShiftModifier);
    QTest::newRow("Force stop") << "actionForceStop" << (Qt::ControlModifier | Qt::ShiftModifier);
}

void TestLearnPage::theMenuStopsALesson() {
    QFETCH(QString, action);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    LearnStage stage;
    const auto& entry = stage.child<QAction>(action.toLatin1());
    QVERIFY(!entry.isEnabled());
    stage.page.guess(0);
    stage.page.run();
    stage.lessons.playPart(0.5);
    QVERIFY(entry.isEnabled());
    stage.key(Qt::Key_F5, modifiers);
    QCOMPARE(stage.lessons.asked, QStringList({"serial", "kill"}));
    stage.lessons.say(RunRecord{});
    QVERIFY(!stage.page.runner().isGoing());
    QVERIFY(!entry.isEnabled());
}

void TestLearnPage::theAnswerComesIntoSight() {
    LearnStage stage;
    stage.window.resize(1100, 700);
    QCoreApplication::processEvents();
    playLesson(stage, Lesson::SeparateState);
    const auto& why = stage.child<QLabel>("lessonWhy");
    QTRY_COMPARE(why.visibleRegion().boundingRect(), why.rect());
}

void TestLearnPage::cleaningUpExplainsItself() {
    LessonOutcome outcome;
    outcome.sides = {trialSide(1, {kUnmeasured, kUnmeasured, kUnmeasured}, 2.5), trialSide(1, {1.01, 1.02, 1.02}, 2.5)};
    const LessonFigures left = figuresOf(Lesson::CleanUp, outcome, 0), none = figuresOf(Lesson::CleanUp, outcome, 1);
    const auto told = [](const LessonFigures& figures) {
        return std::any_of(figures.begin(), figures.end(), [](const LessonFigure& figure) {
            return figure.value.figure == QLatin1String("3") && figure.tone == FindingTone::Bad;
        });
    };
    QVERIFY2(told(left), "three were left behind, which is bad");
    QVERIFY(!told(none));
    const QString why = whyText(Lesson::CleanUp, {0, {3, 0}}, outcome);
    QVERIFY2(why.contains(QLatin1String("The answer was <b>")), qPrintable(why));
    QVERIFY2(!why.contains(QRegularExpression(QStringLiteral("%[L\\d]"))), qPrintable(why));
}

/// Whoever cannot tell the colours apart sees it too: above the lanes there is nothing but the signs.
void TestLearnPage::whatWasEndedBearsASign() {
    LearnStage stage;
    MiniLanes lanes;
    lanes.resize(400, lanes.sizeHint().height());
    const auto signs = [&](const LessonSide& side) {
        lanes.show(side, 2.5, {});
        const QImage picture = lanes.grab().toImage();
        int red = 0;
        for (int x = 0; x < picture.width(); ++x)
            red += picture.pixel(x, 5) == tokens().fail.rgb() ? 1 : 0;
        return red;
    };
    QVERIFY(signs(trialSide(1, {kUnmeasured}, 2.5)) > 2);
    QCOMPARE(signs(trialSide(1, {0.9}, 2.5)), 0);
}

void TestLearnPage::anotherChoiceStartsOver() {
    LearnStage stage;
    stage.page.guess(2);
    stage.page.run();
    stage.playLesson(2);
    stage.child<QSpinBox>("lessonProcesses").setValue(3);
    QVERIFY2(stage.text("lessonWhy").isEmpty(), "the answer was to another question");
    QVERIFY(stage.text("lessonQuestion").contains(QLatin1Char('3')));
    QVERIFY(!stage.button("lessonRun").isEnabled());
    stage.page.guess(0);
    stage.page.run();
    stage.lessons.playWhole();
    QCOMPARE(stage.lessons.asked.constLast(), QStringLiteral("pool 3"));
}

void TestLearnPage::answersAreTheNearestGuess_data() {
    QTest::addColumn<int>("lesson");
    QTest::addColumn<double>("gain");
    QTest::addColumn<QString>("answer");
    QTest::newRow("perfect") << 0 << 3.9 << "4×";
    QTest::newRow("half way") << 0 << 2.4 << "2.5×";
    QTest::newRow("superlinear") << 0 << 7.5 << "More";
    QTest::newRow("a few percent slower is the same") << 1 << 0.93 << "Same";
    QTest::newRow("clearly slower") << 1 << 0.6 << "Slower";
    QTest::newRow("waiting tasks") << 1 << 7.2 << "8×";
    QTest::newRow("far above") << 2 << 20.0 << "More";
    QTest::newRow("chunks") << 3 << 1.45 << "1.5×";
    QTest::newRow("tiny tasks") << 6 << 0.1 << "Slower";
}

void TestLearnPage::answersAreTheNearestGuess() {
    QFETCH(int, lesson);
    QFETCH(double, gain);
    QFETCH(QString, answer);
    LessonOutcome outcome;
    outcome.sides[0].isOver = outcome.sides[1].isOver = true;
    outcome.sides[0].wallS = gain;
    outcome.sides[1].wallS = 1;
    const LessonChoice choice{4, 0};
    const auto told = static_cast<Lesson>(lesson);
    QCOMPARE(guessesFor(told, choice).value(answerOf(told, choice, outcome)), answer);
    outcome.sides[1].isOver = false;
    QCOMPARE(answerOf(told, choice, outcome), -1);
}

void TestLearnPage::theWholeLessonByKeyboard() {
    LearnStage stage;
    const auto tabTo = [&](const char* name) {
        for (int i = 0; i < 40; ++i) {
            const QWidget* const now = stage.window.focusWidget();
            if (now != nullptr && now->objectName() == QLatin1String(name))
                return true;
            QTest::keyClick(stage.window.focusWidget() != nullptr ? stage.window.focusWidget() : &stage.window,
                            Qt::Key_Tab);
        }
        return false;
    };
    QVERIFY(tabTo("lessonGuess0"));
    QTest::keyClick(stage.window.focusWidget(), Qt::Key_Space);
    QTest::keyClick(stage.window.focusWidget(), Qt::Key_Right);
    QCOMPARE(stage.child<Segmented>("lessonGuess").current(), 1);
    QVERIFY(tabTo("lessonRun"));
    QTest::keyClick(stage.window.focusWidget(), Qt::Key_Space);
    stage.playLesson(2);
    QCOMPARE(stage.page.lessonsDone(), 1);
    QVERIFY(tabTo("lessonNext"));
    QTest::keyClick(stage.window.focusWidget(), Qt::Key_Space);
    QCOMPARE(stage.page.lesson(), Lesson::HowMany);
}

WATCHED_TEST_MAIN(TestLearnPage)
#include "tst_learn_page.moc"
