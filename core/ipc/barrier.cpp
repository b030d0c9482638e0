// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ipc/barrier.h"

#include <algorithm>
#include <utility>

namespace manyhands {

Barrier::Barrier(Segment segment, Action action, Duration timeout)
    : m_segment(std::move(segment))
    , m_action(std::move(action))
    , m_timeout(timeout) {}

Barrier::Barrier(std::uint32_t parties, Action action, Duration timeout)
    : Barrier(Segment::create(SyncKind::Barrier, std::uint64_t{parties} * sizeof(SyncIdentity)), std::move(action),
              timeout) {
    if (parties == 0)
        throw LogicError("The barrier was not made: it needs at least one party.");
    m_segment.state().parties = parties;
}

Barrier Barrier::fromHandle(int handle, Action action, Duration timeout) {
    return {Segment::open(handle, SyncKind::Barrier), std::move(action), timeout};
}

std::uint32_t Barrier::wait(Duration timeout) {
    detail::BarrierState& state = m_segment.state();
    std::uint32_t index = 0;
    std::uint32_t round = 0;
    {
        const SyncGuard guard(state.monitor.mutex);
        index = state.arrived.load();
        if (state.broken.load() != 0)
            throw BrokenBarrier("it was aborted, or one who waited gave up or died");
        if (index >= state.parties)
            throw LogicError("More than " + std::to_string(state.parties) +
                             " wait at this barrier. Let no more come "
                             "than it was made for.");
        round = state.round.load();
        comers()[index] = SyncIdentity::ofThisProcess();
        state.arrived.store(index + 1);
    }
    if (index + 1 == state.parties)
        runAction();
    awaitRound(round, timeout);
    return index;
}

/// Outside the monitor: the others must be able to see this process die in it.
void Barrier::runAction() {
    try {
        if (m_action)
            m_action();
    } catch (...) {
        const SyncGuard guard(m_segment.state().monitor.mutex);
        breakRound();
        throw;
    }
    const SyncGuard guard(m_segment.state().monitor.mutex);
    if (m_segment.state().broken.load() == 0)
        endRound();
}

void Barrier::endRound() {
    detail::BarrierState& state = m_segment.state();
    state.arrived.store(0);
    state.round.fetch_add(1);
    state.monitor.wakeAll();
}

void Barrier::breakRound() {
    detail::BarrierState& state = m_segment.state();
    state.brokenRound.store(state.round.load() + 1);
    state.broken.store(1);
    endRound();
}

void Barrier::awaitRound(std::uint32_t round, Duration timeout) {
    detail::BarrierState& state = m_segment.state();
    const auto isOver = [&] { return state.round.load() != round; };
    const auto lookForDead = [&] {
        const std::uint32_t arrived = std::min(state.arrived.load(), state.parties);
        if (!isOver() &&
            std::any_of(comers(), comers() + arrived, [](const SyncIdentity& comer) { return !comer.isAlive(); }))
            breakRound();
    };
    const bool over = state.monitor.waitUntil(Deadline(timeout), isOver, lookForDead);
    const SyncGuard guard(state.monitor.mutex);
    if (!over && !isOver()) {
        breakRound();
        throw BrokenBarrier("the time to wait for the others is over");
    }
    if (state.brokenRound.load() == round + 1)
        throw BrokenBarrier("it was aborted, or one who waited gave up or died");
}

void Barrier::abort() {
    const SyncGuard guard(m_segment.state().monitor.mutex);
    breakRound();
}

void Barrier::reset() {
    detail::BarrierState& state = m_segment.state();
    const SyncGuard guard(state.monitor.mutex);
    if (state.arrived.load() != 0)
        breakRound();
    state.broken.store(0);
}

} // namespace manyhands
