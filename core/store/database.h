// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "core/base/error.h"

struct sqlite3;
struct sqlite3_stmt;

namespace manyhands {

/// One prepared statement. Values come in by bind() only, never as text of the statement. Views that it gives out are
/// good until its next step(). It must not outlive its Database.
class Statement {
public:
    /// Places are counted from 1. What is bound must live until the statement's last step.
    Statement& bind(int place, std::int64_t value);
    Statement& bind(int place, double value); ///< NaN is kept as NULL
    Statement& bindText(int place, std::string_view value);
    Statement& bindBytes(int place, std::string_view value);
    /// True: a row is there to be read. False: done.
    Result<bool> step();
    /// For statements that give no rows.
    Result<void> run();

    /// Columns are counted from 0.
    std::int64_t integer(int column) const;
    double real(int column) const; ///< NaN where there is none
    std::string_view text(int column) const;
    std::string_view bytes(int column) const;
    bool isNull(int column) const;

private:
    friend class Database;
    struct Finalise {
        void operator()(sqlite3_stmt* statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalise> m_statement;
    int m_refused = 0; ///< the first bind that failed: told by step()
};

/// The one owner of a connection to an SQLite file, with every defence on that SQLite has against files that others
/// made. Used by one thread at a time.
///
/// Error::number of its failures: ENOSPC no room, EBUSY others hold it, EROFS or EACCES not to be written, EBADMSG
/// damaged or no database at all, EIO the disk failed (also to make sure that what was written is on it), 0 anything
/// else.
class Database {
public:
    enum class Access {
        ReadWrite, ///< the file is there already
        ReadOnly,
        Frozen ///< nobody writes to it: can be read where not even a lock can be placed
    };
    static Result<Database> open(const std::string& path, Access access);

    /// Constant text only.
    Result<void> execute(const char* sql);
    Result<Statement> prepare(const char* sql);
    std::int64_t lastRow() const;
    std::int64_t rowsChanged() const; ///< by the last statement
    /// From now on others are waited for so long before EBUSY.
    void setPatience(int milliseconds);

private:
    struct Close {
        void operator()(sqlite3* connection) const;
    };
    Result<void> defend();
    std::unique_ptr<sqlite3, Close> m_connection;
};

/// Changes that are made together or not at all; without commit() they are taken back. The one writer of the file
/// meanwhile.
class Transaction {
public:
    static Result<Transaction> begin(Database& database);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();
    /// Once it has returned all is on the disk.
    Result<void> commit();

private:
    explicit Transaction(Database& database)
        : m_database(&database) {}
    Database* m_database;
};

} // namespace manyhands
