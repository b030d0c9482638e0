// SPDX-License-Identifier: GPL-3.0-or-later
// What StartMethod::Spawn promises, and how shared objects are handed to spawned and served processes. This program has
// a thread all the time: what needs a single thread would be refused. Names follow Python's test.test_multiprocessing.
#include <chrono>
#include <fstream>
#include <string>
#include <thread>

#include <csignal>
#include <dirent.h>
#include <poll.h>
#include <unistd.h>

#include "core/multiprocessing.h"
#include "tests/support/promises.h"

using namespace manyhands;
using namespace std::chrono_literals;

namespace {

constexpr auto kCeiling = 30s;
const ProcessOptions kSpawned{.name = {}, .daemon = {}, .startMethod = StartMethod::Spawn};
const ProcessOptions kServed{.name = {}, .daemon = {}, .startMethod = StartMethod::ForkServer};

int g_setByMain = 0; ///< main() sets it, which a spawned process never reaches

void addUp(Queue<std::string>& out, long a, const std::string& b, const std::vector<int>& rest) {
    long sum = a + std::stoi(b);
    for (const int value : rest)
        sum += value;
    out.put(std::to_string(sum) + " by " + std::to_string(::getpid()) + " of " +
            std::to_string(parentProcess()->pid()) + " as " + currentProcess().name);
}
MANYHANDS_FUNCTION(addUp);

void tellMain(SharedValue<int>& out) {
    out.set(g_setByMain);
}
MANYHANDS_FUNCTION(tellMain);

void throwOutOfRange() {
    throw std::out_of_range("past the end");
}
MANYHANDS_FUNCTION(throwOutOfRange);

void waitForEver(Event& ready) {
    ready.set();
    for (;;)
        ::pause();
}
MANYHANDS_FUNCTION(waitForEver);

void tellDescriptors(SharedArray<int>& out) {
    DIR* folder = ::opendir("/proc/self/fd");
    int count = 0;
    while (const dirent* entry = ::readdir(folder))
        count += entry->d_name[0] != '.' ? 1 : 0;
    ::closedir(folder);
    out.set(0, count - 1);
}
MANYHANDS_FUNCTION(tellDescriptors);

void nobodysFunction() {}

/// Takes part in everything that can be shared; what it has seen is told by what it changes.
void useEverything(Queue<int>& queue, Lock& lock, Semaphore& semaphore, Event& event, Barrier& barrier,
                   SharedValue<long>& value, Connection& connection) {
    const int number = queue.get();
    event.wait();
    {
        const std::lock_guard guard(lock);
        value.with([&](long& sum) { sum += number; });
    }
    semaphore.release();
    barrier.wait();
    connection.send(std::string("seen ") + std::to_string(number));
}
MANYHANDS_FUNCTION(useEverything);

void nestOnce(Queue<int>& out, int depth) {
    out.put(depth);
    if (depth == 0)
        return;
    Process inner(kSpawned, nestOnce, std::ref(out), depth - 1);
    inner.start();
    inner.join();
}
MANYHANDS_FUNCTION(nestOnce);

void startDaemonAndWait(Event& ready, SharedValue<int>& pid) {
    Process daemon(ProcessOptions{.name = {}, .daemon = true, .startMethod = StartMethod::Spawn}, waitForEver,
                   std::ref(ready));
    daemon.start();
    pid.set(daemon.pid());
    for (;;)
        ::pause();
}
MANYHANDS_FUNCTION(startDaemonAndWait);

int square(int x) {
    return x * x;
}
MANYHANDS_FUNCTION(square);

std::string repeated(const std::string& text, std::size_t times) {
    std::string out;
    for (std::size_t i = 0; i < times; ++i)
        out += text;
    return out;
}
MANYHANDS_FUNCTION(repeated);

int g_initialized = 0;
void initialize() {
    g_initialized = 7;
}
MANYHANDS_FUNCTION(initialize);
void failToInitialize() {
    throw std::runtime_error("no licence");
}
MANYHANDS_FUNCTION(failToInitialize);
int initialized(int) {
    return g_initialized + g_setByMain;
}
MANYHANDS_FUNCTION(initialized);

int killOnThree(int x) {
    if (x == 3)
        ::kill(::getpid(), SIGKILL);
    return x;
}
MANYHANDS_FUNCTION(killOnThree);

int parentOf(int) {
    return ::getppid();
}
MANYHANDS_FUNCTION(parentOf);

bool isGone(int pid) {
    std::ifstream stat("/proc/" + std::to_string(pid) + "/stat");
    const std::string text{std::istreambuf_iterator<char>(stat), {}};
    return text.empty() || text.find(") Z ") != std::string::npos;
}

void shareEverything(const ProcessOptions& options) {
    Queue<int> queue;
    Lock lock;
    Semaphore semaphore(0);
    Event event;
    Barrier barrier(2);
    SharedValue<long> value(100);
    auto [mine, others] = manyhands::pipe();
    Process process(options, useEverything, std::ref(queue), std::ref(lock), std::ref(semaphore), std::ref(event),
                    std::ref(barrier), std::ref(value), std::ref(others));
    process.start();
    others.close();
    queue.put(5);
    event.set();
    VERIFY(semaphore.acquire(kCeiling));
    barrier.wait();
    COMPARE(mine.recv<std::string>(), std::string("seen 5"));
    COMPARE(value.get(), 105L);
    VERIFY(process.join(kCeiling));
    COMPARE(process.exitCode(), std::optional<int>(0));
    THROWS(mine.recv<std::string>(), EndOfFile); // no other copy of its end is left
}

} // namespace

