// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/worker/child_launcher.h"
#include "core/worker/child_output.h"

namespace manyhands {

/// Runs programs one after the other, with /dev/null as their input, and waits for each. See ChildLauncher.
class ChildProcess {
public:
    using Stream = ChildStream;
    using OutputHandler = ChildOutputHandler;

    /// `environment`: NAME=value, all of it. PATH is taken from there.
    static Result<ChildProcess> create(std::vector<std::string> environment);

    /// Returns when the program has ended and its output is read. Descendants that still hold the outputs are not
    /// waited for: what they have written by then is read, later output is lost. Errors: what could not be done, with
    /// errno.
    Result<ChildEnd> run(const ChildCommand& command, const OutputHandler& handler);

private:
    explicit ChildProcess(ChildLauncher launcher)
        : m_launcher(std::move(launcher)) {}
    void readOutputs(RunningChild& child, const OutputHandler& handler);

    ChildLauncher m_launcher;
    ChildOutputReader m_reader;
};

} // namespace manyhands
