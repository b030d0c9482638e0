// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/cpu_topology.h"

#include "core/monitor/cgroup_quota.h"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <memory>

#include <hwloc.h>
#include <sched.h>

namespace manyhands {

namespace {

struct TopologyDeleter {
    void operator()(hwloc_topology* topology) const { hwloc_topology_destroy(topology); }
};
using Topology = std::unique_ptr<hwloc_topology, TopologyDeleter>;

/// Cores and logical processors only: caches, packages and devices cost time and are not asked for.
Result<Topology> loadTopology() {
    hwloc_topology_t raw = nullptr;
    if (hwloc_topology_init(&raw) != 0)
        return fail("The processor layout could not be read", errnoText(errno));
    Topology topology(raw);
    hwloc_topology_set_all_types_filter(raw, HWLOC_TYPE_FILTER_KEEP_NONE);
    hwloc_topology_set_type_filter(raw, HWLOC_OBJ_CORE, HWLOC_TYPE_FILTER_KEEP_ALL);
    // cores outside our cpuset are part of the machine too
    hwloc_topology_set_flags(raw, HWLOC_TOPOLOGY_FLAG_INCLUDE_DISALLOWED);
    if (hwloc_topology_load(raw) != 0)
        return fail("The processor layout could not be read", errnoText(errno));
    return topology;
}

/// The kernel's mask may be wider than cpu_set_t: grow until it fits.
Result<int> affinityCount() {
    for (int processors = 1024; processors <= 1 << 20; processors *= 2) {
        cpu_set_t* set = CPU_ALLOC(static_cast<std::size_t>(processors));
        const std::size_t size = CPU_ALLOC_SIZE(static_cast<std::size_t>(processors));
        if (!set)
            break;
        const int answer = sched_getaffinity(0, size, set);
        const int number = errno;
        const int count = answer == 0 ? CPU_COUNT_S(size, set) : 0;
        CPU_FREE(set);
        if (answer == 0)
            return count;
        if (number != EINVAL)
            return fail("The processor affinity could not be read", errnoText(number));
    }
    return fail("The processor affinity could not be read", "the kernel's mask is too wide");
}

} // namespace

int usableProcessors(int affinity, double quota) {
    const double limit = quota > 0 ? std::min<double>(affinity, quota) : affinity;
    return std::max(1, static_cast<int>(std::ceil(limit)));
}

Result<CpuCounts> countProcessors() {
    const auto topology = loadTopology();
    if (!topology)
        return fail(topology.error());
    const auto affinity = affinityCount();
    if (!affinity)
        return fail(affinity.error());
    CpuCounts counts;
    counts.system = hwloc_get_nbobjs_by_type(topology->get(), HWLOC_OBJ_PU);
    const int cores = hwloc_get_nbobjs_by_type(topology->get(), HWLOC_OBJ_CORE);
    counts.physical = cores > 0 ? cores : counts.system; // some virtual machines tell of no cores
    counts.affinity = *affinity;
    counts.cgroupQuota = cgroupCpuQuota();
    counts.usable = usableProcessors(counts.affinity, counts.cgroupQuota);
    counts.smt = counts.system > counts.physical;
    return counts;
}

} // namespace manyhands
