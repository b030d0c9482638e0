// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/store/formats/json_writer.h"

namespace manyhands {

/// Exit codes of the contract.
struct ExitCode {
    static constexpr int kSuccess = 0;
    static constexpr int kTasksFailed = 1;
    static constexpr int kUsage = 2;
    static constexpr int kEngineFailed = 3;
    static constexpr int kInterrupted = 130;
    static constexpr int kReaderGone = 141;
};

/// stdout or stderr, written without a buffer so that order and bytes are kept.
class Output {
public:
    static Output& standard();
    static Output& error();

    /// Writes all of it, waiting while the reader is behind. Once that has failed nothing more is written.
    void write(std::string_view bytes);
    /// The reader has gone, the disk behind it is full (which is said on stderr), or a second Ctrl-C came while the
    /// reader stood still.
    bool isBroken() const { return m_brokenCode != ExitCode::kSuccess; }
    /// What the program ends with because of it: kReaderGone, kEngineFailed or kInterrupted; `otherwise` while all is
    /// well.
    int exitCode(int otherwise) const { return isBroken() ? m_brokenCode : otherwise; }
    bool isTerminal() const;

private:
    explicit Output(int fd)
        : m_fd(fd) {}
    bool waitForReader();
    void noteFailure(const Error& failure);

    int m_fd;
    int m_brokenCode = ExitCode::kSuccess;
};

/// "manyhands: what: why. What to do." on stderr.
void printError(const Error& error);
void printMessage(std::string_view text);

using ByteWriter = std::function<void(const ByteSink&)>;

/// Whether a file could be written there: to be asked before a run, so that its results do not get lost at the end.
Result<void> checkWritable(const std::string& path);
/// Writes a file whole or not at all.
Result<void> writeFile(const std::string& path, const ByteWriter& writer);
/// `path` empty or "-": stdout.
Result<void> writeTo(const std::string& path, const ByteWriter& writer);

} // namespace manyhands
