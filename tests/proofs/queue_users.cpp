// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proofs/queue_users.h"

#include <algorithm>
#include <map>
#include <set>

#include <fcntl.h>
#include <sched.h>

#include "core/measure/stopwatch.h"
#include "tests/proofs/stepped_process.h"

namespace manyhands::test {

namespace {

constexpr std::uint64_t kInside = 48; ///< longer messages lie in the ring

bool hasEnded(const Forked& process, int milliseconds) {
    pollfd ended{process.pidfd(), POLLIN, 0};
    return ::poll(&ended, 1, milliseconds) == 1;
}

} // namespace

QueueUsers::QueueUsers(std::uint64_t capacity, std::uint64_t ringBytes)
    : m_queue(user_queue::Shape{capacity, kInside, ringBytes, 0}, 0)
    , m_state(SyncSegment<user_queue::State>::open(::fcntl(m_queue.handle(), F_DUPFD_CLOEXEC, 3), SyncKind::Queue))
    , m_memory(std::move(*SharedMemory::create("queue-users", sizeof(Account), 1U << 20U))) {}

void QueueUsers::put(User who, std::initializer_list<std::uint64_t> lengths) const {
    std::atomic<std::uint32_t>& number = account().put[who];
    for (const std::uint64_t length : lengths) {
        m_queue.put(numberedMessage({who, number.load(), length}), Deadline(kForever));
        number.fetch_add(1);
    }
}

void QueueUsers::takeOne(User who, Deadline deadline, std::optional<MessageMark>& mark) const {
    std::optional<UserQueue::Reading> reading = m_queue.read(deadline);
    if (!reading)
        return;
    mark = markOf(reading->bytes());
    reading->commit();
    Notes& notes = account().taken[who];
    if (!mark || mark->putter >= kUsers || notes.count.load() == notes.entries.size()) {
        account().torn.fetch_add(1);
        return;
    }
    notes.entries[notes.count.load()] = {mark->putter, mark->number};
    notes.count.fetch_add(1);
}

void QueueUsers::take(User who, int count) const {
    for (; count > 0; --count) {
        std::optional<MessageMark> mark;
        takeOne(who, Deadline(kForever), mark);
    }
}

void QueueUsers::takeUntilOneOf(User putter, User who) const {
    for (std::optional<MessageMark> mark; !mark || mark->putter != putter;)
        takeOne(who, Deadline(kForever), mark);
}

void QueueUsers::start(const std::function<void()>& use) {
    m_processes.emplace_back([&use] {
        use();
        return 0;
    });
}

void QueueUsers::startAndLetSleep(const std::function<void()>& use) {
    start(use);
    settle();
}

void QueueUsers::settle() const {
    for (const Forked& process : m_processes)
        while (!hasEnded(process, 0) && !isAsleep(process.pid()))
            ::sched_yield();
}

bool QueueUsers::comesTrue(const std::function<bool()>& condition) {
    const std::int64_t until = monotonicNs() + kPatienceMs * 1'000'000LL;
    while (!condition())
        if (::sched_yield() != 0 || monotonicNs() > until)
            return false;
    return true;
}

bool QueueUsers::ends(std::size_t process) const {
    return hasEnded(m_processes[process], kPatienceMs);
}

bool QueueUsers::allEnd() {
    return std::all_of(m_processes.begin(), m_processes.end(),
                       [](Forked& process) { return process.join(kPatienceMs) == 0; });
}

std::string QueueUsers::verdict(int diedTaking) {
    while (size() > 0) {
        std::optional<MessageMark> mark;
        takeOne(Drain, Deadline(Duration::zero()), mark);
    }
    if (account().torn.load() > 0)
        return "a message came out torn";
    std::map<std::uint32_t, std::set<std::uint32_t>> seen; // by putter
    for (const Notes& notes : account().taken) {
        std::map<std::uint32_t, std::uint32_t> next; // by putter
        for (std::uint32_t index = 0; index < notes.count.load(); ++index) {
            const Note& note = notes.entries[index];
            if (!seen[note.putter].insert(note.number).second)
                return "a message came out twice";
            if (note.number < next[note.putter])
                return "messages came out in another order";
            next[note.putter] = note.number + 1;
        }
    }
    std::uint64_t missing = 0;
    for (std::uint32_t putter = 0; putter < kUsers; ++putter)
        for (std::uint32_t number = 0; number < account().put[putter].load(); ++number)
            missing += seen[putter].count(number) == 0 ? 1 : 0;
    return missing > static_cast<std::uint64_t>(diedTaking) ? std::to_string(missing) + " messages are missing"
                                                            : std::string();
}

} // namespace manyhands::test
