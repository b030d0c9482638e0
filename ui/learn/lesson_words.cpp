// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learn/lesson_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace manyhands {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Lessons)
};

LessonWords measureFirst(const LessonChoice& choice) {
    LessonWords words;
    words.title = Texts::tr("Measure first");
    words.subtitle = Texts::tr("What one process can do");
    words.lead =
        Texts::tr("One process counts prime numbers, task after task. Then %Ln processes do the very same tasks. "
                  "Only the first time tells what the second one is worth.",
                  nullptr, choice.processes);
    words.question = Texts::tr("How much faster are %Ln processes?", nullptr, choice.processes);
    words.cards[0] = {Texts::tr("One process"), Texts::tr("for (task : tasks)\n"
                                                          "  results += run(task);  // one by one")};
    words.cards[1] = {Texts::tr("%Ln processes", nullptr, choice.processes),
                      QStringLiteral("Pool pool({.workers = %1});\n"
                                     "auto results = pool.map(run, tasks);")
                          .arg(choice.processes)};
    words.hint = Texts::tr("Take more processes than the machine has processors, and look at the CPU time.");
    words.remember = {Texts::tr("Time one process before you start many."),
                      Texts::tr("Compare the same tasks, on the same machine."),
                      Texts::tr("One timing is an anecdote: repeat it."),
                      Texts::tr("Wall time is what you wait for, CPU time is what it costs.")};
    return words;
}

LessonWords howMany(const LessonChoice& choice) {
    LessonWords words;
    const int many = manyProcesses(choice);
    words.title = Texts::tr("How many processes?");
    words.subtitle = Texts::tr("Find the count that pays off");
    words.lead = choice.option == 0
                     ? Texts::tr("The tasks compute all the time. First %Ln processes share them, then eight times "
                                 "as many, on the same processors.",
                                 nullptr, choice.processes)
                     : Texts::tr("The tasks only wait, as for a network or a disk. First %Ln processes share them, "
                                 "then eight times as many.",
                                 nullptr, choice.processes);
    words.question = Texts::tr("How much faster are %Ln processes?", nullptr, many);
    words.cards[0] = {Texts::tr("%Ln processes", nullptr, choice.processes),
                      QStringLiteral("Pool pool({.workers = %1});\npool.map(run, tasks);").arg(choice.processes)};
    words.cards[1] = {Texts::tr("%Ln processes", nullptr, many),
                      QStringLiteral("Pool pool({.workers = %1});\npool.map(run, tasks);").arg(many)};
    words.option = Texts::tr("The tasks");
    words.options = {Texts::tr("Compute"), Texts::tr("Wait")};
    words.hint = Texts::tr("What waits needs no processor: there more processes do help.");
    words.remember = {Texts::tr("For work that computes: as many processes as processors."),
                      Texts::tr("For work that waits: many more."), Texts::tr("Each process needs memory of its own."),
                      Texts::tr("When in doubt let Tune measure it.")};
    return words;
}

