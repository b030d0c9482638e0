// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/tidiness.h"

#include <algorithm>

#include "core/base/unique_fd.h"
#include "core/ipc/shared_memory.h"
#include "core/monitor/process_sampler.h"

namespace manyhands {

Tidiness::Tidiness()
    : m_opened(UniqueFd::opened())
    , m_closed(UniqueFd::closed())
    , m_mapped(SharedMemory::mappings())
    , m_unmapped(SharedMemory::unmappings()) {}

CleanupLedger Tidiness::ledger(WorkerPool::Processes processes, int forkServer) const {
    CleanupLedger ledger;
    ledger.processes = {processes.started, processes.ended};
    ledger.descriptors = {UniqueFd::opened() - m_opened, UniqueFd::closed() - m_closed};
    ledger.sharedMemory = {SharedMemory::mappings() - m_mapped, SharedMemory::unmappings() - m_unmapped};
    ProcessSampler sampler;
    const auto left = sampler.sample(childrenOf(forkServer), false);
    ledger.zombies = static_cast<std::uint64_t>(
        std::count_if(left.begin(), left.end(), [](const ProcessSample& sample) { return sample.state == 'Z'; }));
    return ledger;
}

std::string describeTidiness(const CleanupLedger& ledger) {
    const std::uint64_t left = ledger.processes.created - ledger.processes.released + ledger.zombies;
    std::string text = std::to_string(ledger.processes.released) +
                       (ledger.processes.released == 1 ? " process ended, " : " processes ended, ") +
                       std::to_string(left) + " left behind; ";
    return text + (ledger.balanced() ? "shared memory and descriptors released"
                                     : "something was not given back: see the record");
}

} // namespace manyhands
