// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/fork_server.h"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <string>
#include <vector>

#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/process/process_tree.h"

namespace manyhands {

namespace {

std::int64_t nanosecondsOf(const timeval& time) {
    return std::int64_t{time.tv_sec} * 1'000'000'000 + std::int64_t{time.tv_usec} * 1000;
}

void useDefaultSignals() {
    for (const int signal : {SIGTERM, SIGHUP, SIGCHLD, SIGPIPE, SIGQUIT})
        ::signal(signal, SIG_DFL);
    // Ctrl-C in a terminal is for the host, which decides what its workers do
    ::signal(SIGINT, SIG_IGN);
    sigset_t none;
    sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
}

/// Moves the two descriptors to 3 and 4 and closes everything above.
void arrangeDescriptors(int segment, int doorbell) {
    const int safeSegment = ::fcntl(segment, F_DUPFD, 10);
    const int safeDoorbell = ::fcntl(doorbell, F_DUPFD, 10);
    ::dup2(safeSegment, kWorkerSegmentFd);
    ::dup2(safeDoorbell, kWorkerDoorbellFd);
    ::close_range(kWorkerDoorbellFd + 1, ~0U, 0);
    const int nothing = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (nothing >= 0 && nothing != STDIN_FILENO) {
        ::dup2(nothing, STDIN_FILENO);
        ::close(nothing);
    }
}

void applyLimits(const ForkRequest& request) {
    if (request.nice != 0)
        ::setpriority(PRIO_PROCESS, 0, request.nice);
    if (request.processor >= 0) {
        cpu_set_t set;
        CPU_ZERO(&set);
        CPU_SET(static_cast<std::size_t>(request.processor), &set);
        ::sched_setaffinity(0, sizeof set, &set);
    }
    if (request.addressSpace > 0) {
        const rlimit limit{request.addressSpace, request.addressSpace};
        ::setrlimit(RLIMIT_AS, &limit);
    }
    const rlimit noCore{0, 0};
    ::setrlimit(RLIMIT_CORE, &noCore);
    const std::string threads = std::to_string(request.threads);
    for (const char* name : {"OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"})
        ::setenv(name, threads.c_str(), 0);
}

} // namespace

bool signalWithParent(int expectedParent, int signal) {
    ::prctl(PR_SET_PDEATHSIG, signal);
    return ::getppid() == expectedParent;
}

ForkServer::ForkServer(FdSocket host, WorkerMain workerMain)
    : m_host(std::move(host))
    , m_workerMain(workerMain) {}

int ForkServer::serve() {
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
    ::signal(SIGINT, SIG_IGN);
    ::signal(SIGPIPE, SIG_IGN);
    sigset_t mask;
    sigemptyset(&mask);
    sigaddset(&mask, SIGCHLD);
    sigaddset(&mask, SIGTERM);
    ::sigprocmask(SIG_BLOCK, &mask, nullptr);
    m_signals = UniqueFd(::signalfd(-1, &mask, SFD_CLOEXEC | SFD_NONBLOCK));
    reply({});
    for (;;) {
        std::array<pollfd, 2> wait{{{m_host.fd(), POLLIN, 0}, {m_signals.get(), POLLIN, 0}}};
        if (::poll(wait.data(), wait.size(), -1) < 0 && errno != EINTR)
            break;
        if (wait[1].revents != 0) {
            signalfd_siginfo info{};
            bool asked = false;
            while (::read(m_signals.get(), &info, sizeof info) == sizeof info)
                asked = asked || info.ssi_signo == SIGTERM;
            reap();
            if (asked)
                break;
        }
        if (wait[0].revents != 0 && !answerHost())
            break;
    }
    endEverything();
    return 0;
}

bool ForkServer::answerHost() {
    ForkRequest request;
    auto message = m_host.receive(std::as_writable_bytes(std::span(&request, 1)), false);
    if (!message)
        return message.error().number == EAGAIN;
    if (message->bytes != sizeof request || request.protocol != kForkProtocol || message->fds.size() != 2)
        return false;
    startWorker(request, *message);
    return true;
}

void ForkServer::startWorker(const ForkRequest& request, FdSocket::Message& message) {
    ForkReply answer;
    answer.kind = ForkReply::Kind::Started;
    answer.token = request.token;
    const pid_t pid = ::fork();
    if (pid == 0)
        becomeWorker(request, message);
    if (pid < 0) {
        answer.kind = ForkReply::Kind::Refused;
        answer.error = errno;
        reply(answer);
        return;
    }
    ::setpgid(pid, pid); // both sides set it: whoever comes first
    const UniqueFd pidfd(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0)));
    answer.pid = pid;
    m_workers[pid] = {request.token};
    reply(answer, pidfd.get());
}

void ForkServer::becomeWorker(const ForkRequest& request, FdSocket::Message& message) {
    const int server = ::getppid();
    ::setpgid(0, 0);
    useDefaultSignals();
    if (!signalWithParent(server, SIGKILL) || server == 1)
        ::_exit(1);
    arrangeDescriptors(message.fds[0].release(), message.fds[1].release());
    applyLimits(request);
    if (request.spawn != 0) {
        const std::string slot = std::to_string(request.slot);
        const std::string parent = std::to_string(server);
        ::execl("/proc/self/exe", "manyhands-forkserver", "--worker", slot.c_str(), parent.c_str(), nullptr);
        ::_exit(127);
    }
    ::_exit(m_workerMain(UniqueFd(kWorkerSegmentFd), UniqueFd(kWorkerDoorbellFd), request.slot));
}

void ForkServer::reap() {
    for (;;) {
        siginfo_t ended{};
        if (::waitid(P_ALL, 0, &ended, WEXITED | WNOHANG | WNOWAIT) != 0 || ended.si_pid == 0)
            break;
        const pid_t pid = ended.si_pid;
        const auto worker = m_workers.find(pid);
        // what the worker's task left in its group; before the reap, while the group's number can't be another's
        if (worker != m_workers.end())
            ::kill(-pid, SIGKILL);
        int status = 0;
        rusage usage{};
        ::wait4(pid, &status, 0, &usage);
        if (worker == m_workers.end())
            continue; // an orphan that came to this subreaper
        ForkReply answer;
        answer.kind = ForkReply::Kind::Ended;
        answer.token = worker->second.token;
        answer.pid = pid;
        answer.waitStatus = status;
        answer.cpuNs = nanosecondsOf(usage.ru_utime) + nanosecondsOf(usage.ru_stime);
        answer.maxRssBytes = std::int64_t{usage.ru_maxrss} * 1024;
        m_workers.erase(worker);
        if (m_workers.empty())
            killStrays();
        reply(answer);
    }
}

void ForkServer::killStrays() {
    killAndReapChildren({});
}

void ForkServer::endEverything() {
    for (const auto& [pid, worker] : m_workers)
        ::kill(-pid, SIGKILL);
    killAndReapChildren({});
}

void ForkServer::reply(ForkReply reply, int fd) const {
    const std::span<const int> fds(&fd, fd >= 0 ? 1 : 0);
    // a failure means that the host is gone: the next poll says so
    [[maybe_unused]] const auto sent = m_host.send(std::as_bytes(std::span(&reply, 1)), fds);
}

} // namespace manyhands
