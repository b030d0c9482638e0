// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/start_method.h"

#include <array>
#include <mutex>

#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <unistd.h>

#include "core/base/multiprocessing_error.h"
#include "core/process/active_children.h"
#include "core/process/child_main.h"
#include "core/process/single_thread.h"
#include "core/process/start_request.h"

namespace manyhands {

namespace {

/// This process's end of the server. Any thread may ask; one at a time.
struct Server {
    std::mutex mutex;
    FdSocket socket;
};

Server& server() {
    static Server instance;
    return instance;
}

void launch(Server& server) {
    requireSingleThread();
    auto sockets = orThrow(FdSocket::pair());
    UniqueFd self = detail::pidfdOf(::getpid());
    detail::flushStreams();
    const long pid = orThrow(checked(::fork(), "The fork server could not be forked"));
    if (pid == 0) {
        ::setpgid(0, 0);
        sockets.first.close();
        server.socket.close();
        detail::serveStarts(std::move(sockets.second), std::move(self));
    }
    server.socket = std::move(sockets.first);
}

bool hasEnded(const FdSocket& socket) {
    pollfd look{socket.fd(), POLLIN, 0};
    return ::poll(&look, 1, 0) > 0 && (look.revents & POLLHUP) != 0;
}

struct Answer {
    int pid = 0;
    UniqueFd pidfd;
};

/// nullopt when the server is gone.
std::optional<Answer> askOnce(Server& server, const detail::StartRequest& request, std::span<const int> fds) {
    detail::StartReply reply;
    if (!server.socket.send(std::as_bytes(std::span(&request, 1)), fds))
        return std::nullopt;
    auto message = server.socket.receive(std::as_writable_bytes(std::span(&reply, 1)));
    if (!message || message->bytes != sizeof reply)
        return std::nullopt;
    if (reply.error != 0)
        orThrow(Result<void>(
            fail(Error{"The process could not be forked", errnoText(reply.error),
                       "Close other programs, or raise the limit on processes (ulimit -u).", reply.error})));
    return Answer{reply.pid, message->fds.empty() ? UniqueFd() : std::move(message->fds.front())};
}

Answer ask(const detail::StartRequest& request, std::span<const int> fds) {
    Server& there = server();
    const std::lock_guard lock(there.mutex);
    if (!there.socket.isOpen())
        throw ForkRefused("The process was not started: there is no fork server. Call startForkServer() first thing in "
                          "main(), before any thread starts.");
    if (auto answer = askOnce(there, request, fds))
        return std::move(*answer);
    there.socket.close();
    if (threadCount() != 1)
        throw ForkRefused(Error{"The process was not started",
                                "the fork server has ended, and a new one can't be forked while this process has " +
                                    std::to_string(threadCount()) + " threads",
                                "Look in the system's log for what ended it; start this program again.", 0});
    launch(there);
    if (auto answer = askOnce(there, request, fds))
        return std::move(*answer);
    throw ForkRefused("The process was not started: the fork server ended again as soon as it was asked.");
}

UniqueFd memoryFileOf(const std::string& bytes) {
    UniqueFd file(static_cast<int>(
        orThrow(checked(::memfd_create("manyhands-start", MFD_CLOEXEC), "The arguments could not be stored"))));
    for (std::size_t at = 0; at < bytes.size();)
        at += static_cast<std::size_t>(orThrow(
            checked(::write(file.get(), bytes.data() + at, bytes.size() - at), "The arguments could not be stored")));
    return file;
}

std::pair<UniqueFd, UniqueFd> makePipe(int flags) {
    std::array<int, 2> ends{};
    orThrow(checked(::pipe2(ends.data(), flags), "The pipe to a process could not be made"));
    return {UniqueFd(ends[0]), UniqueFd(ends[1])};
}

} // namespace

void startForkServer() {
    Server& there = server();
    const std::lock_guard lock(there.mutex);
    if (!there.socket.isOpen() || hasEnded(there.socket))
        launch(there);
}

bool hasForkServer() {
    return server().socket.isOpen();
}

StartMethod fittingStartMethod(std::optional<StartMethod> wanted) {
    if (wanted)
        return *wanted;
    return threadCount() == 1 || !hasForkServer() ? StartMethod::Fork : StartMethod::ForkServer;
}

namespace detail {

void startServed(Child& child, ServedEntry entry, const std::string& body) {
    const UniqueFd payload = memoryFileOf(child.name + child.path + body);
    auto [report, reportEnd] = makePipe(O_CLOEXEC | O_NONBLOCK);
    auto [status, statusEnd] = makePipe(O_CLOEXEC);
    const UniqueFd self = pidfdOf(::getpid());
    StartRequest request;
    request.daemon = child.daemon ? 1 : 0;
    request.parent = ::getpid();
    request.entry = entry;
    request.nameBytes = child.name.size();
    request.pathBytes = child.path.size();
    request.bodyBytes = body.size();
    const std::array<int, 4> fds{payload.get(), reportEnd.get(), statusEnd.get(), self.get()};
    flushStreams();
    Answer answer = ask(request, fds);
    child.pid = answer.pid;
    child.pidfd = std::move(answer.pidfd);
    child.report = std::move(report);
    child.status = std::move(status);
}

ServedCrew startServedCrew(WorkerMain workerMain) {
    auto sockets = orThrow(FdSocket::pair());
    StartRequest request;
    request.kind = StartRequest::Kind::Crew;
    request.workerMain = workerMain;
    const std::array<int, 1> fds{sockets.second.fd()};
    flushStreams();
    Answer answer = ask(request, fds);
    return {std::move(sockets.first), answer.pid, std::move(answer.pidfd)};
}

void forgetForkServer() {
    server().socket.close();
}

} // namespace detail

} // namespace manyhands
