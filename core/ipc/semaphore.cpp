// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ipc/semaphore.h"

namespace manyhands {

namespace {

std::uint64_t freePermits(const detail::SemaphoreState& state) {
    const std::uint64_t held = state.holders.sum();
    const std::uint64_t total = state.total.load();
    return total > held ? total - held : 0;
}

} // namespace

Semaphore::Semaphore(std::uint32_t permits)
    : Semaphore(permits, false) {}

Semaphore::Semaphore(std::uint32_t permits, bool bounded)
    : m_segment(Segment::create(SyncKind::Semaphore, 0, bounded ? 1 : 0)) {
    m_segment.state().total.store(permits);
    m_segment.state().bounded = bounded ? 1 : 0;
}

Semaphore Semaphore::fromHandle(int handle) {
    return Semaphore(Segment::open(handle, SyncKind::Semaphore, 0));
}

BoundedSemaphore BoundedSemaphore::fromHandle(int handle) {
    return BoundedSemaphore(Segment::open(handle, SyncKind::Semaphore, 1));
}

bool Semaphore::acquire(Duration timeout) {
    detail::SemaphoreState& state = m_segment.state();
    const auto take = [&state] {
        if (freePermits(state) == 0)
            return false;
        state.holders.mine().count.fetch_add(1);
        return true;
    };
    const auto bury = [&state] {
        while (SyncHolders::Holder* dead = state.holders.findDead())
            dead->count.store(0);
        state.monitor.wakeAll();
    };
    return state.monitor.waitUntil(Deadline(timeout), take, bury);
}

void Semaphore::release() {
    detail::SemaphoreState& state = m_segment.state();
    const SyncGuard guard(state.monitor.mutex);
    if (SyncHolders::Holder* holder = state.holders.anyWithSome())
        holder->count.fetch_sub(1);
    else if (state.bounded != 0)
        throw LogicError("The semaphore was not released: it has all its permits. Release once for each acquire.");
    else
        state.total.fetch_add(1);
    state.monitor.wakeAll();
}

std::uint32_t Semaphore::value() const {
    detail::SemaphoreState& state = m_segment.state();
    const SyncGuard guard(state.monitor.mutex);
    return static_cast<std::uint32_t>(freePermits(state));
}

} // namespace manyhands
