// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/spawn.h"

#include <array>
#include <cerrno>
#include <string>
#include <string_view>

#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "core/base/multiprocessing_error.h"
#include "core/process/active_children.h"
#include "core/process/child_main.h"

namespace manyhands {

namespace detail {

namespace {

/// The whole command line of a spawned run, after its name.
constexpr const char* kMark = "--manyhands-spawned";
constexpr int kSocket = 3; ///< where it finds its socket
constexpr std::size_t kMostName = 4096;

bool g_mainAsks = false; ///< main() has begun with runIfSpawned()

/// The first message on the socket. Addresses mean nothing: the run is loaded elsewhere.
struct SpawnRequest {
    StartRequest start;
    std::ptrdiff_t workerMain = 0; ///< its distance from here(): the same in each run of one program
    std::array<char, kMostName> name{};
};

void here() {}

std::ptrdiff_t distanceOf(WorkerMain workerMain) {
    return reinterpret_cast<std::intptr_t>(workerMain) - reinterpret_cast<std::intptr_t>(&here);
}
WorkerMain workerMainAt(std::ptrdiff_t distance) {
    // NOLINTNEXTLINE(performance-no-int-to-ptr): that is what a distance between two functions is for
    return reinterpret_cast<WorkerMain>(reinterpret_cast<std::intptr_t>(&here) + distance);
}

/// posix_spawn's settings and file actions, for one use.
class SpawnSettings {
public:
    explicit SpawnSettings(int socket) {
        ::posix_spawn_file_actions_init(&actions);
        ::posix_spawn_file_actions_adddup2(&actions, socket, kSocket);
        ::posix_spawn_file_actions_addclosefrom_np(&actions, kSocket + 1);
        ::posix_spawnattr_init(&attributes);
        sigset_t none, all;
        ::sigemptyset(&none);
        ::sigfillset(&all);
        ::posix_spawnattr_setsigmask(&attributes, &none);
        ::posix_spawnattr_setsigdefault(&attributes, &all);
        ::posix_spawnattr_setpgroup(&attributes, 0);
        ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
    }
    SpawnSettings(const SpawnSettings&) = delete;
    SpawnSettings& operator=(const SpawnSettings&) = delete;
    ~SpawnSettings() {
        ::posix_spawn_file_actions_destroy(&actions);
        ::posix_spawnattr_destroy(&attributes);
    }
    posix_spawn_file_actions_t actions{};
    posix_spawnattr_t attributes{};
};

/// Another run of this program, which reads its request from the socket; the pid.
int spawn(const FdSocket& socket) {
    if (!g_mainAsks)
        throw LogicError("The process was not spawned: main() did not begin with manyhands::runIfSpawned(argc, argv), "
                         "so the new run would not know what it is for. Call it first thing in main().");
    const SpawnSettings settings(socket.fd());
    std::string name = ::program_invocation_name, mark = kMark;
    std::array<char*, 3> arguments{name.data(), mark.data(), nullptr};
    int pid = 0;
    flushStreams();
    // not the path it was started by: another program may lie there by now
    const int error =
        ::posix_spawn(&pid, "/proc/self/exe", &settings.actions, &settings.attributes, arguments.data(), ::environ);
    if (error != 0)
        throw SystemError(Error{"The process was not spawned", errnoText(error),
                                "Close other programs, or raise the limit on processes (ulimit -u).", error});
    return pid;
}

/// From now on the kernel kills this process once the other end of the socket is closed. Not PDEATHSIG: that would
/// come as soon as the thread ends that spawned it.
void dieWith(int socket) {
    ::fcntl(socket, F_SETOWN, ::getpid());
    ::fcntl(socket, F_SETSIG, SIGKILL);
    ::fcntl(socket, F_SETFL, ::fcntl(socket, F_GETFL) | O_ASYNC);
    pollfd look{socket, POLLIN, 0};
    if (::poll(&look, 1, 0) > 0) // it was closed before
        ::_exit(1);
}

[[noreturn]] void serveSpawn() {
    FdSocket socket{UniqueFd(kSocket)};
    ::fcntl(kSocket, F_SETFD, FD_CLOEXEC);
    SpawnRequest request;
    auto message = socket.receive(std::as_writable_bytes(std::span(&request, 1)));
    if (!message || message->bytes != sizeof request)
        ::_exit(1); // whoever spawned it is gone
    if (request.start.kind == StartRequest::Kind::Crew)
        ::_exit(ForkServer(std::move(socket), workerMainAt(request.workerMain)).serve());
    const RegisteredFunction* function = findFunction(std::string_view(request.name.data()));
    if (!function || message->fds.size() != StartFds::Handles + request.start.handles + 1)
        ::_exit(1); // not the program that asked
    UniqueFd parent(static_cast<int>(::syscall(SYS_pidfd_open, request.start.parent, 0)));
    if (!parent.isOpen())
        ::_exit(1); // whoever spawned it is gone
    if (request.start.daemon != 0)
        dieWith(socket.fd());
    becomeStarted({request.start, {}, std::move(message->fds), 0, std::move(parent)}, [&](ParcelReader& parcel) {
        std::string nobodyAsks;
        function->call(parcel, &nobodyAsks);
    });
}

} // namespace

void startSpawned(Child& child, const RegisteredFunction& function, const Parcel& body) {
    PackedStart start(child, body, 0);
    SpawnRequest asked;
    asked.start = start.request;
    if (function.name.size() >= kMostName)
        throw LogicError("The process was not spawned: the name of its function has more than 4,095 characters.");
    function.name.copy(asked.name.data(), kMostName - 1);
    auto sockets = orThrow(FdSocket::pair());
    Family::instance().oom.refresh();
    child.pid = spawn(sockets.second);
    child.pidfd = pidfdOf(child.pid);
    child.report = std::move(start.report);
    child.lifeline = std::move(sockets.first);
    sockets.second.close();
    // when this fails the process has ended already, and its exit code tells
    [[maybe_unused]] const auto sent = child.lifeline.send(std::as_bytes(std::span(&asked, 1)), start.fds);
}

ServedCrew startSpawnedCrew(WorkerMain workerMain) {
    auto sockets = orThrow(FdSocket::pair());
    const int pid = spawn(sockets.second);
    ServedCrew crew{std::move(sockets.first), pid, pidfdOf(pid), true};
    SpawnRequest asked;
    asked.start.kind = StartRequest::Kind::Crew;
    asked.workerMain = distanceOf(workerMain);
    orThrow(crew.socket.send(std::as_bytes(std::span(&asked, 1))));
    return crew;
}

} // namespace detail

void runIfSpawned(int argc, char** argv) {
    detail::g_mainAsks = true;
    if (argc == 2 && std::string_view(argv[1]) == detail::kMark)
        detail::serveSpawn();
}

} // namespace manyhands
