// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/unique_fd.h"

#include <atomic>

#include <unistd.h>

namespace manyhands {

namespace {

std::atomic<std::uint64_t> openedCount{0};
std::atomic<std::uint64_t> closedCount{0};

} // namespace

std::uint64_t UniqueFd::opened() {
    return openedCount.load(std::memory_order_relaxed);
}

std::uint64_t UniqueFd::closed() {
    return closedCount.load(std::memory_order_relaxed);
}

void UniqueFd::noteOpened() const {
    if (m_fd >= 0)
        openedCount.fetch_add(1, std::memory_order_relaxed);
}

void UniqueFd::noteClosed() const {
    if (m_fd >= 0)
        closedCount.fetch_add(1, std::memory_order_relaxed);
}

void UniqueFd::take(int fd) {
    noteClosed();
    if (m_fd >= 0)
        ::close(m_fd);
    m_fd = fd;
}

void UniqueFd::reset(int fd) {
    take(fd);
    noteOpened();
}

} // namespace manyhands
