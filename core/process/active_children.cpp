// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/active_children.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>

#include <csignal>
#include <poll.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/base/error.h"
#include "core/base/exit_status.h"
#include "core/measure/stopwatch.h"
#include "core/process/start_request.h"

namespace manyhands {

namespace {

/// True once `fd` is readable; a signal that interrupts the wait does not lengthen it.
bool waitReadable(int fd, std::int64_t timeoutNs) {
    const std::int64_t until = monotonicNs() + std::max<std::int64_t>(timeoutNs, 0);
    for (;;) {
        pollfd wait{fd, POLLIN, 0};
        const std::int64_t left = std::max<std::int64_t>(until - monotonicNs(), 0);
        const timespec limit{left / 1'000'000'000, left % 1'000'000'000};
        const auto ready = checked(::ppoll(&wait, 1, timeoutNs < 0 ? nullptr : &limit, nullptr), "");
        if (ready)
            return *ready > 0;
        if (ready.error().number != EINTR)
            return false;
    }
}

std::string readReport(int fd) {
    std::array<char, 1024> text{};
    const auto length = ::read(fd, text.data(), text.size());
    return length > 0 ? std::string(text.data(), static_cast<std::size_t>(length)) : std::string();
}

} // namespace

namespace detail {

bool Child::wait(std::int64_t timeoutNs) {
    if (!ended && waitReadable(pidfd.get(), timeoutNs))
        reap();
    return ended.has_value();
}

namespace {

/// Nothing when somebody else took it, or the fork server that had it is gone.
std::optional<StartStatus> statusOf(const Child& child) {
    StartStatus status;
    if (child.status.isOpen())
        return ::read(child.status.get(), &status, sizeof status) == sizeof status ? std::optional(status)
                                                                                   : std::nullopt;
    if (::wait4(child.pid, &status.waitStatus, 0, &status.usage) != child.pid)
        return std::nullopt;
    status.outOfMemory = Family::instance().oom.hasKilled(status.waitStatus);
    return status;
}

} // namespace

void Child::reap() {
    ExitInfo info;
    info.error = readReport(report.get());
    if (const auto taken = statusOf(*this)) {
        const ExitStatus exit = ExitStatus::fromWait(taken->waitStatus);
        info.usage = taken->usage;
        info.code = exit.code;
        info.signal = exit.signal;
        info.coreDumped = exit.coreDumped;
        if (exit.kind == ExitStatus::Kind::Signalled)
            info.reason = taken->outOfMemory ? ExitInfo::Reason::OutOfMemory : ExitInfo::Reason::Signal;
        else if (exit.kind == ExitStatus::Kind::Exited)
            info.reason = info.error.empty() ? ExitInfo::Reason::Returned : ExitInfo::Reason::Exception;
    }
    report.reset();
    status.reset();
    lifeline.close();
    ended = info;
}

void Child::signal(int number, Reach reach) const {
    if (ended)
        return;
    // the group exists as long as its leader is not reaped (the fork server does that at once); the leader by pidfd,
    // which cannot hit another process
    if (reach == Reach::Group && !(status.isOpen() && waitReadable(pidfd.get(), 0)))
        ::kill(-pid, number);
    ::syscall(SYS_pidfd_send_signal, pidfd.get(), number, nullptr, 0);
}

Family& Family::instance() {
    // never destroyed: children are finished by atexit, when static objects that hold a Process may be gone already
    static Family* family = [] {
        std::atexit([] { instance().finish(); });
        return new Family;
    }();
    return *family;
}

std::string Family::nextPath() {
    return (m_path.empty() ? "" : m_path + ":") + std::to_string(++m_count);
}

void Family::add(const std::shared_ptr<Child>& child) {
    reapEnded();
    m_children.push_back(child);
}

void Family::reapEnded() {
    std::erase_if(m_children, [](const std::shared_ptr<Child>& child) { return child->wait(0); });
}

void Family::finish() {
    for (const auto& child : m_children)
        if (child->daemon)
            child->signal(SIGKILL, Reach::Group);
    for (const auto& child : std::exchange(m_children, {}))
        child->wait(-1);
}

void Family::become(const Child& self, int parentPid, UniqueFd parentPidfd) {
    forgetForkServer();
    for (const auto& child : std::exchange(m_children, {}))
        child->lifeline.close(); // the creator's: its daemons must not live as long as this process
    oom = {};
    m_path = self.path;
    m_count = 0;
    parent.emplace(std::exchange(name, self.name), parentPid, parentPidfd.release());
    daemon = self.daemon;
}

void becomePoolWorker(std::uint32_t slot, int parentPid, UniqueFd parentPidfd) {
    Child self;
    self.path = std::to_string(slot + 1);
    self.name = "PoolWorker-" + self.path;
    self.daemon = true;
    Family::instance().become(self, parentPid, std::move(parentPidfd));
}

} // namespace detail

ParentProcess::ParentProcess(std::string name, int pid, int pidfd)
    : m_name(std::move(name))
    , m_pid(pid)
    , m_pidfd(pidfd) {}

bool ParentProcess::join(std::chrono::nanoseconds timeout) const {
    return waitReadable(m_pidfd, std::max<std::int64_t>(timeout.count(), 0));
}

std::vector<ProcessView> activeChildren() {
    detail::Family& family = detail::Family::instance();
    family.reapEnded();
    std::vector<ProcessView> views;
    for (const auto& child : family.children())
        views.push_back({child->name, child->pid, child->daemon});
    return views;
}

ProcessView currentProcess() {
    const detail::Family& family = detail::Family::instance();
    return {family.name, ::getpid(), family.daemon};
}

std::optional<ParentProcess> parentProcess() {
    return detail::Family::instance().parent;
}

} // namespace manyhands
