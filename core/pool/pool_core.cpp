// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pool/pool_core.h"

#include <algorithm>
#include <cerrno>
#include <iostream>
#include <utility>

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

} // namespace

std::uint32_t PoolCore::checkedWorkers(std::uint32_t workers) {
    if (workers < 1 || workers > layout::kMaxSlots)
        throw LogicError("A pool can't have " + std::to_string(workers) + " workers: it has 1 to " +
                         std::to_string(layout::kMaxSlots) + ".");
    return workers;
}

PoolCore::PoolCore(const PoolOptions& options)
    : m_options(options)
    , m_owner(ownPid()) {
    if (m_options.workers == 0)
        m_options.workers = static_cast<std::uint32_t>(cpuCount());
    checkedWorkers(m_options.workers);
    if (Family::instance().daemon)
        throw LogicError("A daemon may not have a pool: its workers would be left behind when it is killed. A pool's "
                         "workers are daemons.");
    m_pids.resize(std::max(m_options.workers, kMostWorkers));
    chooseLauncher();
    EngineOptions engine;
    engine.workers = m_options.workers;
    engine.mostWorkers = static_cast<std::uint32_t>(m_pids.size());
    engine.deathsAllowed = kManyDeaths;
    engine.cells = kMostBatches;
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
        m_forks = true;
        m_launcher = orThrow(LocalLauncher::create(&runCallWorker));
        break;
    case StartMethod::ForkServer:
        m_launcher = std::make_unique<ServedLauncher>(&runCallWorker, &startServedCrew);
        break;
    case StartMethod::Spawn:
        m_callsByName = true;
        m_launcher = std::make_unique<ServedLauncher>(&runCallWorker, &startSpawnedCrew);
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
    if (m_condition == Condition::Failed && m_initializerFailed)
        throw InitializerFailed(
            Error{"The workers' initializer failed and the pool gave up", m_error.why, "Try it outside of a pool.", 0});
    if (m_condition == Condition::Failed && m_threads > 1)
        throw ForkRefused(m_error);
    if (m_condition == Condition::Failed)
        throw SystemError(m_error);
}

void PoolCore::requireOwner() const {
    if (m_owner != ownPid())
        throw LogicError("A pool is for the process that made it.");
}

void PoolCore::requireRunning() const {
    requireOwner();
    requireNotFailed();
    if (m_condition != Condition::Running)
        throw NotRunning(m_condition == Condition::Closed ? "The pool takes no more tasks: it was closed."
                                                          : "The pool takes no more tasks: it was terminated.");
}

void PoolCore::submit(const std::shared_ptr<CallJob>& job, std::size_t first, std::size_t items, std::size_t chunk) {
    if (items == 0)
        return;
    if (job->isGivenUp()) {
        giveUp({job, first, items});
        return;
    }
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
    requireOwner(); // a forked child has the same segment
    if (!m_engine->isClosed()) {
        m_engine->step(waitNs);
        if (m_condition == Condition::Closed && isIdle()) { // only now: what is retried comes after the last new task
            m_engine->setOpenEnded(false);
            m_engine->step(0);
        }
        if (m_engine->isClosed())
            giveUpWaiting();
    }
    m_steppedNs = monotonicNs();
    if (couldShare() && m_steppedNs - m_tookBackNs >= kShareNs) {
        m_tookBackNs = m_steppedNs;
        takeBack();
        if (!m_ready.empty())
            m_engine->step(0);
    }
    callDue();
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
    m_threads = error.number == EAGAIN && m_forks ? threadCount() : 1;
    if (m_threads > 1)
        m_error = {"The pool gave up",
                   "its workers ended and no other can be forked while this process has " + std::to_string(m_threads) +
                       " threads",
                   "Call startForkServer() first thing in main(), before any thread starts.", 0};
    giveUpWaiting();
}

void PoolCore::callDue() {
    if (m_calling)
        return;
    m_calling = true;
    while (!m_due.empty()) {
        const std::function<void()> call = std::move(m_due.front());
        m_due.pop_front();
        try {
            call();
        } catch (const std::exception& exception) {
            callbackThrew(exception.what());
        } catch (...) {
            callbackThrew("something that is no std::exception");
        }
    }
    m_calling = false;
}

void PoolCore::callbackThrew(const char* what) {
    std::cerr << "The callback of a pool's result threw: " << what << '\n';
    if (!m_callbackError)
        m_callbackError = std::current_exception();
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
    step(0);
}

void PoolCore::stop() {
    requireOwner();
    if (m_condition != Condition::Running && m_condition != Condition::Closed)
        return;
    m_condition = Condition::Closed;
    giveUpWaiting();
    m_engine->stop();
    step(0);
}

void PoolCore::terminate() {
    if (m_condition == Condition::Terminated || m_owner != ownPid())
        return;
    if (m_condition != Condition::Failed)
        m_condition = Condition::Terminated;
    giveUpWaiting();
    m_engine->kill();
    while (!m_engine->isClosed())
        step(kTickNs);
    callDue();
}

void PoolCore::join() {
    if (m_condition == Condition::Running)
        throw LogicError("join() of a pool that still takes tasks. Call close(), stop() or terminate() first.");
    while (!m_engine->isClosed())
        step(kTickNs);
    if (m_callbackError)
        std::rethrow_exception(std::exchange(m_callbackError, nullptr));
}

std::vector<int> PoolCore::workers() {
    step(0);
    std::vector<int> pids;
    for (std::uint32_t place = 0; place < m_engine->places(); ++place)
        if (const PlaceView view = m_engine->view(place); view.alive)
            pids.push_back(view.pid);
    return pids;
}

} // namespace manyhands::detail
