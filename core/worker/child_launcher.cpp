// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/child_launcher.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sched.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/measure/run_queue.h"
#include "core/worker/child_start.h"

namespace manyhands {

namespace {

constexpr std::size_t kStackBytes = 64 * 1024;
/// What execvp searches when there is no PATH (glibc).
constexpr const char* kDefaultPath = "/bin:/usr/bin";

struct Pipe {
    UniqueFd readEnd, writeEnd;
};

Result<Pipe> makePipe(int flags) {
    std::array<int, 2> ends{};
    if (const auto made = checked(::pipe2(ends.data(), flags), "A pipe could not be made"); !made)
        return fail(made.error());
    return Pipe{UniqueFd(ends[0]), UniqueFd(ends[1])};
}

/// With 0, 1 or 2 closed, a pipe could land there and be overwritten in the child.
Result<void> fillStandardDescriptors() {
    for (;;) {
        const auto fd = checked(::open("/dev/null", O_RDWR), "/dev/null could not be opened");
        if (!fd)
            return fail(fd.error());
        if (*fd > STDERR_FILENO) {
            ::close(static_cast<int>(*fd));
            return {};
        }
    }
}

std::vector<int> signalsIgnoredNow() {
    std::vector<int> ignored;
    for (int signal = 1; signal < NSIG; ++signal) {
        struct sigaction action = {};
        if (::sigaction(signal, nullptr, &action) == 0 && action.sa_handler == SIG_IGN)
            ignored.push_back(signal);
    }
    return ignored;
}

std::vector<char*> pointersTo(const std::vector<std::string>& words) {
    std::vector<char*> pointers;
    pointers.reserve(words.size() + 1);
    for (const std::string& word : words)
        pointers.push_back(const_cast<char*>(word.c_str())); // execve promises not to write there
    pointers.push_back(nullptr);
    return pointers;
}

std::int64_t nanosecondsOf(const timeval& time) {
    return std::int64_t{time.tv_sec} * 1'000'000'000 + std::int64_t{time.tv_usec} * 1000;
}

/// Of a process that has ended and was not waited for yet.
std::int64_t runQueueWaitOf(pid_t pid) {
    const std::string path = "/proc/" + std::to_string(pid) + "/schedstat";
    const UniqueFd file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    std::array<char, 64> text{};
    if (!file.isOpen() || ::read(file.get(), text.data(), text.size() - 1) <= 0)
        return 0;
    return std::max<std::int64_t>(waitInSchedstat(text.data()), 0);
}

} // namespace

Result<ChildLauncher> ChildLauncher::create(std::vector<std::string> environment) {
    if (const auto filled = fillStandardDescriptors(); !filled)
        return fail(filled.error());
    auto failures = makePipe(O_CLOEXEC | O_NONBLOCK);
    if (!failures)
        return fail(failures.error());
    const auto nothing = checked(::open("/dev/null", O_RDONLY | O_CLOEXEC), "/dev/null could not be opened");
    if (!nothing)
        return fail(nothing.error());
    ChildLauncher launcher;
    launcher.m_environment = std::move(environment);
    launcher.m_environmentPointers = pointersTo(launcher.m_environment);
    launcher.m_path = kDefaultPath;
    for (const std::string& entry : launcher.m_environment) {
        if (entry.starts_with("PATH="))
            launcher.m_path = entry.substr(5);
    }
    launcher.m_ignoredSignals = signalsIgnoredNow();
    launcher.m_stack = std::make_unique<std::byte[]>(kStackBytes);
    launcher.m_nothing = UniqueFd(static_cast<int>(*nothing));
    launcher.m_failureRead = std::move(failures->readEnd);
    launcher.m_failureWrite = std::move(failures->writeEnd);
    return launcher;
}

std::vector<std::string> ChildLauncher::placesOf(const std::string& program) const {
    if (program.find('/') != std::string::npos || program.empty())
        return {program};
    std::vector<std::string> places;
    for (std::size_t begin = 0; begin <= m_path.size();) {
        const std::size_t end = std::min(m_path.find(':', begin), m_path.size());
        const std::string folder = m_path.substr(begin, end - begin);
        places.push_back(folder.empty() ? "./" + program : folder + '/' + program);
        begin = end + 1;
    }
    return places;
}

Result<RunningChild> ChildLauncher::start(const ChildCommand& command, int standardInput) {
    if (command.arguments.empty())
        return fail("could not be started", "the command is empty");
    auto output = makePipe(O_CLOEXEC);
    auto error = makePipe(O_CLOEXEC);
    if (!output || !error)
        return fail("could not be started", (!output ? output : error).error().why);
    const auto places = placesOf(command.arguments.at(0));
    const auto programs = pointersTo(places);
    const auto arguments = pointersTo(command.arguments);
    ChildStart start{.programs = programs.data(),
                     .arguments = arguments.data(),
                     .environment = m_environmentPointers.data(),
                     .directory = command.directory.empty() ? nullptr : command.directory.c_str(),
                     .ignoredSignals = m_ignoredSignals,
                     .parent = ::getpid(),
                     .standardInput = standardInput >= 0 ? standardInput : m_nothing.get(),
                     .standardOutput = output->writeEnd.get(),
                     .standardError = error->writeEnd.get(),
                     .failurePipe = m_failureWrite.get()};
    // a signal's handler must not run in the child, where it would work on our memory
    sigset_t all, before;
    ::sigfillset(&all);
    ::pthread_sigmask(SIG_SETMASK, &all, &before);
    int pidfd = -1;
    const int pid = ::clone(becomeProgram, m_stack.get() + kStackBytes, CLONE_VM | CLONE_VFORK | CLONE_PIDFD | SIGCHLD,
                            &start, &pidfd);
    const int number = errno;
    ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
    if (pid < 0)
        return fail(Error{"could not be started", errnoText(number), {}, number});
    RunningChild child{pid, UniqueFd(pidfd), std::move(output->readEnd), std::move(error->readEnd)};
    StartFailure failure;
    // the child has begun its program or ended: what is not in the pipe now will never be
    if (::read(m_failureRead.get(), &failure, sizeof failure) != sizeof failure)
        return child;
    if (const auto reaped = waitForChild(child.pid); !reaped)
        return fail(reaped.error());
    const std::string what = failure.step == StartFailure::Step::Directory
                                 ? "the folder " + command.directory + " could not be entered"
                                 : "could not be started";
    return fail(Error{what, errnoText(failure.number), {}, failure.number});
}

Result<ChildEnd> waitForChild(pid_t pid) {
    siginfo_t ended{};
    while (::waitid(P_PID, static_cast<id_t>(pid), &ended, WEXITED | WNOWAIT) < 0 && errno == EINTR) {
    }
    const std::int64_t waitNs = runQueueWaitOf(pid);
    int status = 0;
    rusage usage{};
    pid_t answer = 0;
    do {
        answer = ::wait4(pid, &status, 0, &usage);
    } while (answer < 0 && errno == EINTR);
    if (const auto waited = checked(answer, "the program's end could not be learned"); !waited)
        return fail(waited.error());
    const std::int64_t systemNs = nanosecondsOf(usage.ru_stime);
    return ChildEnd{ExitStatus::fromWait(status),
                    {nanosecondsOf(usage.ru_utime) + systemNs, systemNs, waitNs, usage.ru_minflt, usage.ru_majflt}};
}

std::vector<std::string> environmentWith(const std::vector<std::pair<std::string, std::string>>& changes) {
    std::vector<std::string> environment;
    for (char** entry = environ; *entry; ++entry) {
        const std::string_view text = *entry;
        const std::string_view name = text.substr(0, text.find('='));
        const bool changed =
            std::any_of(changes.begin(), changes.end(), [&](const auto& change) { return change.first == name; });
        if (!changed)
            environment.emplace_back(text);
    }
    for (const auto& [name, value] : changes)
        environment.push_back(name + '=' + value);
    return environment;
}

} // namespace manyhands
