// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exception>
#include <functional>
#include <iterator>
#include <memory>
#include <optional>
#include <utility>

#include "core/base/multiprocessing_error.h"
#include "core/pool/pool_core.h"

namespace manyhands {

/// The results of imap() and imapUnordered(): an input range, to be gone through once. Each step takes in inputs up to
/// the window. One that is dropped early leaves the inputs beyond the window untouched; what was handed out is run.
template <class R>
class PoolResults {
public:
    /// Appends the next input's arguments to the job; false when there is none.
    using Feed = std::function<bool(detail::CallJob&)>;

    /// `window`: inputs taken and not yet answered at most; 0: four a worker.
    PoolResults(std::shared_ptr<detail::PoolCore> core, std::shared_ptr<detail::CallJob> job, Feed feed,
                std::size_t window)
        : m_core(std::move(core))
        , m_job(std::move(job))
        , m_feed(std::move(feed))
        , m_window(window) {}

    /// The next result; nullopt after the last. \throws Timeout (negative: waits for ever); what a task threw, in its
    /// place: the results after it can still be had; what the inputs threw, after the results of those before it: then
    /// there is no other; NotRunning once the pool takes no more and the results of what it took have been had.
    std::optional<R> nextFor(std::chrono::nanoseconds timeout) {
        fill();
        if (m_taken == m_job->count) {
            if (m_inputError)
                std::rethrow_exception(std::exchange(m_inputError, nullptr));
            if (m_feed)
                m_core->requireRunning();
            return std::nullopt;
        }
        const auto there = [this] {
            return m_job->recordsOrder ? m_job->order.size() > m_taken : m_job->isEnded(m_taken, 1);
        };
        if (!there() && !m_core->wait(there, timeout.count())) {
            m_core->requireNotFailed();
            throw Timeout("The next result is not there");
        }
        const std::size_t item = m_job->recordsOrder ? m_job->order[m_taken] : m_taken;
        ++m_taken;
        if (m_job->states[item] == detail::CallJob::State::Terminated)
            m_core->requireNotFailed();
        m_job->rethrow(item, 0);
        return detail::resultOf<R>(*m_job, item);
    }
    std::optional<R> next() { return nextFor(std::chrono::nanoseconds(-1)); }

    class iterator {
    public:
        using value_type = R;
        using difference_type = std::ptrdiff_t;
        using iterator_concept = std::input_iterator_tag;
        iterator() = default;
        explicit iterator(PoolResults& results)
            : m_results(&results)
            , m_value(results.next()) {}
        const R& operator*() const { return *m_value; }
        iterator& operator++() {
            m_value = m_results->next();
            return *this;
        }
        void operator++(int) { ++*this; }
        friend bool operator==(const iterator& it, std::default_sentinel_t) { return !it.m_value; }

    private:
        PoolResults* m_results = nullptr;
        std::optional<R> m_value;
    };
    iterator begin() { return iterator(*this); }
    static std::default_sentinel_t end() { return {}; }

private:
    void fill() {
        const std::size_t window = m_window > 0 ? m_window : 4 * std::size_t{m_core->size()};
        const std::size_t first = m_job->count;
        while (m_feed && m_core->isRunning() && m_job->count - m_taken < window && takeInput())
            m_job->add();
        m_core->submit(m_job, first, m_job->count - first);
    }
    /// After the last input, or one that could not be had, no more are asked for.
    bool takeInput() {
        try {
            if (m_feed(*m_job))
                return true;
        } catch (...) {
            m_inputError = std::current_exception();
        }
        m_feed = nullptr;
        return false;
    }

    std::shared_ptr<detail::PoolCore> m_core;
    std::shared_ptr<detail::CallJob> m_job;
    Feed m_feed; ///< empty once the inputs are at their end
    std::exception_ptr m_inputError;
    std::size_t m_window;
    std::size_t m_taken = 0;
};

} // namespace manyhands
