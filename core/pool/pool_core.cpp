// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pool/pool_core.h"

#include <algorithm>
#include <cmath>
#include <new>

#include <pthread.h>
#include <unistd.h>

#include "core/base/multiprocessing_error.h"
#include "core/measure/stopwatch.h"
#include "core/monitor/cpu_count.h"
#include "core/pool/call_worker.h"
#include "core/process/active_children.h"
#include "core/process/local_launcher.h"
#include "core/process/served_launcher.h"
#include "core/process/single_thread.h"
#include "core/process/spawn.h"

namespace manyhands::detail {

namespace {

constexpr std::uint32_t kCells = 1024;
constexpr std::size_t kMostItems = 4096;
constexpr double kBatchNs = 200'000;       ///< a batch of short items takes about so long
constexpr double kShortNs = 5'000;         ///< less than waking a worker costs
constexpr std::uint32_t kMostWorkers = 64; ///< what resize() can go to, in a pool made for fewer
constexpr int kManyDeaths = 1'000'000'000; ///< a task that ends its worker is lost with it: there is no endless loop
constexpr std::size_t kGather = 256;
constexpr std::int64_t kBurstNs = 50'000; ///< calls that come further apart are handed out one by one
constexpr std::int64_t kTickNs = 20'000'000;
constexpr std::int64_t kShareNs = 1'000'000; ///< how long items wait behind a long one while a worker is free

int g_pid = 0;

/// getpid() without a system call: calls may come by the million.
int ownPid() {
    if (g_pid == 0) {
        g_pid = ::getpid();
        ::pthread_atfork(nullptr, nullptr, [] { g_pid = ::getpid(); });
    }
    return g_pid;
}

std::size_t aligned(std::size_t offset) {
    return (offset + 63U) & ~std::size_t{63};
}

/// Where a batch lies in shared memory; nullptr when there is none.
BatchHeader* headerOf(std::string_view payload) {
    return payload.size() < sizeof(BatchHeader) ? nullptr
                                                : reinterpret_cast<BatchHeader*>(const_cast<char*>(payload.data()));
}

} // namespace

PoolCore::PoolCore(const PoolOptions& options)
    : m_options(options)
    , m_owner(ownPid()) {
    if (m_options.workers == 0)
        m_options.workers = static_cast<std::uint32_t>(cpuCount());
    if (m_options.workers > layout::kMaxSlots)
        throw LogicError("A pool has at most " + std::to_string(layout::kMaxSlots) + " workers.");
    if (Family::instance().daemon)
        throw LogicError("A daemon may not have a pool: its workers would be left behind when it is killed. A pool's "
                         "workers are daemons.");
    m_pids.resize(std::max(m_options.workers, kMostWorkers));
    chooseLauncher();
    EngineOptions engine;
    engine.workers = m_options.workers;
    engine.mostWorkers = static_cast<std::uint32_t>(m_pids.size());
    engine.deathsAllowed = kManyDeaths;
    engine.cells = kCells;
    engine.openEnded = true;
    engine.arenaBytes = 64U << 20U;
    engine.timeoutNs = m_options.taskTimeout.count();
    engine.graceNs = 1'000'000'000;
    engine.workload = "call";
    engine.configuration = workerSetup();
    m_engine = orThrow(PoolEngine::create(*m_launcher, *this, engine));
}

void PoolCore::chooseLauncher() {
    switch (fittingStartMethod(m_options.startMethod)) {
    case StartMethod::Fork:
        requireSingleThread();
        m_launcher = orThrow(LocalLauncher::create(&runCallWorker));
        break;
    case StartMethod::ForkServer:
        m_launcher = std::make_unique<ServedLauncher>(&runCallWorker, &startServedCrew);
        break;
    case StartMethod::Spawn:
        m_launcher = std::make_unique<ServedLauncher>(&runCallWorker, &startSpawnedCrew);
        m_callsByName = true;
        break;
    }
}

std::string PoolCore::workerSetup() const {
    CallWorkerSetup setup{m_options.initializer, ::getpid(), m_options.maxTasksPerChild};
    std::string name;
    if (m_callsByName && m_options.initializer) {
        const RegisteredFunction* initializer = findFunction(m_options.initializer);
        if (!initializer)
            throw LogicError("The pool was not made: its workers are another run of this program, where its "
                             "initializer can't be found. Register it with MANYHANDS_FUNCTION(name).");
        name = initializer->name;
        setup.initializer = nullptr;
    }
    return std::string(reinterpret_cast<const char*>(&setup), sizeof setup) + name;
}

void PoolCore::callByName(CallJob& job, void (*function)(), const std::type_info& arguments) {
    const RegisteredFunction* registered = findFunction(function);
    if (!registered)
        throw LogicError("The pool's workers are another run of this program, where this callable can't be found. Use "
                         "a function that is registered with MANYHANDS_FUNCTION(name).");
    if (*registered->parameters != arguments)
        throw LogicError("The arguments for '" + std::string(registered->name) +
                         "' are of other types than its parameters. Pass exactly those: another run of the program "
                         "does not know what to make of others.");
    job.name = registered->name;
}

PoolCore::~PoolCore() {
    if (m_owner == ownPid()) {
        terminate();
        return;
    }
    // a copy in a forked child: the workers are its parent's
    static_cast<void>(m_engine.release());
    static_cast<void>(m_launcher.release());
}

void PoolCore::requireNotFailed() const {
    if (m_initializerFailed)
        throw InitializerFailed(Error{"The pool gave up", "its initializer failed in three workers in a row",
                                      "Look at what it printed; try it outside of a pool.", 0});
    if (m_condition == Condition::Failed)
        throw SystemError(m_error);
}

void PoolCore::requireRunning() const {
    if (m_owner != ownPid())
        throw LogicError("A pool is for the process that made it.");
    requireNotFailed();
    if (m_condition != Condition::Running)
        throw NotRunning(m_condition == Condition::Closed ? "The pool takes no more tasks: it was closed."
                                                          : "The pool takes no more tasks: it was terminated.");
}

void PoolCore::submit(const std::shared_ptr<CallJob>& job, std::size_t first, std::size_t items, std::size_t chunk) {
    if (items == 0)
        return;
    // calls of one job that follow one another are one range, and so can share batches
    if (!m_ready.empty() && m_ready.back().job == job && m_ready.back().attempt == 1 && m_ready.back().chunk == chunk &&
        m_ready.back().first + m_ready.back().items == first)
        m_ready.back().items += items;
    else
        m_ready.push_back({job, first, items, chunk, 1});
    // a burst of calls known to be short gathers until a batch is worth its way, or until somebody waits; others begin
    // at once
    const bool isShort = job->itemNs > 0 && job->itemNs < kShortNs && batchSize(m_ready.back()) > 1;
    if (!isShort || m_ready.back().items >= kGather || monotonicNs() - m_steppedNs > kBurstNs)
        step(0);
}

void PoolCore::step(std::int64_t waitNs) {
    if (!m_engine->isClosed())
        m_engine->step(waitNs);
    m_steppedNs = monotonicNs();
    if (!couldShare() || m_steppedNs - m_tookBackNs < kShareNs)
        return;
    m_tookBackNs = m_steppedNs;
    takeBack();
    if (!m_ready.empty())
        m_engine->step(0);
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

bool PoolCore::wait(const std::function<bool()>& done, std::int64_t timeoutNs) {
    const std::int64_t until = monotonicNs() + std::max<std::int64_t>(timeoutNs, 0);
    step(0);
    while (!done()) {
        const std::int64_t left = timeoutNs < 0 ? kTickNs : until - monotonicNs();
        if (left <= 0 || m_engine->isClosed())
            return done();
        step(std::min(left, couldShare() ? kShareNs : kTickNs));
    }
    return true;
}

std::size_t PoolCore::batchSize(const Range& range) const {
    const CallJob& job = *range.job;
    // a result of varying length travels with the event of its own call; a time limit is for one task
    if (job.resultBytes == 0 || m_options.taskTimeout.count() > 0 || m_options.maxTasksPerChild > 0)
        return 1;
    if (range.chunk > 1)
        return std::min(range.chunk, kMostItems);
    if (job.itemNs <= 0)
        return 1;
    return std::clamp<std::size_t>(static_cast<std::size_t>(kBatchNs / job.itemNs), 1, kMostItems);
}

bool PoolCore::nextTask(TaskSpec& spec) {
    if (m_ready.empty() || (m_freeBatches.empty() && m_batches.size() >= kCells))
        return false;
    Range& range = m_ready.front();
    const std::size_t share = range.chunk > 1 ? range.items : range.items / (4 * std::size_t{m_options.workers}) + 1;
    Range batch = range;
    batch.items = std::min({batchSize(range), share, range.items});
    batch.given = batch.items;
    std::uint32_t index = 0;
    if (m_freeBatches.empty()) {
        index = static_cast<std::uint32_t>(m_batches.size());
        m_batches.emplace_back();
    } else {
        index = m_freeBatches.back();
        m_freeBatches.pop_back();
    }
    writeBatch(batch, spec.payload);
    spec.id = TaskId(index + 1);
    range.first += batch.items;
    range.items -= batch.items;
    m_batches[index] = std::move(batch);
    if (range.items == 0)
        m_ready.pop_front();
    return true;
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

void PoolCore::taskEnded(const TaskReport& given) {
    if (given.willRetry)
        return;
    const auto index = static_cast<std::uint32_t>(given.task.value() - 1);
    const Range batch = std::move(m_batches[index]);
    TaskReport report = given;
    if (!batch.value.empty())
        report.value = batch.value;
    m_batches[index] = Range{};
    m_freeBatches.push_back(index);
    takeResults(batch, report, headerOf(report.payload));
}

void PoolCore::takeResults(const Range& batch, const TaskReport& report, const BatchHeader* header) {
    CallJob& job = *batch.job;
    // what a worker wrote is input: never believed beyond the batch
    std::size_t done = header ? std::min<std::size_t>(header->done.load(std::memory_order_acquire), batch.items) : 0;
    const bool begun = header && BatchHeader::nextOf(header->range.load(std::memory_order_acquire)) > done;
    if (report.state == TaskState::Succeeded)
        done = batch.items;
    if (job.resultBytes > 0 && done > 0) {
        const std::size_t offset = report.payload.size() - batch.given * job.resultBytes;
        report.payload.substr(offset, done * job.resultBytes)
            .copy(job.results.data() + batch.first * job.resultBytes, done * job.resultBytes);
    } else if (done > 0 && report.state == TaskState::Succeeded) {
        job.values[batch.first] = report.value;
    } else {
        done = job.resultBytes > 0 ? done : 0; // a value that did not arrive was not done
    }
    job.succeed(batch.first, done);
    if (report.startedNs > 0 && report.endedNs > report.startedNs && done > 0) {
        const double itemNs = static_cast<double>(report.endedNs - report.startedNs) / static_cast<double>(done);
        // faster is believed at once: what disturbs a measurement only ever makes it longer
        job.itemNs = job.itemNs > 0 && itemNs > job.itemNs ? (job.itemNs + itemNs) / 2 : itemNs;
    }
    if (done == batch.items)
        return;
    std::size_t rest = done;
    if (begun || report.state != TaskState::Crashed) {
        fail(batch, batch.first + done, report);
        ++rest;
    }
    if (rest < batch.items && report.state != TaskState::Cancelled)
        m_ready.push_front({batch.job, batch.first + rest, batch.items - rest, batch.chunk, batch.attempt});
}

void PoolCore::fail(const Range& batch, std::size_t item, const TaskReport& report) {
    CallJob& job = *batch.job;
    if (report.state == TaskState::Cancelled) {
        for (std::size_t each = item; each < batch.first + batch.items; ++each)
            job.end(each, CallJob::State::Terminated);
        return;
    }
    const bool neverFits = report.state == TaskState::Failed && !report.worker.isValid();
    if (batch.attempt <= m_options.retries && !neverFits) {
        m_ready.push_front({batch.job, item, 1, batch.chunk, batch.attempt + 1});
        return;
    }
    CallJob::Trouble trouble;
    trouble.item = item;
    trouble.attempt = batch.attempt;
    trouble.worker = report.worker.value();
    trouble.text = report.value;
    trouble.signal = report.signal;
    CallJob::State state = CallJob::State::Lost;
    if (neverFits) {
        state = CallJob::State::Threw;
        trouble.typeName = "manyhands::EncodingError";
        trouble.text = "The call was not made: its arguments take more than the 64 MiB that a pool has for them. Pass "
                       "them through a file or shared memory.";
    } else if (report.state == TaskState::Failed && trouble.text.find('\0') != std::string::npos) { // else: exit()
        state = CallJob::State::Threw;
        const std::size_t end = trouble.text.find('\0');
        trouble.typeName = trouble.text.substr(0, end);
        trouble.text.erase(0, end + 1);
    } else if (report.state == TaskState::TimedOut) {
        state = CallJob::State::TimedOut;
    }
    if (report.worker.isValid() && report.worker.value() <= m_pids.size())
        trouble.pid = m_pids[report.worker.value() - 1];
    job.troubles.push_back(std::move(trouble));
    job.end(item, state);
}

void PoolCore::workerChanged(const WorkerReport& report) {
    if (report.kind == WorkerReport::Kind::Ended)
        m_initializerFailed = m_condition == Condition::Failed ? m_initializerFailed
                                                               : report.status.kind == ExitStatus::Kind::Exited &&
                                                                     report.status.code == kInitializerFailed;
    else
        m_pids[report.worker.value() - 1] = report.pid;
}

void PoolCore::engineFailed(const Error& error, bool) {
    m_condition = Condition::Failed;
    m_error = error;
    giveUpAll(CallJob::State::Terminated);
}

void PoolCore::giveUpAll(CallJob::State state) {
    for (const Range& range : std::exchange(m_ready, {}))
        for (std::size_t item = range.first; item < range.first + range.items; ++item)
            range.job->end(item, state);
}

void PoolCore::resize(std::uint32_t workers) {
    requireRunning();
    if (auto resized = m_engine->resize(workers, Engine::Shrink::Drain); !resized)
        throw LogicError(resized.error());
    m_options.workers = workers;
    step(0);
}

void PoolCore::close() {
    if (m_condition != Condition::Running)
        return;
    m_condition = Condition::Closed;
    m_engine->setOpenEnded(false);
    step(0);
}

void PoolCore::terminate() {
    if (m_condition == Condition::Terminated || m_owner != ownPid())
        return;
    if (m_condition != Condition::Failed)
        m_condition = Condition::Terminated;
    giveUpAll(CallJob::State::Terminated);
    m_engine->kill();
    while (!m_engine->isClosed())
        step(kTickNs);
}

void PoolCore::join() {
    if (m_condition == Condition::Running)
        throw LogicError("join() of a pool that still takes tasks. Call close() or terminate() first.");
    while (!m_engine->isClosed())
        step(kTickNs);
}

std::vector<int> PoolCore::workers() const {
    std::vector<int> pids;
    for (std::uint32_t place = 0; place < m_engine->places(); ++place)
        if (const PlaceView view = m_engine->view(place); view.alive)
            pids.push_back(view.pid);
    return pids;
}

} // namespace manyhands::detail
