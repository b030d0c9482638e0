// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store_writer.h"

#include <cerrno>
#include <chrono>
#include <system_error>
#include <utility>

namespace manyhands {

namespace {

constexpr std::chrono::milliseconds kRetryInterval(500);
constexpr std::chrono::milliseconds kFlushInterval(100);
constexpr int kDiskFailuresBorne = 3;

Error notSaved(const std::string& path, const Error& error) {
    switch (error.number) {
    case ENOSPC:
        return {"The disk is full", path + " has no room for the results",
                "Make room on it: then they are saved by themselves.", ENOSPC};
    case EBUSY: {
        std::string holders = describeLockHolders(path + "-shm");
        if (holders.empty())
            holders = describeLockHolders(path);
        return {"The history is in use", path + " is held by " + (holders.empty() ? "another program" : holders),
                "End it: then the results are saved by themselves.", EBUSY};
    }
    case EIO:
        return {"The disk has failed", error.why, "Look at the disk, and at what the kernel says of it (dmesg).", EIO};
    default:
        return {error.what, error.why, error.remedy.empty() ? "Look at " + path + '.' : error.remedy, error.number};
    }
}

} // namespace

StoreWriter::StoreWriter(Result<std::string> path, Beginning beginning, std::function<void()> changed)
    : m_path(std::move(path))
    , m_changed(std::move(changed)) {
    if (const auto* const key = std::get_if<RunKey>(&beginning))
        m_status.run = key->run;
    m_jobs.emplace_back(std::move(beginning));
    try {
        m_thread = std::thread([this] { work(); });
    } catch (const std::system_error& refusal) {
        m_status.phase = SaveStatus::Phase::Lost;
        m_status.problem = Error{"No thread for saving could be started", errnoText(refusal.code().value()),
                                 "Close other programs.", refusal.code().value()};
    }
}

StoreWriter::~StoreWriter() {
    {
        const std::lock_guard lock(m_mutex);
        m_ending = m_hurry = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void StoreWriter::add(std::string block, const RunStanding& standing, std::uint64_t results) {
    {
        const std::lock_guard lock(m_mutex);
        m_status.unsaved += results;
        if (m_status.phase == SaveStatus::Phase::Lost)
            return;
        m_status.waitingBytes += block.size();
        m_jobs.emplace_back(Block{std::move(block), standing, results});
    }
    m_wake.notify_one();
}

void StoreWriter::finish(RunEnd end) {
    {
        const std::lock_guard lock(m_mutex);
        if (m_status.phase != SaveStatus::Phase::Lost)
            m_jobs.emplace_back(std::move(end));
    }
    m_wake.notify_one();
}

void StoreWriter::stopWaiting() {
    {
        const std::lock_guard lock(m_mutex);
        m_hurry = true;
    }
    m_wake.notify_one();
}

SaveStatus StoreWriter::status() const {
    const std::lock_guard lock(m_mutex);
    return m_status;
}

/// False: the flush of what is written is due.
bool StoreWriter::waitForJob(std::unique_lock<std::mutex>& lock) {
    const auto mayGoOn = [this] { return m_ending || !m_jobs.empty(); };
    if (m_needsFlush)
        return m_wake.wait_until(lock, m_flushed + kFlushInterval, mayGoOn);
    m_wake.wait(lock, mayGoOn);
    return true;
}

void StoreWriter::work() {
    std::unique_lock lock(m_mutex);
    for (;;) {
        const bool hasJob = waitForJob(lock);
        if (!hasJob || (m_ending && m_jobs.empty() && m_needsFlush)) {
            lock.unlock();
            flush();
            lock.lock();
            continue;
        }
        if (m_jobs.empty())
            return;
        const Job& job = m_jobs.front(); // others only add behind it
        lock.unlock();
        const auto done = perform(job);
        if (done)
            noteDone(job);
        else if (!mayTryAgain(done.error()))
            return;
        lock.lock();
        if (!done)
            m_wake.wait_for(lock, kRetryInterval, [this] { return m_hurry; });
    }
}

Result<void> StoreWriter::perform(const Job& job) {
    if (const auto* const beginning = std::get_if<Beginning>(&job))
        return begin(*beginning);
    if (const auto* const block = std::get_if<Block>(&job))
        return append(*block);
    auto finished = m_store->finish(m_key, std::get<RunEnd>(job));
    m_needsFlush = m_needsFlush && !finished;
    if (finished) // where the old runs cannot go now, they go with the next one
        (void)m_store->forget(Retention());
    return finished;
}

Result<void> StoreWriter::append(const Block& block) {
    const bool isDue = Clock::now() - m_flushed >= kFlushInterval;
    auto appended =
        m_store->append(m_key, block.bytes, block.standing, isDue ? RunStore::Flush::Now : RunStore::Flush::Later);
    if (!appended)
        return appended;
    m_unflushed += block.results;
    m_needsFlush = !isDue;
    if (isDue)
        m_flushed = Clock::now();
    return appended;
}

/// What it fails to flush is in doubt from then on; the next block tells what else is wrong.
void StoreWriter::flush() {
    const auto flushed = m_store->flush(m_key);
    m_flushed = Clock::now();
    m_needsFlush = false;
    if (!flushed && flushed.error().number == EIO)
        noteDoubt(notSaved(*m_path, flushed.error()));
    if (!m_doubtIsKept)
        keepDoubt();
    const std::lock_guard lock(m_mutex);
    if (flushed)
        m_status.unsaved -= std::exchange(m_unflushed, 0);
}

Result<void> StoreWriter::begin(const Beginning& beginning) {
    if (!m_path)
        return fail(m_path.error());
    if (!m_store) {
        auto store = RunStore::open(*m_path, RunStore::Purpose::Write);
        if (!store)
            return fail(store.error());
        m_store.emplace(std::move(*store));
    }
    if (const auto* const key = std::get_if<RunKey>(&beginning)) {
        m_key = *key;
        return {};
    }
    const auto key = m_store->begin(std::get<NewRun>(beginning));
    if (!key)
        return fail(key.error());
    m_key = *key;
    return {};
}

/// False: all is lost, and the thread may end. A disk that did not confirm once has lost what it had, whatever it says
/// the next time: the run stays in doubt though the block is written anew.
bool StoreWriter::mayTryAgain(const Error& error) {
    const Error told = notSaved(m_path.value_or("the history"), error);
    bool hurry = false;
    {
        const std::lock_guard lock(m_mutex);
        hurry = m_hurry;
    }
    const bool waits = error.number == ENOSPC || error.number == EBUSY;
    if (error.number == EIO)
        noteDoubt(told);
    if (hurry || (!waits && error.number != EIO) || (error.number == EIO && ++m_diskFailures > kDiskFailuresBorne)) {
        lose(told);
        return false;
    }
    if (waits)
        enter(SaveStatus::Phase::Waiting, told);
    return true;
}

void StoreWriter::noteDoubt(const Error& error) {
    {
        const std::lock_guard lock(m_mutex);
        if (!m_status.notDurable.empty())
            return;
        m_status.notDurable = error.why;
    }
    m_changed();
}

/// In the file too, for whoever looks at the run when this program is no more.
void StoreWriter::keepDoubt() {
    const std::string doubt = status().notDurable;
    m_doubtIsKept = !doubt.empty() && m_store->markNotDurable(m_key, doubt).has_value();
}

void StoreWriter::noteDone(const Job& job) {
    const bool isEnd = std::holds_alternative<RunEnd>(job);
    if (!m_doubtIsKept)
        keepDoubt();
    bool told = false;
    {
        const std::lock_guard lock(m_mutex);
        m_status.run = m_key.run;
        told = std::holds_alternative<Beginning>(job) && !m_store->notice().empty();
        m_status.notice = m_store->notice();
        if (const auto* const block = std::get_if<Block>(&job))
            m_status.waitingBytes -= block->bytes.size();
        if (!m_needsFlush)
            m_status.unsaved -= std::exchange(m_unflushed, 0);
        m_jobs.pop_front();
    }
    enter(isEnd ? SaveStatus::Phase::Saved : SaveStatus::Phase::Saving, std::nullopt);
    if (told)
        m_changed();
}

void StoreWriter::enter(SaveStatus::Phase phase, std::optional<Error> problem) {
    {
        const std::lock_guard lock(m_mutex);
        const bool same = m_status.phase == phase && m_status.problem.has_value() == problem.has_value() &&
                          (!problem || m_status.problem->number == problem->number);
        m_status.problem = std::move(problem);
        if (same)
            return;
        m_status.phase = phase;
    }
    m_changed();
}

void StoreWriter::lose(const Error& error) {
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.clear();
        m_status.waitingBytes = 0;
    }
    enter(SaveStatus::Phase::Lost, error);
}

} // namespace manyhands
