// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store_file.h"

#include <cerrno>
#include <cstdlib>
#include <filesystem>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace manyhands {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kSchemaVersion = 1;
constexpr int kPatienceMs = 5000;

/// runs: one line a run. A run whose state is "running" and whose owner is gone was interrupted.
/// blocks: what the runs consist of, each block with its checksum (block_checksum.h); `kind` as in run_store.cpp.
constexpr const char* kSchema =
    "PRAGMA application_id=1296585299;" // "MHRS"
    "CREATE TABLE about(key TEXT PRIMARY KEY, value TEXT NOT NULL);"
    "INSERT INTO about VALUES('made_by', '" MANYHANDS_VERSION "');"
    "CREATE TABLE runs("
    " id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, title TEXT NOT NULL, state TEXT NOT NULL,"
    " not_durable TEXT NOT NULL DEFAULT '', not_resumable TEXT NOT NULL DEFAULT '',"
    " started TEXT NOT NULL, ended TEXT NOT NULL DEFAULT '', wall_s REAL,"
    " workers INTEGER NOT NULL, tasks INTEGER NOT NULL, done INTEGER NOT NULL DEFAULT 0,"
    " failures INTEGER NOT NULL DEFAULT 0, session INTEGER NOT NULL DEFAULT 1, flushes INTEGER NOT NULL DEFAULT 0,"
    " owner_pid INTEGER NOT NULL, owner_start INTEGER NOT NULL, owner_boot TEXT NOT NULL, owner_space TEXT NOT NULL,"
    " halted_after INTEGER NOT NULL DEFAULT 0);"
    "CREATE TABLE blocks("
    " run INTEGER NOT NULL, kind INTEGER NOT NULL, sequence INTEGER NOT NULL, checksum INTEGER NOT NULL,"
    " bytes BLOB NOT NULL, UNIQUE(run, kind, sequence));"
    "PRAGMA user_version=1;";

Error cannotMake(const std::string& path, const Error& why) {
    return {"The history cannot be kept in " + path, why.why, "Make the folder writable, or set XDG_DATA_HOME.",
            why.number};
}

Result<void> makeFolder(const std::string& folder) {
    std::error_code failure;
    fs::create_directories(fs::path(folder).parent_path(), failure);
    if (failure)
        return fail(cannotMake(folder, Error{{}, errnoText(failure.value()), {}, failure.value()}));
    const auto made = checked(::mkdir(folder.c_str(), S_IRWXU), "mkdir");
    if (!made && made.error().number != EEXIST)
        return fail(cannotMake(folder, made.error()));
    // ours alone, also when it was made with other tools; what is not ours to change is left
    if (made || ::access(folder.c_str(), W_OK) == 0)
        ::chmod(folder.c_str(), S_IRWXU);
    return {};
}

/// SQLite gives its side files the same permissions.
Result<void> makeFile(const std::string& path) {
    const auto made = checked(::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR), "open");
    if (made)
        ::close(static_cast<int>(*made)); // no UniqueFd: those are counted, and this is no part of any run
    if (!made && made.error().number != EEXIST)
        return fail(cannotMake(path, made.error()));
    return {};
}

Result<std::int64_t> askNumber(Database& database, const char* sql) {
    auto statement = database.prepare(sql);
    if (!statement)
        return fail(statement.error());
    const auto row = statement->step();
    if (!row)
        return fail(row.error());
    return *row ? statement->integer(0) : 0;
}

Error damaged(const std::string& why) {
    return {"The history is damaged", why, {}, EBADMSG};
}

/// 0: empty. Error EBADMSG: damaged, or of another program.
Result<std::int64_t> versionOf(Database& database) {
    auto version = askNumber(database, "PRAGMA user_version");
    if (!version)
        return version;
    auto tables = askNumber(database, "SELECT count(*) FROM sqlite_schema");
    if (!tables)
        return tables;
    if (*version == 0 && *tables > 0)
        return fail(damaged("it is the database of another program"));
    if (*version == kSchemaVersion &&
        askNumber(database, "SELECT count(*) FROM sqlite_schema WHERE name IN ('about','runs','blocks')").value_or(0) !=
            3)
        return fail(damaged("a part of it is missing"));
    return version;
}

std::string makerOf(Database& database) {
    auto statement = database.prepare("SELECT value FROM about WHERE key='made_by'");
    const bool known = statement && statement->step().value_or(false);
    return known ? "version " + std::string(statement->text(0)) + " of this program"
                 : "a newer version of this program";
}

Error newer(const std::string& path, Database& database) {
    return {"The history in " + path + " cannot be written to", "it was made by " + makerOf(database),
            "Use that version, or set XDG_DATA_HOME to another folder.", EPERM};
}

Result<void> fill(Database& database) {
    auto filling = Transaction::begin(database);
    if (!filling)
        return fail(filling.error());
    const auto version = askNumber(database, "PRAGMA user_version");
    if (!version)
        return fail(version.error());
    if (*version != 0) // another program was faster
        return {};
    if (auto made = database.execute(kSchema); !made)
        return made;
    return filling->commit();
}

