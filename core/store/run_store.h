// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "core/store/block_checksum.h"
#include "core/store/retention.h"
#include "core/store/run_owner.h"
#include "core/store/store_file.h"

namespace manyhands {

/// What a run begins with.
struct NewRun {
    std::string kind = "run"; ///< or "compare"
    std::string title;
    std::string started; ///< ISO 8601, UTC
    int workers = 1;
    std::uint64_t tasks = 0;
    std::string head;         ///< its record without the tasks, as JSON
    std::string plan;         ///< what resuming it takes; empty: it can't be resumed
    std::string notResumable; ///< then: why
};

/// How far a run is. Counts and times are those of the whole run.
struct RunStanding {
    std::uint64_t done = 0, failures = 0;
    double wallS = 0;
};

struct RunEnd {
    std::string state; ///< "finished", "stopped", "failed"
    std::string ended; ///< ISO 8601, UTC
    std::string head;
    RunStanding standing;
    std::uint64_t haltedAfter = 0; ///< as in RunRecord
};

/// One line of the history.
struct SavedRun {
    std::int64_t id = 0;
    std::string kind, title;
    std::string state;        ///< "running", "interrupted", "finished", "stopped", "failed"
    std::string notDurable;   ///< why it may not all be on the disk; empty: it is
    std::string notResumable; ///< why it can't be resumed; empty: it can, while something is unfinished
    std::string started, ended;
    int workers = 1;
    std::uint64_t tasks = 0;
    RunStanding standing;          ///< wallS is NaN where not known
    std::uint64_t haltedAfter = 0; ///< at so many failures it stopped itself; 0: it did not
    std::int64_t session = 1;
    RunOwner owner; ///< the last process that worked on it

    bool isHalted() const { return state == "stopped" && haltedAfter > 0; }
    /// It was interrupted and can go on.
    bool isResumable() const { return state == "interrupted" && notResumable.empty() && standing.done < tasks; }
};

/// The right to write to a run. Whoever resumes a run gets another session, and the key of the one before opens
/// nothing.
struct RunKey {
    std::int64_t run = 0;
    std::int64_t session = 0;
};

/// The saved runs in one file. What has been returned from without an error is on the disk, a block that was appended
/// with Flush::Later once something else has been. Used by one thread at a time; other processes may use the file
/// meanwhile.
class RunStore {
public:
    enum class Kind : std::int64_t { Plan = 1, Head = 2, Tasks = 3 };
    enum class Purpose { Write, Read };

    static Result<RunStore> open(const std::string& path, Purpose purpose);
    const std::string& notice() const { return m_file.notice; }
    bool isWritable() const { return m_file.writable; }

    Result<RunKey> begin(const NewRun& run);
    enum class Flush {
        Now,
        Later ///< the end of this process does not lose it, that of the machine does
    };
    /// One more block of tasks that are finished.
    Result<void> append(RunKey key, std::string_view block, const RunStanding& standing, Flush flush = Flush::Now);
    /// Everything before it is on the disk.
    Result<void> flush(RunKey key);
    Result<void> finish(RunKey key, const RunEnd& end);
    /// What was written may not be on the disk, for good.
    Result<void> markNotDurable(RunKey key, const std::string& why);
    /// Takes over a run that is not finished and that nobody works on. `seen`: as it was when its blocks were read;
    /// refused when somebody has worked on it since.
    Result<RunKey> claim(const SavedRun& seen);
    Result<void> remove(std::int64_t run);
    /// Forgets the oldest runs beyond the limits, as far as they mayBeForgotten() and can be read: what is damaged is
    /// left to its user. Returns which. What they took in the file is used again, the file does not shrink.
    Result<std::vector<std::int64_t>> forget(const Retention& limits);
    /// All that its record needs, as it was written.
    bool canBeRead(const SavedRun& run);

    /// The newest first.
    Result<std::vector<SavedRun>> list();
    /// Error ENOENT: there is none of this number.
    Result<SavedRun> find(std::int64_t run);
    Result<std::int64_t> countBlocks(std::int64_t run);
    /// The block of tasks in `sequence`, from 0. Error EBADMSG: not what was written once.
    Result<std::string> block(std::int64_t run, std::int64_t sequence);
    Result<std::string> whole(std::int64_t run, Kind kind);
    /// Error EBADMSG: SQLite finds the file damaged.
    Result<void> check();

private:
    Result<void> insertBlock(BlockPlace place, std::string_view bytes);
    Result<void> insertPieces(std::int64_t run, Kind kind, std::string_view bytes);
    Result<Statement> selectRuns(const char* which);
    Result<void> update(RunKey key, Result<Statement>& statement);
    Result<std::string> blockAt(BlockPlace place);
    Result<void> setFlush(Flush flush);
    Result<void> removeRows(std::int64_t run);
    Result<std::uint64_t> usedBytes();
    Result<std::map<std::int64_t, std::uint64_t>> sizes();

    StoreFile m_file;
    Flush m_flush = Flush::Now;
};

} // namespace manyhands
