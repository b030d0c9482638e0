// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/noise_flags.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <string_view>

#include "core/measure/run_doubts.h"

namespace manyhands {

namespace {

using Level = MeasurementWarning::Level;
using Warnings = std::vector<MeasurementWarning>;

struct Threshold {
    double yellow, red;
};
constexpr Threshold kOthers = {0.02, 0.10}, kSteal = {0.01, 0.05}, kQuota = {0, 0.02}, kSpread = {0.05, 0.15},
                    kClock = {0.03, 0.10}, kMemory = {0.01, 0.05}, kPressure = {0.10, 0.50};
constexpr double kDriftYellow = 0.05, kDriftRed = 0.01; // chances
constexpr double kShortYellowS = 0.2, kShortRedS = 0.02;
constexpr double kManyOutliers = 0.20; // of the runs
constexpr std::size_t kLeastRunsForOutliers = 4;
constexpr std::uint64_t kDriftSeed = 1; // of the permutations

std::optional<Level> above(double value, Threshold threshold) {
    if (value > threshold.red)
        return Level::Red;
    if (value > threshold.yellow)
        return Level::Yellow;
    return std::nullopt;
}

std::string percent(double share) {
    char text[32];
    std::snprintf(text, sizeof text, share < 0.0995 ? "%.1f %%" : "%.0f %%", 100 * share);
    return text;
}

bool isOf(const RunNoise& run, const TimingRow& row) {
    return (run.configuration.mode == RunMode::Serial) == (row.mode == "serial") &&
           run.configuration.workers == row.workers && run.configuration.chunkSize == row.chunkSize;
}

double worst(const TimingRow& row, const std::vector<RunNoise>& runs, double RunNoise::*share) {
    double most = -1;
    for (const auto& run : runs) {
        if (isOf(run, row))
            most = std::max(most, run.*share);
    }
    return most;
}

/// A flag whose share is known for each run.
struct Cause {
    const char* mark;
    double RunNoise::*share;
    Threshold threshold;
    const char* before; ///< the share in the text
    const char* after;
};
constexpr Cause kCauses[] = {
    {"F1", &RunNoise::othersShare, kOthers, "Other programs computed meanwhile, up to ",
     " of the workers' time. Close them, or measure again later."},
    {"F2", &RunNoise::stealShare, kSteal, "The hypervisor gave up to ",
     " of the processors' time to other machines. Measure again when the host is less busy."},
    {"F3", &RunNoise::quotaShare, kQuota, "The control group's quota held the workers back for up to ",
     " of their time. Use fewer workers, or raise the quota."},
    {"F9", &RunNoise::memoryPressure, kMemory, "Programs waited for memory for up to ",
     " of the time. Use fewer workers, or smaller tasks."},
    {"F9", &RunNoise::faultShare, kMemory, "Programs read memory back from the disk for about ",
     " of the time. Use fewer workers, or free some memory."},
};

void addOutliers(const TimingRow& row, Warnings& warnings) {
    if (row.walls.size() < kLeastRunsForOutliers)
        return;
    const std::size_t far = outliers(row.walls).size();
    if (far == 0)
        return;
    const bool many = static_cast<double>(far) > kManyOutliers * static_cast<double>(row.walls.size());
    warnings.push_back({"F4", many ? Level::Red : Level::Yellow, rowName(row),
                        std::to_string(far) + (far == 1 ? " run lies" : " runs lie") +
                            " far from the others. Look at what else the machine does from time to time."});
}

void addSpread(const TimingRow& row, Warnings& warnings) {
    const double spread = relativeSpread(row.walls);
    if (const auto level = above(spread, kSpread))
        warnings.push_back({"F5", *level, rowName(row),
                            "The runs differ by " + percent(spread) + ". More repeats or a quieter machine help."});
}

void addShortness(const TimingRow& row, Warnings& warnings) {
    if (row.wall.value < kShortYellowS)
        warnings.push_back({"F8", row.wall.value < kShortRedS ? Level::Red : Level::Yellow, rowName(row),
                            "The run is too short to measure well. Give it more tasks or longer ones."});
}

/// Clocks stand still meanwhile, but caches, processor clocks and other programs begin anew.
void addSleep(const TimingRow& row, Warnings& warnings) {
    const auto runs = [](int count) { return std::to_string(count) + (count == 1 ? " run" : " runs"); };
    if (row.asleep > 0)
        warnings.push_back({"F11", Level::Red, rowName(row),
                            "The machine slept in " + runs(row.asleep) +
                                ", and not all could be made again. Keep it awake, and measure again."});
    else if (row.excludedAsleep > 0)
        warnings.push_back(
            {"F11", Level::Yellow, rowName(row),
             "The machine slept in " + runs(row.excludedAsleep) + ": made again, and not counted. Keep it awake."});
}

/// A machine that gets slower or faster from run to run. Each run is held against its row's median.
void addDrift(const std::vector<TimingRow>& rows, const std::vector<RunNoise>& runs, Warnings& warnings) {
    std::vector<double> order, relative;
    for (const auto& run : runs) {
        const auto row = std::ranges::find_if(rows, [&](const TimingRow& each) { return isOf(run, each); });
        if (row == rows.end() || row->walls.size() < 2)
            continue;
        order.push_back(static_cast<double>(order.size()));
        relative.push_back(std::log(run.wallS / row->wall.value));
    }
    const auto found = drift(order, relative, kDriftSeed);
    if (found && found->probability < kDriftYellow)
        warnings.push_back(
            {"F6", found->probability < kDriftRed ? Level::Red : Level::Yellow, "",
             "The machine became slower or faster from run to run. The interleaved order keeps that from "
             "favouring a row; more repeats make it smaller still."});
}

void addClocks(const MachineNoise& machine, Warnings& warnings) {
    const double change = machine.canaryRatio < 0 ? 0 : std::abs(machine.canaryRatio - 1);
    if (const auto level = above(change, kClock))
        warnings.push_back({"F7", *level, "",
                            "The processor's clock changed by " + percent(change) +
                                " from the first run to the last. Let it cool, or fix its frequency."});
    if (machine.throttlings > 0)
        warnings.push_back({"F7", Level::Yellow, "",
                            "The processor slowed itself down because of heat, " + std::to_string(machine.throttlings) +
                                (machine.throttlings == 1 ? " time." : " times.") + " Let it cool."});
    if (machine.onBattery)
        warnings.push_back(
            {"F7", Level::Yellow, "", "The machine runs on its battery, which makes processors slower. Plug it in."});
    if (!machine.slowGovernor.empty())
        warnings.push_back({"F7", Level::Yellow, "",
                            "The processors' governor is " + machine.slowGovernor +
                                ", which keeps them slow or lets them speed up late. Choose performance."});
}

void addPressure(const MachineNoise& machine, Warnings& warnings) {
    if (const auto level = above(machine.pressureBefore / 100, kPressure))
        warnings.push_back({"F10", *level, "",
                            "Programs waited for a processor " + percent(machine.pressureBefore / 100) +
                                " of the time before the start. Close what else is running."});
    else if (const auto busy = othersBefore(machine.othersBefore))
        warnings.push_back({"F10", *busy, "",
                            "Other programs took " + percent(machine.othersBefore) +
                                " of the processors just before the start. Close what else is running."});
}

} // namespace

std::string rowName(const TimingRow& row) {
    return configurationName({row.mode == "serial" ? RunMode::Serial : RunMode::Pool, row.workers, row.chunkSize});
}

RunNoise noiseOf(Configuration configuration, double wallS, const std::optional<TimeAreas>& areas) {
    RunNoise noise;
    noise.configuration = configuration;
    noise.wallS = wallS;
    if (wallS < kShortestJudgedS || !areas || !areas->waitsKnown || areas->sumNs() <= 0)
        return noise;
    const auto share = [&](TimePart part) {
        return static_cast<double>((*areas)[part]) / static_cast<double>(areas->sumNs());
    };
    noise.quotaShare = share(TimePart::Quota);
    if (areas->waitsSplit)
        noise.othersShare = share(TimePart::OtherPrograms);
    return noise;
}

std::optional<Level> disturbance(double othersShare) {
    return above(othersShare, kOthers);
}

std::optional<Level> othersBefore(double share) {
    return above(share, kPressure);
}

bool isFirstAnOutlier(const std::vector<double>& walls) {
    if (walls.size() < kLeastRunsForOutliers || walls.front() <= median(walls))
        return false;
    const auto far = outliers(walls);
    return !far.empty() && far.front() == 0;
}

Warnings noiseFlags(const std::vector<TimingRow>& rows, const std::vector<RunNoise>& runs,
                    const MachineNoise& machine) {
    Warnings warnings;
    addPressure(machine, warnings);
    addClocks(machine, warnings);
    addDrift(rows, runs, warnings);
    for (const auto& row : rows) {
        for (const auto& cause : kCauses) {
            const double share = worst(row, runs, cause.share);
            if (const auto level = above(share, cause.threshold))
                warnings.push_back({cause.mark, *level, rowName(row), cause.before + percent(share) + cause.after});
        }
        addOutliers(row, warnings);
        addSpread(row, warnings);
        addShortness(row, warnings);
        addSleep(row, warnings);
    }
    return warnings;
}

double clockChange(const std::vector<std::optional<TimeAreas>>& runs) {
    std::vector<double> canaries;
    for (const auto& areas : runs) {
        if (areas && areas->effort && areas->effort->canaries >= kLeastCanaries)
            canaries.push_back(static_cast<double>(areas->effort->canaryNs));
    }
    return canaries.size() < 2 || canaries.front() <= 0 ? -1 : canaries.back() / canaries.front();
}

std::vector<std::string> unknownFlags(const std::vector<RunNoise>& runs, const MachineNoise& machine) {
    std::vector<std::string> unknown;
    const auto isKnown = [&](std::string_view mark) {
        return std::ranges::any_of(kCauses, [&](const Cause& cause) {
            return cause.mark == mark &&
                   std::ranges::any_of(runs, [&](const RunNoise& run) { return run.*cause.share >= 0; });
        });
    };
    for (const auto& cause : kCauses) {
        if (!isKnown(cause.mark) && std::ranges::find(unknown, cause.mark) == unknown.end())
            unknown.emplace_back(cause.mark);
    }
    if (machine.canaryRatio < 0)
        unknown.emplace_back("F7");
    if (machine.pressureBefore < 0 && machine.othersBefore < 0)
        unknown.emplace_back("F10");
    return unknown;
}

} // namespace manyhands
