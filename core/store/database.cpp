// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include <cerrno>
#include <cmath>
#include <limits>
#include <utility>

#include <sqlite3.h>

namespace manyhands {

namespace {

struct Limit {
    int which, most;
};
/// Far above what the program itself asks for, far below what a file made to do harm would need.
constexpr Limit kLimits[] = {
    {SQLITE_LIMIT_LENGTH, 16 << 20},    {SQLITE_LIMIT_SQL_LENGTH, 10'000}, {SQLITE_LIMIT_COLUMN, 64},
    {SQLITE_LIMIT_EXPR_DEPTH, 30},      {SQLITE_LIMIT_COMPOUND_SELECT, 2}, {SQLITE_LIMIT_VDBE_OP, 10'000},
    {SQLITE_LIMIT_FUNCTION_ARG, 8},     {SQLITE_LIMIT_ATTACHED, 0},        {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 100},
    {SQLITE_LIMIT_VARIABLE_NUMBER, 32}, {SQLITE_LIMIT_TRIGGER_DEPTH, 1},   {SQLITE_LIMIT_WORKER_THREADS, 0},
};
constexpr int kOn[] = {SQLITE_DBCONFIG_DEFENSIVE};
constexpr int kOff[] = {SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_ENABLE_TRIGGER,
                        SQLITE_DBCONFIG_ENABLE_VIEW,    SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION,
                        SQLITE_DBCONFIG_DQS_DML,        SQLITE_DBCONFIG_DQS_DDL};

/// As errno knows it, since that is how the rest of the program tells failures apart.
int errnoOf(int code, int systemError) {
    if (systemError == ENOSPC || systemError == EDQUOT || code == SQLITE_IOERR_SHMSIZE)
        return ENOSPC;
    switch (code & 0xff) {
    case SQLITE_FULL:
        return ENOSPC;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return EBUSY;
    case SQLITE_READONLY:
        return EROFS;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return EBADMSG;
    case SQLITE_IOERR:
        return code == SQLITE_IOERR_CORRUPTFS ? EBADMSG : EIO;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return systemError != 0 ? systemError : EACCES;
    default:
        return 0;
    }
}

Error failureOf(sqlite3* connection, const char* what) {
    const int code = connection == nullptr ? SQLITE_NOMEM : sqlite3_extended_errcode(connection);
    const int systemError = connection == nullptr ? 0 : sqlite3_system_errno(connection);
    const int number = errnoOf(code, systemError);
    std::string why = number == ENOSPC ? errnoText(ENOSPC) : sqlite3_errstr(code);
    if (code == SQLITE_IOERR_FSYNC || code == SQLITE_IOERR_DIR_FSYNC)
        why = "the disk did not confirm that it has taken what was written (fsync: " + errnoText(EIO) + ')';
    else if ((code & 0xff) == SQLITE_CANTOPEN && systemError != 0)
        why = errnoText(systemError);
    return {what, why, {}, number};
}

} // namespace

void Statement::Finalise::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

void Database::Close::operator()(sqlite3* connection) const {
    sqlite3_close_v2(connection);
}

Statement& Statement::bind(int place, std::int64_t value) {
    m_refused |= sqlite3_bind_int64(m_statement.get(), place, value);
    return *this;
}

Statement& Statement::bind(int place, double value) {
    m_refused |= sqlite3_bind_double(m_statement.get(), place, value);
    return *this;
}

Statement& Statement::bindText(int place, std::string_view value) {
    // without a place of its own an empty text would be NULL
    const char* const data = value.empty() ? "" : value.data();
    m_refused |= sqlite3_bind_text64(m_statement.get(), place, data, value.size(), SQLITE_STATIC, SQLITE_UTF8);
    return *this;
}

Statement& Statement::bindBytes(int place, std::string_view value) {
    const char* const data = value.empty() ? "" : value.data();
    m_refused |= sqlite3_bind_blob64(m_statement.get(), place, data, value.size(), SQLITE_STATIC);
    return *this;
}

Result<bool> Statement::step() {
    if (m_refused != 0)
        return fail("The history cannot be used", std::string("a value was refused: ") + sqlite3_errstr(m_refused));
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW || code == SQLITE_DONE)
        return code == SQLITE_ROW;
    const Error failure = failureOf(sqlite3_db_handle(m_statement.get()), "The history cannot be used");
    sqlite3_reset(m_statement.get());
    return fail(failure);
}

Result<void> Statement::run() {
    const auto done = step();
    if (!done)
        return fail(done.error());
    return {};
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const {
    return isNull(column) ? std::numeric_limits<double>::quiet_NaN() : sqlite3_column_double(m_statement.get(), column);
}

std::string_view Statement::text(int column) const {
    const auto* const data = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
    return data == nullptr
               ? std::string_view()
               : std::string_view(data, static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column)));
}

std::string_view Statement::bytes(int column) const {
    const auto* const data = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
    return data == nullptr
               ? std::string_view()
               : std::string_view(data, static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column)));
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

