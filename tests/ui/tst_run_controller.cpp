// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QtTest>

#include "tests/ui/played_driver.h"
#include "tests/ui/watched_main.h"
#include "ui/run/run_controller.h"
#include "ui/run/run_face.h"

using namespace manyhands;
using manyhands::test::PlayedDriver;

namespace {

RunRequest request(int workers = 4) {
    RunRequest made;
    made.plan.task = BuiltinTask{"primes", {}};
    made.plan.inputs = countInputs(200);
    made.plan.workers = workers;
    made.experiment = QStringLiteral("primes, 200 tasks");
    return made;
}

FaceInput faceInput(RunPhase phase) {
    FaceInput input;
    input.phase = phase;
    input.progress = 0.597;
    input.workers = 8;
    input.wallS = 7.94;
    input.failures = 3;
    input.running = 3;
    return input;
}

} // namespace

class TestRunController : public QObject {
    Q_OBJECT
private slots:
    void statesSayAndAllowWhatTheyShould_data();
    void statesSayAndAllowWhatTheyShould();
    void forceStopIsOfferedAfterAWhile();
    void baselineComesFirstAndOnlyOnce();
    void anotherExperimentForgetsTheTimings();
    void repeatsAreCollectedInOneRow();
    void poolsTuneThemselvesWhileItIsWanted();
    void variantsHaveRowsOfTheirOwn();
    void aStoppedRunIsNotCompared();
    void aHaltIsNoStopOfTheUsers();
    void aResizedRunIsNotCompared();
    void aFailureSaysWhy();
    void pauseResumesWhilePaused();
};

void TestRunController::statesSayAndAllowWhatTheyShould_data() {
    QTest::addColumn<RunPhase>("phase");
    QTest::addColumn<QString>("chip");
    QTest::addColumn<ChipTone>("tone");
    QTest::addColumn<QString>("buttons"); // Run, Pause (R: reads Resume), Stop
    QTest::newRow("ready") << RunPhase::Ready << "Ready" << ChipTone::Neutral << "R--";
    QTest::newRow("starting") << RunPhase::Starting << "Starting 8 workers" << ChipTone::Active << "--S";
    QTest::newRow("baseline") << RunPhase::Baseline << "Timing one process · 59%" << ChipTone::Active << "-PS";
    QTest::newRow("running") << RunPhase::Running << "Running · 59%" << ChipTone::Active << "-PS";
    QTest::newRow("pausing") << RunPhase::Pausing << "Pausing" << ChipTone::Active << "--S";
    QTest::newRow("paused") << RunPhase::Paused << "Paused · 59%" << ChipTone::Warn << "-rS";
    QTest::newRow("stopping") << RunPhase::Stopping << "Stopping" << ChipTone::Active << "---";
    QTest::newRow("stopped") << RunPhase::Stopped << "Stopped at 59%" << ChipTone::Neutral << "R--";
    QTest::newRow("finished") << RunPhase::Finished << "Finished in 7.94 s" << ChipTone::Ok << "R--";
    QTest::newRow("with failures") << RunPhase::FinishedWithFailures << "Finished, 3 failed" << ChipTone::Warn << "R--";
    QTest::newRow("failed") << RunPhase::Failed << "Stopped by an error" << ChipTone::Bad << "R--";
    QTest::newRow("helper lost") << RunPhase::HelperLost << "Launcher stopped" << ChipTone::Bad << "R--";
}

void TestRunController::statesSayAndAllowWhatTheyShould() {
    QFETCH(RunPhase, phase);
    QFETCH(QString, chip);
    QFETCH(ChipTone, tone);
    QFETCH(QString, buttons);
    const RunFace face = faceFor(faceInput(phase));
    QCOMPARE(face.chip, chip);
    QCOMPARE(face.tone, tone);
    QString shown = face.canRun ? QStringLiteral("R") : QStringLiteral("-");
    shown += !face.canPause ? QLatin1Char('-') : face.pauseResumes ? QLatin1Char('r') : QLatin1Char('P');
    shown += face.canStop ? QLatin1Char('S') : QLatin1Char('-');
    QCOMPARE(shown, buttons);
}

