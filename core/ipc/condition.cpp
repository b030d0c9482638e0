// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ipc/condition.h"

#include <string>

#include <unistd.h>

namespace manyhands {

bool Condition::acquire(Duration timeout) {
    detail::ConditionState& state = m_segment.state();
    const SyncMutex::Outcome outcome = state.mutex.lock(Deadline(timeout));
    if (outcome == SyncMutex::Outcome::Busy)
        return false;
    state.owner.store(static_cast<std::uint32_t>(::gettid()), std::memory_order_relaxed);
    if (outcome == SyncMutex::Outcome::Abandoned) // it may have died between telling some and telling the others
        notifyAll();
    return true;
}

void Condition::release() {
    mustOwn("The condition's lock was not released");
    m_segment.state().owner.store(0, std::memory_order_relaxed);
    m_segment.state().mutex.unlock();
}

void Condition::mustOwn(const char* what) const {
    if (m_segment.state().owner.load(std::memory_order_relaxed) != static_cast<std::uint32_t>(::gettid()))
        throw LogicError(std::string(what) + ": this thread does not have it. Acquire the condition first.");
}

bool Condition::wait(Duration timeout) {
    mustOwn("The wait for the condition's lock was not begun");
    detail::ConditionState& state = m_segment.state();
    const Deadline deadline(timeout);
    const std::uint32_t seen = state.sequence.load();
    release();
    bool notified = false;
    // no slices here: at a slice's end a changed sequence would not tell whether this sleeper or another was meant
    while (!notified && !deadline.hasPassed()) {
        notified = futexWait(state.sequence, seen, deadline.isForever() ? -1 : deadline.left().count());
        if (!notified && !deadline.hasPassed())
            notified = state.sequence.load() != seen; // told between the release and the sleep, or a signal
    }
    acquire();
    return notified;
}

void Condition::notify(int count) {
    mustOwn("Nobody was notified of the condition's lock");
    std::atomic<std::uint32_t>& sequence = m_segment.state().sequence;
    // Waking before the change: those woken queue up at the robust lock, and if this process dies here the kernel hands
    // it to one of them, who tells the others. Waking after it: for one who had released the lock and slept only then.
    const int woken = futexWake(sequence, count);
    sequence.fetch_add(1);
    if (woken < count)
        futexWake(sequence, count - woken);
}

} // namespace manyhands
