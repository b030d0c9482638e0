// SPDX-License-Identifier: GPL-3.0-or-later
// A run that changes its number of workers while it goes.
#include <algorithm>

#include "core/monitor/worker_supplies.h"
#include "core/session/run_session_private.h"

namespace manyhands {

void RunSession::tuneWorkers(int most) {
    if (!d->isGoing() || d->state == RunState::Stopping || d->progress->mode() == RunMode::Serial)
        return;
    const int now = static_cast<int>(d->pool.engine()->workers());
    const auto tasks = static_cast<int>(std::min<std::uint64_t>(d->progress->ledger().counters().total, kMaxWorkers));
    const int room = std::max(d->progress->plan().workers, static_cast<int>(kRoomForWorkers));
    const int wanted = std::clamp(std::min(most, tasks), now, std::max(now, room));
    const WorkerLimit limit = limitWorkers(wanted, readWorkerSupplies());
    if (!limit.reason.empty())
        d->progress->log({d->clockNs(),
                          LogLine::Level::Warning,
                          "Run",
                          "Tuning tries " + std::to_string(limit.workers) + " workers at most: " + limit.reason,
                          {},
                          {}});
    const RunCounters& counters = d->progress->ledger().counters();
    const bool searches = CountController::canSearch(static_cast<double>(counters.total - counters.done()), now);
    if (!searches)
        d->progress->log({d->clockNs(),
                          LogLine::Level::Info,
                          "Run",
                          "Tuning goes by what the workers wait for: a search needs 30 tasks or more for each worker",
                          {},
                          {}});
    d->tuner.emplace(CountController::Limits{now, std::max(now, limit.workers), searches});
    d->tunes = true;
}

/// `reason`: why; empty where the user asked for it.
void RunSession::Private::changeWorkers(int workers, bool atOnce, const std::string& reason) {
    progress->resized(*pool.engine(),
                      pool.engine()->resize(static_cast<std::uint32_t>(std::max(workers, 0)),
                                            atOnce ? Engine::Shrink::Stop : Engine::Shrink::Drain),
                      reason);
}

void RunSession::Private::tune(const RunBatch& batch) {
    if (!tunes || pool.engine() == nullptr || pool.engine()->isClosed())
        return;
    const auto decision = tuner->take(batch, areasSoFar());
    if (!decision)
        return;
    // by now it is known what a worker takes
    const double bytesPerWorker = static_cast<double>(batch.pssBytes) / std::max(1, batch.workers);
    const int more = decision->workers - batch.workers;
    if (more > 0 && limitWorkers(more, readWorkerSupplies(bytesPerWorker)).workers < more) {
        tunes = false;
        progress->log({batch.nowNs,
                       LogLine::Level::Warning,
                       "Run",
                       "Tuning ends with " + std::to_string(batch.workers) +
                           " workers: " + limitWorkers(more, readWorkerSupplies(bytesPerWorker)).reason,
                       {},
                       {}});
        return;
    }
    changeWorkers(decision->workers, false, decision->reason);
}

} // namespace manyhands
