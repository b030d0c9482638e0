// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/session/run_batch.h"
#include "core/session/run_plan.h"

namespace manyhands {

/// In the order in which they are told.
enum class Lesson { MeasureFirst, HowMany, SeparateState, ChunkSize, Failures, CleanUp, WhenNot };
inline constexpr int kLessons = 7;
inline constexpr int kFewestLessonProcesses = 2, kMostLessonProcesses = 8;

/// What the user may change and run again.
struct LessonChoice {
    int processes = kFewestLessonProcesses;
    int option = 0; ///< 0 or 1, see lessonPlan()
};

/// How much this machine does in one process; found by readPace(): limits up to which the primes workload counts in
/// such a time.
struct MachinePace {
    std::int64_t tinyTask = 0; ///< 20 µs
    std::int64_t longTask = 0; ///< 20 ms
    bool isKnown() const { return tinyTask > 0 && longTask > 0; }
};
/// Runs it in the calling thread for about half a second: not for a window's thread.
MachinePace readPace();

/// A run on workers.
struct LessonRun {
    RunPlan plan;
    RunMode mode = RunMode::Pool;
    double endAfterS = 8; ///< it is ended then: a lesson has to come to its end
};
/// A program that starts `workers` processes and is killed while they work.
struct LessonTrial {
    std::vector<std::string> program;
    int workers = 0;
};
using LessonStep = std::variant<LessonRun, LessonTrial>;

struct LessonPlan {
    std::optional<LessonRun>
        single; ///< one process with the same tasks; none where the first side is it, or tells nothing
    std::array<LessonStep, 2> sides;
};

/// The real work behind a lesson, of such a size that all of it takes some five seconds. Option 1 is
/// HowMany: tasks that wait instead of computing; SeparateState: adding to the shared counter every 1,000 primes;
/// ChunkSize: tasks of equal length; Failures: a time limit but no retries; WhenNot: tasks of 20 ms. The others have
/// none. `tool`: the program manyhands, for CleanUp.
LessonPlan lessonPlan(Lesson lesson, const LessonChoice& choice, const MachinePace& pace, const std::string& tool);

/// How many tasks the lesson's runs have.
std::uint64_t lessonTasks(Lesson lesson, const LessonChoice& choice);
/// HowMany: of the second side.
int manyProcesses(const LessonChoice& choice);
/// The shared counter's range, for the text.
std::int64_t countedUpTo(const LessonChoice& choice, const MachinePace& pace);

} // namespace manyhands
