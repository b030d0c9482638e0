// SPDX-License-Identifier: GPL-3.0-or-later
// What the start methods promise. This program has a thread all the time after startForkServer(), as programs that need
// the fork server do. Names follow Python's test.test_multiprocessing (TestStartMethod, _TestProcess).
#include <atomic>
#include <chrono>
#include <fstream>
#include <memory>
#include <string>
#include <thread>

#include <csignal>
#include <poll.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/multiprocessing.h"
#include "core/process/single_thread.h"
#include "tests/support/promises.h"

using namespace manyhands;
using namespace std::chrono_literals;

namespace {

constexpr auto kCeiling = 30s;
const ProcessOptions kServed{.name = {}, .daemon = {}, .startMethod = StartMethod::ForkServer};

/// Made before the server, so that it and whatever it forks have it too.
struct Shared {
    std::atomic<int> pid = 0, parent = 0, ready = 0, sum = 0;
};
Shared* page = nullptr;

/// Another thread, for as long as it lives.
class OtherThread {
public:
    OtherThread() {
        VERIFY(::pipe(m_ends) == 0);
        m_thread = std::thread([this] {
            char byte = 0;
            [[maybe_unused]] const auto got = ::read(m_ends[0], &byte, 1);
        });
    }
    ~OtherThread() {
        ::close(m_ends[1]);
        m_thread.join();
        ::close(m_ends[0]);
        promises::eventually([] { return threadCount() == 1; });
    }

private:
    int m_ends[2]{};
    std::thread m_thread;
};

int serverPid() {
    std::ifstream children("/proc/self/task/" + std::to_string(::getpid()) + "/children");
    int pid = 0;
    children >> pid;
    return pid;
}

void addUp(int a, const std::string& b, const std::vector<int>& rest) {
    page->sum = a + std::stoi(b);
    for (const int value : rest)
        page->sum += value;
    page->pid = ::getpid();
    page->parent = parentProcess()->pid();
}
void throwOutOfRange() {
    throw std::out_of_range("past the end");
}
MANYHANDS_FUNCTION(throwOutOfRange);
void waitForEver() {
    page->ready = 1;
    for (;;)
        ::pause();
}
int square(int x) {
    return x * x;
}
int killOnThree(int x) {
    if (x == 3)
        ::kill(::getpid(), SIGKILL);
    return x;
}
int parentOf(int) {
    return ::getppid();
}
bool amDaemon() {
    return currentProcess().daemon && parentProcess()->pid() == page->parent;
}
int waitTillReady(int x) {
    page->pid = ::getpid();
    while (page->ready == 0)
        ::poll(nullptr, 0, 1);
    return x;
}

} // namespace

PROMISE(test_forkserver_process) {
    const OtherThread thread;
    Process process(kServed, addUp, 1, std::string("20"), std::vector<int>{300, 4000});
    process.start();
    VERIFY(process.join(kCeiling));
    COMPARE(process.exitCode(), std::optional<int>(0));
    COMPARE(page->sum.load(), 4321);
    COMPARE(page->pid.load(), process.pid());
    COMPARE(page->parent.load(), ::getpid());
}

PROMISE(test_fitting_method) {
    COMPARE(fittingStartMethod({}), StartMethod::Fork);
    const OtherThread thread;
    COMPARE(fittingStartMethod({}), StartMethod::ForkServer);
    Process process(addUp, 1, std::string("2"), std::vector<int>{});
    process.start();
    VERIFY(process.join(kCeiling));
    COMPARE(page->sum.load(), 3);
}

PROMISE(test_mixed_startmethod) {
    Process forked(ProcessOptions{.name = {}, .daemon = {}, .startMethod = StartMethod::Fork}, [] { ::_exit(3); });
    Process served(kServed, [] { ::_exit(4); });
    forked.start();
    served.start();
    COMPARE(activeChildren().size() + (forked.isAlive() ? 0U : 1U) + (served.isAlive() ? 0U : 1U) >= 2, true);
    VERIFY(forked.join(kCeiling) && served.join(kCeiling));
    COMPARE(forked.exitCode(), std::optional<int>(3));
    COMPARE(served.exitCode(), std::optional<int>(4));
}

// TestNoForkBomb: this program's main() does not call runIfSpawned()
PROMISE(test_no_fork_bomb) {
    Process process(ProcessOptions{.name = {}, .daemon = {}, .startMethod = StartMethod::Spawn}, throwOutOfRange);
    try {
        process.start();
        VERIFY(!"a program that would run main() again was spawned");
    } catch (const LogicError& error) {
        VERIFY(std::string(error.what()).find("runIfSpawned") != std::string::npos);
    }
    THROWS(Pool(PoolOptions{.workers = 1, .startMethod = StartMethod::Spawn}), LogicError);
}

PROMISE(test_forkserver_exception) {
    Process process(kServed, throwOutOfRange);
    process.start();
    VERIFY(process.join(kCeiling));
    COMPARE(process.exitCode(), std::optional<int>(1));
    COMPARE(process.exitInfo().reason, ExitInfo::Reason::Exception);
    VERIFY(process.exitInfo().error.find("past the end") != std::string::npos);
}

