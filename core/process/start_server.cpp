// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <cerrno>
#include <unordered_map>

#include <csignal>
#include <poll.h>
#include <sys/signalfd.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/process/active_children.h"
#include "core/process/child_main.h"
#include "core/process/start_request.h"

namespace manyhands::detail {

namespace {

/// The single-threaded process that startForkServer() made. Reaps what it forks and tells the host how that ended.
class StartServer {
public:
    StartServer(FdSocket host, UniqueFd hostPidfd)
        : m_host(std::move(host))
        , m_hostPidfd(std::move(hostPidfd)) {}

    void serve() {
        emptyStandardInput();
        ::signal(SIGINT, SIG_IGN); // Ctrl-C in a terminal is for the host
        ::signal(SIGPIPE, SIG_IGN);
        sigset_t mask;
        sigemptyset(&mask);
        sigaddset(&mask, SIGCHLD);
        ::sigprocmask(SIG_BLOCK, &mask, nullptr);
        m_signals = UniqueFd(::signalfd(-1, &mask, SFD_CLOEXEC | SFD_NONBLOCK));
        for (bool goesOn = true; goesOn;) {
            // the pidfd too: a child of the host may hold the other end of the socket open
            std::array<pollfd, 3> wait{
                {{m_host.fd(), POLLIN, 0}, {m_signals.get(), POLLIN, 0}, {m_hostPidfd.get(), POLLIN, 0}}};
            if (::poll(wait.data(), wait.size(), -1) < 0 && errno != EINTR)
                break;
            // who waits for a start goes first: an end is told a moment later as well
            goesOn = wait[2].revents == 0 && (wait[0].revents == 0 || answer());
            if (wait[1].revents != 0)
                reap();
        }
        for (const auto& [pid, child] : m_children)
            if (child.daemon)
                ::kill(-pid, SIGKILL);
    }

private:
    struct Served {
        bool daemon = false;
        UniqueFd status; ///< takes a StartStatus; not open for crews
    };

    bool answer() {
        StartMessage asked;
        auto message = m_host.receive(std::as_writable_bytes(std::span(&asked, 1)), false);
        if (!message)
            return message.error().number == EAGAIN;
        const StartRequest& request = asked.request;
        const bool isProcess = request.kind == StartRequest::Kind::Process;
        const std::size_t fds = isProcess ? StartFds::Handles + request.handles + request.payloadFile + 1 : 1;
        const std::size_t inside =
            request.payloadFile != 0 ? 0 : request.nameBytes + request.pathBytes + request.bodyBytes;
        if (message->bytes != sizeof request + inside || message->fds.size() != fds)
            return false;
        start(request, {asked.payload.data(), inside}, *message);
        return true;
    }

    void start(const StartRequest& request, std::string_view payload, FdSocket::Message& message) {
        const int server = ::getpid();
        m_oom.refresh();
        StartReply reply;
        reply.pid = ::fork();
        if (reply.pid == 0)
            become(request, payload, message, server);
        reply.error = reply.pid < 0 ? errno : 0;
        UniqueFd pidfd;
        if (reply.pid > 0) {
            ::setpgid(reply.pid, reply.pid); // both sides set it: whoever comes first
            pidfd = UniqueFd(static_cast<int>(::syscall(SYS_pidfd_open, reply.pid, 0)));
            Served served{request.daemon != 0, {}};
            if (request.kind == StartRequest::Kind::Process)
                served.status = std::move(message.fds.back());
            m_children[reply.pid] = std::move(served);
        }
        const int fd = pidfd.get();
        const std::span<const int> fds(&fd, pidfd.isOpen() ? 1 : 0);
        // a failure means that the host is gone: the next poll says so
        [[maybe_unused]] const auto sent = m_host.send(std::as_bytes(std::span(&reply, 1)), fds);
    }

    [[noreturn]] void become(const StartRequest& request, std::string_view payload, FdSocket::Message& message,
                             int server) {
        m_host.close();
        m_signals.reset();
        m_children.clear(); // the status pipes of others must close when the server ends
        ::signal(SIGINT, SIG_DFL);
        ::signal(SIGPIPE, SIG_DFL);
        sigset_t none;
        sigemptyset(&none);
        ::sigprocmask(SIG_SETMASK, &none, nullptr);
        if (request.kind == StartRequest::Kind::Crew) {
            ::setpgid(0, 0);
            // SIGTERM, not SIGKILL: it ends its workers and what they started first
            if (!signalWithParent(server, SIGTERM))
                ::_exit(0);
            ::_exit(ForkServer(FdSocket(std::move(message.fds[0])), request.workerMain).serve());
        }
        message.fds.pop_back(); // the status pipe is the server's
        becomeStarted({request, payload, std::move(message.fds), server, std::move(m_hostPidfd)}, request.entry);
    }

    void reap() {
        signalfd_siginfo info{};
        while (::read(m_signals.get(), &info, sizeof info) == sizeof info) {
        }
        StartStatus status;
        for (int pid = 0; (pid = ::wait4(-1, &status.waitStatus, WNOHANG, &status.usage)) > 0;) {
            const auto child = m_children.find(pid);
            if (child == m_children.end())
                continue;
            status.outOfMemory = m_oom.hasKilled(status.waitStatus);
            if (child->second.status.isOpen()) {
                [[maybe_unused]] const auto written = ::write(child->second.status.get(), &status, sizeof status);
            }
            m_children.erase(child);
        }
    }

    FdSocket m_host;
    UniqueFd m_hostPidfd;
    UniqueFd m_signals;
    OomCounter m_oom;
    std::unordered_map<int, Served> m_children; ///< by pid
};

} // namespace

void serveStarts(FdSocket host, UniqueFd hostPidfd) {
    StartServer(std::move(host), std::move(hostPidfd)).serve();
    ::_exit(0);
}

} // namespace manyhands::detail
