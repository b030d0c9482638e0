// SPDX-License-Identifier: GPL-3.0-or-later
// How a pool's jobs become batches for the engine, and how results come back.
#include "core/pool/pool_core.h"

#include <algorithm>
#include <utility>

namespace manyhands::detail {

namespace {

constexpr std::size_t kMostItems = 4096;
constexpr double kBatchNs = 200'000; ///< a batch of short items takes about so long

std::size_t aligned(std::size_t offset) {
    return (offset + 63U) & ~std::size_t{63};
}

/// Where a batch lies in shared memory; nullptr when there is none.
BatchHeader* headerOf(std::string_view payload) {
    return payload.size() < sizeof(BatchHeader) ? nullptr
                                                : reinterpret_cast<BatchHeader*>(const_cast<char*>(payload.data()));
}

} // namespace

std::size_t PoolCore::batchSize(const Range& range) const {
    const CallJob& job = *range.job;
    // a result of varying length travels with the event of its own call; a time limit is for one task
    if (job.resultBytes == 0 || m_options.taskTimeout.count() > 0 || m_options.maxTasksPerChild > 0)
        return 1;
    if (range.chunk > 1)
        return std::min(range.chunk, kMostItems);
    if (job.itemNs <= 0 || job.failFast)
        return 1;
    return std::clamp<std::size_t>(static_cast<std::size_t>(kBatchNs / job.itemNs), 1, kMostItems);
}

bool PoolCore::nextTask(TaskSpec& spec) {
    if (m_ready.empty() || (m_freeBatches.empty() && m_batches.size() >= kMostBatches))
        return false;
    Range& range = m_ready.front();
    if (range.job->failFast && range.job->handedOut >= 2 * m_options.workers)
        return false;
    const std::size_t share = range.chunk > 1 ? range.items : range.items / (4 * std::size_t{m_options.workers}) + 1;
    Range batch = range;
    batch.items = std::min({batchSize(range), share, range.items});
    batch.given = batch.items;
    writeBatch(batch, spec.payload);
    range.first += batch.items;
    range.items -= batch.items;
    if (range.items == 0)
        m_ready.pop_front();
    ++batch.job->handedOut;
    spec.id = TaskId(keepBatch(std::move(batch)) + 1);
    return true;
}

std::uint32_t PoolCore::keepBatch(Range batch) {
    if (m_freeBatches.empty()) {
        m_batches.push_back(std::move(batch));
        return static_cast<std::uint32_t>(m_batches.size() - 1);
    }
    const std::uint32_t index = m_freeBatches.back();
    m_freeBatches.pop_back();
    m_batches[index] = std::move(batch);
    return index;
}

void PoolCore::writeBatch(const Range& batch, std::string& payload) {
    const CallJob& job = *batch.job;
    const std::string_view arguments = job.argumentsOf(batch.first, batch.items);
    const std::string_view callable = job.name.empty() ? job.callable : job.name;
    const std::size_t argumentOffset = aligned(sizeof(BatchHeader) + callable.size());
    const std::size_t resultOffset = aligned(argumentOffset + arguments.size());
    payload.resize(resultOffset + batch.items * job.resultBytes);
    // built aside: the string's bytes need not be aligned as the segment's are
    BatchHeader header;
    header.entry = job.name.empty() ? job.entry : nullptr;
    header.range = BatchHeader::rangeOf(0, batch.items);
    header.callableBytes = static_cast<std::uint32_t>(callable.size());
    header.argumentOffset = static_cast<std::uint32_t>(argumentOffset);
    header.argumentBytes = static_cast<std::uint32_t>(arguments.size());
    header.resultOffset = static_cast<std::uint32_t>(resultOffset);
    header.resultBytes = static_cast<std::uint32_t>(job.resultBytes);
    std::memcpy(payload.data(), static_cast<const void*>(&header), sizeof header);
    callable.copy(payload.data() + sizeof header, callable.size());
    arguments.copy(payload.data() + argumentOffset, arguments.size());
}

bool PoolCore::couldShare() const {
    return m_ready.empty() && m_engine->held() > 0 && m_engine->held() < m_engine->workers() &&
           std::any_of(m_batches.begin(), m_batches.end(), [](const Range& batch) { return batch.isDivisible(); });
}

void PoolCore::takeBack() {
    for (std::uint32_t place = 0; place < m_engine->places(); ++place) {
        TaskId task;
        BatchHeader* header = headerOf(m_engine->payloadAt(place, task));
        if (!header || !m_batches[task.value() - 1].isDivisible())
            continue;
        Range& batch = m_batches[task.value() - 1];
        const std::size_t kept = header->shorten(static_cast<std::uint32_t>(batch.items));
        if (kept < batch.items)
            m_ready.push_back({batch.job, batch.first + kept, batch.items - kept, batch.chunk, batch.attempt});
        batch.items = kept;
    }
}

void PoolCore::taskEnded(const TaskReport& given) {
    if (given.willRetry)
        return;
    const auto index = static_cast<std::uint32_t>(given.task.value() - 1);
    const Range batch = std::exchange(m_batches[index], Range{});
    m_freeBatches.push_back(index);
    --batch.job->handedOut;
    TaskReport report = given;
    if (!batch.value.empty())
        report.value = batch.value;
    takeResults(batch, report, headerOf(report.payload));
}

void PoolCore::takeResults(const Range& batch, const TaskReport& report, const BatchHeader* header) {
    CallJob& job = *batch.job;
    // what a worker wrote is input: never believed beyond the batch
    std::size_t done = header ? std::min<std::size_t>(header->done.load(std::memory_order_acquire), batch.items) : 0;
    const bool begun = header && BatchHeader::nextOf(header->range.load(std::memory_order_acquire)) > done;
    done = takeDone(batch, report, report.state == TaskState::Succeeded ? batch.items : done);
    if (report.startedNs > 0 && report.endedNs > report.startedNs && done > 0) {
        const double itemNs = static_cast<double>(report.endedNs - report.startedNs) / static_cast<double>(done);
        // faster is believed at once: what disturbs a measurement only ever makes it longer
        job.itemNs = job.itemNs > 0 && itemNs > job.itemNs ? (job.itemNs + itemNs) / 2 : itemNs;
    }
    if (done == batch.items)
        return;
    Range rest{batch.job, batch.first + done, batch.items - done, batch.chunk, batch.attempt};
    if (report.state == TaskState::Cancelled) {
        giveUp(rest);
        return;
    }
    // a worker that died between two items, or before the first, costs none
    if (begun || report.state != TaskState::Crashed) {
        ++rest.first;
        --rest.items;
        queueAgain(rest);
        fail(batch, batch.first + done, report);
    } else {
        queueAgain(rest);
    }
}

/// How many of the `done` first items have their results.
std::size_t PoolCore::takeDone(const Range& batch, const TaskReport& report, std::size_t done) const {
    CallJob& job = *batch.job;
    if (job.resultBytes > 0 && done > 0) {
        const std::size_t offset = report.payload.size() - batch.given * job.resultBytes;
        report.payload.substr(offset, done * job.resultBytes)
            .copy(job.results.data() + batch.first * job.resultBytes, done * job.resultBytes);
    } else if (done > 0 && report.state == TaskState::Succeeded) {
        job.values[batch.first] = report.value;
        job.valueBytes += report.value.size();
    } else {
        done = job.resultBytes > 0 ? done : 0; // a value that did not arrive was not done
    }
    job.succeed(batch.first, done);
    return done;
}

void PoolCore::fail(const Range& batch, std::size_t item, const TaskReport& report) {
    CallJob::Trouble trouble = troubleOf(batch, report);
    if (batch.attempt <= m_options.retries && trouble.state != CallJob::State::Refused) {
        queueAgain({batch.job, item, 1, batch.chunk, batch.attempt + 1});
        return;
    }
    batch.job->fail(item, std::move(trouble));
    if (!batch.job->isGivenUp())
        return;
    const auto ofThisJob = [&](const Range& range) { return range.job == batch.job; };
    std::for_each(m_ready.begin(), m_ready.end(), [&](const Range& range) {
        if (ofThisJob(range))
            giveUp(range);
    });
    std::erase_if(m_ready, ofThisJob);
}

CallJob::Trouble PoolCore::troubleOf(const Range& batch, const TaskReport& report) const {
    CallJob::Trouble trouble;
    trouble.attempt = batch.attempt;
    trouble.worker = report.worker.value();
    trouble.text = report.value;
    trouble.signal = report.signal;
    if (report.worker.isValid() && report.worker.value() <= m_pids.size())
        trouble.pid = m_pids[report.worker.value() - 1];
    if (report.state == TaskState::Failed && !report.worker.isValid()) {
        trouble.state = CallJob::State::Refused;
        trouble.text = "The call was not made: its arguments take more than the 64 MiB that a pool has for them. Pass "
                       "them through a file or shared memory.";
    } else if (report.state == TaskState::Failed && trouble.text.find('\0') != std::string::npos) { // else: exit()
        trouble.state = CallJob::State::Threw;
        const std::size_t end = trouble.text.find('\0');
        trouble.typeName = trouble.text.substr(0, end);
        trouble.text.erase(0, end + 1);
    } else if (report.state == TaskState::TimedOut) {
        trouble.state = CallJob::State::TimedOut;
    }
    return trouble;
}

void PoolCore::queueAgain(Range range) {
    if (range.items == 0)
        return;
    if (range.job->isGivenUp() || isOver() || m_condition == Condition::Failed || m_condition == Condition::Terminated)
        giveUp(range);
    else
        m_ready.push_front(std::move(range));
}

void PoolCore::giveUp(const Range& range) {
    for (std::size_t item = range.first; item < range.first + range.items; ++item)
        range.job->end(item, CallJob::State::Terminated);
}

void PoolCore::giveUpWaiting() {
    for (const Range& range : std::exchange(m_ready, {}))
        giveUp(range);
    // once the engine is closed there may still be the batch that it had asked for and found no room for
    if (!isOver())
        return;
    for (const Range& batch : std::exchange(m_batches, {}))
        if (batch.job)
            giveUp(batch);
    m_freeBatches.clear();
}

} // namespace manyhands::detail