LessonWords separateState(const LessonChoice& choice) {
    LessonWords words;
    words.title = Texts::tr("Keep state separate");
    words.subtitle = Texts::tr("Why sharing makes workers wait");
    words.lead = Texts::tr("%Ln workers count prime numbers. In one version they all add to a single counter behind a "
                           "lock. In the other, each keeps its own counter and the parent adds them up at the end.",
                           nullptr, choice.processes);
    words.question = Texts::tr("How much faster is the version with separate counters?");
    words.cards[0] = {Texts::tr("One shared counter"), choice.option == 0
                                                           ? Texts::tr("for (n : range)\n"
                                                                       "  if (is_prime(n)) {\n"
                                                                       "    lock(shared);     // wait here\n"
                                                                       "    shared.count += 1;\n"
                                                                       "    unlock(shared);\n"
                                                                       "  }")
                                                           : Texts::tr("for (n : range)\n"
                                                                       "  if (is_prime(n) && ++mine == 1000) {\n"
                                                                       "    lock(shared);     // rarely\n"
                                                                       "    shared.count += mine;\n"
                                                                       "    unlock(shared);\n"
                                                                       "    mine = 0;\n"
                                                                       "  }")};
    words.cards[1] = {Texts::tr("A counter for each worker"), Texts::tr("long count = 0;      // mine alone\n"
                                                                        "for (n : range)\n"
                                                                        "  if (is_prime(n))\n"
                                                                        "    count += 1;\n"
                                                                        "return count;        // once")};
    words.option = Texts::tr("Add to the counter");
    words.options = {Texts::tr("Every prime"), Texts::tr("Every 1,000")};
    words.hint = Texts::tr("Adding less often is a third way: share rarely.");
    words.remember = {Texts::tr("Give each worker its own data."), Texts::tr("Combine the results once, at the end."),
                      Texts::tr("If you must share, share rarely and hold the lock briefly."),
                      Texts::tr("Watch for orange in the lanes: it is time lost to waiting.")};
    return words;
}

LessonWords chunkSize(const LessonChoice& choice) {
    LessonWords words;
    const auto tasks = static_cast<int>(lessonTasks(Lesson::ChunkSize, choice));
    words.title = Texts::tr("Choose a chunk size");
    words.subtitle = Texts::tr("Balance waiting and fairness");
    words.lead = choice.option == 0
                     ? Texts::tr("%Ln tasks, each a little longer than the one before. In one version every worker "
                                 "gets its whole share at once, in the other one task at a time.",
                                 nullptr, tasks)
                     : Texts::tr("%Ln tasks of equal length. In one version every worker gets its whole share at "
                                 "once, in the other one task at a time.",
                                 nullptr, tasks);
    words.question = Texts::tr("How much faster are the small chunks?");
    words.cards[0] = {Texts::tr("One large chunk for each"),
                      QStringLiteral("pool.map(run, tasks,\n         {.chunkSize = %1});")
                          .arg(tasks / std::max(1, choice.processes))};
    words.cards[1] = {Texts::tr("One task at a time"),
                      QStringLiteral("pool.map(run, tasks,\n         {.chunkSize = 1});")};
    words.option = Texts::tr("Task lengths");
    words.options = {Texts::tr("Growing"), Texts::tr("Equal")};
    words.hint = Texts::tr("With equal tasks the shares are fair from the start.");
    words.remember = {Texts::tr("Large chunks leave workers idle at the end."),
                      Texts::tr("Small chunks cost a hand-out for every task."),
                      Texts::tr("Long tasks first, if you know which they are."),
                      Texts::tr("Automatic is right unless you measured otherwise.")};
    return words;
}

LessonWords failures(const LessonChoice& choice) {
    LessonWords words;
    words.title = Texts::tr("Expect failures");
    words.subtitle = Texts::tr("Retry, time out, report");
    words.lead = Texts::tr("Of %Ln tasks some crash and one hangs, each only the first time it is tried. One version "
                           "takes no precautions, the other has a time limit and tries again.",
                           nullptr, static_cast<int>(lessonTasks(Lesson::Failures, choice)));
    words.question = Texts::tr("What becomes of the version without precautions?");
    words.cards[0] = {Texts::tr("No precautions"), Texts::tr("pool.map(run, tasks);   // and hope")};
    words.cards[1] = {choice.option == 0 ? Texts::tr("Time limit and retries") : Texts::tr("Time limit alone"),
                      QStringLiteral("Pool pool({.taskTimeout = 800ms,\n"
                                     "           .retries = %1});\n"
                                     "pool.map(run, tasks);")
                          .arg(choice.option == 0 ? 2 : 0)};
    words.option = Texts::tr("Retries");
    words.options = {Texts::tr("Two"), Texts::tr("None")};
    words.hint = Texts::tr("Without retries the time limit ends what hangs, but its result is lost.");
    words.remember = {Texts::tr("A crash must cost one task, not the run."), Texts::tr("Give every task a time limit."),
                      Texts::tr("Try again what can be tried again."),
                      Texts::tr("Report what failed, by name, in the end.")};
    return words;
}

