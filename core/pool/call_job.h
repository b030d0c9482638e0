// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/pool/call_batch.h"

namespace manyhands::detail {

/// Calls of one callable: their arguments until they are done, their results until nobody wants them. Kept by the host.
struct CallJob {
    enum class State : std::uint8_t { Waiting, Succeeded, Threw, Lost, TimedOut, Terminated };
    struct Trouble {
        std::size_t item = 0;
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

    std::string arguments;
    std::vector<std::size_t> ends; ///< where the arguments of each item end, when they vary
    std::size_t count = 0;
    std::string results;             ///< resultBytes each
    std::vector<std::string> values; ///< when they vary
    std::vector<State> states;
    std::vector<Trouble> troubles;
    std::vector<std::size_t> order; ///< items as they ended, when recordsOrder
    std::size_t ended = 0;
    std::size_t firstWaiting = 0; ///< no item below it is waiting
    double itemNs = 0;            ///< how long one takes, as measured; 0: not yet

    std::string_view argumentsOf(std::size_t first, std::size_t items) const;
    /// After the arguments of one more item were appended.
    std::size_t add();
    /// Room for the fixed-size arguments of `items`, all waiting; the caller fills them in before it submits them.
    void addAll(std::size_t items);
    void reserve(std::size_t items);
    void end(std::size_t item, State state);
    void succeed(std::size_t first, std::size_t items);
    /// first + items when there is none.
    std::size_t firstUnsuccessful(std::size_t first, std::size_t items) const;
    bool isEnded(std::size_t first, std::size_t items);
    const Trouble* troubleOf(std::size_t item) const;
    /// \throws what went wrong with `item`; nothing when it succeeded.
    void rethrow(std::size_t item) const;
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
