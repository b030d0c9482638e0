// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pool/call_job.h"

#include <algorithm>

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

void CallJob::reserve(std::size_t items) {
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
}

void CallJob::succeed(std::size_t first, std::size_t items) {
    for (std::size_t item = first; item < first + items; ++item)
        end(item, State::Succeeded);
}

std::size_t CallJob::firstUnsuccessful(std::size_t first, std::size_t items) const {
    const auto begin = states.begin() + static_cast<std::ptrdiff_t>(first);
    const auto found = std::find_if(begin, begin + static_cast<std::ptrdiff_t>(items),
                                    [](State state) { return state != State::Succeeded; });
    return first + static_cast<std::size_t>(found - begin);
}

bool CallJob::isEnded(std::size_t first, std::size_t items) {
    if (ended == count)
        return true;
    while (firstWaiting < count && states[firstWaiting] != State::Waiting)
        ++firstWaiting;
    if (firstWaiting >= first + items)
        return true;
    return std::none_of(states.begin() + static_cast<std::ptrdiff_t>(first),
                        states.begin() + static_cast<std::ptrdiff_t>(first + items),
                        [](State state) { return state == State::Waiting; });
}

const CallJob::Trouble* CallJob::troubleOf(std::size_t item) const {
    const auto found =
        std::find_if(troubles.begin(), troubles.end(), [&](const Trouble& trouble) { return trouble.item == item; });
    return found == troubles.end() ? nullptr : &*found;
}

void CallJob::rethrow(std::size_t item) const {
    const Trouble* trouble = troubleOf(item);
    switch (states[item]) {
    case State::Waiting:
    case State::Succeeded:
        return;
    case State::Terminated:
        throw PoolTerminated();
    case State::TimedOut:
        throw Timeout("The task " + trouble->text);
    case State::Threw:
        throw RemoteError(trouble->typeName, trouble->text, trouble->worker, trouble->attempt);
    case State::Lost:
        throw WorkerLost(trouble->pid, trouble->signal, item + 1, trouble->text);
    }
}

} // namespace manyhands::detail
