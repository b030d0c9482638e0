// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proofs/message_storm.h"

#include <poll.h>

#include "tests/proofs/numbered_message.h"

namespace manyhands::test {

namespace {

constexpr std::uint32_t kLastMessages = 5'000;

/// Most of them fit inside an entry or take a little of the ring; now and then one takes a good deal of it.
std::uint64_t lengthOf(std::uint32_t number) {
    return number % 50 == 49 ? 5'000 : 16 + number * 37 % 300;
}

} // namespace

MessageStorm::MessageStorm(const Plan& plan)
    : m_plan(plan)
    , m_queue(QueueOptions{plan.capacity, 16'384})
    , m_log(plan.takers + 1, static_cast<std::uint32_t>(plan.kills + plan.putters + plan.takers + 1))
    , m_lives(plan.seed)
    , m_users(plan.putters + plan.takers) {
    for (std::uint32_t place = 0; place < m_users.size(); ++place) {
        m_users[place].puts = place >= plan.takers;
        m_users[place].taker = place;
    }
}

void MessageStorm::run() {
    for (User& user : m_users)
        startUser(user);
    while (m_kills < m_plan.kills && m_trouble.empty())
        replaceDead();
    for (User& user : m_users)
        if (user.process->join() != -SIGKILL)
            m_trouble = "a process did not die by its timer";
    m_kills += m_users.size();
    m_takersKilled += m_plan.takers;
    emptyQueue();
    if (m_trouble.empty())
        passMessages();
}

void MessageStorm::startUser(User& user) {
    const auto life = m_lives.next();
    const std::uint32_t putter = m_putterLives;
    m_putterLives += user.puts ? 1 : 0;
    user.process.emplace([this, &user, life, putter] {
        dieAfter(life);
        if (user.puts)
            putForEver(putter);
        takeFor(user.taker);
        return 1; // its book is full
    });
}

void MessageStorm::replaceDead() {
    std::vector<pollfd> ends;
    for (const User& user : m_users)
        ends.push_back({user.process->pidfd(), POLLIN, 0});
    ::poll(ends.data(), ends.size(), -1);
    for (std::size_t place = 0; place < m_users.size(); ++place) {
        User& user = m_users[place];
        if (ends[place].revents == 0)
            continue;
        if (const int end = user.process->join(); end != -SIGKILL)
            m_trouble = "a process ended with " + std::to_string(end) + " and not by its timer";
        ++m_kills;
        m_takersKilled += user.puts ? 0 : 1;
        startUser(user);
    }
}

void MessageStorm::putForEver(std::uint32_t life) {
    for (std::uint32_t number = 0;; ++number) {
        m_queue.put(numberedMessage({life, number, lengthOf(number)}));
        m_log.notePut(life);
    }
}

void MessageStorm::takeFor(std::uint32_t taker) {
    while (m_log.noteTaken(taker, m_queue.get())) {
    }
}

/// In the last book.
void MessageStorm::emptyQueue() {
    while (const auto message = m_queue.tryGet())
        m_log.noteTaken(m_plan.takers, *message);
}

void MessageStorm::passMessages() {
    const std::uint32_t life = m_putterLives;
    Forked putter([&] {
        for (std::uint32_t number = 0; number < kLastMessages; ++number) {
            m_queue.put(numberedMessage({life, number, lengthOf(number)}));
            m_log.notePut(life);
        }
        return 0;
    });
    Forked taker([&] {
        for (std::uint32_t number = 0; number < kLastMessages; ++number)
            m_log.noteTaken(m_plan.takers, m_queue.get());
        return 0;
    });
    if (putter.join() != 0 || taker.join() != 0)
        m_trouble = "the queue stands still after the storm";
}

} // namespace manyhands::test
