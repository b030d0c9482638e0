// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/process_family.h"

#include <algorithm>
#include <csignal>

#include <poll.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/measure/stopwatch.h"
#include "core/monitor/process_sampler.h"

namespace manyhands {

namespace {

constexpr std::int64_t kEndNs = 2'000'000'000;

UniqueFd heldProcess(int pid) {
    return UniqueFd(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0)));
}

bool hasEnded(const UniqueFd& process, std::int64_t waitMs = 0) {
    pollfd look{process.get(), POLLIN, 0};
    return ::poll(&look, 1, static_cast<int>(std::max<std::int64_t>(waitMs, 0))) > 0;
}

} // namespace

ProcessFamily::ProcessFamily(int root)
    : m_root(root) {
    m_members[root] = heldProcess(root);
}

bool ProcessFamily::look() {
    std::vector<int> parents;
    for (const auto& [pid, process] : m_members)
        if (!hasEnded(process))
            parents.push_back(pid);
    const std::size_t known = parents.size();
    for (std::size_t i = 0; i < parents.size(); ++i)
        for (const int child : childrenOf(parents[i]))
            if (isGone(child) && take(parents[i], child))
                parents.push_back(child);
    return parents.size() > known;
}

/// Only if, once it is held, it is still the child of a parent that lives: so neither number has a new owner.
bool ProcessFamily::take(int parent, int pid) {
    UniqueFd process = heldProcess(pid);
    if (!process.isOpen() || hasEnded(process))
        return false;
    const std::vector<int> children = childrenOf(parent);
    if (std::ranges::find(children, pid) == children.end() || isGone(parent))
        return false;
    m_members[pid] = std::move(process);
    return true;
}

std::vector<int> ProcessFamily::leaves() const {
    std::vector<int> leaves;
    for (const auto& [pid, process] : m_members)
        if (pid != m_root && !hasEnded(process) && childrenOf(pid).empty())
            leaves.push_back(pid);
    return leaves;
}

bool ProcessFamily::isGone(int pid) const {
    const auto found = m_members.find(pid);
    return found == m_members.end() || hasEnded(found->second);
}

void ProcessFamily::signal(int number) const {
    for (const auto& [pid, process] : m_members)
        ::syscall(SYS_pidfd_send_signal, process.get(), number, nullptr, 0);
}

void ProcessFamily::end() {
    do // who is stopped starts nobody that could be missed
        signal(SIGSTOP);
    while (look());
    signal(SIGKILL);
    const std::int64_t giveUp = monotonicNs() + kEndNs;
    for (const auto& [pid, process] : m_members) {
        hasEnded(process, (giveUp - monotonicNs()) / 1'000'000);
        if (pid != m_root)
            ::waitid(P_PIDFD, static_cast<id_t>(process.get()), nullptr, WEXITED | WNOHANG);
    }
    m_members.clear();
}

} // namespace manyhands
