// SPDX-License-Identifier: GPL-3.0-or-later
// What the C library and SQLite say, as the engine passes it on.
#include "ui/shared/core_sentences.h"

#include <QtGlobal>

namespace manyhands {

namespace {

constexpr const char* kSentences[] = {
    // why a call failed
    QT_TRANSLATE_NOOP("Core", "Operation not permitted"),
    QT_TRANSLATE_NOOP("Core", "No such file or directory"),
    QT_TRANSLATE_NOOP("Core", "No such process"),
    QT_TRANSLATE_NOOP("Core", "Interrupted system call"),
    QT_TRANSLATE_NOOP("Core", "Input/output error"),
    QT_TRANSLATE_NOOP("Core", "No such device or address"),
    QT_TRANSLATE_NOOP("Core", "Argument list too long"),
    QT_TRANSLATE_NOOP("Core", "Exec format error"),
    QT_TRANSLATE_NOOP("Core", "Bad file descriptor"),
    QT_TRANSLATE_NOOP("Core", "No child processes"),
    QT_TRANSLATE_NOOP("Core", "Resource temporarily unavailable"),
    QT_TRANSLATE_NOOP("Core", "Cannot allocate memory"),
    QT_TRANSLATE_NOOP("Core", "Permission denied"),
    QT_TRANSLATE_NOOP("Core", "Bad address"),
    QT_TRANSLATE_NOOP("Core", "Device or resource busy"),
    QT_TRANSLATE_NOOP("Core", "File exists"),
    QT_TRANSLATE_NOOP("Core", "Invalid cross-device link"),
    QT_TRANSLATE_NOOP("Core", "No such device"),
    QT_TRANSLATE_NOOP("Core", "Not a directory"),
    QT_TRANSLATE_NOOP("Core", "Is a directory"),
    QT_TRANSLATE_NOOP("Core", "Invalid argument"),
    QT_TRANSLATE_NOOP("Core", "Too many open files in system"),
    QT_TRANSLATE_NOOP("Core", "Too many open files"),
    QT_TRANSLATE_NOOP("Core", "Text file busy"),
    QT_TRANSLATE_NOOP("Core", "File too large"),
    QT_TRANSLATE_NOOP("Core", "No space left on device"),
    QT_TRANSLATE_NOOP("Core", "Illegal seek"),
    QT_TRANSLATE_NOOP("Core", "Read-only file system"),
    QT_TRANSLATE_NOOP("Core", "Too many links"),
    QT_TRANSLATE_NOOP("Core", "Broken pipe"),
    QT_TRANSLATE_NOOP("Core", "File name too long"),
    QT_TRANSLATE_NOOP("Core", "Function not implemented"),
    QT_TRANSLATE_NOOP("Core", "Directory not empty"),
    QT_TRANSLATE_NOOP("Core", "Too many levels of symbolic links"),
    QT_TRANSLATE_NOOP("Core", "No data available"),
    QT_TRANSLATE_NOOP("Core", "Protocol error"),
    QT_TRANSLATE_NOOP("Core", "Bad message"),
    QT_TRANSLATE_NOOP("Core", "Value too large for defined data type"),
    QT_TRANSLATE_NOOP("Core", "Message too long"),
    QT_TRANSLATE_NOOP("Core", "Operation not supported"),
    QT_TRANSLATE_NOOP("Core", "Connection reset by peer"),
    QT_TRANSLATE_NOOP("Core", "No buffer space available"),
    QT_TRANSLATE_NOOP("Core", "Transport endpoint is not connected"),
    QT_TRANSLATE_NOOP("Core", "Connection timed out"),
    QT_TRANSLATE_NOOP("Core", "Connection refused"),
    QT_TRANSLATE_NOOP("Core", "Stale file handle"),
    QT_TRANSLATE_NOOP("Core", "Disk quota exceeded"),
    QT_TRANSLATE_NOOP("Core", "Operation canceled"),
    QT_TRANSLATE_NOOP("Core", "Key has expired"),
    QT_TRANSLATE_NOOP("Core", "Success"),
    QT_TRANSLATE_NOOP("Core", "Unknown error %1"),
    // what SQLite says
    QT_TRANSLATE_NOOP("Core", "unknown error"),
    QT_TRANSLATE_NOOP("Core", "SQL logic error"),
    QT_TRANSLATE_NOOP("Core", "access permission denied"),
    QT_TRANSLATE_NOOP("Core", "query aborted"),
    QT_TRANSLATE_NOOP("Core", "database is locked"),
    QT_TRANSLATE_NOOP("Core", "database table is locked"),
    QT_TRANSLATE_NOOP("Core", "out of memory"),
    QT_TRANSLATE_NOOP("Core", "attempt to write a readonly database"),
    QT_TRANSLATE_NOOP("Core", "interrupted"),
    QT_TRANSLATE_NOOP("Core", "disk I/O error"),
    QT_TRANSLATE_NOOP("Core", "database disk image is malformed"),
    QT_TRANSLATE_NOOP("Core", "database or disk is full"),
    QT_TRANSLATE_NOOP("Core", "unable to open database file"),
    QT_TRANSLATE_NOOP("Core", "locking protocol"),
    QT_TRANSLATE_NOOP("Core", "database schema has changed"),
    QT_TRANSLATE_NOOP("Core", "string or blob too big"),
    QT_TRANSLATE_NOOP("Core", "constraint failed"),
    QT_TRANSLATE_NOOP("Core", "datatype mismatch"),
    QT_TRANSLATE_NOOP("Core", "bad parameter or other API misuse"),
    QT_TRANSLATE_NOOP("Core", "file is not a database"),
    // what signals are for; the name of one is a word that may mean anything elsewhere
    QT_TRANSLATE_NOOP("Core", "signal %1 (%2, hangup)"),
    QT_TRANSLATE_NOOP("Core", "signal %1 (%2, interrupt)"),
    QT_TRANSLATE_NOOP("Core", "signal %1 (%2, quit)"),
    QT_TRANSLATE_NOOP("Core", "signal %1 (%2, aborted)"),
    QT_TRANSLATE_NOOP("Core", "signal %1 (%2, killed)"),
    QT_TRANSLATE_NOOP("Core", "signal %1 (%2, terminated)"),
    QT_TRANSLATE_NOOP("Core", "signal %1 (%2, stopped)"),
    QT_TRANSLATE_NOOP("Core", "illegal instruction"),
    QT_TRANSLATE_NOOP("Core", "trace/breakpoint trap"),
    QT_TRANSLATE_NOOP("Core", "bus error"),
    QT_TRANSLATE_NOOP("Core", "floating point exception"),
    QT_TRANSLATE_NOOP("Core", "user defined signal 1"),
    QT_TRANSLATE_NOOP("Core", "user defined signal 2"),
    QT_TRANSLATE_NOOP("Core", "segmentation fault"),
    QT_TRANSLATE_NOOP("Core", "broken pipe"),
    QT_TRANSLATE_NOOP("Core", "alarm clock"),
    QT_TRANSLATE_NOOP("Core", "stack fault"),
    QT_TRANSLATE_NOOP("Core", "stopped (signal)"),
    QT_TRANSLATE_NOOP("Core", "cPU time limit exceeded"),
    QT_TRANSLATE_NOOP("Core", "file size limit exceeded"),
    QT_TRANSLATE_NOOP("Core", "virtual timer expired"),
    QT_TRANSLATE_NOOP("Core", "profiling timer expired"),
    QT_TRANSLATE_NOOP("Core", "i/O possible"),
    QT_TRANSLATE_NOOP("Core", "power failure"),
    QT_TRANSLATE_NOOP("Core", "bad system call"),
};

} // namespace

std::span<const char* const> systemWords() {
    return kSentences;
}

} // namespace manyhands
