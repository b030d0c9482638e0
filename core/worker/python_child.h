// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/worker/child_output.h"

namespace manyhands {

/// One answer of python_runner.py, which says what each kind is followed by.
struct PythonAnswer {
    enum class Kind : char {
        Version = 'V',
        Loaded = 'L',
        TooOld = 'O',
        CannotLoad = 'C',
        Value = 'v',
        Failed = 'f',
        Exited = 'x',
        TooLong = 't',
        NoJson = 'j'
    };
    Kind kind = Kind::Failed;
    std::int64_t cpuNs = 0; ///< that the task took, with the children it waited for
    std::string text;
};

/// An interpreter that runs python_runner.py, and the channel to it. What comes from there is input: whatever is no
/// answer ends the conversation.
class PythonChild {
public:
    static Result<PythonChild> start(ChildLauncher& launcher, const ChildCommand& command);
    PythonChild(PythonChild&&) = default;
    PythonChild& operator=(PythonChild&&) = delete;
    ~PythonChild();

    /// Nothing can be asked any more.
    bool hasEnded() const;
    /// As long as it lives it may go on with what it was asked.
    bool isAlive() const;
    /// Asks, and waits for the answer while reading what the interpreter writes, so long at most; -1: for ever.
    /// nullopt: there is none and will be none; see end().
    std::optional<PythonAnswer> ask(std::string_view request, ChildOutputReader& reader,
                                    const ChildOutputHandler& handler, int patienceMs = -1);
    /// A further answer to the same request.
    std::optional<PythonAnswer> next(ChildOutputReader& reader, const ChildOutputHandler& handler, int patienceMs = -1);
    /// Lets it leave by itself, for a moment, or kills it. How it ended; once.
    Result<ChildEnd> end();
    /// In the kernel's run queue so far, of its main thread.
    std::int64_t waitNs() const;

private:
    PythonChild(RunningChild child, UniqueFd channel);
    bool send();
    bool receive();
    std::optional<PythonAnswer> takeAnswer();
    /// Whether the conversation may go on.
    bool readWhatCame(ChildOutputReader& reader, const ChildOutputHandler& handler, int patienceMs);

    RunningChild m_child;
    UniqueFd m_channel, m_schedule;
    std::string m_toSend, m_received;
    std::size_t m_sent = 0;
    bool m_isLost = false;
};

} // namespace manyhands
