// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace manyhands {

/// How busy the machine is now. -1 where the kernel does not tell.
struct MachineState {
    std::uint64_t memoryTotal = 0;     ///< bytes
    std::uint64_t memoryAvailable = 0; ///< bytes a new program could have without swapping
    double load1 = -1, load5 = -1, load15 = -1;
    double cpuSome10 = -1, memorySome10 = -1,
           ioSome10 = -1;       ///< percent of the last 10 s in which some task had to wait
    double othersCpuShare = -1; ///< processors that programs other than ours used since the previous reading
};

/// Reads MachineState again and again; keeps what the differences need.
class MachineStateReader {
public:
    /// `root` stands before "/proc/…": "" is this machine.
    explicit MachineStateReader(std::string root = {});
    /// `ownCpuNs`: CPU time that this process and its workers have used so far; from one reading to the next it must
    /// not shrink. The first reading does not know the others' share.
    MachineState read(std::int64_t ownCpuNs);

private:
    std::string m_root;
    std::int64_t m_busyNs = -1;
    std::int64_t m_ownCpuNs = 0;
    std::int64_t m_timeNs = 0;
};

/// One reading, without the others' share.
MachineState readMachineState();
/// Its load1 alone, for who asks again and again: all of it takes many times as long.
double readLoad1();

/// "Intel(R) Xeon(R) …"; the machine's architecture where the kernel names no model.
std::string processorModel();
/// "Linux 6.1.0-18-amd64"
std::string kernelVersion();

} // namespace manyhands
