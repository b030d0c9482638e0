// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/base/error.h"
#include "core/measure/time_areas.h"
#include "core/store/profile_record.h"

namespace manyhands {

/// A run as it is kept and exported: plain values, free of the live types, so that the format stands on its own.
/// Times are seconds since the run's start (its t0) unless the name says otherwise; NaN where unknown.
struct RecordedExit {
    int code = -1; ///< -1: did not exit by itself
    int signal = 0;
};

struct RecordedWorker {
    std::uint32_t worker = 0;
    int pid = 0;
    double startedS = 0, endedS = 0, busyS = 0, cpuS = 0;
    std::uint64_t tasks = 0;
    RecordedExit exit;
};

struct RecordedOutput {
    std::string stdoutText, stderrText; ///< bytes
    std::uint64_t stdoutBytes = 0, stderrBytes = 0;
    bool truncated = false;
    /// Bytes written and not kept, of both.
    std::uint64_t dropped() const { return stdoutBytes - stdoutText.size() + stderrBytes - stderrText.size(); }
};

struct RecordedError {
    std::string kind; ///< "failed", "crashed", "timed_out", "exec"
    std::string message;
    int signal = 0;
    std::optional<std::uint64_t> address = {}; ///< of the signal
    std::string lastOutput = {};               ///< the last that the worker itself wrote, bytes
};

/// An attempt that was not the last.
struct RecordedAttempt {
    int attempt = 0;
    std::uint32_t worker = 0;
    std::string state;
    double startedS = 0, endedS = 0;
    RecordedError error;
};

/// A process that a task had left behind.
struct RecordedStray {
    int pid = 0;
    std::string name;
};

/// What somebody who reads the results has to know of the run itself.
struct RecordedNote {
    double timeS = 0;
    std::string text;
};

struct RecordedTask {
    std::uint64_t task = 0;
    std::vector<std::string> input; ///< bytes, one a column; empty when the task has none of its own
    std::string state;
    int attempts = 0;
    std::uint32_t worker = 0;
    double queuedS = 0, startedS = 0, endedS = 0, cpuS = 0;
    std::string value;                    ///< what it returned; built-in workloads: exact decimal
    bool isJson = false;                  ///< its inputs and its value are JSON texts
    std::optional<RecordedOutput> output; ///< commands: their result; Python functions: what they printed
    std::optional<RecordedError> error;
    std::optional<int> exitCode;          ///< of a program: a command, an interpreter that ended
    std::vector<RecordedAttempt> earlier; ///< attempts before the last, in order
};

struct RecordedMachine {
    int systemProcessors = 0, physicalCores = 0, affinity = 0, usable = 0;
    double cgroupQuota = 0; ///< processors; 0: no limit
    bool smt = false;
    std::uint64_t memoryBytes = 0;
    std::string processorModel, kernel, hostTime; ///< hostTime: ISO 8601 UTC at the run's start
    std::string containment;                      ///< how workers are kept from outliving the run
    int containmentLevel = 0;                     ///< 1 to 3; 0 not known
};

struct LedgerCount {
    std::uint64_t created = 0, released = 0;
};

/// What was created for the run and what was given back. Balanced, or the run says so.
struct CleanupLedger {
    LedgerCount processes, descriptors, sharedMemory, temporaryFiles;
    std::uint64_t zombies = 0;
    bool balanced() const {
        return processes.created == processes.released && descriptors.created == descriptors.released &&
               sharedMemory.created == sharedMemory.released && temporaryFiles.created == temporaryFiles.released &&
               zombies == 0;
    }
};

struct RunSummary {
    std::uint64_t tasks = 0, succeeded = 0, failed = 0, crashed = 0, timedOut = 0, cancelled = 0, retried = 0;
    double wallS = 0, cpuS = 0, pausedS = 0;
    std::uint64_t peakPssBytes = 0;
    double tasksPerS() const {
        return wallS > 0 ? static_cast<double>(succeeded + failed + crashed + timedOut) / wallS : 0;
    }
};

/// A stretch of a run that tuned itself, with one number of workers.
struct RecordedStretch {
    double fromS = 0, toS = 0;
    int workers = 0;
    double tasksPerS = 0; ///< of the windows that count; NaN where none did
    std::string reason;   ///< why it had this number
};

/// What became of the run in the history.
struct RecordedSaving {
    std::int64_t run = 0;      ///< its number there; 0: none
    bool saved = false;        ///< all of it
    std::string problem;       ///< why not
    std::string notDurable;    ///< why it may be lost with the next power failure; empty: it won't
    std::uint64_t unsaved = 0; ///< results that are not in the history
    std::string notice;        ///< what else is to be known and came too late for the record's notes
};

struct RunRecord {
    std::string id;                                        ///< UUID
    std::string mode;                                      ///< "serial" or "pool"
    std::string state;                                     ///< "finished", "stopped", "failed"
    std::uint64_t haltedAfter = 0;                         ///< at so many failures it stopped itself; 0: it did not
    std::optional<Error> failure;                          ///< why the engine could not go on
    std::vector<std::pair<std::string, std::string>> plan; ///< in the order to show them: "task", "workers", …
    RecordedMachine machine;
    RunSummary summary;
    std::optional<TimeAreas> areas;         ///< where the workers' time went; none: not known
    std::optional<RecordedProfile> profile; ///< none: it was not profiled; otherwise its times are no measurement
    std::vector<RecordedWorker> workers;
    CleanupLedger cleanup;
    std::vector<RecordedStray> strays;
    std::vector<RecordedNote> notes;
    std::vector<RecordedStretch> tuning;               ///< empty: it did not tune itself
    std::optional<RecordedSaving> saving;              ///< none: it was not to be saved
    std::uint64_t resultsHash = 0;                     ///< independent of order: equal for equal results of equal tasks
    std::uint64_t recordedTasks = 0;                   ///< itemised ones; the rest of a very long run is only counted
    std::function<RecordedTask(std::uint64_t)> taskAt; ///< index < recordedTasks

    /// Also of one that was read from the history, which keeps no profiles.
    bool isProfiled() const;
};

} // namespace manyhands
