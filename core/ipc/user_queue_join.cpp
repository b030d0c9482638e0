// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the queue that only a JoinableQueue uses: who took what and has not done it yet.
#include <climits>
#include <string>

#include "core/ipc/futex.h"
#include "core/ipc/user_queue.h"

namespace manyhands {

using namespace user_queue;

/// Before head goes on. Under getMutex.
void UserQueue::noteTaking(std::uint64_t head) const {
    Ledger& ledger = state().ledger;
    SyncHolders::Holder& mine = ledger.holders.mine();
    const std::uint64_t before = mine.count.load();
    ledger.countBefore.store(before);
    ledger.takingHolder.store(ledger.holders.indexOf(mine));
    ledger.takingTicket.store(head + 1); // from here until head goes on, undoHalfTaken() puts the count back
    mine.count.store(before + 1);
}

/// After a death under getMutex, by the next one who has it. May be done twice.
void UserQueue::undoHalfTaken() const {
    Ledger& ledger = state().ledger;
    if (ledger.takingTicket.load() == state().head.load() + 1)
        ledger.holders.at(ledger.takingHolder.load()).count.store(ledger.countBefore.load());
}

/// Under getMutex.
std::uint64_t UserQueue::unfinished() const {
    const std::uint64_t head = state().head.load();
    return state().tail.load() - head + state().ledger.holders.sum();
}

void UserQueue::taskDone() const {
    const SyncGuard guard(state().getMutex);
    if (guard.abandoned())
        undoHalfTaken();
    Ledger& ledger = state().ledger;
    SyncHolders::Holder* holder = ledger.holders.anyWithSome();
    if (!holder)
        throw LogicError("No item was marked as done: all that were taken are. Call taskDone() once for each get().");
    holder->count.fetch_sub(1);
    if (unfinished() == 0 || guard.abandoned())
        wakeEverybody();
}

/// Under getMutex. The loss is counted before it is taken off: a death between the two must not hide it.
void UserQueue::buryHolders() const {
    Ledger& ledger = state().ledger;
    while (SyncHolders::Holder* dead = ledger.holders.findDead()) {
        ledger.lostPid.store(dead->who.pid);
        ledger.lost.fetch_add(dead->count.load());
        dead->count.store(0);
        wakeEverybody();
    }
}

bool UserQueue::join(Deadline deadline) const {
    Ledger& ledger = state().ledger;
    const std::uint64_t lostBefore = ledger.lost.load();
    for (bool bury = false;;) {
        std::uint32_t sequence = 0;
        {
            const SyncGuard guard(state().getMutex);
            if (guard.abandoned()) {
                undoHalfTaken();
                wakeEverybody();
            }
            sequence = ledger.sequence.load();
            const bool over = deadline.hasPassed();
            if (bury || over)
                buryHolders();
            if (const std::uint64_t lost = ledger.lost.load() - lostBefore; lost != 0)
                throw WorkerLost(ledger.lostPid.load(), 0, 0,
                                 std::to_string(lost) + " items of the queue were taken and not done");
            if (unfinished() == 0)
                return true;
            if (over)
                return false;
        }
        futexWait(ledger.sequence, sequence, deadline.slice());
        bury = ledger.sequence.load() == sequence;
    }
}

} // namespace manyhands
