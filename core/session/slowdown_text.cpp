// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/slowdown_text.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <vector>

namespace manyhands {

namespace {

constexpr double kLeastShare = 0.005;  ///< of the time alone: less is 0.00 in the text
constexpr double kFaultS = 0.5e-6;     ///< that the kernel needs to give a task a page, about
constexpr double kNotablePart = 0.2;   ///< of the kernel's time
constexpr double kKernelToTell = 0.02; ///< of the time alone

template <class... Values>
std::string formatted(const char* format, Values... values) {
    char text[96];
    std::snprintf(text, sizeof text, format, values...);
    return text;
}

std::string phrase(SlowdownCause cause, SlowdownMeans means) {
    const bool counted = means == SlowdownMeans::Counters;
    switch (cause) {
    case SlowdownCause::Kernel:
        return "in the kernel";
    case SlowdownCause::Work:
        return "for more work";
    case SlowdownCause::Clock:
        return counted ? "for a slower clock" : "for a slower clock or a shared core";
    case SlowdownCause::Memory:
        return counted ? "for memory, caches or a shared core" : "for memory, caches and all else";
    case SlowdownCause::Program:
        break;
    }
    return "outside of the kernel";
}

/// 1234567 as "1,234,567".
std::string grouped(std::int64_t count) {
    std::string digits = std::to_string(count);
    for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > 0; at -= 3)
        digits.insert(static_cast<std::size_t>(at), 1, ',');
    return digits;
}

std::string kernelText(const TaskSlowdown& slowdown) {
    if (slowdown.share(SlowdownCause::Kernel) < kKernelToTell)
        return {};
    std::string text = formatted(" %.2f s more in the kernel", slowdown[SlowdownCause::Kernel]);
    if (pageFaultsExplain(slowdown))
        text += ": " + grouped(slowdown.minorFaults) + " page faults more";
    return text + '.';
}

} // namespace

bool pageFaultsExplain(const TaskSlowdown& slowdown) {
    const double kernelS = slowdown[SlowdownCause::Kernel];
    return kernelS > 0 && kFaultS * static_cast<double>(slowdown.minorFaults) >= kNotablePart * kernelS;
}

std::string slowdownText(const TaskSlowdown& slowdown) {
    if (!isWorthTelling(slowdown))
        return {};
    std::vector<SlowdownCause> causes(kSlowdownCauses.begin(), kSlowdownCauses.end());
    std::ranges::stable_sort(causes, std::ranges::greater(), [&](SlowdownCause cause) { return slowdown[cause]; });
    std::string parts;
    for (const SlowdownCause cause : causes) {
        const double share = slowdown.share(cause);
        if (slowdown.tells(cause) && std::abs(share) >= kLeastShare)
            parts +=
                formatted(parts.empty() ? "%.2f %s " : ", %.2f %s ", std::abs(share), share > 0 ? "more" : "less") +
                phrase(cause, slowdown.means);
    }
    return formatted("Tasks took %.2f times as much processor time as alone: ",
                     1 + slowdown.totalS() / slowdown.aloneS) +
           parts + '.' + kernelText(slowdown);
}

std::string mainCauseText(const TaskSlowdown& slowdown) {
    const auto cause = mainCause(slowdown);
    if (!cause || *cause == SlowdownCause::Program)
        return {};
    return ", mostly " + phrase(*cause, slowdown.means);
}

std::string slowdownAdvice(const TaskSlowdown& slowdown) {
    const auto cause = mainCause(slowdown);
    if (!cause)
        return {};
    switch (*cause) {
    case SlowdownCause::Kernel:
        return pageFaultsExplain(slowdown)
                   ? " Let tasks keep their memory instead of taking it anew: each new page is a fault."
                   : " Let tasks ask less of the kernel: fewer and larger reads, writes and allocations.";
    case SlowdownCause::Work:
        return " Side by side they do more: look for retries, and for work that grows with the number of workers.";
    case SlowdownCause::Clock:
        return " The processor's clock falls when more of it is at work, or workers share a core: no more workers than"
               " cores are worth it.";
    case SlowdownCause::Memory:
        return " Let tasks touch less memory at a time, or use fewer workers.";
    case SlowdownCause::Program:
        break;
    }
    return {};
}

} // namespace manyhands
