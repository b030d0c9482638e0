// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iterator>
#include <memory>
#include <optional>
#include <utility>

#include "core/base/multiprocessing_error.h"
#include "core/pool/pool_core.h"

namespace manyhands {

/// The results of imap() and imapUnordered(), an input range. Each step takes in inputs up to the window.
template <class R, class Iterator, class Sentinel>
class PoolResults {
public:
    using Feed = void (*)(detail::CallJob&, decltype(*std::declval<Iterator&>())&&);

    PoolResults(std::shared_ptr<detail::PoolCore> core, std::shared_ptr<detail::CallJob> job, Iterator next,
                Sentinel end, Feed feed)
        : m_core(std::move(core))
        , m_job(std::move(job))
        , m_next(std::move(next))
        , m_end(std::move(end))
        , m_feed(feed) {}

    /// The next result; nullopt after the last. \throws Timeout (negative: waits for ever), what the task or the inputs
    /// threw; the results after it can still be had.
    std::optional<R> nextFor(std::chrono::nanoseconds timeout) {
        fill();
        if (m_taken == m_job->count)
            return std::nullopt;
        const auto there = [this] {
            return m_job->recordsOrder ? m_job->order.size() > m_taken : m_job->isEnded(m_taken, 1);
        };
        if (!there() && !m_core->wait(there, timeout.count())) {
            m_core->requireNotFailed();
            throw Timeout("The next result is not there");
        }
        const std::size_t item = m_job->recordsOrder ? m_job->order[m_taken] : m_taken;
        ++m_taken;
        m_job->rethrow(item);
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
        const std::size_t window = 4 * std::size_t{m_core->size()};
        const std::size_t first = m_job->count;
        while (m_job->count - m_taken < window && m_next != m_end) {
            m_feed(*m_job, *m_next);
            m_job->add();
            ++m_next;
        }
        m_core->submit(m_job, first, m_job->count - first);
    }

    std::shared_ptr<detail::PoolCore> m_core;
    std::shared_ptr<detail::CallJob> m_job;
    Iterator m_next;
    Sentinel m_end;
    Feed m_feed;
    std::size_t m_taken = 0;
};

} // namespace manyhands
