// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace manyhands {

struct ProcessSample {
    int pid = 0;
    char state = '?';       ///< as in /proc/PID/stat: R running, S sleeping, D waiting for a disk, T stopped, Z dead
    std::int64_t cpuNs = 0; ///< CPU time so far, its ended and waited-for children included
    std::uint64_t pssBytes = 0; ///< its fair share of memory (shared pages divided by their users); 0 unknown
    std::uint64_t ownBytes = 0; ///< private memory: what would be free if it ended; 0 unknown
};

/// Looks at processes of the same user through libproc2. Processes that are gone are left out of the answer, in which
/// the order is that of the question. For one thread at a time.
class ProcessSampler {
public:
    ProcessSampler();
    ~ProcessSampler();
    ProcessSampler(ProcessSampler&&) noexcept;
    ProcessSampler& operator=(ProcessSampler&&) noexcept;

    /// `withMemory` reads smaps_rollup too, which costs up to a millisecond for a large process: at 1 Hz, not at 10.
    std::vector<ProcessSample> sample(std::span<const int> pids, bool withMemory);
    /// The same, each figure summed over the process and everything that descends from it (workers that run commands).
    std::vector<ProcessSample> sampleTrees(std::span<const int> pids, bool withMemory);

private:
    struct Reader;
    std::unique_ptr<Reader> m_quick;
    std::unique_ptr<Reader> m_full;
};

/// The living children that the main thread of a process started; empty when it is gone.
std::vector<int> childrenOf(int pid);
/// Children, their children, and so on; not the process itself.
std::vector<int> descendantsOf(int pid);

} // namespace manyhands
