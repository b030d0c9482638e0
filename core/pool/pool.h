// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstring>
#include <memory>
#include <optional>
#include <ranges>
#include <type_traits>
#include <utility>
#include <vector>

#include "core/pool/async_result.h"
#include "core/pool/pool_results.h"

namespace manyhands {

namespace detail {

/// What a call gives, as a value: void or a type that has no reference.
template <class F, class... Args>
using ResultOf = std::decay_t<std::invoke_result_t<F&, Args...>>;
template <class F, class... Args>
using PlainResultOf = Plain<ResultOf<F, Args...>>;

/// As std::views::all, which clang 14 does not get through: a view or an rvalue is kept, any other range referred to.
template <class Range>
using KeptRange =
    std::conditional_t<std::is_lvalue_reference_v<Range> && !std::ranges::view<std::remove_cvref_t<Range>>, Range,
                       std::remove_cvref_t<Range>>;

} // namespace detail

/// Worker processes that run calls, as Python's multiprocessing.Pool. Made, used and destroyed by one thread. Workers
/// are forks of this process, which must have one thread whenever one is made, or of the fork server (see StartMethod).
/// A callable is a function or a trivially copyable callable object; arguments and results travel by their Codec.
///
/// There is no thread behind it: results are taken in, callbacks run and dead workers replaced by the calls that wait
/// or that hand something out. A worker's death costs the one call it had begun (WorkerLost); the pool goes on. The
/// destructor terminates.
class Pool {
public:
    /// \throws LogicError for no worker or too many; ForkRefused when this process has threads and no fork server.
    explicit Pool(std::uint32_t workers)
        : Pool(PoolOptions{.workers = detail::PoolCore::checkedWorkers(workers)}) {}
    explicit Pool(const PoolOptions& options = {})
        : m_core(std::make_shared<detail::PoolCore>(options)) {}
    Pool(const Pool&) = delete;
    Pool& operator=(const Pool&) = delete;
    ~Pool() { m_core->terminate(); }

    /// f of each, in order. All are run; then the error of the first element that has one is thrown (see
    /// MapOptions::failFast). An exception that the inputs throw comes through; what was handed out by then is run.
    template <class F, std::ranges::input_range Range>
    auto map(F function, Range&& inputs, const MapOptions& options = {}) {
        return mapAsync(std::move(function), std::forward<Range>(inputs), options).get();
    }
    template <class F, std::ranges::input_range Range>
    auto mapAsync(F function, Range&& inputs, const MapOptions& options = {}) {
        using Input = std::ranges::range_value_t<Range>;
        using R = detail::ResultOf<F, Input>;
        auto job = newJob<F, R, Input>(function);
        job->failFast = options.failFast;
        if constexpr (std::ranges::sized_range<Range> && TravelsAsBytes<Input>) {
            // all at once, and workers begin with the first while the last are still on their way
            const std::size_t items = std::ranges::size(inputs);
            job->addAll(items);
            auto next = std::ranges::begin(inputs);
            for (std::size_t first = 0; first < items;) {
                const std::size_t part = std::min(items - first, kSubmitItems);
                char* out = job->arguments.data() + first * sizeof(Input);
                for (std::size_t item = 0; item < part; ++item, ++next, out += sizeof(Input)) {
                    const Input input = *next;
                    std::memcpy(out, &input, sizeof input);
                }
                m_core->submit(job, first, part, options.chunkSize);
                first += part;
            }
            return pendingAll<R>(std::move(job));
        }
        for (auto&& input : inputs) {
            append<Input>(*job, input);
            job->add();
        }
        return submitAll<R>(std::move(job), options);
    }
    /// f(a, b, …) of each tuple.
    template <class F, std::ranges::input_range Range>
    auto starmap(F function, Range&& inputs, const MapOptions& options = {}) {
        return starmapAsync(std::move(function), std::forward<Range>(inputs), options).get();
    }
    template <class F, std::ranges::input_range Range>
    auto starmapAsync(F function, Range&& inputs, const MapOptions& options = {}) {
        return starmapOf(function, inputs, options, static_cast<std::ranges::range_value_t<Range>*>(nullptr));
    }
    template <class F, class... Args>
    auto apply(F function, Args&&... args) {
        return applyAsync(std::move(function), std::forward<Args>(args)...).get();
    }
    template <class F, class... Args>
    auto applyAsync(F function, Args&&... args) {
        using R = detail::ResultOf<F, std::decay_t<Args>...>;
        m_core->requireRunning();
        auto job = openJob<F, R, std::decay_t<Args>...>(function);
        append<std::decay_t<Args>...>(*job, args...);
        const std::size_t item = job->add();
        m_core->submit(job, item, 1);
        return AsyncResult<R>(detail::Pending(m_core, std::move(job), item, 1), false);
    }
    /// A range of results in the order of the inputs, which are taken only as the results are: never more than the
    /// window ahead, so that they may be without end. An exception that they throw comes through in its place. A view,
    /// or a range that is an rvalue, is kept; any other must outlive the results.
    template <class F, std::ranges::input_range Range>
    PoolResults<detail::PlainResultOf<F, std::ranges::range_value_t<Range>>> imap(F function, Range&& inputs,
                                                                                  const ImapOptions& options = {}) {
        return makeResults(function, std::forward<Range>(inputs), options, false);
    }
    /// The same in the order in which they end.
    template <class F, std::ranges::input_range Range>
    PoolResults<detail::PlainResultOf<F, std::ranges::range_value_t<Range>>>
    imapUnordered(F function, Range&& inputs, const ImapOptions& options = {}) {
        return makeResults(function, std::forward<Range>(inputs), options, true);
    }

