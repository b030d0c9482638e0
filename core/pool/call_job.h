// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/pool/call_batch.h"

namespace manyhands::detail {

/// Calls of one callable: their arguments until they are done, their results until nobody wants them. Kept by the host.
struct CallJob {
    /// Refused: it never fits in the segment.
    enum class State : std::uint8_t { Waiting, Succeeded, Threw, Lost, TimedOut, Refused, Terminated };
    struct Trouble {
        State state = State::Lost;
        std::string typeName, text;
        std::uint32_t worker = 0, attempt = 0;
        int pid = 0, signal = 0;
    };

    BatchEntry entry = nullptr;
    std::string callable;
    std::string_view name;         ///< the registered function's, when workers are another run of the program
    std::size_t argumentBytes = 0; ///< of one item; 0: it varies, see ends
    std::size_t resultBytes = 0;   ///< of one item; 0: it varies, see values
    bool recordsOrder = false;
    bool failFast = false; ///< the first trouble ends the job

    std::string arguments;
    std::vector<std::size_t> ends; ///< where the arguments of each item end, when they vary
    std::size_t count = 0;
    std::string results;             ///< resultBytes each
    std::vector<std::string> values; ///< when they vary
    std::size_t valueBytes = 0;      ///< of all values
    std::vector<State> states;
    std::unordered_map<std::size_t, Trouble> troubles; ///< by item
    std::optional<std::size_t> firstTrouble;           ///< the item that came first, in time
    std::uint32_t handedOut = 0;                       ///< batches that the engine has
    std::vector<std::size_t> order;                    ///< items as they ended, when recordsOrder
    std::size_t ended = 0;
    std::size_t firstWaiting = 0; ///< no item below it is waiting
    double itemNs = 0;            ///< how long one takes, as measured; 0: not yet

    /// Calls that come one by one share a job, up to so many or so much: it keeps what they need until all are done
    /// with.
    static constexpr std::size_t kShared = 4096, kSharedBytes = 1U << 20U;
    bool isFull() const { return count >= kShared || arguments.size() + valueBytes >= kSharedBytes; }

    std::string_view argumentsOf(std::size_t first, std::size_t items) const;
    /// After the arguments of one more item were appended.
    std::size_t add();
    /// Room for the fixed-size arguments of `items`, all waiting; the caller fills them in before it submits them.
    void addAll(std::size_t items);
    void reserveShared();
    void end(std::size_t item, State state);
    void succeed(std::size_t first, std::size_t items);
    void fail(std::size_t item, Trouble trouble);
    /// It is not worth running what is left.
    bool isGivenUp() const { return failFast && firstTrouble; }
    /// The item whose trouble stands for all of these; nullopt when they succeeded.
    std::optional<std::size_t> failureOf(std::size_t first, std::size_t items) const;
    bool isEnded(std::size_t first, std::size_t items);
    /// `tell` is called by the call that ends the last of these items, or at once. It may not change the job.
    void whenEnded(std::size_t first, std::size_t items, std::function<void()> tell);
    /// \throws what went wrong with `item`, which its user counts from `first`; nothing when it succeeded.
    void rethrow(std::size_t item, std::size_t first) const;

private:
    /// Somebody waits for the items before `end`; kept at the first of them that has not ended.
    struct Watch {
        std::size_t end = 0;
        std::function<void()> tell;
    };
    void moveWatches(std::size_t item);
    std::size_t firstWaitingOf(std::size_t first, std::size_t items) const; ///< first + items: none
    std::multimap<std::size_t, Watch> m_watches; ///< several at one item are told in the order in which they came
};

template <class R>
R resultOf(const CallJob& job, std::size_t item) {
    if constexpr (isPlaced<R>) {
        ByteReader in(std::string_view(job.results).substr(item * sizeof(R), sizeof(R)));
        return Codec<R>::decode(in);
    } else {
        return decoded<R>(job.values[item]);
    }
}

} // namespace manyhands::detail
