// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/own_namespace.h"

#include <cerrno>
#include <string>

#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/base/unique_fd.h"

namespace manyhands {

namespace {

bool writeFile(const char* path, const std::string& text) {
    const UniqueFd file(::open(path, O_WRONLY | O_CLOEXEC));
    return file.isOpen() && ::write(file.get(), text.data(), text.size()) == static_cast<ssize_t>(text.size());
}

/// Without privileges a user namespace comes first; in it the user keeps its own number.
bool unshareNamespaces() {
    const uid_t user = ::geteuid();
    const gid_t group = ::getegid();
    if (::unshare(CLONE_NEWPID | CLONE_NEWNS) == 0)
        return true;
    if (::unshare(CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNS) != 0)
        return false;
    const std::string same = std::to_string(user) + ' ' + std::to_string(user) + " 1";
    const std::string sameGroup = std::to_string(group) + ' ' + std::to_string(group) + " 1";
    return writeFile("/proc/self/setgroups", "deny") && writeFile("/proc/self/uid_map", same) &&
           writeFile("/proc/self/gid_map", sameGroup);
}

/// Programs that look at themselves in /proc must find themselves there.
bool mountOwnProc() {
    return ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
           ::mount("proc", "/proc", "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC, nullptr) == 0;
}

[[noreturn]] void waitForInner(pid_t inner) {
    // SIGCONT comes when the host ends: the inner one sees the end of its socket by itself
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGPIPE})
        ::signal(signal, SIG_IGN);
    int status = 0;
    while (::waitpid(inner, &status, 0) < 0 && errno == EINTR) {
    }
    ::_exit(WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
}

} // namespace

int enterOwnNamespace(int keepFd) {
    int outcome[2]; // the inner one tells what it could do; the end of file tells it that the waiting one is gone
    int lifeline[2];
    if (::pipe2(outcome, O_CLOEXEC) != 0 || ::pipe2(lifeline, O_CLOEXEC) != 0 || !unshareNamespaces())
        return errno;
    const pid_t inner = ::fork();
    if (inner < 0)
        return errno;
    if (inner > 0) {
        ::close(outcome[1]);
        ::close(lifeline[0]);
        int refused = EPERM;
        if (::read(outcome[0], &refused, sizeof refused) != sizeof refused || refused != 0) {
            ::waitpid(inner, nullptr, 0);
            return refused != 0 ? refused : EPERM;
        }
        if (keepFd >= 0)
            ::close(keepFd);
        waitForInner(inner);
    }
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::close(lifeline[1]);
    pollfd ended{lifeline[0], 0, 0};
    if (::poll(&ended, 1, 0) > 0)
        ::_exit(1); // the waiting one ended before the line above
    const int refused = mountOwnProc() ? 0 : errno;
    [[maybe_unused]] const auto told = ::write(outcome[1], &refused, sizeof refused);
    if (refused != 0)
        ::_exit(1);
    ::close(outcome[0]);
    ::close(outcome[1]);
    ::close(lifeline[0]);
    return 0;
}

} // namespace manyhands
