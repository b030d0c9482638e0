// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pool/call_job.h"

#include <algorithm>
#include <utility>

#include "core/base/exit_status.h"
#include "core/base/multiprocessing_error.h"

namespace manyhands::detail {

std::string_view CallJob::argumentsOf(std::size_t first, std::size_t items) const {
    const bool varies = !ends.empty();
    const std::size_t begin = varies ? (first == 0 ? 0 : ends[first - 1]) : first * argumentBytes;
    const std::size_t end = varies ? ends[first + items - 1] : (first + items) * argumentBytes;
    return std::string_view(arguments).substr(begin, end - begin);
}

std::size_t CallJob::add() {
    if (argumentBytes == 0)
        ends.push_back(arguments.size());
    states.push_back(State::Waiting);
    if (resultBytes > 0)
        results.resize(results.size() + resultBytes);
    else
        values.emplace_back();
    return count++;
}

void CallJob::addAll(std::size_t items) {
    arguments.resize(items * argumentBytes);
    states.resize(items, State::Waiting);
    results.resize(items * resultBytes);
    if (resultBytes == 0)
        values.resize(items);
    count = items;
}

void CallJob::reserveShared() {
    const std::size_t items = std::min(kShared, kSharedBytes / std::max<std::size_t>(argumentBytes, 1) + 1);
    arguments.reserve(items * argumentBytes);
    states.reserve(items);
    results.reserve(items * resultBytes);
}

void CallJob::end(std::size_t item, State state) {
    if (states[item] != State::Waiting)
        return;
    states[item] = state;
    ++ended;
    if (recordsOrder)
        order.push_back(item);
    if (!m_watches.empty())
        moveWatches(item);
}

void CallJob::succeed(std::size_t first, std::size_t items) {
    for (std::size_t item = first; item < first + items; ++item)
        end(item, State::Succeeded);
}

void CallJob::fail(std::size_t item, Trouble trouble) {
    if (!firstTrouble)
        firstTrouble = item;
    const State state = trouble.state;
    troubles.emplace(item, std::move(trouble));
    end(item, state);
    if (!failFast)
        return;
    for (auto& [at, watch] : std::exchange(m_watches, {}))
        watch.tell();
}

std::optional<std::size_t> CallJob::failureOf(std::size_t first, std::size_t items) const {
    if (isGivenUp())
        return firstTrouble;
    const auto begin = states.begin() + static_cast<std::ptrdiff_t>(first);
    const auto end = begin + static_cast<std::ptrdiff_t>(items);
    const auto found = std::find_if(begin, end, [](State state) { return state != State::Succeeded; });
    return found == end ? std::nullopt : std::optional(first + static_cast<std::size_t>(found - begin));
}

bool CallJob::isEnded(std::size_t first, std::size_t items) {
    if (ended == count || isGivenUp())
        return true;
    while (firstWaiting < count && states[firstWaiting] != State::Waiting)
        ++firstWaiting;
    return firstWaiting >= first + items || firstWaitingOf(first, items) == first + items;
}

std::size_t CallJob::firstWaitingOf(std::size_t first, std::size_t items) const {
    const auto begin = states.begin() + static_cast<std::ptrdiff_t>(first);
    const auto found = std::find(begin, begin + static_cast<std::ptrdiff_t>(items), State::Waiting);
    return first + static_cast<std::size_t>(found - begin);
}

void CallJob::whenEnded(std::size_t first, std::size_t items, std::function<void()> tell) {
    const std::size_t waiting = isGivenUp() ? first + items : firstWaitingOf(first, items);
    if (waiting == first + items)
        tell();
    else
        m_watches.emplace(waiting, Watch{first + items, std::move(tell)});
}

void CallJob::moveWatches(std::size_t item) {
    for (auto at = m_watches.lower_bound(item); at != m_watches.end() && at->first == item;
         at = m_watches.lower_bound(item)) {
        const Watch watch = std::move(at->second);
        m_watches.erase(at);
        whenEnded(item, watch.end - item, watch.tell);
    }
}

void CallJob::rethrow(std::size_t item, std::size_t first) const {
    if (states[item] == State::Terminated)
        throw PoolTerminated();
    const auto found = troubles.find(item);
    if (found == troubles.end())
        return;
    const Trouble& trouble = found->second;
    const std::size_t element = item - first;
    switch (trouble.state) {
    case State::Refused:
        throw EncodingError(trouble.text);
    case State::TimedOut:
        throw TaskTimeout(trouble.text, element);
    case State::Threw:
        throw RemoteError(trouble.typeName, trouble.text, {trouble.worker, trouble.attempt, element});
    default:
        throw WorkerLost(trouble.pid, trouble.signal, element + 1, trouble.text);
    }
}

} // namespace manyhands::detail
