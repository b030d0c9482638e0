// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>
#include <functional>

#include <poll.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/base/unique_fd.h"

/// A forked child that runs a function and ends with what it returns; killed at the end of its life here.
class Forked {
public:
    explicit Forked(const std::function<int()>& run)
        : m_pid(::fork()) {
        if (m_pid == 0) {
            int code = 99;
            try {
                code = run();
            } catch (...) {
            }
            ::_exit(code);
        }
        m_process = manyhands::UniqueFd(static_cast<int>(::syscall(SYS_pidfd_open, m_pid, 0)));
    }
    Forked(const Forked&) = delete;
    Forked& operator=(const Forked&) = delete;
    ~Forked() { kill(); }

    pid_t pid() const { return m_pid; }
    int pidfd() const { return m_process.get(); } ///< readable once it has ended
    /// Its exit code, minus its signal when one ended it, or 1000 when it does not end in that time.
    int join(int milliseconds = 30'000) {
        if (m_pid <= 0)
            return m_result;
        pollfd ended{m_process.get(), POLLIN, 0};
        m_result = 1000;
        if (::poll(&ended, 1, milliseconds) == 1)
            reap();
        return m_result;
    }
    void kill() {
        if (m_pid <= 0)
            return;
        ::kill(m_pid, SIGKILL);
        reap();
    }

private:
    void reap() {
        int status = 0;
        ::waitpid(m_pid, &status, 0);
        m_result = WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
        m_pid = 0;
    }
    pid_t m_pid;
    int m_result = 1000;
    manyhands::UniqueFd m_process;
};
