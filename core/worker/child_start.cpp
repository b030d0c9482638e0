// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/child_start.h"

#include <cerrno>

#include <linux/close_range.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

// The child runs on a stack of its own in the parent's memory, of which the sanitizer knows nothing.
#define MANYHANDS_BORROWED_STACK __attribute__((no_sanitize_address, no_sanitize_thread))

namespace manyhands {

namespace {

[[noreturn]] MANYHANDS_BORROWED_STACK void giveUp(const ChildStart& start, StartFailure::Step step, int number) {
    const StartFailure failure{step, number};
    [[maybe_unused]] const auto written = ::write(start.failurePipe, &failure, sizeof failure);
    ::_exit(127);
}

MANYHANDS_BORROWED_STACK void resetSignals(const ChildStart& start) {
    struct sigaction plain = {};
    plain.sa_handler = SIG_DFL;
    for (const int signal : start.ignoredSignals)
        ::sigaction(signal, &plain, nullptr);
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
}

/// As execvp: goes on when a place does not have the program, remembers that one had it and refused.
MANYHANDS_BORROWED_STACK int tryPrograms(const ChildStart& start) {
    int number = ENOENT;
    for (const char* const* program = start.programs; *program; ++program) {
        ::execve(*program, start.arguments, start.environment);
        if (errno == EACCES)
            number = EACCES;
        else if (errno != ENOENT && errno != ENOTDIR)
            return errno;
    }
    return number;
}

} // namespace

MANYHANDS_BORROWED_STACK int becomeProgram(void* argument) {
    const auto& start = *static_cast<const ChildStart*>(argument);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != start.parent)
        ::_exit(127); // the worker ended before the line above: nobody is left to tell
    resetSignals(start);
    if (::dup2(start.standardInput, STDIN_FILENO) < 0 || ::dup2(start.standardOutput, STDOUT_FILENO) < 0 ||
        ::dup2(start.standardError, STDERR_FILENO) < 0)
        giveUp(start, StartFailure::Step::Program, errno);
    ::syscall(SYS_close_range, 3U, ~0U, CLOSE_RANGE_CLOEXEC);
    if (start.directory && ::chdir(start.directory) != 0)
        giveUp(start, StartFailure::Step::Directory, errno);
    giveUp(start, StartFailure::Step::Program, tryPrograms(start));
}

} // namespace manyhands
