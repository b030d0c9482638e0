// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>
#include <string>
#include <type_traits>

#include "core/ipc/lock.h"

namespace manyhands {

/// A fixed number of values in shared memory, under a lock that survives its owner's death.
/// with() is how to change what one store cannot: `array.with([](std::span<int> values) { ++values[0]; })`.
template <class T>
class SharedArray {
    static_assert(std::is_trivially_copyable_v<T> && !std::is_pointer_v<T>,
                  "What processes share must be trivially copyable and hold no pointers: they mean nothing elsewhere.");

public:
    explicit SharedArray(std::size_t size, const T& initial = T())
        : m_segment(Segment::create(SyncKind::Array, bytesFor(size), sizeof(T))) {
        std::uninitialized_fill_n(raw().data(), size, initial);
    }
    static SharedArray fromHandle(int handle) { return SharedArray(Segment::open(handle, SyncKind::Array, sizeof(T))); }
    SharedArray(SharedArray&&) noexcept = default;

    std::size_t size() const { return m_segment.tailBytes() / sizeof(T); }
    /// Runs `change(std::span<T>)` under the lock and returns what it returns.
    template <class Change>
    decltype(auto) with(Change&& change) {
        const SyncGuard guard(m_segment.state().mutex);
        m_segment.state().abandoned.store(guard.abandoned() ? 1 : 0, std::memory_order_relaxed);
        return std::forward<Change>(change)(raw());
    }
    /// To be asked inside with(): the last one inside died there, the values may be half changed.
    bool abandoned() const { return m_segment.state().abandoned.load(std::memory_order_relaxed) != 0; }
    /// \throws LogicError beyond the end
    T get(std::size_t index) {
        return with([&](std::span<T> values) { return values[checkedIndex(index)]; });
    }
    void set(std::size_t index, const T& value) {
        with([&](std::span<T> values) { values[checkedIndex(index)] = value; });
    }
    /// The values without the lock: for what is written by one process alone, or through std::atomic_ref.
    std::span<T> raw() const { return {reinterpret_cast<T*>(m_segment.tail()), size()}; }
    int handle() const { return m_segment.handle(); }

private:
    using Segment = SyncSegment<detail::LockState<PTHREAD_MUTEX_ERRORCHECK>>;
    explicit SharedArray(Segment segment)
        : m_segment(std::move(segment)) {}
    static std::uint64_t bytesFor(std::size_t size) {
        if (size > (1ULL << 32U) / sizeof(T)) // refused here, where the product cannot wrap yet
            throw LogicError("The shared array was not made: it would take more than 4 GiB. Use a smaller one.");
        return size * sizeof(T);
    }
    std::size_t checkedIndex(std::size_t index) const {
        if (index >= size())
            throw LogicError("There is no value number " + std::to_string(index) + ": the shared array has " +
                             std::to_string(size()) + ".");
        return index;
    }
    Segment m_segment;
};

/// One value in shared memory: a SharedArray of one.
template <class T>
class SharedValue {
public:
    explicit SharedValue(const T& initial = T())
        : m_array(1, initial) {}
    static SharedValue fromHandle(int handle) { return SharedValue(SharedArray<T>::fromHandle(handle)); }

    T get() { return m_array.get(0); }
    void set(const T& value) { m_array.set(0, value); }
    /// Runs `change(T&)` under the lock: `value.with([](int& number) { ++number; })`.
    template <class Change>
    decltype(auto) with(Change&& change) {
        return m_array.with([&](std::span<T> values) -> decltype(auto) { return change(values[0]); });
    }
    bool abandoned() const { return m_array.abandoned(); }
    int handle() const { return m_array.handle(); }

private:
    explicit SharedValue(SharedArray<T> array)
        : m_array(std::move(array)) {}
    SharedArray<T> m_array;
};

/// A std::atomic in shared memory; without any lock.
template <class T>
class Atomic {
    static_assert(std::atomic<T>::is_always_lock_free, "Between processes only lock-free atomics work.");

public:
    explicit Atomic(T initial = T())
        : m_segment(Segment::create(SyncKind::Atomic, 0, sizeof(T))) {
        m_segment.state().store(initial);
    }
    static Atomic fromHandle(int handle) { return Atomic(Segment::open(handle, SyncKind::Atomic, sizeof(T))); }
    std::atomic<T>& operator*() const { return m_segment.state(); }
    std::atomic<T>* operator->() const { return &m_segment.state(); }
    int handle() const { return m_segment.handle(); }

private:
    using Segment = SyncSegment<std::atomic<T>>;
    explicit Atomic(Segment segment)
        : m_segment(std::move(segment)) {}
    Segment m_segment;
};

} // namespace manyhands
