// SPDX-License-Identifier: GPL-3.0-or-later
// What Process promises of ends: codes, signals, last words. Names follow Python's test.test_multiprocessing
// (_TestProcess, _TestSubclassingProcess).
#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>

#include <sys/stat.h>

#include "process_calls.h"

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

namespace {

/// A control group of 64 MiB (version 1), as long as it lives.
class SmallGroup {
public:
    SmallGroup()
        : m_folder("/sys/fs/cgroup/memory/manyhands-promise-" + std::to_string(::getpid())) {
        if (!std::ifstream("/sys/fs/cgroup/memory/memory.oom_control") || ::mkdir(m_folder.c_str(), 0755) != 0)
            throw promises::Skipped("no memory control group can be made here");
        std::ofstream(m_folder + "/memory.limit_in_bytes") << (64 << 20);
    }
    SmallGroup(const SmallGroup&) = delete;
    SmallGroup& operator=(const SmallGroup&) = delete;
    ~SmallGroup() { ::rmdir(m_folder.c_str()); }
    void enter() const { std::ofstream(m_folder + "/cgroup.procs") << ::getpid(); }

private:
    std::string m_folder;
};

void useTooMuch() {
    const std::size_t bytes = 256U << 20U;
    volatile char* memory = new char[bytes]; // volatile: a compiler may leave out memory that nobody looks at
    for (std::size_t at = 0; at < bytes; at += 4096)
        memory[at] = 'x';
}

void killItself() {
    ::raise(SIGKILL);
}

/// How many of the three ended as they should.
int oomIsTold(const ProcessOptions& options) {
    const auto endsBy = [&](void (*work)(), ExitInfo::Reason reason) {
        Process process(options, work);
        process.start();
        return process.join(kCeiling) && process.exitInfo().reason == reason && process.exitCode() == -SIGKILL ? 1 : 0;
    };
    return endsBy(useTooMuch, ExitInfo::Reason::OutOfMemory) + endsBy(killItself, ExitInfo::Reason::Signal) +
           endsBy(useTooMuch, ExitInfo::Reason::OutOfMemory);
}

} // namespace

// who gets too big in a small group is killed by the kernel, and that is told from a kill by anybody else
PROMISE(test_out_of_memory) {
    const SmallGroup group;
    Process host(ProcessOptions{.name = {}, .daemon = {}, .startMethod = StartMethod::Fork}, [&] {
        group.enter();
        startForkServer();
        const auto by = [](StartMethod method) {
            return oomIsTold(ProcessOptions{.name = {}, .daemon = {}, .startMethod = method});
        };
        ::_exit(10 * by(StartMethod::Fork) + by(StartMethod::ForkServer));
    });
    host.start();
    VERIFY(host.join(kCeiling));
    COMPARE(host.exitCode().value_or(-1), 33);
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

PROMISE(test_interrupt) {
    const Pipe pipe;
    Process process([&] {
        ::signal(SIGINT, [](int) { ::_exit(1); });
        pipe.give();
        waitForEver();
    });
    process.start();
    pipe.take();
    process.interrupt();
    VERIFY(process.join(kCeiling));
    COMPARE(process.exitCode(), std::optional<int>(1));
}

PROMISE(test_sys_exit) {
    for (const int code : {0, 1, 3}) {
        Process process([code] { std::exit(code); });
        process.start();
        VERIFY(process.join(kCeiling));
        COMPARE(process.exitCode(), std::optional<int>(code));
        COMPARE(process.exitInfo().reason, ExitInfo::Reason::Returned);
    }
}

PROMISE(test_stderr_flush) {
    const Pipe pipe;
    Process process([&] {
        ::dup2(pipe.ends[1], STDERR_FILENO);
        throw std::out_of_range("past the end");
    });
    process.start();
    VERIFY(process.join(kCeiling));
    std::array<char, 256> text{};
    VERIFY(::read(pipe.ends[0], text.data(), text.size() - 1) > 0);
    COMPARE(std::string(text.data()), process.name() + " ended by an exception: std::out_of_range: past the end\n");
}

PROMISE(test_stdio_flush_once) {
    const Pipe pipe;
    const int kept = ::dup(STDOUT_FILENO);
    ::dup2(pipe.ends[1], STDOUT_FILENO);
    std::printf("parent ");
    Process process([] { std::printf("child "); });
    process.start();
    process.join();
    std::fflush(stdout);
    ::dup2(kept, STDOUT_FILENO);
    ::close(kept);
    std::array<char, 64> text{};
    VERIFY(::read(pipe.ends[0], text.data(), text.size() - 1) > 0);
    COMPARE(std::string(text.data()), std::string("parent child "));
}

PROMISE(test_error_on_stdio_flush) {
    Process process([] {
        std::printf("to nobody");
        ::close(STDOUT_FILENO);
    });
    process.start();
    VERIFY(process.join(kCeiling));
    COMPARE(process.exitCode(), std::optional<int>(0));
}

PROMISE(test_exit_info_before_the_end) {
    Process process(waitForEver);
    process.start();
    THROWS(process.exitInfo(), NotReady);
    COMPARE(process.exitCode(), std::optional<int>());
    process.kill();
    VERIFY(process.join(kCeiling));
    VERIFY(process.exitInfo().usage.ru_maxrss > 0);
}

int main(int argc, char** argv) {
    return promises::runPromises(argc, argv);
}
