// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/ipc/queue_layout.h"
#include "core/measure/run_account.h"
#include "core/pool/worker_process.h"

namespace manyhands {

/// The stamps of one engine, for the account of where its workers' time went. Times are CLOCK_MONOTONIC.
class TimeBook {
public:
    /// In the thread that feeds the workers, which is also the one that asks for the account. `places`: asked for at
    /// the start. `readsWaits`: false as if the kernel did not tell how long threads wait for a processor.
    TimeBook(std::uint32_t places, bool readsWaits);

    void paused(bool paused, std::int64_t nowNs);
    /// The host made tasks. Only what lies before the first worker is kept one by one; workers themselves know of the
    /// rest how much of it they waited for.
    void addSection(ClockSpan span);

    struct End {
        std::uint32_t place = 0;
        std::int64_t brokenSinceNs = 0; ///< when the task began that it did not finish; 0: none
        bool retired = false;           ///< nobody is to follow it
    };
    void ended(const WorkerProcess& worker, const layout::Slot& slot, End end);

    /// With the processes that have ended. The others: addLiving().
    RunAccount account(std::int64_t nowNs) const;
    void addLiving(RunAccount& account, const WorkerProcess& worker, const layout::Slot& slot, End end) const;

private:
    /// A worker may have written over its totals by mistake.
    static bool isPlausible(const WorkTotals& totals);
    static ProcessAccount describe(const WorkerProcess& worker, const layout::Slot& slot, End end);
    bool isFirst(std::uint32_t place) const;

    std::uint32_t m_places;
    RunAccount m_account;
    std::int64_t m_pausedSinceNs = 0; ///< 0: is not
    std::int64_t m_sectionsNs = 0;
    std::int64_t m_cpuBeforeNs;
    std::int64_t m_waitBeforeNs; ///< -1 unknown
};

} // namespace manyhands
