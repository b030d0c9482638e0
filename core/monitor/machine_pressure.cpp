// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/machine_pressure.h"

#include "core/measure/stopwatch.h"

#include <algorithm>
#include <fstream>
#include <sstream>

#include <sys/utsname.h>
#include <unistd.h>

namespace manyhands {

namespace {

void readMemory(const std::string& path, MachineState& state) {
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        std::istringstream words(line);
        std::string name;
        std::uint64_t kibibytes = 0;
        words >> name >> kibibytes;
        if (name == "MemTotal:")
            state.memoryTotal = kibibytes * 1024;
        else if (name == "MemAvailable:")
            state.memoryAvailable = kibibytes * 1024;
    }
}

/// "some avg10=1.23 avg60=… avg300=… total=…"; -1 where the kernel keeps no pressure figures.
double someAverage10(const std::string& path) {
    std::ifstream file(path);
    std::string some, average;
    if (!(file >> some >> average) || some != "some" || !average.starts_with("avg10="))
        return -1;
    std::istringstream number(average.substr(6));
    double percent = -1;
    return number >> percent ? percent : -1;
}

/// Time that the processors were not idle, from /proc/stat (10 ms ticks); -1 unknown. Guest time is part of user time.
std::int64_t busyNs(const std::string& path) {
    std::ifstream file(path);
    std::string name;
    std::int64_t user = 0, nice = 0, system = 0, idle = 0, waiting = 0, interrupts = 0, softInterrupts = 0;
    if (!(file >> name >> user >> nice >> system >> idle >> waiting >> interrupts >> softInterrupts) || name != "cpu")
        return -1;
    static const std::int64_t ticksPerSecond = sysconf(_SC_CLK_TCK);
    return (user + nice + system + interrupts + softInterrupts) * (1'000'000'000 / ticksPerSecond);
}

} // namespace

MachineStateReader::MachineStateReader(std::string root)
    : m_root(std::move(root)) {}

MachineState MachineStateReader::read(std::int64_t ownCpuNs) {
    MachineState state;
    readMemory(m_root + "/proc/meminfo", state);
    std::ifstream load(m_root + "/proc/loadavg");
    if (!(load >> state.load1 >> state.load5 >> state.load15))
        state.load1 = state.load5 = state.load15 = -1;
    state.cpuSome10 = someAverage10(m_root + "/proc/pressure/cpu");
    state.memorySome10 = someAverage10(m_root + "/proc/pressure/memory");
    state.ioSome10 = someAverage10(m_root + "/proc/pressure/io");

    const std::int64_t now = monotonicNs();
    const std::int64_t busy = busyNs(m_root + "/proc/stat");
    if (busy >= 0 && m_busyNs >= 0 && now > m_timeNs) {
        const auto others = static_cast<double>((busy - m_busyNs) - (ownCpuNs - m_ownCpuNs));
        state.othersCpuShare = std::max(0.0, others / static_cast<double>(now - m_timeNs));
    }
    m_busyNs = busy;
    m_ownCpuNs = ownCpuNs;
    m_timeNs = now;
    return state;
}

MachineState readMachineState() {
    return MachineStateReader().read(0);
}

double readLoad1() {
    double load = -1;
    std::ifstream file("/proc/loadavg");
    return file >> load ? load : -1;
}

std::string processorModel() {
    std::ifstream file("/proc/cpuinfo");
    for (std::string line; std::getline(file, line);) {
        const auto colon = line.find(": ");
        if (colon != std::string::npos && (line.starts_with("model name") || line.starts_with("Model\t")))
            return line.substr(colon + 2);
    }
    utsname names{};
    return uname(&names) == 0 ? names.machine : "unknown";
}

std::string kernelVersion() {
    utsname names{};
    if (uname(&names) != 0)
        return "unknown";
    return std::string(names.sysname) + ' ' + names.release;
}

} // namespace manyhands