PROMISE(test_forkserver_terminate) {
    page->ready = 0;
    Process process(kServed, waitForEver);
    process.start();
    VERIFY(promises::eventually([] { return page->ready == 1; }));
    VERIFY(process.isAlive());
    VERIFY(!process.join(0s));
    process.terminate(Reach::Group);
    VERIFY(process.join(kCeiling));
    COMPARE(process.exitCode(), std::optional<int>(-SIGTERM));
}

PROMISE(test_forkserver_only_what_travels) {
    int here = 0;
    Process reference(
        kServed, [](int& number) { ++number; }, std::ref(here));
    THROWS(reference.start(), LogicError);
    const auto owned = std::make_shared<int>(1);
    Process object(kServed, [owned] {});
    THROWS(object.start(), LogicError);
}

PROMISE(test_forkserver_sigint) {
    const int server = serverPid();
    ::kill(server, SIGINT);
    Process process(kServed, [] {});
    process.start();
    VERIFY(process.join(kCeiling));
    COMPARE(process.exitCode(), std::optional<int>(0));
    COMPARE(serverPid(), server);
}

PROMISE(test_forkserver_sigkill) {
    const int server = serverPid();
    ::kill(server, SIGKILL);
    ::waitpid(server, nullptr, 0);
    {
        const OtherThread thread;
        Process refused(kServed, [] {});
        try {
            refused.start();
            VERIFY(!"a threaded process forked a fork server");
        } catch (const ForkRefused& error) {
            VERIFY(std::string(error.what()).find("the fork server has ended") != std::string::npos);
            VERIFY(std::string(error.what()).find("2 threads") != std::string::npos);
        }
    }
    startForkServer(); // one thread again: a new one can be had
    VERIFY(serverPid() != server);
    Process process(kServed, [] {});
    process.start();
    VERIFY(process.join(kCeiling));
}

PROMISE(test_forkserver_restarts_itself) {
    const int server = serverPid();
    ::kill(server, SIGKILL);
    ::waitpid(server, nullptr, 0);
    Process process(kServed, [] { ::_exit(5); });
    process.start();
    VERIFY(process.join(kCeiling));
    COMPARE(process.exitCode(), std::optional<int>(5));
}

PROMISE(test_forkserver_daemon_ends_with_server) {
    page->ready = 0;
    Process daemon(ProcessOptions{.name = {}, .daemon = true, .startMethod = StartMethod::ForkServer}, waitForEver);
    daemon.start();
    VERIFY(promises::eventually([] { return page->ready == 1; }));
    const int server = serverPid();
    ::kill(server, SIGKILL);
    ::waitpid(server, nullptr, 0);
    VERIFY(daemon.join(kCeiling)); // a daemon ends with whoever forked it, and nobody knows its status then
    COMPARE(daemon.exitInfo().reason, ExitInfo::Reason::Unknown);
    startForkServer();
}

PROMISE(test_forkserver_ends_with_parent) {
    page->ready = 0;
    page->pid = 0;
    Process middle(ProcessOptions{.name = {}, .daemon = {}, .startMethod = StartMethod::Fork}, [] {
        startForkServer();
        Process daemon(ProcessOptions{.name = {}, .daemon = true, .startMethod = StartMethod::ForkServer}, waitForEver);
        daemon.start();
        page->pid = daemon.pid();
        for (;;)
            ::pause();
    });
    middle.start();
    VERIFY(promises::eventually([] { return page->ready == 1 && page->pid != 0; }));
    middle.kill();
    VERIFY(middle.join(kCeiling));
    VERIFY(promises::eventually([] {
        std::ifstream stat("/proc/" + std::to_string(page->pid) + "/stat");
        const std::string text{std::istreambuf_iterator<char>(stat), {}};
        return text.empty() || text.find(") Z ") != std::string::npos;
    }));
}

PROMISE(test_forkserver_pool) {
    const OtherThread thread;
    page->parent = ::getpid();
    Pool pool(2);
    COMPARE(pool.map(square, std::vector<int>{1, 2, 3}), (std::vector<int>{1, 4, 9}));
    VERIFY(pool.apply(parentOf, 0) != ::getpid());
    VERIFY(pool.apply(amDaemon));
}

PROMISE(test_forkserver_pool_killed_child) {
    const OtherThread thread;
    Pool pool(PoolOptions{.workers = 2, .startMethod = StartMethod::ForkServer});
    auto result = pool.applyAsync(killOnThree, 3);
    THROWS(result.get(kCeiling), WorkerLost);
    COMPARE(pool.map(killOnThree, std::vector<int>{1, 2, 4}), (std::vector<int>{1, 2, 4}));
}

PROMISE(test_forkserver_pool_killed_server) {
    const OtherThread thread;
    page->ready = 0;
    page->pid = 0;
    Pool pool(PoolOptions{.workers = 1, .startMethod = StartMethod::ForkServer});
    const int crew = pool.apply(parentOf, 0);
    auto result = pool.applyAsync(waitTillReady, 6);
    VERIFY(promises::eventually([&] { return page->pid != 0; }));
    ::kill(crew, SIGKILL);
    VERIFY(promises::eventually([&] { return ::kill(crew, 0) != 0; }));
    page->ready = 1;
    COMPARE(result.get(kCeiling), 6); // no fault of the task: it is run again
    VERIFY(pool.apply(parentOf, 0) != crew);
}

int main(int argc, char** argv) {
    page = new (::mmap(nullptr, sizeof(Shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0)) Shared;
    startForkServer();
    return promises::runPromises(argc, argv);
}
