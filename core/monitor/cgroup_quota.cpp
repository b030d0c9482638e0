// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/cgroup_quota.h"

#include <algorithm>
#include <fstream>
#include <optional>

#include "core/monitor/cgroup_folders.h"

namespace manyhands {

namespace {

std::optional<double> quotient(double quota, double period) {
    if (quota > 0 && period > 0)
        return quota / period;
    return std::nullopt;
}

/// The limit of one group alone. "max", a missing file, an empty one and -1 all mean: none.
std::optional<double> limitOf(const std::string& folder, bool unified) {
    double quota = 0;
    double period = 100'000;
    if (unified) {
        std::ifstream file(folder + "/cpu.max");
        if (!(file >> quota))
            return std::nullopt;
        file >> period;
        return quotient(quota, period);
    }
    std::ifstream quotaFile(folder + "/cpu.cfs_quota_us");
    std::ifstream periodFile(folder + "/cpu.cfs_period_us");
    if (!(quotaFile >> quota) || !(periodFile >> period))
        return std::nullopt;
    return quotient(quota, period);
}

} // namespace

double cgroupCpuQuota(const std::string& root) {
    std::optional<double> smallest;
    for (const CgroupFolder& folder : cgroupFolders(root)) {
        const auto limit = limitOf(folder.path, folder.unified);
        if (limit && (!smallest || *limit < *smallest))
            smallest = limit;
    }
    return smallest.value_or(0);
}

} // namespace manyhands