LessonWords cleanUp(const LessonChoice& choice) {
    LessonWords words;
    words.title = Texts::tr("Clean up");
    words.subtitle = Texts::tr("No orphans, no zombies, no leaks");
    words.lead = Texts::tr("A program starts %Ln workers and is killed while they work, so that it can clean up "
                           "nothing. Once the workers were started by hand, once by a pool.",
                           nullptr, choice.processes);
    words.question = Texts::tr("How many of the workers started by hand are left behind?");
    QString started;
    for (int i = 0; i < std::min(choice.processes, 3); ++i)
        started += QStringLiteral("sleep 30 &\n");
    if (choice.processes > 3)
        started += QStringLiteral("…\n");
    words.cards[0] = {Texts::tr("Started by hand"),
                      QStringLiteral("#!/bin/sh\n") + started + Texts::tr("wait        # until it is killed")};
    words.cards[1] = {
        Texts::tr("Started by a pool"),
        QStringLiteral("manyhands run --workload sleep \\\n  --set seconds=30 --workers %1").arg(choice.processes)};
    words.hint = Texts::tr("Orphans keep their memory and their processor until somebody finds them.");
    words.remember = {Texts::tr("Whoever starts a process ends it, whatever happens."),
                      Texts::tr("Tie workers to the life of their parent."),
                      Texts::tr("Wait for those that ended, or they stay as zombies."),
                      Texts::tr("Look for leftovers: Tools, Clean up leftovers.")};
    return words;
}

LessonWords whenNot(const LessonChoice& choice) {
    LessonWords words;
    const auto tasks = static_cast<int>(lessonTasks(Lesson::WhenNot, choice));
    words.title = Texts::tr("Know when not to");
    words.subtitle = Texts::tr("When one process is faster");
    words.lead = choice.option == 0
                     ? Texts::tr("%Ln tasks of 20 µs each. One process does them in a loop; for the others workers "
                                 "are started first.",
                                 nullptr, tasks)
                     : Texts::tr("%Ln tasks of 20 ms each. One process does them in a loop; for the others workers "
                                 "are started first.",
                                 nullptr, tasks);
    words.question = Texts::tr("How much faster are %Ln processes?", nullptr, choice.processes);
    words.cards[0] = {Texts::tr("One process"), QStringLiteral("for (task : tasks)\n  results += run(task);")};
    words.cards[1] = {Texts::tr("%Ln processes", nullptr, choice.processes),
                      Texts::tr("// first the workers start\n"
                                "Pool pool({.workers = %1});\n"
                                "auto results = pool.map(run, tasks);")
                          .arg(choice.processes)};
    words.option = Texts::tr("Length of a task");
    words.options = {Texts::tr("20 µs"), Texts::tr("20 ms")};
    words.hint = Texts::tr("A thousand times longer, and the start no longer counts.");
    words.remember = {
        Texts::tr("Starting workers costs milliseconds."), Texts::tr("A job shorter than that is done by one process."),
        Texts::tr("Keep a pool and use it again."), Texts::tr("Make the tasks larger before you add workers.")};
    return words;
}

} // namespace

LessonWords lessonWords(Lesson lesson, const LessonChoice& choice) {
    switch (lesson) {
    case Lesson::MeasureFirst:
        return measureFirst(choice);
    case Lesson::HowMany:
        return howMany(choice);
    case Lesson::SeparateState:
        return separateState(choice);
    case Lesson::ChunkSize:
        return chunkSize(choice);
    case Lesson::Failures:
        return failures(choice);
    case Lesson::CleanUp:
        return cleanUp(choice);
    case Lesson::WhenNot:
        break;
    }
    return whenNot(choice);
}

} // namespace manyhands
