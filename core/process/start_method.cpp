// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/start_method.h"

#include <array>
#include <mutex>

#include <fcntl.h>
#include <poll.h>
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
std::optional<Answer> askOnce(Server& server, const detail::StartRequest& request, std::span<const int> fds,
                              std::string_view payload) {
    detail::StartReply reply;
    detail::StartMessage asked;
    asked.request = request;
    const std::size_t inside = request.payloadFile != 0 ? 0 : payload.copy(asked.payload.data(), asked.payload.size());
    if (!server.socket.send(std::as_bytes(std::span(&asked, 1)).first(sizeof request + inside), fds))
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

Answer ask(const detail::StartRequest& request, std::span<const int> fds, std::string_view payload = {}) {
    Server& there = server();
    const std::lock_guard lock(there.mutex);
    if (!there.socket.isOpen())
        throw ForkRefused("The process was not started: there is no fork server. Call startForkServer() first thing in "
                          "main(), before any thread starts.");
    if (auto answer = askOnce(there, request, fds, payload))
        return std::move(*answer);
    there.socket.close();
    if (threadCount() != 1)
        throw ForkRefused(Error{"The process was not started",
                                "the fork server has ended, and a new one can't be forked while this process has " +
                                    std::to_string(threadCount()) + " threads",
                                "Look in the system's log for what ended it; start this program again.", 0});
    launch(there);
    if (auto answer = askOnce(there, request, fds, payload))
        return std::move(*answer);
    throw ForkRefused("The process was not started: the fork server ended again as soon as it was asked.");
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

void startServed(Child& child, ServedEntry entry, const Parcel& body) {
    PackedStart start(child, body, StartMessage::kInline);
    start.request.entry = entry;
    auto [status, statusEnd] = makePipe(O_CLOEXEC);
    start.fds.push_back(statusEnd.get());
    flushStreams();
    Answer answer = ask(start.request, start.fds, start.payload);
    child.pid = answer.pid;
    child.pidfd = std::move(answer.pidfd);
    child.report = std::move(start.report);
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
    return {std::move(sockets.first), answer.pid, std::move(answer.pidfd), false};
}

void forgetForkServer() {
    server().socket.close();
}

} // namespace detail

} // namespace manyhands