    /// From now on so many workers (1 to 64, or what the pool was made for). Those that are too many leave once their
    /// task is done. \throws LogicError for another number, NotRunning.
    void resize(std::uint32_t workers) { m_core->resize(workers); }
    /// No more tasks; those that wait are done. Then workers leave.
    void close() { m_core->close(); }
    /// No more tasks; those that are begun are finished, and the results of the others become PoolTerminated. Then
    /// workers leave.
    void stop() { m_core->stop(); }
    /// Ends workers now. Every result that is not there becomes PoolTerminated.
    void terminate() { m_core->terminate(); }
    /// Waits until all workers have left. \throws LogicError before close(), stop() or terminate(); what left a
    /// callback of AsyncResult::then(), the first there was.
    void join() { m_core->join(); }
    /// The process numbers of those that live now.
    std::vector<int> workers() const { return m_core->workers(); }

private:
    template <class F, class R, class... Args>
    std::shared_ptr<detail::CallJob> newJob(const F& function) {
        m_core->requireRunning();
        static_assert(std::is_trivially_copyable_v<F>,
                      "This callable cannot go to a worker: it is not trivially copyable. Use a function, or a lambda "
                      "that captures only plain values.");
        static_assert((Travels<Args> && ...) && Travels<detail::Plain<R>>,
                      "An argument or the result cannot travel between processes: give it a manyhands::Codec.");
        auto job = std::make_shared<detail::CallJob>();
        job->entry = &detail::runBatch<F, R, Args...>;
        job->callable.assign(reinterpret_cast<const char*>(&function), sizeof function);
        job->argumentBytes = detail::fixedArgumentBytes<Args...>;
        if constexpr (detail::isPlaced<detail::Plain<R>>)
            job->resultBytes = sizeof(detail::Plain<R>);
        if (m_core->callsByName()) {
            if constexpr (std::is_pointer_v<F>)
                m_core->callByName(*job, reinterpret_cast<void (*)()>(function), typeid(std::tuple<Args...>));
            else
                m_core->callByName(*job, nullptr, typeid(F));
        }
        return job;
    }
    /// The job that calls like this one gather in.
    template <class F, class R, class... Args>
    std::shared_ptr<detail::CallJob> openJob(const F& function) {
        const std::string_view callable(reinterpret_cast<const char*>(&function), sizeof function);
        const bool same = m_open && m_open->entry == &detail::runBatch<F, R, Args...> && m_open->callable == callable;
        if (!same || m_open->isFull()) {
            const double known = same ? m_open->itemNs : 0; // of this very callable: another one may take any time
            m_open = newJob<F, R, Args...>(function);
            m_open->itemNs = known;
            m_open->reserveShared();
        }
        return m_open;
    }
    /// All or nothing: a codec of the user's may throw in the middle.
    template <class... Args, class... Given>
    static void append(detail::CallJob& job, const Given&... given) {
        const std::size_t before = job.arguments.size();
        try {
            (Codec<Args>::encode(static_cast<const Args&>(given), job.arguments), ...);
        } catch (...) {
            job.arguments.resize(before);
            throw;
        }
    }
    static constexpr std::size_t kSubmitItems = 65536;
    template <class R>
    auto pendingAll(std::shared_ptr<detail::CallJob> job) {
        using List = std::conditional_t<std::is_void_v<R>, void, std::vector<detail::Plain<R>>>;
        const std::size_t items = job->count;
        return AsyncResult<List>(detail::Pending(m_core, std::move(job), 0, items), true);
    }
    template <class R>
    auto submitAll(std::shared_ptr<detail::CallJob> job, const MapOptions& options);
    template <class F, class Range, class... Args>
    auto starmapOf(const F& function, Range& inputs, const MapOptions& options, std::tuple<Args...>*) {
        using R = detail::ResultOf<F, Args...>;
        auto job = newJob<F, R, Args...>(function);
        job->failFast = options.failFast;
        for (auto&& input : inputs) {
            std::apply([&](const Args&... args) { append<Args...>(*job, args...); }, input);
            job->add();
        }
        return submitAll<R>(std::move(job), options);
    }
    template <class F, class Range, class A, class B>
    auto starmapOf(const F& function, Range& inputs, const MapOptions& options, std::pair<A, B>*) {
        auto tuples = inputs | std::views::transform([](const auto& pair) { return std::tuple<A, B>(pair); });
        return starmapOf(function, tuples, options, static_cast<std::tuple<A, B>*>(nullptr));
    }
    template <class F, class Range>
    auto makeResults(const F& function, Range&& inputs, const ImapOptions& options, bool unordered) {
        using Input = std::ranges::range_value_t<Range>;
        auto job = newJob<F, detail::ResultOf<F, Input>, Input>(function);
        job->recordsOrder = unordered;
        struct Source {
            detail::KeptRange<Range> range;
            std::optional<std::ranges::iterator_t<detail::KeptRange<Range>>> next{};
        };
        // an input is looked for only when there is room for it: the step to it may be what takes it
        auto feed = [source = std::make_shared<Source>(Source{std::forward<Range>(inputs)})](detail::CallJob& into) {
            if (source->next)
                ++*source->next;
            else
                source->next.emplace(std::ranges::begin(source->range));
            if (*source->next == std::ranges::end(source->range))
                return false;
            append<Input>(into, **source->next);
            return true;
        };
        return PoolResults<detail::PlainResultOf<F, Input>>(m_core, std::move(job), std::move(feed), options.window);
    }

    std::shared_ptr<detail::PoolCore> m_core;
    std::shared_ptr<detail::CallJob> m_open;
};

template <class R>
auto Pool::submitAll(std::shared_ptr<detail::CallJob> job, const MapOptions& options) {
    m_core->submit(job, 0, job->count, options.chunkSize);
    return pendingAll<R>(std::move(job));
}

} // namespace manyhands
