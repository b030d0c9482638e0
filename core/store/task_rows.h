// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"

namespace manyhands {

/// The end of one attempt at a task, as a block of the store holds it. Times are nanoseconds since the run's start, -1
/// unknown. The texts are somebody else's: of the engine while it reports, of the block when it is read.
struct TaskRow {
    std::uint64_t task = 0;
    std::uint8_t state = 0; ///< as its makers number them, below 64
    bool isLast = true;     ///< false: the task was tried again
    std::uint32_t attempt = 1;
    std::uint32_t worker = 0;
    std::int64_t queuedNs = -1, startedNs = -1, endedNs = -1, cpuNs = -1;
    std::int32_t exitCode = -1, signal = 0;
    std::string_view value;               ///< the result, or the error's message
    std::optional<std::uint64_t> address; ///< of the signal that ended its worker
    std::string_view lastOutput;          ///< the last that this worker wrote itself
    bool hasOutput = false;
    std::string_view stdoutText, stderrText;
    std::uint64_t stdoutBytes = 0, stderrBytes = 0; ///< as written; more than was kept where the middle was cut out
};

/// A task that was at work when a block was made, and which attempt at it.
struct RunningTask {
    std::uint64_t task = 0;
    std::uint32_t attempt = 1;
    friend bool operator==(const RunningTask&, const RunningTask&) = default;
};

/// What each block begins with.
struct BlockHead {
    std::int64_t clockNs = 0;         ///< the run's clock
    std::vector<RunningTask> running; ///< what was at work then
};

/// Numbers take as many bytes as they need (LEB128, signed ones in zigzag), texts their length before them. A block is
///     format (1), clock, count, {task, attempt}…, rows until its end
/// and a row
///     task, state | last << 6 | output << 7 | address << 8 | last output << 9, attempt, worker, ended, ended −
///     started, started − queued, cpu, exit code, signal, value, with an address: that, with a last output: that, and
///     with output: stdout, stderr, stdout bytes, stderr bytes.
void appendBlockHead(const BlockHead& head, std::string& block);
void appendTaskRow(const TaskRow& row, std::string& block);

/// Reads a block from the front.
class BlockReader {
public:
    /// `block` must outlive the reader and its rows.
    static Result<BlockReader> open(std::string_view block);
    const BlockHead& head() const { return m_head; }
    bool atEnd() const { return m_position == m_block.size(); }
    std::size_t position() const { return m_position; }
    /// Where a row began once.
    void seek(std::size_t position) { m_position = position; }
    Result<TaskRow> next();

private:
    std::uint64_t number();
    std::int64_t signedNumber();
    std::string_view text();

    std::string_view m_block;
    std::size_t m_position = 0;
    bool m_short = false; ///< it ended too early
    BlockHead m_head;
};

} // namespace manyhands
