// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/lesson_plan.h"

#include <algorithm>
#include <cmath>

#include "core/session/calibration.h"

namespace manyhands {

namespace {

constexpr double kSingleS = 1.6;    ///< of all tasks on one process, where these are to take a while
constexpr double kCountingS = 0.15; ///< the same for the shared counter: with the lock it takes a multiple
constexpr int kTasksPerProcess = 12;
constexpr std::uint64_t kUnreliableTasks = 24;
constexpr std::uint64_t kTinyTasks = 64;
constexpr double kTinyTaskS = 20e-6, kLongTaskS = 20e-3;
constexpr double kCalibrationS = 2; // where the machine is busy; a tenth of it otherwise
constexpr int kManyTimes = 8;
constexpr double kPatienceS = 3; ///< with a run that hangs

std::string whole(double value) {
    return std::to_string(std::max<std::int64_t>(1, std::llround(value)));
}

RunPlan planOf(std::string workload, Settings settings, std::uint64_t tasks, int workers) {
    RunPlan plan;
    plan.task = BuiltinTask{std::move(workload), std::move(settings)};
    plan.inputs = countInputs(tasks);
    plan.workers = workers;
    return plan;
}

double numbersPerS(const MachinePace& pace) {
    return static_cast<double>(pace.longTask) / kLongTaskS;
}

RunPlan primes(double limit, std::uint64_t tasks, int workers) {
    return planOf("primes", {{"limit", whole(limit)}}, tasks, workers);
}

LessonRun serial(RunPlan plan) {
    plan.workers = 1;
    plan.chunkSize = 0;
    return {std::move(plan), RunMode::Serial};
}

LessonPlan measureFirst(const LessonChoice& choice, const MachinePace& pace) {
    const std::uint64_t tasks = lessonTasks(Lesson::MeasureFirst, choice);
    const RunPlan plan = primes(kSingleS / static_cast<double>(tasks) * numbersPerS(pace), tasks, choice.processes);
    return {std::nullopt, {serial(plan), LessonRun{plan}}};
}

LessonPlan howMany(const LessonChoice& choice, const MachinePace& pace) {
    const std::uint64_t tasks = lessonTasks(Lesson::HowMany, choice);
    const double each = kSingleS / static_cast<double>(tasks);
    const RunPlan few = choice.option == 0
                            ? primes(each * numbersPerS(pace), tasks, choice.processes)
                            : planOf("sleep", {{"seconds", std::to_string(each)}}, tasks, choice.processes);
    RunPlan many = few;
    many.workers = manyProcesses(choice);
    return {serial(few), {LessonRun{few}, LessonRun{many}}};
}

LessonPlan separateState(const LessonChoice& choice, const MachinePace& pace) {
    const auto counting = [&](const char* every) {
        return planOf("shared-counter", {{"limit", std::to_string(countedUpTo(choice, pace))}, {"every", every}},
                      lessonTasks(Lesson::SeparateState, choice), choice.processes);
    };
    const RunPlan own = counting("0");
    return {serial(own), {LessonRun{counting(choice.option == 0 ? "1" : "1000")}, LessonRun{own}}};
}

LessonPlan chunkSize(const LessonChoice& choice, const MachinePace& pace) {
    const std::uint64_t tasks = lessonTasks(Lesson::ChunkSize, choice);
    const double steps = static_cast<double>(tasks * (tasks + 1)) / 2;
    RunPlan small = primes(kSingleS / static_cast<double>(tasks) * numbersPerS(pace), tasks, choice.processes);
    if (choice.option == 0) {
        std::vector<std::string> growing;
        for (std::uint64_t i = 1; i <= tasks; ++i)
            growing.push_back(whole(kSingleS / steps * static_cast<double>(i) * numbersPerS(pace)));
        small.inputs = listInputs(growing);
    }
    small.chunkSize = 1;
    RunPlan large = small;
    large.chunkSize = kTasksPerProcess;
    return {serial(small), {LessonRun{large}, LessonRun{small}}};
}

LessonPlan failures(const LessonChoice& choice) {
    RunPlan careless = planOf("unreliable", {{"ms", "20"}, {"crash", "8"}, {"hang", "13"}},
                              lessonTasks(Lesson::Failures, choice), choice.processes);
    careless.pauseOnCrashLoop = false;
    RunPlan careful = careless;
    careful.retries = choice.option == 0 ? 2 : 0;
    careful.timeoutSeconds = 0.8;
    careful.graceSeconds = 0.2;
    return {std::nullopt, {LessonRun{careless, RunMode::Pool, kPatienceS}, LessonRun{careful}}};
}

LessonPlan cleanUp(const LessonChoice& choice, const std::string& tool) {
    std::string byHand;
    for (int i = 0; i < choice.processes; ++i)
        byHand += "sleep 30 & ";
    const std::string workers = std::to_string(choice.processes);
    return {std::nullopt,
            {LessonTrial{{"sh", "-c", byHand + "wait"}, choice.processes},
             LessonTrial{{tool, "run", "--no-save", "--quiet", "--workload", "sleep", "--set", "seconds=30", "--tasks",
                          workers, "--workers", workers},
                         choice.processes}}};
}

LessonPlan whenNot(const LessonChoice& choice, const MachinePace& pace) {
    const std::int64_t limit = choice.option == 0 ? pace.tinyTask : pace.longTask;
    const RunPlan plan = primes(static_cast<double>(limit), kTinyTasks, choice.processes);
    return {std::nullopt, {serial(plan), LessonRun{plan}}};
}

} // namespace

MachinePace readPace() {
    return {calibratedSize("primes", kTinyTaskS, kCalibrationS), calibratedSize("primes", kLongTaskS, kCalibrationS)};
}

LessonPlan lessonPlan(Lesson lesson, const LessonChoice& choice, const MachinePace& pace, const std::string& tool) {
    switch (lesson) {
    case Lesson::MeasureFirst:
        return measureFirst(choice, pace);
    case Lesson::HowMany:
        return howMany(choice, pace);
    case Lesson::SeparateState:
        return separateState(choice, pace);
    case Lesson::ChunkSize:
        return chunkSize(choice, pace);
    case Lesson::Failures:
        return failures(choice);
    case Lesson::CleanUp:
        return cleanUp(choice, tool);
    case Lesson::WhenNot:
        break;
    }
    return whenNot(choice, pace);
}

std::uint64_t lessonTasks(Lesson lesson, const LessonChoice& choice) {
    if (lesson == Lesson::Failures)
        return kUnreliableTasks;
    if (lesson == Lesson::WhenNot)
        return kTinyTasks;
    return static_cast<std::uint64_t>(kTasksPerProcess) * static_cast<std::uint64_t>(choice.processes) *
           (lesson == Lesson::HowMany ? 2 : 1);
}

int manyProcesses(const LessonChoice& choice) {
    return kManyTimes * choice.processes;
}

std::int64_t countedUpTo(const LessonChoice& choice, const MachinePace& pace) {
    // the task's work grows a little faster than its range; the lock is what counts here
    const double each = kCountingS / static_cast<double>(lessonTasks(Lesson::SeparateState, choice));
    return std::max<std::int64_t>(1000, std::llround(each * numbersPerS(pace) / 1000) * 1000);
}

} // namespace manyhands
