// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <variant>

#include "core/store/run_store.h"

namespace manyhands {

/// How the saving of a run stands.
struct SaveStatus {
    enum class Phase {
        Saving,  ///< or nothing to do
        Waiting, ///< for room on the disk, or for another program; goes on by itself. `problem` says why
        Saved,   ///< all of it, the end too, is on the disk
        Lost     ///< no more is saved; `problem` says why
    };
    Phase phase = Phase::Saving;
    std::int64_t run = 0; ///< its number in the history; 0: it has none yet
    std::optional<Error> problem;
    std::string notDurable;         ///< why it may not all be on the disk though it was saved; empty: it is
    std::string notice;             ///< about the history as a whole, for the user; empty: all is well
    std::uint64_t unsaved = 0;      ///< results that were given and are not on the disk
    std::uint64_t waitingBytes = 0; ///< they take
};

/// Saves one run in a thread of its own, so that whoever works on the run never waits for a disk. Blocks are written at
/// once and flushed to the disk ten times a second. May be called from any thread.
class StoreWriter {
public:
    /// A new run, or one that was claimed.
    using Beginning = std::variant<NewRun, RunKey>;

    /// `path`: of the file, or why there is none. `changed` is called from the writer's thread when another phase, a
    /// notice or a doubt has come; never again once the destructor has returned.
    StoreWriter(Result<std::string> path, Beginning beginning, std::function<void()> changed);
    /// What cannot be saved at once now is lost.
    ~StoreWriter();

    /// `results`: so many tasks are in the block.
    void add(std::string block, const RunStanding& standing, std::uint64_t results);
    /// The last thing to be saved.
    void finish(RunEnd end);
    /// Waits for nothing any more: what cannot be saved at once is lost.
    void stopWaiting();
    SaveStatus status() const;

private:
    struct Block {
        std::string bytes;
        RunStanding standing;
        std::uint64_t results = 0;
    };
    using Job = std::variant<Beginning, Block, RunEnd>;

    using Clock = std::chrono::steady_clock;
    bool waitForJob(std::unique_lock<std::mutex>& lock);
    void work();
    Result<void> append(const Block& block);
    void flush();
    Result<void> perform(const Job& job);
    Result<void> begin(const Beginning& beginning);
    bool mayTryAgain(const Error& error);
    void noteDoubt(const Error& error);
    void keepDoubt();
    void noteDone(const Job& job);
    void enter(SaveStatus::Phase phase, std::optional<Error> problem);
    void lose(const Error& error);

    const Result<std::string> m_path;
    const std::function<void()> m_changed;
    std::optional<RunStore> m_store; ///< the thread's own
    RunKey m_key;
    int m_diskFailures = 0;
    bool m_doubtIsKept = false;
    Clock::time_point m_flushed{};
    std::uint64_t m_unflushed = 0; ///< results that are written and not flushed
    bool m_needsFlush = false;

    mutable std::mutex m_mutex; ///< for all below
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    SaveStatus m_status;
    bool m_hurry = false; ///< nothing is waited for
    bool m_ending = false;
    std::thread m_thread; ///< the last member: it uses the others
};

} // namespace manyhands
