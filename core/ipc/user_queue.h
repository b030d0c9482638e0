// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/ipc/sync_segment.h"
#include "core/ipc/user_queue_layout.h"

namespace manyhands {

/// Messages of bytes between any number of processes and threads, in order, each entirely there or not at all, whoever
/// is killed when. What Queue<T> stands on. Any thread may call anything.
///
/// A user that dies between its store and the wake-up that should follow leaves a sleeper beside a message. The next
/// one at the same mutex learns of the death and wakes everybody; where nobody comes, the sleeper looks for itself at
/// the end of its slice (sync_deadline.h).
class UserQueue {
public:
    /// The oldest message, while nobody else can take one. It stays in the queue unless it is committed.
    class Reading {
    public:
        Reading(Reading&& other) noexcept;
        Reading& operator=(Reading&&) = delete;
        ~Reading();
        std::string_view bytes() const { return m_bytes; } ///< in shared memory; valid while this lives
        void commit();

    private:
        friend class UserQueue;
        Reading(const UserQueue& queue, std::string_view bytes)
            : m_queue(&queue)
            , m_bytes(bytes) {}
        const UserQueue* m_queue;
        std::string_view m_bytes;
    };

    explicit UserQueue(const user_queue::Shape& shape, std::uint64_t type);
    /// \throws LogicError when it is no queue of this type.
    UserQueue(int handle, bool joinable, std::uint64_t type);

    /// False when there was no room until the deadline. \throws Closed, LogicError for a message that never fits.
    bool put(std::string_view bytes, Deadline deadline) const;
    /// nullopt when there was no message until the deadline. \throws Closed when it is closed and empty.
    std::optional<Reading> read(Deadline deadline) const;

    std::uint64_t size() const;
    std::uint64_t capacity() const { return m_shape.capacity; }
    void close() const;
    int handle() const { return m_segment.handle(); }

    /// \throws LogicError when everything that was taken is done.
    void taskDone() const;
    /// False when the time is over. \throws WorkerLost when a process died with items that are not done.
    bool join(Deadline deadline) const;

private:
    using Segment = SyncSegment<user_queue::State>;
    class Holding;

    user_queue::State& state() const { return m_segment.state(); }
    user_queue::Entry& entry(std::uint64_t ticket) const;
    std::byte* ring() const;

    std::optional<std::uint64_t> findStart(std::uint64_t length) const;
    std::optional<std::uint64_t> startFor(std::uint64_t length, std::uint64_t head) const;
    std::uint64_t ringEnd(std::uint64_t tail) const;
    void write(std::uint64_t start, std::string_view bytes) const;
    bool announcePutter(std::uint64_t length) const;

    bool hasMessage() const;
    std::string_view oldest() const;
    void announceGetter() const;
    void take() const;

    void wakeGetters() const;
    void wakePutters() const;
    void wakeEverybody() const;

    void noteTaking(std::uint64_t head) const;
    void undoHalfTaken() const;
    std::uint64_t unfinished() const;
    void buryHolders() const;

    Segment m_segment;
    user_queue::Shape m_shape; ///< a copy: what lies in shared memory a peer may have overwritten
    std::uint64_t m_mask;      ///< entries - 1
};

} // namespace manyhands
