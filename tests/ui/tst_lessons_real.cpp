// SPDX-License-Identifier: GPL-3.0-or-later
// Each lesson on real workers, with what it is to show.
#include <QLabel>
#include <QListWidget>
#include <QtTest>

#include <cmath>

#include <sys/prctl.h>

#include "core/process/process_tree.h"
#include "tests/support/surroundings.h"
#include "tests/ui/watched_main.h"
#include "tests/ui/window_stage.h"
#include "ui/learn/lesson_guess.h"
#include "ui/run/session_driver.h"

using namespace manyhands;
using namespace manyhands::test;

namespace {

using LessonStage = StageOver<PlayedDriver, PlayedTuneDriver, SessionDriver>;
constexpr int kAttempts = 3;
constexpr int kMostMs = 30'000; ///< a busy machine is no failure of the lesson's

} // namespace

class TestLessonsReal : public QObject {
    Q_OBJECT
private slots:
    void tellsItsStory_data();
    void tellsItsStory();
    void closingInTheMidstLeavesNothing();

private:
    static bool isTold(Lesson lesson, const LessonOutcome& outcome);
    static void look(Lesson lesson, const LessonOutcome& outcome);
};

void TestLessonsReal::tellsItsStory_data() {
    QTest::addColumn<int>("lesson");
    const char* const names[] = {"measure first", "how many", "separate state", "chunk size",
                                 "failures",      "clean up", "when not"};
    for (int i = 0; i < kLessons; ++i)
        QTest::newRow(names[i]) << i;
}

/// What the lesson is about, where another program may get in between.
bool TestLessonsReal::isTold(Lesson lesson, const LessonOutcome& outcome) {
    const auto& [first, second] = outcome.sides;
    switch (lesson) {
    case Lesson::SeparateState:
        return outcome.gain() > 1 && first.waitingShare > second.waitingShare;
    case Lesson::ChunkSize:
        return first.idleShare > second.idleShare;
    case Lesson::Failures:
        return second.kept == second.tasks;
    case Lesson::WhenNot:
        return outcome.gain() < 1 && second.startUpShare > 0;
    default:
        return true;
    }
}

/// What holds on every machine, however busy.
void TestLessonsReal::look(Lesson lesson, const LessonOutcome& outcome) {
    const auto& [first, second] = outcome.sides;
    switch (lesson) {
    case Lesson::MeasureFirst:
        QVERIFY(first.lanes.size() == 1 && second.lanes.size() >= 2);
        QCOMPARE(outcome.singleS, first.wallS);
        break;
    case Lesson::HowMany:
        QCOMPARE(second.lanes.size(), 8 * first.lanes.size());
        break;
    case Lesson::Failures:
        QVERIFY(first.wasEnded && first.kept < first.tasks);
        QVERIFY(second.triedAgain >= 4);
        break;
    case Lesson::CleanUp:
        QCOMPARE(first.leftBehind, static_cast<int>(first.lanes.size()));
        QCOMPARE(second.leftBehind, 0);
        break;
    default:
        break;
    }
}

void TestLessonsReal::tellsItsStory() {
    QFETCH(int, lesson);
    LessonStage stage;
    LearnPage& page = stage.window.learnPage();
    stage.key(Qt::Key_F1);
    stage.child<QListWidget>("lessonList").setCurrentRow(lesson);
    page.guess(0);
    const auto told = static_cast<Lesson>(lesson);
    const LessonOutcome& outcome = page.runner().outcome();
    for (int attempt = 1;; ++attempt) {
        QElapsedTimer clock;
        clock.start();
        page.run();
        QVERIFY(page.runner().isGoing());
        QTRY_VERIFY_WITH_TIMEOUT(!page.runner().isGoing(), kMostMs);
        qInfo("took %.1f s", static_cast<double>(clock.elapsed()) / 1000);
        QCOMPARE(page.lessonsDone(), 1);
        QVERIFY(answerOf(told, {}, outcome) >= 0);
        look(told, outcome);
        if (isTold(told, outcome))
            break;
        QVERIFY2(attempt < kAttempts, qPrintable(stage.child<QLabel>("lessonWhy").text()));
    }
    qInfo("%s", qPrintable(stage.child<QLabel>("lessonWhy").text()));
    const QString folder = qEnvironmentVariable("LESSON_PICTURES");
    if (!folder.isEmpty())
        stage.window.grab().save(QStringLiteral("%1/lesson%2.png").arg(folder).arg(lesson + 1));
}

void TestLessonsReal::closingInTheMidstLeavesNothing() {
    ::prctl(PR_SET_CHILD_SUBREAPER, 1); // what a killed parent leaves behind comes here
    {
        LessonStage stage;
        LearnPage& page = stage.window.learnPage();
        stage.child<QListWidget>("lessonList").setCurrentRow(static_cast<int>(Lesson::CleanUp));
        page.guess(0);
        page.run();
        QTRY_VERIFY_WITH_TIMEOUT(page.runner().phase() == LessonRunner::Phase::First, kMostMs);
        QTRY_VERIFY_WITH_TIMEOUT(!ownChildren().empty(), kMostMs);
        QVERIFY2(stage.window.close(), "no question: nothing would be lost");
    }
    QCOMPARE(childrenLeft(), QStringList());
}

WATCHED_TEST_MAIN(TestLessonsReal)
#include "tst_lessons_real.moc"
