// SPDX-License-Identifier: GPL-3.0-or-later
// What Process promises. Names follow Python's test.test_multiprocessing (_TestProcess) so that a reader can compare.
#include <array>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <thread>
#include <vector>

#include <poll.h>
#include <sched.h>

#include "core/monitor/cpu_count.h"
#include "core/process/single_thread.h"
#include "process_calls.h"

namespace {

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

PROMISE(test_start_by_its_creator_only) {
    int& refused = shared<int>();
    Process inner([] {});
    Process other([&] {
        try {
            inner.start();
        } catch (const LogicError&) {
            refused = 1;
        }
    });
    other.start();
    VERIFY(other.join(kCeiling));
    COMPARE(refused, 1);
}
PROMISE(test_before_start) {
    Process process([] {});
    THROWS(process.sentinel(), LogicError);
    THROWS(process.terminate(), LogicError);
    THROWS(process.exitInfo(), LogicError);
    COMPARE(process.exitCode(), std::optional<int>());
    Process moved = std::move(process);
    moved.start();
    VERIFY(moved.join(kCeiling));
}

PROMISE(test_cpu_count) {
    VERIFY(cpuCount() >= 1 && cpuCount() <= systemCpuCount());
    Process pinned([] {
        cpu_set_t usable;
        CPU_ZERO(&usable);
        ::sched_getaffinity(0, sizeof usable, &usable);
        int processor = 0;
        while (!CPU_ISSET(processor, &usable))
            ++processor;
        cpu_set_t one;
        CPU_ZERO(&one);
        CPU_SET(processor, &one);
        ::sched_setaffinity(0, sizeof one, &one);
        std::exit(static_cast<int>(cpuCount()));
    });
    pinned.start();
    VERIFY(pinned.join(kCeiling));
    COMPARE(pinned.exitCode(), std::optional<int>(1));
}

int main(int argc, char** argv) {
    return promises::runPromises(argc, argv);
}
