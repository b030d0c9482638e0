// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ipc/user_queue.h"

#include <algorithm>
#include <bit>
#include <climits>
#include <cstring>
#include <string>
#include <utility>

#include "core/ipc/futex.h"
#include "core/ipc/user_queue_spin.h"

namespace manyhands {

using namespace user_queue;

namespace {

/// Who waits for room looks again so often, because it is told only when there is a good deal of room.
constexpr std::int64_t kLongestRoomSlice = 10'000'000;
/// A call that must not wait still waits so long for one who is just copying.
constexpr Duration kCopyingTime = std::chrono::milliseconds(100);
/// From here on the ring begins anew when all that may still be put finds room at its start, if it is no longer than
/// this message: so what is in use stays small and in the caches.
constexpr std::uint64_t kTurn = 256 * 1024;

std::uint64_t entryStride(const Shape& shape) {
    return sizeof(Entry) + shape.insideBytes;
}
std::uint64_t entriesBytes(const Shape& shape) {
    return aligned(std::bit_ceil(shape.capacity) * entryStride(shape));
}
std::uint64_t typeMark(std::uint64_t type, bool joinable) {
    return type * 2 + (joinable ? 1 : 0);
}
Shape checkedShape(const Shape& shape) {
    constexpr std::uint64_t most = 1ULL << 32U; // the segment's own limit, here so that no product below can wrap
    if (shape.capacity == 0 || shape.capacity > most / 64 || shape.insideBytes > most / shape.capacity ||
        shape.ringBytes > most || shape.ringBytes % kAlign != 0 || shape.insideBytes % 8 != 0)
        throw LogicError("The queue was not made: its capacity must be at least 1, and it must take less than 4 GiB. "
                         "Give it another capacity or fewer bytes.");
    return shape;
}

} // namespace

/// Has one of the two mutexes; \ref has() is false when it could not be had in time.
class UserQueue::Holding {
public:
    Holding(const UserQueue& queue, SyncMutex& mutex, const Deadline& deadline)
        : m_mutex(mutex) {
        SyncMutex::Outcome outcome = mutex.tryLock();
        if (outcome == SyncMutex::Outcome::Busy)
            outcome =
                mutex.lock(deadline.isForever() || deadline.left() > kCopyingTime ? deadline : Deadline(kCopyingTime));
        m_has = outcome != SyncMutex::Outcome::Busy;
        if (outcome == SyncMutex::Outcome::Abandoned) {
            if (&mutex == &queue.state().getMutex)
                queue.undoHalfTaken();
            queue.wakeEverybody();
        }
    }
    Holding(const Holding&) = delete;
    Holding& operator=(const Holding&) = delete;
    ~Holding() { release(); }
    bool has() const { return m_has; }
    void release() {
        if (std::exchange(m_has, false))
            m_mutex.unlock();
    }
    void keep() { m_has = false; } ///< somebody else will unlock it

private:
    SyncMutex& m_mutex;
    bool m_has = false;
};

UserQueue::UserQueue(const Shape& shape, std::uint64_t type)
    : m_segment(Segment::create(SyncKind::Queue, entriesBytes(checkedShape(shape)) + shape.ringBytes,
                                typeMark(type, shape.joinable != 0)))
    , m_shape(shape)
    , m_mask(std::bit_ceil(shape.capacity) - 1) {
    state().shape = shape;
}

UserQueue::UserQueue(int handle, bool joinable, std::uint64_t type)
    : m_segment(Segment::open(handle, SyncKind::Queue, typeMark(type, joinable)))
    , m_shape(checkedShape(state().shape))
    , m_mask(std::bit_ceil(m_shape.capacity) - 1) {
    if (entriesBytes(m_shape) + m_shape.ringBytes != m_segment.tailBytes())
        throw LogicError("The descriptor was refused: the queue in it is damaged. Make a new queue.");
}

Entry& UserQueue::entry(std::uint64_t ticket) const {
    return *reinterpret_cast<Entry*>(m_segment.tail() + (ticket & m_mask) * entryStride(m_shape));
}

std::byte* UserQueue::ring() const {
    return m_segment.tail() + entriesBytes(m_shape);
}

bool UserQueue::put(std::string_view bytes, Deadline deadline) const {
    if (bytes.size() > m_shape.insideBytes && bytes.size() > m_shape.ringBytes)
        throw LogicError("The message was not put: it has " + std::to_string(bytes.size()) + " bytes, and the queue " +
                         std::to_string(m_shape.ringBytes) + ". Give the queue more bytes.");
    State& shared = state();
    for (bool spun = !maySpin();;) {
        std::uint32_t sequence = 0;
        std::uint64_t seenHead = 0;
        {
            Holding holding(*this, shared.putMutex, deadline);
            if (!holding.has())
                return false;
            sequence = shared.roomSequence.load();
            if (shared.closed.load(std::memory_order_relaxed) != 0)
                throw Closed("The message was not put into the queue");
            if (const auto start = findStart(bytes.size())) {
                write(*start, bytes);
                return true;
            }
            if (deadline.hasPassed())
                return false;
            seenHead = shared.seenHead;
            if (spun && announcePutter(bytes.size()))
                continue;
        }
        if (spun)
            futexWait(shared.roomSequence, sequence, deadline.slice(kLongestRoomSlice));
        else
            spinWhile([&] { return shared.head.load(std::memory_order_relaxed) == seenHead; });
        spun = !spun || !maySpin();
    }
}

/// The message behind the last one and its commit. Under putMutex.
void UserQueue::write(std::uint64_t start, std::string_view bytes) const {
    State& shared = state();
    const std::uint64_t tail = shared.tail.load(std::memory_order_relaxed);
    Entry& place = entry(tail);
    place.start = start;
    place.length = bytes.size();
    std::byte* target = bytes.size() <= m_shape.insideBytes ? reinterpret_cast<std::byte*>(&place + 1)
                                                            : ring() + start % m_shape.ringBytes;
    if (!bytes.empty())
        std::memcpy(target, bytes.data(), bytes.size());
    shared.tail.store(tail + 1); // the commit; sequentially consistent with the look at getSleepers
    wakeGetters();
}

std::uint64_t UserQueue::ringEnd(std::uint64_t tail) const {
    if (tail == 0)
        return 0;
    const Entry& last = entry(tail - 1);
    return last.start + (last.length <= m_shape.insideBytes ? 0 : aligned(last.length));
}

/// Where a message of this length may begin when everything before `head` has been taken. Under putMutex.
std::optional<std::uint64_t> UserQueue::startFor(std::uint64_t length, std::uint64_t head) const {
    const std::uint64_t tail = state().tail.load(std::memory_order_relaxed);
    if (tail - head >= m_shape.capacity)
        return std::nullopt;
    const std::uint64_t end = ringEnd(tail);
    if (length <= m_shape.insideBytes)
        return end;
    const std::uint64_t need = aligned(length), size = m_shape.ringBytes;
    const auto fits = [&](std::uint64_t start) { return head == tail || start + need - entry(head).start <= size; };
    const std::uint64_t offset = end % size;
    const std::uint64_t anew = offset == 0 ? end : end - offset + size;
    const bool mustTurn = offset + need > size;
    const bool mayTurn = offset >= kTurn && (head == tail || entry(head).start / size == end / size) &&
                         (head == tail || (m_shape.capacity - (tail - head)) <= entry(head).start % size / need);
    if ((mustTurn || mayTurn) && fits(anew))
        return anew;
    if (mustTurn || !fits(end))
        return std::nullopt;
    return end;
}

std::optional<std::uint64_t> UserQueue::findStart(std::uint64_t length) const {
    State& shared = state();
    if (const auto start = startFor(length, shared.seenHead))
        return start;
    shared.seenHead = shared.head.load(std::memory_order_acquire);
    return startFor(length, shared.seenHead);
}

/// Says from which head on a message of this length finds room. Being told at every place that gets free would cost two
/// changes of process a message, so with many places it is told when a quarter is free. True when there is room
/// already. Under putMutex.
bool UserQueue::announcePutter(std::uint64_t length) const {
    State& shared = state();
    const std::uint64_t tail = shared.tail.load(std::memory_order_relaxed);
    std::uint64_t head = shared.seenHead;
    if (tail - head >= m_shape.capacity)
        head += std::max<std::uint64_t>(m_shape.capacity / 4, 1);
    while (head < tail && !startFor(length, head))
        ++head;
    const std::uint64_t others = shared.roomAt.load();
    if (others == 0 || head < others)
        shared.roomAt.store(head);
    return shared.head.load() >= head;
}

std::optional<UserQueue::Reading> UserQueue::read(Deadline deadline) const {
    State& shared = state();
    for (bool spun = !maySpin();;) {
        std::uint32_t sequence = 0;
        std::uint64_t seenTail = 0;
        {
            Holding holding(*this, shared.getMutex, deadline);
            if (!holding.has())
                return std::nullopt;
            sequence = shared.getSequence.load();
            const bool closed = shared.closed.load() != 0; // before the look: what was put until then is still given
            if (!hasMessage()) {
                if (closed)
                    throw Closed("There is no message in the queue, and none will come");
                if (deadline.hasPassed())
                    return std::nullopt;
                if (spun)
                    announceGetter();
            }
            if (hasMessage()) {
                Reading reading(*this, oldest());
                holding.keep();
                return reading;
            }
            seenTail = shared.seenTail;
        }
        if (spun)
            futexWait(shared.getSequence, sequence, deadline.slice());
        else
            spinWhile([&] { return shared.tail.load(std::memory_order_relaxed) == seenTail; });
        spun = !spun || !maySpin();
    }
}

/// Under getMutex.
bool UserQueue::hasMessage() const {
    State& shared = state();
    const std::uint64_t head = shared.head.load(std::memory_order_relaxed);
    if (head == shared.seenTail)
        shared.seenTail = shared.tail.load();
    return head != shared.seenTail;
}

/// Under getMutex, when there is one.
std::string_view UserQueue::oldest() const {
    const Entry* first = &entry(state().head.load(std::memory_order_relaxed));
    const Entry place = *first; // a copy: a peer cannot change it after it was checked
    if (place.length <= m_shape.insideBytes)
        return {reinterpret_cast<const char*>(first + 1), place.length};
    const std::uint64_t offset = m_shape.ringBytes != 0 ? place.start % m_shape.ringBytes : 0;
    if (place.length > m_shape.ringBytes - offset)
        throw EncodingError("The queue is damaged: it names a message that reaches out of it. Make a new queue.");
    return {reinterpret_cast<const char*>(ring() + offset), place.length};
}

UserQueue::Reading::Reading(Reading&& other) noexcept
    : m_queue(std::exchange(other.m_queue, nullptr))
    , m_bytes(other.m_bytes) {}

UserQueue::Reading::~Reading() {
    if (m_queue)
        m_queue->state().getMutex.unlock();
}

void UserQueue::Reading::commit() {
    m_queue->take();
}

void UserQueue::take() const {
    State& shared = state();
    const std::uint64_t head = shared.head.load(std::memory_order_relaxed);
    if (m_shape.joinable != 0)
        noteTaking(head);
    shared.head.store(head + 1); // the commit; sequentially consistent with the look at roomAt
    wakePutters();
}

/// Under getMutex, before a last look at tail.
void UserQueue::announceGetter() const {
    State& shared = state();
    if (shared.getSleepers.exchange(1) != 0)
        shared.getSleepers.store(2);
}

/// Under putMutex. The sequence changes after the flag fell, so that one who raised it before does not fall asleep.
void UserQueue::wakeGetters() const {
    State& shared = state();
    if (shared.getSleepers.load() == 0)
        return;
    const std::uint32_t sleepers = shared.getSleepers.exchange(0);
    shared.getSequence.fetch_add(1);
    if (futexWake(shared.getSequence, 1) == 1 && sleepers > 1)
        shared.getSleepers.store(2);
}

/// Under getMutex.
void UserQueue::wakePutters() const {
    State& shared = state();
    const std::uint64_t at = shared.roomAt.load();
    if (at == 0 || shared.head.load(std::memory_order_relaxed) < at)
        return;
    shared.roomAt.store(0);
    shared.roomSequence.fetch_add(1);
    futexWake(shared.roomSequence, INT_MAX);
}

void UserQueue::wakeEverybody() const {
    State& shared = state();
    for (std::atomic<std::uint32_t>* sequence : {&shared.getSequence, &shared.roomSequence, &shared.ledger.sequence}) {
        sequence->fetch_add(1);
        futexWake(*sequence, INT_MAX);
    }
}

std::uint64_t UserQueue::size() const {
    const std::uint64_t head = state().head.load(); // first: tail read later cannot be below it
    const std::uint64_t tail = state().tail.load();
    return std::min(tail - head, m_shape.capacity);
}

void UserQueue::close() const {
    state().closed.store(1);
    wakeEverybody();
}

} // namespace manyhands