PROMISE(test_spawn_process) {
    Queue<std::string> out;
    Process process(ProcessOptions{.name = "adder", .daemon = {}, .startMethod = StartMethod::Spawn}, addUp,
                    std::ref(out), 1, "20", std::vector<int>{300, 4000}); // an int and a literal become what it takes
    process.start();
    VERIFY(process.join(kCeiling));
    COMPARE(process.exitCode(), std::optional<int>(0));
    COMPARE(out.get(), "4321 by " + std::to_string(process.pid()) + " of " + std::to_string(::getpid()) + " as adder");
}

PROMISE(test_spawn_inherits_nothing) {
    SharedValue<int> seen(-1);
    Process process(kSpawned, tellMain, std::ref(seen));
    process.start();
    VERIFY(process.join(kCeiling));
    COMPARE(seen.get(), 0);
    SharedArray<int> descriptors(1);
    Process counter(kSpawned, tellDescriptors, std::ref(descriptors));
    counter.start();
    VERIFY(counter.join(kCeiling));
    // standard streams, the shared array, lifeline, report, the parent's pidfd
    COMPARE(descriptors.get(0), 7);
}

PROMISE(test_spawn_exception) {
    Process process(kSpawned, throwOutOfRange);
    process.start();
    VERIFY(process.join(kCeiling));
    COMPARE(process.exitCode(), std::optional<int>(1));
    COMPARE(process.exitInfo().reason, ExitInfo::Reason::Exception);
    VERIFY(process.exitInfo().error.find("past the end") != std::string::npos);
}

PROMISE(test_spawn_terminate) {
    Event ready;
    Process process(kSpawned, waitForEver, std::ref(ready));
    process.start();
    VERIFY(ready.wait(kCeiling));
    VERIFY(process.isAlive());
    process.terminate(Reach::Group);
    VERIFY(process.join(kCeiling));
    COMPARE(process.exitCode(), std::optional<int>(-SIGTERM));
}

PROMISE(test_spawn_only_registered_functions) {
    Process unknown(kSpawned, nobodysFunction);
    try {
        unknown.start();
        VERIFY(!"an unknown function was spawned");
    } catch (const LogicError& error) {
        VERIFY(std::string(error.what()).find("MANYHANDS_FUNCTION") != std::string::npos);
    }
    Process object(kSpawned, [] {});
    THROWS(object.start(), LogicError);
}

PROMISE(test_nested_startmethod) {
    Queue<int> out;
    Process process(kSpawned, nestOnce, std::ref(out), 2);
    process.start();
    VERIFY(process.join(kCeiling));
    COMPARE(out.get() * 100 + out.get() * 10 + out.get(), 210);
}

