// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proofs/stepped_process.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/base/unique_fd.h"

namespace manyhands::test {

namespace {

/// While one lives, this thread's system calls are interrupted now and then, so that a wait for a child that has fallen
/// asleep comes back.
class Nudge {
public:
    Nudge() { setTimer(kEveryNs); }
    ~Nudge() { setTimer(0); }
    Nudge(const Nudge&) = delete;
    Nudge& operator=(const Nudge&) = delete;

private:
    static constexpr long kEveryNs = 2'000'000;
    static timer_t makeTimer() {
        struct sigaction action {};
        action.sa_handler = [](int) {};
        ::sigaction(SIGALRM, &action, nullptr); // without SA_RESTART
        sigevent event{};
        event.sigev_notify = SIGEV_THREAD_ID;
        event.sigev_signo = SIGALRM;
        event._sigev_un._tid = ::gettid();
        timer_t timer{};
        if (::timer_create(CLOCK_MONOTONIC, &event, &timer) != 0)
            std::abort();
        return timer;
    }
    static void setTimer(long everyNs) {
        static timer_t timer = makeTimer();
        const itimerspec every{{0, everyNs}, {0, everyNs}};
        if (::timer_settime(timer, 0, &every, nullptr) != 0)
            std::abort();
    }
};

/// Of this one child, however often a signal comes between.
pid_t waitFor(pid_t pid, int& status) {
    pid_t answer = -1;
    do
        answer = ::waitpid(pid, &status, 0);
    while (answer < 0 && errno == EINTR);
    return answer;
}

} // namespace

bool isAsleep(pid_t pid) {
    char path[64];
    std::snprintf(path, sizeof path, "/proc/%d/stat", pid);
    const int file = ::open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    char text[512] = {};
    const auto length = ::read(file, text, sizeof text - 1);
    ::close(file);
    const char* name = length > 0 ? std::strrchr(text, ')') : nullptr;
    return name != nullptr && name[2] == 'S'; // "t": stopped by its tracer, "R": waits for a processor
}

SteppedProcess::SteppedProcess(const std::function<void()>& body)
    : m_pid(::fork()) {
    if (m_pid == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr);
        ::raise(SIGSTOP);
        body();
        ::_exit(0);
    }
    int status = 0;
    if (m_pid < 0 || waitFor(m_pid, status) != m_pid || !WIFSTOPPED(status)) {
        std::perror("a child that is traced");
        std::abort();
    }
}

SteppedProcess::State SteppedProcess::await() {
    const Nudge nudge;
    int status = 0;
    while (::waitpid(m_pid, &status, 0) != m_pid)
        if (isAsleep(m_pid))
            return State::Asleep;
    if (WIFSTOPPED(status))
        return State::Stopped;
    m_pid = -1;
    return State::Ended;
}

SteppedProcess::State SteppedProcess::step(std::uint64_t count) {
    for (; count > 0 && m_state == State::Stopped; --count) {
        ::ptrace(PTRACE_SINGLESTEP, m_pid, nullptr, nullptr);
        m_state = await();
        ++m_steps;
    }
    return m_state;
}

#if defined(__x86_64__)

std::uint64_t SteppedProcess::place() const {
    user_regs_struct registers{};
    ::ptrace(PTRACE_GETREGS, m_pid, nullptr, &registers);
    return registers.rip;
}

std::uint8_t SteppedProcess::patch(std::uint64_t place, std::uint8_t byte) const {
    const std::uint64_t word = place & ~std::uint64_t{7}; // never in two pages: the second might not be there
    const std::uint64_t shift = (place - word) * 8;
    const auto before = static_cast<std::uint64_t>(::ptrace(PTRACE_PEEKTEXT, m_pid, word, nullptr));
    const std::uint64_t after = (before & ~(0xffULL << shift)) | std::uint64_t{byte} << shift;
    if (::ptrace(PTRACE_POKETEXT, m_pid, word, after) != 0)
        std::abort();
    return static_cast<std::uint8_t>(before >> shift);
}

SteppedProcess::State SteppedProcess::runTo(std::uint64_t place) {
    constexpr std::uint8_t kBreakpoint = 0xcc;
    while (m_state == State::Stopped && this->place() == place) // more than once when it repeats itself, as "rep" does
        step(1);
    if (m_state != State::Stopped)
        return m_state;
    const std::uint8_t code = patch(place, kBreakpoint);
    ::ptrace(PTRACE_CONT, m_pid, nullptr, nullptr);
    m_state = await();
    if (m_state != State::Stopped)
        return m_state;
    patch(place, code);
    user_regs_struct registers{};
    ::ptrace(PTRACE_GETREGS, m_pid, nullptr, &registers);
    registers.rip = place;
    ::ptrace(PTRACE_SETREGS, m_pid, nullptr, &registers);
    return m_state;
}

#else

std::uint64_t SteppedProcess::place() const {
    return 0;
}

SteppedProcess::State SteppedProcess::runTo(std::uint64_t) {
    return m_state;
}

#endif

void SteppedProcess::release() {
    if (m_state == State::Ended || m_free)
        return;
    m_free = true;
    int status = 0;
    if (m_state == State::Asleep) {
        // Only a stopped process can be let go; its system call starts again by itself. It may have been woken already,
        // and then it stops for the end of its step first.
        ::kill(m_pid, SIGSTOP);
        while (waitFor(m_pid, status) == m_pid && WIFSTOPPED(status) && WSTOPSIG(status) != SIGSTOP)
            ::ptrace(PTRACE_CONT, m_pid, nullptr, nullptr);
    }
    ::ptrace(PTRACE_DETACH, m_pid, nullptr, nullptr);
}

bool SteppedProcess::join(int milliseconds) {
    if (m_pid < 0)
        return true;
    const UniqueFd process(static_cast<int>(::syscall(SYS_pidfd_open, m_pid, 0)));
    pollfd ended{process.get(), POLLIN, 0};
    if (::poll(&ended, 1, milliseconds) != 1)
        return false;
    int status = 0;
    const bool clean = waitFor(m_pid, status) == m_pid && WIFEXITED(status) && WEXITSTATUS(status) == 0;
    m_pid = -1;
    return clean;
}

void SteppedProcess::kill() {
    if (m_pid < 0)
        return;
    ::kill(m_pid, SIGKILL);
    int status = 0;
    while (waitFor(m_pid, status) == m_pid && WIFSTOPPED(status)) {
    }
    m_pid = -1;
    m_state = State::Ended;
}

} // namespace manyhands::test
