// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/slowdown_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/session/slowdown_text.h"
#include "ui/shared/number_text.h"

namespace manyhands {

namespace {

constexpr double kLeastShare = 0.005; ///< of the time alone: less is 0% in the text

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SlowdownWords)
};

/// %1: a share of the time alone.
QString partText(SlowdownCause cause, SlowdownMeans means) {
    const bool counted = means == SlowdownMeans::Counters;
    switch (cause) {
    case SlowdownCause::Kernel:
        return Texts::tr("%1 in the kernel");
    case SlowdownCause::Work:
        return Texts::tr("%1 for more work");
    case SlowdownCause::Clock:
        return counted ? Texts::tr("%1 for a slower clock") : Texts::tr("%1 for a slower clock or a shared core");
    case SlowdownCause::Memory:
        return counted ? Texts::tr("%1 for memory, caches or a shared core")
                       : Texts::tr("%1 for memory, caches and all else");
    case SlowdownCause::Program:
        break;
    }
    return Texts::tr("%1 outside of the kernel");
}

QString signedPercent(double share) {
    return (share < 0 ? QStringLiteral("\u2212") : QStringLiteral("+")) + percentText(std::abs(share));
}

QString faultsText(const TaskSlowdown& slowdown) {
    if (!pageFaultsExplain(slowdown))
        return {};
    return Texts::tr("%Ln page fault(s) more.", nullptr, pluralCount(static_cast<std::uint64_t>(slowdown.minorFaults)));
}

QString kernelAdvice(const TaskSlowdown& slowdown) {
    const QString more =
        Texts::tr("Most of it in the kernel: %1 more.").arg(shortDurationText(slowdown[SlowdownCause::Kernel]));
    if (!pageFaultsExplain(slowdown))
        return more + QLatin1Char(' ') +
               Texts::tr("Let tasks ask less of the kernel: fewer and larger reads, writes and allocations.");
    return QStringList{more, faultsText(slowdown), Texts::tr("Let tasks keep their memory instead of taking it anew.")}
        .join(QLatin1Char(' '));
}

} // namespace

QString slowdownCauseName(SlowdownCause cause) {
    switch (cause) {
    case SlowdownCause::Kernel:
        return Texts::tr("Kernel");
    case SlowdownCause::Work:
        return Texts::tr("More work");
    case SlowdownCause::Clock:
        return Texts::tr("Clock or shared core");
    case SlowdownCause::Memory:
        return Texts::tr("Memory and all else");
    case SlowdownCause::Program:
        break;
    }
    return Texts::tr("Outside of the kernel");
}

QString slowerTasksText(const TaskSlowdown& slowdown) {
    if (!isWorthTelling(slowdown))
        return {};
    std::vector<SlowdownCause> causes(kSlowdownCauses.begin(), kSlowdownCauses.end());
    std::ranges::stable_sort(causes, std::ranges::greater(), [&](SlowdownCause cause) { return slowdown[cause]; });
    QStringList parts;
    for (const SlowdownCause cause : causes) {
        const double share = slowdown.share(cause);
        if (slowdown.tells(cause) && std::abs(share) >= kLeastShare)
            parts << partText(cause, slowdown.means).arg(signedPercent(share));
    }
    const QString text = Texts::tr("Tasks took %1 as much processor time as alone: %2.")
                             .arg(timesText(1 + slowdown.totalS() / slowdown.aloneS),
                                  parts.join(Texts::tr(", ", "between the parts of a sum")));
    const QString faults = faultsText(slowdown);
    return faults.isEmpty() ? text : text + QLatin1Char(' ') + faults;
}

QString slowerTasksAdvice(const TaskSlowdown& slowdown) {
    const auto cause = mainCause(slowdown);
    if (!cause)
        return {};
    const bool counted = slowdown.means == SlowdownMeans::Counters;
    switch (*cause) {
    case SlowdownCause::Kernel:
        return kernelAdvice(slowdown);
    case SlowdownCause::Work:
        return Texts::tr("Side by side they do more work: look for retries, and for work that grows with the number "
                         "of workers.");
    case SlowdownCause::Clock:
        return counted ? Texts::tr("Most of it is a slower clock: it falls when more of the processor is at work.")
                       : Texts::tr("Most of it is a slower clock or a shared core: no more workers than cores are "
                                   "worth it.");
    case SlowdownCause::Memory:
        return Texts::tr("Most of it is memory and caches: let tasks touch less at a time, or use fewer workers.");
    case SlowdownCause::Program:
        break;
    }
    return {};
}

} // namespace manyhands
