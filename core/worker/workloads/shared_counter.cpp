// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ipc/shared_counter.h"

#include <algorithm>
#include <utility>

#include "core/worker/workloads/builtin.h"
#include "core/worker/workloads/prime_sieve.h"

namespace manyhands {

namespace {

/// Takes primes one at a time and adds them to the shared counter in lots.
class Tally {
public:
    Tally(SharedCounter& shared, std::uint64_t lot)
        : m_shared(shared)
        , m_lot(lot) {}

    void addOne() {
        ++m_found;
        if (++m_pending == m_lot) // never in lots of 0
            settle();
    }
    void settle() { m_shared.add(std::exchange(m_pending, 0)); }
    std::uint64_t found() const { return m_found; }

private:
    SharedCounter& m_shared;
    std::uint64_t m_lot;
    std::uint64_t m_pending = 0;
    std::uint64_t m_found = 0;
};

} // namespace

TaskOutcome runSharedCounter(TaskContext& context, const ParameterBlock& parameters) {
    const auto limit = static_cast<std::uint64_t>(std::max<std::int64_t>(parameters[0], 0));
    Tally tally(context.sharedCounter(), static_cast<std::uint64_t>(std::max<std::int64_t>(parameters[1], 0)));
    if (limit >= 2)
        tally.addOne(); // the number 2
    sievePrimes(limit, [&](SievedSegment segment, float part) {
        for (const char composite : segment)
            if (composite == 0)
                tally.addOne();
        context.reportProgress(part);
    });
    tally.settle();
    return TaskOutcome::success(std::to_string(tally.found()));
}

} // namespace manyhands
