// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/side_program.h"

#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/measure/stopwatch.h"

namespace manyhands {

namespace {

constexpr int kAboveTargets = 64; ///< where descriptors wait, so that none is overwritten before its turn

std::vector<char*> pointersTo(std::vector<std::string>& texts) {
    std::vector<char*> pointers;
    pointers.reserve(texts.size() + 1);
    for (std::string& text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

/// All that the new process needs, made before the fork: after it, other threads may hold the locks of malloc.
struct Prepared {
    explicit Prepared(const SideStart& start)
        : path(start.path)
        , argumentTexts(start.arguments)
        , environmentTexts(start.environment)
        , descriptors(start.descriptors)
        , mostFileBytes(start.mostFileBytes)
        , parent(::getpid()) {
        argumentTexts.insert(argumentTexts.begin(), path);
        arguments = pointersTo(argumentTexts);
        environment = pointersTo(environmentTexts);
    }
    std::string path;
    std::vector<std::string> argumentTexts, environmentTexts;
    std::vector<char*> arguments, environment;
    std::vector<int> descriptors;
    std::uint64_t mostFileBytes;
    int parent;
};

bool placeDescriptors(std::vector<int>& descriptors) {
    for (int& fd : descriptors) {
        fd = fd < 0 ? ::open("/dev/null", O_RDWR | O_CLOEXEC) : fd;
        fd = ::fcntl(fd, F_DUPFD_CLOEXEC, kAboveTargets);
        if (fd < 0)
            return false;
    }
    int target = 0;
    for (const int fd : descriptors)
        if (::dup2(fd, target++) < 0)
            return false;
    ::close_range(static_cast<unsigned>(target), ~0U, 0);
    return true;
}

/// In the new process: nothing but what signal handlers may call.
[[noreturn]] void become(Prepared& prepared) {
    ::setpgid(0, 0);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != prepared.parent) // it died before
        ::_exit(127);
    for (const int number : {SIGINT, SIGTERM, SIGPIPE, SIGCHLD})
        ::signal(number, SIG_DFL);
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    if (prepared.mostFileBytes != 0) {
        const rlimit limit{prepared.mostFileBytes, prepared.mostFileBytes};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    if (placeDescriptors(prepared.descriptors))
        ::execve(prepared.path.c_str(), prepared.arguments.data(), prepared.environment.data());
    ::_exit(127);
}

} // namespace

Result<SideProgram> SideProgram::start(const SideStart& start) {
    Prepared prepared(start);
    const auto pid = checked(::fork(), "The program " + start.path + " was not started");
    if (!pid)
        return fail(pid.error());
    if (*pid == 0)
        become(prepared);
    SideProgram program;
    program.m_pid = static_cast<int>(*pid);
    ::setpgid(program.m_pid, program.m_pid); // whichever of the two comes first
    const auto pidfd = checked(::syscall(SYS_pidfd_open, program.m_pid, 0), "The program could not be watched");
    if (!pidfd) {
        ::kill(program.m_pid, SIGKILL);
        program.reapGroup();
        return fail(pidfd.error());
    }
    program.m_pidfd.reset(static_cast<int>(*pidfd));
    return program;
}

SideProgram& SideProgram::operator=(SideProgram&& other) noexcept {
    if (this != &other) {
        end();
        m_pid = other.m_pid;
        m_pidfd = std::move(other.m_pidfd);
    }
    return *this;
}

SideProgram::~SideProgram() {
    end();
}

void SideProgram::signal(int number) const {
    ::kill(m_pid, number);
}

std::optional<ExitStatus> SideProgram::wait(int ms) {
    pollfd look{m_pidfd.get(), POLLIN, 0};
    const std::int64_t until = monotonicNs() + ms * 1'000'000LL;
    for (std::int64_t left = ms; ::poll(&look, 1, static_cast<int>(left)) <= 0;) { // a signal may end it early
        left = (until - monotonicNs()) / 1'000'000;
        if (left <= 0)
            return std::nullopt;
    }
    int status = 0;
    // what it has started goes first, while its own number still keeps the group's from being given anew
    ::kill(-m_pid, SIGKILL);
    ::waitpid(m_pid, &status, 0);
    reapGroup();
    m_pidfd.reset();
    return ExitStatus::fromWait(status);
}

void SideProgram::end() {
    if (!isRunning())
        return;
    ::kill(-m_pid, SIGKILL);
    reapGroup();
    m_pidfd.reset();
}

/// What it leaves behind comes to this process, if that is a subreaper, as it dies.
void SideProgram::reapGroup() const {
    while (::waitpid(-m_pid, nullptr, 0) > 0) {
    }
}

} // namespace manyhands
