// SPDX-License-Identifier: GPL-3.0-or-later
// What Process promises of children, parents and daemons. Names follow Python's test.test_multiprocessing
// (_TestProcess).
#include <cstdlib>

#include <poll.h>

#include "process_calls.h"

PROMISE(test_daemon_argument) {
    Process plain([] {});
    VERIFY(!plain.isDaemon());
    Process daemon(ProcessOptions{.name = "x", .daemon = true}, [] {});
    VERIFY(daemon.isDaemon());
    COMPARE(daemon.name(), std::string("x"));
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
    VERIFY(promises::eventually([&] { return isDead(daemonPid); }));
}
PROMISE(test_names_of_descendants) {
    Process process([] {});
    VERIFY(process.name().starts_with("Process-"));
    VERIFY(process.name().find(':') == std::string::npos);
    std::array<char, 64>& name = shared<std::array<char, 64>>();
    Process outer(ProcessOptions{.name = "outer"}, [&] {
        Process inner([&] { currentProcess().name.copy(name.data(), name.size() - 1); });
        inner.start();
        inner.join();
    });
    outer.start();
    VERIFY(outer.join(kCeiling));
    const std::string text(name.data()); // by where it comes from, whatever its creator is called
    VERIFY(text.starts_with("Process-") && text.ends_with(":1"));
}
PROMISE(test_daemon_is_inherited) {
    int& seen = shared<int>();
    Process daemon(ProcessOptions{.name = {}, .daemon = true},
                   [&] { seen = Process([] {}).isDaemon() && currentProcess().daemon ? 1 : 2; });
    daemon.start();
    VERIFY(daemon.join(kCeiling));
    COMPARE(seen, 1);
    Process other([&] { seen = Process([] {}).isDaemon() ? 2 : 3; });
    other.start();
    VERIFY(other.join(kCeiling));
    COMPARE(seen, 3);
}
PROMISE(test_children_are_joined_at_exit) {
    int& seen = shared<int>();
    const Pipe pipe;
    for (const bool byExit : {false, true}) {
        seen = 0;
        Process outer([&] {
            auto* inner = new Process([&] { // never destroyed
                pipe.take();
                seen = 1;
            });
            inner->start();
            if (byExit)
                std::exit(0);
        });
        outer.start();
        VERIFY(!outer.join(50ms)); // it waits for the inner one
        pipe.give();
        VERIFY(outer.join(kCeiling));
        COMPARE(seen, 1);
    }
}
PROMISE(test_daemons_are_killed_at_exit) {
    int& pid = shared<int>();
    Process outer([&] {
        auto* daemon = new Process(ProcessOptions{.name = {}, .daemon = true}, waitForEver);
        daemon->start();
        pid = daemon->pid();
    });
    outer.start();
    VERIFY(outer.join(kCeiling));
    VERIFY(promises::eventually([&] { return isDead(pid); }));
}
PROMISE(test_parent_process_attributes) {
    int& right = shared<int>();
    Process process([&] {
        const auto parent = parentProcess();
        right = parent && parent->name() == "MainProcess" && parent->pid() == ::getppid() && !parent->join(0ms);
    });
    process.start();
    VERIFY(process.join(kCeiling));
    COMPARE(right, 1);
}

int main(int argc, char** argv) {
    return promises::runPromises(argc, argv);
}
