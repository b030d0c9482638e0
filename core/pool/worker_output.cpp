// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pool/worker_output.h"

#include <array>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace manyhands {

namespace {

/// A pipe holds 64 KiB: a worker that writes without end does not keep the host from its other duties.
constexpr int kReadsAtOnce = 4;
/// Kept until somebody takes it; a worker waits at its full pipe beyond that.
constexpr std::size_t kMostNews = 1 << 20;

} // namespace

Result<UniqueFd> WorkerOutput::open() {
    std::array<int, 2> ends{-1, -1};
    auto made = checked(::pipe2(ends.data(), O_CLOEXEC), "A pipe for a worker's output could not be made");
    if (!made)
        return fail(made.error());
    m_fd = UniqueFd(ends[0]);
    UniqueFd writer(ends[1]);
    auto set = checked(::fcntl(m_fd.get(), F_SETFL, O_NONBLOCK), "A pipe for a worker's output could not be set up");
    if (!set)
        return fail(set.error());
    return writer;
}

void WorkerOutput::read() {
    static std::array<char, kTail> buffer;
    for (int i = 0; i < kReadsAtOnce && isOpen() && m_news.size() < kMostNews; ++i) {
        const ssize_t got = ::read(m_fd.get(), buffer.data(), buffer.size());
        if (got == 0)
            m_fd.reset();
        if (got <= 0)
            return;
        const std::string_view text(buffer.data(), static_cast<std::size_t>(got));
        m_news += text;
        m_tail += text;
        if (m_tail.size() > kTail)
            m_tail.erase(0, m_tail.size() - kTail);
    }
}

std::string WorkerOutput::takeNews() {
    return std::exchange(m_news, {});
}

} // namespace manyhands
