// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/fd_socket.h"

#include <array>
#include <cerrno>
#include <cstring>

#include <sys/socket.h>

namespace manyhands {

Result<std::pair<FdSocket, FdSocket>> FdSocket::pair() {
    std::array<int, 2> ends{};
    if (auto made = checked(::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data()),
                            "A socket to the fork server could not be made");
        !made)
        return fail(made.error());
    return std::pair{FdSocket(UniqueFd(ends[0])), FdSocket(UniqueFd(ends[1]))};
}

Result<void> FdSocket::send(std::span<const std::byte> bytes, std::span<const int> fds) const {
    iovec part{const_cast<std::byte*>(bytes.data()), bytes.size()};
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int) * kMaxFds)> control{};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    if (!fds.empty()) {
        message.msg_control = control.data();
        message.msg_controllen = CMSG_SPACE(fds.size_bytes());
        cmsghdr* header = CMSG_FIRSTHDR(&message);
        header->cmsg_level = SOL_SOCKET;
        header->cmsg_type = SCM_RIGHTS;
        header->cmsg_len = CMSG_LEN(fds.size_bytes());
        std::memcpy(CMSG_DATA(header), fds.data(), fds.size_bytes());
    }
    for (;;) {
        auto sent = checked(::sendmsg(m_fd.get(), &message, MSG_NOSIGNAL), "The fork server could not be reached");
        if (sent)
            return {};
        if (sent.error().number != EINTR)
            return fail(sent.error());
    }
}

Result<FdSocket::Message> FdSocket::receive(std::span<std::byte> buffer, bool wait) const {
    iovec part{buffer.data(), buffer.size()};
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int) * kMaxFds)> control{};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = control.data();
    message.msg_controllen = control.size();
    Message received;
    received.fds.reserve(kMaxFds); // before they come: where there is no memory for them they would stay open
    Result<long> got = fail("");
    do {
        got = checked(::recvmsg(m_fd.get(), &message, MSG_CMSG_CLOEXEC | (wait ? 0 : MSG_DONTWAIT)),
                      "The socket between host and fork server could not be read");
    } while (!got && got.error().number == EINTR);
    if (!got)
        return fail(got.error());
    received.bytes = static_cast<std::size_t>(*got);
    for (cmsghdr* header = CMSG_FIRSTHDR(&message); header; header = CMSG_NXTHDR(&message, header)) {
        if (header->cmsg_level != SOL_SOCKET || header->cmsg_type != SCM_RIGHTS)
            continue;
        const std::size_t count = (header->cmsg_len - CMSG_LEN(0)) / sizeof(int);
        for (std::size_t i = 0; i < count; ++i) {
            int fd = -1;
            std::memcpy(&fd, CMSG_DATA(header) + i * sizeof(int), sizeof fd);
            received.fds.emplace_back(fd);
        }
    }
    return received;
}

} // namespace manyhands
