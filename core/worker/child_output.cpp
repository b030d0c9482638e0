// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/child_output.h"

#include <algorithm>
#include <cerrno>

#include <sys/ioctl.h>
#include <unistd.h>

namespace manyhands {

namespace {

constexpr std::size_t kBufferBytes = 64 * 1024;

} // namespace

ChildOutputReader::ChildOutputReader()
    : m_buffer(std::make_unique<char[]>(kBufferBytes)) {}

bool ChildOutputReader::readOnce(UniqueFd& pipe, ChildStream stream, const ChildOutputHandler& handler) {
    const ssize_t count = ::read(pipe.get(), m_buffer.get(), kBufferBytes);
    if (count > 0) {
        handler(stream, {m_buffer.get(), static_cast<std::size_t>(count)});
        return true;
    }
    if (count < 0 && errno == EINTR)
        return true;
    pipe.reset();
    return false;
}

/// What lies in the pipe now, and no more: whoever still holds it may write for ever.
void ChildOutputReader::drain(UniqueFd& pipe, ChildStream stream, const ChildOutputHandler& handler) {
    int waiting = 0;
    if (!pipe.isOpen() || ::ioctl(pipe.get(), FIONREAD, &waiting) != 0)
        return;
    while (waiting > 0) {
        const auto part = std::min(static_cast<std::size_t>(waiting), kBufferBytes);
        const ssize_t count = ::read(pipe.get(), m_buffer.get(), part);
        if (count <= 0)
            return;
        handler(stream, {m_buffer.get(), static_cast<std::size_t>(count)});
        waiting -= static_cast<int>(count);
    }
}

void ChildOutputReader::drain(RunningChild& child, const ChildOutputHandler& handler) {
    drain(child.output, ChildStream::Output, handler);
    drain(child.error, ChildStream::Error, handler);
}

} // namespace manyhands
