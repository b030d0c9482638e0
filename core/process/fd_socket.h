// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <utility>
#include <vector>

#include "core/base/error.h"
#include "core/base/unique_fd.h"

namespace manyhands {

/// One end of a SOCK_SEQPACKET pair: whole messages of plain bytes, with descriptors alongside. End of file means that
/// the other side is gone; it is the lifeline between host and fork server.
class FdSocket {
public:
    static constexpr std::size_t kMaxFds = 64;

    struct Message {
        std::size_t bytes = 0; ///< 0: end of file
        std::vector<UniqueFd> fds;
    };

    FdSocket() = default;
    explicit FdSocket(UniqueFd fd)
        : m_fd(std::move(fd)) {}
    static Result<std::pair<FdSocket, FdSocket>> pair();

    /// Never raises SIGPIPE. The descriptors stay the caller's.
    Result<void> send(std::span<const std::byte> bytes, std::span<const int> fds = {}) const;
    /// Waits for a message unless `wait` is false; then an error with number EAGAIN says that none is there.
    Result<Message> receive(std::span<std::byte> buffer, bool wait = true) const;
    int fd() const { return m_fd.get(); }
    bool isOpen() const { return m_fd.isOpen(); }
    void close() { m_fd.reset(); }
    UniqueFd takeFd() { return std::move(m_fd); }

private:
    UniqueFd m_fd;
};

} // namespace manyhands
