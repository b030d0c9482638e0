// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/process.h"

#include <algorithm>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

#include "core/base/multiprocessing_error.h"
#include "core/process/active_children.h"
#include "core/process/child_main.h"
#include "core/process/single_thread.h"
#include "core/process/spawn.h"
#include "core/process/start_request.h"

namespace manyhands {

Process::Process(ProcessOptions options)
    : m_child(std::make_shared<detail::Child>()) {
    detail::Family& family = detail::Family::instance();
    m_child->path = family.nextPath();
    m_child->name = options.name.empty() ? "Process-" + m_child->path : std::move(options.name);
    m_child->daemon = options.daemon.value_or(family.daemon);
    m_child->creator = ::getpid();
    m_startMethod = options.startMethod;
}

Process::Process(Process&&) noexcept = default;

Process::~Process() {
    // moved away, never started, or a copy in the new process itself
    if (!m_child || !m_child->isStarted() || m_child->closed || m_child->creator != ::getpid())
        return;
    if (m_child->daemon)
        m_child->signal(SIGKILL, Reach::Group);
    m_child->wait(-1);
    detail::Family::instance().reapEnded();
}

void Process::run() {
    if (m_body)
        m_body->call();
}

void Process::start() {
    if (m_child->closed || m_child->isStarted())
        throw LogicError("A process can be started only once. Make a new Process.");
    if (m_child->creator != ::getpid())
        throw LogicError("A process can be started only by the process that made it.");
    if (detail::Family::instance().daemon)
        throw LogicError("A daemon may not have children: they would be left behind when it is killed. Make it no "
                         "daemon.");
    switch (fittingStartMethod(m_startMethod)) {
    case StartMethod::Fork:
        startForked();
        break;
    case StartMethod::ForkServer:
        startServed();
        break;
    case StartMethod::Spawn:
        startSpawned();
        break;
    }
    detail::Family::instance().add(m_child);
    m_body.reset(); // what it holds is the child's now
}

void Process::startForked() {
    requireSingleThread();
    auto [readEnd, writeEnd] = detail::makePipe(O_CLOEXEC | O_NONBLOCK);
    UniqueFd self = detail::pidfdOf(::getpid());
    const int parent = ::getpid();
    detail::Family::instance().oom.refresh();
    detail::flushStreams();
    const auto pid = static_cast<int>(orThrow(checked(::fork(), "The process could not be forked")));
    if (pid == 0) {
        readEnd.reset();
        detail::becomeChild(*m_child, {parent, parent, std::move(self), std::move(writeEnd)}, [this] { run(); });
    }
    ::setpgid(pid, pid); // both sides set it: whoever comes first
    m_child->pid = pid;
    m_child->pidfd = detail::pidfdOf(pid);
    m_child->report = std::move(readEnd);
}

void Process::startServed() {
    Parcel parcel;
    const detail::ServedEntry entry = m_body ? m_body->pack(parcel) : nullptr;
    if (!entry)
        throw LogicError("The process was not started: its callable can't travel to the fork server. Use a function or "
                         "a trivially copyable callable, with arguments that have a manyhands::Codec or are shared "
                         "objects, or StartMethod::Fork.");
    detail::startServed(*m_child, entry, parcel);
}

void Process::startSpawned() {
    Parcel parcel;
    const RegisteredFunction* function = m_body ? m_body->packForSpawn(parcel) : nullptr;
    if (!function)
        throw LogicError("The process was not started: another run of this program can't find its callable, or its "
                         "arguments can't travel. Use a function that is registered with MANYHANDS_FUNCTION(name), "
                         "with arguments that have a manyhands::Codec or are shared objects.");
    detail::startSpawned(*m_child, *function, parcel);
}

detail::Child& Process::started(const char* call) const {
    if (m_child->closed)
        throw LogicError(std::string(call) + " of a process that was closed.");
    if (!m_child->isStarted())
        throw LogicError(std::string(call) + " of a process that was not started. Call start() first.");
    if (m_child->creator != ::getpid())
        throw LogicError(std::string(call) + " is for the process that made it.");
    return *m_child;
}

bool Process::join() {
    return started("join()").wait(-1);
}

bool Process::join(std::chrono::nanoseconds timeout) {
    return started("join()").wait(std::max<std::int64_t>(timeout.count(), 0));
}

bool Process::isAlive() {
    if (m_child->closed)
        throw LogicError("isAlive() of a process that was closed.");
    return m_child->isStarted() && m_child->creator == ::getpid() && !m_child->wait(0);
}

std::optional<int> Process::exitCode() {
    if (!m_child->closed && !m_child->isStarted())
        return std::nullopt;
    detail::Child& child = started("exitCode()");
    if (!child.wait(0))
        return std::nullopt;
    return child.ended->signal != 0 ? -child.ended->signal : child.ended->code;
}

ExitInfo Process::exitInfo() {
    detail::Child& child = started("exitInfo()");
    if (!child.wait(0))
        throw NotReady();
    return *child.ended;
}

int Process::pid() const {
    return m_child->pid;
}

const std::string& Process::name() const {
    return m_child->name;
}

bool Process::isDaemon() const {
    return m_child->daemon;
}

int Process::sentinel() const {
    return started("sentinel()").pidfd.get();
}

void Process::signal(int number, Reach reach) {
    detail::Child& child = started("A signal");
    if (!child.wait(0))
        child.signal(number, reach);
}

void Process::terminate(Reach reach) {
    signal(SIGTERM, reach);
}

void Process::kill(Reach reach) {
    signal(SIGKILL, reach);
}

void Process::interrupt(Reach reach) {
    signal(SIGINT, reach);
}

void Process::close() {
    if (m_child->closed)
        return;
    if (isAlive())
        throw LogicError("A process that runs can't be closed. Call join() or terminate() first.");
    m_child->pidfd.reset();
    m_child->closed = true;
}

} // namespace manyhands