PROMISE(test_spawn_daemon_dies_with_killed_parent) {
    Event ready;
    SharedValue<int> pid(0);
    Process middle(kSpawned, startDaemonAndWait, std::ref(ready), std::ref(pid));
    middle.start();
    VERIFY(ready.wait(kCeiling));
    VERIFY(promises::eventually([&] { return pid.get() != 0; }));
    middle.kill();
    VERIFY(middle.join(kCeiling));
    VERIFY(promises::eventually([&] { return isGone(pid.get()); }));
}

PROMISE(test_spawn_daemon_outlives_the_thread_that_made_it) {
    Event ready;
    std::optional<Process> daemon;
    std::thread([&] {
        daemon.emplace(ProcessOptions{.name = {}, .daemon = true, .startMethod = StartMethod::Spawn}, waitForEver,
                       std::ref(ready));
        daemon->start();
    }).join();
    VERIFY(ready.wait(kCeiling));
    VERIFY(!daemon->join(50ms));
    daemon->kill();
    VERIFY(daemon->join(kCeiling));
}

PROMISE(test_shared_objects_spawned) {
    shareEverything(kSpawned);
}

PROMISE(test_shared_objects_served) {
    shareEverything(kServed);
}

PROMISE(test_too_many_shared_objects) {
    auto useMany = [](auto&... each) { (static_cast<void>(each), ...); };
    Event event;
    const auto e = std::ref(event);
    Process process(kServed, useMany, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e,
                    e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e, e,
                    e, e, e);
    THROWS(process.start(), LogicError);
}

PROMISE(test_spawn_pool) {
    Pool pool(PoolOptions{.workers = 2, .startMethod = StartMethod::Spawn});
    std::vector<int> numbers(1000), squares(1000);
    for (int i = 0; i < 1000; ++i) {
        numbers[static_cast<std::size_t>(i)] = i;
        squares[static_cast<std::size_t>(i)] = i * i;
    }
    COMPARE(pool.map(square, numbers) == squares, true);
    COMPARE(pool.apply(repeated, std::string("ab"), std::size_t{3}), std::string("ababab"));
    COMPARE(pool.apply(repeated, std::string("x"), std::size_t{100'000}).size(), std::size_t{100'000});
    THROWS(pool.apply(square, 4L), LogicError);
    THROWS(pool.apply([] { return 1; }), LogicError);
    COMPARE(pool.apply(square, 4), 16);
}

PROMISE(test_spawn_pool_initializer) {
    Pool pool(PoolOptions{.workers = 1, .initializer = initialize, .startMethod = StartMethod::Spawn});
    COMPARE(pool.apply(initialized, 0), 7);
    Pool failing(PoolOptions{.workers = 1, .initializer = failToInitialize, .startMethod = StartMethod::Spawn});
    THROWS(failing.apply(square, 1), InitializerFailed);
    THROWS(Pool(PoolOptions{.workers = 1, .initializer = nobodysFunction, .startMethod = StartMethod::Spawn}),
           LogicError);
}

PROMISE(test_spawn_pool_killed_child) {
    Pool pool(PoolOptions{.workers = 2, .startMethod = StartMethod::Spawn});
    auto result = pool.applyAsync(killOnThree, 3);
    THROWS(result.get(kCeiling), WorkerLost);
    COMPARE(pool.map(killOnThree, std::vector<int>{1, 2, 4}), (std::vector<int>{1, 2, 4}));
}

PROMISE(test_spawn_pool_killed_crew) {
    Pool pool(PoolOptions{.workers = 1, .startMethod = StartMethod::Spawn});
    const int crew = pool.apply(parentOf, 0);
    ::kill(crew, SIGKILL);
    VERIFY(promises::eventually([&] { return pool.apply(parentOf, 0) != crew; }));
    VERIFY(isGone(crew));
}

int main(int argc, char** argv) {
    runIfSpawned(argc, argv);
    startForkServer();
    g_setByMain = 1;
    int ends[2]{};
    if (::pipe(ends) != 0)
        return 1;
    std::thread other([&] {
        char byte = 0;
        [[maybe_unused]] const auto got = ::read(ends[0], &byte, 1);
    });
    const int failures = promises::runPromises(argc, argv);
    ::close(ends[1]);
    other.join();
    return failures;
}
