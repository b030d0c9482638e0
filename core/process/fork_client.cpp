// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/fork_client.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fstream>
#include <string_view>
#include <vector>

#include <csignal>
#include <ctime>
#include <poll.h>
#include <spawn.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/measure/stopwatch.h"
#include "core/process/descriptor_room.h"
#include "core/process/process_tree.h"

namespace manyhands {

namespace {

constexpr int kReadyTimeoutMs = 5000;
constexpr const char* kMarkName = "MANYHANDS_RUN";
constexpr std::int64_t kStopTimeoutNs = 3'000'000'000;

class SpawnSettings {
public:
    explicit SpawnSettings(int socket) {
        ::posix_spawn_file_actions_init(&m_actions);
        ::posix_spawn_file_actions_adddup2(&m_actions, socket, kServerSocketFd);
        ::posix_spawnattr_init(&m_attributes);
        sigset_t none;
        sigemptyset(&none);
        ::posix_spawnattr_setsigmask(&m_attributes, &none);
        ::posix_spawnattr_setpgroup(&m_attributes, 0);
        ::posix_spawnattr_setflags(&m_attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK);
    }
    SpawnSettings(const SpawnSettings&) = delete;
    SpawnSettings& operator=(const SpawnSettings&) = delete;
    ~SpawnSettings() {
        ::posix_spawn_file_actions_destroy(&m_actions);
        ::posix_spawnattr_destroy(&m_attributes);
    }
    const posix_spawn_file_actions_t* actions() const { return &m_actions; }
    const posix_spawnattr_t* attributes() const { return &m_attributes; }

private:
    posix_spawn_file_actions_t m_actions{};
    posix_spawnattr_t m_attributes{};
};

/// As this process sees it: the server in a namespace of its own has other numbers.
int pidOf(int pidfd) {
    std::ifstream file("/proc/self/fdinfo/" + std::to_string(pidfd));
    for (std::string word; file >> word;) {
        int pid = 0;
        if (word == "Pid:" && file >> pid)
            return std::max(pid, 0); // -1: has been reaped already
    }
    return 0;
}

bool carriesMark(int pid, const std::string& mark) {
    std::ifstream file("/proc/" + std::to_string(pid) + "/environ", std::ios::binary);
    for (std::string entry; std::getline(file, entry, '\0');)
        if (entry == mark)
            return true;
    return false;
}

/// True once `pid`, a child of this process, has been reaped, or with -pid all children in its process group; false
/// when that took too long.
bool reapWithin(int pid, std::int64_t timeoutNs) {
    const std::int64_t giveUp = monotonicNs() + timeoutNs;
    for (;;) {
        const pid_t got = ::waitpid(pid, nullptr, WNOHANG);
        if ((got > 0 && pid > 0) || (got < 0 && errno == ECHILD))
            return true;
        if (monotonicNs() > giveUp)
            return false;
        const timespec pause{0, 200'000};
        ::nanosleep(&pause, nullptr);
    }
}

} // namespace

Result<std::string> forkServerProgram() {
    std::array<char, 4096> path{};
    auto length =
        checked(::readlink("/proc/self/exe", path.data(), path.size()), "The program's own path could not be read");
    if (!length)
        return fail(length.error());
    const std::string self(path.data(), static_cast<std::size_t>(*length));
    const std::string folder = self.substr(0, self.rfind('/'));
    const std::string beside = folder + "/manyhands-forkserver";
    const std::string installed = folder + "/../libexec/manyhands/manyhands-forkserver";
    for (const std::string& candidate : {beside, installed})
        if (::access(candidate.c_str(), X_OK) == 0)
            return candidate;
    return fail("The fork server was not found", "looked for " + beside + " and " + installed,
                "Reinstall Manyhands, or build the target manyhands-forkserver.");
}

ForkClient::~ForkClient() {
    stop();
}

Result<void> ForkClient::start(const std::string& program) {
    auto launched = launch(program);
    return launched ? waitForReady() : launched;
}

/// What is asked of it meanwhile waits in the socket. One that never begins is found as any that ends or is silent.
Result<void> ForkClient::restart() {
    return launch(std::string(m_program));
}

Result<void> ForkClient::launch(const std::string& program) {
    stop();
    if (auto room = makeRoomForWorkers(1); !room) // the server inherits the limit
        return room;
    auto sockets = FdSocket::pair();
    if (!sockets)
        return fail(sockets.error());
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
    const SpawnSettings settings(sockets->second.fd());
    std::string serve = m_strict ? "--serve-strictly" : "--serve";
    std::string parent = std::to_string(::getpid());
    std::string name = program;
    std::array<char*, 4> arguments{name.data(), serve.data(), parent.data(), nullptr};
    m_mark = std::string(kMarkName) + '=' + std::to_string(::getpid()) + '-' + std::to_string(monotonicNs());
    std::vector<char*> environment;
    for (char** entry = environ; *entry; ++entry)
        if (std::string_view(*entry).rfind(kMarkName, 0) != 0)
            environment.push_back(*entry);
    environment.push_back(m_mark.data());
    environment.push_back(nullptr);
    auto spawned = checkedNumber(::posix_spawn(&m_pid, program.c_str(), settings.actions(), settings.attributes(),
                                               arguments.data(), environment.data()),
                                 "The fork server " + program + " could not be started");
    if (!spawned) {
        m_pid = 0;
        return fail(spawned.error());
    }
    m_socket = std::move(sockets->first);
    sockets->second.close();
    m_program = program;
    makeCgroup(); // before it has a first worker
    return {};
}

Result<void> ForkClient::waitForReady() {
    pollfd wait{m_socket.fd(), POLLIN, 0};
    const std::int64_t giveUp = monotonicNs() + std::int64_t{kReadyTimeoutMs} * 1'000'000;
    while (::poll(&wait, 1, kReadyTimeoutMs) < 0 && errno == EINTR && monotonicNs() < giveUp) {
    }
    ForkReply reply;
    auto message = m_socket.receive(std::as_writable_bytes(std::span(&reply, 1)), false);
    if (message && message->bytes == sizeof reply && reply.kind == ForkReply::Kind::Ready &&
        reply.protocol == kForkProtocol)
        return {};
    stop();
    if (m_strict)
        if (auto possible = probeNamespace(m_program); !possible)
            return possible;
    return fail("The fork server did not start", "it gave no sign of life within five seconds",
                "Look for a damaged or mixed installation.");
}

Result<void> ForkClient::request(const ForkRequest& asked, const Descriptors& given) {
    ForkRequest request = asked;
    request.scopeSignals = m_strict ? 1 : 0;
    const std::array<int, 3> fds{given.segment, given.doorbell, given.output};
    return m_socket.send(std::as_bytes(std::span(&request, 1)), std::span(fds).first(given.output < 0 ? 2 : 3));
}

std::optional<ForkClient::Reply> ForkClient::next() {
    if (!isRunning())
        return std::nullopt;
    Reply reply;
    auto message = m_socket.receive(std::as_writable_bytes(std::span(&reply.body, 1)), false);
    if (!message && message.error().number == EAGAIN)
        return std::nullopt;
    if (!message || message->bytes != sizeof reply.body || reply.body.protocol != kForkProtocol) {
        stop();
        return std::nullopt;
    }
    if (!message->fds.empty())
        reply.pidfd = std::move(message->fds.front());
    if (m_containment == Containment::Namespace && reply.pidfd.isOpen())
        reply.body.pid = pidOf(reply.pidfd.get());
    if (reply.body.kind == ForkReply::Kind::Started) {
        m_workers.insert({reply.body.token, reply.body.pid});
    } else if (reply.body.kind == ForkReply::Kind::Ended) {
        m_workers.erase(reply.body.token);
    }
    return reply;
}

void ForkClient::abandon() const {
    if (m_pid > 0)
        ::kill(m_pid, SIGKILL);
}

void ForkClient::makeCgroup() {
    m_containment = m_strict ? Containment::Namespace : Containment::Subreapers;
    if (m_strict)
        return; // the kernel ends a namespace as a whole, too
    static const ContainmentChoice choice = probeContainment();
    if (choice.level < Containment::Cgroup)
        return;
    auto group = RunCgroup::create(choice.cgroupParent);
    if (!group || !group->adopt(m_pid))
        return;
    m_cgroup = std::move(*group);
    m_containment = Containment::Cgroup;
}

/// What had left its worker's group comes to this process, the next subreaper, which may have children of its own: so
/// only what carries the mark is ended. Their children come here in turn.
void ForkClient::endMarked() const {
    const std::int64_t giveUp = monotonicNs() + kStopTimeoutNs;
    for (bool found = true; found && monotonicNs() < giveUp;) {
        found = false;
        for (const int pid : ownChildren()) {
            if (!carriesMark(pid, m_mark))
                continue;
            found = true;
            ::kill(pid, SIGKILL);
            reapWithin(pid, kStopTimeoutNs);
        }
    }
}

void ForkClient::stop() {
    m_socket.close(); // the server takes this as its end, and ends its workers first
    if (m_pid > 0)
        ::kill(m_pid, SIGCONT); // a stopped one could not
    if (m_pid > 0 && !reapWithin(m_pid, kStopTimeoutNs)) {
        ::kill(m_pid, SIGKILL);
        reapWithin(m_pid, kStopTimeoutNs);
    }
    if (m_pid > 0)
        reapWithin(-m_pid, kStopTimeoutNs); // the first process of a lost server's namespace comes here as well
    m_pid = 0;
    endWorkers();
}

void ForkClient::endWorkers() {
    const bool lost = !m_workers.empty();
    if (lost)
        m_cgroup.killAll();
    // Only after the server was lost is anybody left here; as a subreaper this process is now their parent.
    for (const auto& [token, pid] : m_workers)
        if (pid > 0)
            ::kill(-pid, SIGKILL);
    for (const auto& [token, pid] : m_workers) {
        if (pid <= 0)
            continue;
        reapWithin(pid, kStopTimeoutNs);
        while (::waitpid(-pid, nullptr, WNOHANG) > 0) {
        }
    }
    m_workers.clear();
    if (lost)
        endMarked();
    m_cgroup.remove();
}

} // namespace manyhands
