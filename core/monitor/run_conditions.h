// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace manyhands {

/// What the machine did to a span of time. Shares are of the span; -1 where the kernel does not tell.
struct RunConditions {
    double stealShare = -1;        ///< processor time that the hypervisor gave to others, of all processors' time
    double memoryPressure = -1;    ///< some process waited for memory
    int throttlings = -1;          ///< times a processor slowed itself down because of heat; also says of the clocks
    std::int64_t majorFaults = -1; ///< pages that any process had to wait for from the disk
};

/// Looks at the kernel's counters at the begin and at the end of a span.
class ConditionsReader {
public:
    /// `root` stands before "/proc/…" and "/sys/…": "" is this machine.
    explicit ConditionsReader(std::string root = {});
    void begin();
    RunConditions end() const;

private:
    struct Counters {
        std::int64_t timeNs = 0, stealNs = -1, totalNs = -1, memoryWaitUs = -1, majorFaults = -1;
        int throttlings = -1;
    };
    Counters read() const;

    std::string m_root;
    Counters m_begin;
};

/// CPU time in ns that a fixed loop in registers takes: only the processor's clock changes it. The least of several,
/// about 2 ms altogether.
std::int64_t clockCanaryNs();

/// The machine runs on a battery now, which makes most processors slower. False also where nobody knows.
bool isOnBattery(const std::string& root = {});

/// The name of a frequency governor that keeps some processor slow, or lets it speed up late; empty where none does or
/// nobody knows.
std::string slowGovernor(const std::string& root = {});

} // namespace manyhands
