// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <cstdint>

#include "core/ipc/sync_identity.h"

namespace manyhands {

/// How much of something each process has, in shared memory. Read and written inside a monitor. A change is the one
/// store to `count`; an entry's identity is written only while its count is 0.
class SyncHolders {
public:
    struct Holder {
        SyncIdentity who;
        std::atomic<std::uint64_t> count{0};
    };
    static constexpr std::size_t kMost = 256;

    std::uint64_t sum() const;
    /// The entry of this process. \throws LogicError when all entries belong to living holders.
    Holder& mine();
    std::uint64_t indexOf(const Holder& holder) const { return static_cast<std::uint64_t>(&holder - m_holders.data()); }
    Holder& at(std::uint64_t index) { return m_holders[index % kMost]; }
    /// This process's entry when it has any, else another's that has any, else nullptr.
    Holder* anyWithSome();
    /// A holder that is dead and still has some; nullptr when there is none.
    Holder* findDead();

private:
    std::array<Holder, kMost> m_holders;
    std::atomic<std::uint32_t> m_used{0}; ///< entries from here on were never used
};

} // namespace manyhands
