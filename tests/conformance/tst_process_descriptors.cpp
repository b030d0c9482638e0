// SPDX-License-Identifier: GPL-3.0-or-later
// What a process from the fork server has open. Upstream: _TestProcess.test_child_fd_inflation, TestCloseFds.
#include <cerrno>
#include <filesystem>
#include <vector>

#include <fcntl.h>

#include "core/multiprocessing.h"
#include "process_calls.h"

namespace {

const ProcessOptions kServed{.name = {}, .daemon = {}, .startMethod = StartMethod::ForkServer};

/// Made before the server, so that what it forks has it too.
struct Seen {
    int open = 0;
    int error = 0;
};
Seen* g_seen = nullptr;

void countOpen() {
    g_seen->open = 0;
    for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator("/proc/self/fd"))
        ++g_seen->open;
}
void closeIt(int fd) {
    g_seen->error = ::close(fd) == 0 ? 0 : errno;
}

} // namespace

PROMISE(test_child_fd_inflation) {
    const auto openIn = [](Process& process) {
        process.start();
        VERIFY(process.join(kCeiling));
        return g_seen->open;
    };
    Process first(kServed, countOpen);
    const int open = openIn(first);
    VERIFY(open > 0);
    std::vector<Process> waiting;
    for (int i = 0; i < 5; ++i) {
        waiting.emplace_back(kServed, waitForEver);
        waiting.back().start();
    }
    Process last(kServed, countOpen);
    COMPARE(openIn(last), open); // nothing of its siblings
    for (Process& process : waiting)
        process.kill();
}
PROMISE(test_closefd) {
    const int fd = ::fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 50); // the server began without it
    VERIFY(fd >= 50);
    Process process(kServed, closeIt, fd);
    process.start();
    VERIFY(process.join(kCeiling));
    COMPARE(g_seen->error, EBADF);
    ::close(fd);
}

int main(int argc, char** argv) {
    g_seen = &shared<Seen>();
    startForkServer();
    return promises::runPromises(argc, argv);
}
