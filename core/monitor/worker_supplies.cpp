// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/worker_supplies.h"

#include <filesystem>
#include <fstream>
#include <string>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/monitor/machine_pressure.h"

namespace manyhands {

namespace {

namespace fs = std::filesystem;

/// A process handle, a pipe for what it writes, and one while it is made.
constexpr double kDescriptorsPerWorker = 4;

std::optional<double> limitOf(int resource) {
    rlimit limit{};
    if (getrlimit(static_cast<__rlimit_resource>(resource), &limit) != 0 || limit.rlim_cur == RLIM_INFINITY)
        return std::nullopt;
    return static_cast<double>(limit.rlim_cur);
}

double threadsOf(const fs::path& process) {
    std::ifstream file(process / "status");
    for (std::string name; file >> name;) {
        double threads = 0;
        if (name == "Threads:" && file >> threads)
            return threads;
        file.ignore(1 << 16U, '\n');
    }
    return 0;
}

} // namespace

/// The kernel counts threads, of all processes of the real user; root's are not limited.
std::optional<ProcessAllowance> readProcessAllowance() {
    const auto limit = limitOf(RLIMIT_NPROC);
    if (!limit || getuid() == 0)
        return std::nullopt;
    double used = 0;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator("/proc", none)) {
        struct stat owner {};
        const std::string name = entry.path().filename();
        if (name.front() >= '0' && name.front() <= '9' && stat(entry.path().c_str(), &owner) == 0 &&
            owner.st_uid == getuid())
            used += threadsOf(entry.path());
    }
    return ProcessAllowance{*limit, *limit - used};
}

std::optional<double> descriptorLimit() {
    return limitOf(RLIMIT_NOFILE);
}

namespace {

std::optional<double> descriptorsLeft() {
    const auto limit = descriptorLimit();
    if (!limit)
        return std::nullopt;
    std::error_code none;
    const auto open = std::distance(fs::directory_iterator("/proc/self/fd", none), fs::directory_iterator());
    return *limit - static_cast<double>(open);
}

} // namespace

WorkerSupplies readWorkerSupplies(std::optional<double> bytesPerWorker) {
    WorkerSupplies supplies;
    if (const std::uint64_t available = readMachineState().memoryAvailable; available > 0)
        supplies.freeBytes = static_cast<double>(available);
    if (bytesPerWorker && *bytesPerWorker > 0)
        supplies.bytesPerWorker = bytesPerWorker;
    if (const auto allowance = readProcessAllowance())
        supplies.processesLeft = allowance->left;
    supplies.descriptorsLeft = descriptorsLeft();
    supplies.descriptorsPerWorker = kDescriptorsPerWorker;
    return supplies;
}

} // namespace manyhands
