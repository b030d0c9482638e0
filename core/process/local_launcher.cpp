// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/local_launcher.h"

#include <cerrno>
#include <cstdlib>
#include <iostream>
#include <string>

#include <csignal>
#include <fcntl.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/process/active_children.h"
#include "core/process/single_thread.h"
#include "core/process/worker_environment.h"

namespace manyhands {

Result<std::unique_ptr<LocalLauncher>> LocalLauncher::create(WorkerMain workerMain) {
    std::unique_ptr<LocalLauncher> launcher(new LocalLauncher(workerMain));
    auto epoll = checked(::epoll_create1(EPOLL_CLOEXEC), "The wait descriptor for workers could not be made");
    if (!epoll)
        return fail(epoll.error());
    launcher->m_epoll = UniqueFd(static_cast<int>(*epoll));
    auto pending = checked(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK), "The wake-up descriptor could not be made");
    if (!pending)
        return fail(pending.error());
    launcher->m_pending = UniqueFd(static_cast<int>(*pending));
    if (auto watched = launcher->watch(launcher->m_pending.get()); !watched)
        return fail(watched.error());
    return launcher;
}

LocalLauncher::~LocalLauncher() {
    for (const auto& [pid, worker] : m_workers)
        ::kill(-pid, SIGKILL);
    for (const auto& [pid, worker] : m_workers)
        ::waitpid(pid, nullptr, 0);
}

Result<void> LocalLauncher::watch(int fd) {
    epoll_event event{};
    event.events = EPOLLIN;
    auto added = checked(::epoll_ctl(m_epoll.get(), EPOLL_CTL_ADD, fd, &event), "A descriptor could not be watched");
    return added ? Result<void>() : Result<void>(fail(added.error()));
}

Result<void> LocalLauncher::request(const ForkRequest& request, const Descriptors& given) {
    Reply reply;
    reply.body.token = request.token;
    reply.body.kind = ForkReply::Kind::Refused;
    reply.body.error = EAGAIN;
    const int parent = ::getpid();
    if (threadCount() == 1) {
        UniqueFd self(static_cast<int>(::syscall(SYS_pidfd_open, parent, 0)));
        std::cout.flush();
        std::fflush(nullptr);
        WorkerEnvironment environment(request.threads);
        const auto pid = checked(::fork(), "A worker could not be forked");
        if (pid && *pid == 0) {
            environment.use();
            becomeWorker(request, parent, std::move(self), given);
        }
        if (pid) {
            const auto child = static_cast<pid_t>(*pid);
            ::setpgid(child, child); // both sides set it: whoever comes first
            UniqueFd pidfd(static_cast<int>(::syscall(SYS_pidfd_open, child, 0)));
            reply.body.kind = ForkReply::Kind::Started;
            reply.body.pid = child;
            reply.pidfd = UniqueFd(::fcntl(pidfd.get(), F_DUPFD_CLOEXEC, 3));
            [[maybe_unused]] const auto watched = watch(pidfd.get());
            m_workers.emplace(child, Worker{request.token, std::move(pidfd)});
        } else {
            reply.body.error = pid.error().number;
        }
    }
    m_replies.push_back(std::move(reply));
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = ::write(m_pending.get(), &one, sizeof one);
    return {};
}

void LocalLauncher::becomeWorker(const ForkRequest& request, int parent, UniqueFd parentPidfd,
                                 const Descriptors& given) {
    ::setpgid(0, 0);
    // Ctrl-C in a terminal is for the parent, which decides what its workers do
    ::signal(SIGINT, SIG_IGN);
    ::signal(SIGTERM, SIG_DFL);
    if (!signalWithParent(parent, SIGKILL))
        ::_exit(1);
    detail::becomePoolWorker(request.slot, parent, std::move(parentPidfd));
    const int code = m_workerMain(UniqueFd(::fcntl(given.segment, F_DUPFD_CLOEXEC, 3)),
                                  UniqueFd(::fcntl(given.doorbell, F_DUPFD_CLOEXEC, 3)), request.slot);
    std::cout.flush();
    std::fflush(nullptr);
    ::_exit(code);
}

std::optional<LocalLauncher::Reply> LocalLauncher::next() {
    if (m_replies.empty())
        return takeEnded();
    Reply reply = std::move(m_replies.front());
    m_replies.pop_front();
    if (m_replies.empty()) {
        std::uint64_t count = 0;
        [[maybe_unused]] const auto got = ::read(m_pending.get(), &count, sizeof count);
    }
    return reply;
}

std::optional<LocalLauncher::Reply> LocalLauncher::takeEnded() {
    for (const auto& [pid, worker] : m_workers) {
        siginfo_t info{};
        if (::waitid(P_PID, static_cast<id_t>(pid), &info, WEXITED | WNOHANG | WNOWAIT) == 0 && info.si_pid == 0)
            continue;
        // what the task left in its group; before the reap, while the group's number can't be another's
        ::kill(-pid, SIGKILL);
        Reply reply;
        rusage usage{};
        reply.body.kind = ForkReply::Kind::Ended;
        reply.body.token = worker.token;
        reply.body.pid = pid;
        ::wait4(pid, &reply.body.waitStatus, 0, &usage);
        reply.body.cpuNs = (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1'000'000'000 +
                           (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) * 1000;
        reply.body.maxRssBytes = std::int64_t{usage.ru_maxrss} * 1024;
        m_workers.erase(pid);
        return reply;
    }
    return std::nullopt;
}

} // namespace manyhands
