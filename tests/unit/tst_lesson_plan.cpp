// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/lesson_plan.h"

#include <QTest>

#include <cmath>

#include "core/session/lesson_outcome.h"

using namespace manyhands;

namespace {

constexpr MachinePace kPace{40'000, 40'000'000};

const LessonRun* runOf(const LessonStep& step) {
    return std::get_if<LessonRun>(&step);
}

TaskEvent ended(std::uint32_t worker, double fromS, double toS, double cpuS) {
    TaskEvent event;
    event.kind = TaskEvent::Kind::Ended;
    event.state = TaskState::Succeeded;
    event.worker = WorkerId(worker);
    event.startedNs = std::llround(fromS * 1e9);
    event.endedNs = std::llround(toS * 1e9);
    event.cpuNs = std::llround(cpuS * 1e9);
    return event;
}

} // namespace

class TestLessonPlan : public QObject {
    Q_OBJECT
private slots:
    void everyRunIsValid_data();
    void everyRunIsValid();
    void sidesDifferInWhatTheLessonIsAbout();
    void chunksAreSharesOrSingleTasks();
    void waitingAndIdlenessAreMeasured();
    void aTaskThatHangsIsDrawnToTheEnd();
    void workersThatStayAreLeftBehind();
    void thePaceIsMeasured();
};

void TestLessonPlan::everyRunIsValid_data() {
    QTest::addColumn<int>("lesson");
    QTest::addColumn<int>("processes");
    QTest::addColumn<int>("option");
    for (int lesson = 0; lesson < kLessons; ++lesson) {
        for (const int processes : {kFewestLessonProcesses, kMostLessonProcesses}) {
            for (const int option : {0, 1})
                QTest::addRow("lesson %d, %d processes, option %d", lesson + 1, processes, option)
                    << lesson << processes << option;
        }
    }
}

void TestLessonPlan::everyRunIsValid() {
    QFETCH(int, lesson);
    QFETCH(int, processes);
    QFETCH(int, option);
    const LessonPlan plan = lessonPlan(static_cast<Lesson>(lesson), {processes, option}, kPace, "manyhands");
    std::vector<const LessonRun*> runs{runOf(plan.sides[0]), runOf(plan.sides[1])};
    if (plan.single)
        runs.push_back(&*plan.single);
    for (const LessonRun* run : runs) {
        if (run == nullptr)
            continue; // a trial
        const auto valid = validate(run->plan);
        QVERIFY2(valid, valid ? "" : valid.error().sentence().c_str());
        QVERIFY(run->endAfterS <= 10);
        QVERIFY(run->mode == RunMode::Pool || run->plan.workers == 1);
    }
}

void TestLessonPlan::sidesDifferInWhatTheLessonIsAbout() {
    const LessonPlan many = lessonPlan(Lesson::HowMany, {2, 0}, kPace, {});
    QCOMPARE(runOf(many.sides[0])->plan.workers, 2);
    QCOMPARE(runOf(many.sides[1])->plan.workers, 16);
    const auto settings = [](const LessonPlan& plan, std::size_t side) {
        return std::get<BuiltinTask>(runOf(plan.sides[side])->plan.task).settings;
    };
    const LessonPlan shared = lessonPlan(Lesson::SeparateState, {2, 0}, kPace, {});
    QCOMPARE(settings(shared, 0)[1].second, std::string("1"));
    QCOMPARE(settings(shared, 1)[1].second, std::string("0"));
    const LessonPlan rarely = lessonPlan(Lesson::SeparateState, {2, 1}, kPace, {});
    QCOMPARE(settings(rarely, 0)[1].second, std::string("1000"));
    const LessonPlan careful = lessonPlan(Lesson::Failures, {2, 0}, kPace, {});
    QCOMPARE(runOf(careful.sides[0])->plan.timeoutSeconds, 0.0);
    QCOMPARE(runOf(careful.sides[1])->plan.retries, 2);
    const LessonPlan left = lessonPlan(Lesson::CleanUp, {3, 0}, kPace, "tool");
    QCOMPARE(std::get<LessonTrial>(left.sides[0]).program.front(), std::string("sh"));
    QCOMPARE(std::get<LessonTrial>(left.sides[1]).program.front(), std::string("tool"));
}

void TestLessonPlan::chunksAreSharesOrSingleTasks() {
    const LessonPlan plan = lessonPlan(Lesson::ChunkSize, {4, 0}, kPace, {});
    const RunPlan& large = runOf(plan.sides[0])->plan;
    const RunPlan& small = runOf(plan.sides[1])->plan;
    QCOMPARE(large.chunkSize * static_cast<std::uint32_t>(large.workers), large.inputs->size());
    QCOMPARE(small.chunkSize, 1U);
    QVERIFY2(std::stod(large.inputs->at(47, 0)) > 40 * std::stod(large.inputs->at(0, 0)), "the tasks grow");
}

void TestLessonPlan::waitingAndIdlenessAreMeasured() {
    LessonTrace trace;
    RunBatch batch;
    batch.workers = 2;
    batch.nowNs = 1'000'000'000;
    batch.tasks = {ended(1, 0.2, 1.0, 0.2), ended(2, 0.2, 0.6, 0.4)};
    trace.append(batch);
    trace.close(1.0, 0.6, false);
    const LessonSide& side = trace.side();
    QCOMPARE(side.lanes.size(), 2U);
    QCOMPARE(side.lanes[0].front().computing, 0.25);
    QCOMPARE(side.waitingShare, 0.5);
    QVERIFY(std::abs(side.idleShare - 0.4) < 1e-9);
    QCOMPARE(side.startUpShare, 0.2);
    LessonTrace fighting; // for a lock, awake
    fighting.setWork(0.2);
    batch.tasks = {ended(1, 0, 1, 1), ended(2, 0, 1, 1)};
    fighting.append(batch);
    fighting.close(1, 2, false);
    QCOMPARE(fighting.side().waitingShare, 0.8);
    QCOMPARE(fighting.meanCpuS(), 1.0);
}

void TestLessonPlan::aTaskThatHangsIsDrawnToTheEnd() {
    LessonTrace trace;
    RunBatch batch;
    batch.workers = 1;
    TaskEvent begun;
    begun.kind = TaskEvent::Kind::Started;
    begun.worker = WorkerId(1);
    begun.startedNs = 500'000'000;
    batch.tasks = {begun};
    trace.append(batch);
    trace.close(3, 0, true);
    QCOMPARE(trace.side().lanes[0].size(), 1U);
    QCOMPARE(trace.side().lanes[0][0].to, 3.0);
    QVERIFY(trace.side().lanes[0][0].kind == LessonSpan::Kind::Failed);
}

void TestLessonPlan::workersThatStayAreLeftBehind() {
    const LessonSide side = trialSide(0.6, {kUnmeasured, 0.61, kUnmeasured}, 2.1);
    QCOMPARE(side.leftBehind, 2);
    QCOMPARE(side.wallS, 1.5);
    QVERIFY(side.lanes[0].back().kind == LessonSpan::Kind::LeftBehind);
    QCOMPARE(side.lanes[0].back().to, 2.1);
    QCOMPARE(trialSide(0.6, {0.5}, 2.1).lanes[0].size(), 1U);
}

void TestLessonPlan::thePaceIsMeasured() {
    const MachinePace pace = readPace();
    QVERIFY(pace.isKnown());
    QVERIFY2(pace.longTask > 100 * pace.tinyTask, "a thousand times the time is not as many numbers, but many");
}

QTEST_GUILESS_MAIN(TestLessonPlan)
#include "tst_lesson_plan.moc"