Result<Database> Database::open(const std::string& path, Access access) {
    // a URI, as only that can say "immutable"; all that could mean something else in it is escaped
    std::string name = "file:";
    constexpr char kDigits[] = "0123456789abcdef";
    for (const char byte : path) {
        const auto value = static_cast<unsigned char>(byte);
        if (byte == '/' || byte == '.' || byte == '-' || byte == '_' || (value < 0x80 && std::isalnum(value) != 0))
            name += byte;
        else
            name += {'%', kDigits[value >> 4U], kDigits[value & 15U]};
    }
    if (access == Access::Frozen)
        name += "?immutable=1";
    const int flags = SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX |
                      (access == Access::ReadWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY);
    sqlite3* connection = nullptr;
    const int code = sqlite3_open_v2(name.c_str(), &connection, flags, nullptr);
    Database database;
    database.m_connection.reset(connection);
    if (code != SQLITE_OK)
        return fail(failureOf(connection, "The history cannot be opened"));
    if (const auto defended = database.defend(); !defended)
        return fail(defended.error());
    return database;
}

Result<void> Database::defend() {
    sqlite3_extended_result_codes(m_connection.get(), 1);
    for (const Limit& limit : kLimits)
        sqlite3_limit(m_connection.get(), limit.which, limit.most);
    for (const int on : kOn)
        sqlite3_db_config(m_connection.get(), on, 1, nullptr);
    for (const int off : kOff)
        sqlite3_db_config(m_connection.get(), off, 0, nullptr);
    // a file that another process shortens must be an error, not a SIGBUS
    return execute("PRAGMA mmap_size=0; PRAGMA cell_size_check=ON;");
}

Result<void> Database::execute(const char* sql) {
    if (sqlite3_exec(m_connection.get(), sql, nullptr, nullptr, nullptr) == SQLITE_OK)
        return {};
    return fail(failureOf(m_connection.get(), "The history cannot be used"));
}

Result<Statement> Database::prepare(const char* sql) {
    sqlite3_stmt* prepared = nullptr;
    const int code = sqlite3_prepare_v2(m_connection.get(), sql, -1, &prepared, nullptr);
    Statement statement;
    statement.m_statement.reset(prepared);
    if (code != SQLITE_OK)
        return fail(failureOf(m_connection.get(), "The history cannot be used"));
    return statement;
}

std::int64_t Database::lastRow() const {
    return sqlite3_last_insert_rowid(m_connection.get());
}

std::int64_t Database::rowsChanged() const {
    return sqlite3_changes64(m_connection.get());
}

void Database::setPatience(int milliseconds) {
    sqlite3_busy_timeout(m_connection.get(), milliseconds);
}

Result<Transaction> Transaction::begin(Database& database) {
    if (const auto begun = database.execute("BEGIN IMMEDIATE"); !begun)
        return fail(begun.error());
    return Transaction(database);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction() {
    if (m_database != nullptr) [[maybe_unused]]
        const auto undone = m_database->execute("ROLLBACK"); // of one that failed: undone already
}

Result<void> Transaction::commit() {
    auto done = m_database->execute("COMMIT");
    if (done)
        m_database = nullptr;
    return done;
}

} // namespace manyhands
