// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/measure/child_use.h"

namespace manyhands {

/// What a task hands back. Values only: this is what is copied into the result record.
struct TaskOutcome {
    enum class Status : std::uint8_t { Succeeded, Failed };
    Status status = Status::Succeeded;
    std::string value;             ///< result (decimal text) or error message, UTF-8, one line
    int exitCode = -1;             ///< commands: exit code; -1 where there is none
    int signal = 0;                ///< commands: the signal that ended the program
    std::uint64_t stdoutBytes = 0; ///< commands: all bytes written, kept or not
    std::uint64_t stderrBytes = 0;
    ChildUse child = {}; ///< commands: what the program took

    static TaskOutcome success(std::string value) { return {Status::Succeeded, std::move(value)}; }
    static TaskOutcome failure(std::string message) { return {Status::Failed, std::move(message)}; }
};

/// Error messages are one line: what cannot be shown in one becomes a space.
std::string oneLine(std::string text);

/// Thrown where a workload cannot do its work at all, whatever the task: the worker ends and tells why, and the run
/// does not go on for long with workers that cannot start. No std::exception, which would be a task's failure.
struct CannotStart {
    Error error;
};

struct SharedCounter;

/// What a running task may use of the worker around it. Implemented by the worker loop.
class TaskContext {
public:
    enum class Stream : std::uint8_t { Stdout = 1, Stderr = 2 };
    virtual ~TaskContext() = default;
    virtual TaskId id() const = 0;
    virtual int attempt() const = 0;
    /// 0…1; cheap (one store), call it as often as every few microseconds.
    virtual void reportProgress(float fraction) = 0;
    /// Sends captured output to the host. Blocks while the host is behind; never loses bytes.
    virtual void sendOutput(Stream stream, std::string_view bytes) = 0;
    /// One for all workers of the run.
    virtual SharedCounter& sharedCounter() = 0;
};

/// One kind of work, set up once per worker process and then run task by task. Lives in the worker: no Qt, no threads.
class Workload {
public:
    virtual ~Workload() = default;
    /// May throw: the exception's text becomes the task's error, but for CannotStart.
    virtual TaskOutcome run(TaskContext& context, std::string_view payload) = 0;
};

/// `configuration`: for built-ins empty; for "command", "python" and "plugin" see command_setup.h, python_setup.h and
/// plugin_setup.h in core/tasks. nullptr for an unknown name. \throws CannotStart.
std::unique_ptr<Workload> makeWorkload(std::string_view name, std::string_view configuration);

} // namespace manyhands
