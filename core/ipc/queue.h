// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <optional>
#include <string>

#include "core/base/codec_message.h"
#include "core/ipc/user_queue.h"

namespace manyhands {

struct QueueOptions {
    std::uint64_t capacity = 4096; ///< messages
    /// For messages of varying length, together; memory is taken from the system only as far as it is used. Longer ones
    /// than this are refused.
    std::uint64_t bytes = 64ULL << 20U;
};

/// A first-in first-out queue of values for any number of processes and threads. What put() took is in shared memory
/// when it returns: no thread sends in the background, and the putter may end at once. A value is entirely there or not
/// at all, also when its putter is killed. What one putter puts arrives in its order.
///
/// close() is for all users: from then on put() throws, and get() gives what is left and then throws.
template <class T>
class Queue {
public:
    explicit Queue(std::uint64_t capacity = QueueOptions().capacity)
        : Queue(QueueOptions{capacity, QueueOptions().bytes}) {}
    explicit Queue(const QueueOptions& options)
        : Queue(options, false) {}
    /// The queue whose handle() arrived in this process. Takes the descriptor. \throws LogicError for another type.
    static Queue fromHandle(int handle) { return Queue(UserQueue(handle, false, Message<T>::kFixed)); }

    /// Waits for room. \throws Closed, LogicError when the value never fits, what the type's codec throws.
    void put(const T& value) { tryPutFor(value, kForever); }
    /// False when there is no room.
    bool tryPut(const T& value) { return tryPutFor(value, Duration::zero()); }
    /// False when there was no room all the time.
    bool tryPutFor(const T& value, Duration limit) {
        const Message<T> message(value);
        return m_queue.put(message.bytes(), Deadline(limit));
    }
    /// Waits for a value. \throws Closed when there is none left and none will come.
    T get() {
        for (;;)
            if (std::optional<UserQueue::Reading> reading = m_queue.read(Deadline(kForever)))
                return take(std::move(*reading));
    }
    std::optional<T> tryGet() { return tryGetFor(Duration::zero()); }
    /// \throws EncodingError when a peer put bytes that are no T; these are taken out.
    std::optional<T> tryGetFor(Duration limit) {
        std::optional<UserQueue::Reading> reading = m_queue.read(Deadline(limit));
        return reading ? std::optional<T>(take(std::move(*reading))) : std::nullopt;
    }

    /// Right for the moment in which it was read; others may put and get meanwhile.
    std::uint64_t qsize() const { return m_queue.size(); }
    bool empty() const { return qsize() == 0; }
    bool full() const { return qsize() >= m_queue.capacity(); }
    std::uint64_t capacity() const { return m_queue.capacity(); }
    void close() { m_queue.close(); }
    /// Nothing: what put() took is there already. For programs that are written after Python's.
    void joinThread() const {}
    void cancelJoinThread() const {}
    int handle() const { return m_queue.handle(); }

protected:
    Queue(const QueueOptions& options, bool joinable)
        : m_queue(shapeFor(options, joinable), Message<T>::kFixed) {}
    explicit Queue(UserQueue queue)
        : m_queue(std::move(queue)) {}
    UserQueue m_queue;

private:
    static T take(UserQueue::Reading reading) {
        if constexpr (Message<T>::kDirect) {
            if (!Message<T>::fits(reading.bytes().size()))
                reading.commit(); // decode() will throw; what cannot be read must not stay in the way
            T value = Message<T>::decode(reading.bytes());
            reading.commit();
            return value;
        } else {
            std::string bytes;
            {
                UserQueue::Reading mine(std::move(reading)); // the codec is the user's: it must not run under the lock
                bytes = mine.bytes();
                mine.commit();
            }
            return Message<T>::decode(bytes);
        }
    }
    static constexpr std::uint64_t kMostInside =
        4096;                                    ///< a longer value lies in the ring, where a place costs its length
    static constexpr std::uint64_t kInside = 48; ///< with the entry's own 16 bytes: one line of the cache
    static user_queue::Shape shapeFor(const QueueOptions& options, bool joinable) {
        constexpr std::uint64_t tooMuch = 1ULL << 33U; // refused later; here so that rounding up cannot wrap
        user_queue::Shape shape{options.capacity, kInside, user_queue::aligned(std::min(options.bytes, tooMuch)),
                                joinable ? 1U : 0U};
        constexpr std::uint64_t fixed = Message<T>::kFixed;
        if (fixed != 0) {
            shape.insideBytes = fixed <= kMostInside ? (fixed + 7) / 8 * 8 : 0;
            shape.ringBytes = fixed <= kMostInside ? 0 : ringOf(options.capacity);
        }
        return shape;
    }
    /// Twice what fits at the most: a value lies in one piece, so that the end of the ring may stay unused.
    static std::uint64_t ringOf(std::uint64_t capacity) {
        constexpr std::uint64_t each = user_queue::aligned(Message<T>::kFixed);
        return capacity > (1ULL << 32U) / each ? 1ULL << 33U : (capacity + 1) * each;
    }
};

/// Python's name for a queue without a feeder thread; here no queue has one.
template <class T>
using SimpleQueue = Queue<T>;

/// A Queue whose takers say when they are done with a value, and whose user can wait until all are done.
template <class T>
class JoinableQueue : public Queue<T> {
public:
    explicit JoinableQueue(std::uint64_t capacity = QueueOptions().capacity)
        : JoinableQueue(QueueOptions{capacity, QueueOptions().bytes}) {}
    explicit JoinableQueue(const QueueOptions& options)
        : Queue<T>(options, true) {}
    static JoinableQueue fromHandle(int handle) { return JoinableQueue(UserQueue(handle, true, Message<T>::kFixed)); }

    /// A value that was taken is done. \throws LogicError when all that were taken are.
    void taskDone() { this->m_queue.taskDone(); }
    /// Waits until everything that was put is done; false when the time is over. \throws WorkerLost when a process died
    /// with values it had taken and not done; they count as done from then on, and join() may be called again.
    bool join(Duration limit = kForever) { return this->m_queue.join(Deadline(limit)); }

private:
    explicit JoinableQueue(UserQueue queue)
        : Queue<T>(std::move(queue)) {}
};

} // namespace manyhands
