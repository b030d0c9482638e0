// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <variant>

#include "core/base/codec.h"

namespace manyhands::detail {

class BatchView;
/// Runs the items of a batch that are not done, in this image's code.
using BatchEntry = void (*)(BatchView&);

/// The payload of one cell: a callable and one or more calls of it, in shared memory (all written by the host before it
/// is queued, except what is said):
///
///   BatchHeader | callable (64-aligned) | arguments, one item after the other | results, resultBytes each (worker)
///
/// Each item is accounted for by itself: next > done means that item `done` was begun. A worker that dies leaves the
/// results of the first `done` items, and the host queues again what is not begun. While the worker is at an item the
/// host may take back those behind it: both change one word, so that each item is either's.
struct alignas(64) BatchHeader {
    BatchEntry entry = nullptr; ///< nullptr: the callable is the name of a registered function
    std::uint32_t callableBytes = 0;
    std::uint32_t argumentOffset = 0;
    std::uint32_t argumentBytes = 0; ///< of all items
    std::uint32_t resultOffset = 0;
    std::uint32_t resultBytes = 0; ///< of one item; 0: travels with the event (then count is 1), or is empty
    /// end << 32 | next. The worker, alone, counts `next` up: items begun. The host, alone, brings `end` down: items
    /// from there on are no longer this batch's.
    std::atomic<std::uint64_t> range = 0;
    std::atomic<std::uint32_t> done = 0; ///< worker: items whose results are there

    static constexpr std::uint64_t rangeOf(std::uint64_t next, std::uint64_t end) { return end << 32U | next; }
    static constexpr std::uint32_t nextOf(std::uint64_t range) { return static_cast<std::uint32_t>(range); }
    static constexpr std::uint32_t endOf(std::uint64_t range) { return static_cast<std::uint32_t>(range >> 32U); }
    /// The worker is about to run `item`; false when the batch ends before it.
    bool begin(std::uint32_t item) {
        std::uint64_t seen = range.load(std::memory_order_relaxed);
        while (item < endOf(seen))
            if (range.compare_exchange_weak(seen, rangeOf(item + 1, endOf(seen)), std::memory_order_acq_rel,
                                            std::memory_order_relaxed))
                return true;
        return false;
    }
    /// The host takes back the items of `items` that are not begun; how many stay.
    std::uint32_t shorten(std::uint32_t items) {
        std::uint64_t seen = range.load(std::memory_order_acquire);
        while (endOf(seen) == items && nextOf(seen) < items)
            if (range.compare_exchange_weak(seen, rangeOf(nextOf(seen), nextOf(seen)), std::memory_order_acq_rel,
                                            std::memory_order_acquire))
                return nextOf(seen);
        return items;
    }
};
static_assert(std::is_trivially_destructible_v<BatchHeader> && sizeof(BatchHeader) == 64);

/// A worker's hold on a batch.
class BatchView {
public:
    BatchView(char* bytes, std::string& value)
        : m_bytes(bytes)
        , m_value(value) {}
    BatchHeader& header() const { return *std::launder(reinterpret_cast<BatchHeader*>(m_bytes)); }
    char* callable() const { return m_bytes + sizeof(BatchHeader); }
    std::string_view arguments() const { return {m_bytes + header().argumentOffset, header().argumentBytes}; }
    char* result(std::uint32_t item) const {
        return m_bytes + header().resultOffset + std::size_t{item} * header().resultBytes;
    }
    std::string& value() const { return m_value; }

private:
    char* m_bytes;
    std::string& m_value;
};

template <class R>
using Plain = std::conditional_t<std::is_void_v<R>, std::monostate, std::decay_t<R>>;

inline constexpr std::size_t kMaxPlacedResult = 256;
/// Results of this type have a fixed place in the batch.
template <class R>
inline constexpr bool isPlaced = TravelsAsBytes<R> && sizeof(R) <= kMaxPlacedResult;

template <class... Args>
inline constexpr std::size_t fixedArgumentBytes = (TravelsAsBytes<Args> && ...) ? (std::size_t{0} + ... + sizeof(Args))
                                                                                : 0;

/// The entry of batches that another run of the program was given. \throws LogicError when the name is unknown.
void runNamedBatch(BatchView& batch);

template <class F, class R, class... Args>
void runBatch(BatchView& batch) {
    BatchHeader& header = batch.header();
    F& function = *std::launder(reinterpret_cast<F*>(batch.callable()));
    ByteReader in(batch.arguments());
    const std::uint32_t already = header.done.load(std::memory_order_relaxed);
    for (std::uint32_t item = 0; item < already || header.begin(item); ++item) {
        std::tuple<Args...> args{Codec<Args>::decode(in)...};
        if (item < already)
            continue; // its results are there: a worker before this one did it
        Plain<R> result{};
        if constexpr (std::is_void_v<R>)
            std::apply(function, std::move(args));
        else
            result = std::apply(function, std::move(args));
        if constexpr (isPlaced<Plain<R>>)
            std::memcpy(batch.result(item), &result, sizeof result);
        else
            Codec<Plain<R>>::encode(result, batch.value());
        header.done.store(item + 1, std::memory_order_release);
    }
}

} // namespace manyhands::detail
