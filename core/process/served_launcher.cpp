// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/served_launcher.h"

#include <array>
#include <cerrno>

#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "core/base/multiprocessing_error.h"

namespace manyhands {

ServedLauncher::ServedLauncher(WorkerMain workerMain, Source source)
    : m_workerMain(workerMain)
    , m_source(source)
    , m_crew(source(workerMain)) {}

ServedLauncher::~ServedLauncher() {
    m_crew.socket.close(); // the crew ends by this
    m_crew.reap();
}

Result<void> ServedLauncher::request(const ForkRequest& request, const Descriptors& given) {
    const std::array<int, 2> fds{given.segment, given.doorbell};
    return m_crew.socket.send(std::as_bytes(std::span(&request, 1)), fds);
}

std::optional<WorkerLauncher::Reply> ServedLauncher::next() {
    if (!isRunning())
        return std::nullopt;
    Reply reply;
    auto message = m_crew.socket.receive(std::as_writable_bytes(std::span(&reply.body, 1)), false);
    if (!message && message.error().number == EAGAIN)
        return std::nullopt;
    if (!message || message->bytes != sizeof reply.body) {
        lose();
        return std::nullopt;
    }
    if (!message->fds.empty())
        reply.pidfd = std::move(message->fds.front());
    if (reply.body.kind == ForkReply::Kind::Started)
        m_workers[reply.body.token] = UniqueFd(::fcntl(reply.pidfd.get(), F_DUPFD_CLOEXEC, 3));
    else if (reply.body.kind == ForkReply::Kind::Ended)
        m_workers.erase(reply.body.token);
    return reply;
}

void ServedLauncher::lose() {
    m_crew.socket.close();
    for (const auto& [token, pidfd] : m_workers)
        ::syscall(SYS_pidfd_send_signal, pidfd.get(), SIGKILL, nullptr, 0);
    // only who is proved dead can't write into the queue any more
    for (const auto& [token, pidfd] : m_workers) {
        pollfd wait{pidfd.get(), POLLIN, 0};
        while (::poll(&wait, 1, -1) < 0 && errno == EINTR) {
        }
    }
    m_workers.clear();
    abandon(); // it may have closed the socket and live
    m_crew.reap();
}

void ServedLauncher::abandon() const {
    ::syscall(SYS_pidfd_send_signal, m_crew.pidfd.get(), SIGKILL, nullptr, 0);
}

Result<void> ServedLauncher::restart() {
    try {
        m_crew = m_source(m_workerMain);
        return {};
    } catch (const MultiprocessingError& error) {
        return fail(error.what());
    }
}

} // namespace manyhands
