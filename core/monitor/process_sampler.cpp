// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/process_sampler.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <string>
#include <unordered_map>

#include <libproc2/pids.h>
#include <unistd.h>

namespace manyhands {

namespace {

/// The order of the items is the order of the columns in every answer.
enum Column { Pid, State, Threads, Ticks, TicksWithChildren, Pss, Private };
constexpr std::array kItems = {PIDS_ID_PID,     PIDS_STATE,    PIDS_NLWP,          PIDS_TICS_ALL,
                               PIDS_TICS_ALL_C, PIDS_SMAP_PSS, PIDS_SMAP_PRV_TOTAL};
constexpr std::size_t kQuickItems = 5;
/// libproc2 takes so many processes at once (FILL_ID_MAX).
constexpr std::size_t kMostAtOnce = 255;

std::int64_t ticksToNs(unsigned long long ticks) {
    static const std::int64_t nsPerTick = 1'000'000'000 / sysconf(_SC_CLK_TCK);
    return static_cast<std::int64_t>(ticks) * nsPerTick;
}

/// Time on a processor in nanoseconds, where ticks would be 10 ms coarse. The file tells of the main thread only.
std::int64_t mainThreadCpuNs(int pid) {
    std::ifstream file("/proc/" + std::to_string(pid) + "/schedstat");
    std::int64_t ns = -1;
    return file >> ns ? ns : -1;
}

ProcessSample toSample(const pids_stack& stack, bool withMemory) {
    const pids_result* columns = stack.head;
    ProcessSample sample;
    sample.pid = columns[Pid].result.s_int;
    sample.state = columns[State].result.s_ch;
    const std::int64_t own = ticksToNs(columns[Ticks].result.ull_int);
    const std::int64_t children = ticksToNs(columns[TicksWithChildren].result.ull_int) - own;
    const std::int64_t exact = columns[Threads].result.s_int == 1 ? mainThreadCpuNs(sample.pid) : -1;
    sample.cpuNs = (exact >= 0 ? exact : own) + children;
    if (withMemory) {
        sample.pssBytes = std::uint64_t{columns[Pss].result.ul_int} * 1024;
        sample.ownBytes = std::uint64_t{columns[Private].result.ul_int} * 1024;
    }
    return sample;
}

} // namespace

struct ProcessSampler::Reader {
    explicit Reader(bool memory)
        : withMemory(memory) {
        auto items = kItems;
        const auto count = memory ? items.size() : kQuickItems;
        if (procps_pids_new(&info, items.data(), static_cast<int>(count)) < 0)
            info = nullptr;
    }
    ~Reader() {
        if (info)
            procps_pids_unref(&info);
    }
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;

    void read(std::span<const int> pids, std::unordered_map<int, ProcessSample>& found) {
        std::vector<unsigned> wanted(pids.begin(), pids.end());
        const auto* fetched =
            info && !wanted.empty()
                ? procps_pids_select(info, wanted.data(), static_cast<int>(wanted.size()), PIDS_SELECT_PID)
                : nullptr;
        if (!fetched)
            return;
        for (int i = 0; i < fetched->counts->total; ++i) {
            const ProcessSample sample = toSample(*fetched->stacks[i], withMemory);
            found.insert_or_assign(sample.pid, sample);
        }
    }

    pids_info* info = nullptr;
    bool withMemory = false;
};

ProcessSampler::ProcessSampler()
    : m_quick(std::make_unique<Reader>(false))
    , m_full(std::make_unique<Reader>(true)) {}
ProcessSampler::~ProcessSampler() = default;
ProcessSampler::ProcessSampler(ProcessSampler&&) noexcept = default;
ProcessSampler& ProcessSampler::operator=(ProcessSampler&&) noexcept = default;

std::vector<ProcessSample> ProcessSampler::sample(std::span<const int> pids, bool withMemory) {
    Reader& reader = withMemory ? *m_full : *m_quick;
    std::unordered_map<int, ProcessSample> found;
    for (std::size_t first = 0; first < pids.size(); first += kMostAtOnce)
        reader.read(pids.subspan(first, std::min(kMostAtOnce, pids.size() - first)), found);
    std::vector<ProcessSample> samples;
    for (const int pid : pids) {
        if (const auto entry = found.find(pid); entry != found.end())
            samples.push_back(entry->second);
    }
    return samples;
}

std::vector<ProcessSample> ProcessSampler::sampleTrees(std::span<const int> pids, bool withMemory) {
    std::vector<ProcessSample> sums = sample(pids, withMemory);
    for (ProcessSample& sum : sums) {
        for (const ProcessSample& part : sample(descendantsOf(sum.pid), withMemory)) {
            sum.cpuNs += part.cpuNs;
            sum.pssBytes += part.pssBytes;
            sum.ownBytes += part.ownBytes;
        }
    }
    return sums;
}

std::vector<int> childrenOf(int pid) {
    const std::string number = std::to_string(pid);
    std::ifstream file("/proc/" + number + "/task/" + number + "/children");
    std::vector<int> children;
    for (int child = 0; file >> child;)
        children.push_back(child);
    return children;
}

std::vector<int> descendantsOf(int pid) {
    std::vector<int> all = childrenOf(pid);
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (const int child : childrenOf(all[i]))
            all.push_back(child);
    }
    return all;
}

} // namespace manyhands
