// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/processor_counters.h"

#include <linux/perf_event.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace manyhands {

namespace {

/// One descriptor for each: the kernel does not read groups of counters that children inherit.
UniqueFd openCounter(std::uint64_t which) {
    perf_event_attr attributes{};
    attributes.size = sizeof attributes;
    attributes.type = PERF_TYPE_HARDWARE;
    attributes.config = which;
    attributes.read_format = PERF_FORMAT_TOTAL_TIME_ENABLED | PERF_FORMAT_TOTAL_TIME_RUNNING;
    attributes.exclude_kernel = 1;
    attributes.exclude_hv = 1;
    attributes.inherit = 1;
    return UniqueFd(static_cast<int>(::syscall(SYS_perf_event_open, &attributes, 0, -1, -1, PERF_FLAG_FD_CLOEXEC)));
}

/// Counters that share the processor's few places run by turns: what was counted stands for the whole time.
std::optional<std::int64_t> countIn(const UniqueFd& counter) {
    struct {
        std::uint64_t value, enabledNs, runningNs;
    } reading{};
    if (::read(counter.get(), &reading, sizeof reading) != sizeof reading || reading.runningNs == 0)
        return std::nullopt;
    const double turns = static_cast<double>(reading.enabledNs) / static_cast<double>(reading.runningNs);
    return static_cast<std::int64_t>(static_cast<double>(reading.value) * turns);
}

} // namespace

ProcessorCounters ProcessorCounters::open() {
    ProcessorCounters counters;
    counters.m_cycles = openCounter(PERF_COUNT_HW_CPU_CYCLES);
    if (counters.m_cycles.isOpen())
        counters.m_instructions = openCounter(PERF_COUNT_HW_INSTRUCTIONS);
    return counters;
}

std::optional<ProcessorCounters::Counts> ProcessorCounters::read() const {
    if (!areOpen())
        return std::nullopt;
    const auto cycles = countIn(m_cycles), instructions = countIn(m_instructions);
    if (!cycles || !instructions)
        return std::nullopt;
    return Counts{*cycles, *instructions};
}

} // namespace manyhands
