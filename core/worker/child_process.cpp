// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/child_process.h"

#include <array>

#include <poll.h>

namespace manyhands {

Result<ChildProcess> ChildProcess::create(std::vector<std::string> environment) {
    auto launcher = ChildLauncher::create(std::move(environment));
    if (!launcher)
        return fail(launcher.error());
    return ChildProcess(std::move(*launcher));
}

void ChildProcess::readOutputs(RunningChild& child, const OutputHandler& handler) {
    while (child.output.isOpen() || child.error.isOpen()) {
        std::array<pollfd, 3> wait{{{child.output.get(), POLLIN, 0}, // a closed one is -1, which poll passes over
                                    {child.error.get(), POLLIN, 0},
                                    {child.pidfd.get(), POLLIN, 0}}};
        if (::poll(wait.data(), wait.size(), -1) < 0)
            continue; // EINTR: nothing else can happen to these three
        if (wait[2].revents != 0) {
            m_reader.drain(child, handler);
            return;
        }
        if (wait[0].revents != 0)
            m_reader.readOnce(child.output, ChildStream::Output, handler);
        if (wait[1].revents != 0)
            m_reader.readOnce(child.error, ChildStream::Error, handler);
    }
}

Result<ChildEnd> ChildProcess::run(const ChildCommand& command, const OutputHandler& handler) {
    auto child = m_launcher.start(command);
    if (!child)
        return fail(child.error());
    readOutputs(*child, handler);
    return waitForChild(child->pid);
}

} // namespace manyhands
