// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/workload_words.h"

#include "ui/shared/number_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace manyhands {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(WorkloadWords)
};

/// The words of core/tasks/workload_info.cpp once more: the engine has no translator, and lupdate wants to see them.
constexpr const char* kWords[] = {
    QT_TRANSLATE_NOOP("WorkloadWords", "Sleep"),
    QT_TRANSLATE_NOOP("WorkloadWords", "Waits and does nothing, as a task does that waits for a network or a device."),
    QT_TRANSLATE_NOOP("WorkloadWords", "nothing: many more workers than processors still help"),
    QT_TRANSLATE_NOOP("WorkloadWords", "Square of a number"),
    QT_TRANSLATE_NOOP("WorkloadWords", "Multiplies a whole number by itself: the smallest task there is."),
    QT_TRANSLATE_NOOP("WorkloadWords", "handing tasks out, which costs more than the task"),
    QT_TRANSLATE_NOOP("WorkloadWords", "Sum of squares"),
    QT_TRANSLATE_NOOP("WorkloadWords", "Adds the squares of all whole numbers below n, one by one."),
    QT_TRANSLATE_NOOP("WorkloadWords", "the processor"),
    QT_TRANSLATE_NOOP("WorkloadWords", "Prime numbers"),
    QT_TRANSLATE_NOOP("WorkloadWords", "Counts the prime numbers up to a limit with a sieve."),
    QT_TRANSLATE_NOOP("WorkloadWords", "Shared counter"),
    QT_TRANSLATE_NOOP(
        "WorkloadWords",
        "Counts prime numbers; each worker adds what it finds to one counter that all share, behind a lock."),
    QT_TRANSLATE_NOOP("WorkloadWords", "the lock: only one worker at a time has it"),
    QT_TRANSLATE_NOOP("WorkloadWords", "Uneven tasks"),
    QT_TRANSLATE_NOOP("WorkloadWords",
                      "Computes for a length that differs from task to task, to show what imbalance costs."),
    QT_TRANSLATE_NOOP("WorkloadWords", "the processor, and the longest tasks at the end"),
    QT_TRANSLATE_NOOP("WorkloadWords", "Unreliable tasks"),
    QT_TRANSLATE_NOOP(
        "WorkloadWords",
        "Computes, but some tasks crash or hang at their first attempt, to show what retries and time limits are for."),
    QT_TRANSLATE_NOOP("WorkloadWords", "the processor, and the time limit that ends a task that hangs"),
    QT_TRANSLATE_NOOP("WorkloadWords", "Crash"),
    QT_TRANSLATE_NOOP("WorkloadWords", "Ends its own worker process in a chosen way, to show that the others go on."),
    QT_TRANSLATE_NOOP("WorkloadWords", "nothing: the worker is replaced"),
    QT_TRANSLATE_NOOP("WorkloadWords", "how long the task waits"),
    QT_TRANSLATE_NOOP("WorkloadWords", "the number to multiply by itself"),
    QT_TRANSLATE_NOOP("WorkloadWords", "how many squares are added: 0² + 1² + … + (n−1)²"),
    QT_TRANSLATE_NOOP("WorkloadWords", "the primes up to this number are counted"),
    QT_TRANSLATE_NOOP(
        "WorkloadWords",
        "primes found before they are added to the shared counter, under its lock; 0: once, at the end of the task"),
    QT_TRANSLATE_NOOP("WorkloadWords", "mean length of a task, in CPU time"),
    QT_TRANSLATE_NOOP("WorkloadWords", "0: all equal, 1: from nothing to twice the mean"),
    QT_TRANSLATE_NOOP("WorkloadWords", "tasks with the same number and seed are equally long"),
    QT_TRANSLATE_NOOP("WorkloadWords", "CPU time of a task"),
    QT_TRANSLATE_NOOP("WorkloadWords", "every n-th task crashes at its first attempt; 0: none"),
    QT_TRANSLATE_NOOP("WorkloadWords", "every n-th task hangs at its first attempt; 0: none"),
    QT_TRANSLATE_NOOP("WorkloadWords", "segv, abort, exit0 (leaves in mid-task), kill (SIGKILL) or hang (never ends)"),
    // what else a run may be of
    QT_TRANSLATE_NOOP("WorkloadWords", "Command"),
    QT_TRANSLATE_NOOP("WorkloadWords", "Shell command"),
    // the names of the settings, as labels
    QT_TRANSLATE_NOOP("WorkloadWords", "Seconds"),
    QT_TRANSLATE_NOOP("WorkloadWords", "N"),
    QT_TRANSLATE_NOOP("WorkloadWords", "Limit"),
    QT_TRANSLATE_NOOP("WorkloadWords", "Every"),
    QT_TRANSLATE_NOOP("WorkloadWords", "Mean"),
    QT_TRANSLATE_NOOP("WorkloadWords", "Spread"),
    QT_TRANSLATE_NOOP("WorkloadWords", "Seed"),
    QT_TRANSLATE_NOOP("WorkloadWords", "CPU time"),
    QT_TRANSLATE_NOOP("WorkloadWords", "Hang"),
    QT_TRANSLATE_NOOP("WorkloadWords", "How"),
};

} // namespace

QString workloadWord(std::string_view english) {
    const auto* const word = std::ranges::find(kWords, english);
    return word != std::end(kWords) ? Texts::tr(*word)
                                    : QString::fromUtf8(english.data(), static_cast<qsizetype>(english.size()));
}

QString titleText(std::string_view title, std::uint64_t tasks) {
    const std::size_t end = title.rfind(" · ");
    if (end == title.npos)
        return workloadWord(title);
    return Texts::tr("%1 · %Ln task(s)", nullptr, pluralCount(tasks)).arg(workloadWord(title.substr(0, end)));
}

QString parameterLabel(std::string_view name) {
    std::string label(name == "ms" ? "CPU time" : name); // its unit is not its name
    std::replace(label.begin(), label.end(), '-', ' ');
    if (!label.empty() && label[0] >= 'a' && label[0] <= 'z')
        label[0] = static_cast<char>(label[0] - 'a' + 'A');
    return workloadWord(label);
}

} // namespace manyhands
