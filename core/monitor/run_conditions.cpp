// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/run_conditions.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <unistd.h>

#include "core/measure/clock_canary.h"
#include "core/measure/stopwatch.h"

namespace manyhands {

namespace {

namespace fs = std::filesystem;

struct Processors {
    std::int64_t totalNs = -1, stealNs = -1;
};

/// The first line of /proc/stat, in ticks of mostly 10 ms. Guest time is part of user time and not added again.
Processors processorTimes(const std::string& path) {
    std::ifstream file(path);
    std::string name;
    std::int64_t ticks[8] = {};
    if (!(file >> name) || name != "cpu")
        return {};
    std::int64_t total = 0;
    for (auto& tick : ticks) {
        if (!(file >> tick))
            return {};
        total += tick;
    }
    static const std::int64_t nsPerTick = 1'000'000'000 / sysconf(_SC_CLK_TCK);
    return {total * nsPerTick, ticks[7] * nsPerTick};
}

/// "some avg10=… avg60=… avg300=… total=MICROSECONDS"
std::int64_t someWaitedUs(const std::string& path) {
    std::ifstream file(path);
    std::string some, word;
    if (!(file >> some) || some != "some")
        return -1;
    while (file >> word) {
        if (word.starts_with("total="))
            return std::strtoll(word.c_str() + 6, nullptr, 10);
    }
    return -1;
}

std::int64_t namedCounter(const std::string& path, const std::string& wanted) {
    std::ifstream file(path);
    std::string name;
    std::int64_t value = 0;
    while (file >> name >> value) {
        if (name == wanted)
            return value;
    }
    return -1;
}

int throttlings(const std::string& folder) {
    int sum = -1;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(folder, none)) {
        std::ifstream file(entry.path() / "thermal_throttle" / "core_throttle_count");
        int count = 0;
        if (file >> count)
            sum = std::max(sum, 0) + count;
    }
    return sum;
}

} // namespace

ConditionsReader::ConditionsReader(std::string root)
    : m_root(std::move(root)) {}

void ConditionsReader::begin() {
    m_begin = read();
}

ConditionsReader::Counters ConditionsReader::read() const {
    Counters counters;
    counters.timeNs = monotonicNs();
    const Processors processors = processorTimes(m_root + "/proc/stat");
    counters.totalNs = processors.totalNs;
    counters.stealNs = processors.stealNs;
    counters.memoryWaitUs = someWaitedUs(m_root + "/proc/pressure/memory");
    counters.majorFaults = namedCounter(m_root + "/proc/vmstat", "pgmajfault");
    counters.throttlings = throttlings(m_root + "/sys/devices/system/cpu");
    return counters;
}

RunConditions ConditionsReader::end() const {
    const Counters now = read();
    RunConditions conditions;
    const auto between = [](auto before, auto after) { return before < 0 || after < 0 ? -1 : after - before; };
    const std::int64_t total = between(m_begin.totalNs, now.totalNs);
    if (total > 0)
        conditions.stealShare = static_cast<double>(now.stealNs - m_begin.stealNs) / static_cast<double>(total);
    const std::int64_t waited = between(m_begin.memoryWaitUs, now.memoryWaitUs);
    if (waited >= 0 && now.timeNs > m_begin.timeNs)
        conditions.memoryPressure =
            1000.0 * static_cast<double>(waited) / static_cast<double>(now.timeNs - m_begin.timeNs);
    conditions.throttlings = between(m_begin.throttlings, now.throttlings);
    conditions.majorFaults = between(m_begin.majorFaults, now.majorFaults);
    return conditions;
}

std::int64_t clockCanaryNs() {
    constexpr int kTries = 20;
    std::int64_t least = INT64_MAX;
    for (int i = 0; i < kTries; ++i)
        least = std::min(least, runClockCanary());
    return least;
}

bool isOnBattery(const std::string& root) {
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(root + "/sys/class/power_supply", none)) {
        std::ifstream type(entry.path() / "type"), status(entry.path() / "status");
        std::string kind, state;
        if (type >> kind && kind == "Battery" && status >> state && state == "Discharging")
            return true;
    }
    return false;
}

std::string slowGovernor(const std::string& root) {
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(root + "/sys/devices/system/cpu/cpufreq", none)) {
        std::ifstream driver(entry.path() / "scaling_driver"), governor(entry.path() / "scaling_governor");
        std::string how, name;
        driver >> how;
        // a driver that chooses the clock itself calls its usual, quick way "powersave"
        const bool choosesItself = how == "intel_pstate" || how == "amd-pstate-epp";
        if (governor >> name && (name == "conservative" || (name == "powersave" && !choosesItself)))
            return name;
    }
    return {};
}

} // namespace manyhands