/// Files of older versions lack the column. Those versions go on to use the file: they name the columns that they know,
/// so its form keeps its number.
Result<void> addHalts(Database& database) {
    constexpr const char* kHasHalts = "SELECT count(*) FROM pragma_table_info('runs') WHERE name='halted_after'";
    const auto before = askNumber(database, kHasHalts);
    if (!before)
        return fail(before.error());
    if (*before > 0)
        return {};
    auto adding = Transaction::begin(database);
    if (!adding)
        return fail(adding.error());
    const auto has = askNumber(database, kHasHalts);
    if (!has)
        return fail(has.error());
    if (*has > 0) // another program was faster
        return {};
    if (auto added = database.execute("ALTER TABLE runs ADD COLUMN halted_after INTEGER NOT NULL DEFAULT 0"); !added)
        return added;
    return adding->commit();
}

Result<Database> openForm(const std::string& path, bool& wasEmpty) {
    auto database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return database;
    database->setPatience(kPatienceMs);
    const auto version = versionOf(*database);
    if (!version)
        return fail(version.error());
    if (*version > kSchemaVersion)
        return fail(newer(path, *database));
    wasEmpty = *version == 0;
    if (wasEmpty)
        if (const auto filled = fill(*database); !filled)
            return fail(filled.error());
    if (const auto added = addHalts(*database); !added)
        return fail(added.error());
    // a commit returns when the disk has confirmed it
    if (const auto set = database->execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"); !set)
        return fail(set.error());
    return database;
}

/// Out of the way under a name that is free. Nothing of it is lost.
Result<std::string> putAside(const std::string& path) {
    std::string aside = path + ".damaged";
    for (int number = 2; ::access(aside.c_str(), F_OK) == 0; ++number)
        aside = path + ".damaged-" + std::to_string(number);
    if (const auto moved = checked(::rename(path.c_str(), aside.c_str()), "rename"); !moved)
        return fail(cannotMake(path, moved.error()));
    ::rename((path + "-wal").c_str(), (aside + "-wal").c_str());
    ::unlink((path + "-shm").c_str());
    return aside;
}

bool mayWrite(const std::string& path) {
    return ::access(path.c_str(), W_OK) == 0 && ::access(fs::path(path).parent_path().c_str(), W_OK) == 0;
}

bool isThere(const std::string& path) {
    return ::access(path.c_str(), F_OK) == 0;
}

bool holdsSomething(const std::string& path) {
    struct stat about {};
    return ::stat(path.c_str(), &about) == 0 && about.st_size > 0;
}

} // namespace

Result<std::string> storePath() {
    const auto folderIn = [](const char* name) {
        const char* const value = std::getenv(name);
        return value != nullptr && *value == '/' ? std::string(value) : std::string();
    };
    if (const std::string data = folderIn("XDG_DATA_HOME"); !data.empty())
        return data + "/manyhands/runs.db";
    if (const std::string home = folderIn("HOME"); !home.empty())
        return home + "/.local/share/manyhands/runs.db";
    return fail("There is no place for the history", "neither HOME nor XDG_DATA_HOME names a folder", "Set HOME.");
}

Result<StoreFile> openStoreFile(const std::string& path) {
    if (const auto made = makeFolder(fs::path(path).parent_path()); !made)
        return fail(made.error());
    const bool wasThere = isThere(path);
    if (const auto made = makeFile(path); !made)
        return fail(made.error());
    StoreFile file;
    bool wasEmpty = false;
    auto database = openForm(path, wasEmpty);
    if (!database && database.error().number == EBADMSG) {
        const auto aside = putAside(path);
        if (!aside)
            return fail(aside.error());
        file.notice = "The history was damaged (" + database.error().why + "): it is kept as " + *aside +
                      ", and a new one was begun. sqlite3 " + *aside + " .recover may save what is whole in it.";
        if (const auto made = makeFile(path); !made)
            return fail(made.error());
        database = openForm(path, wasEmpty);
    } else if (database && wasEmpty && wasThere) {
        file.notice = "The history in " + path + " held nothing, not even its own form: a new one was begun in it.";
    }
    if (!database)
        return fail(database.error());
    file.database = std::move(*database);
    return file;
}

Result<StoreFile> openStoreFileToRead(const std::string& path) {
    if (!isThere(path))
        return fail(Error{"There are no saved runs", "nothing was saved in " + path + " yet", {}, ENOENT});
    StoreFile file;
    file.writable = mayWrite(path);
    auto database = Database::open(path, file.writable ? Database::Access::ReadWrite : Database::Access::Frozen);
    if (!database)
        return fail(database.error());
    database->setPatience(kPatienceMs);
    const auto version = versionOf(*database);
    if (!version && version.error().number == EBADMSG)
        return fail(Error{"The history in " + path + " is damaged", version.error().why,
                          "The next run puts it aside and begins a new one.", EBADMSG});
    if (!version)
        return fail(version.error());
    if (*version == 0)
        return fail(Error{"There are no saved runs", path + " holds nothing", {}, ENOENT});
    if (*version > kSchemaVersion)
        file.notice = newer(path, *database).sentence();
    else if (!file.writable && holdsSomething(path + "-wal"))
        file.notice = "The history may not be written to, so that its latest changes cannot be seen.";
    file.writable = file.writable && *version <= kSchemaVersion;
    if (const auto set = database->execute("PRAGMA synchronous=FULL"); !set)
        return fail(set.error());
    file.database = std::move(*database);
    return file;
}

} // namespace manyhands
