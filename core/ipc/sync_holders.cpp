// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ipc/sync_holders.h"

#include "core/base/multiprocessing_error.h"

namespace manyhands {

std::uint64_t SyncHolders::sum() const {
    std::uint64_t total = 0;
    for (std::size_t index = 0; index < m_used.load(); ++index)
        total += m_holders[index].count.load();
    return total;
}

SyncHolders::Holder& SyncHolders::mine() {
    const SyncIdentity me = SyncIdentity::ofThisProcess();
    Holder* spare = nullptr;
    const std::uint32_t used = m_used.load();
    for (std::size_t index = 0; index < used; ++index) {
        if (m_holders[index].who == me)
            return m_holders[index];
        if (!spare && m_holders[index].count.load() == 0)
            spare = &m_holders[index];
    }
    if (!spare) {
        if (used == kMost)
            throw LogicError("Too many processes use this at once: at most " + std::to_string(kMost) +
                             " may. Use fewer processes, or one for each group of them.");
        spare = &m_holders[used];
        m_used.store(used + 1);
    }
    spare->who = me;
    return *spare;
}

SyncHolders::Holder* SyncHolders::anyWithSome() {
    Holder& own = mine();
    if (own.count.load() != 0)
        return &own;
    for (std::size_t index = 0; index < m_used.load(); ++index)
        if (m_holders[index].count.load() != 0)
            return &m_holders[index];
    return nullptr;
}

SyncHolders::Holder* SyncHolders::findDead() {
    for (std::size_t index = 0; index < m_used.load(); ++index)
        if (m_holders[index].count.load() != 0 && !m_holders[index].who.isAlive())
            return &m_holders[index];
    return nullptr;
}

} // namespace manyhands
