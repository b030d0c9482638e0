// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tune/tune_settings.h"

#include <algorithm>
#include <cmath>
#include <set>

#include <QStringList>

#include "core/session/measurement_schedule.h"

namespace manyhands {

namespace {

constexpr int kPerDoubling = 4;
constexpr std::uint32_t kMostChunk = 1'000'000;
constexpr std::size_t kMostChunkSizes = 12;
constexpr int kMostPlayed = 1000; ///< runs
constexpr double kLongestWaitS = 30;

int after(int count, TuneSettings::Spacing spacing) {
    if (spacing == TuneSettings::Spacing::Every)
        return count + 1;
    if (spacing == TuneSettings::Spacing::Doubling)
        return 2 * count;
    int power = 1;
    while (2 * power <= count)
        power *= 2;
    const int step = std::max(1, power / kPerDoubling);
    return (count / step + 1) * step;
}

} // namespace

std::vector<int> countsOf(const TuneSettings& settings) {
    std::vector<int> counts;
    for (int count = settings.from; count < settings.to; count = after(count, settings.spacing))
        counts.push_back(count);
    counts.push_back(std::max(settings.from, settings.to));
    return counts;
}

std::optional<std::vector<std::uint32_t>> chunkSizesFrom(const QString& text) {
    std::set<std::uint32_t> sizes;
    for (const QString& part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        bool isNumber = false;
        const uint size = part.trimmed().toUInt(&isNumber);
        if (!isNumber || size < 1 || size > kMostChunk)
            return std::nullopt;
        sizes.insert(size);
    }
    if (sizes.size() > kMostChunkSizes)
        return std::nullopt;
    return std::vector(sizes.begin(), sizes.end());
}

QString listText(const std::vector<int>& numbers) {
    QStringList words;
    for (const int number : numbers)
        words << QString::number(number);
    return words.join(QStringLiteral(", "));
}

std::uint32_t mainChunkSize(const RunPlan& plan) {
    return std::max(1U, plan.chunkSize);
}

ComparisonPlan comparisonOf(const RunPlan& run, const TuneSettings& settings, std::uint64_t seed) {
    ComparisonPlan plan;
    plan.plan = run;
    plan.workers = countsOf(settings);
    plan.search = settings.stopEarly;
    plan.untilPrecise = settings.untilPrecise && !plan.search;
    if (!plan.untilPrecise) // otherwise the least, as the plan has it
        plan.repeats = settings.repeats;
    plan.precision = settings.precision / 100.0;
    plan.budgetS = plan.untilPrecise ? 60.0 * settings.timeLimit : 0;
    plan.warmups = settings.warmups;
    plan.interleaved = settings.randomOrder || plan.untilPrecise;
    plan.seed = seed;
    plan.tutorial = false;
    plan.waitForQuietS = kLongestWaitS;
    plan.lengthensShortRuns = true;
    plan.mostWorkers = settings.to;
    if (!plan.search) {
        std::ranges::copy_if(settings.chunkSizes, std::back_inserter(plan.chunkSizes),
                             [&](std::uint32_t size) { return size != mainChunkSize(run); });
    }
    return plan;
}

int runsOf(const ComparisonPlan& plan, int usableProcessors) {
    return makeSchedule(plan, usableProcessors)->total();
}

namespace {

/// Of a search nobody knows which counts it will ask for: those of tasks that gain all they can.
double searchSeconds(const ComparisonPlan& plan, double singleS, int usableProcessors) {
    const auto schedule = makeSchedule(plan, usableProcessors);
    const int expected = schedule->total();
    double sum = 0;
    int made = 0;
    for (auto step = schedule->next(0); step && made < kMostPlayed; step = schedule->next(0), ++made) {
        const double wallS = singleS / std::min(step->configuration.workers, usableProcessors);
        sum += wallS;
        if (!step->warmup)
            schedule->took(*step, wallS);
    }
    return made > 0 ? sum / made * expected : 0;
}

} // namespace

double estimatedSeconds(const ComparisonPlan& plan, double singleS, int usableProcessors) {
    if (!std::isfinite(singleS))
        return std::nan("");
    double sum = 0;
    if (plan.search) {
        sum = searchSeconds(plan, singleS, usableProcessors);
    } else {
        for (const auto& steps : {comparisonSteps(plan), chunkSteps(plan)})
            for (const ComparisonStep& step : steps)
                sum += singleS / std::min(step.configuration.workers, usableProcessors);
    }
    return sum * (plan.lengthensShortRuns ? roundsNeeded(plan, singleS, usableProcessors) : 1);
}

} // namespace manyhands
