// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/workload_words.h"

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
    QT_TRANSLATE_NOOP("WorkloadWords", "Uneven tasks"),
    QT_TRANSLATE_NOOP("WorkloadWords",
                      "Computes for a length that differs from task to task, to show what imbalance costs."),
    QT_TRANSLATE_NOOP("WorkloadWords", "the processor, and the longest tasks at the end"),
    QT_TRANSLATE_NOOP("WorkloadWords", "Crash"),
    QT_TRANSLATE_NOOP("WorkloadWords", "Ends its own worker process in a chosen way, to show that the others go on."),
    QT_TRANSLATE_NOOP("WorkloadWords", "nothing: the worker is replaced"),
    QT_TRANSLATE_NOOP("WorkloadWords", "how long the task waits"),
    QT_TRANSLATE_NOOP("WorkloadWords", "the number to multiply by itself"),
    QT_TRANSLATE_NOOP("WorkloadWords", "how many squares are added: 0² + 1² + … + (n−1)²"),
    QT_TRANSLATE_NOOP("WorkloadWords", "the primes up to this number are counted"),
    QT_TRANSLATE_NOOP("WorkloadWords", "mean length of a task, in CPU time"),
    QT_TRANSLATE_NOOP("WorkloadWords", "0: all equal, 1: from nothing to twice the mean"),
    QT_TRANSLATE_NOOP("WorkloadWords", "tasks with the same number and seed are equally long"),
    QT_TRANSLATE_NOOP("WorkloadWords", "segv, abort, exit0 (leaves in mid-task), kill (SIGKILL) or hang (never ends)"),
    // the names of the settings, as labels
    QT_TRANSLATE_NOOP("WorkloadWords", "Seconds"),
    QT_TRANSLATE_NOOP("WorkloadWords", "N"),
    QT_TRANSLATE_NOOP("WorkloadWords", "Limit"),
    QT_TRANSLATE_NOOP("WorkloadWords", "Mean"),
    QT_TRANSLATE_NOOP("WorkloadWords", "Spread"),
    QT_TRANSLATE_NOOP("WorkloadWords", "Seed"),
    QT_TRANSLATE_NOOP("WorkloadWords", "How"),
};

} // namespace

QString workloadWord(std::string_view english) {
    const auto* const word = std::ranges::find(kWords, english);
    return word != std::end(kWords) ? Texts::tr(*word)
                                    : QString::fromUtf8(english.data(), static_cast<qsizetype>(english.size()));
}

QString parameterLabel(std::string_view name) {
    std::string label(name);
    std::replace(label.begin(), label.end(), '-', ' ');
    if (!label.empty() && label[0] >= 'a' && label[0] <= 'z')
        label[0] = static_cast<char>(label[0] - 'a' + 'A');
    return workloadWord(label);
}

} // namespace manyhands
