// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/fork_server.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <string>
#include <string_view>
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
#include "core/process/signal_scope.h"
#include "core/process/worker_environment.h"

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

/// False for a process that has ended or can't be read.
bool readName(int pid, std::array<char, 16>& name) {
    const UniqueFd file(::open(("/proc/" + std::to_string(pid) + "/stat").c_str(), O_RDONLY | O_CLOEXEC));
    std::array<char, 128> text{};
    const ssize_t got = file.isOpen() ? ::read(file.get(), text.data(), text.size()) : -1;
    if (got <= 0)
        return false;
    // pid (name) state …; the name itself may hold brackets
    const std::string_view all(text.data(), static_cast<std::size_t>(got));
    const auto begin = all.find('(');
    const auto end = all.rfind(')');
    if (begin == std::string_view::npos || end == std::string_view::npos || end + 2 >= all.size() ||
        all[end + 2] == 'Z' || all[end + 2] == 'X')
        return false;
    name = {};
    all.substr(begin + 1, std::min(end - begin - 1, name.size() - 1)).copy(name.data(), name.size() - 1);
    return true;
}

/// Moves the two descriptors to 3 and 4 and closes everything above.
void arrangeDescriptors(int segment, int doorbell, int output) {
    for (const int stream : {STDOUT_FILENO, STDERR_FILENO})
        if (output >= 0)
            ::dup2(output, stream);
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

/// When memory runs short the kernel is to take a worker, not the desktop.
void takeFirstWhenShort() {
    const UniqueFd file(::open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC));
    constexpr std::string_view kScore = "500";
    if (file.isOpen()) [[maybe_unused]]
        const auto written = ::write(file.get(), kScore.data(), kScore.size());
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
    takeFirstWhenShort();
    const rlimit noCore{0, 0};
    ::setrlimit(RLIMIT_CORE, &noCore);
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
    m_pid = ::getpid();
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
    if (message->bytes != sizeof request || request.protocol != kForkProtocol || message->fds.size() < 2)
        return false;
    startWorker(request, *message);
    return true;
}

void ForkServer::startWorker(const ForkRequest& request, FdSocket::Message& message) {
    ForkReply answer;
    answer.kind = ForkReply::Kind::Started;
    answer.token = request.token;
    WorkerEnvironment environment(request.threads);
    const pid_t pid = ::fork();
    if (pid == 0) {
        environment.use();
        becomeWorker(request, message);
    }
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
    m_oom.refresh();
}

void ForkServer::becomeWorker(const ForkRequest& request, FdSocket::Message& message) {
    ::setpgid(0, 0);
    // what a task starts stays below its worker, until that ends: so whose it was is known
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
    useDefaultSignals();
    if (!signalWithParent(m_pid, SIGKILL))
        ::_exit(1);
    arrangeDescriptors(message.fds[0].release(), message.fds[1].release(),
                       message.fds.size() > 2 ? message.fds[2].release() : -1);
    applyLimits(request);
    if (request.scopeSignals != 0) [[maybe_unused]]
        const int refused = scopeOwnSignals();
    if (request.spawn != 0) {
        const std::string slot = std::to_string(request.slot);
        const std::string parent = std::to_string(m_pid);
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
        std::vector<int> named;
        // before the reap, while the group's number can't be another's
        if (worker != m_workers.end()) {
            named = nameStrays(pid, ended.si_code == CLD_EXITED);
            ::kill(-pid, SIGKILL);
        }
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
        answer.outOfMemory = m_oom.hasKilled(status) ? 1 : 0;
        answer.cpuNs = nanosecondsOf(usage.ru_utime) + nanosecondsOf(usage.ru_stime);
        answer.maxRssBytes = std::int64_t{usage.ru_maxrss} * 1024;
        m_workers.erase(worker);
        killStrays(named, ended.si_code == CLD_EXITED ? 0 : pid);
        reply(answer);
    }
}

std::vector<int> ForkServer::nameStrays(int endedWorker, bool leftByItself) const {
    std::vector<int> named;
    for (const int pid : ownChildren()) {
        const int group = ::getpgid(pid);
        // a worker that was killed takes its task's program along, which is in its group; another that is ending has
        // its own turn
        const bool isOwn = group == endedWorker;
        if (m_workers.contains(pid) || (isOwn && !leftByItself) || (!isOwn && m_workers.contains(group)))
            continue;
        nameStray(pid);
        named.push_back(pid);
    }
    return named;
}

void ForkServer::nameStray(int pid) const {
    ForkReply stray;
    stray.kind = ForkReply::Kind::Stray;
    stray.pid = pid;
    if (!readName(pid, stray.name))
        return;
    const UniqueFd pidfd(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0)));
    reply(stray, pidfd.get());
}

/// Another worker may be ending at the same time: what it leaves comes here in the middle of this, and is to be named
/// too before it is killed; what is in its group is left to its own turn. `killedGroup`: what dies with the worker that
/// was killed, and may not have done so yet, was not left behind.
void ForkServer::killStrays(const std::vector<int>& named, int killedGroup) const {
    killAndReapChildren([this](int pid) { return m_workers.contains(pid) || m_workers.contains(::getpgid(pid)); },
                        [&](int pid) {
                            if (::getpgid(pid) != killedGroup &&
                                std::find(named.begin(), named.end(), pid) == named.end())
                                nameStray(pid);
                        });
}

void ForkServer::endEverything() {
    for (const auto& [pid, worker] : m_workers)
        ::kill(-pid, SIGKILL);
    killAndReapChildren([](int) { return false; }, [](int) {});
}

void ForkServer::reply(ForkReply reply, int fd) const {
    const std::span<const int> fds(&fd, fd >= 0 ? 1 : 0);
    // a failure means that the host is gone: the next poll says so
    [[maybe_unused]] const auto sent = m_host.send(std::as_bytes(std::span(&reply, 1)), fds);
}

} // namespace manyhands