void TestRunController::forceStopIsOfferedAfterAWhile() {
    PlayedDriver driver;
    RunController controller(&driver);
    controller.setForceStopDelay(1);
    controller.start(request());
    driver.playPart(0.3);
    controller.stop();
    QCOMPARE(driver.asked.constLast(), QStringLiteral("stop"));
    QTRY_VERIFY(controller.canForceStop());
    FaceInput input = faceInput(RunPhase::Stopping);
    input.canForceStop = true;
    QVERIFY(faceFor(input).canStop && faceFor(input).stopForces);
    controller.forceStop();
    QCOMPARE(driver.asked.constLast(), QStringLiteral("kill"));
}

void TestRunController::baselineComesFirstAndOnlyOnce() {
    PlayedDriver driver;
    RunController controller(&driver);
    QSignalSpy ended(&controller, &RunController::ended);
    controller.start(request());
    QCOMPARE(driver.asked, QStringList{"serial"});
    QCOMPARE(controller.phase(), RunPhase::Baseline);
    driver.playWhole();
    QCOMPARE(driver.asked, (QStringList{"serial", "pool 4"}));
    QCOMPARE(ended.count(), 0);
    driver.playWhole();
    QCOMPARE(ended.count(), 1);
    QCOMPARE(controller.phase(), RunPhase::Finished);
    QCOMPARE(controller.timings().rows().size(), 2U);
    const TimedWay& pool = controller.timings().rows().back();
    QVERIFY(controller.timings().speedUp(pool) > 3);
    QVERIFY(controller.timings().speedUp(pool) <= 4.1);
    controller.start(request(2));
    QCOMPARE(driver.asked.constLast(), QStringLiteral("pool 2"));
}

void TestRunController::anotherExperimentForgetsTheTimings() {
    PlayedDriver driver;
    RunController controller(&driver);
    controller.start(request());
    driver.playWhole();
    driver.playWhole();
    RunRequest other = request();
    other.experiment = QStringLiteral("something else");
    controller.start(other);
    QCOMPARE(driver.asked.constLast(), QStringLiteral("serial"));
    QVERIFY(controller.timings().rows().empty());
}

void TestRunController::repeatsAreCollectedInOneRow() {
    PlayedDriver driver;
    RunController controller(&driver);
    RunRequest wanted = request();
    wanted.repeats = 3;
    wanted.baselineFirst = false;
    controller.start(wanted);
    for (int i = 0; i < 3; ++i)
        driver.playWhole();
    QCOMPARE(controller.phase(), RunPhase::Finished);
    QCOMPARE(controller.timings().rows().size(), 1U);
    QCOMPARE(controller.timings().rows().front().runs.size(), 3U);
    QVERIFY(!controller.timings().hasBaseline());
    QVERIFY(std::isnan(controller.timings().speedUp(controller.timings().rows().front())));
}

void TestRunController::poolsTuneThemselvesWhileItIsWanted() {
    PlayedDriver driver;
    RunController controller(&driver);
    controller.setTunesWorkers(true);
    QVERIFY(!driver.asked.contains(QStringLiteral("tune"))); // nothing is going
    controller.start(request());
    QVERIFY(!driver.asked.contains(QStringLiteral("tune"))); // the serial pass has one process
    driver.playWhole();
    QCOMPARE(driver.asked.constLast(), QStringLiteral("tune"));
    RunBatch batch;
    batch.resizes.push_back({1'000'000, 12});
    driver.playPart(0.5);
    driver.say(batch);
    QVERIFY(controller.wasResized()); // its time is no single number of processes'
    controller.setTunesWorkers(false);
    QCOMPARE(driver.asked.constLast(), QStringLiteral("stop tuning"));
}

