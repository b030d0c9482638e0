// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/python_child.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "core/measure/run_queue.h"
#include "core/measure/stopwatch.h"

namespace manyhands {

namespace {

constexpr std::size_t kHeadBytes = 17; ///< kind, processor time, length
constexpr std::uint64_t kLongestAnswer = (64U << 20U) + (64U << 10U);
constexpr std::size_t kPiece = 64U << 10U;
/// For what it does at its exit. Threads that it has left behind may keep it from leaving for ever.
constexpr int kLeavePatienceMs = 1000;
/// Between the end of the channel and that of the process: one that lives on has closed it.
constexpr int kDeathPatienceMs = 500;

bool isAnswer(char kind) {
    return kind != '\0' && std::strchr("VLOCvfxtj", kind) != nullptr;
}

std::uint64_t numberAt(const char* bytes) {
    std::uint64_t number = 0;
    for (int i = 7; i >= 0; --i) // little-endian, whatever this machine is
        number = number << 8U | static_cast<unsigned char>(bytes[i]);
    return number;
}

std::string framed(std::string_view request) {
    std::string frame;
    for (std::uint64_t rest = request.size(), i = 0; i < 8; ++i, rest >>= 8U)
        frame += static_cast<char>(rest & 0xffU);
    return frame.append(request);
}

bool waitForEnd(const UniqueFd& pidfd, int patienceMs) {
    pollfd wait{pidfd.get(), POLLIN, 0};
    return ::poll(&wait, 1, patienceMs) > 0;
}

} // namespace

Result<PythonChild> PythonChild::start(ChildLauncher& launcher, const ChildCommand& command) {
    std::array<int, 2> ends{};
    if (const auto made = checked(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()),
                                  "The channel to an interpreter could not be made");
        !made)
        return fail(made.error());
    UniqueFd ours(ends[0]);
    const UniqueFd theirs(ends[1]);
    auto child = launcher.start(command, theirs.get());
    if (!child)
        return fail(child.error());
    return PythonChild(std::move(*child), std::move(ours));
}

PythonChild::PythonChild(RunningChild child, UniqueFd channel)
    : m_child(std::move(child))
    , m_channel(std::move(channel)) {
    const std::string schedule = "/proc/" + std::to_string(m_child.pid) + "/schedstat";
    m_schedule = UniqueFd(::open(schedule.c_str(), O_RDONLY | O_CLOEXEC));
}

PythonChild::~PythonChild() {
    if (m_child.pidfd.isOpen())
        static_cast<void>(end());
}

bool PythonChild::isAlive() const {
    return !waitForEnd(m_child.pidfd, 0);
}

bool PythonChild::hasEnded() const {
    return m_isLost || !isAlive();
}

std::int64_t PythonChild::waitNs() const {
    std::array<char, 64> text{};
    if (!m_schedule.isOpen() || ::pread(m_schedule.get(), text.data(), text.size() - 1, 0) <= 0)
        return 0;
    return std::max<std::int64_t>(waitInSchedstat(text.data()), 0);
}

bool PythonChild::send() {
    const ssize_t count =
        ::send(m_channel.get(), m_toSend.data() + m_sent, m_toSend.size() - m_sent, MSG_NOSIGNAL | MSG_DONTWAIT);
    if (count < 0)
        return errno == EAGAIN || errno == EINTR;
    m_sent += static_cast<std::size_t>(count);
    return true;
}

bool PythonChild::receive() {
    const std::size_t before = m_received.size();
    m_received.resize(before + kPiece);
    const ssize_t count = ::recv(m_channel.get(), m_received.data() + before, kPiece, MSG_DONTWAIT);
    const int number = errno;
    m_received.resize(before + static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
    return count > 0 || (count < 0 && (number == EAGAIN || number == EINTR));
}

std::optional<PythonAnswer> PythonChild::takeAnswer() {
    if (m_received.size() < kHeadBytes)
        return std::nullopt;
    const std::uint64_t length = numberAt(m_received.data() + 9);
    if (!isAnswer(m_received[0]) || length > kLongestAnswer) {
        m_isLost = true;
        return std::nullopt;
    }
    if (m_received.size() - kHeadBytes < length)
        return std::nullopt;
    const auto cpuNs = static_cast<std::int64_t>(numberAt(m_received.data() + 1));
    PythonAnswer answer{static_cast<PythonAnswer::Kind>(m_received[0]), std::max<std::int64_t>(cpuNs, 0),
                        m_received.substr(kHeadBytes, length)};
    m_received.erase(0, kHeadBytes + length);
    return answer;
}

bool PythonChild::readWhatCame(ChildOutputReader& reader, const ChildOutputHandler& handler, int patienceMs) {
    const bool sends = m_sent < m_toSend.size();
    std::array<pollfd, 4> wait{{{m_channel.get(), static_cast<short>(sends ? POLLIN | POLLOUT : POLLIN), 0},
                                {m_child.output.get(), POLLIN, 0}, // a closed one is -1, which poll passes over
                                {m_child.error.get(), POLLIN, 0},
                                {m_child.pidfd.get(), POLLIN, 0}}};
    const int ready = ::poll(wait.data(), wait.size(), patienceMs);
    if (ready < 0)
        return errno == EINTR;
    if (ready == 0)
        return false;
    if (wait[1].revents != 0)
        reader.readOnce(m_child.output, ChildStream::Output, handler);
    if (wait[2].revents != 0)
        reader.readOnce(m_child.error, ChildStream::Error, handler);
    if ((wait[0].revents & POLLOUT) != 0 && !send())
        return false;
    if ((wait[0].revents & (POLLIN | POLLHUP | POLLERR)) != 0)
        return receive();
    return wait[3].revents == 0; // a child of it may hold the channel open
}

std::optional<PythonAnswer> PythonChild::ask(std::string_view request, ChildOutputReader& reader,
                                             const ChildOutputHandler& handler, int patienceMs) {
    m_toSend = framed(request);
    m_sent = 0;
    m_isLost = m_isLost || !send();
    return next(reader, handler, patienceMs);
}

std::optional<PythonAnswer> PythonChild::next(ChildOutputReader& reader, const ChildOutputHandler& handler,
                                              int patienceMs) {
    const std::int64_t until = monotonicNs() + std::int64_t{patienceMs} * 1'000'000;
    std::optional<PythonAnswer> answer = takeAnswer();
    while (!answer && !m_isLost) {
        const auto leftMs = static_cast<int>(std::max<std::int64_t>((until - monotonicNs()) / 1'000'000, 0));
        m_isLost = !readWhatCame(reader, handler, patienceMs < 0 ? -1 : leftMs);
        answer = takeAnswer();
    }
    if (m_isLost)
        waitForEnd(m_child.pidfd, kDeathPatienceMs);
    reader.drain(m_child, handler);
    return answer;
}

Result<ChildEnd> PythonChild::end() {
    m_channel.reset();
    if (m_isLost || !waitForEnd(m_child.pidfd, kLeavePatienceMs))
        ::kill(m_child.pid, SIGKILL);
    m_child.pidfd.reset();
    return waitForChild(m_child.pid);
}

} // namespace manyhands
