// SPDX-License-Identifier: GPL-3.0-or-later
// What Process promises. Names follow Python's test.test_multiprocessing (_TestProcess) so that a reader can compare.
#include "core/base/multiprocessing_error.h"
#include "core/process/process.h"
#include "core/process/single_thread.h"

#include <array>
#include <chrono>
#include <fstream>
#include <iterator>
#include <thread>

#include <csignal>
#include <poll.h>
#include <sys/mman.h>
#include <unistd.h>

#include "tests/support/promises.h"

using namespace manyhands;
using namespace std::chrono_literals;

namespace {

constexpr auto kCeiling = 30s;

/// A page that parent and children share.
template <class T>
T& shared() {
    void* page = ::mmap(nullptr, sizeof(T), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    return *new (page) T();
}

[[noreturn]] void waitForEver() {
    for (;;)
        ::pause();
}

struct Pipe {
    Pipe() { VERIFY(::pipe(ends.data()) == 0); }
    ~Pipe() {
        ::close(ends[0]);
        ::close(ends[1]);
    }
    void give() const { COMPARE(::write(ends[1], "x", 1), 1); }
    void take() const {
        char byte = 0;
        COMPARE(::read(ends[0], &byte, 1), 1);
    }
    std::array<int, 2> ends{};
};

class Subclass : public Process {
public:
    explicit Subclass(int& out)
        : m_out(out) {}

protected:
    void run() override { m_out = 7; }

private:
    int& m_out;
};

} // namespace

PROMISE(test_process) {
    int& seen = shared<int>();
    Process process([&] { seen = ::getpid(); });
    VERIFY(!process.isAlive());
    VERIFY(!process.exitCode());
    process.start();
    VERIFY(process.join(kCeiling));
    COMPARE(process.exitCode(), std::optional<int>(0));
    VERIFY(!process.isAlive());
    COMPARE(seen, process.pid());
    COMPARE(process.exitInfo().reason, ExitInfo::Reason::Returned);
}

PROMISE(test_args_argument) {
    int& sum = shared<int>();
    int byReference = 5;
    Process process([&sum](int a, const std::string& text, int& reference) { sum = a + int(text.size()) + reference; },
                    1, "abc", std::ref(byReference));
    process.start();
    VERIFY(process.join(kCeiling));
    COMPARE(sum, 9);
}

PROMISE(test_daemon_argument) {
    Process plain([] {});
    VERIFY(!plain.isDaemon());
    Process daemon(ProcessOptions{.name = "x", .daemon = true}, [] {});
    VERIFY(daemon.isDaemon());
    COMPARE(daemon.name(), std::string("x"));
}

PROMISE(test_subclassing) {
    int& out = shared<int>();
    Subclass process(out);
    process.start();
    VERIFY(process.join(kCeiling));
    COMPARE(out, 7);
}

PROMISE(test_start_once) {
    Process process([] {});
    process.start();
    THROWS(process.start(), LogicError);
    VERIFY(process.join(kCeiling));
    THROWS(process.start(), LogicError);
}

PROMISE(test_recursion) {
    int& refused = shared<int>();
    std::array<char, 64>& name = shared<std::array<char, 64>>();
    Process daemon(ProcessOptions{.name = {}, .daemon = true}, [&] {
        Process inner(ProcessOptions{.name = {}, .daemon = false}, [] {});
        inner.name().copy(name.data(), name.size() - 1);
        try {
            inner.start();
        } catch (const LogicError&) {
            refused = 1;
        }
    });
    daemon.start();
    VERIFY(daemon.join(kCeiling));
    COMPARE(refused, 1);
    COMPARE(std::string(name.data()), daemon.name() + ":1");
    Process outer([&] {
        Process inner([&] { refused = 2; });
        inner.start();
        inner.join();
    });
    outer.start();
    VERIFY(outer.join(kCeiling));
    COMPARE(refused, 2);
}

PROMISE(test_terminate) {
    Process process(waitForEver);
    process.start();
    VERIFY(!process.join(0s));
    VERIFY(!process.join(-1s));
    VERIFY(process.isAlive());
    process.terminate();
    VERIFY(process.join(kCeiling));
    COMPARE(process.exitCode(), std::optional<int>(-SIGTERM));
    process.terminate(); // ended: nothing
}

PROMISE(test_kill) {
    Process process(waitForEver);
    process.start();
    process.kill();
    VERIFY(process.join(kCeiling));
    COMPARE(process.exitCode(), std::optional<int>(-SIGKILL));
    COMPARE(process.exitInfo().signal, SIGKILL);
    COMPARE(process.exitInfo().reason, ExitInfo::Reason::Signal);
}

PROMISE(test_interrupt_no_handler) {
    Process process(waitForEver);
    process.start();
    process.interrupt();
    VERIFY(process.join(kCeiling));
    COMPARE(process.exitCode(), std::optional<int>(-SIGINT));
}

PROMISE(test_kill_group) {
    const Pipe pipe;
    Process process([&] {
        if (::fork() == 0)
            waitForEver();
        pipe.give();
        waitForEver();
    });
    process.start();
    pipe.take();
    process.kill(Reach::Group);
    VERIFY(process.join(kCeiling));
    // the grandchild was of its group: nobody is left to be signalled
    VERIFY(promises::eventually([&] { return ::kill(-process.pid(), 0) != 0; }));
}

PROMISE(test_exit_code) {
    for (const int code : {0, 1, 3, 255}) {
        Process process([code] { ::_exit(code); });
        process.start();
        VERIFY(process.join(kCeiling));
        COMPARE(process.exitCode(), std::optional<int>(code));
    }
}

PROMISE(test_uncaught_exception) {
    Process process([] { throw std::out_of_range("past the end"); });
    process.start();
    VERIFY(process.join(kCeiling));
    COMPARE(process.exitCode(), std::optional<int>(1));
    COMPARE(process.exitInfo().reason, ExitInfo::Reason::Exception);
    COMPARE(process.exitInfo().error, std::string("std::out_of_range: past the end"));
}

PROMISE(test_sentinel) {
    const Pipe pipe;
    Process process([&] { pipe.take(); });
    THROWS(process.sentinel(), LogicError);
    process.start();
    pollfd wait{process.sentinel(), POLLIN, 0};
    COMPARE(::poll(&wait, 1, 0), 0);
    pipe.give();
    COMPARE(::poll(&wait, 1, 30000), 1);
    VERIFY(process.join(0s));
}

PROMISE(test_sentinel_with_grandchild) {
    Process process([] {
        if (::fork() == 0)
            waitForEver();
    });
    process.start();
    pollfd wait{process.sentinel(), POLLIN, 0};
    COMPARE(::poll(&wait, 1, 30000), 1);
    const int group = process.pid();
    VERIFY(process.join(0s));
    ::kill(-group, SIGKILL);
}

PROMISE(test_join_timeout) {
    Process process(waitForEver);
    process.start();
    const auto before = std::chrono::steady_clock::now();
    VERIFY(!process.join(20ms));
    VERIFY(std::chrono::steady_clock::now() - before >= 20ms);
    process.kill();
    VERIFY(process.join());
    VERIFY(process.join());
}

PROMISE(test_join_misuse) {
    Process process([] {});
    THROWS(process.join(), LogicError);
    int& refused = shared<int>();
    Process first(waitForEver);
    first.start();
    Process other([&] {
        try {
            first.join();
        } catch (const LogicError&) {
            refused = 1;
        }
    });
    other.start();
    VERIFY(other.join(kCeiling));
    COMPARE(refused, 1);
    first.kill();
}

PROMISE(test_close) {
    Process process(waitForEver);
    process.start();
    THROWS(process.close(), LogicError);
    process.kill();
    VERIFY(process.join(kCeiling));
    process.close();
    process.close();
    THROWS(process.isAlive(), LogicError);
    THROWS(process.join(), LogicError);
    THROWS(process.terminate(), LogicError);
    THROWS(process.exitCode(), LogicError);
}

PROMISE(test_active_children) {
    VERIFY(activeChildren().empty());
    Process process(waitForEver);
    process.start();
    COMPARE(activeChildren().size(), std::size_t(1));
    COMPARE(activeChildren().front().pid, process.pid());
    ::kill(process.pid(), SIGKILL);
    pollfd wait{process.sentinel(), POLLIN, 0};
    COMPARE(::poll(&wait, 1, 30000), 1);
    VERIFY(activeChildren().empty());
    VERIFY(::kill(process.pid(), 0) != 0); // reaped, though nobody joined
}

PROMISE(test_current) {
    COMPARE(currentProcess().name, std::string("MainProcess"));
    COMPARE(currentProcess().pid, ::getpid());
    int& right = shared<int>();
    Process process(ProcessOptions{.name = "child"}, [&] {
        right = currentProcess().name == "child" && currentProcess().pid == ::getpid() && activeChildren().empty();
    });
    process.start();
    VERIFY(process.join(kCeiling));
    COMPARE(right, 1);
}

PROMISE(test_parent_process) {
    VERIFY(!parentProcess());
    int& seen = shared<int>();
    const Pipe toMiddle, fromInner;
    Process middle(ProcessOptions{.name = "middle"}, [&] {
        Process inner([&] {
            const auto parent = parentProcess();
            seen = parent->name() == "middle" && parent->pid() == ::getppid() && parent->isAlive();
            fromInner.give();
            seen += parent->join(kCeiling) && !parent->isAlive() ? 1 : 0;
            fromInner.give();
        });
        inner.start();
        toMiddle.take();
        ::_exit(0);
    });
    middle.start();
    fromInner.take();
    toMiddle.give();
    VERIFY(middle.join(kCeiling));
    fromInner.take();
    COMPARE(seen, 2);
}

PROMISE(test_daemon_dies_with_killed_parent) {
    const Pipe ready;
    int& daemonPid = shared<int>();
    Process middle([&] {
        Process daemon(ProcessOptions{.name = {}, .daemon = true}, [&] {
            ready.give();
            waitForEver();
        });
        daemon.start();
        daemonPid = daemon.pid();
        ready.give();
        waitForEver();
    });
    middle.start();
    ready.take();
    ready.take();
    middle.kill();
    VERIFY(middle.join(kCeiling));
    // it may stay as a zombie where nobody reaps orphans: dead is what counts
    const auto dead = [&] {
        std::ifstream stat("/proc/" + std::to_string(daemonPid) + "/stat");
        const std::string text{std::istreambuf_iterator<char>(stat), {}};
        return text.empty() || text.find(") Z ") != std::string::npos;
    };
    VERIFY(promises::eventually([&] { return dead(); }));
}

PROMISE(test_many_processes) {
    std::vector<Process> processes;
    for (int i = 0; i < 20; ++i)
        processes.emplace_back([](int code) { ::_exit(code); }, i);
    for (Process& process : processes)
        process.start();
    for (int i = 0; i < 20; ++i) {
        VERIFY(processes[std::size_t(i)].join(kCeiling));
        COMPARE(processes[std::size_t(i)].exitCode(), std::optional<int>(i));
    }
    VERIFY(activeChildren().empty());
}

PROMISE(test_lose_target_ref) {
    auto held = std::make_shared<int>(1);
    Process process([held] {});
    COMPARE(held.use_count(), 2L);
    process.start();
    COMPARE(held.use_count(), 1L);
}

PROMISE(test_destructor_joins) {
    int& seen = shared<int>();
    const Pipe pipe;
    {
        Process process([&] {
            pipe.take();
            seen = 1;
        });
        process.start();
        pipe.give();
    }
    COMPARE(seen, 1);
    {
        Process daemon(ProcessOptions{.name = {}, .daemon = true}, waitForEver);
        daemon.start();
    }
    VERIFY(activeChildren().empty());
}

PROMISE(test_fork_refused_with_threads) {
    const Pipe pipe;
    std::thread thread([&] { pipe.take(); });
    Process process([] {});
    try {
        process.start();
        VERIFY(!"a process with two threads was forked");
    } catch (const ForkRefused& error) {
        VERIFY(std::string(error.what()).find("2 threads") != std::string::npos);
        VERIFY(std::string(error.what()).find("first thing in main()") != std::string::npos);
    }
    pipe.give();
    thread.join();
    // the kernel takes the thread off the list a moment after join()
    VERIFY(promises::eventually([&] { return threadCount() == 1; }));
    process.start();
    VERIFY(process.join(kCeiling));
}

int main(int argc, char** argv) {
    return promises::runPromises(argc, argv);
}
