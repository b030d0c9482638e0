// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ipc/connection.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include <poll.h>
#include <sys/socket.h>
#include <sys/uio.h>

#include "core/ipc/shared_memory.h"

namespace manyhands {

namespace {

// The first byte of a packet: what the rest is.
constexpr char kMessage = 'm'; ///< the message
constexpr char kMemory = 's';  ///< its length, u64; the bytes lie in the sealed memory whose descriptor comes along
constexpr char kFd = 'f';      ///< nothing; the descriptor is the message
constexpr std::size_t kPacket = 65'536;
constexpr std::uint64_t kLongest = 4ULL << 30U;

union ControlBuffer {
    cmsghdr header;
    std::array<char, CMSG_SPACE(sizeof(int))> bytes;
};

/// Repeats a call that a signal interrupted.
template <class Call>
Result<long> uninterrupted(Call call, const char* what) {
    for (;;)
        if (auto result = checked(call(), what); result || result.error().number != EINTR)
            return result;
}

} // namespace

void Connection::mustBeOpen(Ways wrong, const char* what) const {
    if (!m_socket.isOpen())
        throw Closed(what);
    if (m_ways == wrong)
        throw LogicError(std::string(what) +
                         ": this end of a one-way pipe is for the other direction. Use the other end.");
}

void Connection::sendPacket(char kind, std::string_view bytes, int fd) {
    mustBeOpen(Ways::ReceiveOnly, "Nothing was sent");
    std::array<iovec, 2> parts{{{&kind, 1}, {const_cast<char*>(bytes.data()), bytes.size()}}};
    msghdr packet{};
    packet.msg_iov = parts.data();
    packet.msg_iovlen = parts.size();
    ControlBuffer control{};
    if (fd >= 0) {
        packet.msg_control = &control;
        packet.msg_controllen = sizeof control;
        cmsghdr* header = CMSG_FIRSTHDR(&packet);
        header->cmsg_level = SOL_SOCKET;
        header->cmsg_type = SCM_RIGHTS;
        header->cmsg_len = CMSG_LEN(sizeof fd);
        std::memcpy(CMSG_DATA(header), &fd, sizeof fd);
    }
    const auto sent =
        uninterrupted([&] { return ::sendmsg(m_socket.get(), &packet, MSG_NOSIGNAL); }, "Nothing was sent");
    if (!sent && (sent.error().number == EPIPE || sent.error().number == ECONNRESET))
        throw BrokenPipe();
    orThrow(sent);
}

void Connection::sendBytes(std::string_view bytes) {
    if (bytes.size() < kPacket) {
        sendPacket(kMessage, bytes, -1);
        return;
    }
    mustBeOpen(Ways::ReceiveOnly, "Nothing was sent");
    const SharedMemory memory = orThrow(SharedMemory::create("manyhands-message", bytes.size(), kLongest));
    std::memcpy(memory.data(), bytes.data(), bytes.size());
    const std::uint64_t length = bytes.size();
    sendPacket(kMemory, {reinterpret_cast<const char*>(&length), sizeof length}, memory.fd());
}

Connection::Packet Connection::receivePacket() {
    mustBeOpen(Ways::SendOnly, "Nothing was received");
    Packet received;
    received.bytes.resize(kPacket);
    std::array<iovec, 2> parts{{{&received.kind, 1}, {received.bytes.data(), received.bytes.size()}}};
    ControlBuffer control{};
    msghdr packet{};
    packet.msg_iov = parts.data();
    packet.msg_iovlen = parts.size();
    packet.msg_control = &control;
    packet.msg_controllen = sizeof control;
    const auto got =
        uninterrupted([&] { return ::recvmsg(m_socket.get(), &packet, MSG_CMSG_CLOEXEC); }, "Nothing was received");
    if (const cmsghdr* header = CMSG_FIRSTHDR(&packet);
        got && header && header->cmsg_level == SOL_SOCKET && header->cmsg_type == SCM_RIGHTS) {
        int fd = -1;
        std::memcpy(&fd, CMSG_DATA(header), sizeof fd);
        received.fd.reset(fd);
    }
    if (got ? *got == 0 : got.error().number == ECONNRESET)
        throw EndOfFile();
    const auto length = static_cast<std::size_t>(orThrow(got));
    if ((packet.msg_flags & MSG_CTRUNC) != 0 && !received.fd.isOpen())
        throw SystemError(Error{"The message was lost", "no descriptor was free to take the one that came with it",
                                "Close some files, or raise the limit (ulimit -n).", EMFILE});
    if ((packet.msg_flags & MSG_TRUNC) != 0)
        throw EncodingError(
            "What arrived is no message of this library: it is longer than any packet that send() makes.");
    received.bytes.resize(length - 1);
    return received;
}

std::string Connection::recvBytes() {
    Packet packet = receivePacket();
    if (packet.kind == kMessage)
        return std::move(packet.bytes);
    if (packet.kind != kMemory || !packet.fd.isOpen())
        throw EncodingError(
            "What arrived is no message but something else: a descriptor, say. Call recvFd() for that.");
    const auto length = decoded<std::uint64_t>(packet.bytes);
    const SharedMemory memory = orThrow(SharedMemory::map(std::move(packet.fd)));
    if (length > memory.size())
        throw EncodingError("The message that arrived is damaged: it is shorter than it says.");
    return {reinterpret_cast<const char*>(memory.data()), static_cast<std::size_t>(length)};
}

std::string Connection::recvBytes(std::size_t most) {
    std::string message = recvBytes();
    if (message.size() > most)
        throw BufferTooShort(std::move(message), most);
    return message;
}

std::size_t Connection::recvInto(std::span<char> room) {
    const std::string message = recvBytes(room.size());
    std::copy(message.begin(), message.end(), room.begin());
    return message.size();
}

void Connection::sendFd(int fd) {
    if (fd < 0)
        throw LogicError("No descriptor was sent: " + std::to_string(fd) + " is none. Open it first.");
    sendPacket(kFd, {}, fd);
}

UniqueFd Connection::recvFd() {
    Packet packet = receivePacket();
    if (packet.kind != kFd || !packet.fd.isOpen())
        throw EncodingError("What arrived is no descriptor but a message. Call recv() for that.");
    return std::move(packet.fd);
}

bool Connection::poll(Duration timeout) const {
    mustBeOpen(Ways::SendOnly, "The connection cannot be asked");
    const int fd = m_socket.get();
    return !wait({&fd, 1}, timeout).empty();
}

std::pair<Connection, Connection> pipe(Direction direction) {
    std::array<int, 2> ends{};
    orThrow(checked(::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data()), "A pipe could not be made"));
    const bool simplex = direction == Direction::Simplex;
    return {Connection(UniqueFd(ends[0]), simplex ? Connection::Ways::ReceiveOnly : Connection::Ways::Both),
            Connection(UniqueFd(ends[1]), simplex ? Connection::Ways::SendOnly : Connection::Ways::Both)};
}

std::vector<int> wait(std::span<const int> descriptors, Duration timeout) {
    if (descriptors.empty())
        return {}; // nothing can become ready
    std::vector<pollfd> asked;
    for (const int fd : descriptors)
        asked.push_back({fd, POLLIN, 0});
    const Deadline deadline(timeout);
    for (;;) {
        timespec left{};
        if (!deadline.isForever()) {
            left.tv_sec = deadline.left().count() / 1'000'000'000;
            left.tv_nsec = deadline.left().count() % 1'000'000'000;
        }
        const auto count = checked(::ppoll(asked.data(), asked.size(), deadline.isForever() ? nullptr : &left, nullptr),
                                   "The wait failed");
        if (count || count.error().number != EINTR) {
            orThrow(count);
            break;
        }
    }
    std::vector<int> ready;
    for (const pollfd& one : asked) {
        if ((one.revents & POLLNVAL) != 0)
            throw LogicError("The descriptor " + std::to_string(one.fd) + " is not open: it cannot be waited for.");
        if (one.revents != 0)
            ready.push_back(one.fd);
    }
    return ready;
}

} // namespace manyhands
