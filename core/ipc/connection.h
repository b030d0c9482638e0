// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/parcel.h"
#include "core/ipc/sync_deadline.h"

namespace manyhands {

/// One end of a pipe between two processes. Messages keep their boundaries and arrive whole or not at all: up to 64 KiB
/// in one packet, longer ones in sealed memory whose descriptor is the packet. Not for two threads at once.
class Connection {
public:
    enum class Ways { Both, ReceiveOnly, SendOnly };

    Connection(UniqueFd socket, Ways ways)
        : m_socket(std::move(socket))
        , m_ways(ways) {}
    /// The connection whose fileno() arrived in this process. Takes the descriptor.
    static Connection fromHandle(int handle, Ways ways = Ways::Both) { return {UniqueFd(handle), ways}; }

    /// \throws BrokenPipe when the other end is closed, Closed after close(), LogicError on an end that only receives
    template <Travels T>
    void send(const T& value) {
        sendBytes(encoded(value));
    }
    /// \throws EndOfFile when the other end is closed and all was received; EncodingError when it is no T
    template <Travels T>
    T recv() {
        return decoded<T>(recvBytes());
    }
    /// nullopt when there is nothing yet. \throws as recv()
    template <Travels T>
    std::optional<T> tryRecv() {
        return poll(Duration::zero()) ? std::optional<T>(recv<T>()) : std::nullopt;
    }
    void sendBytes(std::string_view bytes);
    std::string recvBytes();
    /// \throws BufferTooShort, which holds the message, when it is longer than `most`; the connection stays usable
    std::string recvBytes(std::size_t most);
    /// Into `room`; the message's length. \throws BufferTooShort, which holds a message that is longer
    std::size_t recvInto(std::span<char> room);
    /// Sends a descriptor; this process keeps its own. \throws LogicError for a negative one
    void sendFd(int fd);
    /// \throws EncodingError when what came is no descriptor
    UniqueFd recvFd();
    /// Whether recv() would return or throw at once: the end of the file counts. Waits so long for it.
    bool poll(Duration timeout = Duration::zero()) const;
    void close() { m_socket.reset(); }
    int fileno() const { return m_socket.get(); }
    Ways ways() const { return m_ways; }

private:
    struct Packet {
        char kind = 0;
        std::string bytes;
        UniqueFd fd;
    };
    void sendPacket(char kind, std::string_view bytes, int fd);
    Packet receivePacket();
    void mustBeOpen(Ways wrong, const char* what) const;

    UniqueFd m_socket;
    Ways m_ways;
};

/// A connection that is handed to a process keeps its direction. The giver's end stays open until it closes that.
template <>
struct Packing<Connection> {
    static constexpr bool kShared = true;
    static void pack(const Connection& connection, Parcel& parcel) {
        Codec<Connection::Ways>::encode(connection.ways(), parcel.bytes);
        parcel.handles.push_back(connection.fileno());
    }
    static Connection unpack(ParcelReader& in) {
        const auto ways = Codec<Connection::Ways>::decode(in.bytes());
        return Connection::fromHandle(in.takeHandle(), ways);
    }
};

enum class Direction { Duplex, Simplex };

/// Two connected ends. Simplex: the first only receives, the second only sends.
std::pair<Connection, Connection> pipe(Direction direction = Direction::Duplex);

/// Those of the descriptors that can be read from without waiting (connections, sockets, sentinels), in their order;
/// empty when the time is over, and at once when there are none. A closed other end can be read from: that it is at its
/// end. \throws LogicError when one is not open
std::vector<int> wait(std::span<const int> descriptors, Duration timeout = kForever);

} // namespace manyhands