void TestRunController::variantsHaveRowsOfTheirOwn() {
    PlayedDriver driver;
    RunController controller(&driver);
    controller.start(request());
    driver.playWhole();
    driver.playWhole();
    RunRequest chunked = request();
    chunked.variant = QStringLiteral("chunk 16");
    controller.start(chunked);
    driver.playWhole();
    QCOMPARE(controller.timings().rows().size(), 3U);
}

void TestRunController::aStoppedRunIsNotCompared() {
    PlayedDriver driver;
    RunController controller(&driver);
    controller.start(request());
    driver.playPart(0.4);
    controller.stop();
    QCOMPARE(controller.phase(), RunPhase::Stopping);
    RunRecord record;
    record.state = "stopped";
    driver.say(RunState::Stopped);
    driver.say(record);
    QCOMPARE(controller.phase(), RunPhase::Stopped);
    QVERIFY(!controller.wasHalted());
    QVERIFY(controller.timings().rows().empty());
    QCOMPARE(driver.asked, (QStringList{"serial", "stop"}));
}

/// Also when somebody asked it to stop at once while it was ending.
void TestRunController::aHaltIsNoStopOfTheUsers() {
    PlayedDriver driver;
    RunController controller(&driver);
    controller.start(request());
    driver.playPart(0.4);
    driver.say(RunState::Stopping);
    controller.forceStop();
    RunRecord record;
    record.state = "stopped";
    record.haltedAfter = 1;
    driver.say(RunState::Stopped);
    driver.say(record);
    QCOMPARE(controller.phase(), RunPhase::Failed);
    QVERIFY(controller.wasHalted());
    QVERIFY(!controller.failure());
    QVERIFY(controller.timings().rows().empty());
    controller.start(request());
    QVERIFY(!controller.wasHalted());
}

void TestRunController::aResizedRunIsNotCompared() {
    PlayedDriver driver;
    RunController controller(&driver);
    controller.resize(6); // nothing is going
    RunRequest asked = request(4);
    asked.baselineFirst = false;
    asked.repeats = 2;
    controller.start(asked);
    driver.playPart(0.3);
    controller.resize(4); // as it is
    controller.resize(6);
    QCOMPARE(driver.asked, (QStringList{"pool 4", "resize 6"}));
    QVERIFY(!controller.runningKey());
    driver.playWhole();
    QVERIFY(controller.timings().rows().empty());
    QCOMPARE(driver.asked.last(), QStringLiteral("pool 6")); // what is repeated is the number that was chosen
    QVERIFY(controller.runningKey());
    driver.playWhole();
    QCOMPARE(controller.timings().rows().size(), std::size_t(1));
    QCOMPARE(controller.timings().rows().front().key.processes, 6);
}

void TestRunController::aFailureSaysWhy() {
    PlayedDriver driver;
    RunController controller(&driver);
    controller.start(request());
    driver.sayFailed({"The workers could not start", "no process is left", "Close programs.", 11});
    QCOMPARE(controller.phase(), RunPhase::Failed);
    QVERIFY(controller.failure());
    QCOMPARE(controller.failure()->why, std::string("no process is left"));
}

void TestRunController::pauseResumesWhilePaused() {
    PlayedDriver driver;
    RunController controller(&driver);
    controller.start(request());
    driver.playPart(0.2);
    controller.pauseOrResume();
    QCOMPARE(driver.asked.constLast(), QStringLiteral("pause"));
    driver.say(RunState::Pausing);
    controller.pauseOrResume();
    QCOMPARE(driver.asked.constLast(), QStringLiteral("pause"));
    driver.say(RunState::Paused);
    controller.pauseOrResume();
    QCOMPARE(driver.asked.constLast(), QStringLiteral("resume"));
}

WATCHED_TEST_MAIN(TestRunController)
#include "tst_run_controller.moc"
