// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/run_store.h"

#include <cerrno>
#include <utility>

namespace manyhands {

namespace {

constexpr std::size_t kPiece = 1U << 20U;

constexpr const char* kColumns =
    "SELECT id, kind, title, state, not_durable, not_resumable, started, ended, wall_s, workers, tasks, done, failures,"
    " session, owner_pid, owner_start, owner_boot, owner_space";

SavedRun runIn(const Statement& row) {
    SavedRun run;
    run.id = row.integer(0);
    run.kind = row.text(1);
    run.title = row.text(2);
    run.state = row.text(3);
    run.notDurable = row.text(4);
    run.notResumable = row.text(5);
    run.started = row.text(6);
    run.ended = row.text(7);
    run.standing.wallS = row.real(8);
    run.workers = static_cast<int>(row.integer(9));
    run.tasks = static_cast<std::uint64_t>(row.integer(10));
    run.standing.done = static_cast<std::uint64_t>(row.integer(11));
    run.standing.failures = static_cast<std::uint64_t>(row.integer(12));
    run.session = row.integer(13);
    run.owner.pid = static_cast<int>(row.integer(14));
    run.owner.startTicks = row.integer(15);
    run.owner.boot = row.text(16);
    run.owner.space = row.text(17);
    run.haltedAfter = static_cast<std::uint64_t>(row.integer(18));
    if (run.state == "running" && !mayBeAlive(run.owner))
        run.state = "interrupted";
    return run;
}

std::string nameOf(std::int64_t run) {
    return "Run " + std::to_string(run);
}

Error busyWith(const SavedRun& run, const char* what) {
    return {nameOf(run.id) + " cannot be " + what, describeProcess(run.owner.pid) + " is at work on it",
            "Wait until it has ended, or end it.", EBUSY};
}

} // namespace

Result<RunStore> RunStore::open(const std::string& path, Purpose purpose) {
    auto file = purpose == Purpose::Write ? openStoreFile(path) : openStoreFileToRead(path);
    if (!file)
        return fail(file.error());
    RunStore store;
    store.m_file = std::move(*file);
    return store;
}

Result<RunKey> RunStore::begin(const NewRun& run) {
    auto beginning = Transaction::begin(m_file.database);
    if (!beginning)
        return fail(beginning.error());
    auto insert = m_file.database.prepare(
        "INSERT INTO runs(kind, title, state, not_resumable, started, workers, tasks, owner_pid, owner_start,"
        " owner_boot, owner_space) VALUES(?,?,'running',?,?,?,?,?,?,?,?)");
    if (!insert)
        return fail(insert.error());
    const RunOwner owner = thisProcess();
    insert->bindText(1, run.kind).bindText(2, run.title).bindText(3, run.notResumable).bindText(4, run.started);
    insert->bind(5, std::int64_t{run.workers}).bind(6, static_cast<std::int64_t>(run.tasks));
    insert->bind(7, std::int64_t{owner.pid}).bind(8, owner.startTicks);
    insert->bindText(9, owner.boot).bindText(10, owner.space);
    if (const auto inserted = insert->run(); !inserted)
        return fail(inserted.error());
    const RunKey key{m_file.database.lastRow(), 1};
    if (const auto kept = insertPieces(key.run, Kind::Plan, run.plan); !kept)
        return fail(kept.error());
    if (const auto kept = insertPieces(key.run, Kind::Head, run.head); !kept)
        return fail(kept.error());
    if (const auto done = beginning->commit(); !done)
        return fail(done.error());
    return key;
}

Result<void> RunStore::insertBlock(BlockPlace place, std::string_view bytes) {
    auto insert = m_file.database.prepare("INSERT INTO blocks VALUES(?,?,?,?,?)");
    if (!insert)
        return fail(insert.error());
    insert->bind(1, place.run).bind(2, place.kind).bind(3, place.sequence);
    return insert->bind(4, blockChecksum(place, bytes)).bindBytes(5, bytes).run();
}

Result<void> RunStore::insertPieces(std::int64_t run, Kind kind, std::string_view bytes) {
    for (std::int64_t sequence = 0; !bytes.empty(); ++sequence) {
        auto kept = insertBlock({run, static_cast<std::int64_t>(kind), sequence}, bytes.substr(0, kPiece));
        if (!kept)
            return kept;
        bytes.remove_prefix(std::min(kPiece, bytes.size()));
    }
    return {};
}

/// Runs a change of the run's line, which nobody may make without its key. The key is bound to the places 1 and 2.
Result<void> RunStore::update(RunKey key, Result<Statement>& statement) {
    if (!statement)
        return fail(statement.error());
    if (auto done = statement->bind(1, key.run).bind(2, key.session).run(); !done)
        return done;
    if (m_file.database.rowsChanged() == 1)
        return {};
    return fail(nameOf(key.run) + " cannot be saved any more", "it was deleted, or another program has resumed it",
                "Look at it with manyhands history.");
}

/// With synchronous=NORMAL a commit only writes to the log, and the next one with FULL flushes all of it.
Result<void> RunStore::setFlush(Flush flush) {
    if (flush == m_flush)
        return {};
    auto set = m_file.database.execute(flush == Flush::Now ? "PRAGMA synchronous=FULL" : "PRAGMA synchronous=NORMAL");
    if (set)
        m_flush = flush;
    return set;
}

Result<void> RunStore::flush(RunKey key) {
    if (auto set = setFlush(Flush::Now); !set)
        return set;
    // what is set to what it is already is not written, and a commit that writes nothing flushes nothing
    auto change = m_file.database.prepare("UPDATE runs SET flushes=flushes+1 WHERE id=?1 AND session=?2");
    return update(key, change);
}

Result<void> RunStore::append(RunKey key, std::string_view block, const RunStanding& standing, Flush flush) {
    if (auto set = setFlush(flush); !set)
        return set;
    auto adding = Transaction::begin(m_file.database);
    if (!adding)
        return fail(adding.error());
    const auto sequence = countBlocks(key.run);
    if (!sequence)
        return fail(sequence.error());
    if (auto kept = insertBlock({key.run, static_cast<std::int64_t>(Kind::Tasks), *sequence}, block); !kept)
        return kept;
    auto change = m_file.database.prepare("UPDATE runs SET done=?3, failures=?4, wall_s=?5 WHERE id=?1 AND session=?2");
    if (change)
        change->bind(3, static_cast<std::int64_t>(standing.done))
            .bind(4, static_cast<std::int64_t>(standing.failures))
            .bind(5, standing.wallS);
    if (auto changed = update(key, change); !changed)
        return changed;
    return adding->commit();
}

Result<void> RunStore::finish(RunKey key, const RunEnd& end) {
    if (auto set = setFlush(Flush::Now); !set)
        return set;
    auto ending = Transaction::begin(m_file.database);
    if (!ending)
        return fail(ending.error());
    auto change = m_file.database.prepare("UPDATE runs SET state=?3, ended=?4, done=?5, failures=?6, wall_s=?7,"
                                          " halted_after=?8 WHERE id=?1 AND session=?2");
    if (change) {
        change->bindText(3, end.state).bindText(4, end.ended).bind(5, static_cast<std::int64_t>(end.standing.done));
        change->bind(6, static_cast<std::int64_t>(end.standing.failures)).bind(7, end.standing.wallS);
        change->bind(8, static_cast<std::int64_t>(end.haltedAfter));
    }
    if (auto changed = update(key, change); !changed)
        return changed;
    auto old = m_file.database.prepare("DELETE FROM blocks WHERE run=? AND kind=?");
    if (!old)
        return fail(old.error());
    if (auto gone = old->bind(1, key.run).bind(2, static_cast<std::int64_t>(Kind::Head)).run(); !gone)
        return gone;
    if (auto kept = insertPieces(key.run, Kind::Head, end.head); !kept)
        return kept;
    return ending->commit();
}

Result<void> RunStore::markNotDurable(RunKey key, const std::string& why) {
    if (auto set = setFlush(Flush::Now); !set)
        return set;
    auto change = m_file.database.prepare("UPDATE runs SET not_durable=?3 WHERE id=?1 AND session=?2");
    if (change)
        change->bindText(3, why);
    return update(key, change);
}

Result<RunKey> RunStore::claim(const SavedRun& seen) {
    const std::int64_t number = seen.id;
    auto claiming = Transaction::begin(m_file.database);
    if (!claiming)
        return fail(claiming.error());
    const auto run = find(number);
    if (!run)
        return fail(run.error());
    if (run->state == "running" || seen.state == "running")
        return fail(busyWith(*run, "resumed"));
    if (run->session != seen.session)
        return fail(Error{nameOf(number) + " cannot be resumed", "another program has worked on it meanwhile",
                          "Look at it with manyhands history, then try again.", EBUSY});
    if (run->standing.done >= run->tasks)
        return fail(nameOf(number) + " cannot be resumed", "all of its tasks are finished");
    if (!run->notResumable.empty())
        return fail(nameOf(number) + " cannot be resumed", run->notResumable, "Run it anew.");
    const RunOwner owner = thisProcess();
    auto change = m_file.database.prepare(
        "UPDATE runs SET state='running', ended='', session=session+1, owner_pid=?3, owner_start=?4, owner_boot=?5,"
        " owner_space=?6 WHERE id=?1 AND session=?2");
    if (change) {
        change->bind(3, std::int64_t{owner.pid}).bind(4, owner.startTicks);
        change->bindText(5, owner.boot).bindText(6, owner.space);
    }
    if (const auto changed = update({number, run->session}, change); !changed)
        return fail(changed.error());
    if (const auto done = claiming->commit(); !done)
        return fail(done.error());
    return RunKey{number, run->session + 1};
}

Result<void> RunStore::remove(std::int64_t number) {
    auto removing = Transaction::begin(m_file.database);
    if (!removing)
        return fail(removing.error());
    const auto run = find(number);
    if (!run)
        return fail(run.error());
    if (run->state == "running")
        return fail(busyWith(*run, "deleted"));
    if (auto removed = removeRows(number); !removed)
        return removed;
    return removing->commit();
}

Result<void> RunStore::removeRows(std::int64_t number) {
    for (const char* const sql : {"DELETE FROM blocks WHERE run=?", "DELETE FROM runs WHERE id=?"}) {
        auto change = m_file.database.prepare(sql);
        if (!change)
            return fail(change.error());
        if (auto gone = change->bind(1, number).run(); !gone)
            return gone;
    }
    return {};
}

/// A file that an older version has made and that is only looked at has no column of halts.
Result<Statement> RunStore::selectRuns(const char* which) {
    const auto with = [&](const char* halts) { return std::string(kColumns) + ", " + halts + " FROM runs " + which; };
    auto rows = m_file.database.prepare(with("halted_after").c_str());
    return rows ? std::move(rows) : m_file.database.prepare(with("0").c_str());
}

Result<std::vector<SavedRun>> RunStore::list() {
    auto rows = selectRuns("ORDER BY id DESC");
    if (!rows)
        return fail(rows.error());
    std::vector<SavedRun> runs;
    for (;;) {
        const auto more = rows->step();
        if (!more)
            return fail(more.error());
        if (!*more)
            return runs;
        runs.push_back(runIn(*rows));
    }
}

Result<SavedRun> RunStore::find(std::int64_t number) {
    auto rows = selectRuns("WHERE id=?");
    if (!rows)
        return fail(rows.error());
    const auto found = rows->bind(1, number).step();
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(Error{"There is no run " + std::to_string(number), "the history has none of this number",
                          "See manyhands history.", ENOENT});
    return runIn(*rows);
}

Result<std::int64_t> RunStore::countBlocks(std::int64_t run) {
    auto rows = m_file.database.prepare("SELECT coalesce(max(sequence), -1) + 1 FROM blocks WHERE run=? AND kind=?");
    if (!rows)
        return fail(rows.error());
    const auto found = rows->bind(1, run).bind(2, static_cast<std::int64_t>(Kind::Tasks)).step();
    if (!found)
        return fail(found.error());
    return rows->integer(0);
}

Result<std::string> RunStore::blockAt(BlockPlace place) {
    auto rows = m_file.database.prepare("SELECT checksum, bytes FROM blocks WHERE run=? AND kind=? AND sequence=?");
    if (!rows)
        return fail(rows.error());
    const auto found = rows->bind(1, place.run).bind(2, place.kind).bind(3, place.sequence).step();
    if (!found)
        return fail(found.error());
    if (!*found || rows->integer(0) != blockChecksum(place, rows->bytes(1)))
        return fail(Error{"A part of run " + std::to_string(place.run) + " is damaged",
                          "block " + std::to_string(place.sequence) +
                              (*found ? " does not hold what was written" : " is missing"),
                          {},
                          EBADMSG});
    return std::string(rows->bytes(1));
}

Result<std::string> RunStore::block(std::int64_t run, std::int64_t sequence) {
    return blockAt({run, static_cast<std::int64_t>(Kind::Tasks), sequence});
}

Result<std::string> RunStore::whole(std::int64_t run, Kind kind) {
    auto rows = m_file.database.prepare("SELECT count(*) FROM blocks WHERE run=? AND kind=?");
    if (!rows)
        return fail(rows.error());
    const auto found = rows->bind(1, run).bind(2, static_cast<std::int64_t>(kind)).step();
    if (!found)
        return fail(found.error());
    std::string bytes;
    for (std::int64_t sequence = 0; sequence < rows->integer(0); ++sequence) {
        const auto piece = blockAt({run, static_cast<std::int64_t>(kind), sequence});
        if (!piece)
            return fail(piece.error());
        bytes += *piece;
    }
    return bytes;
}

Result<void> RunStore::check() {
    auto rows = m_file.database.prepare("PRAGMA quick_check(1)");
    if (!rows)
        return fail(rows.error());
    const auto found = rows->step();
    if (!found)
        return fail(found.error());
    if (rows->text(0) != "ok")
        return fail(Error{"The history is damaged", std::string(rows->text(0)), {}, EBADMSG});
    return {};
}

} // namespace manyhands
