// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstring>
#include <memory>
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
        const std::size_t item = m_job->firstUnsuccessful(m_first, m_items);
        if (item == m_first + m_items)
            return;
        if (m_job->states[item] == CallJob::State::Terminated)
            m_core->requireNotFailed();
        m_job->rethrow(item);
    }
    bool succeeded() const { return m_job->firstUnsuccessful(m_first, m_items) == m_first + m_items; }
    const CallJob& job() const { return *m_job; }
    std::size_t first() const { return m_first; }
    std::size_t items() const { return m_items; }

private:
    std::shared_ptr<PoolCore> m_core;
    std::shared_ptr<CallJob> m_job;
    std::size_t m_first, m_items;
};

} // namespace detail

/// What applyAsync() and mapAsync() give at once. Waiting for it steps its pool.
template <class R>
class AsyncResult {
public:
    AsyncResult(detail::Pending pending, bool list)
        : m_pending(std::move(pending))
        , m_list(list) {}

    /// Waits for the result. \throws RemoteError, WorkerLost, Timeout (of the task), PoolTerminated.
    R get() const { return get(std::chrono::nanoseconds(-1)); }
    /// \throws Timeout when it is not there in time (negative: waits for ever).
    R get(std::chrono::nanoseconds timeout) const {
        if (!m_pending.wait(timeout.count()))
            throw Timeout("The result is not there");
        m_pending.rethrow();
        if constexpr (!std::is_void_v<R>)
            return take(static_cast<R*>(nullptr));
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

private:
    template <class T>
    T take(T*) const {
        return detail::resultOf<T>(m_pending.job(), m_pending.first());
    }
    template <class T>
    std::vector<T> take(std::vector<T>*) const {
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

    detail::Pending m_pending;
    bool m_list; ///< of mapAsync: one item an element
};

} // namespace manyhands
