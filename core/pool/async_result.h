// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstring>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

#include "core/base/multiprocessing_error.h"
#include "core/pool/pool_core.h"

namespace manyhands {

namespace detail {

/// A result that is waited for: some items of a job of a pool that may be gone.
class Pending {
public:
    Pending(std::shared_ptr<PoolCore> core, std::shared_ptr<CallJob> job, std::size_t first, std::size_t items)
        : m_core(std::move(core))
        , m_job(std::move(job))
        , m_first(first)
        , m_items(items) {}
    bool wait(std::int64_t timeoutNs) const {
        const auto done = [this] { return m_job->isEnded(m_first, m_items); };
        return done() || m_core->wait(done, timeoutNs);
    }
    /// \throws what went wrong first.
    void rethrow() const {
        if (!m_job->isEnded(m_first, m_items))
            m_core->requireRunning();
        const std::optional<std::size_t> item = m_job->failureOf(m_first, m_items);
        if (!item)
            return;
        if (m_job->states[*item] == CallJob::State::Terminated)
            m_core->requireNotFailed();
        m_job->rethrow(*item, m_first);
    }
    void whenEnded(std::function<void()> callback) const {
        m_job->whenEnded(m_first, m_items, [core = m_core.get(), callback = std::move(callback)]() mutable {
            core->callSoon(std::move(callback));
        });
        m_core->callDue();
    }
    bool succeeded() const { return !m_job->failureOf(m_first, m_items); }
    const CallJob& job() const { return *m_job; }
    std::size_t first() const { return m_first; }
    std::size_t items() const { return m_items; }

private:
    std::shared_ptr<PoolCore> m_core;
    std::shared_ptr<CallJob> m_job;
    std::size_t m_first, m_items;
};

} // namespace detail

/// What applyAsync() and mapAsync() give at once. Waiting for it steps its pool. Copies are the same result.
template <class R>
class AsyncResult {
public:
    using OnResult =
        std::conditional_t<std::is_void_v<R>, std::function<void()>, std::function<void(detail::Plain<R>)>>;
    using OnError = std::function<void(std::exception_ptr)>;

    AsyncResult(detail::Pending pending, bool list)
        : m_pending(std::move(pending))
        , m_list(list) {}

    /// Waits for the result. \throws RemoteError, WorkerLost, TaskTimeout, PoolTerminated, EncodingError.
    R get() const { return get(std::chrono::nanoseconds(-1)); }
    /// \throws Timeout when it is not there in time (negative: waits for ever).
    R get(std::chrono::nanoseconds timeout) const {
        if (!m_pending.wait(timeout.count()))
            throw Timeout("The result is not there");
        return take();
    }
    bool wait(std::chrono::nanoseconds timeout) const {
        return m_pending.wait(std::max<std::int64_t>(timeout.count(), 0));
    }
    void wait() const { m_pending.wait(-1); }
    bool ready() const { return m_pending.wait(0); }
    /// \throws NotReady.
    bool successful() const {
        if (!ready())
            throw NotReady();
        return m_pending.succeeded();
    }

    /// Calls `onResult` with the result, or `onError` with what get() would throw, once it is there; at once when it
    /// is. There is no thread behind it: the callback runs inside any call that waits for or gives something to the
    /// pool (get(), wait(), ready(), map(), applyAsync(), join() …), and at the latest inside terminate() or the pool's
    /// destructor. It may use the pool, but not destroy it; callbacks that come due meanwhile run after it.
    /// An exception that leaves a callback is printed to stderr, the pool goes on, and Pool::join() throws the first.
    AsyncResult then(OnResult onResult, OnError onError = {}) const {
        m_pending.whenEnded([result = *this, onResult = std::move(onResult), onError = std::move(onError)] {
            result.tell(onResult, onError);
        });
        return *this;
    }

private:
    R take() const {
        m_pending.rethrow();
        if constexpr (!std::is_void_v<R>)
            return takeAs(static_cast<R*>(nullptr));
    }
    template <class T>
    T takeAs(T*) const {
        return detail::resultOf<T>(m_pending.job(), m_pending.first());
    }
    template <class T>
    std::vector<T> takeAs(std::vector<T>*) const {
        if (!m_list)
            return detail::resultOf<std::vector<T>>(m_pending.job(), m_pending.first());
        std::vector<T> results;
        if constexpr (detail::isPlaced<T> && !std::is_same_v<T, bool> && std::is_default_constructible_v<T>) {
            results.resize(m_pending.items());
            if (!results.empty())
                std::memcpy(results.data(), m_pending.job().results.data() + m_pending.first() * sizeof(T),
                            m_pending.items() * sizeof(T));
            return results;
        }
        results.reserve(m_pending.items());
        for (std::size_t item = m_pending.first(); item < m_pending.first() + m_pending.items(); ++item)
            results.push_back(detail::resultOf<T>(m_pending.job(), item));
        return results;
    }
    void tell(const OnResult& onResult, const OnError& onError) const {
        std::optional<detail::Plain<R>> value;
        std::exception_ptr error;
        try {
            if constexpr (std::is_void_v<R>)
                take();
            else
                value.emplace(take());
        } catch (...) {
            error = std::current_exception();
        }
        if (error && onError)
            onError(error);
        if (error || !onResult)
            return;
        if constexpr (std::is_void_v<R>)
            onResult();
        else
            onResult(std::move(*value));
    }

    detail::Pending m_pending;
    bool m_list; ///< of mapAsync: one item an element
};

} // namespace manyhands
