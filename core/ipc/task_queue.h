// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/ipc/queue_segment.h"

namespace manyhands {

/// A worker's end of the task ring. Holds no lock and writes nothing but the claimed cell, the head hint and its own
/// bits, so that its death at any instruction leaves every task in a place where the host finds it.
class TaskQueue {
public:
    struct Claim {
        std::uint64_t ticket = 0;
        std::uint64_t task = 0;
        std::uint16_t attempt = 1;
        std::string_view payload; ///< in shared memory; valid until the claim is committed
    };
    enum class Wait { MayClaim, Leave };

    TaskQueue(const QueueSegment& segment, std::uint32_t slot);

    /// The oldest queued task, now owned by this worker; nullopt when there is none or the queue is paused.
    std::optional<Claim> claim();
    /// Sleeps until there may be something to claim. `beforeSleep` is called once before the first sleep (to tell the
    /// host).
    template <class BeforeSleep>
    Wait waitForTask(BeforeSleep beforeSleep) {
        for (bool first = true;; first = false) {
            const std::uint32_t wake = announceIdle();
            if (mustLeave() || hasTask()) {
                retractIdle();
                return mustLeave() ? Wait::Leave : Wait::MayClaim;
            }
            if (first)
                beforeSleep();
            sleep(wake);
        }
    }
    /// Blocks while the queue is paused.
    void waitWhilePaused();
    bool mustLeave() const;
    bool isPaused() const;

private:
    static constexpr std::uint64_t kPrefetch = 8;
    bool hasTask() const;
    /// Takes note of a head that others moved on, or that the host rolled back (its epoch tells).
    void lookAtHead();
    /// Moves head on to the cursor; false when somebody else has changed it since it was looked at.
    bool moveHead();
    std::uint32_t announceIdle();
    void retractIdle();
    void sleep(std::uint32_t wake);
    Claim describe(std::uint64_t ticket, const layout::Cell& cell) const;

    const QueueSegment& m_segment;
    layout::Control& m_control;
    layout::Slot& m_slot;
    std::uint32_t m_index;
    std::uint64_t m_seenTail = 0; ///< tail never falls: what was published once need not be looked up again
    std::uint64_t m_seenHead = 0; ///< head when it was last looked at or moved by this worker
    std::uint64_t m_cursor = 0;   ///< every ticket from m_seenHead to here was found not queued
};

} // namespace manyhands
