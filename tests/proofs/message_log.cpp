// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proofs/message_log.h"

#include <vector>

#include "tests/proofs/numbered_message.h"

namespace manyhands::test {

MessageLog::MessageLog(std::uint32_t takers, std::uint32_t putters)
    : m_takers(takers)
    , m_putters(putters)
    , m_memory(std::move(*SharedMemory::create(
          "message-log", takers * (sizeof(Book) + kBookEntries * sizeof(Entry)) + putBytes(), 1ULL << 32U))) {}

MessageLog::Book& MessageLog::book(std::uint32_t taker) const {
    return reinterpret_cast<Book*>(m_memory.data())[taker];
}

MessageLog::Entry& MessageLog::entry(std::uint32_t taker, std::uint64_t index) const {
    return reinterpret_cast<Entry*>(m_memory.data() + m_takers * sizeof(Book))[taker * kBookEntries + index];
}

std::atomic<std::uint32_t>& MessageLog::putCount(std::uint32_t putter) const {
    std::byte* counts = m_memory.data() + m_takers * (sizeof(Book) + kBookEntries * sizeof(Entry));
    return reinterpret_cast<std::atomic<std::uint32_t>*>(counts)[putter];
}

bool MessageLog::noteTaken(std::uint32_t taker, std::string_view message) {
    Book& mine = book(taker);
    const std::uint64_t index = mine.count.load();
    if (index == kBookEntries)
        return false;
    const auto mark = markOf(message);
    if (!mark || mark->putter >= m_putters) {
        mine.torn.fetch_add(1);
        return true;
    }
    entry(taker, index) = {mark->putter, mark->number};
    mine.count.store(index + 1);
    return true;
}

MessageLog::Audit MessageLog::audit() const {
    Audit audit;
    std::vector<std::vector<bool>> seen(m_putters); // by putter and number
    for (std::uint32_t taker = 0; taker < m_takers; ++taker) {
        audit.torn += book(taker).torn.load();
        audit.taken += book(taker).count.load();
        std::vector<std::uint32_t> next(m_putters, 0);
        for (std::uint64_t index = 0; index < book(taker).count.load(); ++index) {
            const Entry& note = entry(taker, index);
            audit.disordered += note.number < next[note.putter] ? 1 : 0;
            next[note.putter] = note.number + 1;
            std::vector<bool>& ofPutter = seen[note.putter];
            if (note.number >= ofPutter.size())
                ofPutter.resize(note.number + 1, false);
            audit.twice += ofPutter[note.number] ? 1 : 0;
            ofPutter[note.number] = true;
        }
    }
    for (std::uint32_t putter = 0; putter < m_putters; ++putter)
        for (std::uint32_t number = 0; number < putCount(putter).load(); ++number)
            audit.missing += number >= seen[putter].size() || !seen[putter][number] ? 1 : 0;
    return audit;
}

} // namespace manyhands::test
