// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/single_instance.h"

#include <QFile>
#include <QFileInfo>
#include <QSocketNotifier>
#include <QThread>

#include <array>
#include <cstring>

#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace manyhands {

namespace {

constexpr const char* kGreeting = "manyhands-window/1";
constexpr int kAnswerMs = 5000;
constexpr int kTries = 20, kBetweenTriesMs = 50; ///< the first window may have its lock and not yet its socket
constexpr std::size_t kLongest = 16384;

/// The folder is there, this user's own, and nobody else may enter it.
bool isPrivate(const QByteArray& folder) {
    ::mkdir(folder.constData(), 0700);
    struct stat info {};
    return ::lstat(folder.constData(), &info) == 0 && S_ISDIR(info.st_mode) && info.st_uid == ::geteuid() &&
           (info.st_mode & 077U) == 0;
}

bool addressOf(const QByteArray& folder, sockaddr_un& address) {
    const QByteArray path = folder + "/window";
    address.sun_family = AF_UNIX;
    if (static_cast<std::size_t>(path.size()) >= sizeof address.sun_path)
        return false;
    std::memcpy(address.sun_path, path.constData(), static_cast<std::size_t>(path.size()));
    return true;
}

bool becomesReadable(int fd) {
    pollfd ready{fd, POLLIN, 0};
    return ::poll(&ready, 1, kAnswerMs) == 1;
}

bool isSameUser(int fd) {
    ucred peer{};
    socklen_t size = sizeof peer;
    return ::getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == ::geteuid();
}

UniqueFd packetSocket() {
    return UniqueFd(::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0));
}

/// One packet there, one back: the first window has taken it.
bool handOver(const QByteArray& folder, const QByteArray& request) {
    sockaddr_un address{};
    if (!addressOf(folder, address))
        return false;
    for (int i = 0; i < kTries; ++i) {
        const UniqueFd socket = packetSocket();
        if (socket.isOpen() &&
            ::connect(socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) {
            char answer = 0;
            return isSameUser(socket.get()) &&
                   ::send(socket.get(), request.constData(), static_cast<std::size_t>(request.size()), MSG_NOSIGNAL) ==
                       request.size() &&
                   becomesReadable(socket.get()) && ::recv(socket.get(), &answer, 1, 0) == 1;
        }
        QThread::msleep(kBetweenTriesMs);
    }
    return false;
}

} // namespace

QString SingleInstance::userFolder() {
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return runtime.startsWith(QLatin1Char('/')) ? runtime + QStringLiteral("/manyhands") : QString();
}

SingleInstance::SingleInstance(QString folder, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder)) {}

SingleInstance::Outcome SingleInstance::claim(const QString& file) {
    const QByteArray folder = QFile::encodeName(m_folder);
    if (folder.isEmpty() || !isPrivate(folder))
        return Outcome::Alone;
    m_lock.reset(::open((folder + "/window.lock").constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!m_lock.isOpen())
        return Outcome::Alone;
    if (::flock(m_lock.get(), LOCK_EX | LOCK_NB) == 0)
        return listen() ? Outcome::First : Outcome::Alone;
    m_lock.reset();
    QByteArray request(kGreeting);
    request += '\0';
    request += file.isEmpty() ? QByteArray() : QFile::encodeName(QFileInfo(file).absoluteFilePath());
    request += '\0';
    request += qgetenv("XDG_ACTIVATION_TOKEN");
    return handOver(folder, request) ? Outcome::HandedOver : Outcome::Alone;
}

bool SingleInstance::listen() {
    const QByteArray folder = QFile::encodeName(m_folder);
    sockaddr_un address{};
    if (!addressOf(folder, address))
        return false;
    ::unlink(address.sun_path); // of an instance that was killed: its lock is free
    m_socket = packetSocket();
    if (!m_socket.isOpen() ||
        ::bind(m_socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 ||
        ::listen(m_socket.get(), 8) != 0)
        return false;
    auto* notifier = new QSocketNotifier(m_socket.get(), QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &SingleInstance::takeCall);
    return true;
}

void SingleInstance::takeCall() {
    const UniqueFd caller(::accept4(m_socket.get(), nullptr, nullptr, SOCK_CLOEXEC));
    // a caller that says nothing must not stop this window: it has said all by the time it is accepted, or is let go
    std::array<char, kLongest> buffer{};
    if (!caller.isOpen() || !isSameUser(caller.get()))
        return;
    pollfd ready{caller.get(), POLLIN, 0};
    if (::poll(&ready, 1, 200) != 1)
        return;
    const ssize_t size = ::recv(caller.get(), buffer.data(), buffer.size(), MSG_DONTWAIT);
    const QList<QByteArray> parts = QByteArray(buffer.data(), size > 0 ? size : 0).split('\0');
    if (parts.size() != 3 || parts[0] != kGreeting)
        return;
    [[maybe_unused]] const ssize_t sent = ::send(caller.get(), "k", 1, MSG_NOSIGNAL | MSG_DONTWAIT);
    if (!parts[2].isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", parts[2]); // what lets a window come to the front under Wayland
    emit requested(QFile::decodeName(parts[1]));
}

} // namespace manyhands
