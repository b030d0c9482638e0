// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/plugin_trial.h"

#include <array>
#include <optional>

#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/base/exit_status.h"
#include "core/base/unique_fd.h"
#include "core/measure/stopwatch.h"
#include "core/process/process_tree.h"
#include "core/process/signal_scope.h"
#include "core/worker/plugin_library.h"

namespace manyhands {

namespace {

constexpr char kLoaded = '+', kRefused = '-'; ///< how a child's word begins

struct Verdict {
    TrialEnd end = TrialEnd::Refused;
    std::string text;
};

/// In the child: loads, tells, and stays until it is ended. What it started is then seen below it.
[[noreturn]] void loadAndWait(const std::string& file, const std::string& sha256, int verdict, int watcher) {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != watcher)
        ::_exit(1);
    [[maybe_unused]] const int refused = scopeOwnSignals();
    const rlimit noCore{0, 0};
    ::setrlimit(RLIMIT_CORE, &noCore);
    const auto library = PluginLibrary::load(file, sha256);
    const std::string word = library ? std::string(1, kLoaded) : kRefused + library.error().why;
    [[maybe_unused]] const auto written = ::write(verdict, word.data(), word.size());
    for (;;)
        ::pause();
}

/// One of the two descriptors has something to say, or the time is over.
bool waitForEither(std::array<pollfd, 2>& looks) {
    const std::int64_t until = monotonicNs() + kPluginStartS * 1'000'000'000LL;
    for (;;) {
        const std::int64_t leftMs = (until - monotonicNs()) / 1'000'000;
        if (leftMs <= 0)
            return false;
        if (::poll(looks.data(), looks.size(), static_cast<int>(leftMs)) > 0)
            return true;
    }
}

Verdict misbehaved(std::string text) {
    return {TrialEnd::Misbehaved, std::move(text)};
}

/// None: the child has ended, and is still to be reaped.
std::optional<Verdict> watch(int verdict, int pidfd) {
    std::array<pollfd, 2> looks{{{verdict, POLLIN, 0}, {pidfd, POLLIN, 0}}};
    if (!waitForEither(looks))
        return misbehaved("its start-up did not end within " + std::to_string(kPluginStartS) + " s");
    std::array<char, 4096> word{};
    const ssize_t got = ::read(verdict, word.data(), word.size());
    if (got <= 0)
        return std::nullopt;
    if (word[0] == kRefused)
        return Verdict{TrialEnd::Refused, std::string(word.data() + 1, static_cast<std::size_t>(got - 1))};
    return Verdict{TrialEnd::Loaded, {}};
}

Verdict tryInChild(const std::string& file, const std::string& sha256, int report) {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return {TrialEnd::Refused, "there is no pipe for it: " + errnoText(errno)};
    const UniqueFd read(ends[0]);
    UniqueFd write(ends[1]);
    const int self = ::getpid();
    const pid_t pid = ::fork();
    if (pid == 0) {
        ::close(report);
        ::close(ends[0]);
        loadAndWait(file, sha256, ends[1], self);
    }
    if (pid < 0)
        return {TrialEnd::Refused, "there is no process for it: " + errnoText(errno)};
    write.reset();
    const UniqueFd pidfd(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0)));
    const auto verdict = watch(read.get(), pidfd.get());
    ::kill(pid, SIGKILL);
    int status = 0;
    ::waitpid(pid, &status, 0);
    // whatever it started is a child of this process now
    const int left = killAndReapChildren([](int) { return false; }, [](int) {});
    if (!verdict)
        return misbehaved("its start-up ended its process: " + ExitStatus::fromWait(status).text());
    if (verdict->end == TrialEnd::Loaded && left > 0)
        return misbehaved("its start-up left a process behind");
    return *verdict;
}

} // namespace

TrialEnd watchPluginTrial(const std::string& file, const std::string& sha256, int report) {
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
    const Verdict verdict = tryInChild(file, sha256, report);
    [[maybe_unused]] const auto written = ::write(report, verdict.text.data(), verdict.text.size());
    return verdict.end;
}

} // namespace manyhands
