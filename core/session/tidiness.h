// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "core/pool/worker_pool.h"
#include "core/store/run_record.h"

namespace manyhands {

/// Counts what a run takes from the system, from its making to ledger(): the clean-up ledger of the record.
class Tidiness {
public:
    Tidiness();
    /// Once every worker is gone and the engine has given back what it held.
    CleanupLedger ledger(WorkerPool::Processes processes, int forkServer) const;

private:
    std::uint64_t m_opened, m_closed, m_mapped, m_unmapped;
};

/// "8 workers ended, 0 left behind; shared memory released"
std::string describeTidiness(const CleanupLedger& ledger);

} // namespace manyhands
