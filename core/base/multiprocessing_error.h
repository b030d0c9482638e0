// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "core/base/error.h"

namespace manyhands {

/// What every error of the library derives from. what() tells what happened, why, and what to do.
class MultiprocessingError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
    explicit MultiprocessingError(const Error& error)
        : std::runtime_error(error.sentence()) {}
};

/// A task's function threw. what() is the text of its exception, typeName() the exception's type.
class RemoteError : public MultiprocessingError {
public:
    struct Where {
        std::uint32_t worker = 0;
        std::uint32_t attempt = 1;
        std::size_t element = 0;
    };
    RemoteError(std::string typeName, const std::string& what, const Where& where)
        : MultiprocessingError(what)
        , m_typeName(std::move(typeName))
        , m_where(where) {}
    const std::string& typeName() const { return m_typeName; }
    std::uint32_t worker() const { return m_where.worker; }   ///< its place in the pool, counted from 1
    std::uint32_t attempt() const { return m_where.attempt; } ///< counted from 1
    std::size_t element() const { return m_where.element; }   ///< of map and its kin: which input, counted from 0

private:
    std::string m_typeName;
    Where m_where;
};

/// A process ended while it held what is waited for: a task of a pool, or items of a JoinableQueue.
class WorkerLost : public MultiprocessingError {
public:
    /// `signal`: 0 when it exited or when nobody knows; `task`: of map and its kin which input, counted from 1; 0 when
    /// there is none.
    WorkerLost(int pid, int signal, std::uint64_t task, std::string_view detail = {});
    int pid() const { return m_pid; }
    int signal() const { return m_signal; }
    std::uint64_t task() const { return m_task; }

private:
    int m_pid;
    int m_signal;
    std::uint64_t m_task;
};

/// What was waited for has not happened in the time that was given.
class Timeout : public MultiprocessingError {
public:
    explicit Timeout(std::string_view what)
        : MultiprocessingError(
              Error{std::string(what), "the time that was given is over", "Wait longer, or look first.", 0}) {}

protected:
    explicit Timeout(const Error& error)
        : MultiprocessingError(error) {}
};

/// A task of a pool took longer than PoolOptions::taskTimeout, and was ended with its worker.
class TaskTimeout : public Timeout {
public:
    TaskTimeout(const std::string& took, std::size_t element)
        : Timeout(Error{"The task " + took, {}, "Allow more with taskTimeout, or cut the task into smaller ones.", 0})
        , m_element(element) {}
    std::size_t element() const { return m_element; } ///< of map and its kin: which input, counted from 0

private:
    std::size_t m_element;
};

/// The object was closed, here or by another of its users.
class Closed : public MultiprocessingError {
public:
    explicit Closed(std::string_view what)
        : MultiprocessingError(
              Error{std::string(what), "it was closed", "Use it before close(), or make a new one.", 0}) {}
};

/// The other end of a connection is closed, and everything it had sent has been received.
class EndOfFile : public MultiprocessingError {
public:
    EndOfFile()
        : MultiprocessingError("There is nothing more to receive: the other end is closed.") {}
};

/// The other end of a connection is closed: nobody will receive what is sent.
class BrokenPipe : public MultiprocessingError {
public:
    BrokenPipe()
        : MultiprocessingError("The message was not sent: the other end is closed.") {}
};

/// The pool was closed or terminated: it takes no more tasks.
class NotRunning : public MultiprocessingError {
public:
    using MultiprocessingError::MultiprocessingError;
};

/// successful() was asked before the task had ended.
class NotReady : public MultiprocessingError {
public:
    NotReady()
        : MultiprocessingError("The task has not ended yet. Call wait() or get() first, or ask ready().") {}
};

/// The pool was terminated before the task had ended.
class PoolTerminated : public MultiprocessingError {
public:
    PoolTerminated()
        : MultiprocessingError("The task has no result: the pool was terminated before the task ended.") {}
};

/// The workers' initializer failed again and again; the pool gave up.
class InitializerFailed : public MultiprocessingError {
public:
    using MultiprocessingError::MultiprocessingError;
};

/// The barrier was aborted, or a participant timed out or died while others waited.
class BrokenBarrier : public MultiprocessingError {
public:
    explicit BrokenBarrier(std::string_view why)
        : MultiprocessingError(Error{"The barrier is broken", std::string(why), "Call reset() to use it again.", 0}) {}
};

/// A call that the object's state forbids: the program is wrong, not the machine. E.g. releasing a lock that is free.
class LogicError : public MultiprocessingError {
public:
    using MultiprocessingError::MultiprocessingError;
};

/// A value could not be turned into bytes, or bytes that arrived are no such value.
class EncodingError : public MultiprocessingError {
public:
    using MultiprocessingError::MultiprocessingError;
};

/// A message is longer than the room that was given for it. It is not lost: message() holds it.
class BufferTooShort : public MultiprocessingError {
public:
    BufferTooShort(std::string message, std::size_t room)
        : MultiprocessingError("The message of " + std::to_string(message.size()) + " bytes does not fit in the " +
                               std::to_string(room) + " bytes given for it. Take it from message().")
        , m_message(std::move(message)) {}
    const std::string& message() const { return m_message; }

private:
    std::string m_message;
};

/// fork() was refused: the process has more than one thread, and the child would inherit locks that nobody releases.
class ForkRefused : public MultiprocessingError {
public:
    using MultiprocessingError::MultiprocessingError;
};

/// The operating system refused what the library needs: memory, descriptors, processes.
class SystemError : public MultiprocessingError {
public:
    explicit SystemError(const Error& error)
        : MultiprocessingError(error)
        , m_number(error.number) {}
    int number() const { return m_number; } ///< errno, 0 when there is none

private:
    int m_number;
};

/// The value of a Result, or its error thrown as SystemError: the step from the inside to the library's face.
template <class T>
T orThrow(Result<T> result) {
    if (!result)
        throw SystemError(result.error());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace manyhands
